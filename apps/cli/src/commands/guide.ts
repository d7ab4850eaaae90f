import { type Reader, regionOf } from "@bedside/guidance";
import { article as articleOf } from "@bedside/guidance/articles";
import { follow, type Situation, situation as situationOf } from "@bedside/guidance/situations";
import { openLibrary } from "@bedside/lookup/search";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { articleText } from "../guide/article-text.ts";
import { type Meant, meantBy, nearestIds } from "../guide/guide-id.ts";
import { articleJson, listJson, pathJson, searchJson, situationJson } from "../guide/guide-json.ts";
import { MEASURE } from "../guide/layout.ts";
import { listedFor, listText } from "../guide/list-text.ts";
import { jsonText } from "../guide/markdown.ts";
import type { Setting } from "../guide/outcome-parts.ts";
import { BEST, searchText } from "../guide/search-text.ts";
import { settingOf } from "../guide/setting.ts";
import { situationText } from "../guide/situation-text.ts";
import { stepText } from "../guide/step-text.ts";
import { strayedText } from "../guide/strayed-text.ts";
import { walk } from "../guide/walk.ts";
import type { Page } from "../page.ts";
import type { Surroundings } from "../surroundings.ts";

export interface GuideOptions extends Partial<Reader> {
  readonly json?: true;
  readonly path?: string;
  readonly width?: number;
}

/** What there is to read, found, read or followed. */
export async function guide(
  words: readonly string[],
  options: GuideOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const task: Task = { options, around, setting: settingOf(options), page: pageOf(options, around) };
  const meant: Meant | undefined = words.join("").trim() === "" ? undefined : meantBy(words);
  if (options.path !== undefined) return showPath(meant, options.path, task);
  switch (meant?.kind) {
    case undefined:
      return list(task);
    case "article":
      return readArticle(meant.id, task);
    case "situation":
      return openSituation(situationOf(meant.id)!, task);
    case "words":
      return search(meant.query, task);
    case "unknown-id":
      throw new Failure(EXIT.usage, unknownText(meant.id));
  }
}

interface Task {
  readonly options: GuideOptions;
  readonly around: Surroundings;
  readonly setting: Setting;
  readonly page: Page;
}

function pageOf({ width }: GuideOptions, { columns, paint }: Surroundings): Page {
  return { columns: width ?? Math.min(columns, MEASURE), paint };
}

async function list({ options, around, page }: Task): Promise<ExitCode> {
  const listed = listedFor(options);
  return print(around, options.json ? jsonText(listJson(listed)) : listText(listed, page));
}

async function search(query: string, { options, around, page }: Task): Promise<ExitCode> {
  const { country, profession } = options;
  const region = country && regionOf(country);
  const results = openLibrary().search(query, { region, profession }, BEST);
  return print(around, options.json ? jsonText(searchJson(query, results)) : searchText(results, page));
}

async function readArticle(id: string, { options, around, setting, page }: Task): Promise<ExitCode> {
  const article = articleOf(id)!;
  const { reader } = setting;
  return print(
    around,
    options.json ? jsonText(articleJson(article, reader)) : articleText(article, reader, page),
  );
}

/** A conversation where there is somebody to have it, and otherwise the whole of it to read. */
async function openSituation(situation: Situation, task: Task): Promise<ExitCode> {
  const { options, around, setting, page } = task;
  if (options.json) return print(around, jsonText(situationJson(situation)));
  if (!around.isInputTerminal || !around.isOutputTerminal)
    return print(around, situationText(situation, setting, page));
  const { ON_TERMINAL } = await import("../ask.ts");
  return walk(situation, { setting, page, output: around.output, ask: ON_TERMINAL });
}

async function showPath(meant: Meant | undefined, path: string, task: Task): Promise<ExitCode> {
  const { options, around, setting, page } = task;
  if (meant?.kind === "unknown-id") throw new Failure(EXIT.usage, unknownText(meant.id));
  const situation = meant?.kind === "situation" ? situationOf(meant.id) : undefined;
  if (!situation)
    throw new Failure(EXIT.usage, "--path goes with the name of a situation. Those there are: bedside guide");
  const followed = follow(situation, path.split(".").filter(Boolean));
  await print(
    around,
    options.json
      ? jsonText(pathJson(situation, followed, setting))
      : stepText(situation, followed.step, setting, page),
  );
  if (!followed.strayed) return EXIT.clear;
  around.say(strayedText(followed.step));
  return EXIT.badData;
}

function unknownText(id: string): string {
  const near = nearestIds(id);
  const guess = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "Those there are: bedside guide.";
  return `There is no situation or article of that name. ${guess} To search, leave out the hyphens.`;
}

async function print({ output }: Surroundings, text: string): Promise<ExitCode> {
  await output.write(text);
  return EXIT.clear;
}
