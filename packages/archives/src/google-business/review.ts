import { type DateBounds, dated } from "../dated.ts";
import type { Container, Item, Place } from "../item.ts";
import { type JsonRecord, recordOf, stringOf } from "../json-value.ts";
import { readTime } from "../time.ts";
import { originalWords } from "./original-words.ts";

/** The same review is exported again under every account that manages the place: this part of its name is its own. */
export function reviewId(review: JsonRecord): string {
  const name = stringOf(review.name);
  return /locations\/[^/]+\/reviews\/[^/]+$/.exec(name)?.[0] ?? name;
}

/** A review, which is somebody else's, and the reply, which is the owner's own and public. */
export function reviewItems(
  review: JsonRecord,
  container: Container | undefined,
  at: Place,
  bounds: DateBounds,
): readonly Item[] {
  const id = reviewId(review);
  const words = originalWords(stringOf(review.comment));
  const reviewer = recordOf(review.reviewer);
  const author = reviewer.isAnonymous === true ? "" : stringOf(reviewer.displayName);
  const shared = {
    type: "written",
    source: "google-business",
    platform: "other",
    audience: "public",
    ...(container && { container }),
    at,
  } as const;
  const items: Item[] = [];
  if (words !== "") {
    items.push({
      ...shared,
      kind: "other",
      id,
      text: words,
      own: false,
      ...(author !== "" && { author }),
      ...dated(readTime(stringOf(review.createTime)), bounds),
    });
  }
  const reply = recordOf(review.reviewReply);
  const answer = originalWords(stringOf(reply.comment));
  if (answer !== "") {
    items.push({
      ...shared,
      kind: "review-reply",
      id: `${id}/reply`,
      text: answer,
      own: true,
      ...dated(readTime(stringOf(reply.updateTime)), bounds),
      replyTo: { id, ...(author !== "" && { author }), ...(words !== "" && { text: words }) },
    });
  }
  return items;
}

/** A review that the owner of the export wrote about some other place on Maps. */
export function writtenReview(feature: JsonRecord, at: Place, bounds: DateBounds): Item | undefined {
  const properties = recordOf(feature.properties);
  const text = originalWords(stringOf(properties.review_text_published));
  if (text === "") return undefined;
  const url = stringOf(properties.google_maps_url);
  const place = stringOf(recordOf(properties.location).name);
  const time = readTime(stringOf(properties.date));
  return {
    type: "written",
    source: "google-business",
    kind: "post",
    id: `maps/${url || place}/${time ?? ""}`,
    text,
    own: true,
    ...dated(time, bounds),
    platform: "other",
    audience: "public",
    ...(/^https?:\/\//.test(url) && { url }),
    ...(place !== "" && { container: { id: place, name: place } }),
    at,
  };
}
