import type { Rule } from "../../rule.ts";
import { age } from "./age.ts";
import { ageRange } from "./age-range.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { gestation } from "./gestation.ts";
import { lifeStage } from "./life-stage.ts";
import { schoolYear } from "./school-year.ts";

/** When somebody was born or seen, and how old they are. */
export const DATE_RULES: readonly Rule[] = [dateOfBirth, age, ageRange, schoolYear, lifeStage, gestation];
