import { defineRule, type Narrowing } from "../../rule.ts";
import { type Run, runsOf } from "./told.ts";

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
    for (const run of runsOf(reading, ["kin"])) {
      if (isOwn(run)) continue;
      const narrows = narrowingOf(run, `${reading.plainOf(run)}${reading.after(run, 12)}`);
      yield { span: run, label: "relation", whose: "relative", ...(narrows && { narrows }) };
    }
  },
});

/** "my mum" is the author's own, and "ex" in "ex ITU" is nobody. */
function isOwn({ before, words }: Run): boolean {
  return (
    /^(?:my|our|me|i)$/.test(before) || (words.length === 1 && /^(?:ex|da)$/.test(words[0]?.lower ?? ""))
  );
}

function narrowingOf({ words }: Run, text: string): Narrowing | undefined {
  if (LARGE_FAMILY.test(text)) return { kind: "share", share: 0.003 };
  for (const { lower } of words) {
    const share = SHARES[lower];
    if (share !== undefined) return { kind: "share", share };
  }
  return undefined;
}
