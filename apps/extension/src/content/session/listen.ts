import type { Box } from "../box/box.ts";

/** What a session hears of its box. */
export interface Listener {
  /** At most once before the page is painted again, however many events there were. */
  changed(): void;
  /** An input method has a word in hand, or has put it down. */
  composing(isComposing: boolean): void;
  left(): void;
  clicked(x: number, y: number): void;
}

export interface Listening {
  /** Whether nothing can have changed since `changed` was told last, so that the box need not be read again. */
  isQuiet(): boolean;
  stop(): void;
}

export function listenTo({ kind, element }: Box, listener: Listener): Listening {
  const over = new AbortController();
  let frame: number | undefined;

  function changed() {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      listener.changed();
    });
  }

  const on = <T extends keyof HTMLElementEventMap>(type: T, hear: (event: HTMLElementEventMap[T]) => void) =>
    element.addEventListener(type, hear, { signal: over.signal, passive: true });
  on("input", changed);
  on("compositionstart", () => listener.composing(true));
  on("compositionend", () => {
    listener.composing(false);
    changed();
  });
  on("blur", () => {
    listener.composing(false);
    listener.left();
  });
  on("click", ({ clientX, clientY }) => listener.clicked(clientX, clientY));

  // Editors that keep their own document stop the browser's `input` and redraw instead.
  const observer = new MutationObserver(changed);
  if (kind === "editable") observer.observe(element, { childList: true, characterData: true, subtree: true });

  return {
    isQuiet() {
      // A page may set the words of a text area without anybody being told.
      if (kind === "text-area") return false;
      if (observer.takeRecords().length > 0) changed();
      return frame === undefined;
    },
    stop() {
      over.abort();
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
