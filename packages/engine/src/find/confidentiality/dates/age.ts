import type { Reading } from "../../../read/reading.ts";
import type { Narrowing } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { type AgeMention, ageMentions } from "./age-mention.ts";
import { NUMBER_WORD_LIST } from "./number-words.ts";
import { shareOfAge } from "./shares.ts";

export const age = defineRule({
  id: "confidentiality/age",
  grade: "factor",
  needs: "anything",
  message: "This gives somebody's exact age.",
  why: "An age in years leaves about one person in eighty; with a place or an illness that is soon one.",
  *find(reading) {
    if (!mentionsNumber(reading)) return;
    let end = -1;
    for (const mention of ageMentions(reading)) {
      if (mention.start < end) continue;
      ({ end } = mention);
      yield {
        span: { start: mention.start, end: mention.end },
        label: "age",
        narrows: narrowing(mention),
        fixes: [{ title: "Say roughly how old", replacement: mention.wider, at: mention.place }],
      };
    }
  },
});

function mentionsNumber(reading: Reading): boolean {
  return reading.has(/[0-9]/) || NUMBER_WORD_LIST.some((word) => reading.hasWord(word));
}

function narrowing({ years }: AgeMention): Narrowing {
  return { kind: "share", share: shareOfAge(years), years };
}
