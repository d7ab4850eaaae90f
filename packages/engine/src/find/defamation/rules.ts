import type { Rule } from "../rule.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const DEFAMATION_RULES: readonly Rule[] = [];
