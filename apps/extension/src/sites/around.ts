/** Looking around a box: upwards through open shadow roots, and at what is near. Nothing here changes the page. */

/** The nearest ancestor that fits, the element itself included, also outside the shadow root that it stands in. */
export function nearest(element: Element, selector: string): HTMLElement | undefined {
  const found = element.closest<HTMLElement>(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, selector) : undefined;
}

/** The parent, or the host where the element is the outermost in a shadow root. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The first element that fits and can be seen: the first selector is the surest, so it is asked first. */
export function firstShown(
  scope: ParentNode | undefined,
  selectors: readonly string[],
): HTMLElement | undefined {
  if (!scope) return undefined;
  for (const selector of selectors) {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)].find(isShown);
    if (found) return found;
  }
  return undefined;
}

/** What lies behind a dialog does not belong to what is written in it. */
export const DIALOG = "[role='dialog'], [role='alertdialog'], [aria-modal='true'], dialog";

/**
 * Climbing from a box, the first thing that fits: what belongs to a box stands nearer to it than what belongs to another.
 * Not further than its dialog, or whatever is named as the end.
 */
export function closestShown(
  box: Element,
  selectors: readonly string[],
  end: string = DIALOG,
): HTMLElement | undefined {
  return climb(box, end, (around) => firstShown(around, selectors));
}

/** Climbing from a box, the first button of that name: for sites that give their buttons nothing else to go by. */
export function closestNamed(box: Element, name: RegExp, end: string = DIALOG): HTMLElement | undefined {
  return climb(box, end, (around) => controlsIn(around).find((control) => name.test(nameOf(control))));
}

function climb(
  box: Element,
  end: string,
  find: (around: Element) => HTMLElement | undefined,
): HTMLElement | undefined {
  for (let around = parentOf(box); around; around = parentOf(around)) {
    const found = find(around);
    if (found) return found;
    if (around.matches(end)) return undefined;
  }
  return undefined;
}

const CONTROL = "button, [role='button'], input[type='submit'], input[type='button']";

export const controlsIn = (scope: ParentNode): HTMLElement[] =>
  [...scope.querySelectorAll<HTMLElement>(CONTROL)].filter(isShown);

/** The last thing before a box that fits: what is answered stands above its answer. */
export function lastBefore(
  box: Element,
  selector: string,
  scope: ParentNode = nearest(box, DIALOG) ?? document,
): HTMLElement | undefined {
  return [...scope.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => isShown(element) && isBefore(element, box))
    .at(-1);
}

const isBefore = (element: Element, box: Element): boolean =>
  (element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(box);

/** Of like elements the one with most to say: beside what somebody wrote stand names, dates and counts. */
export const longest = (elements: Iterable<HTMLElement>): HTMLElement | undefined =>
  [...elements].sort((a, b) => b.textContent.length - a.textContent.length)[0];

/** As it says of itself: this is asked often, and a look at the layout would make the page work out where everything is. */
export function isShown(element: Element): boolean {
  return !element.closest("[hidden], [aria-hidden='true'], [inert]");
}

/** The words in an element as people read them; undefined where there are none. */
export function wordsOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const words = rawWords(element)
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
  return words === "" ? undefined : words;
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|BR|H[1-6])$/;

/** Pictures count by what stands for them, as many sites draw emoji as pictures. */
function rawWords(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  const words = [...node.childNodes].map(rawWords).join("");
  return node instanceof Element && BLOCK.test(node.tagName) ? `\n${words}\n` : words;
}

/** What a control is called: its label, or what stands on it. */
export function nameOf(element: Element): string {
  const label =
    element.getAttribute("aria-label") ??
    (element instanceof HTMLInputElement ? element.value : undefined) ??
    element.textContent;
  return label?.trim() || (element.getAttribute("title")?.trim() ?? "");
}
