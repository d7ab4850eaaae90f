import { articleTitle, furtherOn, situationTitle, type Topic } from "@bedside/guidance";
import { use } from "react";
import { GuidanceAudience, GuidanceLinks } from "../guidance/links.ts";

/** From a finding to the guidance: the article about it, and the way through if it has happened already. */
export function FurtherLine({ topic }: { readonly topic: Topic }) {
  const hrefOf = use(GuidanceLinks);
  const { article, situation } = furtherOn(topic, use(GuidanceAudience));
  const read = articleTitle(article);
  const follow = situationTitle(situation);
  if (!hrefOf || !read || !follow) return null;
  return (
    <p className="further">
      Read <a href={hrefOf(`article:${article}`)}>{read.title}</a>. If it has happened already:{" "}
      <a href={hrefOf(`situation:${situation}`)}>{follow.title}</a>.
    </p>
  );
}
