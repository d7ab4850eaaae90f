import { READING, type StateWords } from "./badge-words.ts";

/** How long nothing may have changed before a draft is called clear, in milliseconds. */
const REST = 500;

/**
 * Keeps the badge from flickering between "Reading" and "Clear" while somebody writes: what is wrong is said at once, that
 * nothing is wrong only once they have paused. `again` is called when that moment has come.
 */
export function createCalm(again: () => void) {
  let isClear = false;
  let lastOther = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function stir() {
    isClear = false;
    lastOther = performance.now();
  }

  return {
    /** The words have changed, or something is said of them that is not clear. */
    stir,
    soften(words: StateWords | undefined): StateWords | undefined {
      clearTimeout(timer);
      if (words?.tone !== "clear") {
        if (words) stir();
        return words;
      }
      const wait = lastOther + REST - performance.now();
      if (isClear || wait <= 0) {
        isClear = true;
        return words;
      }
      timer = setTimeout(again, wait);
      return READING;
    },
    stop: () => clearTimeout(timer),
  };
}
