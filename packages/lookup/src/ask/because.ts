import type { Known } from "./points.ts";
import type { Weights } from "./weights-code.ts";
import type { Word } from "./words.ts";

/** Half-open range in UTF-16 code units of the question: `q.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** So many words at the most are shown. */
const MOST_WORDS = 6;
/** The words that are shown carry this share of all that spoke for the answer, or there are no more that did. */
const SHARE = 0.6;
/** Less than this share of what the best word says is not worth showing. */
const LEAST = 0.2;

/** The words that spoke most for one output against the others that came near, in the order of the question. */
export function becauseOf(
  output: number,
  chances: ArrayLike<number>,
  known: readonly Known[],
  words: readonly Word[],
  weights: Weights,
): Span[] {
  const said = new Float64Array(words.length);
  for (const one of known) {
    if (one.to <= one.from) continue;
    const share = (one.weight * lead(one.row, output, chances, weights)) / (one.to - one.from);
    for (let word = one.from; word < one.to; word++) (said[word] as number) += share;
  }
  const order = [...said.keys()].filter((word) => (said[word] as number) > 0);
  order.sort((a, b) => (said[b] as number) - (said[a] as number) || a - b);
  const all = order.reduce((sum, word) => sum + (said[word] as number), 0);
  const most = said[order[0] ?? 0] ?? 0;
  const chosen = new Set<number>();
  let sum = 0;
  for (const word of order) {
    if (chosen.size >= MOST_WORDS || sum >= SHARE * all || (said[word] as number) < LEAST * most) break;
    chosen.add(word);
    sum += said[word] as number;
  }
  return spansOf(chosen, words);
}

/** How much more a feature says for one output than for the rest, each as likely as it came out. */
function lead(row: number, output: number, chances: ArrayLike<number>, weights: Weights): number {
  const rest = 1 - (chances[output] as number) || 1;
  let own = 0;
  let others = 0;
  for (let at = weights.begins[row] as number; at < (weights.begins[row + 1] as number); at++) {
    const other = weights.outputs[at] as number;
    const value = weights.values[at] as number;
    if (other === output) own = value;
    else others += (value * (chances[other] as number)) / rest;
  }
  return own - others;
}

/** Words next to each other are one span. */
function spansOf(chosen: ReadonlySet<number>, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  let before = -2;
  for (const word of [...chosen].sort((a, b) => a - b)) {
    const { start, end } = words[word] as Word;
    const last = spans.at(-1);
    if (last !== undefined && before === word - 1) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    before = word;
  }
  return spans;
}
