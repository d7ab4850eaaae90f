import type { SentenceActs } from "./acts.ts";
import type { Cue } from "./cues.ts";

/** What a professional would have to answer for, said of oneself: dishonest, impaired, careless or cruel. */
export interface Deeds {
  readonly isAny: boolean;
  /** Told as something that happened. */
  readonly isDone: boolean;
  /** Only asked, meant, thought of, joked about or refused: "if I …", "I'd never …". */
  readonly isImagined: boolean;
}

const DEEDS: readonly Cue[] = ["dishonest", "impaired", "neglect", "harm"];

export function deedsIn(sentences: readonly SentenceActs[], isJoking: boolean): Deeds {
  let isDone = false;
  let isImagined = false;
  for (const sentence of sentences) {
    if (!sentence.isOfOneself || !DEEDS.some((cue) => sentence.does(cue))) continue;
    if (isJoking || isOnlyThought(sentence)) isImagined = true;
    else isDone = true;
  }
  return { isAny: isDone || isImagined, isDone, isImagined };
}

function isOnlyThought(sentence: SentenceActs): boolean {
  return (
    sentence.isQuestion ||
    sentence.does("hypothetical") ||
    sentence.does("never-self") ||
    sentence.does("intend")
  );
}
