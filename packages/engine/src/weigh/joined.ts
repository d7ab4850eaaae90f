import { IDENTIFIER_LABELS, TOPICS, type Topic } from "@bedside/guidance";
import type { Hit } from "../find/rule.ts";
import { TRAITS, traitsOf } from "../read/acts/traits.ts";
import type { Reading } from "../read/reading.ts";
import { FLAGGED, OUTPUT_COUNT, STOP } from "../read/scores/outputs.ts";
import type { IdentifiabilityLevel } from "../report.ts";
import { JOINED_BIASES, JOINED_WEIGHTS } from "./joined.generated.ts";
import type { Judged } from "./judged.ts";

/** How likely it is, by scores and rules together, that each topic is met, that anything is, and that it should stop. */
export interface Chances {
  readonly topics: Readonly<Record<Topic, number>>;
  readonly flagged: number;
  readonly stop: number;
}

/** What the rules made of a draft. */
export interface Ruled {
  /** Everything found, whatever became of it: a name that nobody is known to own may be a patient's after all. */
  readonly hits: readonly Hit[];
  readonly judged: readonly Judged[];
  readonly level: IdentifiabilityLevel;
  readonly factors: number;
}

export function chancesOf(points: Float64Array, ruled: Ruled, reading: Reading): Chances {
  return chancesFrom(signsOf(points, ruled, reading), JOINED_BIASES, JOINED_WEIGHTS);
}

/** The chances that weights give to signs: output by output, one weight for each sign. */
export function chancesFrom(
  signs: readonly number[],
  biases: ArrayLike<number>,
  weights: ArrayLike<number>,
): Chances {
  const chance = (output: number): number => {
    let sum = biases[output] as number;
    const from = output * SIGN_COUNT;
    for (let sign = 0; sign < SIGN_COUNT; sign++)
      sum += (signs[sign] as number) * (weights[from + sign] as number);
    return chanceFrom(sum);
  };
  const topics = Object.fromEntries(TOPICS.map((topic, at) => [topic, chance(at)])) as Record<Topic, number>;
  return { topics, flagged: chance(FLAGGED), stop: chance(STOP) };
}

/** The chance that so many points (the logarithm of odds) stand for. */
export function chanceFrom(points: number): number {
  return 1 / (1 + Math.exp(-points));
}

/** The points of a chance, bounded where it is all but certain. */
export function oddsOf(chance: number): number {
  return Math.max(-MOST_POINTS, Math.min(MOST_POINTS, Math.log(chance / (1 - chance))));
}

const LEVELS: readonly IdentifiabilityLevel[] = ["none", "low", "medium", "high"];
const AUDIENCES = ["public", "closed-group", "colleagues", "patient", "private", undefined];
const SEVERITIES = ["note", "pause", "stop"];
const OTHERS = 6;
/** How many signs the joining weighs. */
export const SIGN_COUNT =
  2 * OUTPUT_COUNT +
  TOPICS.length * SEVERITIES.length +
  3 +
  LEVELS.length +
  AUDIENCES.length +
  OTHERS +
  2 * IDENTIFIER_LABELS.length +
  TRAITS.length;

/** What the joining weighs, in a fixed order; each about as large as one. */
export function signsOf(
  points: Float64Array,
  { hits, judged, level, factors }: Ruled,
  reading: Reading,
): number[] {
  const found = new Array<number>(TOPICS.length * SEVERITIES.length).fill(0);
  let gravest = -1;
  for (const { hit, severity } of judged) {
    const grade = SEVERITIES.indexOf(severity);
    found[TOPICS.indexOf(hit.rule.topic) * SEVERITIES.length + grade] = 1;
    gravest = Math.max(gravest, grade);
  }
  const { audience, capacity, replyTo, author } = reading.context;
  return [
    ...Array.from(points, (point) => Math.max(-MOST_POINTS, Math.min(MOST_POINTS, point)) / 3),
    ...Array.from(points, chanceFrom),
    ...found,
    ...[0, 1, 2].map((grade) => Number(Math.max(gravest, 0) === grade)),
    ...LEVELS.map((each) => Number(level === each)),
    ...AUDIENCES.map((each) => (audience === each ? 0.5 : 0)),
    capacity === "professional" ? 0.5 : 0,
    replyTo === undefined ? 0 : 0.5,
    author?.bio === undefined ? 0 : 0.5,
    Math.min(6, factors) / 4,
    Math.log(reading.tokens.length + 1) / 4,
    Math.min(4, judged.length) / 4,
    ...detailSigns(hits),
    ...traitSigns(reading),
  ];
}

/** How many details of each kind there are: somebody's under care, or nobody knows whose. */
function detailSigns(hits: readonly Hit[]): number[] {
  const signs = new Array<number>(2 * IDENTIFIER_LABELS.length).fill(0);
  for (const { label, whose } of hits) {
    if (label === undefined) continue;
    const at = IDENTIFIER_LABELS.indexOf(label);
    if (whose === "patient" || whose === "relative") signs[at] = Math.min(1, (signs[at] as number) + 0.5);
    if (whose !== "unknown") continue;
    const loose = IDENTIFIER_LABELS.length + at;
    signs[loose] = Math.min(1, (signs[loose] as number) + 0.5);
  }
  return signs;
}

function traitSigns(reading: Reading): number[] {
  const signs = new Array<number>(TRAITS.length).fill(0);
  for (const trait of traitsOf(reading)) signs[trait] = 1;
  return signs;
}

const MOST_POINTS = 9;
