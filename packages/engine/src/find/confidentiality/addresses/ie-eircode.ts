import { shorthandAt } from "../../../read/shorthand.ts";
import { defineRule } from "../../rule.ts";
import { textBefore } from "../numbers/cue.ts";
import { residentOf } from "./resident.ts";

/** Routing key (a letter and two digits, or D6W) and four characters of ACDEFHKNPRTVWXY0-9: names one address (eircode.ie). */
const EIRCODE =
  /(?<![a-z0-9])(?<key>[ac-fhknprtv-y]\d\d|d6w)[ -]?(?<unit>[0-9ac-fhknprtv-y]{4})(?![a-z0-9])/gi;
const CUE = /\b(?:eircode|post ?code|lives? (?:at|in)|address)\W{0,5}(?:is\W{1,3})?$/;

export const ieEircode = defineRule({
  id: "confidentiality/eircode",
  grade: "stop",
  needs: "digit",
  message: "This looks like an Eircode.",
  why: "An Eircode names one house or flat.",
  *find(reading) {
    for (const match of reading.casedMatches(EIRCODE)) {
      const isCued = CUE.test(textBefore(reading, match, 24));
      const isWritten =
        match.text === match.text.toUpperCase() &&
        /[A-Z]/.test(match.groups.unit ?? "") &&
        /\d/.test(match.groups.unit ?? "");
      if (
        !(isCued && (isWritten || reading.has(/eircode/))) &&
        !(isWritten && reading.context.country === "IE")
      )
        continue;
      if (!isCued && shorthandAt(reading, match) !== undefined) continue;
      const resident = residentOf(reading, match);
      if (resident === "service") continue;
      yield {
        span: match,
        label: "address",
        whose: resident,
        fixes: [{ title: "Take the Eircode out", replacement: "[Eircode removed]" }],
      };
    }
  },
});
