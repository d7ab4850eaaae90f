import type { Draft } from "@bedside/engine";
import type { BoxDraft } from "../protocol.ts";
import type { Site, SiteId } from "../sites/site.ts";
import type { Settings, SiteChoices, SiteSettings } from "./settings.ts";

/** Where a box stands. */
export interface Where {
  readonly site: SiteId;
  readonly host: string;
}

export function choicesFor(settings: Settings, where: Where): SiteChoices {
  const { isPaused, otherHosts, sitesOn, holds, hasSecondReader } = settings;
  const isWanted = where.site === "any" ? otherHosts.includes(where.host) : sitesOn.includes(where.site);
  return {
    isOn: isWanted && !isPaused,
    holds: holds && siteSettings(settings, where).holds !== false,
    hasSecondReader,
  };
}

/**
 * How a draft is to be read. The reader's own choice for a site comes first, then what the page says of who will read it,
 * then what is usual there.
 */
export function contextFor(settings: Settings, box: BoxDraft, usual: SiteDefaults): Draft["context"] {
  const { country, profession } = settings;
  const { audience, capacity } = siteSettings(settings, box);
  return {
    platform: usual.platform,
    audience: audience ?? box.audience ?? usual.audience,
    capacity: capacity ?? usual.capacity,
    country,
    ...(profession && { profession }),
    ...(box.replyTo !== undefined && { replyTo: box.replyTo }),
    ...(box.author && { author: box.author }),
  };
}

export type SiteDefaults = Pick<Site, "platform" | "audience" | "capacity">;

function siteSettings({ bySite }: Settings, { site, host }: Where): SiteSettings {
  const key = site === "any" ? host : site;
  return (Object.hasOwn(bySite, key) && bySite[key]) || {};
}
