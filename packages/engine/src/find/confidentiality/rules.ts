import type { Rule } from "../rule.ts";
import { ADDRESS_RULES } from "./addresses/rules.ts";
import { CONFIRMING_RULES } from "./confirming/rules.ts";
import { CONTACT_RULES } from "./contacts/rules.ts";
import { DATE_RULES } from "./dates/rules.ts";
import { INDIRECT_RULES } from "./indirect/rules.ts";
import { NAME_RULES } from "./names/rules.ts";
import { NUMBER_RULES } from "./numbers/rules.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const CONFIDENTIALITY_RULES: readonly Rule[] = [
  ...NUMBER_RULES,
  ...NAME_RULES,
  ...CONTACT_RULES,
  ...ADDRESS_RULES,
  ...DATE_RULES,
  ...CONFIRMING_RULES,
  ...INDIRECT_RULES,
];
