import { type ExportSource, IMPORTERS } from "@bedside/archives";

/** Exports by the names that people know them by. */
const SOURCE_NAMES: Readonly<Record<ExportSource, string>> = {
  x: "X (Twitter)",
  facebook: "Facebook",
  instagram: "Instagram",
  threads: "Threads",
  linkedin: "LinkedIn",
  reddit: "Reddit",
  mastodon: "Mastodon",
  bluesky: "Bluesky",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  discord: "Discord",
  slack: "Slack",
  teams: "Microsoft Teams",
  tiktok: "TikTok",
  youtube: "YouTube comments",
  "google-business": "Google reviews",
  signal: "Signal",
  imessage: "iMessage",
  wordpress: "WordPress",
  tumblr: "Tumblr",
  mbox: "mail (mbox)",
  csv: "CSV",
  jsonl: "JSON lines",
};

/** All that can be read, for a sentence. */
export function whatCanBeRead(): string {
  return IMPORTERS.map(({ source }) => SOURCE_NAMES[source]).join(", ");
}

export function sourceName(source: string): string {
  return (SOURCE_NAMES as Readonly<Record<string, string>>)[source] ?? source;
}
