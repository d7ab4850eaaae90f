import {
  ARTICLE_KINDS,
  PROFESSIONS,
  REGIONS,
  type Reader,
  type Region,
  regionOf,
  TOPICS,
} from "@bedside/guidance";
import type { Filter } from "@bedside/lookup/search";
import { oneOf } from "../settings/settings.ts";

export const KINDS = ["situation", ...ARTICLE_KINDS] as const;

/** In an address: not narrowed, although the reader has a country and a profession. */
export const ALL = "all";

/** What the library is narrowed to: what the address says, else the reader's own country and profession. */
export function filterFrom(params: URLSearchParams, reader: Reader): Filter {
  return {
    region: chosen(params.get("region"), REGIONS, ownRegion(reader)),
    profession: chosen(params.get("for"), PROFESSIONS, reader.profession),
    topic: oneOf(TOPICS, params.get("topic")),
    kind: oneOf(KINDS, params.get("kind")),
  };
}

function ownRegion({ country }: Reader): Region {
  return regionOf(country);
}

function chosen<T extends string>(
  asked: string | null,
  values: readonly T[],
  own: T | undefined,
): T | undefined {
  return asked === ALL ? undefined : (oneOf(values, asked) ?? own);
}
