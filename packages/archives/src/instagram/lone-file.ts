import { isFacebookThread, isThread } from "../meta/thread-head.ts";
import type { InstagramFile } from "./files.ts";

/** What a file is that was taken out of its folder or renamed, by its beginning. */
export function loneFile(head: string): InstagramFile | undefined {
  if (isThread(head) && !isFacebookThread(head)) return { holds: "thread" };
  if (/"comments_(?:media|reels)_comments"\s*:/.test(head)) return { holds: "comments" };
  if (/"string_map_data"\s*:/.test(head) && /"media_list_data"\s*:/.test(head)) return { holds: "comments" };
  const isPublished =
    /^\s*\{\s*"ig_(?:stories|reels_media|archived_post_media|igtv_media|other_media)"\s*:/.test(head) ||
    (/^\s*\[\s*\{\s*"media"\s*:\s*\[/.test(head) && /"creation_timestamp"\s*:/.test(head));
  return isPublished ? { holds: "published", published: { source: "instagram" } } : undefined;
}
