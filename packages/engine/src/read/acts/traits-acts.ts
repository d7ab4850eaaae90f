import type { SignalName } from "../signals/signals.ts";
import type { Addressee } from "./acts.ts";
import type { Cue } from "./cues.ts";
import type { Told } from "./told.ts";
import type { Trait } from "./trait.ts";
import { KIND } from "./word-kinds.ts";

const SIGNALS: readonly SignalName[] = [
  "hedge",
  "signpost",
  "source",
  "disclosure",
  "credit",
  "opinion",
  "consent",
  "fiction",
];

const ADDRESSEES: readonly Addressee[] = ["answered", "own-patient", "everybody"];

/** Cues that say more of the author than of others. */
const OF_ONESELF: readonly Cue[] = ["recent", "on-duty", "of-care"];

const isUnhedged = ({ reading }: Told): boolean =>
  reading.signal("hedge").length === 0 && reading.signal("signpost").length === 0;

const isQuoting = ({ reading }: Told): boolean => reading.quotes.length > 0;

/** What a draft does: whom it instructs to what, what it stands by, when it happened, what was done or only imagined. */
export const ACT_TRAITS: readonly Trait[] = [
  ...SIGNALS.map((signal): Trait => [`has:${signal}`, ({ reading }) => reading.signal(signal).length > 0]),
  ["has:link", ({ reading }) => reading.signal("source").some(({ text }) => LINK.test(text))],
  ["has:quote", isQuoting],

  ["instruct", ({ instructions }) => instructions.length > 0],
  ...ADDRESSEES.map(
    (to): Trait => [`instruct>${to}`, ({ instructions }) => instructions.some((each) => each.to === to)],
  ),
  ["instruct:not", ({ instructions }) => instructions.some((each) => each.isNegated)],
  ["instruct:dose", ({ instructions }) => instructions.some((each) => each.hasDose)],
  ["instruct:stop-treatment", (told) => changes(told, "stop")],
  ["instruct:start-treatment", (told) => changes(told, "start")],
  [
    "instruct:unhedged-change",
    (told) => (changes(told, "stop") || changes(told, "start")) && isUnhedged(told),
  ],
  ["instruct:unhedged", (told) => told.instructions.length > 0 && isUnhedged(told)],

  ["question", (told) => told.some((each) => each.isQuestion)],
  ["exclaimed", (told) => told.some((each) => each.isExclaimed)],
  ["sentences:one", ({ sentences }) => sentences.length === 1],

  ["quote:condemned", (told) => isQuoting(told) && told.does("condemns")],
  [
    "quote:reported",
    (told) => isQuoting(told) && (told.does("reports") || told.some((each) => each.isQuoted)),
  ],

  ["time:past-lesson", (told) => (told.does("long-ago") || told.does("confess")) && told.does("lesson")],
  ...OF_ONESELF.map((cue): Trait => [`self+${cue}`, (told) => told.doesOneself(cue)]),
  ["on-duty+impaired", (told) => told.does("on-duty") && told.doesOneself("impaired")],
  ["deed:done", ({ deeds }) => deeds.isDone],
  ["deed:imagined", ({ deeds }) => deeds.isImagined],
  ["deed:unpunished", (told) => told.deeds.isAny && told.does("defy")],

  ["claim+condition", (told) => told.doesBeside("claim", KIND.condition | KIND.medicine)],
  [
    "advert:undisclosed",
    (told) => (told.does("advert") || told.does("paid")) && told.reading.signal("disclosure").length === 0,
  ],
];

const LINK = /^(?:https?:|www\.|doi|10\.)/;

/** Whether somebody is told to stop, or start, a treatment; "never stop" tells them to keep it. */
function changes({ instructions }: Told, change: "stop" | "start"): boolean {
  return instructions.some((each) => each.change === change && !each.isNegated);
}
