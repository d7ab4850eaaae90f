import type { Token, Tokens } from "marked";
import { CONTACT_ROLES, type ContactRole } from "../src/roles.ts";
import {
  type Advice,
  type Answer,
  type Item,
  type Next,
  type Outcome,
  type Question,
  type Ring,
  type Situation,
  URGENCIES,
  type Urgency,
  type Words,
} from "../src/situations/situation.ts";
import { plainText } from "../src/text.ts";
import { SITUATION_IDS, type SituationId, TOPICS } from "../src/vocabulary.ts";
import { Complaint } from "./complaint.ts";
import { splitFile } from "./front-matter.ts";
import { blocksOf, conditioned, conditionedPlain, inlineOf, itemsOf, typeset } from "./markdown.ts";
import { readingAge } from "./reading-age.ts";

/** One section of the file: its heading, and the blocks up to the next. */
interface Section {
  readonly heading: string;
  readonly blocks: readonly Token[];
}

/** Reads one situation from Markdown; `content/README.md` describes the form. Throws a `Complaint`. */
export function readSituation(file: string, text: string): Situation {
  const { front, body } = splitFile(file, text);
  const sections = sectionsOf(blocksOf(body), 2, file);
  const questions = sections
    .filter(({ heading }) => heading.startsWith("?"))
    .map((one) => questionFrom(one, file));
  const outcomes = sections
    .filter(({ heading }) => heading.startsWith("="))
    .map((one) => outcomeFrom(one, file));
  const notes = sections
    .filter(({ heading }) => heading.startsWith("+"))
    .map((one): [string, Advice] => [one.heading.slice(1).trim(), adviceFrom(one.blocks, file)]);
  const named = (name: string) => sections.find(({ heading }) => heading === name);
  const unknown = sections.find(({ heading }) => !/^[?=+]|^(?:First|Where you work)$/.test(heading));
  if (unknown) throw new Complaint(file, `the section “${unknown.heading}” is none of those there are`);

  const situation: Situation = {
    id: front.one("id", SITUATION_IDS),
    title: typeset(front.text("title")),
    saying: typeset(front.text("saying")),
    summary: typeset(front.text("summary")),
    topics: front.some("topics", TOPICS),
    isFirstSeven: front.flag("first-seven"),
    published: front.date("published"),
    reviewed: front.date("reviewed"),
    readingAge: 0,
    first: listFrom(named("First")?.blocks ?? [], file),
    start: questions[0]?.id ?? "",
    questions: byId(questions, "question", file),
    outcomes: byId(outcomes, "outcome", file),
    notes: Object.fromEntries(notes),
    differences: listFrom(named("Where you work")?.blocks ?? [], file),
    sources: front.references("sources"),
    also: front.some("also"),
    articles: front.some("articles"),
    related: front.some("related", SITUATION_IDS),
  };
  if (front.leftOver.length > 0) throw new Complaint(file, `it has no field ${front.leftOver.join(", ")}`);
  return { ...situation, readingAge: readingAge(wordsToRead(situation)) };
}

/** Splits blocks at headings of one level. */
function sectionsOf(blocks: readonly Token[], level: number, file: string): readonly Section[] {
  const sections: { heading: string; blocks: Token[] }[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && (block as Tokens.Heading).depth === level)
      sections.push({ heading: (block as Tokens.Heading).text.trim(), blocks: [] });
    else if (sections.length > 0) sections.at(-1)!.blocks.push(block);
    else throw new Complaint(file, `there is text before the first heading: ${block.raw.slice(0, 60)}`);
  }
  return sections;
}

const QUESTION = /^\?\s*([a-z][a-z0-9-]*):\s*(.+)$/;
const ANSWER = /^([a-z][a-z0-9-]*):\s*(.+?)\s*(?:→|->)\s*([a-z][a-z0-9-]*)((?:\s*\+\s*[a-z][a-z0-9-]*)*)$/;

function questionFrom({ heading, blocks }: Section, file: string): Question {
  const match = QUESTION.exec(heading);
  if (!match) throw new Complaint(file, `a question is headed “## ? id: The question?”, not “${heading}”`);
  const help = blocks.find(({ type }) => type === "paragraph");
  const list = blocks.find(({ type }) => type === "list") as Tokens.List | undefined;
  if (!list) throw new Complaint(file, `the question ${match[1]} has no answers`);
  return {
    id: match[1]!,
    ask: typeset(match[2]!),
    ...(help && { help: inlineOf((help as Tokens.Paragraph).tokens, file) }),
    answers: list.items.map(({ text }) => answerFrom(text, match[1]!, file)),
  };
}

function answerFrom(line: string, question: string, file: string): Answer {
  const match = ANSWER.exec(line.trim());
  if (!match)
    throw new Complaint(
      file,
      `an answer of ${question} is “- id: Words → next + note”, not “${line.trim()}”`,
    );
  const adds = match[4]!
    .split("+")
    .map((each) => each.trim())
    .filter(Boolean);
  return { id: match[1]!, text: typeset(match[2]!), to: match[3]!, adds };
}

const OUTCOME = /^=\s*([a-z][a-z0-9-]*):\s*(.+?)(?:\s*\{(\w+)\})?$/;

function outcomeFrom({ heading, blocks }: Section, file: string): Outcome {
  const match = OUTCOME.exec(heading);
  if (!match) throw new Complaint(file, `an outcome is headed “## = id: Title {urgency}”, not “${heading}”`);
  const urgency = (match[3] ?? "calm") as Urgency;
  if (!URGENCIES.includes(urgency))
    throw new Complaint(file, `${urgency} is none of ${URGENCIES.join(", ")}`);
  return { id: match[1]!, title: typeset(match[2]!), urgency, ...adviceFrom(blocks, file) };
}

const PARTS = ["Do", "Don't", "Words", "Ring", "Next"] as const;

function adviceFrom(blocks: readonly Token[], file: string): Advice {
  const firstHeading = blocks.findIndex(({ type }) => type === "heading");
  const before = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const parts = firstHeading < 0 ? [] : sectionsOf(blocks.slice(firstHeading), 3, file);
  const odd = parts.find(({ heading }) => !(PARTS as readonly string[]).includes(heading));
  if (odd) throw new Complaint(file, `the part “${odd.heading}” is none of ${PARTS.join(", ")}`);
  const part = (name: (typeof PARTS)[number]) => parts.find(({ heading }) => heading === name)?.blocks ?? [];
  return {
    lead: before.map((block) => conditioned((block as Tokens.Paragraph).tokens ?? [], file)),
    do: listFrom(part("Do"), file),
    dont: listFrom(part("Don't"), file),
    words: wordsFrom(part("Words"), file),
    ring: pointsFrom(part("Ring"), CONTACT_ROLES, file).map(
      ({ id, why, when }): Ring => ({ role: id as ContactRole, ...(why && { why }), ...(when && { when }) }),
    ),
    next: pointsFrom(part("Next"), SITUATION_IDS, file).map(
      ({ id, why, when }): Next => ({
        situation: id as SituationId,
        ...(why && { why }),
        ...(when && { when }),
      }),
    ),
  };
}

function listFrom(blocks: readonly Token[], file: string): readonly Item[] {
  return blocks.flatMap((block) => {
    if (block.type !== "list") throw new Complaint(file, `a list was expected: ${block.raw.slice(0, 60)}`);
    return itemsOf(block as Tokens.List, file).map((tokens): Item => conditioned(tokens, file));
  });
}

/** A label on a line of its own, then the words as a quotation. */
function wordsFrom(blocks: readonly Token[], file: string): readonly Words[] {
  if (blocks.length % 2 !== 0) throw new Complaint(file, "each of the words has a label and a quotation");
  const words: Words[] = [];
  for (let i = 0; i < blocks.length; i += 2) {
    const label = blocks[i] as Tokens.Paragraph;
    const quote = blocks[i + 1] as Tokens.Blockquote;
    if (label.type !== "paragraph" || quote.type !== "blockquote")
      throw new Complaint(file, `words are a label and then a quotation: ${label.raw.slice(0, 60)}`);
    const { plain, when } = conditionedPlain(label.text, file);
    const text = quote.tokens
      .filter(({ type }) => type === "paragraph")
      .map((paragraph) => plainText(inlineOf((paragraph as Tokens.Paragraph).tokens, file)))
      .join("\n\n");
    words.push({ label: typeset(plain).replace(/:$/, ""), text, ...(when && { when }) });
  }
  return words;
}

/** `- id: why`, with the people it is for before the id. */
function pointsFrom(blocks: readonly Token[], known: readonly string[], file: string) {
  return listFrom(blocks, file).map(({ text, when }) => {
    const opening = typeof text[0] === "string" ? text[0] : "";
    const match = /^([a-z][a-z-]*)(?::\s*|$)/.exec(opening);
    if (!match || !known.includes(match[1]!))
      throw new Complaint(file, `“${opening}” opens with none of ${known.join(", ")}`);
    const rest = opening.slice(match[0].length);
    const why = rest ? [rest, ...text.slice(1)] : text.slice(1);
    return { id: match[1]!, ...(why.length > 0 && { why }), ...(when && { when }) };
  });
}

function byId<T extends { readonly id: string }>(
  all: readonly T[],
  what: string,
  file: string,
): Record<string, T> {
  const record: Record<string, T> = {};
  for (const one of all) {
    if (Object.hasOwn(record, one.id)) throw new Complaint(file, `there are two of the ${what} ${one.id}`);
    record[one.id] = one;
  }
  return record;
}

/** Everything that somebody reads in it, as sentences. */
export function wordsToRead(situation: Situation): readonly string[] {
  const items = (all: readonly Item[]) => all.map(({ text }) => plainText(text));
  const advice = (one: Advice) => [
    ...items(one.lead),
    ...items(one.do),
    ...items(one.dont),
    ...one.words.map(({ text }) => text),
  ];
  return [
    situation.summary,
    ...items(situation.first),
    ...Object.values(situation.questions).flatMap(({ ask, help, answers }) => [
      ask,
      ...(help ? [plainText(help)] : []),
      ...answers.map(({ text }) => text),
    ]),
    ...Object.values(situation.outcomes).flatMap((one) => [one.title, ...advice(one)]),
    ...Object.values(situation.notes).flatMap(advice),
    ...items(situation.differences),
  ];
}
