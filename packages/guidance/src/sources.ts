import { auSources } from "./countries/au/sources.ts";
import { caSources } from "./countries/ca/sources.ts";
import { gbSources } from "./countries/gb/sources.ts";
import { hkSources } from "./countries/hk/sources.ts";
import { ieSources } from "./countries/ie/sources.ts";
import { mySources } from "./countries/my/sources.ts";
import { nzSources } from "./countries/nz/sources.ts";
import { sgSources } from "./countries/sg/sources.ts";
import { usSources } from "./countries/us/sources.ts";
import { zaSources } from "./countries/za/sources.ts";
import { evidence } from "./evidence.ts";
import type { Source, SourceEntry } from "./source.ts";

const entries = {
  ...gbSources,
  ...ieSources,
  ...nzSources,
  ...auSources,
  ...zaSources,
  ...sgSources,
  ...hkSources,
  ...mySources,
  ...usSources,
  ...caSources,
  ...evidence,
};
export type SourceId = keyof typeof entries;

/** When the records were last compared with what could be found. */
export const CHECKED_ON = "2026-11-22";

function completed([id, entry]: readonly [string, SourceEntry]): [string, Source] {
  return [id, { id, year: Number(entry.date.slice(0, 4)), checkedOn: CHECKED_ON, ...entry }];
}

/** Every text that a citation may point to, superseded ones included: they are still quoted everywhere. */
export const SOURCES: Readonly<Record<SourceId, Source>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries<SourceEntry>(entries).map(completed),
) as Record<SourceId, Source>;

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(SOURCES, id);
}

export function source(id: string): Source | undefined {
  return isSourceId(id) ? SOURCES[id] : undefined;
}
