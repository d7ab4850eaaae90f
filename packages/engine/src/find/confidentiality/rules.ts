import type { Rule } from "../rule.ts";
import { ADDRESS_RULES } from "./addresses/rules.ts";
import { CONTACT_RULES } from "./contacts/rules.ts";
import { NUMBER_RULES } from "./numbers/rules.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const CONFIDENTIALITY_RULES: readonly Rule[] = [...NUMBER_RULES, ...CONTACT_RULES, ...ADDRESS_RULES];
