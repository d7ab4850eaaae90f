import type { Rule } from "../rule.ts";
import { cheating } from "./cheating.ts";
import { coveredUp } from "./covered-up.ts";
import { falseRecords } from "./false-records.ts";
import { gain } from "./gain.ts";
import { harmJoke } from "./harm-joke.ts";
import { impaired } from "./impaired.ts";
import { lookedUp } from "./looked-up.ts";
import { neglect } from "./neglect.ts";
import { supply } from "./supply.ts";
import { tirade } from "./tirade.ts";
import { unsafe } from "./unsafe.ts";

/** The rules of this topic, in the order in which equal findings are reported. */
export const DISREPUTE_RULES: readonly Rule[] = [
  impaired,
  falseRecords,
  cheating,
  supply,
  gain,
  lookedUp,
  neglect,
  unsafe,
  harmJoke,
  tirade,
  coveredUp,
];
