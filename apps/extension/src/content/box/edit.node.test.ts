import fc from "fast-check";
import { expect, test } from "vitest";
import { editBetween } from "./edit.ts";

const TEXT = fc
  .array(fc.constantFrom("a", "b", " ", "\n", "é", "e\u0301", "😴", "😀", "👩🏽‍⚕️", "🇬🇧", "🇬🇷", "ش"), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

test("an edit makes one text of the other", () => {
  fc.assert(
    fc.property(TEXT, TEXT, (before, after) => {
      const edit = editBetween(before, after);
      const { span, replacement } = edit ?? { span: { start: 0, end: 0 }, replacement: "" };
      expect(before.slice(0, span.start) + replacement + before.slice(span.end)).toBe(after);
    }),
  );
});

test("an edit parts no character that is read as one", () => {
  const starts = (text: string) =>
    new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length));
  fc.assert(
    fc.property(TEXT, TEXT, (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) return;
      const { span, replacement } = edit;
      const [inBefore, inAfter] = [starts(before), starts(after)];
      expect(inBefore.has(span.start) && inBefore.has(span.end)).toBe(true);
      expect(inAfter.has(span.start) && inAfter.has(span.start + replacement.length)).toBe(true);
    }),
  );
});

test.each([
  ["bed 4 sang", "bed 4 sang all night", { span: { start: 10, end: 10 }, replacement: " all night" }],
  ["Mrs Calloway sang", "A patient sang", { span: { start: 0, end: 12 }, replacement: "A patient" }],
  ["so so tired", "so tired", { span: { start: 3, end: 6 }, replacement: "" }],
  ["well 😴", "well 😀", { span: { start: 5, end: 7 }, replacement: "😀" }],
])("what was written is the smallest part: %s → %s", (before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit);
});

test("the same text needs no edit", () => {
  expect(editBetween("bed 4", "bed 4")).toBeUndefined();
});
