/** The longest that a busy device keeps waiting what comes after the page itself. */
const LONGEST_WAIT = 1000;

/** Resolves once the page has loaded and the device has a moment: what can wait must not hold up what is looked at. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  await new Promise<void>((idle) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => idle(), { timeout: LONGEST_WAIT });
    else setTimeout(idle, 100);
  });
}
