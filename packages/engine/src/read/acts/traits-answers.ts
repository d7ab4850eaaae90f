import type { Told } from "./told.ts";
import type { Trait } from "./trait.ts";
import { KIND } from "./word-kinds.ts";

const isAnswer = ({ reading }: Told): boolean => reading.context.replyTo !== undefined;
const SOMEBODY = KIND.reader | KIND.pronoun | KIND.relative | KIND.name;

/** What holds of an answer: publicly or not, of whom it speaks, and what it lets be known about them. */
export const ANSWER_TRAITS: readonly Trait[] = [
  ["answers", isAnswer],
  ["answers:publicly", (told) => isAnswer(told) && told.reading.context.audience === "public"],
  ["answers:professionally", (told) => isAnswer(told) && told.reading.context.capacity === "professional"],
  ["answers:named", (told) => isAnswer(told) && told.of.isNamed],
  ["answers:general", (told) => isAnswer(told) && !told.has(SOMEBODY)],
  ["answers:of-others", (told) => isAnswer(told) && told.has(KIND.pronoun)],
  ["answers:your-care", (told) => isAnswer(told) && told.does("your-care")],
  ["answers:of-reader", (told) => isAnswer(told) && told.doesBeside("care", KIND.reader | KIND.relative)],
  ["answers:dismisses", (told) => isAnswer(told) && told.does("dismiss")],
  [
    "answers:with-treatment",
    (told) =>
      isAnswer(told) && told.instructions.some(({ change, isNegated }) => change !== "none" && !isNegated),
  ],
  ["voice:practice", ({ reading, of }) => reading.context.capacity === "professional" && of.isWe],
];
