import type { Browser } from "./browser.ts";
import { handlersFor } from "./handlers.ts";
import { inTurn } from "./in-turn.ts";
import { keptSettings } from "./kept-settings.ts";
import { portDesk } from "./port-desk.ts";
import { readerPlaceIn } from "./second-reader/place-in.ts";
import type { ReaderPlace } from "./second-reader/reader-place.ts";
import { secondReader } from "./second-reader/second-reader.ts";
import { settleScripts } from "./site-scripts.ts";
import { showInToolbar } from "./toolbar.ts";

/**
 * Everything that the background does. It may be ended between any two of these and started again by the next, so
 * whatever holds is worked out from the settings each time. Browsers wake it only for what is listened to at once, in the
 * first turn.
 */
export function startBackground(browser: Browser, createPlace = placeIn(browser)): void {
  const { runtime, storage, permissions, tabs } = browser;
  const kept = keptSettings(storage);
  const reader = secondReader(createPlace);
  const takeTurn = inTurn();
  const settle = () =>
    takeTurn(async () => {
      const settings = await kept.read();
      // Where one fails there is nobody to tell, and the next of these events tries again.
      await Promise.allSettled([
        settleScripts(settings, browser),
        showInToolbar(settings, browser),
        reader.settle(settings),
      ]);
    });
  const settleSoon = () => void settle();
  const desk = portDesk((asker) => handlersFor(asker, { kept, settle, browser, reader }), runtime);

  runtime.onConnect.addListener((port) => desk.open(port));
  storage.onChanged.addListener((_changes, area) => {
    if (area !== "local") return;
    desk.tellChanged();
    settleSoon();
  });
  permissions.onAdded.addListener(settleSoon);
  permissions.onRemoved.addListener(settleSoon);
  runtime.onStartup.addListener(settleSoon);
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void tabs.create({ url: runtime.getURL("welcome.html") });
    settleSoon();
  });
  settleSoon();
}

const placeIn = (browser: Browser) => (): ReaderPlace => readerPlaceIn(browser);
