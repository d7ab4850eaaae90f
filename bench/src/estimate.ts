import { check, draftOf, type Identifiability, peopleFitting } from "@bedside/engine";
import { type Engine, withoutData } from "./ablation.ts";
import { authoredDrafts, type Labelled } from "./data.ts";
import { percent, type Row, ratio, type Section } from "./table.ts";

/** What the bench asks of an engine, with all its data or without some. */
type Estimator = Pick<Engine, "check" | "peopleFitting" | "draftOf">;

/** Data files that the estimate counts with, and what stands in for each when it is left out. */
const COUNTED_WITH: Readonly<Record<string, string>> = {
  "read/lexicons/towns.generated.ts": "export const TOWNS = {};",
  "read/lexicons/region-populations.ts":
    "export const populationOfRegion = () => undefined; export const isCountry = () => false;",
  "read/lexicons/rare-conditions.ts":
    'export { commonPrevalence as prevalenceOf } from "./common-prevalence.ts"; export const LONGEST_CONDITION = 3;',
  "read/lexicons/common-prevalence.ts": "export const commonPrevalence = () => undefined;",
  "read/lexicons/job-shares.ts": "export const shareOfJob = () => 0.001;",
  "read/lexicons/searched-events.ts": "export const SEARCHED_EVENT = /$^/;",
};

const WHOLE: Estimator = { check, peopleFitting, draftOf };

interface Worked {
  readonly text: string;
  readonly bio?: string;
  /** Expected number of people who fit. */
  readonly people: number;
}

const HELD = "died holding a hand";
/** Each worked out by hand from the population, the age bands and the prevalence that the sources give. */
const WORKED: Readonly<Record<string, Worked>> = {
  "a woman of 84 in Leeds": { text: `Our patient, a woman of 84 from Leeds, ${HELD}.`, people: 1_500 },
  "in Stornoway": { text: `Our patient, a woman of 84 from Stornoway, ${HELD}.`, people: 25 },
  "in a postcode district": { text: `Our patient, a woman of 84 from LS9, ${HELD}.`, people: 73 },
  "in Leeds, with myasthenia gravis": {
    text: `Our patient, a woman of 84 from Leeds with myasthenia gravis, ${HELD}.`,
    people: 0.5,
  },
  "a birth date, a sex and Whitby": {
    text: "She lives in Whitby, DOB 03/04/1961, and came to our ward.",
    people: 0.2,
  },
  "84F, our ED last night, hospital in the bio": {
    text: "84F, NSTEMI, in our ED last night",
    bio: "ED nurse, Thornby Infirmary",
    people: 0.2,
  },
  "somebody in our ED on a day": {
    text: "A patient in our ED on Tuesday sang to me.",
    bio: "ED nurse, Thornby Infirmary",
    people: 210,
  },
  "somebody in clinic this morning": {
    text: "A patient in clinic this morning sang to me.",
    bio: "GP, Leeds",
    people: 15,
  },
};

/** Labels of details that point to somebody only together. */
const INDIRECT = new Set([
  "place",
  "organisation",
  "occupation",
  "condition",
  "event",
  "relation",
  "age",
  "date",
]);

interface Drafts {
  /** Labelled as confidential for details alone: no name, number or address. */
  readonly indirect: readonly Labelled[];
  readonly clear: readonly Labelled[];
}

export async function estimateSection(): Promise<Section> {
  const drafts = draftsToTell(authoredDrafts());
  const whole = figuresOf(WHOLE, drafts);
  const rows: Row[] = Object.entries(WORKED).map(([what, { people }], index) => ({
    what: index === 0 ? `people who fit: ${what}` : `  ${what}`,
    goal: `≈ ${people}`,
    ours: toTwo(whole.worked[index]),
  }));
  rows.push(
    { what: "details point to somebody: medium or high", goal: "≥ 80 %", ours: percent(whole.told) },
    { what: "clear drafts: none or low", goal: "≥ 95 %", ours: percent(whole.quiet) },
  );
  return { title: "How many people it could be", rows, notes: [await ablationTable(drafts, whole)] };
}

/** One draft in five is held back from those who write rules; in ids that end in a number, by its tens. */
function isHeldBack({ id }: Labelled): boolean {
  return Math.floor(Number(/\d+/.exec(id)?.[0]) / 10) % 5 === 0;
}

function draftsToTell(authored: readonly Labelled[]): Drafts {
  const held = authored.filter(isHeldBack);
  return {
    indirect: held.filter(
      ({ expect: { must, identifiers } }) =>
        must.includes("confidentiality") &&
        identifiers.length > 0 &&
        identifiers.every(({ label }) => label !== undefined && INDIRECT.has(label)),
    ),
    clear: held.filter(({ expect }) => expect.verdict === "clear"),
  };
}

interface Figures {
  readonly worked: readonly (number | undefined)[];
  readonly told: number;
  readonly quiet: number;
  /** The number of each draft, for telling what changes it. */
  readonly people: readonly (number | undefined)[];
}

function figuresOf(engine: Estimator, { indirect, clear }: Drafts): Figures {
  const told = indirect.map(({ draft }) => engine.check(draft).identifiability);
  const quiet = clear.map(({ draft }) => engine.check(draft).identifiability);
  return {
    worked: Object.values(WORKED).map(({ text, bio }) => {
      const author = bio === undefined ? {} : { author: { bio } };
      const context = { audience: "public", platform: "x", profession: "nurse", ...author } as const;
      return engine.peopleFitting(engine.draftOf(text, context), []);
    }),
    told: ratio(told.filter(pointsToFew).length, told.length),
    quiet: ratio(quiet.filter((each) => !pointsToFew(each)).length, quiet.length),
    people: told.map(({ people }) => people),
  };
}

function pointsToFew({ level }: Identifiability): boolean {
  return level === "medium" || level === "high";
}

/** What each data file weighs, and what the figures above become without it. */
async function ablationTable(drafts: Drafts, whole: Figures): Promise<string> {
  const head = ["data file", "gzip", "worked right", "medium or high", "none or low", "numbers moved"];
  const lines = [head, ["all", "", rightOf(whole), percent(whole.told), percent(whole.quiet), ""]];
  for await (const { name, bytes, engine } of withoutData(COUNTED_WITH)) {
    const without = figuresOf(engine, drafts);
    const moved = whole.people.filter((people, index) => isMoved(people, without.people[index])).length;
    lines.push([
      `without ${name}`,
      `${bytes} B`,
      rightOf(without),
      percent(without.told),
      percent(without.quiet),
      percent(ratio(moved, whole.people.length)),
    ]);
  }
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A worked example is right where it is within half as much again of the number worked out by hand. */
function rightOf({ worked }: Figures): string {
  const expected = Object.values(WORKED);
  const right = expected.filter(({ people }, index) => {
    const ours = worked[index];
    return ours !== undefined && ours / people < 1.5 && people / ours < 1.5;
  });
  return `${right.length} of ${expected.length}`;
}

/** A number is moved where it changes twofold, appears or goes. */
function isMoved(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a !== b;
  return a / b >= 2 || b / a >= 2;
}

function toTwo(people: number | undefined): string {
  return people === undefined ? "–" : String(Number(people.toPrecision(2)));
}
