import type { Author } from "@bedside/engine";
import {
  AUDIENCES,
  type Audience,
  CAPACITIES,
  type Capacity,
  type Country,
  DEFAULT_COUNTRY,
  isCountry,
  PLATFORMS,
  type Platform,
  PROFESSIONS,
  type Profession,
} from "@bedside/guidance";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What the page remembers about its reader, on this device. Never the draft. */
export interface Settings {
  readonly theme: Theme;
  readonly country: Country;
  readonly profession?: Profession | undefined;
  readonly platform?: Platform | undefined;
  readonly audience: Audience;
  readonly capacity: Capacity;
  readonly author: Author;
  /** Whether the draft may be kept on this device as well. */
  readonly keepsDraft: boolean;
  /** Whether they have said, or declined to say, where they work and as what. */
  readonly hasChosen: boolean;
  readonly hasSeenTour: boolean;
  /** Whether the small model reads along, and the browser's own language model. */
  readonly secondReader: boolean;
  readonly browserReader: boolean;
  /** The line for medicolegal advice that is theirs, where there are several. */
  readonly adviceLine?: string | undefined;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: "system",
  country: DEFAULT_COUNTRY,
  audience: "public",
  capacity: "professional",
  author: {},
  keepsDraft: false,
  hasChosen: false,
  hasSeenTour: false,
  secondReader: false,
  browserReader: false,
};

/** Settings from whatever was kept: each field that does not hold what it should falls back to its default. */
export function settingsFrom(kept: unknown): Settings {
  const fields = isRecord(kept) ? kept : {};
  const { theme, country, audience, capacity } = DEFAULT_SETTINGS;
  return {
    theme: oneOf(THEMES, fields.theme) ?? theme,
    country: isCountry(fields.country) ? fields.country : country,
    profession: oneOf(PROFESSIONS, fields.profession),
    platform: oneOf(PLATFORMS, fields.platform),
    audience: oneOf(AUDIENCES, fields.audience) ?? audience,
    capacity: oneOf(CAPACITIES, fields.capacity) ?? capacity,
    author: authorFrom(fields.author),
    keepsDraft: fields.keepsDraft === true,
    hasChosen: fields.hasChosen === true,
    hasSeenTour: fields.hasSeenTour === true,
    secondReader: fields.secondReader === true,
    browserReader: fields.browserReader === true,
    adviceLine: text(fields.adviceLine),
  };
}

const LONGEST_FIELD = 2000;

function authorFrom(kept: unknown): Author {
  if (!isRecord(kept)) return {};
  const name = text(kept.name);
  const handle = text(kept.handle);
  const bio = text(kept.bio);
  return { ...(name && { name }), ...(handle && { handle }), ...(bio && { bio }) };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, LONGEST_FIELD) : undefined;
}

export function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
