import { conceptsOf } from "./concepts.ts";
import { placeOf } from "./hash.ts";
import type { Question } from "./question.ts";
import { stemOf } from "./stem.ts";
import { usualForm } from "./word-forms.ts";
import type { Word } from "./words.ts";

/** Is told of every feature: its place, how much it counts, and the words it was seen in, `from` to before `to`. */
export type Visit = (place: number, weight: number, from: number, to: number) => void;

/** A word as the features see it. */
interface Token {
  readonly word: string;
  readonly stem: string;
  readonly concepts: readonly string[];
}

/** What shows that something happens online. A complaint or a letter is another thing where nothing does. */
const ONLINE: ReadonlySet<string> = new Set([
  "platform",
  "review-site",
  "chat",
  "post-verb",
  "comment",
  "account",
  "me-post",
]);

/** Concepts further apart than this many words have nothing to do with each other. */
const NEAR = 8;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 4;
/** Pieces of words are many and say little each. */
const PIECE_WEIGHT = 0.25;
const CONTEXT_WEIGHT = 0.5;

/** Everything that is looked at in a question. */
export function visitFeatures(question: Question, words: readonly Word[], visit: Visit): void {
  const tokens = words.map(({ text }) => tokenOf(text));
  tokens.forEach((token, at) => {
    visit(placeOf(`w ${token.stem}`), 1, at, at + 1);
    visitPieces(token.word, at, visit);
    const next = tokens[at + 1];
    if (next !== undefined) visit(placeOf(`b ${token.stem} ${next.stem}`), 1, at, at + 2);
  });
  visitConcepts(tokens, visit);
  visitContext(question, tokens, visit);
}

function tokenOf(text: string): Token {
  const word = usualForm(text);
  const stem = stemOf(word);
  return { word, stem, concepts: conceptsOf(stem) };
}

function visitPieces(word: string, at: number, visit: Visit): void {
  const padded = `<${word}>`;
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size++)
    for (let from = 0; from + size <= padded.length; from++)
      visit(placeOf(`c ${padded.slice(from, from + size)}`), PIECE_WEIGHT, at, at + 1);
}

interface Seen {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

function visitConcepts(tokens: readonly Token[], visit: Visit): void {
  const seen: Seen[] = [];
  tokens.forEach(({ stem, concepts }, at) => {
    for (const concept of concepts) seen.push({ concept, from: at, to: at + 1 });
    const two = tokens[at + 1] === undefined ? "" : `${stem} ${tokens[at + 1]?.stem}`;
    for (const concept of conceptsOf(two)) seen.push({ concept, from: at, to: at + 2 });
    const three = tokens[at + 2] === undefined ? "" : `${two} ${tokens[at + 2]?.stem}`;
    for (const concept of conceptsOf(three)) seen.push({ concept, from: at, to: at + 3 });
  });
  const where = seen.some(({ concept }) => ONLINE.has(concept)) ? "online" : "elsewhere";
  visit(placeOf(`h ${where}`), 1, 0, 0);
  for (const { concept, from, to } of seen) visit(placeOf(`h ${where} ${concept}`), 1, from, to);
  const pairs = new Set<string>();
  seen.forEach((one, at) => {
    visit(placeOf(`k ${one.concept}`), 1, one.from, one.to);
    for (let next = at + 1; next < seen.length; next++) {
      const other = seen[next] as Seen;
      if (other.from - one.to > NEAR) break;
      if (other.concept === one.concept || pairs.has(`${one.concept} ${other.concept}`)) continue;
      pairs.add(`${one.concept} ${other.concept}`);
      const [first, second] = [one.concept, other.concept].sort();
      visit(placeOf(`p ${first} ${second}`), 0.8, one.from, other.to);
    }
  });
}

function visitContext({ profession, country }: Question, tokens: readonly Token[], visit: Visit): void {
  const size = Math.min(6, Math.floor(Math.log2(tokens.length + 1)));
  visit(placeOf(`size ${size}`), CONTEXT_WEIGHT, 0, 0);
  visit(placeOf(`profession ${profession ?? "?"}`), CONTEXT_WEIGHT, 0, 0);
  visit(placeOf(`country ${country ?? "?"}`), CONTEXT_WEIGHT, 0, 0);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first !== undefined) visit(placeOf(`first ${first.stem}`), 0.7, 0, 1);
  if (last !== undefined) visit(placeOf(`last ${last.stem}`), 0.7, tokens.length - 1, tokens.length);
}
