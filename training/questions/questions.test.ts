import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isCountry, PROFESSIONS, SITUATION_IDS } from "@bedside/guidance";
import { describe, expect, it } from "vitest";

interface Question {
  readonly id: string;
  readonly q: string;
  readonly country: string;
  readonly profession: string;
  readonly expect: readonly string[];
}

const HERE = new URL("./", import.meta.url);
const FILES = readdirSync(HERE).filter((name) => name.endsWith(".jsonl"));
const ABOUTS: readonly string[] = [...SITUATION_IDS, "none"];
const DATA = process.env.BEDSIDE_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

const linesOf = (path: string | URL): Question[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Question);
const questionsOf = (file: string) => linesOf(new URL(file, HERE));
const wordsOf = (q: string) => q.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [q];
const every = FILES.flatMap(questionsOf);

/** This many words in a row in both is a sentence copied. */
const COPIED = 6;

function runsOf(q: string): string[] {
  const words = wordsOf(q);
  return words.slice(COPIED - 1).map((_, at) => words.slice(at, at + COPIED).join(" "));
}

describe("labelled questions", () => {
  it("are there for every situation, and for none", () => {
    expect(FILES.map((name) => name.replace(".jsonl", "")).sort()).toEqual([...ABOUTS].sort());
  });

  it("have an id of their own", () => {
    const ids = every.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("are asked once", () => {
    const asked = every.map(({ q }) => wordsOf(q).join(" "));
    const first = new Set<string>();
    expect(asked.filter((q) => first.size === first.add(q).size)).toEqual([]);
  });

  it.each(FILES)("%s holds the better label first, and only fields that are known", (file) => {
    for (const { id, q, country, profession, expect: labels, ...more } of questionsOf(file)) {
      expect(Object.keys(more), id).toEqual([]);
      expect(q.trim(), id).toBe(q);
      expect(q, id).not.toBe("");
      expect(isCountry(country), id).toBe(true);
      expect(PROFESSIONS, id).toContain(profession);
      expect(labels[0], id).toBe(file.replace(".jsonl", ""));
      expect(new Set(labels).size, id).toBe(labels.length);
      expect(
        labels.filter((label) => !ABOUTS.includes(label)),
        id,
      ).toEqual([]);
    }
  });

  const held = `${DATA}/eval/questions.jsonl`;
  it.runIf(existsSync(held))("share no sentence with those that are only measured on", () => {
    const others = linesOf(held);
    const runs = new Set(others.flatMap(({ q }) => runsOf(q)));
    const whole = new Set(others.map(({ q }) => wordsOf(q).join(" ")));
    const copied = every.filter(
      ({ q }) => whole.has(wordsOf(q).join(" ")) || runsOf(q).some((run) => runs.has(run)),
    );
    expect(copied.map(({ id }) => id)).toEqual([]);
  });
});
