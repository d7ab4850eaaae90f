/** Told by every copy of the script that begins in a page; nothing but that is said. */
const STANDS = "bedside-stands";
/** What we put into pages. */
const OURS = "bedside-overlay, bedside-marks";

export const isOurs = (element: Element): boolean => element.matches(OURS);

/**
 * Takes a page over from an earlier copy of the script: after an update that of before is still there, with nobody to
 * answer it. It leaves when it hears of us, if its own extension is gone; where a browser has stopped it, it can leave
 * nothing but what it had put into the page.
 */
export function takeOver(page: Document, isAlive: () => boolean, leave: () => void): () => void {
  page.dispatchEvent(new Event(STANDS));
  for (const left of page.querySelectorAll(OURS)) left.remove();
  const heard = () => {
    if (!isAlive()) leave();
  };
  page.addEventListener(STANDS, heard);
  return () => page.removeEventListener(STANDS, heard);
}
