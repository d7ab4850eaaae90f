import type { Trouble } from "./reader-state.ts";

/** What went wrong, and what somebody can do about it. */
export const TROUBLES: Readonly<Record<Trouble, string>> = {
  offline:
    "It could not be fetched: there is no network, or it broke off. Your drafts are checked as before.",
  "not-served": "It could not be fetched just now. Your drafts are checked as before.",
  "no-room": "There is not enough room for it on this device. Free some, and try again.",
  "no-shelf":
    "This browser keeps nothing for Bedside, perhaps because of a private window, so there is nowhere to put it.",
  damaged: "What is here of it is damaged, so it was thrown away. Fetching it again puts that right.",
  "no-runtime": "This browser cannot run it. Your drafts are checked as before.",
  fallen: "It stopped working, and was switched off for now. Your drafts are checked as before.",
};

/** The same for the browser's own model, which the browser fetches and keeps. */
export const OWN_TROUBLES: Readonly<Record<Trouble, string>> = {
  ...TROUBLES,
  offline: TROUBLES["not-served"],
  "not-served": "The browser did not hand it out just now. Your drafts are checked as before.",
};
