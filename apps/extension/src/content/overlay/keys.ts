import type { Host } from "./host.ts";
import { shield } from "./shield.ts";

interface Ways {
  isOpen(): boolean;
  toggle(): void;
  close(): void;
  /** Leaves the dialog in which something is held, if there is one. */
  edit(): void;
  /** The author has come into the box, or left it. */
  redraw(): void;
}

/**
 * The keys that lead from the box into the card and back. Alt+B opens and closes it, Escape closes it before the page
 * hears of it, and Tab passes by the badge while it has something to show, where the page leaves Tab alone.
 */
export function listenToKeys(box: HTMLElement, host: Host, ways: Ways): { stop(): void } {
  const view = box.ownerDocument.defaultView ?? window;
  const ending = new AbortController();
  const { signal } = ending;
  const isInBox = (event: Event) => event.target === box || event.composedPath().includes(box);

  /** Keys that went down for us; the page does not hear of it when they come up, wherever the author is by then. */
  const down = new Set<string>();
  const shielded = shield(host.element, (event) => {
    down.add(event.code);
    keyInside(event, box, host.root, ways);
  });
  const keyInBox = (event: KeyboardEvent) => {
    down.delete(event.code);
    const isWanted = isWayIn(event) ? ways.toggle : isEscape(event) && ways.isOpen() ? ways.close : undefined;
    if (!isWanted || !isInBox(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    down.add(event.code);
    isWanted();
  };
  const keyUp = (event: KeyboardEvent) => {
    if (down.delete(event.code)) event.stopImmediatePropagation();
  };
  const tabFromBox = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !isTab(event) || event.shiftKey || !isInBox(event)) return;
    const badge = host.root.querySelector<HTMLElement>(".badge:is(.tone-pause, .tone-stop)");
    if (!badge || getComputedStyle(badge).visibility === "hidden") return;
    event.preventDefault();
    badge.focus();
  };
  const pressed = (event: Event) => {
    if (ways.isOpen() && !isInBox(event)) ways.close();
  };
  view.addEventListener("keydown", keyInBox, { capture: true, signal });
  view.addEventListener("keyup", keyUp, { capture: true, signal });
  view.addEventListener("keydown", tabFromBox, { signal });
  view.addEventListener("pointerdown", pressed, { capture: true, passive: true, signal });
  box.addEventListener("focusin", ways.redraw, { signal });
  box.addEventListener("focusout", ways.redraw, { signal });
  return {
    stop() {
      ending.abort();
      shielded.stop();
    },
  };
}

function keyInside(event: KeyboardEvent, box: HTMLElement, root: ShadowRoot, ways: Ways): void {
  const dialog = root.querySelector(".hold");
  if (dialog) {
    if (isEscape(event)) {
      event.preventDefault();
      ways.edit();
    } else if (isTab(event)) goRound(event, stopsIn(dialog), root);
  } else if (isEscape(event) || isWayIn(event)) {
    event.preventDefault();
    ways.close();
  } else if (isTab(event)) leaveAtTheEnds(event, box, root);
}

function goRound(event: KeyboardEvent, stops: readonly HTMLElement[], root: ShadowRoot): void {
  const [first, last] = [stops[0], stops.at(-1)];
  const isAtEnd = root.activeElement === (event.shiftKey ? first : last);
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/**
 * We stand at the end of the document, and the author came from the box. Going on from us means going on from there, which
 * the browser does by itself once the focus is in the box; going back means the box.
 */
function leaveAtTheEnds(event: KeyboardEvent, box: HTMLElement, root: ShadowRoot): void {
  const stops = stopsIn(root);
  const here = root.activeElement;
  if (event.shiftKey ? here !== stops[0] : here !== stops.at(-1)) return;
  if (event.shiftKey) event.preventDefault();
  box.focus({ preventScroll: true });
}

/** Alt+B, on a Mac Option+B, where the key then stands for another letter. Not AltGr, which writes letters. */
function isWayIn({ key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (!altKey || ctrlKey || metaKey || shiftKey || isComposing) return false;
  return key.toLowerCase() === "b" || (!/^[a-z]$/i.test(key) && code === "KeyB");
}

const isTab = ({ key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  key === "Tab" && !altKey && !ctrlKey && !metaKey && !isComposing;

const isEscape = ({ key, isComposing }: KeyboardEvent): boolean => key === "Escape" && !isComposing;

/** What the Tab key reaches, in order. */
const stopsIn = (within: ParentNode): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>("button, a[href]")].filter((one) => one.checkVisibility());
