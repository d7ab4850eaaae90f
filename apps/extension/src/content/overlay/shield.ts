/** Everything by which a page could take part in what somebody does in our card: hear a key, close itself, take the focus. */
const EVENTS = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "change", "copy", "cut", "paste"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "click", "auxclick", "dblclick", "contextmenu"],
  ...["focus", "blur", "focusin", "focusout", "selectstart", "dragstart"],
];
const SCROLLING = ["wheel", "touchstart", "touchmove", "touchend"];

/**
 * Keeps what happens inside our element from the page, before the page has heard of it: from the window on the way down,
 * since dialogs listen for clicks outside and for straying focus on the document, and on the way down as well. What the
 * browser does by itself, such as moving the focus or following a link, it does all the same.
 */
export function shield(host: HTMLElement, onKey: (event: KeyboardEvent) => void): { stop(): void } {
  const view = host.ownerDocument.defaultView ?? window;
  const ending = new AbortController();
  const isOurs = (event: Event) => event.target === host || event.composedPath().includes(host);
  const keep = (event: Event) => {
    if (isOurs(event)) {
      event.stopImmediatePropagation();
      if (event.type === "click") press(event);
      if (event.type === "keydown") onKey(event as KeyboardEvent);
    }
  };
  // Editors have to hear that the focus went to us, or they lose letters when it comes back; the document, where focus
  // traps listen who would fetch it back, does not.
  const keepFromTraps = (event: FocusEvent) => {
    if (event.relatedTarget === host) event.stopPropagation();
  };
  host.ownerDocument.documentElement.addEventListener("focusout", keepFromTraps, { signal: ending.signal });
  for (const type of EVENTS) view.addEventListener(type, keep, { capture: true, signal: ending.signal });
  for (const type of SCROLLING) {
    view.addEventListener(type, keep, { capture: true, passive: true, signal: ending.signal });
  }
  return { stop: () => ending.abort() };
}

/** Passes a click on to the button it was meant for, as an event that does not leave our shadow tree. */
function press(event: Event): void {
  const button = event.composedPath().find((one) => one instanceof HTMLButtonElement);
  button?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
