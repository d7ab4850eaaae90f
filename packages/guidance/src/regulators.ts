import { CARIBBEAN_COUNTRIES, type Country, type PackCountry, type Profession } from "./vocabulary.ts";

/** Who keeps the register of a profession in one country. */
export interface Regulator {
  readonly name: string;
  /** What people call it. */
  readonly shortName: string;
  /** A page of its own that was read, or an official one that names it. */
  readonly url?: string;
  /** What a reader has to know, in a plain sentence. */
  readonly note?: string;
}

type Regulators = { readonly [P in Profession]?: Regulator };

function regulator(name: string, shortName: string, more: Pick<Regulator, "url" | "note"> = {}): Regulator {
  return { name, shortName, ...more };
}

const GMC = regulator("General Medical Council", "GMC", { url: "https://www.gmc-uk.org" });
const NMC = regulator("Nursing and Midwifery Council", "NMC", {
  url: "https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/",
});
const GDC = regulator("General Dental Council", "GDC", { url: "https://standards.gdc-uk.org" });
const GPHC = regulator("General Pharmaceutical Council", "GPhC", {
  url: "https://www.pharmacyregulation.org/about-us/news-and-updates/regulate/using-social-media-platforms-professionally",
  note: "In Northern Ireland it is the Pharmaceutical Society of Northern Ireland.",
});
const HCPC = regulator("Health and Care Professions Council", "HCPC", {
  url: "https://www.hcpc-uk.co.uk/standards/meeting-our-standards/communication-and-using-social-media/guidance-on-use-of-social-media/",
});
const NMBI = regulator("Nursing and Midwifery Board of Ireland", "NMBI", {
  url: "https://nmbi.newsweaver.ie/Newsletter/1onq1kilg2g",
});
const AHPRA = regulator("Australian Health Practitioner Regulation Agency", "Ahpra", {
  url: "https://www.ahpra.gov.au/notifications/how-are-complaints-managed.aspx",
  note: "With the National Board of your profession; New South Wales and Queensland handle complaints in their own way.",
});
const HPCSA = regulator("Health Professions Council of South Africa", "HPCSA", {
  url: "https://sacohsd.co.za/councils/",
});
const SANC = regulator("South African Nursing Council", "SANC", { url: "http://sanc.org.za/" });
const SNB = regulator("Singapore Nursing Board", "SNB", {
  url: "https://pdfslide.net/documents/annual-report-2014-2018-7-27-enrolled-nurse-and-midwife-in-december-2014-snb.html",
});
const MAHPC = regulator("Malaysian Allied Health Professions Council", "MAHPC", {
  url: "https://www.malaymail.com/news/malaysia/2022/05/30/dr-noor-hisham-amendments-to-second-schedule-of-act-774-in-line-with-allied-health-services-in-malaysia/9665",
});
const NURSING_BOARD = regulator("The board of nursing of your state", "your state board", {
  url: "https://www.ncsbn.org/public.htm",
});
const LICENSING_BOARD = regulator("The licensing board of your profession in your state", "your state board");
const PROVINCIAL_COLLEGE = regulator(
  "The regulatory college of your profession in your province",
  "your college",
  {
    url: "https://ontariohealthregulators.ca/what-we-do-2/",
    note: "The page lists Ontario's; each province has its own.",
  },
);
const NZ_LIST =
  "https://www.mcnz.org.nz/fitness-to-practise/making-a-complaint/health-professional-regulatory-bodies/";
const HK_LIST = "https://www.dh.gov.hk/english/main/main_bco/main_bco.html";

/** Only where it is known; a student's depends on the course, a manager's on whether there is one. */
const REGULATORS: Readonly<Record<PackCountry, Regulators>> = {
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
  // The register of psychologists had not opened in May 2025.
  IE: {
    doctor: regulator("Medical Council", "Medical Council", { url: "https://www.medicalcouncil.ie" }),
    nurse: NMBI,
    midwife: NMBI,
    dentist: regulator("Dental Council", "Dental Council", { url: "https://www.dentalcouncil.ie" }),
    pharmacist: regulator("Pharmaceutical Society of Ireland", "PSI", {
      url: "https://www.thepsi.ie/tns/about-psi/overview.aspx",
    }),
    physiotherapist: regulator("CORU", "CORU", { url: "https://www.coru.ie/about-us/what-is-coru/" }),
  },
  NZ: {
    doctor: regulator("Medical Council of New Zealand", "MCNZ", { url: "https://www.mcnz.org.nz" }),
    nurse: regulator("Nursing Council of New Zealand", "Nursing Council", { url: NZ_LIST }),
    midwife: regulator("Midwifery Council", "Midwifery Council", { url: NZ_LIST }),
    dentist: regulator("Dental Council", "Dental Council", { url: NZ_LIST }),
    pharmacist: regulator("Pharmacy Council", "Pharmacy Council", { url: NZ_LIST }),
    paramedic: regulator("Te Kaunihera Manapou Paramedic Council", "Paramedic Council", {
      url: "https://www.paramediccouncil.org.nz/",
    }),
    physiotherapist: regulator("Physiotherapy Board", "Physiotherapy Board", {
      url: "https://oag.parliament.nz/2025/health-insights/part1.htm",
    }),
    psychologist: regulator("Psychologists Board", "Psychologists Board", { url: NZ_LIST }),
  },
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
  ZA: {
    doctor: HPCSA,
    nurse: SANC,
    midwife: SANC,
    dentist: HPCSA,
    pharmacist: regulator("South African Pharmacy Council", "SAPC", {
      url: "https://sacohsd.co.za/councils/",
    }),
    paramedic: HPCSA,
    physiotherapist: HPCSA,
    psychologist: HPCSA,
  },
  SG: {
    doctor: regulator("Singapore Medical Council", "SMC", { url: "https://www.smc.gov.sg" }),
    nurse: SNB,
    midwife: SNB,
    dentist: regulator("Singapore Dental Council", "SDC", {
      url: "https://laws.sg/legislation/dental-registration-act-1999",
    }),
    pharmacist: regulator("Singapore Pharmacy Council", "SPC", {
      url: "https://vdocuments.net/singapore-pharmacy-council-the-new-national-university-of-singapore-nus.html",
    }),
    physiotherapist: regulator("Allied Health Professions Council", "AHPC", {
      url: "https://ahpc.gov.sg/for-professionals/registers-of-allied-health-professionals",
    }),
  },
  HK: {
    doctor: regulator("Medical Council of Hong Kong", "MCHK", { url: "https://www.mchk.org.hk" }),
    nurse: regulator("Nursing Council of Hong Kong", "Nursing Council", { url: HK_LIST }),
    midwife: regulator("Midwives Council of Hong Kong", "Midwives Council", { url: HK_LIST }),
    dentist: regulator("Dental Council of Hong Kong", "Dental Council", { url: HK_LIST }),
    pharmacist: regulator("Pharmacy and Poisons Board", "Pharmacy and Poisons Board", { url: HK_LIST }),
    physiotherapist: regulator("Physiotherapists Board", "Physiotherapists Board", { url: HK_LIST }),
  },
  MY: {
    doctor: regulator("Malaysian Medical Council", "MMC", { url: "https://mmc.gov.my" }),
    nurse: regulator("Malaysia Nursing Board", "Nursing Board", {
      url: "https://hq.moh.gov.my/nursing/en/faq/",
    }),
    dentist: regulator("Malaysian Dental Council", "MDC", { url: "http://mdc.moh.gov.my" }),
    pharmacist: regulator("Pharmacy Board of Malaysia", "Pharmacy Board", {
      url: "https://www.pharmacy.gov.my/v2/en/content/application-accreditation-provisionally-registered-pharmacist-prp-training-facility.html",
    }),
    physiotherapist: MAHPC,
    psychologist: { ...MAHPC, note: "It lists clinical psychologists." },
  },
  US: {
    doctor: regulator("The medical board of your state", "your state board"),
    nurse: NURSING_BOARD,
    dentist: LICENSING_BOARD,
    pharmacist: LICENSING_BOARD,
    physiotherapist: LICENSING_BOARD,
    psychologist: LICENSING_BOARD,
  },
  CA: {
    doctor: regulator("The College of Physicians and Surgeons of your province", "your college"),
    nurse: PROVINCIAL_COLLEGE,
    midwife: PROVINCIAL_COLLEGE,
    dentist: PROVINCIAL_COLLEGE,
    pharmacist: PROVINCIAL_COLLEGE,
    physiotherapist: PROVINCIAL_COLLEGE,
    psychologist: PROVINCIAL_COLLEGE,
  },
};

const TERRITORY_COUNCIL = regulator("The medical council of your territory", "your medical council");
const CARIBBEAN: Readonly<Record<string, Regulator>> = {
  BB: regulator("Barbados Medical Council", "Medical Council", {
    url: "https://health.gov.bb/Councils/Medical-Council/Registration/1st-Time-Registration",
  }),
  JM: regulator("Medical Council of Jamaica", "Medical Council"),
  TT: regulator("Medical Board of Trinidad and Tobago", "Medical Board", {
    url: "http://mbtt.org/registration.htm",
  }),
};

/** Who keeps the register, or `undefined` where that is not known. */
export function regulatorOf(country: Country, profession: Profession): Regulator | undefined {
  if (Object.hasOwn(REGULATORS, country)) return REGULATORS[country as string as PackCountry][profession];
  if (!(CARIBBEAN_COUNTRIES as readonly string[]).includes(country) || profession !== "doctor")
    return undefined;
  return CARIBBEAN[country] ?? TERRITORY_COUNCIL;
}
