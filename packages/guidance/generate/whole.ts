import type { Article } from "../src/articles/article.ts";
import { paragraphMark } from "../src/paragraphs.ts";
import type { Reference } from "../src/reference.ts";
import { follow, pathsOf } from "../src/situations/follow.ts";
import type { Advice, Situation } from "../src/situations/situation.ts";
import { isSourceId } from "../src/sources.ts";
import type { Inline, Text } from "../src/text.ts";
import { SITUATION_IDS } from "../src/vocabulary.ts";
import { carelessAbout } from "./careful.ts";

/** What no file can know alone: that what it points to is there, and that every path through it ends well. */
export function complaintsAbout(
  situations: readonly Situation[],
  articles: readonly Article[],
): readonly string[] {
  const known = {
    situations: new Set<string>(situations.map(({ id }) => id)),
    articles: new Set(articles.map(({ id }) => id)),
  };
  return [
    ...SITUATION_IDS.filter((id) => !known.situations.has(id)).map((id) => `there is no situation ${id}`),
    ...situations.flatMap((one) =>
      [
        ...graphComplaints(one),
        ...references(one.sources),
        ...one.articles.filter((id) => !known.articles.has(id)).map((id) => `there is no article ${id}`),
        ...links(one, known),
      ].map((what) => `situations/${one.id}.md: ${what}`),
    ),
    ...articles.flatMap((one) =>
      [
        ...references(one.references),
        ...links(one, known),
        ...twice(one.body.flatMap((block) => (block.kind === "heading" ? [block.id] : []))).map(
          (id) => `two headings make the same anchor ${id}`,
        ),
      ].map((what) => `articles/${one.id}.md: ${what}`),
    ),
  ];
}

function graphComplaints(situation: Situation): readonly string[] {
  const { questions, outcomes, notes, start } = situation;
  const isThere = (id: string) => Object.hasOwn(questions, id) || Object.hasOwn(outcomes, id);
  const dangling = Object.values(questions).flatMap(({ id, answers }) => [
    ...answers
      .filter(({ to }) => !isThere(to))
      .map(({ to }) => `the question ${id} leads to ${to}, which is not there`),
    ...answers
      .flatMap(({ adds }) => adds)
      .filter((note) => !Object.hasOwn(notes, note))
      .map((note) => `there is no note ${note}`),
    ...(answers.length < 2 ? [`the question ${id} has one answer`] : []),
    ...(answers.some((one) => one.id === "unsure") ? [] : [`the question ${id} lacks the answer unsure`]),
    ...twice(answers.map((one) => one.id)).map((one) => `the question ${id} has two answers ${one}`),
  ]);
  const both = Object.keys(questions).filter((id) => Object.hasOwn(outcomes, id));
  const early = [
    ...(start ? [] : ["it has no question"]),
    ...both.map((id) => `${id} is both a question and an outcome`),
    ...dangling,
  ];
  if (early.length > 0) return early;
  if (hasCycle(situation)) return ["a path comes back to a question that it has passed"];
  return pathComplaints(situation);
}

function hasCycle({ questions, start }: Situation): boolean {
  const done = new Set<string>();
  const visit = (id: string, above: ReadonlySet<string>): boolean => {
    if (above.has(id)) return true;
    if (done.has(id) || !questions[id]) return false;
    const below = new Set(above).add(id);
    const found = questions[id].answers.some(({ to }) => visit(to, below));
    done.add(id);
    return found;
  };
  return visit(start, new Set());
}

function pathComplaints(situation: Situation): readonly string[] {
  const reached = new Set<string>();
  const used = new Set<string>();
  const careless = new Set<string>();
  for (const path of pathsOf(situation)) {
    const { step } = follow(situation, path);
    if (step.kind === "outcome") for (const what of carelessAbout(situation, step)) careless.add(what);
    for (const { question, answer } of step.given) {
      reached.add(question.id);
      for (const note of answer.adds) used.add(note);
    }
    if (step.kind === "outcome") reached.add(step.outcome.id);
  }
  const all = [...Object.keys(situation.questions), ...Object.keys(situation.outcomes)];
  return [
    ...careless,
    ...all.filter((id) => !reached.has(id)).map((id) => `nothing leads to ${id}`),
    ...Object.keys(situation.notes)
      .filter((id) => !used.has(id))
      .map((id) => `no answer adds ${id}`),
    ...Object.values(situation.outcomes)
      .filter((one) => one.do.length === 0 || one.dont.length === 0 || one.ring.length === 0)
      .map(({ id }) => `the outcome ${id} lacks what to do, what not to do, or whom to ring`),
  ];
}

function references(all: readonly Reference[]): readonly string[] {
  return all.flatMap(({ source, paragraphs }) =>
    paragraphs
      .filter((paragraph) => paragraphMark(source, paragraph) === undefined)
      .map((paragraph) => `nobody has read ${source}#${paragraph}`),
  );
}

interface Known {
  readonly situations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

function links(one: Situation | Article, known: Known): readonly string[] {
  return textsIn(one).flatMap((text) => text.flatMap((piece) => brokenLink(piece, known)));
}

function brokenLink(piece: Inline, known: Known): readonly string[] {
  if (typeof piece === "string" || !("link" in piece)) return [];
  const [, kind, id = ""] = /^(\w+):(.+)$/.exec(piece.to)!;
  if (kind === "source") {
    const [source = "", paragraph] = id.split("#");
    if (!isSourceId(source)) return [`a link leads to the source ${source}, which is not there`];
    return paragraph && paragraphMark(source, paragraph) === undefined
      ? [`nobody has read ${source}#${paragraph}`]
      : [];
  }
  const isThere = kind === "situation" ? known.situations.has(id) : known.articles.has(id.split("#")[0]!);
  return isThere ? [] : [`a link leads to ${piece.to}, which is not there`];
}

function textsIn(one: Situation | Article): readonly Text[] {
  const sources = "sources" in one ? one.sources : one.references;
  const said = sources.flatMap(({ says }) => (says ? [says] : []));
  if ("body" in one)
    return [
      ...said,
      ...one.body.flatMap((block): readonly Text[] => {
        if (block.kind === "heading" || block.kind === "paragraph") return [block.text];
        if (block.kind === "list") return block.items.map(({ text }) => text);
        if (block.kind === "quote") return block.text;
        return block.kind === "table" ? [...block.head, ...block.rows.flat()] : [];
      }),
    ];
  const advice = (each: Advice): readonly Text[] => [
    ...[...each.lead, ...each.do, ...each.dont].map(({ text }) => text),
    ...[...each.ring, ...each.next].flatMap(({ why }) => (why ? [why] : [])),
  ];
  return [
    ...said,
    ...[...one.first, ...one.differences].map(({ text }) => text),
    ...Object.values(one.questions).flatMap(({ help }) => (help ? [help] : [])),
    ...[...Object.values(one.outcomes), ...Object.values(one.notes)].flatMap(advice),
  ];
}

function twice(all: readonly string[]): readonly string[] {
  return all.filter((one, i) => all.indexOf(one) !== i);
}
