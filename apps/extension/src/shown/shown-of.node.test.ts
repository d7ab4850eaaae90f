import { check, type Draft, draftOf, type Span } from "@bedside/engine";
import { AUDIENCES } from "@bedside/guidance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Shown } from "./shown.ts";
import { shownOf } from "./shown-of.ts";

const shown = (text: string, context: Partial<Draft["context"]> = {}): Shown => {
  const draft = draftOf(text, context);
  return shownOf(check(draft), draft);
};

const GRAVE = "Mrs Calloway in bed 4, NHS 999 456 7403, was asking for her daughter";

describe("what is shown of a draft", () => {
  it("says the verdict and its reason, and how much was read", () => {
    expect(shown(GRAVE)).toMatchObject({
      verdict: "stop",
      headline: "Please don’t send this as it stands.",
      reason: expect.stringMatching(/^\S.+\.$/),
      words: 14,
    });
    expect(shown("Lovely walk by the sea, and home to a warm dog.")).toMatchObject({
      verdict: "clear",
      headline: "Nothing here that we would change.",
      findings: [],
      remarks: [],
    });
  });

  it("does not call clear what could not be read, and says why once", () => {
    const said = shown(
      "Heute war ein langer Tag auf der Station, und alle waren müde, aber zufrieden mit sich.",
    );
    expect(said.isUnread).toBe(true);
    expect(said.headline).toBe("Most of this could not be read.");
    expect(said.reason).not.toBe("");
    expect(said.remarks).not.toContain(said.reason);
    expect(shown(GRAVE).isUnread).toBeUndefined();
  });

  it("explains each finding: why, where it is written and whether that holds, what mends it, where to read on", () => {
    const [name] = shown(GRAVE).findings;
    expect(name).toMatchObject({
      key: "confidentiality/patient-name 1",
      topicName: "Confidentiality",
      severity: "stop",
      span: { start: 0, end: "Mrs Calloway".length },
      further: [
        { title: expect.any(String), target: "article:jigsaw-identification" },
        { title: expect.any(String), target: "situation:case-discussion-online" },
      ],
    });
    expect(name?.citations[0]).toMatchObject({
      text: expect.stringMatching(/^GMC, .+, 2024, paras \d+ and \d+$/),
      url: expect.stringMatching(/^https:/),
      status: "in force",
    });
    expect(name?.fixes[0]).toEqual({
      title: expect.any(String),
      replacement: "A patient",
      span: name?.span,
    });
  });

  it("leads on to what happens among colleagues, where colleagues read it", () => {
    const [name] = shown(GRAVE, { audience: "colleagues" }).findings;
    expect(name?.further.map(({ target }) => target)).toContain("situation:messaging-colleagues");
  });

  it("counts the people it could be, and names the cheapest change with what it would bring", () => {
    const text = "My 84 year old lady from Whitby with myasthenia gravis sang all the way to theatre";
    const { people } = shown(text, { profession: "nurse" });
    expect(people).toMatchObject({
      line: "Probably one person",
      meaning: "Hardly anybody else fits all of this.",
      change: { outcome: expect.stringMatching(/^Then about [\d,]+ people would fit$/) },
    });
    expect(people?.factors.map(({ kind }) => kind).toSorted()).toEqual(
      expect.arrayContaining(["age", "condition", "place"]),
    );
  });

  it("counts nobody where no patient is spoken of", () => {
    expect(shown("The lift is broken again, all four floors on foot.").people).toBeUndefined();
  });
});

describe("laws, for any draft", () => {
  it("never repeats what it flags about a patient, in any field", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { text } = draft;
        const said = shownOf(check(draft), draft);
        const words = JSON.stringify(said);
        for (const { topic, span } of said.findings) {
          const flagged = topic === "confidentiality" && span ? text.slice(span.start, span.end) : "";
          if (flagged.length >= 4) expect(words).not.toContain(flagged);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("points only into the text, keeps its keys apart, and is the same after the journey and the next time", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const said = shownOf(check(draft), draft);
        for (const { start, end } of spansIn(said)) {
          expect(0 <= start && start <= end && end <= draft.text.length).toBe(true);
        }
        expect(new Set(said.findings.map(({ key }) => key)).size).toBe(said.findings.length);
        expect(JSON.parse(JSON.stringify(said))).toEqual(said);
        expect(shownOf(check(draft), draft)).toEqual(said);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the keys of findings while somebody writes on after them", () => {
    const keys = (text: string) => shown(text).findings.map(({ key }) => key);
    const before = keys(GRAVE);
    expect(keys(`${GRAVE}. And then the lift broke down again.`)).toEqual(expect.arrayContaining(before));
  });
});

function spansIn({ findings, people }: Shown): Span[] {
  return [
    ...findings.flatMap(({ span, fixes }) => [...(span ? [span] : []), ...fixes.map((fix) => fix.span)]),
    ...(people?.factors ?? []),
    ...(people?.change ? [people.change.span] : []),
  ];
}

const PIECES = [
  "Mrs Ivy Calloway",
  "bed 4",
  "NHS 999 456 7403",
  "84 years old",
  "from Whitby",
  "myasthenia gravis",
  "she was asking for you all night",
  "the consultant is a useless idiot",
  "stop taking your statins",
  "This cures cancer, no doubt about it",
  "ring me on 07700 900123",
  "longue journée à l'hôpital",
  "👩🏽‍⚕️",
  "\n\n",
  "\u202eabc",
  "\ud83d",
  "lovely walk by the sea",
];

const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), {
      maxLength: 8,
    }),
    fc.constantFrom(...AUDIENCES),
  )
  .map(([pieces, audience]) => draftOf(pieces.join(" "), { audience }));
