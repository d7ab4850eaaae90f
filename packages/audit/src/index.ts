export type {
  Audit,
  Jigsaw,
  JigsawItem,
  Ranked,
  RankedFinding,
  Trends,
  YearCount,
} from "./audit.ts";
export { type Checked, type CheckedFinding, checkItem, type Detail } from "./checked.ts";
export { type AuditAbout, AuditGatherer } from "./gather.ts";
export type { AuditItem, Who } from "./item.ts";
