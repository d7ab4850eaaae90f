import { describe, expect, it } from "vitest";
import { draftOf } from "../../parse-draft.ts";
import { type Characteristic, GROUP_WORDS } from "../../read/lexicons/protected-groups.ts";
import { read } from "../../read/read.ts";
import { runRule } from "../find.ts";
import { DISCRIMINATION_RULES } from "./rules.ts";

/** What is said of a group in decent company: a fact, a number, a welcome, a thank-you, a word against prejudice. */
const DECENT: readonly ((group: string) => string)[] = [
  (group) => `The ${group} health page has been updated, link below`,
  (group) => `In our survey 41% of those who said ${group} had waited more than a month (table 3)`,
  (group) => `Proud of the ${group} network at work today, thank you for the cake and the hard questions`,
  (group) => `Everybody is welcome at this surgery: ${group} or not, bring your questions`,
  (group) => `Some of my best teachers have been ${group}, and I wish I'd listened sooner`,
  (group) => `A colleague was laughed at for being ${group}. I've reported it and I'm with her`,
];

const characteristics = Object.entries(GROUP_WORDS) as [Characteristic, string][];

describe.each(characteristics)("%s", (_, words) => {
  const groups = words.split(" ").map((word) => word.replace("-", " "));

  it.each(DECENT.map((sentence) => [sentence("…"), sentence] as const))("leaves: %s", (_shown, sentence) => {
    const alarms = groups.filter((group) => findsPrejudice(sentence(group)));
    expect(alarms).toEqual([]);
  });
});

function findsPrejudice(text: string): boolean {
  const reading = read(draftOf(text));
  return DISCRIMINATION_RULES.some((rule) => runRule(rule, reading).length > 0);
}
