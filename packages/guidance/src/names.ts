import type { Audience, Capacity, Country, Platform, Profession, Topic } from "./vocabulary.ts";

/** Each topic as a heading has it. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  confidentiality: "Confidentiality",
  respect: "Respect",
  discrimination: "Prejudice",
  sexualised: "Sexual remarks",
  disrepute: "Trust in the profession",
  advice: "Clinical advice",
  sources: "Facts and sources",
  role: "Being clear who you are",
  conflict: "Interests and promotion",
  copyright: "Other people's work",
  defamation: "Damaging claims",
  boundaries: "Boundaries with patients",
  complaint: "Complaints and reviews",
  indemnity: "Cover for speaking in public",
};

/** What each topic asks of a professional, in one sentence. */
export const TOPIC_DUTIES: Readonly<Record<Topic, string>> = {
  confidentiality:
    "Say nothing that lets anyone work out who a patient is, or that somebody is a patient at all.",
  respect: "Be fair and polite about patients, colleagues and everybody else, whoever may be reading.",
  discrimination: "Write nothing that is, or could be taken for, prejudice against a group of people.",
  sexualised: "Keep sexual remarks away from patients, colleagues and anybody you meet through work.",
  disrepute: "Write as somebody whom patients will have to trust tomorrow.",
  advice: "Share what you know in general, and send people to their own clinician for what they should do.",
  sources: "Check health claims before you post them, and say where they come from.",
  role: "When you speak as a professional, say who you are, and claim no more than you are.",
  conflict: "Say plainly what you stand to gain, and keep to the advertising rules of your country.",
  copyright: "Use other people's words, pictures and music only with permission, or briefly and with credit.",
  defamation: "State as fact only what you can show to be true, above all about a person or a business.",
  boundaries: "Keep friendship and care apart, and lead patients back to the proper channel.",
  complaint:
    "Do not discuss anybody's care in public, even to put things right; invite the person to talk in private.",
  indemnity: "Before you speak, write or promote in public, ask your indemnifier whether you are covered.",
};

/** Each profession, as an answer to “I am a …”. */
export const PROFESSION_NAMES: Readonly<Record<Profession, string>> = {
  doctor: "Doctor",
  nurse: "Nurse",
  midwife: "Midwife",
  dentist: "Dentist or dental team",
  pharmacist: "Pharmacist",
  paramedic: "Paramedic",
  physiotherapist: "Physiotherapist",
  psychologist: "Psychologist",
  student: "Student",
  manager: "Practice manager",
  other: "Another health worker",
};

/** Each platform by the name people know. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  x: "X (Twitter)",
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  reddit: "Reddit",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  threads: "Threads",
  tiktok: "TikTok",
  youtube: "YouTube",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  teams: "Microsoft Teams",
  forum: "A forum",
  blog: "A blog",
  email: "E-mail",
  other: "Somewhere else",
};

/** Each audience, as an answer to “who will read it”. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  public: "Everyone",
  "closed-group": "A closed group",
  colleagues: "Colleagues",
  patient: "A patient",
  private: "A private message",
};

/** Each capacity, as an answer to “how do you write”. */
export const CAPACITY_NAMES: Readonly<Record<Capacity, string>> = {
  professional: "As a professional",
  personal: "As yourself",
};

/** Countries with a pack, the Caribbean one included. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  GB: "United Kingdom",
  IE: "Ireland",
  NZ: "New Zealand",
  AU: "Australia",
  ZA: "South Africa",
  SG: "Singapore",
  HK: "Hong Kong",
  MY: "Malaysia",
  US: "United States",
  CA: "Canada",
  AG: "Antigua and Barbuda",
  AI: "Anguilla",
  BB: "Barbados",
  BM: "Bermuda",
  BS: "The Bahamas",
  BZ: "Belize",
  DM: "Dominica",
  GD: "Grenada",
  GY: "Guyana",
  JM: "Jamaica",
  KN: "St Kitts and Nevis",
  KY: "Cayman Islands",
  LC: "St Lucia",
  MS: "Montserrat",
  TC: "Turks and Caicos Islands",
  TT: "Trinidad and Tobago",
  VC: "St Vincent and the Grenadines",
  VG: "British Virgin Islands",
};

/** The country's name in English, or its code where there is no pack for it. */
export function countryName(country: Country): string {
  return (Object.hasOwn(COUNTRY_NAMES, country) && COUNTRY_NAMES[country]) || country;
}
