import { isCountry, PROFESSIONS, type Profession } from "@bedside/guidance";
import type { Question } from "@bedside/lookup/ask";
import { idOf, invalid, isRecord, jsonOfLine, type LineKind, type LineRead } from "../line-json.ts";
import type { Line } from "../lines.ts";

export type LineQuestion = Question & { readonly id?: string };

export const QUESTIONS: LineKind = { noun: "question", code: "invalid-question" };

/** Who asks, where the line does not say. */
export type Asker = Pick<Question, "country" | "profession">;

/** Reads the question of one line. What it holds is never repeated in a message. */
export function questionOfLine(line: Line, defaults: Asker = {}): LineRead<LineQuestion> {
  const read = jsonOfLine(line, QUESTIONS);
  if (!read.ok) return read;
  const mistake = mistakeInQuestion(read.value);
  const id = idOf(read.value);
  if (mistake !== undefined) return invalid(QUESTIONS, id, mistake, line.number);
  const { q, country, profession } = read.value as Readonly<Record<string, unknown>> & Question;
  const own = { ...(country && { country }), ...(profession && { profession }) };
  return { ok: true, value: { ...(id !== null && { id }), q, ...defaults, ...own } };
}

/** What is wrong with a question, without a piece of it. A field that is null is one that is not there. */
export function mistakeInQuestion(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the line is not a JSON object such as {"q": "…"}';
  const { id, q } = value;
  if (id !== undefined && id !== null && idOf(value) === null) return "id is neither a string nor a number";
  if (q === undefined || q === null) return "q is missing: the question, as a string";
  if (typeof q !== "string") return "q is not a string";
  return mistakeInAsker(value);
}

/** The same of what is said of who asks. */
export function mistakeInAsker({
  country,
  profession,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (country !== undefined && country !== null && !isCountry(country))
    return country === "UK"
      ? 'country is "UK"; use the ISO code, GB'
      : "country is not a two-letter ISO code in capitals, such as GB";
  if (profession !== undefined && profession !== null && !PROFESSIONS.includes(profession as Profession))
    return `profession is not one of ${PROFESSIONS.join(", ")}`;
  return undefined;
}
