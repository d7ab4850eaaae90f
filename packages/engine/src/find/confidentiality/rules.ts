import type { Rule } from "../rule.ts";
import { gbNhsNumber } from "./numbers/gb-nhs-number.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const CONFIDENTIALITY_RULES: readonly Rule[] = [gbNhsNumber];
