import type { Site } from "../sites/site.ts";
import { SITES, siteFor } from "../sites/sites.ts";

/** Where the reader is, as far as it matters to Bedside. */
export type Place =
  | { readonly kind: "known" | "other"; readonly site: Site; readonly host: string }
  | { readonly kind: "closed"; readonly why: ClosedBecause };

/** Why Bedside cannot stand in a page. */
export type ClosedBecause = "browser" | "store" | "insecure" | "own";

/** Shops for extensions, where browsers let none of them in. */
const STORES = [
  "chromewebstore.google.com",
  "chrome.google.com",
  "addons.mozilla.org",
  "microsoftedge.microsoft.com",
];

/** `own` is the address of the extension itself. The browser does not say where its own pages are. */
export function placeOf(address: string | undefined, own = ""): Place {
  const url = parsed(address);
  if (url === undefined) return { kind: "closed", why: "browser" };
  if (own !== "" && url.href.startsWith(own)) return { kind: "closed", why: "own" };
  if (url.protocol === "http:") return { kind: "closed", why: "insecure" };
  if (url.protocol !== "https:") return { kind: "closed", why: "browser" };
  if (STORES.includes(url.hostname)) return { kind: "closed", why: "store" };
  const site = siteFor(url);
  if (site === undefined) return { kind: "closed", why: "browser" };
  return { kind: site.id === "any" ? "other" : "known", site, host: url.host };
}

function parsed(address: string | undefined): URL | undefined {
  try {
    return new URL(address ?? "");
  } catch {
    return undefined;
  }
}

export type OpenPlace = Exclude<Place, { kind: "closed" }>;

/** Sites that can be switched on by name. */
export const NAMED_SITES: readonly Site[] = SITES.filter(({ id }) => id !== "any");

/** Boxes of any site that has no name here. */
export const ANY = SITES.find(({ id }) => id === "any")!;
