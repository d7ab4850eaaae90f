export { applyFix, placeOf } from "./apply-fix.ts";
export { check } from "./check.ts";
export type { Author, Context, Draft } from "./draft.ts";
export { applyAllFixes, type Fixed } from "./fixes.ts";
export { type DraftError, draftOf, LONGEST_TEXT, type ParsedDraft, parseDraft } from "./parse-draft.ts";
export { type Entity, type Redaction, type RedactionStyle, type RedactOptions, redact } from "./redact.ts";
export type {
  Change,
  ChecklistAnswer,
  Citation,
  CountFrom,
  Factor,
  Finding,
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
