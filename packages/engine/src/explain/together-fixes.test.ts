import { TOPICS } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import type { Hit } from "../find/rule.ts";
import { applyFix, check, type Draft, draftOf } from "../index.ts";
import { read } from "../read/read.ts";
import { TAKEN_TOGETHER } from "../weigh/taken-together.ts";
import { togetherFixes } from "./together-fixes.ts";

const TEXT = "Found this picture, the new registrar says it cures everything. Book at my clinic 👩🏽‍⚕️";
const AROUND = [
  {},
  { audience: "public", replyTo: "Is it any good?" },
  { audience: "patient", replyTo: "Hi, you saw me last week, can I add you?" },
  { audience: "private", replyTo: "Would you come on our programme?" },
] as const;
const DRAFTS: readonly Draft[] = AROUND.map((context) => draftOf(TEXT, context));

function heard(topic: (typeof TOPICS)[number], span: Hit["span"]): Hit {
  const rule = TAKEN_TOGETHER[TOPICS.indexOf(topic)];
  if (rule === undefined) throw new Error(topic);
  const { grade, message, why } = rule;
  return {
    rule,
    span,
    grade,
    message,
    why,
    fixes: [],
    label: undefined,
    whose: "unknown",
    narrows: undefined,
  };
}

describe.each(TOPICS)("wording for %s heard in a whole draft", (topic) => {
  const made = DRAFTS.flatMap((draft) =>
    [undefined, { start: 6, end: 18 }].flatMap((span) =>
      togetherFixes(heard(topic, span), read(draft)).map((fix) => ({ draft, fix })),
    ),
  );

  it("stands in the draft and says what it will do", () => {
    for (const { draft, fix } of made) {
      expect(fix.title).toMatch(/^\p{Lu}[^.!]+$/u);
      expect(fix.at?.start).toBeGreaterThanOrEqual(0);
      expect(fix.at?.end).toBeGreaterThan(fix.at?.start ?? 0);
      expect(fix.at?.end).toBeLessThanOrEqual(draft.text.length);
    }
  });

  it("is fine by itself, where it takes the place of the whole", () => {
    const whole = made.filter(({ fix }) => fix.at?.start === 0 && fix.at.end === TEXT.length);
    for (const { draft, fix } of whole)
      expect(check({ ...draft, text: fix.replacement }).verdict).toBe("clear");
  });

  it("keeps every letter of a draft that a line is added to", () => {
    for (const { draft, fix } of made.filter(({ fix: { title } }) => title.startsWith("Add"))) {
      const finding = { ...check(draft).findings[0], start: 0, end: 1 } as Parameters<typeof applyFix>[1];
      expect(applyFix(draft.text, finding, fix).startsWith(TEXT)).toBe(true);
    }
  });
});
