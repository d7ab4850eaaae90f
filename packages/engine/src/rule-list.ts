import type { Severity, Topic } from "@bedside/guidance";
import { RULES as FOUND } from "./find/rules.ts";
import { TAKEN_TOGETHER } from "./weigh/taken-together.ts";

/** What a rule is, without how it finds. */
export interface RuleInfo {
  /** `<topic>/<rule>`, as in `Finding.rule`; stable. */
  readonly id: string;
  readonly topic: Topic;
  /** `factor`: says nothing alone and counts together with other details. */
  readonly severity: Severity | "factor";
  /** What it says when it finds, in one line; what is said of one draft may be narrower. */
  readonly message: string;
  /** Why that matters, in one or two plain sentences. */
  readonly why: string;
}

/** Every rule, in the order of reports. */
export const RULES: readonly RuleInfo[] = [...FOUND, ...TAKEN_TOGETHER].map(
  ({ id, topic, grade, message, why }) => ({
    id,
    topic,
    severity: grade,
    message,
    why,
  }),
);
