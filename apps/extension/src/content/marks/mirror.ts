import type { Span } from "@bedside/engine";
import type { TextField } from "../box/text-area-box.ts";
import { type Area, areaAt, common, heightOf, widthOf } from "../overlay/place/area.ts";
import { clippersOf, visibleArea, windowArea } from "../overlay/place/visible.ts";
import { adoptMarks } from "./mark-sheet.ts";
import { styleLike } from "./mirror-style.ts";
import { MirrorText } from "./mirror-text.ts";

/** The text of a field once more, unseen and just above it, so that lines can be drawn under its words. */
export interface Mirror {
  write(text: string): void;
  rangeOf(span: Span): Range | undefined;
  /** Lays it upon the field where that now is. Looks at the layout, so it is not for every key. */
  place(): void;
  /** The part of the window in which it shows; without size where the field cannot be seen. */
  area(): Area;
  remove(): void;
}

/** Nothing of ours may be felt by the page, nor anything of the page's by us. */
const STYLE = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    overflow: visible !important;
    pointer-events: none !important;
  }
  .window { position: fixed; overflow: hidden; pointer-events: none; }
  .mirror {
    position: absolute;
    box-sizing: border-box;
    margin: 0;
    border: 0;
    color: transparent;
    transform-origin: 0 0;
    user-select: none;
  }
  .mirror div { unicode-bidi: inherit; min-width: 0; }
  .mirror div ~ div { text-indent: 0; }
  .one-line { display: flex; flex-direction: column; justify-content: center; }
`;

const NOWHERE: Area = { left: 0, top: 0, right: 0, bottom: 0 };

export function createMirror(field: TextField): Mirror {
  const page = field.ownerDocument;
  const view = page.defaultView!;
  const host = page.createElement("bedside-marks");
  host.setAttribute("popover", "manual");
  host.setAttribute("aria-hidden", "true");
  const root = host.attachShadow({ mode: "closed" });
  dress(root, view);
  const unmark = adoptMarks(root);
  const frame = page.createElement("div");
  frame.className = "window";
  const mirror = page.createElement("div");
  mirror.className = "mirror";
  frame.append(mirror);
  root.append(frame);
  const text = new MirrorText(mirror);
  let area = NOWHERE;

  function stand() {
    if (host.isConnected || !page.documentElement) return;
    page.documentElement.append(host);
    host.showPopover?.();
  }

  function place() {
    stand();
    const scale = scaleOf(field);
    area = scale === undefined ? NOWHERE : seenAreaOf(field, view, scale);
    frame.hidden = widthOf(area) === 0 || heightOf(area) === 0;
    if (frame.hidden || scale === undefined) return;
    styleLike(mirror, field);
    const { left, top } = field.getBoundingClientRect();
    put(frame, area.left, area.top);
    frame.style.width = `${widthOf(area)}px`;
    frame.style.height = `${heightOf(area)}px`;
    const x = left + (field.clientLeft - field.scrollLeft) * scale - area.left;
    const y = top + (field.clientTop - field.scrollTop) * scale - area.top;
    put(mirror, x, y);
    mirror.style.transform = scale === 1 ? "" : `scale(${scale})`;
  }

  stand();
  return {
    write: (words) => text.write(words),
    rangeOf: (span) => text.rangeOf(span),
    place,
    area: () => area,
    remove() {
      unmark();
      host.remove();
    },
  };
}

function put({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}

/** How much larger than its own pixels a field is drawn; undefined where it is turned, skewed or not drawn at all. */
function scaleOf(field: TextField): number | undefined {
  if (field.offsetWidth === 0 || field.offsetHeight === 0) return undefined;
  const { width, height } = field.getBoundingClientRect();
  const across = width / field.offsetWidth;
  const down = height / field.offsetHeight;
  if (Math.abs(across - down) > 0.02 * across + 1 / field.offsetHeight) return undefined;
  // The browser gives the size of a box to the fraction and of its inside not, so what is nearly one is one.
  return Math.abs(across - 1) < 0.01 ? 1 : across;
}

function seenAreaOf(field: TextField, view: Window, scale: number): Area {
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return NOWHERE;
  const seen = visibleArea(field, clippersOf(field), windowArea(view));
  const { left, top } = field.getBoundingClientRect();
  const size = { width: field.clientWidth * scale, height: field.clientHeight * scale };
  const inside = areaAt(left + field.clientLeft * scale, top + field.clientTop * scale, size);
  return common(inside, scale === 1 ? seen : windowArea(view));
}

function dress(root: ShadowRoot, view: Window & typeof globalThis): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let content scripts adopt a sheet, and lets their style elements pass instead.
    const element = root.ownerDocument.createElement("style");
    element.textContent = STYLE;
    root.append(element);
  }
}
