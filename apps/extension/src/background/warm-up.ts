import { check, draftOf } from "@bedside/engine";

/** Of the kind that rules look at closely; invented. */
const WORDS = "Mrs Calloway, 84, in bed 4 was told to stop her tablets, and the new consultant is useless.";

let isWarm = false;

/**
 * Has the rules ready before the first real draft, which would wait for them otherwise; nothing, the second time.
 *
 * Chromium ends a worker that has had nothing to do for 30 seconds, and whatever it is told or asked starts those 30 seconds
 * anew (developer.chrome.com, "The extension service worker lifecycle"; Firefox does much the same with its event page). So
 * a word now and then is all that it takes to stay as warm as this.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  check(draftOf(WORDS));
}
