import base from "@bedside/ui/base.css?inline";
import tokens from "@bedside/ui/tokens.css?inline";
import tones from "@bedside/ui/tones.css?inline";
import badge from "./badge.css?inline";
import card from "./card.css?inline";
import controls from "./controls.css?inline";
import ground from "./ground.css?inline";
import hold from "./hold.css?inline";

/** The colours stand on an element inside: what the page says of `*` would beat what is said of the host from within. */
const TEXT = [tokens.replaceAll(":root", ".ground"), base, tones, ground, controls, badge, card, hold].join(
  "\n",
);

let sheet: CSSStyleSheet | undefined;

/** Dresses a shadow root, in a way that no policy of the page forbids. */
export function styleRoot(root: ShadowRoot): void {
  try {
    sheet ??= constructed();
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let content scripts adopt a sheet, and lets their style elements pass instead.
    const element = root.ownerDocument.createElement("style");
    element.textContent = TEXT;
    root.append(element);
  }
}

function constructed(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(TEXT);
  return made;
}
