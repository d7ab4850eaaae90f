import type { PublishedFile } from "./published.ts";

/** What a file of the export is to the reader, by its name; all generations, wherever the folders lie. */
export type InstagramFile =
  | { readonly holds: "published"; readonly published: PublishedFile }
  | { readonly holds: "comments" }
  | { readonly holds: "thread" };

const PUBLISHED: readonly (readonly [RegExp, PublishedFile])[] = [
  [/(?:^|\/)threads_and_replies(?:_\d+)?\.json$/i, { source: "threads" }],
  [/(?:^|\/)archived_posts(?:_\d+)?\.json$/i, { source: "instagram", isArchived: true }],
  [/(?:^|\/)recently_deleted_content(?:_\d+)?\.json$/i, { source: "instagram", isDeleted: true }],
  [/(?:^|\/)(?:posts|stories|reels|igtv_videos|other_content)(?:_\d+)?\.json$/i, { source: "instagram" }],
  [/(?:^|\/)media\.json$/i, { source: "instagram" }],
];
/** Posts of others, that the owner saved, liked or saw, have such names too. */
const OTHERS =
  /(?:^|\/)(?:saved|likes|story_interactions|story_sticker_interactions|ads_information|ads_and_topics)\//i;
const COMMENTS = /(?:^|\/)(?:post_comments|reels_comments|hype)(?:_\d+)?\.json$/i;
const OLD_COMMENTS = /(?:^|\/)comments\.json$/i;
const THREAD = /(?:^|\/)(?:messages\/(?:inbox|message_requests)\/[^/]+\/)?message_\d+\.json$/i;

export function instagramFile(path: string): InstagramFile | undefined {
  if (OTHERS.test(path)) return undefined;
  if (COMMENTS.test(path) || OLD_COMMENTS.test(path)) return { holds: "comments" };
  if (THREAD.test(path)) return { holds: "thread" };
  const published = PUBLISHED.find(([pattern]) => pattern.test(path))?.[1];
  return published && { holds: "published", published };
}

export const PROFILE = /(?:^|\/)personal_information\.json$/i;

const OF_2023 = /(?:^|\/)your_instagram_activity\//i;
const OF_2021 =
  /(?:^|\/)(?:content\/posts_\d+|comments\/post_comments(?:_\d+)?|(?:account|personal)_information\/personal_information)\.(?:json|html)$/i;
/** Facebook has a folder of that name, with folders in it. */
const OF_FACEBOOK = /(?:^|\/)(?:your_facebook_activity\/|profile_information\/profile_information\.)/i;

export type Generation = "2023" | "2021" | "before";

export function generationOf(paths: readonly string[]): Generation | undefined {
  if (paths.some((path) => OF_2023.test(path))) return "2023";
  if (paths.some((path) => OF_FACEBOOK.test(path))) return undefined;
  if (paths.some((path) => OF_2021.test(path))) return "2021";
  const isOld = ["media.json", "profile.json"].every((name) => paths.includes(name));
  return isOld ? "before" : undefined;
}
