import { dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Item, Place } from "../item.ts";
import { isRecord, stringOf } from "../json-value.ts";
import { problemAt } from "../problem.ts";
import { mended } from "../text/mojibake.ts";
import { instantOfSeconds } from "../time.ts";
import { type ActivityContext, mediaIn } from "./activity.ts";

/** A photo or video that stands by itself, in an album or uncategorised: what the owner wrote under it. */
export function mediaItem(value: unknown, at: Place, context: ActivityContext): Item | undefined {
  if (!isRecord(value)) return problemAt("bad-row", at);
  const media = mediaIn(value);
  const [first] = media;
  // Nothing was written under most photos, and a photo is not for this reader.
  if (first?.alt === undefined) return undefined;
  return {
    type: "written",
    source: "facebook",
    kind: "caption",
    id: `caption/${fingerprint(mended(stringOf(value.uri)))}`,
    text: first.alt,
    own: true,
    ...dated(instantOfSeconds(value.creation_timestamp), context.bounds),
    platform: "facebook",
    audience: "public",
    media,
    at,
  };
}
