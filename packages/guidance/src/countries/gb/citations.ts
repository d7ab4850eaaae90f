import type { Pack, Refs } from "../../pack.ts";
import type { Topic } from "../../vocabulary.ts";

/** Nobody but Medical Protection has said in public what an indemnifier leaves out. */
const indemnity: Refs = ["mps-ask-expert-2020"];

const gmc: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["gmc-social-media-2024#18", "gmc-social-media-2024#19", "gmc-gmp-2024#88"],
  respect: ["gmc-social-media-2024#14", "gmc-gmp-2024#56"],
  discrimination: ["gmc-social-media-2024#14", "gmc-gmp-2024#56"],
  sexualised: ["gmc-gmp-2024#57", "gmc-social-media-2024#18"],
  disrepute: ["gmc-gmp-2024#81", "gmc-social-media-2024#7"],
  advice: ["gmc-gmp-2024#89", "gmc-gmp-2024#90"],
  sources: ["gmc-gmp-2024#89", "gmc-social-media-2024"],
  role: ["gmc-social-media-2024", "gmc-gmp-2024#82"],
  conflict: ["gmc-gmp-2024#90", "asa-influencers", "cap-12#rule 12.12"],
  copyright: ["gmc-social-media-2024#15", "cdpa-30"],
  defamation: ["gmc-social-media-2024#15", "da2013#section 1", "da2013#section 3"],
  boundaries: ["gmc-social-media-2024", "bma-social-media", "mddus-friend-request"],
  complaint: ["gmc-media-criticism#3", "gmc-media-criticism#2"],
  indemnity,
};

const nmc: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["nmc-social-media", "nhse-mobile-messaging"],
  respect: ["nmc-social-media#Code 1.1", "nmc-social-media#Code 20.10"],
  discrimination: ["nmc-social-media", "nmc-social-media#Code 1.1"],
  sexualised: ["nmc-social-media", "nmc-social-media#Code 20.10"],
  disrepute: ["nmc-social-media#Code 20.10"],
  advice: ["nmc-social-media#Code 6"],
  sources: ["nmc-social-media#Code 6"],
  role: ["nmc-social-media#Code 20.10"],
  conflict: ["nmc-social-media#Code 20.10", "asa-influencers", "cap-12#rule 12.12"],
  copyright: ["cdpa-30", "nmc-social-media#Code 20.10"],
  defamation: ["nmc-social-media", "da2013#section 1", "da2013#section 3"],
  boundaries: ["nmc-social-media"],
  complaint: ["nmc-social-media", "mps-ask-expert-2020"],
  indemnity,
};

const gdc: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["gdc-standards#standard 4.2.3", "gdc-social-media-2016"],
  respect: ["gdc-standards#standard 9.1.3", "gdc-social-media-2016"],
  discrimination: ["gdc-social-media-2016", "gdc-standards#standard 9.1"],
  sexualised: ["gdc-social-media-2016", "gdc-standards#standard 9.1"],
  disrepute: ["gdc-standards#standard 9.1", "gdc-standards#standard 9.1.3"],
  advice: ["gdc-standards#standard 9.1"],
  sources: ["gdc-standards#standard 9.1"],
  role: ["gdc-standards"],
  conflict: ["gdc-standards", "cap-12#rule 12.12", "asa-influencers"],
  copyright: ["cdpa-30", "gdc-social-media-2016"],
  defamation: ["gdc-standards#standard 9.1.3", "da2013#section 1", "da2013#section 3"],
  boundaries: ["gdc-social-media-2016", "mddus-friend-request"],
  complaint: ["gdc-standards#standard 4.2.3", "mps-ask-expert-2020"],
  indemnity,
};

const gphc: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["gphc-online", "nhse-mobile-messaging"],
  respect: ["gphc-online"],
  discrimination: ["gphc-online"],
  sexualised: ["gphc-online"],
  disrepute: ["gphc-online"],
  advice: ["gphc-online"],
  sources: ["gphc-online"],
  role: ["gphc-online"],
  conflict: ["gphc-online", "cap-12#rule 12.12", "asa-influencers"],
  copyright: ["cdpa-30", "gphc-online"],
  defamation: ["gphc-online", "da2013#section 1", "da2013#section 3"],
  boundaries: ["gphc-online"],
  complaint: ["gphc-online", "mps-ask-expert-2020"],
  indemnity,
};

const hcpc: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["hcpc-social-media#standard 5.1", "nhse-mobile-messaging"],
  respect: ["hcpc-social-media"],
  discrimination: ["hcpc-social-media#standard 1.7"],
  sexualised: ["hcpc-social-media"],
  disrepute: ["hcpc-social-media"],
  advice: ["hcpc-social-media"],
  sources: ["hcpc-social-media"],
  role: ["hcpc-social-media"],
  conflict: ["hcpc-social-media", "asa-influencers", "cap-12#rule 12.12"],
  copyright: ["cdpa-30", "hcpc-social-media"],
  defamation: ["hcpc-social-media", "da2013#section 1", "da2013#section 3"],
  boundaries: ["hcpc-social-media"],
  complaint: ["hcpc-social-media", "mps-ask-expert-2020"],
  indemnity,
};

/** The course is not known: the NMC's text speaks to students in so many words, medical schools teach the GMC's. */
const students: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["nmc-social-media", "gmc-social-media-2024#18", "gmc-social-media-2024#19"],
  respect: ["nmc-social-media#Code 1.1", "gmc-social-media-2024#14"],
  discrimination: ["nmc-social-media", "gmc-social-media-2024#14"],
  sexualised: ["nmc-social-media", "gmc-gmp-2024#57"],
  disrepute: ["nmc-social-media#Code 20.10", "gmc-gmp-2024#81"],
  advice: ["nmc-social-media#Code 6", "gmc-gmp-2024#89"],
  sources: ["nmc-social-media#Code 6", "gmc-gmp-2024#89"],
  role: ["nmc-social-media#Code 20.10", "gmc-gmp-2024#82"],
  conflict: ["gmc-gmp-2024#90", "asa-influencers", "cap-12#rule 12.12"],
  copyright: ["cdpa-30", "gmc-social-media-2024#15"],
  defamation: ["nmc-social-media", "da2013#section 1", "gmc-social-media-2024#15"],
  boundaries: ["nmc-social-media", "gmc-social-media-2024"],
  complaint: ["nmc-social-media", "gmc-media-criticism#3"],
  indemnity,
};

/** No regulator of their own that we know of: the law and the health service first, then the nearest regulator. */
const unregistered: Readonly<Record<Topic, Refs>> = {
  confidentiality: ["nhse-mobile-messaging", "ico-breach", "gmc-social-media-2024#19"],
  respect: ["bma-social-media", "gmc-social-media-2024#14"],
  discrimination: ["gmc-social-media-2024#15", "gmc-social-media-2024#14"],
  sexualised: ["gmc-gmp-2024#57"],
  disrepute: ["bma-social-media", "gmc-social-media-2024#7"],
  advice: ["gmc-gmp-2024#89"],
  sources: ["gmc-gmp-2024#89"],
  role: ["gmc-social-media-2024"],
  conflict: ["asa-influencers", "cap-12#rule 12.12"],
  copyright: ["cdpa-30", "gmc-social-media-2024#15"],
  defamation: ["da2013#section 1", "da2013#section 3"],
  boundaries: ["mddus-friend-request", "bma-social-media"],
  complaint: ["mps-ask-expert-2020", "gmc-media-criticism#3"],
  indemnity,
};

export const gb: Pack = {
  general: gmc,
  aspects: {
    "prescription-medicines": ["cap-12#rule 12.12"],
    "medicine-endorsements": ["cap-12#rule 12.18"],
    messaging: ["nhse-mobile-messaging"],
  },
  professions: {
    nurse: nmc,
    midwife: nmc,
    dentist: gdc,
    pharmacist: gphc,
    paramedic: hcpc,
    physiotherapist: hcpc,
    psychologist: hcpc,
    student: students,
    manager: unregistered,
    other: unregistered,
  },
};
