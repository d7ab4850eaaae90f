import type { Where } from "../settings/choices.ts";
import { siteFor } from "../sites/sites.ts";
import type { Browser, Sender } from "./browser.ts";

/** Who asks: one of the extension's own pages, or what stands for it in a frame of somebody else's page. */
export type Asker = { readonly kind: "own-page" } | ({ readonly kind: "box" } & Where);

/** What the browser says of the other end, never what it says of itself; undefined for anybody we would not answer. */
export function askerOf(
  sender: Sender | undefined,
  { id, getURL }: Pick<Browser["runtime"], "id" | "getURL">,
): Asker | undefined {
  if (sender?.id !== id) return undefined;
  if (sender.url?.startsWith(getURL(""))) return { kind: "own-page" };
  // A frame without an address of its own (about:blank, srcdoc) has the origin of the page that made it.
  const place = placeAt(sender.origin) ?? placeAt(sender.url);
  const site = place && siteFor(place);
  return place && site && { kind: "box", site: site.id, host: place.host };
}

function placeAt(address: string | undefined): URL | undefined {
  try {
    const url = new URL(address ?? "");
    return url.host === "" ? undefined : url;
  } catch {
    return undefined;
  }
}
