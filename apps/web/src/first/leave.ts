/** What somebody has written before the page was there, and where they were in it. */
export interface FirstWords {
  readonly text: string;
  readonly anchor: number;
  readonly head: number;
  readonly hasFocus: boolean;
}

let words: FirstWords | undefined;

/** Puts the page where its first sight stood, in one step. Does nothing the second time. */
export function leaveFirstSight(): void {
  const sight = document.getElementById("first-sight");
  if (!sight) return;
  const draft = firstDraft();
  words = draft && wordsIn(draft);
  const { scrollY } = window;
  document.getElementById("page")!.hidden = false;
  sight.remove();
  window.scrollTo(0, scrollY);
}

/** The words written at first sight, once. */
export function takeFirstWords(): FirstWords | undefined {
  const taken = words;
  words = undefined;
  return taken;
}

/** A pause in the writing this long is time enough to change the box for the editor. */
const PAUSE = 300;
/** Whoever never pauses gets the editor all the same. */
const LONGEST_WAIT = 4000;

/** Resolves while nobody is in the middle of a word: a keyboard that is composing one would lose it with its box. */
export function pauseInWriting(): Promise<void> {
  const draft = firstDraft();
  if (!draft || document.activeElement !== draft || draft.value === "") return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(longest);
      clearTimeout(pause);
      draft.removeEventListener("input", again);
      resolve();
    };
    const again = () => {
      clearTimeout(pause);
      pause = setTimeout(end, PAUSE);
    };
    let pause = setTimeout(end, PAUSE);
    const longest = setTimeout(end, LONGEST_WAIT);
    draft.addEventListener("input", again);
  });
}

/** There is one for narrow screens and one for wide ones; the one that is looked at, or else has words in it. */
function firstDraft(): HTMLTextAreaElement | undefined {
  const boxes = [...document.querySelectorAll<HTMLTextAreaElement>("#first-sight textarea")];
  return boxes.find((box) => box.value !== "") ?? boxes.find((box) => box.offsetParent !== null);
}

function wordsIn(box: HTMLTextAreaElement): FirstWords {
  const { value: text, selectionStart, selectionEnd, selectionDirection } = box;
  const isBackward = selectionDirection === "backward";
  return {
    text,
    anchor: isBackward ? selectionEnd : selectionStart,
    head: isBackward ? selectionStart : selectionEnd,
    hasFocus: document.activeElement === box,
  };
}
