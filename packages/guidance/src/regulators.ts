import type { Country, PackCountry, Profession } from "./vocabulary.ts";

export interface Regulator {
  readonly name: string;
  /** What people call it. */
  readonly shortName: string;
}

const GMC = { name: "General Medical Council", shortName: "GMC" };
const NMC = { name: "Nursing and Midwifery Council", shortName: "NMC" };
const GDC = { name: "General Dental Council", shortName: "GDC" };
const GPHC = { name: "General Pharmaceutical Council", shortName: "GPhC" };
const HCPC = { name: "Health and Care Professions Council", shortName: "HCPC" };
const IRISH_MEDICAL_COUNCIL = { name: "Medical Council", shortName: "Medical Council" };
const NMBI = { name: "Nursing and Midwifery Board of Ireland", shortName: "NMBI" };
const IRISH_DENTAL_COUNCIL = { name: "Dental Council", shortName: "Dental Council" };
const MCNZ = { name: "Medical Council of New Zealand", shortName: "MCNZ" };
const AHPRA = { name: "Australian Health Practitioner Regulation Agency", shortName: "Ahpra" };
const HPCSA = { name: "Health Professions Council of South Africa", shortName: "HPCSA" };
const SMC = { name: "Singapore Medical Council", shortName: "SMC" };
const MCHK = { name: "Medical Council of Hong Kong", shortName: "MCHK" };
const MMC = { name: "Malaysian Medical Council", shortName: "MMC" };
const STATE_BOARD = { name: "The medical board of your state", shortName: "your state board" };
const PROVINCIAL_COLLEGE = {
  name: "The College of Physicians and Surgeons of your province",
  shortName: "your college",
};

/** Only where it is known; a student's depends on the course, a manager's on whether there is one. */
const REGULATORS: Readonly<Record<PackCountry, { readonly [P in Profession]?: Regulator }>> = {
  GB: {
    doctor: GMC,
    nurse: NMC,
    midwife: NMC,
    dentist: GDC,
    pharmacist: GPHC,
    paramedic: HCPC,
    physiotherapist: HCPC,
    psychologist: HCPC,
  },
  IE: { doctor: IRISH_MEDICAL_COUNCIL, nurse: NMBI, midwife: NMBI, dentist: IRISH_DENTAL_COUNCIL },
  NZ: { doctor: MCNZ },
  AU: {
    doctor: AHPRA,
    nurse: AHPRA,
    midwife: AHPRA,
    dentist: AHPRA,
    pharmacist: AHPRA,
    paramedic: AHPRA,
    physiotherapist: AHPRA,
    psychologist: AHPRA,
    student: AHPRA,
  },
  ZA: { doctor: HPCSA, dentist: HPCSA, paramedic: HPCSA, physiotherapist: HPCSA, psychologist: HPCSA },
  SG: { doctor: SMC },
  HK: { doctor: MCHK },
  MY: { doctor: MMC },
  US: { doctor: STATE_BOARD },
  CA: { doctor: PROVINCIAL_COLLEGE },
};

/** Who keeps the register, or `undefined` where that is not known. */
export function regulatorOf(country: Country, profession: Profession): Regulator | undefined {
  return Object.hasOwn(REGULATORS, country)
    ? REGULATORS[country as string as PackCountry][profession]
    : undefined;
}
