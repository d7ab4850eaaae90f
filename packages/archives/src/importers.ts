import { bluesky } from "./bluesky/importer.ts";
import { discord } from "./discord/importer.ts";
import { facebook } from "./facebook/importer.ts";
import { csv } from "./generic/csv.ts";
import { jsonl } from "./generic/jsonl.ts";
import { mbox } from "./generic/mbox.ts";
import { googleBusiness } from "./google-business/importer.ts";
import { imessage } from "./imessage/importer.ts";
import type { Importer } from "./importer.ts";
import { instagram } from "./instagram/importer.ts";
import { linkedin } from "./linkedin/importer.ts";
import { mastodon } from "./mastodon/importer.ts";
import { reddit } from "./reddit/importer.ts";
import { signal } from "./signal/importer.ts";
import { slack } from "./slack/importer.ts";
import { teams } from "./teams/importer.ts";
import { telegram } from "./telegram/importer.ts";
import { threads } from "./threads/importer.ts";
import { tiktok } from "./tiktok/importer.ts";
import { tumblr } from "./tumblr/importer.ts";
import { whatsapp } from "./whatsapp/importer.ts";
import { wordpress } from "./wordpress/importer.ts";
import { x } from "./x/importer.ts";
import { youtube } from "./youtube/importer.ts";

/** In the order in which they are asked: whoever knows a format exactly before whoever takes any table or any lines. */
export const IMPORTERS: readonly Importer[] = [
  bluesky,
  tumblr,
  wordpress,
  threads,
  mastodon,
  reddit,
  x,
  facebook,
  instagram,
  linkedin,
  tiktok,
  youtube,
  googleBusiness,
  discord,
  slack,
  telegram,
  teams,
  imessage,
  signal,
  whatsapp,
  mbox,
  jsonl,
  csv,
];
