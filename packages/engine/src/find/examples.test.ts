import { isCountry } from "@bedside/guidance";
import { describe, expect, it } from "vitest";
import { splice } from "../apply-fix.ts";
import type { Context, Draft } from "../draft.ts";
import { draftOf } from "../parse-draft.ts";
import { read } from "../read/read.ts";
import type { Span } from "../span.ts";
import { runRule } from "./find.ts";
import type { Example, Examples, Hit, Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { candidates } from "./trigger.ts";

const FEWEST_FLAGS = 6;
const FEWEST_LEAVES = 8;

const ruleFiles = import.meta.glob<Record<string, unknown>>(
  ["./*/**/*.ts", "!./**/*.test.ts", "!./**/*.examples.ts"],
  {
    eager: true,
  },
);
const exampleFiles = import.meta.glob<{ default: Examples }>("./*/**/*.examples.ts", { eager: true });

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "find" in value && "needs" in value;
}

function rulesIn(file: string): Rule[] {
  return Object.values(ruleFiles[file] ?? {}).filter(isRule);
}

interface Marked {
  readonly draft: Draft;
  readonly spans: readonly Span[];
}

/** Takes the double brackets out of an example and says what they marked. */
function marked(example: Example): Marked {
  const { text: source, context } = typeof example === "string" ? { text: example, context: {} } : example;
  const spans: Span[] = [];
  let text = "";
  let open = -1;
  for (const piece of source.split(/(\[\[|\]\])/)) {
    if (piece === "[[") open = text.length;
    else if (piece === "]]") spans.push({ start: open, end: text.length });
    else text += piece;
  }
  const { country, ...rest } = context;
  if (country !== undefined && !isCountry(country)) throw new Error(`no such country: ${country}`);
  return {
    draft: draftOf(text, { ...rest, ...(country === undefined ? {} : { country }) } as Partial<Context>),
    spans,
  };
}

function hitsOf(rule: Rule, draft: Draft): Hit[] {
  return runRule(rule, read(draft));
}

const shown = (draft: Draft, spans: readonly Span[]) =>
  spans.map((span) => draft.text.slice(span.start, span.end)).sort();
const placesOf = (hits: readonly Hit[], draft: Draft): Span[] =>
  hits.map(({ span }) => span ?? { start: 0, end: draft.text.length });

describe("the list of rules", () => {
  it("holds every rule file's rule once, under an id of its own", () => {
    const written = Object.keys(ruleFiles).flatMap(rulesIn);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect([...RULES].map(({ id }) => id).sort()).toEqual(written.map(({ id }) => id).sort());
  });
});

for (const [file, { default: examples }] of Object.entries(exampleFiles)) {
  const [rule, ...more] = rulesIn(file.replace(".examples.ts", ".ts"));
  if (rule === undefined || more.length > 0)
    throw new Error(`${file} must stand beside a file with one rule`);

  describe(rule.id, () => {
    it("has enough examples of both kinds", () => {
      expect(examples.flags.length).toBeGreaterThanOrEqual(FEWEST_FLAGS);
      expect(examples.leaves.length).toBeGreaterThanOrEqual(FEWEST_LEAVES);
    });

    it.each(examples.flags.map((example) => marked(example)))("flags: $draft.text", ({ draft, spans }) => {
      expect(spans.length).toBeGreaterThan(0);
      expect(shown(draft, placesOf(hitsOf(rule, draft), draft))).toEqual(shown(draft, spans));
      expect(candidates(read(draft), RULES), "its needs must let it run").toContain(rule);
    });

    it.each(examples.leaves.map((example) => marked(example)))("leaves: $draft.text", ({ draft, spans }) => {
      expect(spans).toEqual([]);
      expect(shown(draft, placesOf(hitsOf(rule, draft), draft))).toEqual([]);
    });

    it("finds nothing more where its own first fixes were made", () => {
      for (const { draft } of examples.flags.map(marked)) {
        const hits = hitsOf(rule, draft).filter(({ fixes }) => fixes.length > 0);
        if (hits.length === 0) continue;
        const before = hitsOf(rule, draft).length;
        let { text } = draft;
        for (const { span, fixes } of [...hits].reverse()) {
          const place = fixes[0]?.at ?? span;
          if (place !== undefined) text = splice(text, place, fixes[0]?.replacement ?? "");
        }
        expect(hitsOf(rule, { ...draft, text }).length, text).toBeLessThanOrEqual(before - hits.length);
      }
    });
  });
}
