import type { Rule } from "../../rule.ts";
import { age } from "./age.ts";
import { ageRange } from "./age-range.ts";
import { birthDateInNumber } from "./birth-date-in-number.ts";
import { calendarDate } from "./calendar-date.ts";
import { clockTime } from "./clock-time.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { dayCount } from "./day-count.ts";
import { gestation } from "./gestation.ts";
import { holiday } from "./holiday.ts";
import { lengthOfStay } from "./length-of-stay.ts";
import { lifeStage } from "./life-stage.ts";
import { monthOrSeason } from "./month-or-season.ts";
import { relativeDay } from "./relative-day.ts";
import { schoolYear } from "./school-year.ts";
import { shift } from "./shift.ts";
import { timeAgo } from "./time-ago.ts";
import { weekday } from "./weekday.ts";

/** When somebody was born or seen, and how old they are. */
export const DATE_RULES: readonly Rule[] = [
  dateOfBirth,
  birthDateInNumber,
  age,
  ageRange,
  schoolYear,
  lifeStage,
  gestation,
  calendarDate,
  holiday,
  relativeDay,
  weekday,
  timeAgo,
  dayCount,
  shift,
  monthOrSeason,
  lengthOfStay,
  clockTime,
];
