import { draftOf } from "@bedside/engine";
import {
  type Characteristic,
  characteristicsIn,
  GROUP_WORDS,
  hostilityViews,
} from "@bedside/engine/training";
import { type Learned, pointsBy } from "./learn.ts";
import { barOf } from "./report.ts";
import type { Row } from "./rows.ts";

/** Neutral and warm things that are said of people; `_` stands for a group. */
const TEMPLATES = [
  "I am _ and so is half of my team.",
  "My new colleague is _.",
  "We had a good talk about what _ people need from our clinic.",
  "Happy to see more _ nurses coming into the profession",
  "The leaflet is now there for _ patients too, please share.",
  "Great teaching this morning on caring for _ patients.",
  "My neighbour, who is _, brought us dinner after my night shift. So kind.",
  "Looking for _ volunteers to join our patient group.",
  "The _ students ran the whole session and it was brilliant",
  "How many _ people live in this town? Asking for a survey.",
  "Proud to stand with our _ colleagues today.",
  "Some _ patients wait longer than others for pain relief, and we should ask why.",
];

/** How much lower the bar is where alarms are so few that groups cannot be compared. */
const LOWER = 2;

interface Fairly {
  readonly model: Learned;
  /** Clear authored drafts that were never learned from. */
  readonly clear: readonly Row[];
  readonly learned: readonly Row[];
  readonly unseen: Float64Array;
  readonly bars: readonly number[];
}

/** Characteristic by characteristic: on how many neutral and warm mentions something is said. */
export function printFairness({ model, clear, learned, unseen, bars }: Fairly): void {
  const pointsOfClear = pointsBy(model, clear);
  const given = [
    ...clear.map((row, at): [Row, number] => [row, pointsOfClear[at] as number]),
    ...learned
      .map((row, at): [Row, number] => [row, unseen[at] as number])
      .filter(([{ set }]) => set === "clear"),
  ].map(([row, points]) => ({ over: points - barOf(bars)(row), named: characteristicsIn(row.draft) }));
  for (const [characteristic, words] of Object.entries(GROUP_WORDS) as [Characteristic, string][]) {
    const drafts = given.filter(({ named }) => named.has(characteristic)).map(({ over }) => over);
    const templates = words
      .split(" ")
      .flatMap((word) => TEMPLATES.map((each) => overBy(each.replace("_", word), model, bars)));
    console.log(
      `${characteristic}: ${told(templates)} of ${templates.length} templates, ${told(drafts)} of ${drafts.length} clear drafts`,
    );
  }
}

/** Said at the bar, and at a lower one. */
function told(over: readonly number[]): string {
  const share = (bar: number) =>
    `${((100 * over.filter((each) => each >= bar).length) / over.length).toFixed(2)} %`;
  return `${share(0)} (${share(-LOWER)} with bars ${LOWER} lower)`;
}

function overBy(text: string, model: Learned, bars: readonly number[]): number {
  const draft = draftOf(text);
  const rows = hostilityViews(draft).map(
    (view): Row => ({ ...view, set: "template", is: 0, weight: 1, part: "measure", fold: 0, draft }),
  );
  const points = pointsBy(model, rows);
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...rows.map((row, at) => (points[at] as number) - barOf(bars)(row)),
  );
}
