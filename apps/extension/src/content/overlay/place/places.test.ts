import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Area, areaAt, holds, meet } from "./area.ts";
import { cardPlace } from "./beside.ts";
import { CORNERS, chooseCorner, cornerArea } from "./corners.ts";

const WINDOW = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 240, max: 1440 }),
});
const BADGE = { width: 96, height: 28 };

/** A window and the part of a box that can be seen in it. */
const boxInWindow = WINDOW.chain(({ width, height }) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: width - 60 }),
      fc.integer({ min: 0, max: height - 40 }),
      fc.integer({ min: 60, max: width }),
      fc.integer({ min: 20, max: height }),
    )
    .map(([left, top, w, h]) => ({
      window: areaAt(0, 0, { width, height }),
      box: { left, top, right: Math.min(width, left + w), bottom: Math.min(height, top + h) } satisfies Area,
    })),
);

describe("the corner of the badge", () => {
  it("is always in the window, and free where any is", () => {
    fc.assert(
      fc.property(boxInWindow, fc.boolean(), fc.nat(), ({ box, window }, isRightToLeft, busy) => {
        const costOf = (area: Area) => (Math.floor(area.left + area.top) % 7 === busy % 7 ? 0 : 5);
        const chosen = chooseCorner({ box, window, badge: BADGE, isRightToLeft, costOf });
        if (!chosen) return;
        expect(holds(window, chosen.area)).toBe(true);
        const isFree = CORNERS.some((corner) => {
          const area = cornerArea(corner, box, BADGE, isRightToLeft);
          const fits = holds(window, area) && (!corner.startsWith("inside") || holds(box, area));
          return fits && costOf(area) === 0;
        });
        expect(chosen.cost === 0).toBe(isFree);
      }),
    );
  });

  it("is kept for as long as no other is better", () => {
    fc.assert(
      fc.property(boxInWindow, fc.constantFrom(...CORNERS), ({ box, window }, now) => {
        const choice = { box, window, badge: BADGE, isRightToLeft: false, costOf: () => 3, now };
        const area = cornerArea(now, box, BADGE, false);
        if (!holds(window, area) || (now.startsWith("inside") && !holds(box, area))) return;
        expect(chooseCorner(choice)?.corner).toBe(now);
      }),
    );
  });

  it("is on the other side where people write from right to left", () => {
    const box = { left: 100, top: 100, right: 500, bottom: 300 };
    const ltr = cornerArea("inside-bottom-end", box, BADGE, false);
    const rtl = cornerArea("inside-bottom-end", box, BADGE, true);
    expect([ltr.right, rtl.left]).toEqual([494, 106]);
  });
});

describe("the place of the card", () => {
  it("is in the window, and high enough to be read", () => {
    fc.assert(
      fc.property(boxInWindow, ({ box, window }) => {
        const place = cardPlace(box, window);
        if (place.kind === "sheet") return;
        expect(place.left).toBeGreaterThanOrEqual(window.left);
        expect(place.left + place.width).toBeLessThanOrEqual(window.right);
        expect(place.offset).toBeGreaterThanOrEqual(0);
        expect(place.offset + place.maxHeight).toBeLessThanOrEqual(window.bottom);
        expect(place.maxHeight).toBeGreaterThanOrEqual(280);
      }),
    );
  });

  it("leaves the box to be seen where there is room beside, above or below it", () => {
    fc.assert(
      fc.property(boxInWindow, ({ box, window }) => {
        const place = cardPlace(box, window);
        if (place.kind === "sheet") return;
        const { left, width, maxHeight, offset, edge } = place;
        const top = edge === "top" ? offset : window.bottom - offset - maxHeight;
        const hasRoom =
          Math.max(window.right - box.right, box.left) >= 340 ||
          Math.max(window.bottom - box.bottom, box.top) >= 310;
        if (hasRoom) expect(meet(box, areaAt(left, top, { width, height: maxHeight }))).toBe(false);
      }),
    );
  });
});
