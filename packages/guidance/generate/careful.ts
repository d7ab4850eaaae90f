import type { Step } from "../src/situations/follow.ts";
import type { Advice, Situation } from "../src/situations/situation.ts";
import { plainText } from "../src/text.ts";
import type { SituationId } from "../src/vocabulary.ts";

type End = Extract<Step, { kind: "outcome" }>;

/** What must hold at the end of every path: nothing is deleted while somebody may ask for it, and danger, breaches and inquiries are handed over. */
export function carelessAbout(situation: Situation, end: End): readonly string[] {
  const parts: readonly Advice[] = [
    end.outcome,
    ...end.given.flatMap(({ answer }) => answer.adds.map((id) => situation.notes[id]!)),
  ];
  const path = end.given.map(({ question, answer }) => `${question.id}=${answer.id}`).join(" ");
  return [...deleting(parts, end), ...handOvers(situation, parts, end)].map((what) => `${what} (${path})`);
}

const DELETES =
  /\b(?:delet|eras|remov|wip)(?:e|es|ing)\b|\btak(?:e|ing) (?:\S+ ){1,4}down\b|\btake down\b|\buntag/i;
const OTHERS_DO_IT =
  /^(?:Ask|Report|Tell|Flag)\b|\bask (?:them|him|her|the|your|whoever|everybody|everyone)\b/i;
const WITH_CARE = /\bunless\b|\bdon[’']t\b|\bdo not\b|\bnot to\b|\bbefore\b/i;

function deleting(parts: readonly Advice[], { given }: End): readonly string[] {
  const isCleared = given.some(({ question, answer }) => question.id === "inquiry" && answer.id === "no");
  if (isCleared) return [];
  return parts
    .flatMap((part) => [...part.lead, ...part.do].map(({ text }) => plainText(text)))
    .flatMap((text) => text.split(/(?<=[.?])\s+/))
    .filter((sentence) => DELETES.test(sentence) && !OTHERS_DO_IT.test(sentence) && !WITH_CARE.test(sentence))
    .map((sentence) => `it may advise deleting before anybody asked about an inquiry: “${sentence}”`);
}

function handOvers(
  situation: Situation,
  parts: readonly Advice[],
  { outcome, given }: End,
): readonly string[] {
  const gave = (id: string) => given.some(({ answer }) => answer.id === id);
  const rings = parts.flatMap(({ ring }) => ring.map(({ role }) => role));
  const leadsTo = (id: SituationId) =>
    situation.id === id || parts.some(({ next }) => next.some((one) => one.situation === id));
  const isAsked = given.some(({ question, answer }) => question.id === "inquiry" && answer.id === "yes");
  const wrong: string[] = [];
  if (gave("danger") || gave("threat")) {
    if (outcome.urgency !== "now") wrong.push(`danger leads to ${outcome.id}, which is not marked {now}`);
    if (!rings.includes("emergency") && !rings.includes("police"))
      wrong.push(`danger leads to ${outcome.id}, which rings neither emergency nor police`);
  }
  if (gave("breach") && !leadsTo("lost-phone-group-chat"))
    wrong.push(`a breach leads to ${outcome.id}, which does not go on to lost-phone-group-chat`);
  if (isAsked && !leadsTo("regulator-letter"))
    wrong.push(`an inquiry leads to ${outcome.id}, which does not go on to regulator-letter`);
  if (isAsked && !parts.some(({ dont }) => dont.some(({ text }) => /delete/i.test(plainText(text)))))
    wrong.push(`an inquiry leads to ${outcome.id}, which does not say not to delete`);
  return wrong;
}
