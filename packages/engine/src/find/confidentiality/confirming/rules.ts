import type { Rule } from "../../rule.ts";
import { confirmsPatient } from "./confirms-patient.ts";

/** Rules about confirming care, in the order of reports. */
export const CONFIRMING_RULES: readonly Rule[] = [confirmsPatient];
