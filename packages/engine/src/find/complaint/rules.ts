import type { Rule } from "../rule.ts";
import { accusesReviewer } from "./accuses-reviewer.ts";
import { airsReview } from "./airs-review.ts";
import { answersInPublic } from "./answers-in-public.ts";
import { arguesInPublic } from "./argues-in-public.ts";
import { confirmsAttendance } from "./confirms-attendance.ts";
import { discussesCare } from "./discusses-care.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const COMPLAINT_RULES: readonly Rule[] = [
  discussesCare,
  confirmsAttendance,
  accusesReviewer,
  arguesInPublic,
  answersInPublic,
  airsReview,
];
