import {
  AUDIENCES,
  type Audience,
  CAPACITIES,
  type Capacity,
  type Country,
  DEFAULT_COUNTRY,
  isCountry,
  PROFESSIONS,
  type Profession,
} from "@bedside/guidance";
import { SITE_IDS, type SiteId } from "../sites/site.ts";

/** Under this name, and no other, something is kept in the browser's storage for the extension. */
export const KEPT_AS = "settings";

/** What the extension remembers, in the browser's own storage for it. Never a draft. */
export interface Settings {
  readonly country: Country;
  readonly profession?: Profession | undefined;
  /** What differs from the defaults of a site, by its id; by host for boxes of any other site. */
  readonly bySite: Readonly<Record<string, SiteSettings>>;
  /** Hosts besides the known sites on which the reader has asked for it: "forum.example". */
  readonly otherHosts: readonly string[];
  /** Known sites that are switched on. */
  readonly sitesOn: readonly SiteId[];
  /** Whether a post that should not go out as it stands is held once, anywhere. */
  readonly holds: boolean;
  /** Nothing is read anywhere until it is switched on again. */
  readonly isPaused: boolean;
  /** Whether the second reader reads drafts too; off until somebody switches it on. */
  readonly hasSecondReader: boolean;
  readonly hasChosen: boolean;
}

export interface SiteSettings {
  readonly audience?: Audience | undefined;
  readonly capacity?: Capacity | undefined;
  readonly holds?: boolean | undefined;
}

/** The settings as far as one box needs them. */
export interface SiteChoices {
  readonly isOn: boolean;
  readonly holds: boolean;
  /** Whether a second answer may follow the first. */
  readonly hasSecondReader: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  country: DEFAULT_COUNTRY,
  bySite: {},
  otherHosts: [],
  sitesOn: [],
  holds: true,
  isPaused: false,
  hasSecondReader: false,
  hasChosen: false,
};

/** Settings from whatever was kept: each field that does not hold what it should falls back to its default. */
export function settingsFrom(kept: unknown): Settings {
  const fields = isRecord(kept) ? kept : {};
  return {
    country: isCountry(fields.country) ? fields.country : DEFAULT_COUNTRY,
    profession: oneOf(PROFESSIONS, fields.profession),
    bySite: bySiteFrom(fields.bySite),
    otherHosts: listOf(fields.otherHosts, isHost),
    sitesOn: listOf(fields.sitesOn, isSiteId),
    holds: fields.holds !== false,
    isPaused: fields.isPaused === true,
    hasSecondReader: fields.hasSecondReader === true,
    hasChosen: fields.hasChosen === true,
  };
}

function bySiteFrom(kept: unknown): Settings["bySite"] {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]) =>
      isRecord(value) && (isSiteId(key) || isHost(key)) ? [[key, siteSettingsFrom(value)]] : [],
    ),
  );
}

function siteSettingsFrom(fields: Record<string, unknown>): SiteSettings {
  const audience = oneOf(AUDIENCES, fields.audience);
  const capacity = oneOf(CAPACITIES, fields.capacity);
  const holds = typeof fields.holds === "boolean" ? fields.holds : undefined;
  return {
    ...(audience && { audience }),
    ...(capacity && { capacity }),
    ...(holds !== undefined && { holds }),
  };
}

function listOf<T>(kept: unknown, is: (value: unknown) => value is T): readonly T[] {
  return Array.isArray(kept) ? [...new Set(kept.filter(is))] : [];
}

const isSiteId = (value: unknown): value is SiteId => SITE_IDS.some((id) => id === value);

/** A host name, with a port where one is given. */
const isHost = (value: unknown): value is string =>
  typeof value === "string" && /^[\p{L}\d._-]{1,253}(?::\d{1,5})?$/u.test(value) && value.includes(".");

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
