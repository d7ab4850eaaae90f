import type { Rule } from "../rule.ts";
import { answersWhereFrom } from "./answers-where-from.ts";
import { copyShared } from "./copy-shared.ts";
import { creditRemoved } from "./credit-removed.ts";
import { examMaterial } from "./exam-material.ts";
import { knowsNotAsked } from "./knows-not-asked.ts";
import { makerUnknown } from "./maker-unknown.ts";
import { musicAndScreen } from "./music-and-screen.ts";
import { pastThePaywall } from "./past-the-paywall.ts";
import { takenWork } from "./taken-work.ts";
import { wholeWork } from "./whole-work.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const COPYRIGHT_RULES: readonly Rule[] = [
  takenWork,
  wholeWork,
  pastThePaywall,
  examMaterial,
  creditRemoved,
  makerUnknown,
  knowsNotAsked,
  musicAndScreen,
  answersWhereFrom,
  copyShared,
];
