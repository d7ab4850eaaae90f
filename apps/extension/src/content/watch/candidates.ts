/** Text areas, and whatever somebody has made editable; whether people write posts there is for the site to say. */
const WRITABLE = "textarea, [contenteditable]";

/** The text area, or the outermost editable element, that an element is or is in. */
export function candidateAt(element: Element | EventTarget | null | undefined): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  if (element instanceof HTMLTextAreaElement) return isOpen(element) ? element : undefined;
  return element.isContentEditable ? outermost(element) : undefined;
}

const isOpen = (area: HTMLTextAreaElement): boolean => !area.readOnly && !area.disabled;

function outermost(element: HTMLElement): HTMLElement {
  let found = element;
  for (let around = element.parentElement; around?.isContentEditable; around = around.parentElement) {
    found = around;
  }
  return found;
}

/** Whoever has the focus, in whichever shadow root. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export interface Found {
  candidate(element: HTMLElement): void;
  root(root: ShadowRoot): void;
}

/** Tells of everything in a part of the page in which people might write, and of its open shadow roots. */
export function lookInto(part: Node, found: Found): void {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = part; node; node = walker.nextNode()) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.shadowRoot) found.root(node.shadowRoot);
    if (node.matches(WRITABLE) && candidateAt(node) === node) found.candidate(node);
  }
}
