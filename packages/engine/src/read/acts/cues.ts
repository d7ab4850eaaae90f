import { GROUP_WORDS } from "../lexicons/protected-groups.ts";
import { LISTS } from "./cue-lists.ts";
import { GRAVER_CUES } from "./cues-graver.ts";
import { SPEECH_CUES } from "./cues-speech.ts";
import { STANCE_CUES } from "./cues-stance.ts";
import { TOLD_CUES } from "./cues-told.ts";
import { Phrase, PhraseFile } from "./phrase.ts";

const CUES = { ...SPEECH_CUES, ...TOLD_CUES, ...STANCE_CUES, ...GRAVER_CUES } as const;

/** A sign of what a sentence does, or of what it tells; by itself it decides nothing. */
export type Cue = keyof typeof CUES;

export const CUE_NAMES = Object.keys(CUES) as readonly Cue[];

/** Something done in speaking, a stand taken, or something told. */
export function kindOfCue(cue: Cue): "act" | "stance" | "tells" {
  if (cue in SPEECH_CUES) return "act";
  return cue in STANCE_CUES ? "stance" : "tells";
}

const lists = { ...LISTS, group: wordsOfGroups() };

function wordsOfGroups(): string {
  const { sex: _, ...groups } = GROUP_WORDS;
  return Object.values(groups).join(" ");
}

/** Every phrase of every cue, filed under the words that it may begin with. */
export const PHRASES = new PhraseFile(
  CUE_NAMES.flatMap((cue, number) => CUES[cue].map((written) => new Phrase(written, number, lists))),
);
