import type { Finding, Report, Span } from "@bedside/engine";
import { ChangeSet } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingAt, movePlaced, neighbour, type Placed, place } from "./placed.ts";
import { mapSpan } from "./span-mapping.ts";

const DRAFT = "Mrs Ivy Calloway, 84, was asking for you";
const NAME: Span = { start: 0, end: 16 };
const AGE: Span = { start: 18, end: 20 };

function finding(rule: string, span?: Span, extra: Partial<Finding> = {}): Finding {
  return {
    rule,
    topic: "respect",
    severity: "pause",
    message: "",
    why: "",
    guidance: [],
    fixes: [{ title: "Change it", replacement: "a patient" }],
    ...span,
    ...extra,
  } as Finding;
}

function reportOf(...findings: Finding[]): Pick<Report, "findings" | "identifiability"> {
  return {
    findings,
    identifiability: { level: "high", factors: [{ kind: "age", ...AGE }], assumptions: [], changes: [] },
  };
}

function edit(from: number, to: number, insert: string): ChangeSet {
  return ChangeSet.of({ from, to, insert }, DRAFT.length);
}

describe("a span after an edit", () => {
  it("stays where the edit is after it", () => {
    expect(mapSpan(NAME, edit(22, 25, "is"))).toEqual(NAME);
  });

  it("moves along where the edit is before it", () => {
    expect(mapSpan(AGE, edit(0, 3, "Miss"))).toEqual({ start: 19, end: 21 });
  });

  it("is gone where the edit touched it, its edges included", () => {
    expect(mapSpan(AGE, edit(19, 20, "5"))).toBeUndefined();
    expect(mapSpan(AGE, edit(20, 20, "0"))).toBeUndefined();
    expect(mapSpan(AGE, edit(18, 18, "1"))).toBeUndefined();
    expect(mapSpan(AGE, edit(0, 40, ""))).toBeUndefined();
  });

  it("still covers the same words, whatever was edited, or is gone", () => {
    const cases = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        ends: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
        edited: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
        insert: fc.string(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, ends, edited, insert }) => {
        const span = { start: Math.min(...ends), end: Math.max(...ends) };
        const change = { from: Math.min(...edited), to: Math.max(...edited), insert };
        const after = text.slice(0, change.from) + insert + text.slice(change.to);
        const moved = mapSpan(span, ChangeSet.of(change, text.length));
        const isApart = change.to < span.start || change.from > span.end;
        if (isApart) expect(moved).toBeDefined();
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end));
      }),
    );
  });
});

describe("findings on the screen", () => {
  it("keep one key each, also where a rule found two things", () => {
    const { findings } = place(reportOf(finding("a/b", NAME), finding("a/b", AGE), finding("a/c")));
    expect(findings.map(({ key }) => key)).toEqual(["a/b 1", "a/b 2", "a/c 1"]);
  });

  it("move with the text, together with their fixes and the details that point to somebody", () => {
    const moved = movePlaced(place(reportOf(finding("a/b", AGE))), edit(0, 0, "So: "));
    expect(moved.findings[0]?.span).toEqual({ start: 22, end: 24 });
    expect(moved.findings[0]?.fixes[0]?.span).toEqual({ start: 22, end: 24 });
    expect(moved.factors).toEqual([{ kind: "age", start: 22, end: 24 }]);
  });

  it("disappear where they were written in, and leave the others", () => {
    const moved = movePlaced(place(reportOf(finding("a/b", NAME), finding("a/c", AGE))), edit(4, 7, "Eve"));
    expect(moved.findings.map(({ finding: { rule } }) => rule)).toEqual(["a/c"]);
  });

  it("stay when they are about the draft as a whole", () => {
    const moved = movePlaced(place(reportOf(finding("a/whole"))), edit(4, 7, "Eve"));
    expect(moved.findings).toHaveLength(1);
  });

  it("lose a fix whose own place was written in", () => {
    const elsewhere = { title: "Leave it out", replacement: "", at: AGE };
    const moved = movePlaced(
      place(reportOf(finding("a/b", NAME, { fixes: [elsewhere] }))),
      edit(18, 20, "85"),
    );
    expect(moved.findings[0]?.fixes).toEqual([]);
  });
});

describe("going to a finding", () => {
  const inner: Span = { start: 4, end: 7 };
  const placed: Placed = place(
    reportOf(finding("a/age", AGE), finding("a/name", NAME), finding("a/ivy", inner)),
  );
  const named = (entry: { finding: Finding } | undefined) => entry?.finding.rule;

  it("takes the innermost at a place", () => {
    expect(named(findingAt(placed, 5))).toBe("a/ivy");
    expect(named(findingAt(placed, 10))).toBe("a/name");
    expect(findingAt(placed, 30)).toBeUndefined();
  });

  it("steps through all of them in the order of the text, and round again", () => {
    const visited: (string | undefined)[] = [];
    let at: { active: string | undefined; position: number } = { active: undefined, position: 0 };
    for (let step = 0; step < 4; step++) {
      const next = neighbour(placed, at, 1);
      visited.push(named(next));
      at = { active: next?.key, position: next?.span?.end ?? 0 };
    }
    expect(visited).toEqual(["a/name", "a/ivy", "a/age", "a/name"]);
  });

  it("steps back from a place in the text, and round again", () => {
    expect(named(neighbour(placed, { active: undefined, position: 30 }, -1))).toBe("a/age");
    expect(named(neighbour(placed, { active: undefined, position: 0 }, -1))).toBe("a/age");
    expect(named(neighbour(placed, { active: "a/name 1", position: 0 }, -1))).toBe("a/age");
  });

  it("finds nothing to step to in a draft without findings", () => {
    expect(neighbour(place(reportOf()), { active: undefined, position: 3 }, 1)).toBeUndefined();
  });
});
