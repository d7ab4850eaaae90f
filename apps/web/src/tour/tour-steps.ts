import type { Place } from "../shell/routes.ts";

export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Where it can be seen. */
  readonly place: Place;
  /** What it points at: the first of these that is there and visible. */
  readonly targets: readonly string[];
}

/** What there is to know before the first draft, in less than a minute. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: "Your draft, and a verdict",
    text: "Write or paste what you are about to send. Bedside reads along and says clear, pause or stop, with the reason, your regulator’s words and better ones.",
    place: "check",
    targets: [".draft"],
  },
  {
    title: "How many people it could be",
    text: "An age, a place and a day may be enough. Bedside counts roughly how many people fit your draft, and how many would with one detail less.",
    place: "check",
    targets: [".people", ".panel", ".verdict-bar"],
  },
  {
    title: "When something has happened",
    text: "A friend request, a bad review, a letter. One question at a time, to what to do, words you can use and whom to ring.",
    place: "situations",
    targets: [".situation-list", 'a[href="#/situations"]'],
  },
  {
    title: "Everything, found as you type",
    text: "The library has articles on all of it, for your country and profession first. A word or two is enough, even misspelt.",
    place: "library",
    targets: [".library-search", 'a[href="#/library"]'],
  },
  {
    title: "You, and your numbers",
    text: "Say where you work and as what, whenever that changes. The number to ring is here, and every other at the foot of the page.",
    place: "check",
    targets: [".top-bar-you", ".footer"],
  },
  {
    title: "Nothing leaves this device",
    text: "Everything is read here and sent nowhere. Not sure where to start? Tell the ask box what worries you, in your own words.",
    place: "situations",
    targets: [".ask-box", ".brand"],
  },
];
