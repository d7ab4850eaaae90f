import { ADVICE_RULES } from "./advice/rules.ts";
import { BOUNDARIES_RULES } from "./boundaries/rules.ts";
import { COMPLAINT_RULES } from "./complaint/rules.ts";
import { CONFIDENTIALITY_RULES } from "./confidentiality/rules.ts";
import { CONFLICT_RULES } from "./conflict/rules.ts";
import { COPYRIGHT_RULES } from "./copyright/rules.ts";
import { DEFAMATION_RULES } from "./defamation/rules.ts";
import { DISCRIMINATION_RULES } from "./discrimination/rules.ts";
import { DISREPUTE_RULES } from "./disrepute/rules.ts";
import { INDEMNITY_RULES } from "./indemnity/rules.ts";
import { RESPECT_RULES } from "./respect/rules.ts";
import { ROLE_RULES } from "./role/rules.ts";
import type { Rule } from "./rule.ts";
import { SEXUALISED_RULES } from "./sexualised/rules.ts";
import { SOURCES_RULES } from "./sources/rules.ts";

/** Every rule, topic by topic, in the order in which equal findings are reported. */
export const RULES: readonly Rule[] = [
  ...CONFIDENTIALITY_RULES,
  ...RESPECT_RULES,
  ...DISCRIMINATION_RULES,
  ...SEXUALISED_RULES,
  ...DISREPUTE_RULES,
  ...ADVICE_RULES,
  ...SOURCES_RULES,
  ...ROLE_RULES,
  ...CONFLICT_RULES,
  ...COPYRIGHT_RULES,
  ...DEFAMATION_RULES,
  ...BOUNDARIES_RULES,
  ...COMPLAINT_RULES,
  ...INDEMNITY_RULES,
];
