import { defineRule } from "../../rule.ts";
import { share } from "./shares.ts";
import { vagueFix } from "./vague.ts";

/** "On my shift", "last set of nights", "on take last weekend", "my first on call": a shift of a known person. */
const SHIFT =
  /(?<![\w'-])(?:(?:on|during|end of|halfway through|start of|in|from|after|off) (?:my|the|our|last|this|today's|tonight's|yesterday's|a) (?:last |first |final |late |early |long |night |day |twilight |third |second |fourth )?(?:shift|take|on-?call|night shift|day shift|set of nights|run of nights|long day|late|early)|(?:my|our) (?:last|first|final|second|third|fourth) (?:shift|night|set of nights|on-?call|night shift|day|late|week)|(?:last|this|tonight's|yesterday's) (?:night )?(?:shift|take|set of nights|run of nights|on-?call)|on nights(?= (?:last|this|and|with|we|he|she|i|when)\b|[,.]|$)|on (?:take|call)(?= (?:last|this|yesterday|today|tonight|on)\b|[,.]|$)|(?:at|just before|during|after|by) (?:handover|the ward round|visiting))(?![\w-])/g;
/** One shift of three a day: weaker than a date, for the day itself is not said. */
const A_THIRD_OF_A_DAY = share(1 / 3);
const MORE_TO_COME = /\b(?:every|each|before|until|my next|start of|looking forward to)\s$/;

export const shift = defineRule({
  id: "confidentiality/shift",
  grade: "factor",
  needs: [
    "shift",
    "take",
    "call",
    "oncall",
    "nights",
    "night",
    "day",
    "late",
    "early",
    "handover",
    "round",
    "visiting",
    "week",
  ],
  message: "This says on whose shift it happened.",
  why: "Your rota says when you were on, so colleagues and patients can place it.",
  *find(reading) {
    for (const match of reading.matches(SHIFT)) {
      if (MORE_TO_COME.test(reading.before(match, 20))) continue;
      yield {
        span: match,
        label: "date",
        narrows: A_THIRD_OF_A_DAY,
        fixes: [vagueFix(reading, match, "at work")],
      };
    }
  },
});
