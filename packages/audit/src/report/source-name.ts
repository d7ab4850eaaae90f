import { PLATFORM_NAMES, PLATFORMS } from "@bedside/guidance";

const NAMES: Readonly<Record<string, string>> = {
  discord: "Discord",
  slack: "Slack",
  signal: "Signal",
  imessage: "iMessage",
  wordpress: "WordPress",
  tumblr: "Tumblr",
  "google-business": "Google reviews",
  mbox: "E-mail",
  csv: "A table",
  jsonl: "A list",
};

/** What people call the place an export comes from. */
export function sourceName(source: string): string {
  const platform = PLATFORMS.find((one) => one === source);
  return platform ? PLATFORM_NAMES[platform] : (NAMES[source] ?? source);
}
