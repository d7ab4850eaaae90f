import { KEPT_AS, type Settings, settingsFrom } from "../settings/settings.ts";
import type { Browser } from "./browser.ts";
import { inTurn } from "./in-turn.ts";

/**
 * The settings where they are kept. Nothing is remembered beside them, so that a background which the browser ends at any
 * moment has nothing to lose.
 */
export interface KeptSettings {
  read(): Promise<Settings>;
  /** Keeps what differs. What it does not understand is left as it is by default. */
  keep(patch: Partial<Settings>): Promise<Settings>;
  erase(): Promise<void>;
}

export function keptSettings({ local }: Browser["storage"]): KeptSettings {
  // Two pages may keep something at the same moment, and neither may undo what the other did.
  const takeTurn = inTurn();
  const read = async () => settingsFrom((await local.get(KEPT_AS))[KEPT_AS]);
  return {
    read,
    keep: (patch) =>
      takeTurn(async () => {
        const settings = settingsFrom({ ...(await read()), ...patch });
        await local.set({ [KEPT_AS]: settings });
        return settings;
      }),
    erase: () => takeTurn(() => local.clear()),
  };
}
