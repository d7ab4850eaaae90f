import type { Reading } from "../../../read/reading.ts";
import type { Fix } from "../../../report.ts";
import type { Span } from "../../../span.ts";

const POSSESSED =
  /(?:^|\s)(?:my|our|your|his|her|their|the|this|that|poor|little|dear|old|lovely|wee|big|young|sweet|brave|beautiful|another|one|every|a|an) $/;
const GREETED =
  /(?:^|\s)(?:hi|hello|hey|hiya|heya|howdy|kia ora|hola|morning|good morning|good afternoon|good evening) $/;
const THANKED =
  /(?:^|\s)(?:thanks|thank you|cheers|rip|bless you|sorry|happy birthday|congratulations|congrats|well done|welcome|goodnight) $/;
/** At the head of a letter; "my dear Joan" is no greeting to anybody in particular. */
const DEAR = /^dear $/;

/** "Our ward clerk Bev", "my mum Jean": the noun before the name says who it is. */
const NAMED_BY_NOUN =
  /\b(?:mum|mam|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|nana|gran|granny|grandad|auntie|aunt|uncle|cousin|niece|nephew|neighbour|friend|patient|lady|gentleman|consultant|registrar|doctor|nurse|sister|matron|manager|clerk|midwife|porter|physio|pharmacist|paramedic|receptionist|secretary|surgeon|dentist|colleague|mentor|boss|student) $/;

/** Whether this person was spoken of before, or somebody else was. */
export type Mention = "first" | "again" | "another";

/**
 * A role in place of a name, so that the sentence still reads: "a patient", "the patient" from the second time on,
 * "there" after hello, nothing after thank you, between commas or where a noun says who it is.
 */
export function roleFix(reading: Reading, span: Span, role: string, mention: Mention): Fix {
  const before = reading.before(span, 24);
  if (GREETED.test(before)) return { title: "Greet without the name", replacement: "there" };
  if (DEAR.test(before)) return { title: "Greet without the name", replacement: "all" };
  if (THANKED.test(before) || NAMED_BY_NOUN.test(before)) return withoutName(reading, span);
  if (isVocative(reading, span)) return withoutName(reading, span);
  if (POSSESSED.test(before)) return { title: "Say who it is in general", replacement: role };
  const words = `${articleFor(role, mention)} ${role}`;
  return {
    title: "Say who it is in general",
    replacement: startsSentence(reading, span) ? capitalised(words) : words,
  };
}

function articleFor(role: string, mention: Mention): string {
  if (mention === "another") return "another";
  if (mention === "again") return "the";
  return /^[aeiou]/.test(role) ? "an" : "a";
}

function withoutName(reading: Reading, span: Span): Fix {
  const { text } = reading;
  const opens = startsSentence(reading, span);
  const start = !opens && text[span.start - 1] === " " ? span.start - 1 : span.start;
  const end = opens
    ? span.end + (/^[,!.]?\s*/.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0)
    : span.end;
  return { title: "Leave the name out", replacement: "", at: { start, end } };
}

function isVocative({ text }: Reading, { start, end }: Span): boolean {
  const opens = start === 0 || /[,.!?\n] ?$/.test(text.slice(Math.max(0, start - 2), start));
  const closes = /^ ?[,!?]/.test(text.slice(end, end + 2)) || end === text.length;
  return (
    opens &&
    closes &&
    (start === 0 ? text[end] === "," : true) &&
    !/^, (?:\d|aged|who)/.test(text.slice(end, end + 7))
  );
}

function startsSentence(reading: Reading, { start }: Span): boolean {
  return start === 0 || /(?:[.!?]["')]?\s+|\n\s*)$/.test(reading.text.slice(Math.max(0, start - 4), start));
}

function capitalised(words: string): string {
  return words[0]?.toUpperCase() + words.slice(1);
}
