import type { TakenFor } from "../find/rule.ts";

/** Something an estimate takes for granted. */
export type Assumption =
  | TakenFor
  | "whole-country"
  | "author-works-there"
  | "ages-as-in-england"
  | "illness-as-elsewhere"
  | "jobs-as-in-the-country"
  | "families-as-in-the-country"
  | "attendances"
  | "contacts"
  | "seen-in-a-clinic"
  | "said-to-be-only-one"
  | "can-be-looked-up"
  | "answered-message";

/** Each in one plain sentence that would be true of any draft, so that none repeats what a draft says. */
export const ASSUMPTIONS: Readonly<Record<Assumption, string>> = {
  "whole-country": "Nothing says where, so everybody in the country is counted.",
  region: "Everybody in the county, state or island is counted, by its last census, rounded.",
  village:
    "A village or a small island is taken to have about a thousand people, and a rural patch about five thousand.",
  "unlisted-place": "The place is not in our list of towns, so it is taken to be a small town.",
  hospital: "A hospital is taken to serve 300,000 people.",
  practice: "A practice is taken to have 6,629 patients, the middle of those in England.",
  team: "A club is taken to have about thirty players.",
  "author-works-there": "The patient is taken to live where your bio says that you work.",
  "ages-as-in-england": "People are taken to be as old as in England in 2026.",
  "illness-as-elsewhere": "The illness is taken to be as common there as in Europe as a whole.",
  "jobs-as-in-the-country": "The work is taken to be as common there as in the whole country.",
  "families-as-in-the-country": "Such families are taken to be as common there as anywhere.",
  attendances:
    "Of 1,000 people, 257 are taken to come to an emergency department in a year, as many on one day as on another.",
  contacts: "Everybody is taken to be seen four or five times a year, as many on one day as on another.",
  "seen-in-a-clinic": "About 15 people are taken to be seen in one clinic.",
  "said-to-be-only-one": "The draft itself says that there is only one.",
  "can-be-looked-up": "What happens in public is reported: with a place or a day anybody can look it up.",
  "answered-message": "What the message that you answer says was counted as well.",
};
