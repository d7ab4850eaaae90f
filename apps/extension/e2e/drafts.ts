/** What is written in the tests: everybody in it is invented, the numbers are from the published test range. */

/** Held everywhere, also among colleagues and whatever it answers, with two findings and nothing else. */
export const STOP = "Swap NHS 999 456 7403 with NHS 999 123 0017 on the list for Monday.";

/** What is underlined of it. */
export const STOP_WORDS = ["999 456 7403", "999 123 0017"] as const;

/** What a fix puts in place of a number. */
export const FIX = "[number removed]";

/** Somebody writes on, and nothing changes. */
export const MORE = " Soon.";

/** Nothing to change, even where it answers a complaint. */
export const CLEAR = "Thank you for writing. Please ring the practice, and we will help.";

/** Nothing to change by itself, nor below a question about breakfast; to the complaint in the first thread it is no answer. */
export const ANSWER = "That is simply not what happened.";
