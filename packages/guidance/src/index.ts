export { ARTICLE_KIND_NAMES, ARTICLE_KINDS, type ArticleKind, minutesToRead } from "./articles/article.ts";
export { BASES, BASIS_NOTES, type Basis, type CitationWithBasis, citeWithBasis } from "./basis.ts";
export { type Citation, cite } from "./citations.ts";
export { type ComplaintsRoute, type ComplaintsStep, complaintsRoute } from "./complaints.ts";
export { CONTACT_KINDS, type ContactKind, type ContactLine } from "./contact.ts";
export { linesFor, type RoleWords, roleIn } from "./contact-roles.ts";
export { contactLines, needsChecking, telHref } from "./contacts.ts";
export { type Difference, differenceInWords, MATTER_TITLES } from "./differences.ts";
export { type Further, furtherOn } from "./further.ts";
export { articleTitle, articleTitles, situationTitle, situationTitles } from "./listing.ts";
export {
  AUDIENCE_NAMES,
  CAPACITY_NAMES,
  COUNTRY_NAMES,
  countryName,
  PLATFORM_NAMES,
  PROFESSION_NAMES,
  TOPIC_DUTIES,
  TOPIC_NAMES,
} from "./names.ts";
export { ASPECTS, type Aspect } from "./pack.ts";
export { paragraphLabel, paragraphMark } from "./paragraphs.ts";
export { populationOfCountry } from "./populations.ts";
export { appliesTo, REGIONS, type Reader, type Region, regionOf, type When } from "./reader.ts";
export type { Reference } from "./reference.ts";
export { type ReferenceForReader, type ReferencesForReader, referencesFor } from "./references-for.ts";
export { type Regulator, regulatorOf } from "./regulators.ts";
export { CONTACT_ROLES, type ContactRole } from "./roles.ts";
export {
  MARKS,
  type Mark,
  SOURCE_STATUSES,
  type Source,
  type SourceEntry,
  type SourceKind,
  type SourceStatus,
} from "./source.ts";
export { CHECKED_ON, isSourceId, SOURCES, type SourceId, source } from "./sources.ts";
export { type Cell, DIFFERENCES, type Switches, type SwitchName, switchesFor } from "./switches.ts";
export { type Inline, type LinkTarget, plainText, type Text } from "./text.ts";
export type { ArticleTitle, SituationTitle } from "./titles.ts";
export {
  AUDIENCES,
  type Audience,
  CAPACITIES,
  CARIBBEAN_COUNTRIES,
  type Capacity,
  CHECKLIST_QUESTIONS,
  type ChecklistQuestion,
  type Country,
  DEFAULT_COUNTRY,
  IDENTIFIER_LABELS,
  type IdentifierLabel,
  isCountry,
  PACK_COUNTRIES,
  type PackCountry,
  PLATFORMS,
  type Platform,
  PROFESSIONS,
  type Profession,
  SEVERITIES,
  type Severity,
  SITUATION_IDS,
  type SituationId,
  TOPICS,
  type Topic,
  VERDICTS,
  type Verdict,
} from "./vocabulary.ts";
