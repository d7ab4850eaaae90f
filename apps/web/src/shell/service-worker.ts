/** Keeps the app on the device after the first visit, so that it opens without a network. Does without where it may not. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Packed into the extension the app is on the device already.
  if (!/^https?:$/.test(window.location.protocol)) return;
  navigator.serviceWorker.register("./sw.js").catch(() => undefined);
}
