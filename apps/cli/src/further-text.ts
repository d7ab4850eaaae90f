import type { Draft, Report } from "@bedside/engine";
import {
  type Audience,
  articleTitle,
  type Further,
  furtherOn,
  situationTitle,
  type Topic,
} from "@bedside/guidance";
import { guideId } from "./guide/guide-id.ts";
import type { Page } from "./page.ts";
import { hanging, width, wrap } from "./terminal-text.ts";

/** More would be a reading list. */
const MOST = 3;

/** From what was found to its guidance: one quiet line a topic, the first found first, each pair of texts once. */
export function furtherLines({ context }: Draft, { findings }: Report, { columns, paint }: Page): string[] {
  const pairs = findings.flatMap(({ topic }) => furtherCommands(topic, context.audience) ?? []);
  const once = new Map(pairs.map((pair) => [pair.read + pair.follow, pair]));
  return [...once.values()]
    .slice(0, MOST)
    .flatMap(({ read, follow }) => inOneLine(`Read: ${read}`, `If it has happened: ${follow}`, columns))
    .map((line) => paint("dim", line));
}

/** Each of the two on lines of its own where one line is too short for both. */
function inOneLine(read: string, follow: string, columns: number): string[] {
  const line = `${read} · ${follow}`;
  if (width(line) <= columns) return [line];
  return [...wrap(read, columns), ...hanging("  ", follow, columns)];
}

interface Commands {
  readonly read: string;
  readonly follow: string;
}

/** What to write to read about a topic, and to follow it once it has happened; none while a text is not written yet. */
export function furtherCommands(topic: Topic, audience?: Audience): Commands | undefined {
  const { article, situation }: Further = furtherOn(topic, audience);
  if (!articleTitle(article) || !situationTitle(situation)) return undefined;
  return {
    read: `bedside guide ${guideId("article", article)}`,
    follow: `bedside guide ${guideId("situation", situation)}`,
  };
}
