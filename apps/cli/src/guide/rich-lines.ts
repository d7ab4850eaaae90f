import type { Inline, Text } from "@bedside/guidance";
import type { Page } from "../page.ts";
import type { Paint } from "../paint.ts";
import { visible, width } from "../terminal-text.ts";

/** A stretch of one line in one style; without a style it is plain. */
export interface Run {
  readonly text: string;
  readonly style?: Parameters<Paint>[0];
}

/** What stands before the first line of a paragraph, and before the others. */
interface Leads {
  readonly lead?: string;
  readonly under?: string;
}

/** A line of guidance broken to the page, with its marks; the lines after the first line up under it. */
export function richLines(text: Text, page: Page, leads: Leads = {}): string[] {
  return runLines(text.map(runOf), page, leads);
}

function runOf(piece: Inline): Run {
  if (typeof piece === "string") return { text: piece };
  if ("strong" in piece) return { text: piece.strong, style: "bold" };
  if ("em" in piece) return { text: piece.em, style: "italic" };
  return piece.to.startsWith("source:") ? { text: piece.link } : { text: piece.link, style: "underline" };
}

/** As `richLines`, for words that have their styles already. */
export function runLines(runs: readonly Run[], { columns, paint }: Page, leads: Leads = {}): string[] {
  const { lead = "", under = " ".repeat(width(lead)) } = leads;
  const room = Math.max(NARROWEST, columns - width(under));
  return broken(wordsOf(runs), room).map((words, i) => (i === 0 ? lead : under) + painted(words, paint));
}

/** Below this, lines would hold less than a long word. */
const NARROWEST = 12;

/** A word may be made of several runs, as where a bold word is followed by a full stop. */
type Word = readonly Run[];

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [];
  let isOpen = false;
  for (const { text, ...style } of runs)
    for (const part of text.split(/([ \n\t]+)/)) {
      if (part === "") continue;
      if (/^[ \n\t]/.test(part)) isOpen = false;
      else {
        if (!isOpen) words.push([]);
        words.at(-1)!.push({ text: visible(part), ...style });
        isOpen = true;
      }
    }
  return words;
}

function broken(words: readonly Word[], room: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let taken = 0;
  for (const word of words) {
    const wide = word.reduce((sum, { text }) => sum + width(text), 0);
    const line = lines.at(-1);
    if (line && taken + 1 + wide <= room) {
      line.push(word);
      taken += 1 + wide;
    } else {
      lines.push([word]);
      taken = wide;
    }
  }
  return lines;
}

/** Neighbours of one style are painted in one go, the space between them too. */
function painted(words: readonly Word[], paint: Paint): string {
  const runs: Run[] = [];
  for (const [i, word] of words.entries())
    for (const [j, run] of word.entries()) {
      const before = runs.at(-1);
      const gap = i > 0 && j === 0 ? " " : "";
      if (before && before.style === run.style)
        runs[runs.length - 1] = { ...before, text: before.text + gap + run.text };
      else {
        if (gap) runs.push({ text: gap });
        runs.push(run);
      }
    }
  return runs
    .map(({ text, style }) => (style === undefined ? text : paint(style, text)))
    .join("")
    .replaceAll(NO_BREAK, " ");
}

const NO_BREAK = "\u00a0";
