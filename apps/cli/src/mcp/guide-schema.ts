import { ARTICLE_KINDS, BASES, SITUATION_IDS, SOURCE_STATUSES, TOPICS } from "@bedside/guidance";
import { URGENCIES } from "@bedside/guidance/situations";
import {
  type Fields,
  listOf,
  number,
  type ObjectSchema,
  object,
  oneOf,
  type Schema,
  text,
  WHOLE,
  YES_OR_NO,
} from "./json-schema.ts";

function of(name: string): Fields {
  return { of: { const: name } };
}

function texts(): Schema {
  return listOf(text());
}

function topics(): Schema {
  return listOf(oneOf(TOPICS));
}

function situationId(): Schema {
  return oneOf(SITUATION_IDS);
}

function when(): Schema {
  return object({}, { regions: texts(), professions: texts() }, "For whom; without it for everybody.");
}

function reader(): Schema {
  return object({ country: text() }, { profession: text() });
}

function items(): Schema {
  return listOf(object({ text: text() }, { when: when() }));
}

function references(): Schema {
  return listOf(
    object(
      { source: text(), paragraphs: texts() },
      {
        basis: oneOf(BASES, "What the text is to this reader."),
        publisher: text(),
        title: text(),
        year: WHOLE,
        status: oneOf(SOURCE_STATUSES),
        url: text(),
        says: text(),
        when: when(),
      },
    ),
  );
}

const SITUATION_TITLE: Fields = {
  id: situationId(),
  title: text(),
  saying: text("How somebody in it would put it."),
  summary: text(),
  topics: topics(),
  isFirstSeven: YES_OR_NO,
  articles: texts(),
};

const ARTICLE_TITLE: Fields = {
  id: text(),
  title: text(),
  summary: text(),
  kind: oneOf(ARTICLE_KINDS),
  published: text(),
  reviewed: text(),
  topics: topics(),
  situations: listOf(situationId()),
};
const FOR_WHOM: Fields = { regions: texts(), professions: texts() };

function list(): Schema {
  return object({
    ...of("list"),
    situations: listOf(object(SITUATION_TITLE)),
    articles: listOf(object({ ...ARTICLE_TITLE, minutes: WHOLE }, FOR_WHOM)),
  });
}

function search(): Schema {
  const found = object(
    {
      of: oneOf(["situation", "article"]),
      id: text(),
      title: text(),
      excerpt: listOf(object({ text: text() }, { isHit: YES_OR_NO })),
    },
    { anchor: text(), heading: text() },
  );
  return object({
    ...of("search"),
    query: text(),
    loosened: { ...YES_OR_NO, description: "Nothing held all the words." },
    found: listOf(found),
  });
}

function article(): Schema {
  const block = object(
    { kind: oneOf(["heading", "paragraph", "list", "quote", "table", "bars"]) },
    {
      text: { type: ["string", "array"], items: { type: "string" } },
      level: WHOLE,
      id: text(),
      when: when(),
      ordered: YES_OR_NO,
      items: items(),
      head: texts(),
      rows: { type: "array" },
      title: text(),
      unit: text(),
      full: number(),
      words: text(),
    },
  );
  return object(
    {
      ...of("article"),
      ...ARTICLE_TITLE,
      correctAt: text(),
      minutes: WHOLE,
      reader: reader(),
      body: listOf(block),
      references: references(),
      also: texts(),
      readingAge: number(),
    },
    FOR_WHOM,
  );
}

function question(): Schema {
  const answer = object({ id: text(), text: text(), to: text(), adds: texts() });
  return object({ id: text(), ask: text(), answers: listOf(answer) }, { help: text() });
}

/** `further` is what an outcome has beside what any advice has. */
function advice(required: Fields = {}, optional: Fields = {}): Schema {
  const ring = object(
    { role: text() },
    { name: text(), what: text(), why: text(), when: when(), lines: lines() },
  );
  return object(
    {
      lead: items(),
      do: items(),
      dont: items(),
      words: listOf(object({ label: text(), text: text() }, { when: when() })),
      ring: listOf(ring),
      next: listOf(object({ situation: situationId() }, { why: text(), when: when() })),
      ...required,
    },
    optional,
  );
}

/** Numbers, each with where and when it was read. */
function lines(): Schema {
  const known: Fields = { id: text(), name: text(), kind: text(), number: text(), who: text() };
  return listOf(
    object(
      { ...known, source: text(), asOf: text(), checkFirst: YES_OR_NO },
      {
        text: text(),
        email: text(),
        professions: texts(),
        serves: texts(),
        hours: text(),
        url: text(),
        asOfIs: text(),
        old: YES_OR_NO,
      },
    ),
  );
}

const OUTCOME: Fields = { id: text(), title: text(), urgency: oneOf(URGENCIES) };

function situation(): Schema {
  return object({
    ...of("situation"),
    ...SITUATION_TITLE,
    published: text(),
    reviewed: text(),
    readingAge: number(),
    first: items(),
    start: text("The id of the first question."),
    questions: { type: "object", additionalProperties: question() },
    outcomes: { type: "object", additionalProperties: advice(OUTCOME) },
    notes: { type: "object", additionalProperties: advice() },
    differences: items(),
    sources: references(),
    also: texts(),
    related: listOf(situationId()),
  });
}

function path(): Schema {
  const given = object({ question: text(), ask: text(), answer: text(), text: text() });
  const further: Fields = {
    differences: items(),
    references: references(),
    articles: texts(),
    related: listOf(situationId()),
  };
  return object(
    {
      ...of("path"),
      situation: situationId(),
      path: listOf(text(), "The answers, as far as they fit."),
      strayed: { ...YES_OR_NO, description: "The path did not fit to its end." },
      reader: reader(),
      given: listOf(given),
    },
    { strayedAt: text(), question: question(), outcome: advice({ ...OUTCOME, ...further }) },
  );
}

/** What the tool guide gives: one of five things, told apart by `of`. A line of guidance is one string of Markdown. */
export const GUIDANCE: ObjectSchema = {
  ...object({ of: oneOf(["list", "search", "article", "situation", "path"]) }),
  anyOf: [list(), search(), article(), situation(), path()],
};
