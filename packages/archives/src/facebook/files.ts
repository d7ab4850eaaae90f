import type { ActivityFile } from "./activity.ts";

/** What a file of the export is to the reader, by its name; both generations, wherever the folders lie. */
export type FacebookFile =
  | { readonly holds: "activity"; readonly activity: ActivityFile }
  | { readonly holds: "thread" }
  | { readonly holds: "media" };

const ACTIVITY: readonly (readonly [RegExp, ActivityFile])[] = [
  [/(?:^|\/)your_posts(?:__check_ins__photos_and_videos)?(?:_\d+)?\.json$/i, { kind: "post" }],
  [/(?:^|\/)posts_on_other_pages_and_profiles\.json$/i, { kind: "post" }],
  [/(?:^|\/)other_people.{0,3}s_posts_to_your_timeline\.json$/i, { kind: "post", isOthers: true }],
  [/(?:^|\/)posts\/archive\.json$/i, { kind: "post" }],
  [/(?:^|\/)(?:posts|other_activity)\/(?:your_)?trash\.json$/i, { kind: "post", isDeleted: true }],
  [/(?:^|\/)comments(?:_and_reactions)?\/comments(?:_\d+)?\.json$/i, { kind: "comment" }],
  [
    /(?:^|\/)(?:your_posts_and_comments_in_groups|your_posts_in_groups|group_posts_and_comments)\.json$/i,
    { kind: "post", isInGroups: true },
  ],
  [/(?:^|\/)your_comments_in_groups\.json$/i, { kind: "comment", isInGroups: true }],
];

const THREAD =
  /(?:^|\/)(?:messages\/(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)\/[^/]+\/)?message_\d+\.json$/i;
const MEDIA = /(?:^|\/)posts\/(?:your_uncategorized_photos|your_videos|album\/\d+)\.json$/i;

export function facebookFile(path: string): FacebookFile | undefined {
  const activity = ACTIVITY.find(([pattern]) => pattern.test(path))?.[1];
  if (activity) return { holds: "activity", activity };
  if (THREAD.test(path)) return { holds: "thread" };
  return MEDIA.test(path) ? { holds: "media" } : undefined;
}

export const PROFILE = /(?:^|\/)profile_information\/profile_information\.json$/i;

/** Folders and files that no other platform has; the extension is `json` or `html`. */
const OF_2024 =
  /(?:^|\/)(?:your_facebook_activity\/|personal_information\/profile_information\/|posts\/your_posts__check_ins__)/i;
const OF_2023 =
  /(?:^|\/)(?:profile_information\/profile_information|posts\/your_posts(?:_\d+)?|comments\/comments|groups\/your_posts_and_comments_in_groups|comments_and_reactions\/comments)\.(?:json|html)$/i;

export type Generation = "2024" | "2023";

export function generationOf(paths: readonly string[]): Generation | undefined {
  if (paths.some((path) => OF_2024.test(path))) return "2024";
  return paths.some((path) => OF_2023.test(path)) ? "2023" : undefined;
}
