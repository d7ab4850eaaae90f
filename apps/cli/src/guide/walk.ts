import { plainText } from "@bedside/guidance";
import {
  adviceFor,
  follow,
  type Situation,
  type Step,
  situation as situationOf,
} from "@bedside/guidance/situations";
import type { Ask, Choice } from "../ask.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Page } from "../page.ts";
import type { Surroundings } from "../surroundings.ts";
import { visible, wrap } from "../terminal-text.ts";
import { bodyOf, laidOut } from "./layout.ts";
import { outcomeParts, type Setting } from "./outcome-parts.ts";
import { commandTo, type Place } from "./place.ts";
import { beforeAnything } from "./step-text.ts";

/** Where a walk takes place. */
export interface Ground {
  readonly setting: Setting;
  readonly page: Page;
  readonly output: Surroundings["output"];
  readonly ask: Ask;
}

/** A next place, or the end. `undefined` stands for having had enough, as everywhere in a conversation. */
type Move = Place | "finish";

/** A situation, one question at a time. Any answer can be taken back, and nothing is kept. */
export async function walk(situation: Situation, ground: Ground): Promise<ExitCode> {
  const { ask, setting } = ground;
  let place: Place = { situation, answers: [] };
  ask.begin("Bedside – one question at a time. Ctrl-C leaves.");
  await sayFirst(situation, ground);
  while (true) {
    const move = await next(place, ground);
    const goodbye = `Nothing was kept. To come back here: ${commandTo(place, setting.said)}`;
    if (move === undefined) ask.stop(goodbye);
    else if (move === "finish") ask.end(goodbye);
    else {
      if (move.situation !== place.situation) await sayFirst(move.situation, ground);
      place = move;
      continue;
    }
    return EXIT.clear;
  }
}

/** What the situation is, and what comes before any answer. */
function sayFirst(situation: Situation, { output, page, setting }: Ground): Promise<void> {
  const inner = bodyOf(page);
  const { title, summary } = situation;
  return output.write(
    laidOut(
      [
        { heading: title, lines: wrap(summary, inner.columns) },
        beforeAnything(situation, setting.reader, inner),
      ],
      page,
    ),
  );
}

async function next(place: Place, ground: Ground): Promise<Move | undefined> {
  const { step } = follow(place.situation, place.answers);
  if (step.kind === "question") return askQuestion(place, step, ground);
  const { output, setting, page } = ground;
  await output.write(laidOut(outcomeParts(place.situation, step, setting, bodyOf(page)), page));
  return afterOutcome(place, step, ground);
}

function askQuestion(
  place: Place,
  { question }: Extract<Step, { kind: "question" }>,
  { ask, page }: Ground,
): Promise<Move | undefined> {
  const { situation, answers } = place;
  const help = question.help ? `\n${page.paint("dim", visible(plainText(question.help)))}` : "";
  const choices: Choice<Move>[] = question.answers.map(({ id, text }) => ({
    value: { situation, answers: [...answers, id] },
    label: visible(text),
  }));
  if (answers.length > 0)
    choices.push({
      value: { situation, answers: answers.slice(0, -1) },
      label: "← Back to the question before",
    });
  return ask.choose(visible(question.ask) + help, choices);
}

async function afterOutcome(
  place: Place,
  step: Extract<Step, { kind: "outcome" }>,
  ground: Ground,
): Promise<Move | undefined> {
  const { situation } = place;
  const others = adviceFor(situation, step, ground.setting.reader).next.flatMap(({ situation: id }) => {
    const other = situationOf(id);
    return other ? [{ value: { situation: other, answers: [] }, label: `Go on with: ${other.title}` }] : [];
  });
  const move = await ground.ask.choose<Move | "change">("What next?", [
    { value: "finish", label: "Finish" },
    ...others,
    { value: "change", label: "Change an answer" },
  ]);
  return move === "change" ? changeAnswer(place, step, ground) : move;
}

/** Back to one of the questions; the answers before it stay. */
function changeAnswer(
  { situation, answers }: Place,
  { given }: Step,
  { ask }: Ground,
): Promise<Move | undefined> {
  return ask.choose<Move>(
    "Which answer?",
    given.map(({ question, answer }, i) => ({
      value: { situation, answers: answers.slice(0, i) },
      label: `${visible(question.ask)} ${visible(answer.text)}`,
    })),
  );
}
