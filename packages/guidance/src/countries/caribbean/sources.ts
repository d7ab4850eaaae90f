import type { SourceEntry } from "../../source.ts";

/** The territories share a pack that has no code of its own. */
const NOWHERE_WITH_A_PACK = [] as const;

export const caribbeanSources = {
  "caribbean-mps-team": {
    title: "Caribbean and Bermuda team",
    publisher: "Medical Protection",
    date: "2026-11-22",
    dateOf: "checked",
    status: "current",
    url: "https://medicalprotection.org/caribbean-and-bermuda/about/our-people/caribbean-and-bermuda-team",
    read: "part",
    kind: "advice",
    countries: NOWHERE_WITH_A_PACK,
    note: "Names the countries that it serves.",
  },
  "caribbean-mps-2015": {
    title: "Articles on complaints and small communities",
    publisher: "Medical Protection (Caribbean and Bermuda)",
    date: "2015",
    status: "historic",
    read: "part",
    kind: "advice",
    countries: NOWHERE_WITH_A_PACK,
    note: "The title is ours; the page's own title and address were not kept.",
  },
} as const satisfies Record<string, SourceEntry>;
