import { candidateAt, focusedIn, lookInto } from "./candidates.ts";

/** What is told of a page. */
export interface Watcher {
  /** Somebody is in this text area or editable element. */
  entered(element: HTMLElement): void;
  /** It has come into the page; perhaps words stand in it already. */
  appeared(element: HTMLElement): void;
  /** A box that is kept was taken out of the page, or is not open for writing any more. Told at once. */
  lost(element: HTMLElement): void;
  /** The page has changed around the boxes that are kept, or somebody has left one. Told once for many changes. */
  changed(): void;
  /** The boxes that are kept: what happens in them is not told. */
  kept(): readonly HTMLElement[];
  isOurs(host: Element): boolean;
}

/** Pages redraw counters and the like at every key, so what is new is looked at a few times a second at most… */
const REST_MS = 250;
/** … and however busy the page is, not much later. */
const AT_LATEST_MS = 250;

/** Watches a page for boxes; nothing is done while nothing happens. Ends when the function that is returned is called. */
export function watch(page: Document, watcher: Watcher): () => void {
  const over = new AbortController();
  const known = new WeakSet<Node>();
  const parts: Node[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;

  function lookSoon() {
    timer ??= setTimeout(() => {
      idle = requestIdleCallback(look, { timeout: AT_LATEST_MS });
    }, REST_MS);
  }

  function look() {
    timer = undefined;
    for (let part = parts.pop(); part; part = parts.pop()) {
      if (part.isConnected) lookInto(part, { candidate: watcher.appeared, root: enter });
    }
    watcher.changed();
  }

  const observer = new MutationObserver((records) => {
    const kept = watcher.kept();
    for (const { type, target, addedNodes } of records) {
      if (type !== "childList" || kept.some((box) => box.contains(target))) continue;
      parts.push(...addedNodes);
      lookSoon();
    }
    for (const box of kept) if (!box.isConnected || candidateAt(box) !== box) watcher.lost(box);
  });

  /** Not everything that happens inside a shadow root is told outside of it. */
  function enter(root: Document | ShadowRoot) {
    if (known.has(root) || (root instanceof ShadowRoot && watcher.isOurs(root.host))) return;
    known.add(root);
    parts.push(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ["contenteditable", "readonly", "disabled"],
    });
    const quietly = { capture: true, passive: true, signal: over.signal };
    root.addEventListener("focusin", heard, quietly);
    root.addEventListener("input", heard, quietly);
    root.addEventListener("focusout", lookSoon, quietly);
    lookSoon();
  }

  function heard(event: Event) {
    const path = event.composedPath();
    for (const at of path) if (at instanceof ShadowRoot) enter(at);
    const element = candidateAt(path[0]);
    if (element) watcher.entered(element);
  }

  enter(page);
  const focused = candidateAt(focusedIn(page));
  if (focused) watcher.entered(focused);

  return () => {
    over.abort();
    observer.disconnect();
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
