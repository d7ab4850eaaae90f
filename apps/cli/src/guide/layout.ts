import type { Page } from "../page.ts";
import { wrap } from "../terminal-text.ts";

/** A stretch of a text under a heading, set for `bodyOf` the page. */
export interface Part {
  readonly heading?: string;
  readonly lines: readonly string[];
  /** Shown with nothing under it, too. */
  readonly isTitle?: true;
}

const MARGIN = "  ";
/** Headings stand out to the left, so that they are seen without colour too. */
const BODY = "    ";

/** The longest line that is read with ease, however wide the terminal. */
export const MEASURE = 80;

/** What is left of a page for the words under its headings. */
export function bodyOf(page: Page): Page {
  return { ...page, columns: page.columns - BODY.length };
}

/** The parts one below the other; those with nothing in them are left out, with their headings. */
export function laidOut(parts: readonly Part[], page: Page): string {
  const lines = parts
    .filter(({ lines, isTitle }) => isTitle || lines.length > 0)
    .flatMap(({ heading, lines }) => [
      ...(heading === undefined ? [] : headingLines(heading, page)),
      ...lines.map((line) => (line === "" ? "" : BODY + line)),
      "",
    ]);
  return `\n${lines.join("\n")}\n`;
}

function headingLines(heading: string, { columns, paint }: Page): string[] {
  return wrap(heading, columns - MARGIN.length).map((line) => MARGIN + paint("bold", line));
}

/** Blocks of lines with a line between them; empty blocks leave no gap. */
export function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ["", ...block]));
}

/** Quiet words: what a text is, where it comes from. */
export function dimmed(lines: readonly string[], { paint }: Page): string[] {
  return lines.map((line) => paint("dim", line));
}

/** An address has a line to itself and is never broken: a terminal opens it only whole. */
export function addressLine(url: string, indent: string, { paint }: Page): string {
  return indent + paint("dim", url);
}
