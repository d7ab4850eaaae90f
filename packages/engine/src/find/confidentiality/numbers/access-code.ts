import { defineRule } from "../../rule.ts";
import { textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";

/** The code of a key safe, gate or door, by its cue. */
const CODE =
  /(?<![a-z])(?<what>key ?safe|key ?box|key ?code|gate|door|entry|keypad|lock ?box|alarm|access|garage)(?:[- ]?(?:codes?|no|number|combination|pin))?[\s:#=.(-]{0,4}(?:(?:is|was)\s)?(?<token>[a-z]?\d{3,6}[a-z]?)(?![\w%]|[.,:/]\d)/dg;
const HOUSE_KEY = /^(?:key|lock)/;
const OF_THE_SERVICE =
  /\b(?:mess|office|staff|ward|unit|store ?room|locker|changing|bike|car park|doctors'?|nurses'?|sluice|linen|cupboard|theatre)\b/;

export const accessCode = defineRule({
  id: "confidentiality/access-code",
  grade: "stop",
  needs: ["key*", "gate", "door", "entry", "keypad", "lock*", "alarm", "access", "garage"],
  message: "This looks like the code to somebody's home.",
  why: "With the patient's name or street it lets a stranger in, and it cannot be taken back once it is sent.",
  *find(reading) {
    for (const match of reading.matches(CODE)) {
      const place = match.group("token");
      const saysCode = /code|no\b|number|combination|pin|safe|box|keypad/.test(match.text);
      if (place === undefined || !saysCode) continue;
      if (OF_THE_SERVICE.test(textBefore(reading, match, 30))) continue;
      const isHome = HOUSE_KEY.test(match.groups.what ?? "");
      yield {
        ...foundNumber(place, isHome ? "patient" : "unknown"),
        fixes: [{ title: "Take the code out", replacement: "[code removed]" }],
      };
    }
  },
});
