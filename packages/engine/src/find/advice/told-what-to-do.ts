import type { Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { answersSymptoms, isAmongColleagues, pointsToCare } from "./aimed.ts";
import { ordersOf } from "./orders.ts";
import { seeYourOwn } from "./see-your-own.ts";
import { DANGER } from "./stakes.ts";

/** What people are told to do about a body. */
const CARE_VERBS: ReadonlySet<string> = new Set(
  "take use drink eat rest ice put rub cut drop ditch bin skip double halve swap switch sleep stretch massage squat lift soak rinse gargle elevate apply inject feed tape boil mix stack alternate pop swallow chew breathe train ignore forget throw increase reduce refuse cancel wean hop sweat quit pick drain brace stop start lie lay push".split(
    " ",
  ),
);

export const toldWhatToDo = defineRule({
  id: "advice/told-what-to-do",
  grade: "pause",
  needs: "reply",
  message: "This tells somebody you have not seen what to do about their health.",
  why: 'Their question leaves out most of what you would ask in clinic. Say what often helps, which signs mean "be seen", and who can look at them.',
  *find(reading) {
    const { replyTo } = reading;
    const { audience } = reading.context;
    if (replyTo === undefined || audience === "patient" || !answersSymptoms(reading)) return;
    if (!replyTo.has(ASKS) || replyTo.has(COMPLAINS)) return;
    if (isAmongColleagues(reading) || pointsToCare(reading) || isHeldBack(reading)) return;
    for (const { at, isForbidden } of ordersOf(reading, CARE_VERBS)) {
      const verb = reading.tokens[at];
      if (verb === undefined || isForbidden || reading.isQuoted(verb)) continue;
      if (IDIOM.test(reading.around(verb, 0, 24))) continue;
      const { start, end } = reading.sentenceOf(verb);
      const text = reading.text.slice(start, end);
      const span = { start: verb.start, end: start + text.trimEnd().length };
      yield { span, grade: replyTo.has(DANGER) ? "stop" : "pause", fixes: [seeYourOwn(reading, span)] };
      return;
    }
  },
});

function isHeldBack(reading: Reading): boolean {
  return (
    reading.signal("hedge").length > 0 ||
    reading.signal("source").length > 0 ||
    reading.signal("fiction").length > 0 ||
    reading.has(SENDS)
  );
}

/** A question about one's own or somebody's body. */
const ASKS =
  /\?|\b(?:any (?:tips|ideas|advice|suggestions)|what (?:do|can|would|should|helps)|help\b|normal\b|worried|doing my head in|killing me|isn't touching|can'?t stop|won'?t)/;
/** Somebody is cross with a service, or speaks to it: another kind of answer. */
const COMPLAINS =
  /\b(?:star\b|stars|told me|told off|rude|staff|desk|waited|waiting|disgrace|never (?:rang|called)|shambles|reception\w*|charged|review|thieves|your (?:team|nurse|receptionist|girls)|bookings?|appointments? (?:line|system)|telly|remote|rota|interview|still on|open (?:on|today)|scheduled?|thoughts on|great interview|watch(?:ed|ing) (?:the )?(?:match|game))\b/;
/** Sends them on in plain words. */
const SENDS =
  /\b(?:999|111|112|119|995|000|911|811|a&e|ed\b|er\b|emergency|urgent care|gp|doctor today|clinic|pharmacist|midwife|dentist|your (?:team|doctor|nurse|unit|surgery|own|vet)|the (?:unit|team|ward|number|health cent\w+)|ring|call (?:your|the|a)|hospital now|see (?:a|someone|somebody)|get (?:it|him|her|them|that) (?:seen|checked|looked)|botika)\b/;
const IDIOM =
  /^(?:take (?:care|it from|a (?:number|seat|screenshot)|one of us|him to|her to|them to|your time|that up)|put (?:the|that|your) (?:phone|complaint|kettle)|drop (?:us|me|in|by|off)|skip to|start (?:with the|by (?:asking|ringing))|stop (?:scrolling|it\b|worrying|having|being)|cut (?:me|him|her) some|forget (?:it|that)|use (?:the form|our|this link)|ignore (?:the troll|him|her\b)|sleep (?:well|tight|and a)|rest easy|pick (?:it|one|us|up))/;
