import type { Rule } from "../rule.ts";
import { approach } from "./approach.ts";
import { attraction } from "./attraction.ts";
import { crude } from "./crude.ts";
import { examForPleasure } from "./exam-for-pleasure.ts";
import { rating } from "./rating.ts";
import { suggestiveEmoji } from "./suggestive-emoji.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const SEXUALISED_RULES: readonly Rule[] = [
  examForPleasure,
  approach,
  crude,
  rating,
  attraction,
  suggestiveEmoji,
];
