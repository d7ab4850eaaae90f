import { draftOf } from "@bedside/engine";
import { hostilityViews } from "@bedside/engine/training";
import { FOLDS } from "../scorers/labelled.ts";
import type { Row } from "./rows.ts";

/** Every group is one word to the engine, so two names are enough: one of a sex, one of any other group. */
const NAMES = [
  ["Jewish people", "a Jewish nurse"],
  ["women", "a female nurse"],
] as const;

const HARSH =
  "dirty lazy stupid violent dangerous criminals terrorists parasites animals weak inferior greedy liars disgusting evil burden freaks thieves savages vermin crazy useless worthless ugly primitive backward".split(
    " ",
  );
/** What is denied, or called wrong; `_` stands for the people, `*` for the harsh word. */
const DENIALS = [
  "_ are not *",
  "_ are not all *, and nobody should say so",
  "Nobody should call _ *",
  "It is wrong to say that _ are *",
  "Stop saying that _ are *. It is not true and it hurts",
  "I was told that _ are * and I said no, they are not",
];

const KIND = [
  "kind",
  "brilliant",
  "welcome",
  "clever",
  "strong",
  "funny",
  "generous",
  "busy",
  "tired",
  "as good as anybody",
  "human",
  "our neighbours",
  "great surgeons",
  "good teachers",
];
const PRAISE = [
  "_ are *",
  "_ on my team are *",
  "I think _ are * and I will say it out loud",
  "Most _ I have met are *",
];

/** Whole sentences, neutral, warm or angry on somebody's behalf. */
const SENTENCES = [
  "_ deserve the same care as everybody",
  "_ deserve respect, better pay and a seat at the table",
  "_ should be paid as much as anybody",
  "_ should be allowed to wear what they like",
  "_ make great nurses and great doctors",
  "_ make up half of our list this year",
  "_ make our hospitals work",
  "_ have trained here for many years",
  "_ are more likely to wait for a diagnosis",
  "_ are less likely to be offered pain relief, the study found",
  "_ need a clinic that listens",
  "_ need interpreters, time and a quiet room",
  "_ still face hate on the bus every week and I am sick of it",
  "_ were killed here once, and we should remember it",
  "_ live in every street of this town",
  "_ can be doctors, pilots and anything else",
  "_ want what everybody wants: to be heard",
  "_ know best what they need",
  "A lot of _ come to our clinic on Mondays",
  "All _ are welcome here, always",
  "Are there any _ on the committee?",
  "Do we have a leaflet for _?",
  "Does anybody know where _ can meet in this town?",
  "How can we make the clinic easier for _?",
  "How do I book an interpreter for _?",
  "How many _ sat the exam this year?",
  "How often do _ come to your clinic?",
  "Where do _ go for blood tests?",
  "I hate how _ are treated on some wards",
  "I hate it when people are rude to _",
  "I love working with _",
  "I am tired of jokes about _",
  "If _ were heard more often we would all be better off",
  "More _ in surgery please",
  "Never let anybody tell you that _ cannot do this job",
  "Nobody should be afraid of _",
  "The way we speak of _ matters",
  "There are _ on my course and on my ward",
  "They said _ should go home. They were wrong, and I told them so",
  "We should stop treating _ as a problem",
  "We want more _ to apply",
  "What do _ need from us? Ask them",
  "Who says that _ cannot lead?",
  "Why do so many _ leave the profession?",
  "~ taught me everything I know",
  "My friend is ~ and she is brilliant",
  "Somebody was rude to ~ today and nobody spoke up",
];

const WEIGHT = 1.5;

/** Decent sentences about people, written for this: none is hostile. */
export function kindlyRows(): Row[] {
  const filled = (patterns: readonly string[], words: readonly string[]) =>
    patterns.flatMap((pattern) => words.map((word) => pattern.replace("*", word)));
  const patterns = [...filled(DENIALS, HARSH), ...filled(PRAISE, KIND), ...SENTENCES];
  return NAMES.flatMap(([people, one]) =>
    patterns.flatMap((pattern, at) => {
      const draft = draftOf(pattern.replace("_", people).replace("~", one));
      return hostilityViews(draft).map(
        (view): Row => ({
          ...view,
          set: "kindly",
          is: 0,
          weight: WEIGHT,
          part: "learn",
          fold: at % FOLDS,
          draft,
        }),
      );
    }),
  );
}
