import type { Settings, SiteSettings } from "../settings/settings.ts";
import type { Site, SiteId } from "../sites/site.ts";
import type { OpenPlace } from "./place.ts";

/** The name under which a place has settings of its own. */
export const keyOf = ({ kind, site, host }: OpenPlace): string => (kind === "known" ? site.id : host);

/** Whether the reader has switched it on; whether the browser lets Bedside in is another question. */
export function isWanted(settings: Settings, { kind, site, host }: OpenPlace): boolean {
  return kind === "known" ? settings.sitesOn.includes(site.id) : settings.otherHosts.includes(host);
}

/** What has to be kept to have a place on, or off. */
export function wanting(settings: Settings, place: OpenPlace, isOn: boolean): Partial<Settings> {
  return place.kind === "known"
    ? wantingSite(settings, place.site, isOn)
    : wantingHost(settings, place.host, isOn);
}

export function wantingSite(settings: Settings, { id }: Site, isOn: boolean): Partial<Settings> {
  return { sitesOn: listWith<SiteId>(settings.sitesOn, id, isOn) };
}

export function wantingHost(settings: Settings, host: string, isOn: boolean): Partial<Settings> {
  return { otherHosts: listWith(settings.otherHosts, host, isOn) };
}

/** What has to be kept for one site to be read in another way; what is left undefined goes by the site's usual way. */
export function choosing(settings: Settings, key: string, patch: SiteSettings): Partial<Settings> {
  const chosen = Object.fromEntries(
    Object.entries({ ...settings.bySite[key], ...patch }).filter(([, value]) => value !== undefined),
  );
  const { [key]: _before, ...others } = settings.bySite;
  return { bySite: Object.keys(chosen).length > 0 ? { ...others, [key]: chosen } : others };
}

function listWith<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = list.filter((each) => each !== one);
  return isIn ? [...others, one] : others;
}
