import type { Ground } from "./highlights.ts";

/** Pages change their colours seldom, and working them out is not for every key. */
const GROUND_HOLDS_MS = 1_000;

export function rememberedGround(element: HTMLElement): () => Ground {
  let known: Ground = "light";
  let since = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - since > GROUND_HOLDS_MS) {
      known = groundOf(element);
      since = now;
    }
    return known;
  };
}

/** What a box is drawn upon. Where no colour lies behind it, or one that lets others through, its letters tell. */
function groundOf(box: HTMLElement): Ground {
  const view = box.ownerDocument.defaultView;
  if (!view) return "light";
  for (let up: Element | null = box; up; up = parentOf(up)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(up);
    if (backgroundImage !== "none") break;
    const colour = parsed(backgroundColor);
    if (colour && colour.alpha > 0.5) return lightness(colour) < 0.5 ? "dark" : "light";
  }
  const letters = parsed(view.getComputedStyle(box).color);
  return letters && letters.alpha > 0.5 && lightness(letters) > 0.5 ? "dark" : "light";
}

function parentOf(element: Element): Element | null {
  const above = element.assignedSlot ?? element.parentNode;
  if (above?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (above as ShadowRoot).host ?? null;
  return above?.nodeType === Node.ELEMENT_NODE ? (above as Element) : null;
}

interface Colour {
  /** Each from 0 to 1. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** As browsers write out what they have worked out: `rgb(…)`, or `color(srgb …)`; of the rest nothing is made. */
function parsed(colour: string): Colour | undefined {
  const whole = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(colour);
  const found = whole ?? parts;
  if (!found) return undefined;
  const [red, green, blue] = found.slice(1, 4).map((part) => Number(part) / (whole ? 255 : 1));
  return { red: red!, green: green!, blue: blue!, alpha: found[4] === undefined ? 1 : Number(found[4]) };
}

/** Near enough to how light it looks, from 0 to 1. */
const lightness = ({ red, green, blue }: Colour): number => 0.3 * red + 0.59 * green + 0.11 * blue;
