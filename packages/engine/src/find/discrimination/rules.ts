import type { Rule } from "../rule.ts";
import { ageism } from "./ageism.ts";
import { disability } from "./disability.ts";
import { emoji } from "./emoji.ts";
import { exclusion } from "./exclusion.ts";
import { genderAndLove } from "./gender-and-love.ts";
import { generalisation } from "./generalisation.ts";
import { hostileToGroup } from "./hostile-to-group.ts";
import { jeer } from "./jeer.ts";
import { jobAdvert } from "./job-advert.ts";
import { justSaying } from "./just-saying.ts";
import { language } from "./language.ts";
import { pregnancy } from "./pregnancy.ts";
import { slur } from "./slur.ts";
import { worseCare } from "./worse-care.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const DISCRIMINATION_RULES: readonly Rule[] = [
  slur,
  emoji,
  exclusion,
  worseCare,
  generalisation,
  justSaying,
  jobAdvert,
  pregnancy,
  ageism,
  disability,
  genderAndLove,
  language,
  jeer,
  hostileToGroup,
];
