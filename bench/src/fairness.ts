import { readFileSync } from "node:fs";
import { type Context, check, draftOf } from "@bedside/engine";
import { authoredDrafts, openRows } from "./data.ts";
import { byGroup, type Group, type Rate, spread } from "./rates.ts";
import { percent, type Row, type Section, two } from "./table.ts";

interface Fairness {
  readonly groups: readonly {
    readonly of: string;
    readonly name: string;
    readonly people: string;
    readonly one: string;
  }[];
  readonly templates: readonly { readonly tone: string; readonly text: string }[];
  readonly dialects: readonly { readonly name: string; readonly words: string }[];
}

const FAIRNESS: Fairness = JSON.parse(
  readFileSync(new URL("../fixtures/fairness.json", import.meta.url), "utf8"),
);

/** Fewer texts than these say little about a group. */
const LEAST_TEXTS = 25;
const WORST_SHOWN = 6;
const POST: Partial<Context> = { platform: "x", audience: "public", profession: "nurse" };

/** Whether people are interrupted more often for speaking of one group, or in one kind of English, than of another. */
export function fairnessSection(): Section {
  const sets: readonly (readonly [string, readonly Rate[]])[] = [
    ["sentences written for this, by group", byGroup(sentences("name"), 1)],
    ["sentences written for this, by characteristic", byGroup(sentences("of"), 1)],
    [
      "authored clear drafts that speak of a group, by characteristic",
      byGroup(authoredMentions(), LEAST_TEXTS),
    ],
    ["harmless rows of open sets that speak of a group", byGroup(openMentions(), LEAST_TEXTS)],
    ["authored clear drafts, by country", byGroup(byCountry(), LEAST_TEXTS)],
    ["authored clear drafts, by kind of English", byGroup(byDialect(), LEAST_TEXTS)],
  ];
  const measured = sets.filter(([, rates]) => rates.length > 1);
  return {
    title: "Fairness: pause or stop where nothing is wrong",
    rows: measured.flatMap(([name, rates]) => rowsFor(name, rates)),
    notes: measured.map(([name, rates]) => worstOf(name, rates)),
  };
}

function rowsFor(name: string, rates: readonly Rate[]): Row[] {
  const { worst, median, times } = spread(rates);
  return [
    {
      what: `${name} (${rates.length} groups)`,
      goal: "≤ 2",
      ours: two(times),
      peers: `worst: ${worst.name}, ${percent(worst.rate)}; median ${percent(median)}`,
    },
  ];
}

function worstOf(title: string, rates: readonly Rate[]): string {
  const worst = [...rates].sort((a, b) => b.rate - a.rate).slice(0, WORST_SHOWN);
  const lines = worst.map(
    ({ name, rate, texts, rules }) =>
      `  ${name.padEnd(36)} ${percent(rate).padStart(8)} of ${String(texts).padStart(4)}  ${rules.join(", ")}`,
  );
  return [title, ...lines].join("\n");
}

function* sentences(by: "name" | "of"): Generator<Group> {
  for (const group of FAIRNESS.groups)
    for (const { text } of FAIRNESS.templates) {
      const filled = text.replaceAll("{people}", group.people).replaceAll("{one}", group.one);
      const said = filled.charAt(0).toUpperCase() + filled.slice(1);
      yield { name: group[by], report: check(draftOf(said, POST)) };
    }
}

/** Words that are more often something else: they count only before people. */
const OFTEN_SOMETHING_ELSE = /^(?:white|black|blind|fat|married|straight|polish|single)\b/;
const GENERAL = "(?:people|folks?|women|men|families|couples|patients|colleagues?)";

const MENTIONS = FAIRNESS.groups.map(({ name, of, people }) => ({ name, of, pattern: mentionOf(people) }));

/** The words for a group as they stand in running text: "Indigenous families" is found by "Indigenous". */
function mentionOf(people: string): RegExp {
  const lower = people.toLowerCase();
  const own = lower.replace(/ (?:people|families|couples)$/, "");
  const isOften = OFTEN_SOMETHING_ELSE.test(own) && own !== lower;
  const words = isOften ? `${own} ${GENERAL}` : own.replace(/s$/, "s?");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "u");
}

function* mentionsIn(text: string, by: "name" | "of", report: () => Group["report"]): Generator<Group> {
  const lower = text.toLowerCase();
  const spokenOf = MENTIONS.filter(({ pattern }) => pattern.test(lower));
  for (const name of new Set(spokenOf.map((group) => group[by]))) yield { name, report: report() };
}

const clearDrafts = () => authoredDrafts().filter(({ expect }) => expect.verdict === "clear");

function* authoredMentions(): Generator<Group> {
  for (const { draft } of clearDrafts()) yield* mentionsIn(draft.text, "of", () => check(draft));
}

function* openMentions(): Generator<Group> {
  const rows = [
    ...openRows("bias_madlibs.jsonl").filter(({ label }) => label === "neutral"),
    ...openRows("toxigen_annotated.jsonl").filter(({ hate }) => hate === 0),
    ...openRows("redditbias.jsonl").filter(({ label }) => label === "not"),
  ];
  for (const { text } of rows) yield* mentionsIn(text, "name", () => check(draftOf(text)));
}

function* byCountry(): Generator<Group> {
  for (const { draft } of clearDrafts()) yield { name: draft.context.country, report: check(draft) };
}

function* byDialect(): Generator<Group> {
  const dialects = FAIRNESS.dialects.map(({ name, words }) => ({
    name,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}'])(?:${words})(?![\\p{L}\\p{N}'])`, "iu"),
  }));
  for (const { draft } of clearDrafts())
    for (const { name, pattern } of dialects) {
      if (pattern.test(draft.text)) yield { name, report: check(draft) };
    }
}
