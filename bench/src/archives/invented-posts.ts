/** A number from 0 up to, not including, `below`; the same seed gives the same row. */
export type Chance = (below: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const OPENINGS = [
  "Long day, but",
  "Honestly,",
  "Quick thought:",
  "Home at last and",
  "On the train again;",
  "Question for anybody who knows:",
  "Small joys:",
  "Unpopular opinion,",
  "Update:",
  "So proud that",
  "Reading about this and",
  "Still thinking that",
  "Five years on,",
  "This morning",
  "Reminder that",
  "It turns out that",
];
const SUBJECTS = [
  "the kettle in the staff room",
  "our allotment",
  "the new rota",
  "my neighbour's cat",
  "the 7.42 to town",
  "the choir",
  "teaching the second years",
  "the flu clinic",
  "a good cup of tea",
  "the hand hygiene audit",
  "my running shoes",
  "the bus driver this morning",
  "half of the department",
  "this podcast about sleep",
  "the museum café",
  "the library in the rain",
  "our book club",
  "the union meeting",
  "the garden centre",
  "Saturday's match",
];
const DOINGS = [
  "has finally been mended",
  "made everybody laugh",
  "is the best thing about winter",
  "was cancelled at short notice",
  "deserves far more credit",
  "needs about a week of rest",
  "kept me going until four",
  "is full of surprises",
  "went better than anyone expected",
  "taught me something about patience",
  "was worth every minute",
  "is why I still like this town",
  "has opinions about parking",
  "smells of toast and disinfectant",
  "got a round of applause",
];
const ENDINGS = [
  "Back tomorrow.",
  "Who is coming along?",
  "More of this, please.",
  "I have notes.",
  "Anyway, soup.",
  "Ask me again on Friday.",
  "Sleep well, all.",
  "That is the whole story.",
  "Wish me luck!",
  "Sources in the next post.",
  "Thank you to the porters, who never stop.",
  "",
  "",
];
const TAGS = [
  "#Teamwork",
  "#SmallJoys",
  "#NightShift",
  "#Allotment",
  "#BookClub",
  "#MedEd",
  "#Running",
  "#Rain",
];
const BEYOND_ASCII = ["👏🏽", "😂", "☕", "café", "– so –", "“quite”", "naïve", "🩺"];

/** Ordinary things that nobody in particular said, mostly different from one another. */
export function inventedPost(chance: Chance): string {
  const pick = (list: readonly string[]): string => list[chance(list.length)] as string;
  const parts = [pick(OPENINGS), pick(SUBJECTS), `${pick(DOINGS)}.`];
  for (let more = chance(3); more > 0; more--)
    parts.push(`And ${pick(SUBJECTS)} ${pick(DOINGS)}, ${1 + chance(90)} times over.`);
  parts.push(pick(ENDINGS));
  if (chance(3) === 0) parts.push(pick(TAGS));
  if (chance(10) === 0) parts.push(pick(BEYOND_ASCII));
  if (chance(25) === 0) parts.push("Tea & toast <3");
  return parts.filter((part) => part !== "").join(" ");
}
