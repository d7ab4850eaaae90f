import { type Area, heightOf, holds, type Size, widthOf } from "./area.ts";
import { COST, costOfCovering, isCovered } from "./beneath.ts";
import { cardPlace } from "./beside.ts";
import { type Chosen, type Corner, chooseCorner, cornerArea } from "./corners.ts";
import { type Following, follow } from "./follow.ts";
import { clippersOf, visibleArea, windowArea } from "./visible.ts";

/** Less of a box than this is as good as nothing. */
const LEAST: Size = { width: 40, height: 16 };
const SMALL: Size = { width: 28, height: 28 };
/** How long the page has to have been at rest before it is looked at again what the badge covers, in milliseconds. */
const REST = 500;

export interface Stand {
  /** Places what stands there at once, as it has to be before something in it can be scrolled to. */
  now(): void;
  /** Places what stands there with the next frame. */
  again(): void;
  /** Looks anew for the best corner once the page is at rest. */
  reconsider(): void;
  stop(): void;
}

/** Keeps the badge in a corner of the box and the card beside it, wherever the box goes. */
export function standBeside(box: HTMLElement, host: HTMLElement, ground: HTMLElement): Stand {
  const view = box.ownerDocument.defaultView ?? window;
  let clippers = clippersOf(box);
  let isRightToLeft = getComputedStyle(box).direction === "rtl";
  let corner: Corner | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const parts = () => ({
    badge: ground.querySelector<HTMLElement>(".badge-place"),
    card: ground.querySelector<HTMLElement>(".card"),
  });

  function place() {
    const window = windowArea(view);
    const visible = visibleArea(box, clippers, window);
    const { badge, card } = parts();
    const isSeen = widthOf(visible) >= LEAST.width && heightOf(visible) >= LEAST.height;
    if (badge) placeBadge(badge, visible, isSeen);
    if (card) placeCard(card, isSeen ? visible : window, window);
  }

  function placeBadge(badge: HTMLElement, visible: Area, isSeen: boolean) {
    if (!isSeen) {
      badge.style.visibility = "hidden";
      corner = undefined;
      return;
    }
    if (!corner) return consider();
    moveTo(badge, corner, cornerArea(corner, visible, sizeOf(badge), isRightToLeft));
  }

  /** Which corner it is to be: looks at what the page shows there. */
  function consider() {
    clearTimeout(timer);
    const { badge } = parts();
    if (!badge || !box.isConnected || badge.childElementCount === 0) return;
    const window = windowArea(view);
    clippers = clippersOf(box);
    isRightToLeft = getComputedStyle(box).direction === "rtl";
    const visible = visibleArea(box, clippers, window);
    const isSeen = widthOf(visible) >= LEAST.width && heightOf(visible) >= LEAST.height;
    // What the page shows there is asked of the page: we step aside for the moment of asking.
    ground.style.pointerEvents = "none";
    const chosen = isSeen && !isCovered(visible, box, host) ? choose(badge, visible, window) : undefined;
    ground.style.pointerEvents = "";
    corner = chosen?.corner;
    if (chosen) moveTo(badge, chosen.corner, chosen.area);
    else badge.style.visibility = "hidden";
  }

  function choose(badge: HTMLElement, visible: Area, window: Area): Chosen | undefined {
    const stays = corner && areaOfGood(corner, badge, visible, window);
    if (corner && stays) return { corner, area: stays, cost: 0 };
    const around = {
      box: visible,
      window,
      isRightToLeft,
      now: corner,
      costOf: (area: Area) => costOfCovering(area, box, host),
    };
    badge.removeAttribute("data-small");
    const large = chooseCorner({ ...around, badge: sizeOf(badge) });
    if (large && large.cost < COST.words) return large;
    const small = chooseCorner({ ...around, badge: SMALL });
    if (!small || (large && large.cost < small.cost)) return large;
    badge.setAttribute("data-small", "");
    return small;
  }

  /** Where the badge stands, as long as it covers nothing there: then nothing has to be measured anew. */
  function areaOfGood(at: Corner, badge: HTMLElement, visible: Area, window: Area): Area | undefined {
    if (badge.hasAttribute("data-small")) return undefined;
    const area = cornerArea(at, visible, sizeOf(badge), isRightToLeft);
    const isIn = holds(window, area) && (!at.startsWith("inside") || holds(visible, area));
    return isIn && costOfCovering(area, box, host) === 0 ? area : undefined;
  }

  function reconsider() {
    clearTimeout(timer);
    timer = setTimeout(consider, REST);
  }

  const following: Following = follow(box, view, () => {
    place();
    reconsider();
  });
  const ending = new AbortController();
  for (const type of ["focusin", "focusout"]) {
    view.addEventListener(type, reconsider, { capture: true, passive: true, signal: ending.signal });
  }
  return {
    now: place,
    again: following.again,
    reconsider,
    stop() {
      clearTimeout(timer);
      ending.abort();
      following.stop();
    },
  };
}

const sizeOf = (badge: HTMLElement): Size => ({ width: badge.offsetWidth, height: badge.offsetHeight });

/** Held at the edge that is nearest to the edge of the box, so that a longer word grows into the box and not out of it. */
function moveTo(badge: HTMLElement, corner: Corner, { left, top, right }: Area) {
  const isAtRight = corner.endsWith("-end") === (getComputedStyle(badge).direction === "ltr");
  badge.style.transform = isAtRight
    ? `translate(${Math.round(right)}px, ${Math.round(top)}px) translateX(-100%)`
    : `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  badge.style.visibility = "visible";
  badge.setAttribute("data-corner", corner);
}

function placeCard(card: HTMLElement, beside: Area, window: Area) {
  const place = cardPlace(beside, window);
  card.setAttribute("data-place", place.kind);
  const { style } = card;
  const windowHeight = card.ownerDocument.defaultView?.innerHeight ?? window.bottom;
  if (place.kind === "sheet") {
    style.left = style.top = style.width = "";
    style.bottom = `${Math.round(windowHeight - window.bottom)}px`;
    style.maxHeight = `${Math.round(heightOf(window) * 0.72)}px`;
    return;
  }
  style.left = `${Math.round(place.left)}px`;
  style.width = `${place.width}px`;
  style.maxHeight = `${Math.round(place.maxHeight)}px`;
  style.top = place.edge === "top" ? `${Math.round(place.offset)}px` : "auto";
  style.bottom = place.edge === "bottom" ? `${Math.round(place.offset)}px` : "auto";
}
