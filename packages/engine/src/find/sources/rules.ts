import type { Rule } from "../rule.ts";
import { antiVaccine } from "./anti-vaccine.ts";
import { bareFigure } from "./bare-figure.ts";
import { causalClaim } from "./causal-claim.ts";
import { detoxAndToxins } from "./detox-and-toxins.ts";
import { hiddenTruth } from "./hidden-truth.ts";
import { insteadOfTreatment } from "./instead-of-treatment.ts";
import { miracleClaim } from "./miracle-claim.ts";
import { saidAsFact } from "./said-as-fact.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const SOURCES_RULES: readonly Rule[] = [
  antiVaccine,
  insteadOfTreatment,
  miracleClaim,
  hiddenTruth,
  detoxAndToxins,
  bareFigure,
  causalClaim,
  saidAsFact,
];
