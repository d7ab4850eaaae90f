import { defineRule, type Narrowing } from "../../rule.ts";
import { type TellingDetail, tellingDetails } from "./telling-details.ts";

/** Shares of births: twins 15 in a thousand, triplets 15 in a hundred thousand. */
const SHARES: Readonly<Record<string, number>> = {
  twin: 0.03,
  twins: 0.03,
  triplets: 0.0005,
  triplet: 0.0005,
  foster: 0.001,
  adopted: 0.005,
  surrogate: 0.0005,
  widow: 0.05,
};
const LARGE_FAMILY =
  /^(?:mum|mam|mom|mother|dad|father|parents?)(?: of)? (?:five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/;

export const relation = defineRule({
  id: "confidentiality/relation",
  grade: "factor",
  needs: "anything",
  message: "Who somebody's family is narrows down who this is.",
  why: "Relatives recognise themselves and each other, and twins or a large family are known in their street.",
  *find(reading) {
    for (const detail of tellingDetails(reading)) {
      if (detail.label !== "relation" || OWN.has(detail.before)) continue;
      const narrows = narrowingOf(detail, `${reading.plainOf(detail)}${reading.after(detail, 12)}`);
      yield { span: detail, label: "relation", whose: "relative", ...(narrows && { narrows }) };
    }
  },
});

/** "My mum" is the author's own. */
const OWN = new Set(["my", "our", "me", "i"]);

function narrowingOf({ words }: TellingDetail, text: string): Narrowing | undefined {
  if (LARGE_FAMILY.test(text)) return { kind: "share", share: 0.003 };
  for (const { lower } of words) {
    const share = SHARES[lower];
    if (share !== undefined) return { kind: "share", share };
  }
  return undefined;
}
