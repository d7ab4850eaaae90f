/** The words that drafts and reports are written in, for whoever has the engine alone. */
export {
  AUDIENCES,
  type Audience,
  CAPACITIES,
  type Capacity,
  CHECKLIST_QUESTIONS,
  type ChecklistQuestion,
  type Country,
  DEFAULT_COUNTRY,
  IDENTIFIER_LABELS,
  type IdentifierLabel,
  isCountry,
  PLATFORMS,
  type Platform,
  PROFESSIONS,
  type Profession,
  SEVERITIES,
  type Severity,
  TOPICS,
  type Topic,
  VERDICTS,
  type Verdict,
} from "@bedside/guidance";
export { applyFix, placeOf } from "./apply-fix.ts";
export { check } from "./check.ts";
export type { Author, Context, Draft } from "./draft.ts";
export {
  type Evidence,
  type ModelDetail,
  type ModelEvidence,
  type ModelName,
  type ModelScore,
  type Opinion,
  type OpinionTopic,
  READERS,
  type ReaderName,
} from "./evidence.ts";
export { applyAllFixes, type Fixed } from "./fixes.ts";
export { type DraftError, draftOf, LONGEST_TEXT, type ParsedDraft, parseDraft } from "./parse-draft.ts";
export {
  type Entity,
  REDACTION_STYLES,
  type Redaction,
  type RedactionStyle,
  type RedactOptions,
  redact,
} from "./redact.ts";
export type {
  Change,
  ChecklistAnswer,
  Citation,
  CountFrom,
  Factor,
  Finding,
  FindingBase,
  FindingPlace,
  Fix,
  Identifiability,
  IdentifiabilityLevel,
  PublishedLine,
  Remark,
  RemarkKind,
  Report,
} from "./report.ts";
export { RULES, type RuleInfo } from "./rule-list.ts";
export type { Span } from "./span.ts";
export { ENGINE_VERSION } from "./version.ts";
export { peopleFitting } from "./weigh/people-fitting.ts";
