import { articleTitle, type Reader, referencesFor, situationTitle } from "@bedside/guidance";
import {
  type Advice,
  adviceFor,
  type Item,
  itemsFor,
  type Outcome,
  type Situation,
  type Step,
  type Urgency,
  type Words,
} from "@bedside/guidance/situations";
import { dateText } from "../contact-text.ts";
import type { Page } from "../page.ts";
import { STYLE_OF } from "../paint.ts";
import { unbroken, visible, wrap } from "../terminal-text.ts";
import { type Entry, entryLines } from "./entry-lines.ts";
import { dimmed, type Part, spaced } from "./layout.ts";
import { readerText } from "./reader-text.ts";
import { briefReferenceLines } from "./reference-lines.ts";
import { richLines } from "./rich-lines.ts";
import { ringLines } from "./ring-lines.ts";

/** For whom, and on which day: a number that was read long ago should be checked first. */
export interface Setting {
  readonly reader: Reader;
  /** What of the reader was said; the rest is taken for granted. */
  readonly said: Partial<Reader>;
  /** An ISO date. */
  readonly today: string;
}

/** The end of a path: do, don't, words, whom to ring, what differs, where it is written. `page` is that of the words. */
export function outcomeParts(
  situation: Situation,
  step: Extract<Step, { kind: "outcome" }>,
  { reader, today }: Setting,
  page: Page,
): readonly Part[] {
  const advice = adviceFor(situation, step, reader);
  return [
    { heading: advice.title, lines: urgentLines(advice, page), isTitle: true },
    ...adviceParts(advice, page),
    { heading: "Who to ring", lines: ringLines(advice.ring, reader, today, page) },
    { heading: "Go on with", lines: entryLines(nextEntries(advice.next), page) },
    ...groundParts(situation, reader, page),
  ];
}

/** What is true of the situation wherever its questions have led. */
export function groundParts(situation: Situation, reader: Reader, page: Page): readonly Part[] {
  const references = referencesFor(situation.sources, situation.topics, reader);
  const foot = `Reviewed ${unbroken(dateText(situation.reviewed))}. This is information, not legal advice. ${readerText(reader)}`;
  return [
    { heading: "Where you work", lines: itemLines(itemsFor(situation.differences, reader), "· ", page) },
    { heading: "Where this comes from", lines: briefReferenceLines(references, page) },
    { heading: "Read on", lines: entryLines(furtherEntries(situation), page) },
    { lines: dimmed(wrap(foot, page.columns), page) },
  ];
}

const URGENCY_WORDS: Readonly<Record<Exclude<Urgency, "calm">, string>> = {
  now: "Do this now.",
  today: "Do this today.",
};
const URGENCY_STYLES = { now: STYLE_OF.stop, today: STYLE_OF.pause } as const;

function urgentLines({ urgency, lead }: Outcome, page: Page): string[] {
  const why = lead.map(({ text }) => richLines(text, page));
  return urgency === "calm"
    ? spaced(why)
    : spaced([[page.paint(URGENCY_STYLES[urgency], URGENCY_WORDS[urgency])], ...why]);
}

/** `[now]` beside a title, where nothing else says how soon. */
export function urgencyMark(urgency: Urgency): string {
  return urgency === "calm" ? "" : ` [${urgency}]`;
}

export function adviceParts(advice: Advice, page: Page): readonly Part[] {
  const { paint } = page;
  return [
    { heading: "Do", lines: itemLines(advice.do, `${paint("green", "✓")} `, page) },
    { heading: "Don’t", lines: itemLines(advice.dont, `${paint("red", "✗")} `, page) },
    { heading: "Words you can use", lines: spaced(advice.words.map((words) => wordsLines(words, page))) },
  ];
}

export function itemLines(items: readonly Item[], lead: string, page: Page): string[] {
  return items.flatMap(({ text }) => richLines(text, page, { lead }));
}

/** Nothing but spaces before them, so that they can be copied. */
export function wordsLines({ label, text }: Words, page: Page): string[] {
  const paragraphs = text.split("\n\n").map((paragraph) => richLines([paragraph], page, { lead: "  " }));
  return [
    ...wrap(`${visible(label)}:`, page.columns).map((line) => page.paint("italic", line)),
    ...spaced(paragraphs),
  ];
}

export function nextEntries(next: Advice["next"]): readonly Entry[] {
  return next.map(({ situation: id, why }) => ({
    of: "situation",
    id,
    title: situationTitle(id)?.title ?? "",
    why,
  }));
}

function furtherEntries({ articles, related }: Situation): readonly Entry[] {
  return [
    ...articles
      .flatMap((id) => articleTitle(id) ?? [])
      .map(({ id, title }) => ({ of: "article", id, title }) as const),
    ...related
      .flatMap((id) => situationTitle(id) ?? [])
      .map(({ id, title }) => ({ of: "situation", id, title }) as const),
  ];
}
