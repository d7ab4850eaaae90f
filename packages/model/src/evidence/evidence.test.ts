import type { Span } from "@bedside/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PIECES } from "../fixtures/pieces.generated.ts";
import { WordPieces } from "../pieces/word-pieces.ts";
import { carrierOf } from "./carriers.ts";
import { bestLooks, type Looked } from "./looks.ts";
import { taggedSpans } from "./tags.ts";
import { readWords, spacedWords } from "./words.ts";

const pieces = new WordPieces(PIECES.vocabulary);
const sliced = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

/** The carrier of a text in which each of these words brings so much, and every other word nothing. */
function carrier(text: string, brings: Record<string, number>): string | undefined {
  const read = pieces.of(text);
  const worth = (start: number, end: number) => brings[text.slice(start, end)] ?? 0;
  const words = spacedWords(text, read, 0, read.length);
  const brought = read.map(({ start }) => {
    const word = words.find((each) => each.start <= start && start < each.end)!;
    return worth(word.start, word.end);
  });
  return sliced(text, carrierOf(text, words, brought));
}

test("a carrier is whole words, without the marks around them", () => {
  expect(carrier("Well, “stupid”, he said.", { "“stupid”,": 2 })).toBe("stupid");
  expect(carrier("Ask @some_nurse_88, now", { "@some_nurse_88,": 2 })).toBe("@some_nurse_88");
  expect(carrier("(“#nhs”)", { "(“#nhs”)": 2 })).toBe("#nhs");
  expect(carrier("What a day 🙃", { "🙃": 1 })).toBe("🙃");
});

test("the name of an account is one word, and marks elsewhere stand by themselves", () => {
  const words = (text: string) => readWords(text, pieces.of(text)).map((word) => sliced(text, word));
  expect(words("thanks @some_nurse_88, see you")).toEqual(["thanks", "@some_nurse_88", ",", "see", "you"]);
  expect(words("me @ work - fine")).toEqual(["me", "@", "work", "-", "fine"]);
});

test("neighbours that add to it come along, over a small word between them", () => {
  const brings = { driving: 2, me: 1, up: 0.2, the: 0.4, wall: 2 };
  expect(carrier("again he is driving me up the wall at work today", brings)).toBe("driving me up the wall");
});

test("a carrier ends with its sentence, and with its line", () => {
  expect(carrier("She is stupid. Stupid again", { stupid: 1, "stupid.": 2, Stupid: 2, again: 1 })).toBe(
    "stupid",
  );
  expect(carrier("is it stupid\nstupid", { stupid: 2 })).not.toContain("\n");
});

test("what speaks against a topic, or says nothing of it, carries nothing", () => {
  expect(carrier("She is kind.", { "kind.": -2 })).toBeUndefined();
  expect(carrier("She is kind.", {})).toBeUndefined();
  expect(carrier("", {})).toBeUndefined();
});

test("however much speaks for a topic, its carrier is about a sentence", () => {
  const text = "stupid ".repeat(150);
  expect(carrier(text, { stupid: 1 })!.length).toBeLessThanOrEqual(250);
  const endless = "a".repeat(5000);
  expect(carrier(`${endless} stupid`, { [endless]: 3, stupid: 1 })).toBe("stupid");
});

test("an accent that the reader does not see stays with its letter", () => {
  const text = "cafe\u0301 naive";
  const [word] = readWords(text, pieces.of(text));
  expect(sliced(text, word)).toBe("cafe\u0301");
});

test("words lie side by side whatever they are made of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = pieces.of(text);
      for (const words of [readWords(text, read), spacedWords(text, read, 0, read.length)]) {
        expect(words.flatMap(({ from, to }) => read.slice(from, to))).toEqual(read);
        for (const { start, end } of words) expect(text.slice(start, end)).not.toBe("");
      }
    }),
  );
});

/** Tags words by their first letter: N a name, n more of it, D a date, anything else none. */
function tagged(text: string): string[] {
  const words = readWords(text, pieces.of(text)).filter(({ from, to }) => to > from);
  const read = pieces.of(text);
  const row = (letter: string) => ["-", "N", "n", "D"].map((each) => (each === letter ? 0.9 : 0.1 / 3));
  const chances = (piece: number) => {
    const word = words.find(({ from, to }) => from <= piece && piece < to)!;
    const letter = text.charAt(word.start);
    return row("NnD".includes(letter) ? letter : "-");
  };
  const tags = {
    none: 0,
    labels: [
      { label: "name", columns: [1, 2] },
      { label: "date", columns: [3] },
    ],
  };
  expect(read.length).toBeGreaterThan(0);
  return taggedSpans(text, words, tags, chances).map(
    ({ start, end, label }) => `${label} ${text.slice(start, end)}`,
  );
}

test("words that are tagged alike are one span, until a new one begins", () => {
  expect(tagged("Nora Norton D4 D5")).toEqual(["name Nora", "name Norton", "date D4 D5"]);
  expect(tagged("Nora norton and Nora")).toEqual(["name Nora norton", "name Nora"]);
  expect(tagged("and nora")).toEqual(["name nora"]);
});

test("a span does not go over a mark, a line or a long gap", () => {
  expect(tagged("D4, D5")).toEqual(["date D4", "date D5"]);
  expect(tagged("D4\nD5")).toEqual(["date D4", "date D5"]);
  expect(tagged("D4      D5")).toEqual(["date D4", "date D5"]);
});

test("each piece is heard from the window that saw most around it", () => {
  const look = (from: number, to: number) => ({ window: { from, to } }) as Looked;
  const [first, second] = [look(0, 8), look(6, 14)];
  const best = bestLooks([first, second], 16);
  expect(best.slice(0, 7)).toEqual(Array(7).fill(first));
  expect(best.slice(7, 14)).toEqual(Array(7).fill(second));
  expect(best.slice(14)).toEqual([undefined, undefined]);
});
