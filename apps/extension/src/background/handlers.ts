import { check, draftOf } from "@bedside/engine";
import { type BoxDraft, type Handlers, LONGEST_DRAFT } from "../protocol.ts";
import { choicesFor, contextFor, type SiteDefaults, type Where } from "../settings/choices.ts";
import type { Settings } from "../settings/settings.ts";
import type { Shown } from "../shown/shown.ts";
import { shownOf } from "../shown/shown-of.ts";
import type { SiteId } from "../sites/site.ts";
import { SITES } from "../sites/sites.ts";
import type { Asker } from "./asker.ts";
import type { Browser } from "./browser.ts";
import { openGuidance } from "./guidance-tab.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { SwitchedOff } from "./switched-off.ts";
import { warmUp } from "./warm-up.ts";

interface Backing {
  readonly kept: KeptSettings;
  /** Brings the browser into line with the settings. */
  readonly settle: () => Promise<void>;
  readonly browser: Browser;
}

/** The answers for one asker. What comes from somebody else's page is about that page, whatever the question says. */
export function handlersFor(asker: Asker, { kept, settle, browser }: Backing): Handlers {
  const at = <Ask extends Where>(ask: Ask): Ask =>
    asker.kind === "box" ? { ...ask, site: asker.site, host: asker.host } : ask;
  return {
    async check(ask) {
      const box = at(ask);
      const settings = await kept.read();
      if (asker.kind === "box" && !choicesFor(settings, box).isOn) throw new SwitchedOff();
      return readBox(box, settings);
    },
    async choices(ask) {
      const choices = choicesFor(await kept.read(), at(ask));
      // Somebody may be about to write; the answer goes first.
      if (choices.isOn) setTimeout(warmUp);
      return choices;
    },
    settings: () => kept.read(),
    async keep(patch) {
      const settings = await kept.keep(patch);
      // Whoever switches a site on may open it the next moment.
      await settle();
      return settings;
    },
    async open({ target }) {
      await openGuidance(target, await kept.read(), browser);
      return null;
    },
    stay() {
      warmUp();
      return null;
    },
    async erase() {
      await kept.erase();
      await settle();
      return null;
    },
  };
}

function readBox(box: BoxDraft, settings: Settings): Shown {
  if (box.text.length > LONGEST_DRAFT) throw new Error("too long to be read here");
  const draft = draftOf(box.text, contextFor(settings, box, defaultsOf(box.site)));
  return shownOf(check(draft), draft);
}

function defaultsOf(id: SiteId): SiteDefaults {
  const site = SITES.find((one) => one.id === id) ?? SITES.find((one) => one.id === "any");
  return site ?? { platform: "other", audience: "public", capacity: "professional" };
}
