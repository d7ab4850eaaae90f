import { originOf, patternOf } from "../settings/host-pattern.ts";
import type { Settings } from "../settings/settings.ts";
import { SITES } from "../sites/sites.ts";
import type { Browser, RegisteredScript, StandingScript } from "./browser.ts";

const SCRIPT = "content.js";
const STYLES = "marks.css";

/**
 * Has the browser put our script into the sites that are switched on, and into no other: those that were chosen and that
 * the browser lets us into, and none at all while everything is paused. Where it was not standing before, it is put into
 * the tabs that are open already, so that nobody has to reload a page with half a post in it.
 */
export async function settleScripts(settings: Settings, browser: Browser): Promise<void> {
  const { scripting } = browser;
  const wanted = await wantedScripts(settings, browser);
  const standing = await scripting.getRegisteredContentScripts();
  const leaving = standing.filter((script) => !wanted.some((one) => isSame(one, script)));
  const coming = wanted.filter((script) => !standing.some((one) => isSame(one, script)));
  if (leaving.length > 0) await scripting.unregisterContentScripts({ ids: leaving.map(({ id }) => id) });
  // One by one, so that a site which the browser will not take keeps none of the others out.
  await Promise.allSettled(
    coming.map(async (script) => {
      await scripting.registerContentScripts([script]);
      void putIntoOpenTabs(script.matches ?? [], browser);
    }),
  );
}

async function wantedScripts(settings: Settings, { permissions }: Browser): Promise<RegisteredScript[]> {
  if (settings.isPaused) return [];
  const sites = SITES.filter(({ id }) => id !== "any" && settings.sitesOn.includes(id));
  const places = [
    ...sites.map(({ id, matches }) => ({ id: `site:${id}`, matches })),
    ...settings.otherHosts.map((host) => ({ id: `host:${host}`, matches: [patternOf(host)] })),
  ];
  const scripts = places.map(async ({ id, matches }) => {
    const isOpen = await Promise.all(
      matches.map((pattern) => permissions.contains({ origins: [originOf(pattern)] })),
    );
    return scriptsFor(
      id,
      matches.filter((_, index) => isOpen[index]),
    );
  });
  return (await Promise.all(scripts)).flat();
}

/**
 * Some editors write in a frame without an address of its own (about:blank, srcdoc). Browsers put a script in there for
 * whole hosts only, so what is meant for a part of one is registered by itself.
 */
function scriptsFor(id: string, matches: readonly string[]): RegisteredScript[] {
  const whole = matches.filter((pattern) => pattern === originOf(pattern));
  const parts = matches.filter((pattern) => pattern !== originOf(pattern));
  return [
    ...(whole.length > 0 ? [{ ...scriptFor(id, whole), matchOriginAsFallback: true }] : []),
    ...(parts.length > 0 ? [scriptFor(`${id}:parts`, parts)] : []),
  ];
}

function scriptFor(id: string, matches: string[]): RegisteredScript {
  return { id, matches, js: [SCRIPT], css: [STYLES], allFrames: true, persistAcrossSessions: true };
}

function isSame(one: StandingScript, other: StandingScript): boolean {
  return one.id === other.id && matchesOf(one) === matchesOf(other);
}

const matchesOf = ({ matches = [] }: StandingScript): string => matches.toSorted().join(" ");

/**
 * Nobody waits for this: a page that is still loading takes its time. Tabs that are asleep get the script when they wake.
 * It sees to it itself that it stands only once in a frame.
 */
async function putIntoOpenTabs(matches: string[], { scripting, tabs }: Browser): Promise<void> {
  for (const { id } of await tabs.query({ url: matches, discarded: false })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // A tab may have gone by now, or show the browser's own note that the page was not found.
    void scripting.insertCSS({ target, files: [STYLES] }).catch(() => undefined);
    void scripting.executeScript({ target, files: [SCRIPT] }).catch(() => undefined);
  }
}
