import { any } from "./any.ts";
import { bluesky } from "./bluesky.ts";
import { facebook } from "./facebook.ts";
import { googleReviews } from "./google-reviews.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import { mastodon } from "./mastodon.ts";
import { reddit } from "./reddit.ts";
import type { Site } from "./site.ts";
import { threads } from "./threads.ts";
import { whatsapp } from "./whatsapp.ts";
import { x } from "./x.ts";
import { youtube } from "./youtube.ts";

/** Every place that is known, in the order in which people are asked about them. */
export const SITES: readonly Site[] = [
  x,
  facebook,
  instagram,
  linkedin,
  threads,
  bluesky,
  mastodon,
  reddit,
  youtube,
  whatsapp,
  googleReviews,
  any,
];

/** The adapter for a page; the general one for a host that nobody has listed, none where no extension may stand. */
export function siteFor({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): Site | undefined {
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return SITES.find(({ matches }) => matches.some((pattern) => hostOf(pattern) === hostname)) ?? any;
}

/** "x.com" of "https://x.com/*". */
const hostOf = (pattern: string): string => pattern.split("/")[2] ?? "";
