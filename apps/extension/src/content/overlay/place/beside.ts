import { type Area, heightOf, widthOf } from "./area.ts";

/** Where the card stands. What is left out of `top` and `bottom` follows from how much there is to say. */
export type CardPlace =
  /** Along the bottom of a narrow or low window. */
  | { readonly kind: "sheet" }
  | {
      readonly kind: "beside";
      readonly left: number;
      readonly width: number;
      readonly maxHeight: number;
      /** From the top of the window, or from its bottom: the card grows away from the box. */
      readonly edge: "top" | "bottom";
      readonly offset: number;
    };

const CARD_WIDTH = 384;
const LEAST_WIDTH = 312;
const GAP = 8;
const NARROW = 560;
const LOW = 420;
const ENOUGH = 280;

/** Beside the box where there is room, so that the words being written can still be seen. */
export function cardPlace(box: Area, window: Area): CardPlace {
  if (widthOf(window) < NARROW || heightOf(window) < LOW) return { kind: "sheet" };
  const atRight = window.right - GAP - (box.right + GAP);
  if (atRight >= LEAST_WIDTH) return alongside(box.right + GAP, Math.min(CARD_WIDTH, atRight), box, window);
  const atLeft = box.left - GAP - (window.left + GAP);
  const width = Math.min(CARD_WIDTH, atLeft);
  if (atLeft >= LEAST_WIDTH) return alongside(box.left - GAP - width, width, box, window);
  return aboveOrBelow(box, window);
}

function alongside(left: number, width: number, box: Area, window: Area): CardPlace {
  const top = Math.max(window.top + GAP, box.top);
  const room = window.bottom - GAP - top;
  if (room >= ENOUGH) return { kind: "beside", left, width, maxHeight: room, edge: "top", offset: top };
  return { kind: "beside", left, width, maxHeight: heightOf(window) - 2 * GAP, edge: "bottom", offset: GAP };
}

function aboveOrBelow(box: Area, window: Area): CardPlace {
  const furthest = window.right - GAP - CARD_WIDTH;
  const left = Math.max(window.left + GAP, Math.min(box.right - CARD_WIDTH, furthest));
  const below = window.bottom - box.bottom - 2 * GAP;
  const above = box.top - window.top - 2 * GAP;
  if (below >= ENOUGH || (below >= above && below > 0)) {
    const offset = Math.min(box.bottom + GAP, window.bottom - GAP - ENOUGH);
    return {
      kind: "beside",
      left,
      width: CARD_WIDTH,
      maxHeight: window.bottom - GAP - offset,
      edge: "top",
      offset,
    };
  }
  const offset = Math.min(window.bottom - box.top + GAP, heightOf(window) - GAP - ENOUGH);
  const maxHeight = heightOf(window) - offset - GAP;
  return { kind: "beside", left, width: CARD_WIDTH, maxHeight, edge: "bottom", offset };
}
