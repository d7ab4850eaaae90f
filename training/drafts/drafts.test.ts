import { readdirSync, readFileSync } from "node:fs";
import { parseDraft } from "@bedside/engine";
import { TOPICS, type Topic } from "@bedside/guidance";
import { describe, expect, it } from "vitest";

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly group?: string;
  readonly context: object;
  readonly expect: {
    readonly verdict: "clear" | "pause" | "stop";
    readonly must: readonly Topic[];
    readonly may: readonly Topic[];
    readonly identifiers: readonly { readonly text: string; readonly label: string }[];
  };
}

const HERE = new URL("./", import.meta.url);
const FILES = readdirSync(HERE).filter((name) => name.endsWith(".jsonl"));
/** Topics that a name, an interest or a credit mends: alone they never stop. */
const NEVER_STOP: ReadonlySet<Topic> = new Set(["role", "conflict", "copyright", "indemnity"]);
const LABELS = [
  "name",
  "number",
  "contact",
  "address",
  "date",
  "age",
  "place",
  "organisation",
  "occupation",
  "condition",
  "event",
  "relation",
];

const draftsOf = (file: string): Labelled[] =>
  readFileSync(new URL(file, HERE), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);

describe("labelled drafts", () => {
  it("are there", () => expect(FILES.length).toBeGreaterThan(0));

  it("have an id of their own", () => {
    const ids = FILES.flatMap(draftsOf).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(FILES)("%s holds drafts that the engine can read", (file) => {
    const unreadable = draftsOf(file).filter((draft) => !parseDraft(draft).ok);
    expect(unreadable.map(({ id }) => id)).toEqual([]);
  });

  it.each(FILES)("%s has labels that agree with each other", (file) => {
    for (const { id, text, expect: label } of draftsOf(file)) {
      const { verdict, must, may, identifiers } = label;
      const grave = must.filter((topic) => topic !== "indemnity");
      expect(
        [...must, ...may].filter((topic) => !TOPICS.includes(topic)),
        id,
      ).toEqual([]);
      expect(
        must.filter((topic) => may.includes(topic)),
        id,
      ).toEqual([]);
      expect(verdict === "clear", id).toBe(grave.length === 0);
      if (verdict === "stop")
        expect(
          grave.some((topic) => !NEVER_STOP.has(topic)),
          id,
        ).toBe(true);
      for (const each of identifiers) {
        expect(text.includes(each.text), `${id}: ${each.text}`).toBe(true);
        expect(LABELS, id).toContain(each.label);
      }
    }
  });
});
