import { check, type Draft, draftOf } from "@bedside/engine";
import { type BoxDraft, type Handlers, LONGEST_DRAFT } from "../protocol.ts";
import { choicesFor, contextFor, type SiteDefaults, type Where } from "../settings/choices.ts";
import type { Settings } from "../settings/settings.ts";
import { shownOf } from "../shown/shown-of.ts";
import type { SiteId } from "../sites/site.ts";
import { SITES } from "../sites/sites.ts";
import type { Asker } from "./asker.ts";
import type { Browser } from "./browser.ts";
import { openGuidance } from "./guidance-tab.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { SecondReader } from "./second-reader/second-reader.ts";
import { SwitchedOff } from "./switched-off.ts";
import { warmUp } from "./warm-up.ts";

interface Backing {
  readonly kept: KeptSettings;
  /** Brings the browser into line with the settings. */
  readonly settle: () => Promise<void>;
  readonly browser: Browser;
  readonly reader: SecondReader;
}

/** The answers for one asker. What comes from somebody else's page is about that page, whatever the question says. */
export function handlersFor(asker: Asker, { kept, settle, browser, reader }: Backing): Handlers {
  const at = <Ask extends Where>(ask: Ask): Ask =>
    asker.kind === "box" ? { ...ask, site: asker.site, host: asker.host } : ask;
  const settingsFor = async (box: Where): Promise<Settings> => {
    const settings = await kept.read();
    if (asker.kind === "box" && !choicesFor(settings, box).isOn) throw new SwitchedOff();
    return settings;
  };
  return {
    async check(ask) {
      const box = at(ask);
      const draft = draftIn(box, await settingsFor(box));
      return shownOf(check(draft), draft);
    },
    async refine(ask, signal) {
      const box = at(ask);
      const settings = await settingsFor(box);
      if (!settings.hasSecondReader || settings.isPaused) return null;
      const draft = draftIn(box, settings);
      const model = await reader.read(draft, signal);
      const report = model && check(draft, { text: draft.text, model });
      return report?.readers ? shownOf(report, draft) : null;
    },
    async choices(ask) {
      const choices = choicesFor(await kept.read(), at(ask));
      // Somebody may be about to write; the answer goes first.
      if (choices.isOn) setTimeout(warmUp);
      if (choices.isOn && choices.hasSecondReader) reader.warm();
      return choices;
    },
    settings: () => kept.read(),
    async reader() {
      const { hasSecondReader, isPaused } = await kept.read();
      return hasSecondReader && !isPaused ? reader.state() : { kind: "off" };
    },
    async keep(patch) {
      const settings = await kept.keep(patch);
      // Whoever switches it on wants to know whether it works.
      if (patch.hasSecondReader === true) reader.warm();
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

function draftIn(box: BoxDraft, settings: Settings): Draft {
  if (box.text.length > LONGEST_DRAFT) throw new Error("too long to be read here");
  return draftOf(box.text, contextFor(settings, box, defaultsOf(box.site)));
}

function defaultsOf(id: SiteId): SiteDefaults {
  const site = SITES.find((one) => one.id === id) ?? SITES.find((one) => one.id === "any");
  return site ?? { platform: "other", audience: "public", capacity: "professional" };
}
