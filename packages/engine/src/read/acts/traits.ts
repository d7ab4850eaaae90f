import type { Reading } from "../reading.ts";
import type { SignalName } from "../signals/signals.ts";
import type { TargetKind } from "../target.ts";
import type { Addressee, Instruction } from "./acts.ts";
import { CUE_NAMES, type Cue } from "./cues.ts";
import { Told } from "./told.ts";
import { KIND } from "./word-kinds.ts";

type Trait = readonly [name: string, holds: (told: Told) => boolean];

const SOMEBODY =
  KIND.patient |
  KIND.patients |
  KIND.relative |
  KIND.colleague |
  KIND.profession |
  KIND.person |
  KIND.people |
  KIND.pronoun |
  KIND.pronouns |
  KIND.name |
  KIND.group;

const instructs = (told: Told, holds: (instruction: Instruction) => boolean): boolean =>
  told.some(({ instruction }) => instruction !== undefined && holds(instruction));

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
const TARGETS: readonly TargetKind[] = [
  "patient",
  "relative",
  "colleague",
  "profession",
  "group",
  "public-figure",
  "institution",
  "person",
  "reader",
  "self",
  "idea",
  "nobody",
];
const ADDRESSEES: readonly Addressee[] = [
  "named",
  "answered",
  "own-patient",
  "colleagues",
  "everybody",
  "third-person",
];

const CUE_TRAITS = CUE_NAMES.map((cue): Trait => [`cue:${cue}`, (told) => told.does(cue)]);
const SIGNAL_TRAITS = SIGNALS.map(
  (signal): Trait => [`has:${signal}`, ({ reading }) => reading.signal(signal).length > 0],
);
const TARGET_TRAITS = TARGETS.flatMap((kind): Trait[] => [
  [`main:${kind}`, ({ of }) => of.main === kind],
  [`insult>${kind}`, ({ of }) => of.insulted.has(kind)],
]);
const INSTRUCT_TRAITS = ADDRESSEES.map(
  (to): Trait => [`instruct>${to}`, (told) => instructs(told, (each) => each.to === to)],
);
const ONESELF: readonly Cue[] = [
  "dishonest",
  "impaired",
  "neglect",
  "threat",
  "accept",
  "recent",
  "long-ago",
  "on-duty",
  "own-illness",
  "swear",
  "sexual",
  "tells-of-care",
];
const ONESELF_TRAITS = ONESELF.map((cue): Trait => [`self+${cue}`, (told) => told.doesOneself(cue)]);

const OTHER_TRAITS: readonly Trait[] = [
  ["has:doi", ({ reading }) => reading.has(/\b10\.\d{4,9}\/\S/)],
  ["has:link", ({ reading }) => reading.has(/https?:\/\/|\bwww\./)],
  ["has:quote", ({ reading }) => reading.quotes.length > 0],
  ["quote:condemned", (told) => told.reading.quotes.length > 0 && told.does("condemns")],
  [
    "quote:endorsed",
    (told) => told.reading.quotes.length > 0 && told.does("endorses") && !told.does("condemns"),
  ],
  [
    "quote:reported",
    (told) => told.some((each) => each.isQuoted) || (told.reading.quotes.length > 0 && told.does("reports")),
  ],
  ["patient:one", ({ of }) => of.isOnePatient],
  ["patient:named", ({ of }) => of.isNamedPatient],
  ["colleague:one", ({ of }) => of.isOneColleague],
  ["colleague:named", ({ of }) => of.isNamedColleague],
  ["named", ({ of }) => of.isNamed],
  ["insult:named", ({ of }) => of.isNamedInsulted],
  ["instruct", (told) => instructs(told, () => true)],
  ["instruct:not", (told) => instructs(told, (each) => each.isNegated)],
  ["instruct:stop-treatment", (told) => instructs(told, (each) => each.change === "stop" && !each.isNegated)],
  [
    "instruct:start-treatment",
    (told) => instructs(told, (each) => each.change === "start" && !each.isNegated),
  ],
  ["instruct:keep-treatment", (told) => instructs(told, (each) => each.change !== "none" && each.isNegated)],
  ["instruct:dose", (told) => instructs(told, (each) => each.hasDose)],
  [
    "instruct:unhedged",
    (told) =>
      instructs(told, () => true) &&
      told.reading.signal("hedge").length === 0 &&
      told.reading.signal("signpost").length === 0,
  ],
  ["question", (told) => told.some((each) => each.isQuestion)],
  ["question:only", ({ sentences }) => sentences.length > 0 && sentences.every((each) => each.isQuestion)],
  ["exclaimed", (told) => told.some((each) => each.isExclaimed)],
  ["sentences:one", ({ sentences }) => sentences.length === 1],
  ["sentences:many", ({ sentences }) => sentences.length > 5],
  ["time:past-lesson", (told) => (told.does("long-ago") || told.does("confess")) && told.does("lesson")],
  ["time:past-confession", (told) => told.does("long-ago") && told.does("confess")],
  ["on-duty+impaired", (told) => told.does("on-duty") && told.doesOneself("impaired")],
  ["defiant+dishonest", (told) => told.does("defy") && (told.does("dishonest") || told.does("impaired"))],
  ["claim+condition", (told) => told.doesBeside("claim", KIND.condition | KIND.medicine)],
  ["care+somebody", (told) => told.doesBeside("tells-of-care", SOMEBODY)],
  ["care+recent", (told) => told.does("recent") && told.of.isOnePatient],
  ["care+unique", (told) => told.does("unique") && told.of.isOnePatient],
  ["care+secret", (told) => told.does("secret") && told.of.isOnePatient],
  ["care+know-who", (told) => told.does("know-who") && told.of.isOnePatient],
  ["threat+somebody", (told) => told.doesBeside("threat", SOMEBODY)],
  ["sexual+patient", (told) => told.does("sexual") && told.of.kinds.has("patient")],
  ["sexual+colleague", (told) => told.does("sexual") && told.of.kinds.has("colleague")],
  ["swear+reader", (told) => told.doesBeside("swear", KIND.reader)],
  ["group+generalise", (told) => told.doesBeside("generalise", KIND.group | KIND.people | KIND.pronouns)],
  ["group+exclude", (told) => told.doesBeside("exclude", KIND.group | KIND.people | KIND.pronouns)],
  [
    "group+insult",
    (told) => told.some(({ kinds }) => (kinds & KIND.group) !== 0 && (kinds & KIND.insult) !== 0),
  ],
  [
    "named+condition",
    (told) =>
      told.some(
        ({ kinds }) =>
          (kinds & (KIND.name | KIND.title)) !== 0 && (kinds & (KIND.condition | KIND.medicine)) !== 0,
      ),
  ],
  ["answers", ({ reading }) => reading.replyTo !== undefined],
  ["answers:your-care", (told) => told.reading.replyTo !== undefined && told.does("your-care")],
  ["advert:own", (told) => told.does("advert") && told.does("own-business")],
  [
    "advert:undisclosed",
    (told) => (told.does("advert") || told.does("paid")) && told.reading.signal("disclosure").length === 0,
  ],
  ["reach+patient", (told) => told.does("reach") && told.reading.context.audience === "patient"],
  ["meet+patient", (told) => told.does("meet") && told.reading.context.audience === "patient"],
];

const ALL: readonly Trait[] = [
  ...CUE_TRAITS,
  ...SIGNAL_TRAITS,
  ...TARGET_TRAITS,
  ...INSTRUCT_TRAITS,
  ...ONESELF_TRAITS,
  ...OTHER_TRAITS,
];

/** What can hold of a draft as a whole; the names are stable, their order is not. */
export const TRAITS: readonly string[] = ALL.map(([name]) => name);

const known = new WeakMap<Reading, readonly number[]>();

/** The traits that hold, as places in TRAITS, in order. */
export function traitsOf(reading: Reading): readonly number[] {
  let traits = known.get(reading);
  if (traits === undefined) {
    const told = new Told(reading);
    const holding: number[] = [];
    for (let at = 0; at < ALL.length; at++) if ((ALL[at] as Trait)[1](told)) holding.push(at);
    traits = holding;
    known.set(reading, traits);
  }
  return traits;
}
