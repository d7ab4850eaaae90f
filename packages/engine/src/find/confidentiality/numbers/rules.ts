import type { Rule } from "../../rule.ts";
import { gbChiNumber } from "./gb-chi-number.ts";
import { gbNhsNumber } from "./gb-nhs-number.ts";

/** Numbers that point to one person. */
export const NUMBER_RULES: readonly Rule[] = [gbNhsNumber, gbChiNumber];
