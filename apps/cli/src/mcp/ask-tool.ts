import { SITUATION_IDS, situationTitle } from "@bedside/guidance";
import { ask, type Chance, type Question } from "@bedside/lookup/ask";
import { idOf } from "../line-json.ts";
import { answerJson } from "../question/answer-json.ts";
import { answerText } from "../question/answer-text.ts";
import { mistakeInQuestion } from "../question/line-question.ts";
import { number as inWords } from "../wording.ts";
import { COUNTRY, PROFESSION } from "./draft-argument.ts";
import { type Fields, listOf, number, object, oneOf, SPAN, text } from "./json-schema.ts";
import { type Given, PAGE, Refusal, type Tool, today } from "./tool.ts";

/** Nobody blurts out more. */
export const LONGEST_QUESTION = 20_000;

const CHANCE: Fields = {
  situation: oneOf([...SITUATION_IDS, "none"], "`none`: Bedside does not cover it."),
  confidence: number("From 0 to 1: of a hundred answers given with 0.8, about eighty are right."),
};
const TITLE: Fields = { title: text(), summary: text() };

export const ASK: Tool = {
  name: "ask",
  title: "Find the situation a question is about",
  description:
    "Takes a worried question about what has happened online, in the person's own words, and says which of Bedside's situations it is about, or that Bedside does not cover it. Then open the situation with the tool guide. It answers no question itself.",
  takes: object(
    { q: text("The question, in the person's own words.") },
    { id: text("Comes back with the answer."), country: COUNTRY, profession: PROFESSION },
  ),
  gives: object(
    {
      ...CHANCE,
      alternatives: listOf(object(CHANCE, TITLE), "The two next likely."),
      because: listOf(object(SPAN), "The words of the question that decided."),
    },
    { id: text(), ...TITLE },
  ),
  call(given) {
    const question = questionIn(given);
    const answer = ask(question);
    const read = answerJson(answer, idOf(given) ?? undefined);
    return {
      texts: [answerText(question, answer, today(), PAGE)],
      data: { ...titled(read), alternatives: read.alternatives.map(titled) },
    };
  },
};

function questionIn(given: Given): Question {
  const mistake = mistakeInQuestion(given);
  if (mistake !== undefined) throw new Refusal("invalid-question", mistake);
  const { q, country, profession } = given as Given & Question;
  if (q.length > LONGEST_QUESTION)
    throw new Refusal(
      "invalid-question",
      `q has ${inWords(q.length)} characters; the most that is read is ${inWords(LONGEST_QUESTION)}`,
    );
  return { q, ...(country && { country }), ...(profession && { profession }) };
}

function titled(chance: Chance): object {
  const known = situationTitle(chance.situation);
  return { ...chance, ...(known && { title: known.title, summary: known.summary }) };
}
