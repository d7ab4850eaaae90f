import { type Reader, regionOf, SITUATION_IDS } from "@bedside/guidance";
import { article as articleOf } from "@bedside/guidance/articles";
import { follow, type Situation, situation as situationOf } from "@bedside/guidance/situations";
import { openLibrary } from "@bedside/lookup/search";
import { articleText } from "../guide/article-text.ts";
import { type Kind, nearestIds } from "../guide/guide-id.ts";
import { articleJson, listJson, pathJson, searchJson, situationJson } from "../guide/guide-json.ts";
import { listedFor, listText } from "../guide/list-text.ts";
import { jsonText } from "../guide/markdown.ts";
import { BEST, searchText } from "../guide/search-text.ts";
import { settingOf } from "../guide/setting.ts";
import { situationText } from "../guide/situation-text.ts";
import { stepText } from "../guide/step-text.ts";
import { strayedText } from "../guide/strayed-text.ts";
import { mistakeInAsker } from "../question/line-question.ts";
import { COUNTRY, PROFESSION } from "./draft-argument.ts";
import { GUIDANCE } from "./guide-schema.ts";
import { object, oneOf, text } from "./json-schema.ts";
import { type Given, PAGE, Refusal, type Tool, type ToolAnswer } from "./tool.ts";

/** A search takes a few words; a page of them would take seconds. */
const LONGEST = 400;

const NAMES = ["search", "situation", "article", "path", "country", "profession"] as const;
type Asked = Partial<Reader> & { readonly [N in (typeof NAMES)[number]]?: string };

export const GUIDE: Tool = {
  name: "guide",
  title: "Read the guidance",
  description:
    "Opens Bedside's guidance: search it by a few words, open an article or a situation by its id, or follow a situation by the path of answers so far to the next question or to what to do. With nothing given it lists all there is. Show what it says, the numbers to ring and its sources as they are.",
  takes: object(
    {},
    {
      search: text("A few words to search for."),
      situation: oneOf(SITUATION_IDS, "Something that has happened, by its id."),
      article: text("An article, by its id; a list or a search has the ids."),
      path: text(
        "With a situation: the ids of the answers so far with full stops between them, as in well.later; empty for the first question. Ask the person each question; never answer for them.",
      ),
      country: COUNTRY,
      profession: PROFESSION,
    },
  ),
  gives: GUIDANCE,
  call(given) {
    const asked = askedIn(given);
    const { texts, data } = answerTo(asked);
    // Lines of guidance become strings, as `bedside guide --json` prints them.
    return { texts, data: JSON.parse(jsonText(data)) };
  },
};

function answerTo(asked: Asked): ToolAnswer {
  const { search, situation, article, path } = asked;
  const setting = settingOf(asked);
  if (search !== undefined) return found(search, asked);
  if (situation !== undefined) {
    const opened = situationOf(bare("situation", situation)) ?? notFound(situation);
    if (path !== undefined) return followed(opened, path, asked);
    return { texts: [situationText(opened, setting, PAGE)], data: situationJson(opened) };
  }
  if (article !== undefined) {
    const opened = articleOf(bare("article", article)) ?? notFound(article);
    const { reader } = setting;
    return { texts: [articleText(opened, reader, PAGE)], data: articleJson(opened, reader) };
  }
  const listed = listedFor(asked);
  return { texts: [listText(listed, PAGE)], data: listJson(listed) };
}

function found(query: string, { country, profession }: Asked): ToolAnswer {
  const region = country && regionOf(country);
  const results = openLibrary().search(query, { region, profession }, BEST);
  return { texts: [searchText(results, PAGE)], data: searchJson(query, results) };
}

function followed(situation: Situation, path: string, asked: Asked): ToolAnswer {
  const setting = settingOf(asked);
  const way = follow(situation, path.split(".").filter(Boolean));
  const step = stepText(situation, way.step, setting, PAGE);
  return {
    texts: way.strayed ? [strayedText(way.step), step] : [step],
    data: pathJson(situation, way, setting),
  };
}

/** Texts name what shares its id with something else by its kind: `article:regulator-letter`. */
function bare(kind: Kind, id: string): string {
  return id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id;
}

function notFound(id: string): never {
  const near = nearestIds(id.toLowerCase().slice(0, LONGEST_ID));
  const guess = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  throw new Refusal("not-found", `nothing has that id.${guess} All ids: guide without arguments`);
}

const LONGEST_ID = 60;

/** An argument that is null is one that is not there. One that is not known is refused: it would be answered by the list. */
function askedIn(given: Given): Asked {
  const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  if (said.some(([name]) => !NAMES.some((known) => known === name)))
    throw refused(`there is an argument that is not known; known are ${NAMES.join(", ")}`);
  for (const [name, value] of said) {
    if (typeof value !== "string") throw refused(`"${name}" is not a string`);
    if (value.length > LONGEST) throw refused(`"${name}" is longer than ${LONGEST} characters`);
  }
  const mistake = mistakeInAsker(given);
  if (mistake !== undefined) throw refused(mistake);
  const asked: Asked = Object.fromEntries(said);
  const { search, situation, article, path } = asked;
  if ([search, situation, article].filter((one) => one !== undefined).length > 1)
    throw refused('give one of "search", "situation" and "article", not several');
  if (path !== undefined && situation === undefined) throw refused('"path" goes with "situation"');
  return asked;
}

function refused(message: string): Refusal {
  return new Refusal("invalid-request", message);
}
