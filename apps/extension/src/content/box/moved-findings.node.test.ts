import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShownFinding } from "../../shown/shown.ts";
import { movedFindings } from "./moved-findings.ts";

const BEFORE = "Poor Mrs Calloway in bed 4 sang all night";

function finding(text: string, words: string, fixed = words): ShownFinding {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    key: `confidentiality/${words} 1`,
    rule: "confidentiality/patient-name",
    topic: "confidentiality",
    topicName: "Confidentiality",
    severity: "stop",
    message: "This looks like a patient's name.",
    why: "A name tells everybody who reads it that this person was under care.",
    span: spanOf(words),
    citations: [],
    fixes: [{ title: "Leave it out", replacement: "", span: spanOf(fixed) }],
    further: [],
  };
}

const wordsOf = (text: string, findings: readonly ShownFinding[]) =>
  findings.map(({ span }) => span && text.slice(span.start, span.end));

describe("after an edit", () => {
  const found = [finding(BEFORE, "Mrs Calloway"), finding(BEFORE, "bed 4")];

  test.each([
    ["words are put in front", "Oh, Poor Mrs Calloway in bed 4 sang all night", ["Mrs Calloway", "bed 4"]],
    ["words are put behind", `${BEFORE}, bless her`, ["Mrs Calloway", "bed 4"]],
    ["words are put between", "Poor Mrs Calloway up in bed 4 sang all night", ["Mrs Calloway", "bed 4"]],
    ["a finding is written into", "Poor Mrs Callaway in bed 4 sang all night", ["bed 4"]],
    ["a finding is written on", "Poor Mrs Calloway in bed 45 sang all night", ["Mrs Calloway"]],
    ["a finding grows at its start", "Poor XMrs Calloway in bed 4 sang all night", ["bed 4"]],
    ["a comma follows a finding", "Poor Mrs Calloway, in bed 4 sang all night", ["Mrs Calloway", "bed 4"]],
    ["a finding runs into the next word", "Poor Mrs Callowayin bed 4 sang all night", ["bed 4"]],
    ["a stretch with both is replaced", "Poor thing sang all night", []],
    ["everything is gone", "", []],
    ["nothing has changed", BEFORE, ["Mrs Calloway", "bed 4"]],
  ])("findings keep to their words when %s", (_what, after, left) => {
    expect(wordsOf(after, movedFindings(found, BEFORE, after))).toEqual(left);
  });

  test("a fix whose place was written into is gone, and its finding stays", () => {
    const wide = finding(BEFORE, "Mrs Calloway", "Mrs Calloway in bed 4");
    const [moved] = movedFindings([wide], BEFORE, BEFORE.replace("in bed", "in a bed"));
    expect(moved?.fixes).toEqual([]);
  });

  test("a finding about the whole draft stays", () => {
    const { span: _span, ...whole } = finding(BEFORE, "Mrs Calloway");
    expect(movedFindings([whole], BEFORE, "Something else")).toHaveLength(1);
  });

  test("whatever is left is about the very same words", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", " ", "\n", "4"), { maxLength: 16 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, one, other) => {
        const [start, end] = [one % (before.length + 1), other % (before.length + 1)].sort((a, b) => a - b);
        const span = { start: start!, end: end! };
        const moved = movedFindings([{ ...finding(before, "a"), span, fixes: [] }], before, after);
        for (const words of wordsOf(after, moved)) expect(words).toBe(before.slice(start, end));
      }),
    );
  });
});
