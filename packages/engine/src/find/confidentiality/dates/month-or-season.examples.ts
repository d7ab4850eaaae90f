import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "lost her [[in March]], after a long fight",
    "a man told me [[this week]] that only the dog knows",
    "[[last winter]] I rode across with an old fella in his wedding hat",
    "twins and a lobster, [[the winter of 2010]]",
    "that was [[spring 2024]], the surgeon retired on it",
    "[[In 2019]] we had one survivor and she sends cards",
    "no pills [[since February]]",
    "came in [[last month]] with the head of a rake",
    "[[wk 46]] and the same man again",
    "he cried in my office [[in June]]",
    "earlier scan was [[October 2021]]",
  ],
  leaves: [
    "a fall from the bunk bed",
    "the fall was unwitnessed",
    "this may help you sleep",
    "you may not need it, and that is fine",
    "this winter flu jabs are free",
    "winter is coming for the rota",
    "march on, comrades",
    "a mid-life crisis with a stethoscope",
    "years ago, in another town",
    "early days in the new unit",
    "the may fly season of my life",
    "spring into action, wash your hands",
    "one week to go till leave",
  ],
} satisfies Examples;
