import { defineRule } from "../../rule.ts";

/** Open Location Code: eight or four characters of its own alphabet, a plus, two or three more (Google, Apache-2.0 spec). */
const CODE =
  /(?<![A-Za-z0-9+])(?:[23456789CFGHJMPQRVWX]{4})?[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3}(?![A-Za-z0-9+])/g;

export const plusCode = defineRule({
  id: "confidentiality/plus-code",
  grade: "stop",
  needs: "digit",
  message: "This looks like a plus code, a place on the map.",
  why: "It points to one house, so to whoever lives there.",
  *find(reading) {
    for (const match of reading.casedMatches(CODE)) {
      if (!/[A-Z]/.test(match.text.slice(0, match.text.indexOf("+")))) continue;
      yield {
        span: match,
        label: "address",
        whose: "unknown",
        fixes: [{ title: "Take the place out", replacement: "[place removed]" }],
      };
    }
  },
});
