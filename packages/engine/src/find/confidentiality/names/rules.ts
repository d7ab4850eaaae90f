import type { Rule } from "../../rule.ts";
import { initials } from "./initials.ts";
import { otherName } from "./other-name.ts";
import { patientName } from "./patient-name.ts";
import { relativeName } from "./relative-name.ts";

/** Rules about names, in the order of reports. */
export const NAME_RULES: readonly Rule[] = [patientName, relativeName, initials, otherName];
