import type { Rule } from "../rule.ts";
import { bodyShaming } from "./body-shaming.ts";
import { clinicalSlang } from "./clinical-slang.ts";
import { comparison } from "./comparison.ts";
import { condescension } from "./condescension.ts";
import { cruelty } from "./cruelty.ts";
import { illWish } from "./ill-wish.ts";
import { insult } from "./insult.ts";
import { mockingPatients } from "./mocking-patients.ts";
import { putDown } from "./put-down.ts";
import { swearingAt } from "./swearing-at.ts";
import { threat } from "./threat.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const RESPECT_RULES: readonly Rule[] = [
  threat,
  illWish,
  cruelty,
  insult,
  swearingAt,
  comparison,
  bodyShaming,
  clinicalSlang,
  mockingPatients,
  putDown,
  condescension,
];
