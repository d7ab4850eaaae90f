import type { Rule } from "../rule.ts";
import { antiVaccine } from "./anti-vaccine.ts";
import { bareFigure } from "./bare-figure.ts";
import { causalClaim } from "./causal-claim.ts";
import { detoxAndToxins } from "./detox-and-toxins.ts";
import { hiddenTruth } from "./hidden-truth.ts";
import { insteadOfTreatment } from "./instead-of-treatment.ts";
import { miracleClaim } from "./miracle-claim.ts";
import { remedyForMedicine } from "./remedy-for-medicine.ts";
import { saidAsFact } from "./said-as-fact.ts";
import { treatmentRunDown } from "./treatment-run-down.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const SOURCES_RULES: readonly Rule[] = [
  antiVaccine,
  insteadOfTreatment,
  remedyForMedicine,
  miracleClaim,
  hiddenTruth,
  detoxAndToxins,
  bareFigure,
  causalClaim,
  treatmentRunDown,
  saidAsFact,
];
