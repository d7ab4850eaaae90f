import {
  linesFor,
  minutesToRead,
  needsChecking,
  type Reader,
  type ReferenceForReader,
  referencesFor,
  roleIn,
  source,
} from "@bedside/guidance";
import type { Article } from "@bedside/guidance/articles";
import {
  adviceFor,
  type follow,
  itemsFor,
  type Outcome,
  type Situation,
  type Step,
} from "@bedside/guidance/situations";
import type { Found, Results } from "@bedside/lookup/search";
import { bodyFor } from "./article-text.ts";
import type { Listed } from "./list-text.ts";
import type { Setting } from "./outcome-parts.ts";

/** What `--json` prints; the README describes the fields. `jsonText` makes strings of the lines of guidance. */
export function listJson({ situations, articles }: Listed): object {
  return {
    of: "list",
    situations,
    articles: articles.map(({ words, ...rest }) => ({ ...rest, minutes: minutesToRead({ words }) })),
  };
}

export function searchJson(query: string, { found, loosened }: Results): object {
  const foundJson = ({ title, ...rest }: Found) => ({
    ...rest,
    title: title.map(({ text }) => text).join(""),
  });
  return { of: "search", query, loosened, found: found.map(foundJson) };
}

export function articleJson(article: Article, reader: Reader): object {
  const { words, references, body: _whole, ...rest } = article;
  const { near, elsewhere } = referencesFor(references, article.topics, reader);
  return {
    of: "article",
    ...rest,
    minutes: minutesToRead({ words }),
    reader,
    body: bodyFor(article, reader),
    references: [...near, ...elsewhere].map(referenceJson),
  };
}

/** The situation as it is written, with what is for some readers only marked by `when`. */
export function situationJson(situation: Situation): object {
  return { of: "situation", ...situation };
}

export function pathJson(
  situation: Situation,
  { step, strayed }: ReturnType<typeof follow>,
  setting: Setting,
): object {
  const at = step.kind === "question" ? step.question.id : step.outcome.id;
  return {
    of: "path",
    situation: situation.id,
    path: step.given.map(({ answer }) => answer.id),
    strayed,
    ...(strayed && { strayedAt: at }),
    reader: setting.reader,
    given: step.given.map(({ question, answer }) => ({
      question: question.id,
      ask: question.ask,
      answer: answer.id,
      text: answer.text,
    })),
    ...(step.kind === "question"
      ? { question: step.question }
      : { outcome: outcomeJson(situation, step, setting) }),
  };
}

function outcomeJson(
  situation: Situation,
  step: Extract<Step, { kind: "outcome" }>,
  { reader, today }: Setting,
): object {
  const advice = adviceFor(situation, step, reader);
  const { near, elsewhere } = referencesFor(situation.sources, situation.topics, reader);
  return {
    ...advice,
    ring: advice.ring.map((one) => ringJson(one, reader, today)),
    differences: itemsFor(situation.differences, reader),
    references: [...near, ...elsewhere].map(referenceJson),
    articles: situation.articles,
    related: situation.related,
  };
}

function ringJson({ role, why }: Outcome["ring"][number], reader: Reader, today: string): object {
  const lines = linesFor(role, reader.country, reader.profession);
  return {
    role,
    ...roleIn(role, reader.country),
    ...(why && { why }),
    lines: lines.map((line) => ({ ...line, checkFirst: needsChecking(line, today) })),
  };
}

function referenceJson({ source: id, paragraphs, says, basis }: ReferenceForReader): object {
  const found = source(id);
  const known = found && {
    publisher: found.publisher,
    title: found.title,
    year: found.year,
    status: found.status,
    ...(found.url && { url: found.url }),
  };
  return { source: id, ...known, paragraphs, ...(says && { says }), basis };
}
