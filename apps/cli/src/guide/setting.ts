import { DEFAULT_COUNTRY, type Reader } from "@bedside/guidance";
import type { Setting } from "./outcome-parts.ts";

/** For whom, by what was said of them, and on this day. */
export function settingOf(said: Partial<Reader>): Setting {
  const { country = DEFAULT_COUNTRY, profession } = said;
  return { reader: { country, profession }, said, today: new Date().toISOString().slice(0, 10) };
}
