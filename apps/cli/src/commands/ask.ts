import { ask as answerTo } from "@bedside/lookup/ask";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { cannotOpen, Failure } from "../failure.ts";
import { MEASURE } from "../guide/layout.ts";
import { answerEachLine } from "../line-command.ts";
import { answerJson } from "../question/answer-json.ts";
import { answerText } from "../question/answer-text.ts";
import { type Asker, QUESTIONS, questionOfLine } from "../question/line-question.ts";
import { notTextFailure, readText } from "../read-text.ts";
import type { Surroundings } from "../surroundings.ts";

export interface AskOptions extends Asker {
  readonly json?: true;
  readonly jsonl?: true;
}

/** Which situation a question is about. */
export async function ask(
  words: readonly string[],
  options: AskOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const asker = askerOf(options);
  if (options.jsonl) return askLines(words, asker, around);
  const q = await questionOf(words, around);
  if (q.trim() === "") throw new Failure(EXIT.usage, "There was no question. Try: bedside ask --help");
  const question = { q, ...asker };
  const answer = answerTo(question);
  const page = { columns: Math.min(around.columns, MEASURE), paint: around.paint };
  const today = new Date().toISOString().slice(0, 10);
  await around.output.write(
    options.json
      ? `${JSON.stringify(answerJson(answer), null, 2)}\n`
      : answerText(question, answer, today, page),
  );
  return EXIT.clear;
}

function askerOf({ country, profession }: AskOptions): Asker {
  return { ...(country && { country }), ...(profession && { profession }) };
}

function askLines(args: readonly string[], asker: Asker, around: Surroundings): Promise<ExitCode> {
  return answerEachLine(
    args,
    {
      kind: QUESTIONS,
      read: (line) => questionOfLine(line, asker),
      answer: ({ id, ...question }) => answerJson(answerTo(question), id),
    },
    around,
  );
}

/** A question needs no quotation marks; without one it is read from standard input. */
async function questionOf(words: readonly string[], { input, isInputTerminal, say }: Surroundings) {
  if (words.length > 0 && words.join() !== "-") return words.join(" ");
  if (isInputTerminal) say("Type your question, then press Ctrl-D on a line of its own.");
  const read = await readText(input).catch((error: unknown) => {
    throw cannotOpen("standard input", error);
  });
  if (!read.ok) throw notTextFailure("standard input", read.why);
  return read.text;
}
