import { articleTitles, type Reader, situationTitles } from "@bedside/guidance";
import { article as articleOf } from "@bedside/guidance/articles";
import { situation as situationOf } from "@bedside/guidance/situations";
import { type Kind, nearestIds } from "../guide/guide-id.ts";
import { settingOf } from "../guide/setting.ts";
import { mistakeInAsker } from "../question/line-question.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { addressOf } from "./guidance-markdown.ts";
import { situationMarkdown } from "./situation-markdown.ts";
import { Refusal, today } from "./tool.ts";

export const MARKDOWN = "text/markdown";

/** A text that a host can put before its model by its address. */
export interface Listed {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

/** Every text there is, situations first: they are what somebody in trouble looks for. */
export function resources(): readonly Listed[] {
  return [
    ...situationTitles.map((one) => listed("situation", one)),
    ...articleTitles.map((one) => listed("article", one)),
  ];
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

function listed(kind: Kind, { id, title, summary }: Titled): Listed {
  return { uri: addressOf(kind, id), name: id, title, description: summary, mimeType: MARKDOWN };
}

/** The same texts for another reader. */
export const TEMPLATES = (["situation", "article"] as const).map((kind) => ({
  uriTemplate: `${addressOf(kind, "{id}")}{?country,profession}`,
  name: `${kind} for a reader`,
  title: kind === "situation" ? "A situation, for a reader" : "An article, for a reader",
  description:
    "By its id, with what holds where the reader works and for their profession: country is an ISO 3166-1 alpha-2 code.",
  mimeType: MARKDOWN,
}));

/** The text behind an address, as Markdown. */
export function readResource(uri: string): string {
  const { kind, id, reader: said } = addressed(uri);
  const { reader } = settingOf(said);
  if (kind === "article") {
    const article = articleOf(id);
    if (article) return articleMarkdown(article, reader);
  } else {
    const situation = situationOf(id);
    if (situation) return situationMarkdown(situation, reader, today());
  }
  const near = nearestIds(id.toLowerCase().slice(0, LONGEST_ID));
  const guess = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  throw new Refusal("not-found", `no ${kind} has that id.${guess}`);
}

const LONGEST_ID = 60;
const ADDRESS = /^bedside:\/\/(situation|article)s\/([^/?#]+)(?:\?([^#]*))?$/;

function addressed(uri: string): { kind: Kind; id: string; reader: Partial<Reader> } {
  const [, kind, id = "", query = ""] = ADDRESS.exec(uri) ?? [];
  if (kind === undefined)
    throw new Refusal("not-found", "addresses are bedside://situations/<id> and bedside://articles/<id>");
  const said = new URLSearchParams(query);
  const reader = {
    ...(said.get("country") && { country: said.get("country") }),
    ...(said.get("profession") && { profession: said.get("profession") }),
  };
  const mistake = mistakeInAsker(reader);
  if (mistake !== undefined) throw new Refusal("invalid-request", mistake);
  return { kind: kind as Kind, id, reader: reader as Partial<Reader> };
}
