/** An editor in the page, as its own program sees it. */
export interface Mounted {
  readonly element: HTMLElement;
  /** What the editor believes to hold, paragraphs parted by one line feed. */
  model(): string;
  undo(): void;
  readOnly(): void;
  remove(): void;
}

/** Puts an editor with these words into the page. */
export type Mount = (text: string) => Mounted | Promise<Mounted>;

export function placeFor(tag = "div"): HTMLElement {
  const place = document.createElement(tag);
  document.body.append(place);
  return place;
}
