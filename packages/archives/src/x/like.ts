import type { Place, WrittenItem } from "../item.ts";
import { recordOf, stringOf } from "../json-value.ts";
import { decodeBasicEntities } from "../text/entities.ts";

/** Somebody else's post that the owner liked; `undefined` where its words are gone. Nothing says when, or whose it is. */
export function likeItem(element: unknown, at: Place): WrittenItem | undefined {
  const outer = recordOf(element);
  const like = outer.like === undefined ? outer : recordOf(outer.like);
  const id = stringOf(like.tweetId);
  const text = stringOf(like.fullText);
  if (id === "" || text === "") return undefined;
  return {
    type: "written",
    source: "x",
    kind: "other",
    // The owner may have liked a post of their own, which is an item of its own.
    id: `like-${id}`,
    text: decodeBasicEntities(text),
    own: false,
    platform: "x",
    audience: "public",
    url: stringOf(like.expandedUrl) || `https://x.com/i/web/status/${id}`,
    at,
  };
}
