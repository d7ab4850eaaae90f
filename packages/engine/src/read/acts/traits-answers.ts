import { actsOf, type SentenceActs } from "./acts.ts";
import type { Cue } from "./cues.ts";
import type { Told } from "./told.ts";
import type { Trait } from "./trait.ts";
import { KIND } from "./word-kinds.ts";

const isAnswer = ({ reading }: Told): boolean => reading.context.replyTo !== undefined;
const SOMEBODY = KIND.reader | KIND.pronoun | KIND.relative | KIND.name;

const ILLNESS = KIND.condition | KIND.medicine;
const BUSINESS =
  /founder|owner|director|\bceo\b|ambassador|\bbook(?:ing)?s?\b|shop|clinic|\bcode\b|coach|author of|\bmy\b/i;

/** What is answered, sentence by sentence. */
function askedOf({ reading }: Told): readonly SentenceActs[] {
  return reading.replyTo === undefined ? [] : actsOf(reading.replyTo);
}

function doesAsked(told: Told, cue: Cue): boolean {
  return askedOf(told).some((each) => each.does(cue));
}

function doesInBio({ reading }: Told, kinds: number): boolean {
  return reading.bio !== undefined && actsOf(reading.bio).some((each) => (each.kinds & kinds) !== 0);
}

/** What holds of an answer: publicly or not, of whom it speaks, and what it lets be known about them. */
export const ANSWER_TRAITS: readonly Trait[] = [
  ["answers", isAnswer],
  ["answers:publicly", (told) => isAnswer(told) && told.reading.context.audience === "public"],
  ["answers:professionally", (told) => isAnswer(told) && told.reading.context.capacity === "professional"],
  ["answers:named", (told) => isAnswer(told) && told.of.isNamed],
  ["answers:general", (told) => isAnswer(told) && !told.has(SOMEBODY)],
  ["answers:of-others", (told) => isAnswer(told) && told.has(KIND.pronoun)],
  ["answers:your-care", (told) => isAnswer(told) && told.does("your-care")],
  [
    "answers:of-reader",
    (told) => isAnswer(told) && told.doesBeside("care-details", KIND.reader | KIND.relative),
  ],
  ["answers:dismisses", (told) => isAnswer(told) && told.does("dismiss")],
  [
    "answers:with-treatment",
    (told) =>
      isAnswer(told) && told.instructions.some(({ change, isNegated }) => change !== "none" && !isNegated),
  ],
  ["answered:asks", (told) => askedOf(told).some((each) => each.isQuestion || each.does("ask"))],
  ["answered:complains", (told) => doesAsked(told, "complain") || doesAsked(told, "condemns")],
  ["answered:tells-of-oneself", (told) => askedOf(told).some((each) => each.isOfOneself)],
  ["answered:of-illness", (told) => askedOf(told).some(({ kinds }) => (kinds & ILLNESS) !== 0)],
  ["answered:of-care", (told) => doesAsked(told, "of-care") || doesAsked(told, "care-details")],

  ["bio:role", (told) => doesInBio(told, KIND.colleague | KIND.profession | KIND.title)],
  [
    "bio:sells",
    ({ reading }) => reading.bio !== undefined && BUSINESS.test(reading.context.author?.bio ?? ""),
  ],
  ["voice:practice", ({ reading, of }) => reading.context.capacity === "professional" && of.isWe],
];
