import { isPacked } from "../shell/packed.ts";
import { readerInLink } from "../shell/reader.ts";
import { routeOfHash } from "../shell/routes.ts";
import type { DeviceStore } from "./device-store.ts";
import { settingsFrom } from "./settings.ts";

/**
 * The extension has asked already where its reader works, and says so whenever it opens the app. So the app keeps that, and
 * neither asks again nor shows another country's numbers to ring.
 */
export function adoptReader(
  store: Pick<DeviceStore, "read" | "write">,
  location: Pick<Location, "protocol" | "hash">,
): void {
  if (!isPacked(location)) return;
  const { country, profession } = readerInLink(routeOfHash(location.hash).params);
  if (country === undefined) return;
  store.write("settings", { ...settingsFrom(store.read("settings")), country, profession, hasChosen: true });
}
