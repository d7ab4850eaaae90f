import { useCallback, useEffect, useState } from "react";
import { secondReader } from "../reader/readers.ts";
import { thisDevice } from "./device-store.ts";
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from "./settings.ts";

const NAME = "settings";

/** The settings, kept on this device as they change. */
export function useSettings() {
  const [settings, set] = useState<Settings>(() => settingsFrom(thisDevice.read(NAME)));

  const change = useCallback((patch: Partial<Settings>) => {
    set((before) => {
      const after = { ...before, ...patch };
      thisDevice.write(NAME, after);
      return after;
    });
  }, []);

  /** Forgets everything that was kept; the page goes on with the defaults. */
  const erase = useCallback(() => {
    thisDevice.erase();
    void secondReader.erase();
    set(DEFAULT_SETTINGS);
  }, []);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (settings.theme === "system") delete dataset.theme;
    else dataset.theme = settings.theme;
  }, [settings.theme]);

  return { settings, change, erase };
}
