import type { Rule } from "../../rule.ts";
import { age } from "./age.ts";
import { dateOfBirth } from "./date-of-birth.ts";

/** When somebody was born or seen, and how old they are. */
export const DATE_RULES: readonly Rule[] = [dateOfBirth, age];
