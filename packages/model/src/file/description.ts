import { IDENTIFIER_LABELS, TOPICS } from "@bedside/guidance";
import { END, START, UNKNOWN } from "../pieces/word-pieces.ts";

/** What a model file says of its graph. */
export interface Description {
  /** A name, and the first twelve hexadecimal digits of the SHA-256 of the graph. */
  readonly id: string;
  /** What the numbers of each output stand for. */
  readonly scores: readonly string[];
  readonly details: readonly string[];
  readonly names: readonly string[];
  /** How many word pieces of each part are read at once. */
  readonly pieces: { readonly [part in (typeof PARTS)[number]]: number };
  readonly vocabulary: readonly string[];
}

export const NONE = "none";
/** How open collections label hostile words. */
export const HOSTILITY = ["hate", "toxic", "sexism", "bias"] as const;
export type Hostility = (typeof HOSTILITY)[number];
export const NAME_KINDS = ["person", "place", "organisation"] as const;

const PARTS = ["head", "text", "reply", "bio"] as const;
const ID = /^[\w.-]{1,80}-[0-9a-f]{12}$/;
/** More pieces at once, and one look would take seconds. */
const MOST_PIECES = 512;

/** Whether this says everything that the reader of this version needs to know. */
export function isDescription(said: unknown): said is Description {
  if (!isRecord(said) || typeof said.id !== "string" || !ID.test(said.id)) return false;
  const { scores, details, names, pieces, vocabulary } = said;
  return (
    hasAll(scores, [...TOPICS, "flagged", "stop", ...HOSTILITY]) &&
    hasOnly(details, [NONE, ...IDENTIFIER_LABELS]) &&
    hasOnly(names, [NONE, ...NAME_KINDS.flatMap((kind) => [`first-${kind}`, `later-${kind}`])]) &&
    hasAll(vocabulary, [UNKNOWN, START, END]) &&
    isRecord(pieces) &&
    PARTS.every((part) => isCount(pieces[part]))
  );
}

function isRecord(said: unknown): said is Record<string, unknown> {
  return typeof said === "object" && said !== null && !Array.isArray(said);
}

function isCount(said: unknown): boolean {
  return Number.isInteger(said) && (said as number) > 0 && (said as number) <= MOST_PIECES;
}

function hasAll(said: unknown, needed: readonly string[]): said is string[] {
  if (!Array.isArray(said) || !said.every((each) => typeof each === "string")) return false;
  const all = new Set(said);
  return all.size === said.length && needed.every((each) => all.has(each));
}

function hasOnly(said: unknown, known: readonly string[]): boolean {
  return hasAll(said, [NONE]) && said.every((each) => known.includes(each));
}
