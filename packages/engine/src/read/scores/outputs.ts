import { TOPICS, type Topic } from "@bedside/guidance";

/** What is scored: each topic, whether the draft needs a second thought at all, and whether it should stop. */
export const OUTPUTS = [...TOPICS, "flagged", "stop"] as const;
export type Output = Topic | "flagged" | "stop";
export const OUTPUT_COUNT = OUTPUTS.length;
export const FLAGGED = OUTPUTS.indexOf("flagged");
export const STOP = OUTPUTS.indexOf("stop");
