import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import type { Draft } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import type { Change } from "../report.ts";

const NURSE = { audience: "public", platform: "x", profession: "nurse" } as const;

function changed({ text }: Draft, { start, end, replacement }: Change): Draft {
  return draftOf(text.slice(0, start) + replacement + text.slice(end), NURSE);
}

function changesOf(text: string): string[] {
  const draft = draftOf(text, NURSE);
  return check(draft).identifiability.changes.map((change) => changed(draft, change).text);
}

describe("the cheapest changes", () => {
  it("name the kind of illness, or leave the place out, when one of them is enough", () => {
    const told = changesOf(
      "Our patient, a woman of 84 from Leeds with myasthenia gravis, died holding her husband's hand.",
    );
    expect(told).toContain(
      "Our patient, a woman of 84 from Leeds with a long-term condition, died holding her husband's hand.",
    );
    expect(told).toContain(
      "Our patient, a woman of 84 from our area with myasthenia gravis, died holding her husband's hand.",
    );
  });

  it("are two at once where no single one is enough", () => {
    const draft = draftOf(
      "Our patient, a woman of 84 from Great Ayton with Huntington's, died holding her husband's hand.",
      NURSE,
    );
    const { changes, people } = check(draft).identifiability;
    expect(people).toBeLessThan(1);
    expect(changes[0]?.title).toMatch(/^Say less about the \w+ and the \w+$/);
  });

  it("leave a sentence out where it says that there is only one", () => {
    const told = changesOf(
      "Our patient is 84 and had a stroke in bed 6. She is the only dentist on the island.",
    );
    expect(told.some((text) => !text.includes("only dentist"))).toBe(true);
  });

  it("are none where many people fit, and none where somebody is named", () => {
    expect(changesOf("A man of 71 from Leeds came in with a stroke.")).toEqual([]);
    expect(changesOf("Mrs Ivy Calloway, 84, from Whitby, is in bed 12 with a stroke")).toEqual([]);
  });

  it("are at most three, the one after which most people fit first", () => {
    const { changes } = check(
      draftOf(
        "The vicar of Great Ayton, 71, with Huntington's, came in last night and cried in bed 6.",
        NURSE,
      ),
    ).identifiability;
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(3);
    const magnitudes = changes.map(({ people }) => Math.floor(Math.log10(people)));
    expect(magnitudes).toEqual([...magnitudes].sort((a, b) => b - a));
  });
});

describe("a change, applied,", () => {
  const told = fc.record({
    who: fc.constantFrom(
      "a woman of 84",
      "a vicar of 71",
      "the jockey, 34,",
      "84F",
      "a retired judge",
      "twins of 9",
    ),
    where: fc.constantFrom(
      "from Whitby",
      "from our village",
      "from Great Ayton",
      "from LS9",
      "at Thornby Infirmary",
      "",
    ),
    what: fc.constantFrom(
      "with myasthenia gravis",
      "with MND",
      "with a stroke",
      "after the crash",
      "with leukaemia",
    ),
    when: fc.constantFrom("last night", "on Tuesday", "at 3am", "years ago"),
    story: fc.constantFrom("died holding a hand", "is in bed 6", "cried on our ward", "came to our ED"),
    more: fc.constantFrom("", " The only one I have ever seen.", " It was in the news."),
  });

  it("gives the number that it promises, and nothing new to find fault with", () => {
    fc.assert(
      fc.property(told, ({ who, where, what, when, story, more }) => {
        const draft = draftOf(`Our patient, ${who} ${where} ${what}, ${story} ${when}.${more}`, NURSE);
        const report = check(draft);
        // That the draft as a whole still tells of somebody is nothing new where that was found already.
        const known = report.findings.flatMap(({ rule, topic }) => [rule, `${topic}/taken-together`]);
        for (const change of report.identifiability.changes) {
          const after = check(changed(draft, change));
          expect(change.people).toBeGreaterThan(report.identifiability.people ?? 0);
          expect(after.identifiability.people ?? change.people).toBe(change.people);
          for (const { rule } of after.findings) expect(known).toContain(rule);
          expect(after.findings.length).toBeLessThanOrEqual(report.findings.length);
          expect(change.title).not.toContain(draft.text.slice(change.start, change.end));
        }
      }),
      { numRuns: 60 },
    );
  });
});
