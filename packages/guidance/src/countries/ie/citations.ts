import type { Pack, Refs } from "../../pack.ts";
import type { Topic } from "../../vocabulary.ts";

const medicalCouncil: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["ie-medical-council-9", "ie-mdu"],
  respect: ["ie-medical-council-9", "ie-mps-2019"],
  discrimination: ["ie-medical-council-9", "ie-mps-2019"],
  sexualised: ["ie-medical-council-9"],
  disrepute: ["ie-medical-council-9", "ie-mps-2019"],
  advice: ["ie-medical-council-9"],
  sources: ["ie-medical-council-9"],
  role: ["ie-medical-council-9"],
  conflict: ["ie-medical-council-9"],
  copyright: ["ie-mps-2019", "ie-medical-council-9"],
  defamation: ["ie-mps-2019", "ie-medical-council-9"],
  boundaries: ["ie-medical-council-9"],
  complaint: ["ie-medical-council-9", "ie-mps-2019"],
  indemnity: ["mps-ask-expert-2020"],
};

/** What was read of NMBI's text is about people and conduct; the rest falls back to the Medical Council's guide. */
const nmbi: { readonly [T in Topic]?: Refs } = {
  confidentiality: ["ie-nmbi"],
  respect: ["ie-nmbi"],
  discrimination: ["ie-nmbi"],
  sexualised: ["ie-nmbi"],
  disrepute: ["ie-nmbi"],
  advice: ["ie-nmbi"],
  sources: ["ie-nmbi"],
  role: ["ie-nmbi"],
  conflict: ["ie-nmbi"],
  copyright: ["ie-nmbi"],
  defamation: ["ie-nmbi", "ie-mps-2019"],
  boundaries: ["ie-nmbi"],
  complaint: ["ie-nmbi", "ie-mps-2019"],
};

export const ie: Pack = { general: medicalCouncil, professions: { nurse: nmbi, midwife: nmbi } };
