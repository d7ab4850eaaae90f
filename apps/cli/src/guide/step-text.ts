import type { Reader } from "@bedside/guidance";
import { type Given, itemsFor, type Question, type Situation, type Step } from "@bedside/guidance/situations";
import type { Page } from "../page.ts";
import { hanging, visible, wrap } from "../terminal-text.ts";
import { bodyOf, dimmed, laidOut, type Part, spaced } from "./layout.ts";
import { itemLines, outcomeParts, type Setting } from "./outcome-parts.ts";
import { commandTo } from "./place.ts";
import { richLines } from "./rich-lines.ts";

/** Where a path has led: the answers so far, then the question that comes next, or what to do. */
export function stepText(situation: Situation, step: Step, setting: Setting, page: Page): string {
  const inner = bodyOf(page);
  const { given } = step;
  return laidOut(
    [
      ...(given.length === 0
        ? [
            { heading: situation.title, lines: wrap(situation.summary, inner.columns) },
            beforeAnything(situation, setting.reader, inner),
          ]
        : [{ heading: situation.title, lines: givenLines(given, inner) }]),
      ...(step.kind === "question"
        ? [questionPart(situation, step.question, given, setting.said, inner)]
        : outcomeParts(situation, step, setting, inner)),
    ],
    page,
  );
}

/** What to do whatever the answers will be. */
export function beforeAnything({ first }: Situation, reader: Reader, page: Page): Part {
  return { heading: "Before anything else", lines: itemLines(itemsFor(first, reader), "· ", page) };
}

function givenLines(given: readonly Given[], { columns, paint }: Page): string[] {
  return given.flatMap(({ question, answer }) => [
    ...wrap(visible(question.ask), columns).map((line) => paint("dim", line)),
    ...hanging("  ", visible(answer.text), columns),
  ]);
}

const HOW = "To answer, add one to the path, as in:";

function questionPart(
  situation: Situation,
  question: Question,
  given: readonly Given[],
  said: Partial<Reader>,
  page: Page,
): Part {
  const so = given.map(({ answer }) => answer.id);
  const next = commandTo({ situation, answers: [...so, question.answers[0]!.id] }, said);
  return {
    heading: question.ask,
    lines: spaced([
      question.help ? richLines(question.help, page) : [],
      answerLines(question, page),
      dimmed(
        [HOW, next].flatMap((line) => wrap(line, page.columns)),
        page,
      ),
    ]),
  };
}

function answerLines({ answers }: Question, { columns, paint }: Page): string[] {
  const column = Math.max(...answers.map(({ id }) => id.length)) + 2;
  return answers.flatMap(({ id, text }) => {
    const [first = "", ...rest] = hanging(id.padEnd(column), visible(text), columns);
    return [paint("cyan", id) + first.slice(id.length), ...rest];
  });
}
