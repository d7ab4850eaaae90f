import { GROUP_WORDS } from "../lexicons/protected-groups.ts";
import { LISTS } from "./cue-lists.ts";
import { SPEECH_CUES } from "./cues-speech.ts";
import { STANCE_CUES } from "./cues-stance.ts";
import { TOLD_CUES } from "./cues-told.ts";
import { fileOf, Phrase } from "./phrase.ts";

const CUES = { ...SPEECH_CUES, ...TOLD_CUES, ...STANCE_CUES } as const;

/** A sign of what a sentence does, or of what it tells; by itself it decides nothing. */
export type Cue = keyof typeof CUES;

export const CUE_NAMES = Object.keys(CUES) as readonly Cue[];

const { sex: _, ...GROUPS } = GROUP_WORDS;
const lists = { ...LISTS, group: Object.values(GROUPS).join(" ") };

/** Every phrase of every cue, filed under the words it may begin with. */
export const PHRASES = fileOf(
  CUE_NAMES.flatMap((cue, number) => CUES[cue].map((written) => new Phrase(written, number, lists))),
);
