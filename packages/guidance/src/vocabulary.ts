/**
 * The words every part of Bedside shares: topics, verdicts, platforms, audiences, professions, situations, countries.
 * Everything else follows the compiler from here.
 */

/** What a finding, a rule or a piece of guidance can be about. */
export const TOPICS = [
  "confidentiality",
  "respect",
  "discrimination",
  "sexualised",
  "disrepute",
  "advice",
  "sources",
  "role",
  "conflict",
  "copyright",
  "defamation",
  "boundaries",
  "complaint",
  "indemnity",
] as const;
/** One of `TOPICS`. */
export type Topic = (typeof TOPICS)[number];

/** What the author is told about a whole draft. */
export const VERDICTS = ["clear", "pause", "stop"] as const;
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** How grave one finding is; a `note` leaves the verdict `clear`. */
export const SEVERITIES = ["note", "pause", "stop"] as const;
/** One of `SEVERITIES`. */
export type Severity = (typeof SEVERITIES)[number];

/** Where a draft may stand. */
export const PLATFORMS = [
  "x",
  "facebook",
  "instagram",
  "linkedin",
  "reddit",
  "bluesky",
  "mastodon",
  "threads",
  "tiktok",
  "youtube",
  "whatsapp",
  "telegram",
  "teams",
  "forum",
  "blog",
  "email",
  "other",
] as const;
/** One of `PLATFORMS`. */
export type Platform = (typeof PLATFORMS)[number];

/** Who will be able to read a draft. */
export const AUDIENCES = ["public", "closed-group", "colleagues", "patient", "private"] as const;
/** One of `AUDIENCES`. */
export type Audience = (typeof AUDIENCES)[number];

/** As what somebody writes. */
export const CAPACITIES = ["professional", "personal"] as const;
/** One of `CAPACITIES`. */
export type Capacity = (typeof CAPACITIES)[number];

/** What somebody is; it decides whose guidance speaks to them. */
export const PROFESSIONS = [
  "doctor",
  "nurse",
  "midwife",
  "dentist",
  "pharmacist",
  "paramedic",
  "physiotherapist",
  "psychologist",
  "student",
  "manager",
  "other",
] as const;
/** One of `PROFESSIONS`. */
export type Profession = (typeof PROFESSIONS)[number];

/** The label of a confidentiality finding: what kind of detail it is. */
export const IDENTIFIER_LABELS = [
  "name",
  "number",
  "contact",
  "address",
  "date",
  "age",
  "place",
  "organisation",
  "occupation",
  "condition",
  "event",
  "relation",
] as const;
/** One of `IDENTIFIER_LABELS`. */
export type IdentifierLabel = (typeof IDENTIFIER_LABELS)[number];

/** The four questions of the safety checklist. */
export const CHECKLIST_QUESTIONS = [
  "say-out-loud",
  "offends-someone",
  "shows-prejudice",
  "harms-profession",
] as const;
/** One of `CHECKLIST_QUESTIONS`. */
export type ChecklistQuestion = (typeof CHECKLIST_QUESTIONS)[number];

/** What may have happened to somebody who comes for guidance: one path each. The order is the order of every list. */
export const SITUATION_IDS = [
  "speaking-invitation",
  "patient-friend-request",
  "complaint-online",
  "defamatory-comments",
  "abusive-comments",
  "messaging-colleagues",
  "personal-posts",
  "private-messages",
  "patient-review",
  "patient-recorded-consultation",
  "patient-found-my-account",
  "journalist-contact",
  "colleague-post",
  "ward-photo-or-video",
  "employer-policy",
  "trolling-or-doxxing",
  "old-posts",
  "regulator-letter",
  "searching-for-a-patient",
  "selfie-with-patient",
  "fundraising",
  "political-posts",
  "sponsored-posts",
  "lost-phone-group-chat",
  "ai-tools",
  "case-discussion-online",
  "giving-advice-online",
  "impersonation-or-fake-account",
] as const;
/** One of `SITUATION_IDS`. */
export type SituationId = (typeof SITUATION_IDS)[number];

/** Countries with a pack of their own, by ISO 3166-1 alpha-2 code. */
export const PACK_COUNTRIES = ["GB", "IE", "NZ", "AU", "ZA", "SG", "HK", "MY", "US", "CA"] as const;
/** One of `PACK_COUNTRIES`. */
export type PackCountry = (typeof PACK_COUNTRIES)[number];

/** Countries that share the Caribbean and Bermuda pack. */
export const CARIBBEAN_COUNTRIES = [
  "AG",
  "AI",
  "BB",
  "BM",
  "BS",
  "BZ",
  "DM",
  "GD",
  "GY",
  "JM",
  "KN",
  "KY",
  "LC",
  "MS",
  "TC",
  "TT",
  "VC",
  "VG",
] as const;

/** Every officially assigned ISO 3166-1 alpha-2 code. */
const ISO_COUNTRIES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
const ASSIGNED: ReadonlySet<string> = new Set(ISO_COUNTRIES.split(" "));

/**
 * An ISO 3166-1 alpha-2 code that `isCountry` has seen: `GB`, never `UK`. The mark is in the type alone, and is a name
 * rather than a symbol, so that the type is the same in every package that carries these words.
 */
export type Country = string & { readonly __iso3166: "alpha-2" };

/** Whether a value is an assigned country code in capitals; a string that passes is a `Country` from then on. */
export function isCountry(value: unknown): value is Country {
  return typeof value === "string" && ASSIGNED.has(value);
}

/** Taken where nobody says where they work: `GB`. */
export const DEFAULT_COUNTRY = "GB" as Country;
