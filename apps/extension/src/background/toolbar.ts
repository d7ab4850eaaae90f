import type { Settings } from "../settings/settings.ts";
import type { Browser } from "./browser.ts";

/** In the toolbar, whether anything is being read at all. */
export async function showInToolbar({ isPaused }: Settings, { action }: Browser): Promise<void> {
  await action.setBadgeText({ text: isPaused ? "off" : "" });
  await action.setTitle({ title: isPaused ? "Bedside is paused: nothing is read" : "Bedside" });
}
