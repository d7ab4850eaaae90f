/** What is written in the tests: everybody in it is invented, the number is from the published test range. */

/** Held everywhere, also among colleagues; two findings with words, and a fix for the number. */
export const STOP = "Mrs Calloway, NHS 999 456 7403, cried for her daughter all night.";

/** What is underlined of it, as it stands. */
export const STOP_WORDS = ["Mrs Calloway", "999 456 7403"];

/** The words that a fix of it leaves standing instead of the number. */
export const FIX = "[number removed]";

export const CLEAR = "Grateful to the whole team for a kind day. Tea, then bed.";

/** Nothing to change by itself, nor below a question about breakfast; as an answer to the first thread it speaks of a patient. */
export const ANSWER = "She was seen within the hour, as always.";
