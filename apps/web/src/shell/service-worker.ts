import { isPacked } from "./packed.ts";

/** Keeps the app on the device after the first visit, so that it opens without a network. Does without where it may not. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  if (isPacked(window.location)) return;
  navigator.serviceWorker.register("./sw.js").catch(() => undefined);
}
