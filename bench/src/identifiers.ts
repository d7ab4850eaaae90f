import { redact } from "@bedside/engine";
import { authoredDrafts, evaluationDrafts, type Labelled } from "./data.ts";
import { redactors } from "./peers.ts";
import { isSmallWord } from "./small-words.ts";
import { ratio, type Section, two } from "./table.ts";

/** Labels that point to somebody by themselves. */
const DIRECT = new Set(["name", "number", "contact", "address"]);

interface Score {
  wholeSpans: number;
  spans: number;
  rightWords: number;
  takenWords: number;
}

/**
 * Everybody is measured by the text that comes back: a labelled span counts as found when none of its telling words is
 * left where it stood, and a word taken out counts as right when it belongs to any labelled span.
 */
function score(
  into: Score,
  text: string,
  redacted: string,
  spans: readonly { start: number; end: number; isDirect: boolean }[],
): void {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    word: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const kept = commonWords(
    words.map(({ word }) => word),
    redacted.match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const gone = words.filter((_, index) => !kept.has(index));
  const isIn = (word: { start: number; end: number }, span: { start: number; end: number }) =>
    word.start < span.end && span.start < word.end;
  for (const span of spans.filter(({ isDirect }) => isDirect)) {
    into.spans += 1;
    const telling = words.filter((word) => isIn(word, span) && !isSmallWord(word.word));
    if (telling.every((word) => gone.includes(word))) into.wholeSpans += 1;
  }
  into.takenWords += gone.length;
  into.rightWords += gone.filter((word) => spans.some((span) => isIn(word, span))).length;
}

/** Exported for its test. Indices of `words` that stand in `others` too, in order (longest common subsequence). */
export function commonWords(words: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const width = others.length + 1;
  const longest = new Uint16Array((words.length + 1) * width);
  for (let i = words.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        words[i] === others[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < words.length && j < others.length; ) {
    if (words[i] === others[j]) {
      kept.add(i);
      i++;
      j++;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}

function spansOf({ draft, expect }: Labelled) {
  return expect.identifiers.flatMap(({ text, label }) => {
    const start = draft.text.indexOf(text);
    return start < 0
      ? []
      : [{ start, end: start + text.length, isDirect: label !== undefined && DIRECT.has(label) }];
  });
}

export async function identifierSection(): Promise<Section> {
  const authored = authoredDrafts().filter(({ expect }) =>
    expect.identifiers.some(({ label }) => label !== undefined && DIRECT.has(label)),
  );
  const drafts = authored.length > 0 ? authored : evaluationDrafts();
  const everyone = [
    { name: "Bedside", redact: (text: string) => text as string | Promise<string> },
    ...(await redactors()),
  ];
  const scores = new Map<string, Score>(
    everyone.map(({ name }) => [name, { wholeSpans: 0, spans: 0, rightWords: 0, takenWords: 0 }]),
  );
  for (const labelled of drafts) {
    const { text } = labelled.draft;
    const spans = spansOf(labelled);
    for (const { name, redact: peer } of everyone) {
      const redacted =
        name === "Bedside" ? redact(labelled.draft, { style: "remove" }).text : await peer(text);
      score(scores.get(name) as Score, text, redacted, spans);
    }
  }
  const recall = (name: string) => ratio(scores.get(name)?.wholeSpans ?? 0, scores.get(name)?.spans ?? 0);
  const precision = (name: string) =>
    ratio(scores.get(name)?.rightWords ?? 0, scores.get(name)?.takenWords ?? 0);
  const peers = everyone.slice(1).map(({ name }) => name);
  return {
    title: `Direct identifiers (${drafts.length} authored drafts)`,
    rows: [
      {
        what: "whole span gone (recall)",
        goal: "≥ 0.97",
        ours: two(recall("Bedside")),
        peers: peers.map((name) => `${name} ${two(recall(name))}`).join(" · "),
      },
      {
        what: "words rightly taken out (precision)",
        goal: "≥ 0.97",
        ours: two(precision("Bedside")),
        peers: peers.map((name) => `${name} ${two(precision(name))}`).join(" · "),
      },
    ],
    notes: [
      "Precision counts a word as right when it lies in any labelled detail; details that nobody labelled (a colleague's name, a harmless place) count against everybody alike.",
    ],
  };
}
