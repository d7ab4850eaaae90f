import { decodeEntities } from "../text/entities.ts";

export interface Unquoted {
  /** Without the lines that quote somebody else. */
  readonly text: string;
  /** Those lines; empty where nobody is quoted. */
  readonly quoted: string;
}

/** A quotation, but not the `>!` of words that are hidden until they are asked for. */
const QUOTATION = /^ {0,3}(?:>(?!!) ?)+/;

/** The owner's words, and apart from them the lines that begin with `>`: those answer somebody. */
export function unquoted(markdown: string): Unquoted {
  const own: string[] = [];
  const quoted: string[] = [];
  for (const line of decodeEntities(markdown)
    .replace(/\u200b/g, "")
    .split(/\r?\n/)) {
    if (QUOTATION.test(line)) quoted.push(line.replace(QUOTATION, ""));
    else own.push(line);
  }
  const text = own
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { text, quoted: quoted.join("\n").trim() };
}
