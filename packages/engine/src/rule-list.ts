import type { Severity, Topic } from "@bedside/guidance";
import { RULES as FOUND } from "./find/rules.ts";
import { TAKEN_TOGETHER } from "./weigh/taken-together.ts";

export interface RuleInfo {
  readonly id: string;
  readonly topic: Topic;
  /** `factor`: says nothing alone and counts together with other details. */
  readonly severity: Severity | "factor";
  readonly message: string;
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
