import type { Browser } from "./browser.ts";
import { handlersFor } from "./handlers.ts";
import { inTurn } from "./in-turn.ts";
import { keptSettings } from "./kept-settings.ts";
import { portDesk } from "./port-desk.ts";
import { settleScripts } from "./site-scripts.ts";
import { showInToolbar } from "./toolbar.ts";

/**
 * Everything that the background does. It may be ended between any two of these and started again by the next, so
 * whatever holds is worked out from the settings each time. Browsers wake it only for what is listened to at once, in the
 * first turn.
 */
export function startBackground(browser: Browser): void {
  const { runtime, storage, permissions, tabs } = browser;
  const kept = keptSettings(storage);
  const desk = portDesk((asker) => handlersFor(asker, kept, browser), runtime);
  const takeTurn = inTurn();
  const settle = () =>
    void takeTurn(async () => {
      const settings = await kept.read();
      await showInToolbar(settings, browser);
      await settleScripts(settings, browser);
      // The next of these events tries again; there is nobody to tell.
    }).catch(() => undefined);

  runtime.onConnect.addListener((port) => desk.open(port));
  storage.onChanged.addListener((_changes, area) => {
    if (area !== "local") return;
    desk.tellChanged();
    settle();
  });
  permissions.onAdded.addListener(settle);
  permissions.onRemoved.addListener(settle);
  runtime.onStartup.addListener(settle);
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void tabs.create({ url: runtime.getURL("welcome.html") });
    settle();
  });
  settle();
}
