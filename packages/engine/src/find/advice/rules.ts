import type { Rule } from "../rule.ts";
import { awayFromCare } from "./away-from-care.ts";
import { blanketInstruction } from "./blanket-instruction.ts";
import { borrowedMedicine } from "./borrowed-medicine.ts";
import { dangerSigns } from "./danger-signs.ts";
import { diagnosisFromAfar } from "./diagnosis-from-afar.ts";
import { dose } from "./dose.ts";
import { falseReassurance } from "./false-reassurance.ts";
import { knownHarm } from "./known-harm.ts";
import { medicineChange } from "./medicine-change.ts";
import { questionAndOrder } from "./question-and-order.ts";
import { toldWhatToDo } from "./told-what-to-do.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const ADVICE_RULES: readonly Rule[] = [
  medicineChange,
  awayFromCare,
  knownHarm,
  borrowedMedicine,
  dangerSigns,
  dose,
  diagnosisFromAfar,
  falseReassurance,
  toldWhatToDo,
  blanketInstruction,
  questionAndOrder,
];
