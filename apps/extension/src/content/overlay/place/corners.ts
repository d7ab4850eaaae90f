import { type Area, areaAt, holds, type Size } from "./area.ts";

/** Places for the badge, the best first: inside the box where no words are, else just outside it. */
export const CORNERS = [
  "inside-bottom-end",
  "inside-top-end",
  "above-end",
  "below-end",
  "above-start",
  "below-start",
  "inside-bottom-start",
] as const;
export type Corner = (typeof CORNERS)[number];

const GAP = 6;

/** Where the badge stands in a corner of a box; `isRightToLeft` is how the box is written in. */
export function cornerArea(corner: Corner, box: Area, badge: Size, isRightToLeft: boolean): Area {
  const isAtRight = corner.endsWith("-end") !== isRightToLeft;
  const left = isAtRight ? box.right - GAP - badge.width : box.left + GAP;
  return areaAt(left, topOf(corner, box, badge), badge);
}

function topOf(corner: Corner, box: Area, { height }: Size): number {
  if (corner.startsWith("above")) return box.top - GAP - height;
  if (corner.startsWith("below")) return box.bottom + GAP;
  return corner.startsWith("inside-top") ? box.top + GAP : box.bottom - GAP - height;
}

interface Choice {
  readonly box: Area;
  readonly badge: Size;
  readonly window: Area;
  readonly isRightToLeft: boolean;
  /** What it would cost to cover an area; 0 where nothing is there. */
  readonly costOf: (area: Area) => number;
  /** Where the badge stands, which it leaves only for something cheaper. */
  readonly now?: Corner | undefined;
}

export interface Chosen {
  readonly corner: Corner;
  readonly area: Area;
  readonly cost: number;
}

/** The corner in which the badge covers least; undefined where it would have no room in the window. */
export function chooseCorner({ box, badge, window, isRightToLeft, costOf, now }: Choice): Chosen | undefined {
  let best: Chosen | undefined;
  for (const corner of now ? [now, ...CORNERS] : CORNERS) {
    const area = cornerArea(corner, box, badge, isRightToLeft);
    if (!holds(window, area) || (corner.startsWith("inside") && !holds(box, area))) continue;
    const cost = costOf(area);
    if (best === undefined || cost < best.cost) best = { corner, area, cost };
    if (cost === 0) break;
  }
  return best;
}
