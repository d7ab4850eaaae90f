import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Place, WrittenItem } from "../item.ts";
import { readTime } from "../time.ts";
import type { CommentCells } from "./columns.ts";
import { textOfSegments } from "./segments.ts";

/** A comment, a reply or a line of a live chat. The words that a reply answers are not in the export. */
export function commentItem(cells: CommentCells, at: Place, bounds: DateBounds): WrittenItem {
  const text = textOfSegments(cells.text);
  const time = readTime(cells.written);
  const isReply = cells.parent !== "";
  const url = linkTo(cells);
  return {
    type: "written",
    source: "youtube",
    kind: isReply ? "reply" : "comment",
    id: cells.id || `${time ?? ""}/${fingerprint(`${cells.video}\n${text}`)}`,
    text,
    own: true,
    ...(cells.channel !== "" && { author: cells.channel }),
    ...dated(time, bounds),
    platform: "youtube",
    audience: "public",
    ...(url !== undefined && { url }),
    ...(isReply && { replyTo: { id: cells.parent } }),
    at,
  };
}

/** `lc` brings the comment to the top of those under its video. */
function linkTo({ id, video, post }: CommentCells): string | undefined {
  const encoded = encodeURIComponent;
  if (video !== "") {
    const comment = id.startsWith("Ug") || id.startsWith("Ui") ? `&lc=${encoded(id)}` : "";
    return `https://www.youtube.com/watch?v=${encoded(video)}${comment}`;
  }
  return post === "" ? undefined : `https://www.youtube.com/post/${encoded(post)}`;
}
