import { type NameClues, nameClues, storySteps } from "@bedside/engine/training";
import { draftOfLabelled, type Labelled, type Row, shareOf } from "../story/drafts.ts";
import { learnStory, mostTelling, pointsOf } from "../story/learn.ts";

/** One name of a labelled draft. */
export interface NameExample {
  readonly clues: readonly string[];
  /** It belongs to somebody under care, or to somebody close to them. */
  readonly isOwned: boolean;
  readonly share: number;
  /** The draft tells nothing of anybody under care, so that a finding here is a false alarm. */
  readonly isAlarm: boolean;
  readonly draft: string;
}

const SHARES = [0, 1, 2, 3, 4];
const HELD_BACK = 0;
const WORD_EDGE = /[^\p{L}']+/u;

/**
 * Every name of the drafts with its clues. The story of a draft is told by points that were learned without it: those
 * learned with it know the answer too well, and would be believed too much.
 */
export function nameExamples(drafts: readonly Labelled[], rows: readonly Row[]): NameExample[] {
  const points = pointsLearnedElsewhere(rows);
  return drafts.flatMap((labelled, index) => {
    const steps = storySteps(points[index] as number);
    return nameClues(draftOfLabelled(labelled)).flatMap((name) => {
      const isOwned = ownedIn(labelled, name);
      if (isOwned === undefined) return [];
      return [
        {
          clues: [...new Set([...name.clues, ...steps])],
          isOwned,
          share: shareOf(labelled),
          isAlarm: !labelled.expect.must.includes("confidentiality"),
          draft: labelled.id,
        },
      ];
    });
  });
}

function pointsLearnedElsewhere(rows: readonly Row[]): number[] {
  const points = rows.map(() => Number.NEGATIVE_INFINITY);
  for (const share of SHARES) {
    const story = learnStory(rows.filter((row) => row.share !== share && row.share !== HELD_BACK));
    rows.forEach((row, index) => {
      const window = row.share === share ? mostTelling(row, story) : undefined;
      if (window !== undefined) points[index] = pointsOf(window, story);
    });
  }
  return points;
}

/**
 * Whether the labels take a name for an identifier; undefined where they take it for part of something else, such as a
 * place. A name that comes again is labelled once.
 */
function ownedIn({ text, expect }: Labelled, { start, end, words }: NameClues): boolean | undefined {
  if (!expect.must.includes("confidentiality")) return false;
  const over = expect.identifiers.filter((each) => {
    const at = text.indexOf(each.text);
    return start < at + each.text.length && end > at;
  });
  const isNamed = expect.identifiers.some(
    (each) =>
      each.label === "name" &&
      (over.includes(each) ||
        words.some((word) => word.length > 2 && each.text.toLowerCase().split(WORD_EDGE).includes(word))),
  );
  if (isNamed || over.some(({ label }) => label === "relation")) return true;
  return over.length > 0 ? undefined : false;
}
