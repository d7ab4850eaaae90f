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

/** The answers for one asker. What comes from somebody else's page is about that page, whatever the question says. */
export function handlersFor(asker: Asker, kept: KeptSettings, browser: Browser): Handlers {
  const at = <Ask extends Where>(ask: Ask): Ask =>
    asker.kind === "box" ? { ...ask, site: asker.site, host: asker.host } : ask;
  return {
    async check(ask) {
      const box = at(ask);
      const settings = await kept.read();
      if (asker.kind === "box" && !choicesFor(settings, box).isOn) throw new Error("not switched on here");
      return readBox(box, settings);
    },
    async choices(ask) {
      return choicesFor(await kept.read(), at(ask));
    },
    settings: () => kept.read(),
    keep: (patch) => kept.keep(patch),
    async open({ target }) {
      await openGuidance(target, await kept.read(), browser);
      return null;
    },
    stay: keepAwake,
    async erase() {
      await kept.erase();
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

/**
 * Chromium ends a worker that has had nothing to do for 30 seconds, and every message starts those 30 seconds anew
 * (developer.chrome.com, "The extension service worker lifecycle"). So being asked is all it takes; Firefox does much the
 * same with its event page. Reading something short meanwhile gets the rules ready, which makes the first real draft wait
 * less, and is nothing the second time.
 */
function keepAwake(): null {
  if (!isWarm) check(draftOf(WARMING_WORDS));
  isWarm = true;
  return null;
}

let isWarm = false;

/** Of the kind that rules look at closely; invented. */
const WARMING_WORDS =
  "Mrs Calloway, 84, in bed 4 was told to stop her tablets, and the new consultant is useless.";
