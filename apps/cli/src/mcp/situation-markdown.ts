import {
  appliesTo,
  type ContactLine,
  linesFor,
  needsChecking,
  type Reader,
  referencesFor,
  roleIn,
  situationTitle,
  type When,
} from "@bedside/guidance";
import { type Advice, itemsFor, type Question, type Situation } from "@bedside/guidance/situations";
import { dateText } from "../contact-text.ts";
import { urgencyMark } from "../guide/outcome-parts.ts";
import { type Places, placesIn } from "../guide/places.ts";
import {
  addressOf,
  blocks,
  bullets,
  lineOf,
  readerNote,
  referencesSection,
  section,
  titled,
} from "./guidance-markdown.ts";

/** The whole of a situation: every question and where each answer leads, every outcome, whom to ring. */
export function situationMarkdown(situation: Situation, reader: Reader, today: string): string {
  const places = placesIn(situation);
  const { title, saying, summary, first, differences, sources, topics, notes, reviewed } = situation;
  const advice = (one: Advice) => adviceBlocks(one, reader);
  return `${blocks([
    `# ${title}`,
    `“${saying}”`,
    summary,
    section(2, "Before anything else", [bullets(itemsFor(first, reader).map(({ text }) => lineOf(text)))]),
    ...places.questions.map((question, i) => questionSection(question, i, places)),
    ...places.outcomes.map((outcome) => {
      const heading = `Outcome ${places.nameOf(outcome.id)}: ${outcome.title}${urgencyMark(outcome.urgency)}`;
      return section(2, heading, advice(outcome));
    }),
    ...places.notes.map((id, i) =>
      section(2, `Note ${i + 1}, beside whichever outcome it is`, advice(notes[id]!)),
    ),
    section(
      2,
      "Who to ring",
      rolesOf(situation, reader).map((role) => roleBlock(role, reader, today)),
    ),
    section(2, "Where you work", [bullets(itemsFor(differences, reader).map(({ text }) => lineOf(text)))]),
    referencesSection(referencesFor(sources, topics, reader)),
    section(2, "Read on", [
      bullets([...titled("article", situation.articles), ...titled("situation", situation.related)]),
    ]),
    `*Reviewed ${dateText(reviewed)}. This is information, not legal advice. ${readerNote(reader)}*`,
  ])}\n`;
}

function questionSection({ ask, help, answers }: Question, index: number, places: Places): string {
  return section(2, `${index + 1}. ${ask}`, [
    help && lineOf(help),
    bullets(answers.map((answer) => `\`${answer.id}\`: ${answer.text} → ${places.after(answer)}`)),
  ]);
}

function adviceBlocks(advice: Advice, reader: Reader): readonly (string | false)[] {
  const held = <T extends { readonly when?: When }>(all: readonly T[]) =>
    all.filter(({ when }) => appliesTo(when, reader));
  const lines = (all: Advice["do"]) => held(all).map(({ text }) => lineOf(text));
  const ring = held(advice.ring).map(({ role, why }) => {
    const { name } = roleIn(role, reader.country);
    return why ? `${name}: ${lineOf(why)}` : name;
  });
  const next = held(advice.next).map(({ situation, why }) => {
    const link = `[${situationTitle(situation)?.title ?? situation}](${addressOf("situation", situation)})`;
    return why ? `${link}: ${lineOf(why)}` : link;
  });
  return [
    ...lines(advice.lead),
    section(3, "Do", [bullets(lines(advice.do))]),
    section(3, "Don’t", [bullets(lines(advice.dont))]),
    section(3, "Words you can use", held(advice.words).map(wordsBlock)),
    section(3, "Ring", [bullets(ring)]),
    section(3, "Go on with", [bullets(next)]),
  ];
}

/** Quoted, so that it is plain where the words begin and end. */
function wordsBlock({ label, text }: Advice["words"][number]): string {
  return `${label}:\n\n${text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")}`;
}

type Role = Advice["ring"][number]["role"];

/** Each role once: the numbers are the same whichever outcome it is. */
function rolesOf({ outcomes, notes }: Situation, reader: Reader): readonly Role[] {
  const all = [...Object.values(outcomes), ...Object.values(notes)].flatMap(({ ring }) => ring);
  return [...new Set(all.filter(({ when }) => appliesTo(when, reader)).map(({ role }) => role))];
}

function roleBlock(role: Role, { country, profession }: Reader, today: string): string {
  const { name, what } = roleIn(role, country);
  const lines = linesFor(role, country, profession).map((line) => numberLine(line, today));
  return blocks([`**${name}**: ${what}`, bullets(lines)]);
}

function numberLine(line: ContactLine, today: string): string {
  const number = line.text ? `text ${line.text} to ${line.number}` : line.number;
  const seen = `${line.source}, ${line.asOfIs === "day-looked-at" ? "seen " : ""}${dateText(line.asOf)}`;
  const notes = [
    line.email,
    line.who,
    line.hours,
    seen,
    needsChecking(line, today) && "check before calling",
  ];
  return `${line.name}: **${number}** (${notes.filter(Boolean).join(" · ")})`;
}
