import type { Reader } from "@bedside/guidance";
import { useMemo } from "react";
import type { Settings } from "../settings/settings.ts";
import { type LinkReader, readerFor, readerInLink } from "./reader.ts";
import { hashTo, type Route, replaceHash } from "./routes.ts";

/** For whom a page is shown, and the way back to showing it for whoever sits here. */
export function useLinkReader(
  route: Route,
  settings: Settings,
): { readonly reader: Reader; readonly link: LinkReader; readonly showMine: () => void } {
  const link = useMemo(() => readerInLink(route.params), [route.params]);
  const reader = useMemo(() => readerFor(settings, link), [settings, link]);
  const showMine = () => {
    const { in: _country, as: _profession, ...rest } = Object.fromEntries(route.params);
    replaceHash(hashTo(route.place, route.id, rest));
  };
  return { reader, link, showMine };
}
