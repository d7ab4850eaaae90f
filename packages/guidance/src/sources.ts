import { complaintSources } from "./complaint-sources.ts";
import { auAdvice } from "./countries/au/advice.ts";
import { auDecisions } from "./countries/au/decisions.ts";
import { auSources } from "./countries/au/sources.ts";
import { caDecisions } from "./countries/ca/decisions.ts";
import { caSources } from "./countries/ca/sources.ts";
import { caribbeanSources } from "./countries/caribbean/sources.ts";
import { gbDecisions } from "./countries/gb/decisions.ts";
import { gbDentalAndPharmacyDecisions } from "./countries/gb/decisions-dental-and-pharmacy.ts";
import { gbHealthService } from "./countries/gb/health-service.ts";
import { gbIndemnifiers } from "./countries/gb/indemnifiers.ts";
import { gbPress } from "./countries/gb/press.ts";
import { gbProfessionalBodies } from "./countries/gb/professional-bodies.ts";
import { gbSources } from "./countries/gb/sources.ts";
import { hkDecisions } from "./countries/hk/decisions.ts";
import { hkSources } from "./countries/hk/sources.ts";
import { ieAdvice } from "./countries/ie/advice.ts";
import { ieSources } from "./countries/ie/sources.ts";
import { myAdvice } from "./countries/my/advice.ts";
import { myDecisions } from "./countries/my/decisions.ts";
import { mySources } from "./countries/my/sources.ts";
import { nzDecisions } from "./countries/nz/decisions.ts";
import { nzSources } from "./countries/nz/sources.ts";
import { sgAdvice } from "./countries/sg/advice.ts";
import { sgSources } from "./countries/sg/sources.ts";
import { usAdvice } from "./countries/us/advice.ts";
import { usDecisions } from "./countries/us/decisions.ts";
import { usSources } from "./countries/us/sources.ts";
import { zaAdvice } from "./countries/za/advice.ts";
import { zaDecisions } from "./countries/za/decisions.ts";
import { zaSources } from "./countries/za/sources.ts";
import { evidence } from "./evidence.ts";
import type { Source, SourceEntry } from "./source.ts";

/** When the records were last compared with what could be found, those aside that say otherwise: an ISO date. */
export const CHECKED_ON = "2026-11-22";

/** The ids are what the type remembers of each entry; the rest is the same for all. */
function completed<Id extends string>(
  entries: Readonly<Record<Id, SourceEntry>>,
): Readonly<Record<Id, Source>> {
  const all = Object.entries<SourceEntry>(entries).map(([id, entry]): [string, Source] => [
    id,
    { id, year: Number(entry.date.slice(0, 4)), checkedOn: CHECKED_ON, ...entry },
  ]);
  return Object.fromEntries(all) as Record<Id, Source>;
}

/** Every text that a citation may point to, by id, superseded ones included: they are still quoted everywhere. */
export const SOURCES = /* @__PURE__ */ completed({
  ...gbSources,
  ...gbDecisions,
  ...gbDentalAndPharmacyDecisions,
  ...gbHealthService,
  ...gbIndemnifiers,
  ...gbPress,
  ...gbProfessionalBodies,
  ...ieSources,
  ...ieAdvice,
  ...nzSources,
  ...nzDecisions,
  ...auSources,
  ...auAdvice,
  ...auDecisions,
  ...zaSources,
  ...zaAdvice,
  ...zaDecisions,
  ...sgSources,
  ...sgAdvice,
  ...hkSources,
  ...hkDecisions,
  ...mySources,
  ...myAdvice,
  ...myDecisions,
  ...usSources,
  ...usAdvice,
  ...usDecisions,
  ...caSources,
  ...caDecisions,
  ...caribbeanSources,
  ...complaintSources,
  ...evidence,
});

/** Names one text, for good: `gmc-social-media-2024`. */
export type SourceId = keyof typeof SOURCES;

/** Whether there is a text of that id. */
export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(SOURCES, id);
}

/** The text of that id, or `undefined` where there is none. */
export function source(id: string): Source | undefined {
  return isSourceId(id) ? SOURCES[id] : undefined;
}
