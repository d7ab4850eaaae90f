import { appliesTo, type Reader, roleIn } from "@bedside/guidance";
import type { Advice, Answer, Question, Ring, Situation } from "@bedside/guidance/situations";
import type { Page } from "../page.ts";
import { hanging, visible, wrap } from "../terminal-text.ts";
import { entryLines } from "./entry-lines.ts";
import { bodyOf, laidOut, type Part, spaced } from "./layout.ts";
import {
  groundParts,
  itemLines,
  nextEntries,
  type Setting,
  urgencyMark,
  wordsLines,
} from "./outcome-parts.ts";
import { type Places, placesIn } from "./places.ts";
import { richLines } from "./rich-lines.ts";
import { ringLines } from "./ring-lines.ts";
import { beforeAnything } from "./step-text.ts";

/** The whole of a situation to read through: every question, where each answer leads, and every outcome. */
export function situationText(situation: Situation, setting: Setting, page: Page): string {
  const inner = bodyOf(page);
  const places = placesIn(situation);
  const { reader, today } = setting;
  return laidOut(
    [
      { heading: situation.title, lines: headLines(situation, inner) },
      beforeAnything(situation, reader, inner),
      ...places.questions.map((question, i) => questionPart(question, i, places, inner)),
      ...places.outcomes.map((outcome) => ({
        heading: `Outcome ${places.nameOf(outcome.id)}: ${outcome.title}${urgencyMark(outcome.urgency)}`,
        lines: adviceLines(outcome, reader, inner),
      })),
      ...places.notes.map((note, i) => ({
        heading: `Note ${i + 1}, beside whichever outcome it is`,
        lines: adviceLines(situation.notes[note]!, reader, inner),
      })),
      { heading: "Who to ring", lines: ringLines(everybody(situation, reader), reader, today, inner) },
      ...groundParts(situation, reader, inner),
    ],
    page,
  );
}

function headLines({ saying, summary }: Situation, { columns }: Page): string[] {
  return spaced([wrap(`“${visible(saying)}”`, columns), wrap(visible(summary), columns)]);
}

function questionPart(question: Question, index: number, places: Places, page: Page): Part {
  const column = Math.max(...question.answers.map(({ id }) => id.length)) + 2;
  return {
    heading: `${index + 1}. ${question.ask}`,
    lines: spaced([
      question.help ? richLines(question.help, page) : [],
      question.answers.flatMap((answer) => answerLines(answer, column, places, page)),
    ]),
  };
}

function answerLines(answer: Answer, column: number, places: Places, { columns, paint }: Page): string[] {
  const { id, text } = answer;
  const [first = "", ...rest] = hanging(id.padEnd(column), visible(text), columns);
  const leads = hanging(`${" ".repeat(column)}→ `, places.after(answer), columns);
  return [paint("cyan", id) + first.slice(id.length), ...rest, ...leads.map((line) => paint("dim", line))];
}

function adviceLines(advice: Advice, reader: Reader, page: Page): string[] {
  const held = <T extends { readonly when?: Parameters<typeof appliesTo>[0] }>(all: readonly T[]) =>
    all.filter(({ when }) => appliesTo(when, reader));
  const ring = held(advice.ring).map(({ role }) => roleIn(role, reader.country).name);
  return spaced([
    ...held(advice.lead).map(({ text }) => richLines(text, page)),
    itemLines(held(advice.do), `${page.paint("green", "✓")} `, page),
    itemLines(held(advice.dont), `${page.paint("red", "✗")} `, page),
    ...held(advice.words).map((words) => wordsLines(words, page)),
    ring.length > 0 ? hanging("Ring: ", `${ring.join("; ")}.`, page.columns) : [],
    nextLines(held(advice.next), page),
  ]);
}

function nextLines(next: Advice["next"], page: Page): string[] {
  return next.length === 0 ? [] : ["Go on with:", ...entryLines(nextEntries(next), page)];
}

/** Each role once, without the reason that one outcome gives: the numbers are the same. */
function everybody({ outcomes, notes }: Situation, reader: Reader): readonly Ring[] {
  const all = [...Object.values(outcomes), ...Object.values(notes)].flatMap(({ ring }) => ring);
  const roles = new Set(all.filter(({ when }) => appliesTo(when, reader)).map(({ role }) => role));
  return [...roles].map((role) => ({ role }));
}
