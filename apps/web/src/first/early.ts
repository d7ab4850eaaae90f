/**
 * The first script, a few hundred bytes that run before anything is drawn or right after: what cannot be written into a
 * page that is the same for everybody. It makes the first sight that of the place in the address and of the settings on
 * this device, and fetches what that place needs while the page's own script is still on its way.
 */
import { thisDevice } from "../settings/device-store.ts";
import { PLACES, type Place, routeOfHash } from "../shell/routes.ts";
import { WIDE } from "../shell/wide.ts";

/** Written by the build: the files that each place needs, and the names of the texts. */
declare const FILES: Files;

interface Files {
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** By place and id, the part of the name that changes with the text. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly typefaces: string;
}

// The build writes the value in wherever it is named.
const files: Files = FILES;

const { dataset } = document.documentElement;
const settings = recordIn("settings");

if (settings.theme === "light" || settings.theme === "dark") dataset.theme = settings.theme;
if (settings.hasChosen === true) dataset.chosen = "";
if (settings.keepsDraft === true) {
  const { text } = recordIn("draft");
  const boxes = document.querySelectorAll<HTMLTextAreaElement>("#first-sight textarea");
  if (typeof text === "string") for (const box of boxes) box.value = text;
}
document.querySelector(window.matchMedia(WIDE).matches ? ".first-narrow" : ".first-wide")?.remove();
// Whoever has been here has the typefaces on the device: no need to see others first.
if (navigator.serviceWorker?.controller) link("stylesheet", files.typefaces).dataset.typefaces = "";

goTo();
window.addEventListener("hashchange", goTo);
document.querySelector("script[type=module]")?.addEventListener("error", () => {
  dataset.late = "failed";
});

function goTo(): void {
  if (!document.getElementById("first-sight")) return;
  const { place, id } = routeOfHash(window.location.hash);
  dataset.place = place;
  for (const one of document.querySelectorAll("#first-sight nav a")) {
    if (one.getAttribute("href") === PLACES[place].hash) one.setAttribute("aria-current", "page");
    else one.removeAttribute("aria-current");
  }
  for (const file of files.rooms[id ? `${place}/` : place] ?? []) link("modulepreload", file);
  const text = id && textOf(place, id);
  if (text) link("modulepreload", text);
}

function textOf(place: Place, id: string): string | undefined {
  const texts = files.texts[place] ?? {};
  return Object.hasOwn(texts, id) ? `assets/${id}.generated-${texts[id]}.js` : undefined;
}

function link(rel: string, href: string): HTMLLinkElement {
  const element = Object.assign(document.createElement("link"), { rel, href: `./${href}` });
  document.head.append(element);
  return element;
}

function recordIn(name: string): Readonly<Record<string, unknown>> {
  const kept = thisDevice.read(name);
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}
