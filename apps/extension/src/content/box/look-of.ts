/** How an element is laid out, as far as reading its words needs that. */
export interface Look {
  /** Takes no part in the page, nor does anything in it. */
  readonly isGone: boolean;
  /** Not drawn itself; what is in it may be. */
  readonly isHidden: boolean;
  readonly isBlock: boolean;
  /** Whether several spaces are drawn as one. */
  readonly collapses: boolean;
  /** Whether a line feed in its text begins a new line. */
  readonly breaks: boolean;
}

/** What begins a line of its own whatever a page's styles make of it. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE DD DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);

export function lookOf(element: Element): Look {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const { display, whiteSpace } = style;
  return {
    isGone: display === "none",
    isHidden: style.visibility !== "visible",
    isBlock: BLOCKS.has(element.tagName) || isBlockLike(element, display),
    collapses: whiteSpace === "normal" || whiteSpace === "nowrap" || whiteSpace === "pre-line",
    breaks: whiteSpace !== "normal" && whiteSpace !== "nowrap",
  };
}

/** A page that resets all styles leaves even a `div` inline, but whoever wrote the editor meant a line by it. */
function isBlockLike(element: Element, display: string): boolean {
  if (display === "inline") return element.tagName === "DIV";
  return !display.startsWith("inline") && display !== "contents" && !display.startsWith("ruby");
}
