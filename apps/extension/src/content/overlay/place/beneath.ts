import { type Area, meet } from "./area.ts";

/** What it costs to cover something, in the order of how much somebody would mind. */
export const COST = { press: 1000, words: 60, reading: 6, picture: 2, outside: 10_000 } as const;

const PRESSED = "a[href], button, input, select, textarea, label, summary, [role='button'], [role='link']";
const PICTURES = "img, video, canvas, svg";
const ACROSS = [0.04, 0.35, 0.65, 0.96];
const DOWN = [0.12, 0.5, 0.88];

/**
 * What the badge would hide of the page if it stood in an area: nothing, the words being written, something to press.
 * Looks at a dozen points, so it is asked when things have come to rest and never for a key.
 */
export function costOfCovering(area: Area, box: HTMLElement, overlay: Element): number {
  let cost = 0;
  for (const x of ACROSS) {
    for (const y of DOWN) {
      const left = area.left + (area.right - area.left) * x;
      const top = area.top + (area.bottom - area.top) * y;
      cost += costAt(left, top, area, box, overlay);
      if (cost >= COST.press) return cost;
    }
  }
  return cost;
}

/** Whether the page shows something else where the box is, such as a dialog of its own. Nobody writes in what is covered. */
export function isCovered(visible: Area, box: HTMLElement, overlay: Element): boolean {
  if (box.matches(":focus-within")) return false;
  return [0.15, 0.5, 0.85].every((part) => {
    const x = visible.left + (visible.right - visible.left) * part;
    const y = visible.top + (visible.bottom - visible.top) * part;
    const on = elementAt(x, y, box, overlay);
    return on !== undefined && !belongTogether(on, box);
  });
}

function costAt(x: number, y: number, area: Area, box: HTMLElement, overlay: Element): number {
  const on = elementAt(x, y, box, overlay);
  if (!on) return COST.outside;
  if (on === box || box.contains(on)) return hasWords(x, y, area, box) ? COST.words : 0;
  if (isPressed(on, box)) return COST.press;
  if (on.closest(PICTURES)) return COST.picture;
  return !on.contains(box) && hasOwnWords(on) ? COST.reading : 0;
}

/** The uppermost element of the page at a point, looked for inside shadow trees as well. */
function elementAt(x: number, y: number, box: HTMLElement, overlay: Element): Element | undefined {
  let root: DocumentOrShadowRoot = box.ownerDocument;
  let found: Element | undefined;
  for (;;) {
    const on = uppermost(root, x, y, overlay);
    if (!on || on === found) return found;
    found = on;
    if (!on.shadowRoot) return found;
    root = on.shadowRoot;
  }
}

/** One element is had far more cheaply than all of them, and another overlay of ours is seldom there. */
function uppermost(root: DocumentOrShadowRoot, x: number, y: number, overlay: Element): Element | undefined {
  const on = root.elementFromPoint(x, y) ?? undefined;
  if (on?.localName !== overlay.localName) return on;
  return root.elementsFromPoint(x, y).find((one) => one.localName !== overlay.localName);
}

/** Sites make buttons of anything; the hand of the pointer gives them away. */
function isPressed(on: Element, box: HTMLElement): boolean {
  const pressed = on.closest(PRESSED);
  if (pressed) return !pressed.contains(box);
  return !on.contains(box) && getComputedStyle(on).cursor === "pointer";
}

/** The box, something in or around it, or a neighbour in the same part of the page, as placeholders and icons are. */
function belongTogether(on: Element, box: HTMLElement): boolean {
  let shared: Node | null = box;
  while (shared && !shared.contains(on)) {
    shared = shared instanceof ShadowRoot ? shared.host : shared.parentNode;
  }
  if (shared === on || shared === box) return true;
  const { body, documentElement } = box.ownerDocument;
  if (!(shared instanceof Element) || shared === body || shared === documentElement) return false;
  const { width, height } = shared.getBoundingClientRect();
  return width * height < documentElement.clientWidth * documentElement.clientHeight * 0.8;
}

const hasOwnWords = (on: Element): boolean =>
  [...on.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

function hasWords(x: number, y: number, area: Area, box: HTMLElement): boolean {
  return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement
    ? hasWordsOfTextArea(area, box)
    : hasWordsOfEditable(x, y, area, box);
}

/** The letter nearest to a point, and whether it stands in the area. */
function hasWordsOfEditable(x: number, y: number, area: Area, box: HTMLElement): boolean {
  const { node, offset } = caretAt(x, y, box) ?? {};
  if (!(node instanceof Text) || offset === undefined || !node.data.trim()) return false;
  const letter = node.ownerDocument.createRange();
  letter.setStart(node, Math.max(0, offset - 1));
  letter.setEnd(node, Math.min(node.length, offset + 1));
  return [...letter.getClientRects()].some((rect) => meet(rect, area));
}

/** The newer way sees into shadow trees; the older is that of older Chromium. */
function caretAt(x: number, y: number, box: HTMLElement): { node: Node; offset: number } | undefined {
  const page = box.ownerDocument;
  const root = box.getRootNode();
  if (typeof page.caretPositionFromPoint === "function") {
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const caret = page.caretRangeFromPoint?.(x, y);
  return caret ? { node: caret.startContainer, offset: caret.startOffset } : undefined;
}

/** A text area does not say where its letters are; their number does, near enough. */
function hasWordsOfTextArea(area: Area, box: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (box.value === "") return false;
  const style = getComputedStyle(box);
  const letter = Number.parseFloat(style.fontSize) * 0.52;
  const row = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.3;
  const width =
    box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  const inRow = Math.max(1, Math.floor(width / letter));
  const rows = box.value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inRow)), 0);
  const rect = box.getBoundingClientRect();
  const top = rect.top + box.clientTop + Number.parseFloat(style.paddingTop) - box.scrollTop;
  const end = Math.min(width, box.value.length * letter) + Number.parseFloat(style.paddingLeft);
  if (rows > 1) return area.top < top + rows * row;
  return style.direction === "rtl" ? area.right > rect.right - end : area.left < rect.left + end;
}
