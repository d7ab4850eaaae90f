import type { ModelEvidence, Span } from "@bedside/engine";
import { type IdentifierLabel, TOPICS, type Topic } from "@bedside/guidance";
import type { Windows } from "../encode/windows.ts";
import { type Description, NAME_KINDS, NONE } from "../file/description.ts";
import { carrierOf } from "./carriers.ts";
import { bestLooks, type Looked, rowOf } from "./looks.ts";
import { hostilityOf, loudest, pointsOf } from "./points.ts";
import { softmax, type Tags, taggedSpans } from "./tags.ts";
import { readWords, spacedWords, type Word } from "./words.ts";

/** Puts together what was seen in every window of a text; each look is of the window in the same place. */
export function evidenceOf(
  text: string,
  { pieces }: Windows,
  looks: readonly Looked[],
  { id, scores, details, names }: Description,
): ModelEvidence {
  const best = bestLooks(looks, pieces.length);
  const words = readWords(text, pieces);
  const chancesOf = (output: "details" | "names", width: number) => (piece: number) => {
    const look = best[piece];
    return look && softmax(rowOf(look, output, width, piece));
  };
  return {
    id,
    points: pointsOf(looks, scores),
    hostility: hostilityOf(looks, scores),
    carriers: carriersOf(text, pieces, looks, scores),
    details: taggedSpans(text, words, detailTags(details), chancesOf("details", details.length)),
    names: taggedSpans(text, words, nameTags(names), chancesOf("names", names.length)).map(
      ({ start, end, label: kind, chance }) => ({ start, end, kind, chance }),
    ),
    windows: looks.length,
  };
}

function carriersOf(
  text: string,
  pieces: Windows["pieces"],
  looks: readonly Looked[],
  scores: readonly string[],
): Partial<Record<Topic, Span>> {
  const carriers: Partial<Record<Topic, Span>> = {};
  const words = new Map<Looked, readonly Word[]>();
  for (const topic of TOPICS) {
    const look = loudest(looks, scores, topic);
    const { from, to } = look.window;
    const ofLook = words.get(look) ?? spacedWords(text, pieces, from, to);
    words.set(look, ofLook);
    const span = carrierOf(text, ofLook, broughtTo(topic, look, scores));
    if (span) carriers[topic] = span;
  }
  return carriers;
}

/** What each piece of a window brought to the score of a topic. */
function broughtTo(topic: Topic, look: Looked, scores: readonly string[]): number[] {
  const { from, to } = look.window;
  const column = scores.indexOf(topic);
  return Array.from(
    { length: to - from },
    (_, at) => rowOf(look, "carried", scores.length, from + at)[column] ?? 0,
  );
}

function detailTags(details: readonly string[]): Tags<IdentifierLabel> {
  const labels = details.flatMap((name, column) =>
    name === NONE ? [] : [{ label: name as IdentifierLabel, columns: [column] }],
  );
  return { none: details.indexOf(NONE), labels };
}

function nameTags(names: readonly string[]): Tags<(typeof NAME_KINDS)[number]> {
  const labels = NAME_KINDS.map((kind) => ({
    label: kind,
    columns: ["first", "later"].map((part) => names.indexOf(`${part}-${kind}`)),
  })).filter(({ columns }) => columns.every((column) => column >= 0));
  return { none: names.indexOf(NONE), labels };
}
