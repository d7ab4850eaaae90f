import { expect, test } from "vitest";
import { KNOWN_SITES } from "../../manifest.mjs";
import { SITE_IDS } from "./site.ts";
import { SITES, siteFor } from "./sites.ts";

test("every site is there once, on the hosts that the browser was told of", () => {
  expect(SITES.map(({ id }) => id).sort()).toEqual([...SITE_IDS].sort());
  const hosts = SITES.filter(({ id }) => id !== "any").flatMap(({ matches }) => matches.map(hostOf));
  expect([...new Set(hosts)].sort()).toEqual([...new Set(KNOWN_SITES.map(hostOf))].sort());
});

/** "x.com" of "https://x.com/*"; a permission is given for a host, whatever path a site is looked for at. */
const hostOf = (pattern: string): string => pattern.split("/")[2]!;

test.for([
  ["https:", "x.com", "x"],
  ["https:", "twitter.com", "x"],
  ["https:", "web.whatsapp.com", "whatsapp"],
  ["https:", "notx.com", "any"],
  ["https:", "x.com.example", "any"],
  ["https:", "forum.example", "any"],
  ["chrome-extension:", "abc", undefined],
  ["file:", "", undefined],
  ["about:", "", undefined],
] as const)("a page at %s//%s", ([protocol, hostname, id]) => {
  expect(siteFor({ protocol, hostname })?.id).toBe(id);
});
