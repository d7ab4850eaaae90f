/** Where a link inside the guidance leads. None leads straight out: a source is shown with its status and date. */
export type LinkTarget = `situation:${string}` | `article:${string}` | `source:${string}`;

/** A piece of a line: plain, marked, or a link. A page and a terminal can both show it. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly em: string }
  | { readonly link: string; readonly to: LinkTarget };

/** One line of words. */
export type Text = readonly Inline[];

/** The words alone. */
export function plainText(text: Text): string {
  return text.map(wordsOf).join("");
}

function wordsOf(piece: Inline): string {
  if (typeof piece === "string") return piece;
  if ("strong" in piece) return piece.strong;
  return "em" in piece ? piece.em : piece.link;
}
