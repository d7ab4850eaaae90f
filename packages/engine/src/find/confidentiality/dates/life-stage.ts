import { defineRule } from "../../rule.ts";
import { shareOfAges } from "./shares.ts";

/** Words for how old somebody is, with the ages they cover. "Baby" and "kid" are said of too many things to count. */
const STAGES: readonly (readonly [RegExp, number, number])[] = [
  [
    /(?<![\w'-])(?:newborns?|neonates?|prem(?:mie|ature baby| baby)|(?:first|wee|little|tiny|smallest) prem|preemie(?! (?:hats?|parents?|mums?|care|unit))|(?:2[2-9]|3[0-6])[ -]?weekers?|day[- ]old baby|baby (?:boy|girl))(?![\w'-])/g,
    0,
    0,
  ],
  [/(?<![\w'-])(?:toddlers?|infants?)(?![\w'-])/g, 1, 3],
  [
    /(?<![\w'-])(?:(?:little|wee) one|(?:little|wee|small|tiny) (?:lad|girl|boy|lass|man|child|kid|lady))(?![\w'-])/g,
    1,
    9,
  ],
  [
    /(?<![\w'-])(?:teenager|teen(?: (?:boy|girl|lad|mum|patient))|(?:of )?our teens|schoolgirl|schoolboy|sixth[- ]former|undergraduate|fresher)(?![\w'-])/g,
    13,
    20,
  ],
  [
    /(?<![\w'-])(?:young (?:woman|man|lady|lad|mum|mam|dad|fella|girl|guy|mother|father|chap|bloke|widow|widower|couple|patient))(?![\w'-])/g,
    18,
    35,
  ],
  [
    /(?<![\w'-])(?:(?:old|elderly|older|frail) (?:lady|man|woman|gent|gentleman|fella|bloke|chap|boy|dear|couple|patient|mother|father|girl|person)|pensioner|oap)(?![\w'-])/g,
    70,
    100,
  ],
];
const OF_THE_AUTHOR =
  /\b(?:my|i'm an?|i am an?|as an?|i was an?|your|every|any|each|per|like an?|to an?|if an?|when an?|no|you|love you|most|always an?)\s(?:own )?$/;
const GENERAL_AFTER =
  /^(?:s\b| (?:group|services|clinic|unit|ward|care|mortality|screening|checks?|feeding|formula|oxygen|massage|sleep))/;

export const lifeStage = defineRule({
  id: "confidentiality/life-stage",
  grade: "factor",
  needs: [
    "newborn*",
    "neonat*",
    "prem",
    "prems",
    "premmie*",
    "premature",
    "preemie*",
    "weeker*",
    "22weeker",
    "24weeker",
    "25weeker",
    "26weeker",
    "baby",
    "toddler*",
    "infant*",
    "little",
    "wee",
    "small",
    "tiny",
    "teen*",
    "schoolgirl",
    "schoolboy",
    "former",
    "undergraduate",
    "fresher",
    "young",
    "old",
    "elderly",
    "older",
    "frail",
    "pensioner",
    "oap",
  ],
  message: "This says roughly how old somebody is.",
  why: "By itself it is harmless; with a place or a day it narrows down who is meant.",
  *find(reading) {
    for (const [pattern, from, to] of STAGES) {
      for (const match of reading.matches(pattern)) {
        const isPlural = /s$/.test(match.text) && !/teens$/.test(match.text);
        if (
          isPlural ||
          OF_THE_AUTHOR.test(reading.before(match, 16)) ||
          GENERAL_AFTER.test(reading.after(match, 16))
        )
          continue;
        yield {
          span: match,
          label: "age",
          narrows: shareOfAges(from, to),
          fixes: [{ title: "Say less about the age", replacement: "patient" }],
        };
      }
    }
  },
});
