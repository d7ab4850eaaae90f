import type { Span } from "@bedside/engine";

/**
 * A box in somebody else's page in which a draft is being written, whichever editor keeps it. Offsets are UTF-16 code
 * units of the text that was read last.
 */
export interface Box {
  readonly kind: "text-area" | "editable";
  readonly element: HTMLElement;
  /** The text as it stands now, paragraphs parted by one line feed; undefined where it cannot be read. */
  read(): string | undefined;
  /** Where a span of the text last read lies in the page; undefined in a text area, and where the page has changed since. */
  rangeOf(span: Span): Range | undefined;
  /**
   * Puts a replacement in place of a span, in the way of somebody typing or pasting, so that the page's own undo takes it
   * back. Resolves to whether the box then held just that; where not, it was left as it was found.
   */
  replace(span: Span, replacement: string): Promise<boolean>;
}
