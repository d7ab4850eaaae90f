import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, layoutFor, scrollFor } from "./layout.ts";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const SMALL_PANEL = { width: 374, height: 250 };
const CARD = { width: 400, height: 260 };

const anyBox = fc.record({
  left: fc.integer({ min: -200, max: 1500 }),
  top: fc.integer({ min: -2000, max: 3000 }),
  width: fc.integer({ min: 0, max: 1500 }),
  height: fc.integer({ min: 0, max: 3000 }),
});
const anyScreen = fc.constantFrom({ screen: PHONE, panel: SMALL_PANEL }, { screen: DESK, panel: CARD });

const apart = (a: Box, b: Box) =>
  a.left + a.width <= b.left ||
  b.left + b.width <= a.left ||
  a.top + a.height <= b.top ||
  b.top + b.height <= a.top;

describe("where the words of a step stand", () => {
  it("is on the screen, and never over the ring, whatever is pointed at", () => {
    fc.assert(
      fc.property(anyBox, anyScreen, (target, { screen, panel }) => {
        const { left, top, ring } = layoutFor(target, panel, screen);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + panel.width).toBeLessThanOrEqual(screen.width);
        expect(top + panel.height).toBeLessThanOrEqual(screen.height);
        if (!ring) return;
        expect(apart(ring, { left, top, ...panel })).toBe(true);
        expect(ring.left).toBeGreaterThanOrEqual(0);
        expect(ring.top + ring.height).toBeLessThanOrEqual(screen.height);
      }),
    );
  });

  it("is at the foot of a phone, and above what stands at the foot itself", () => {
    expect(layoutFor({ left: 16, top: 60, width: 358, height: 44 }, SMALL_PANEL, PHONE).top).toBe(586);
    const tab = { left: 130, top: 789, width: 130, height: 55 };
    expect(layoutFor(tab, SMALL_PANEL, PHONE).top).toBeLessThan(789 - 250);
  });

  it("is in the other corner of a desk when the target is in the first", () => {
    const panelOfFindings = { left: 900, top: 100, width: 420, height: 700 };
    expect(layoutFor(panelOfFindings, CARD, DESK).left).toBe(24);
  });

  it("rings the free part of what is taller than the screen", () => {
    const { top, ring } = layoutFor({ left: 16, top: 12, width: 358, height: 2000 }, SMALL_PANEL, PHONE);
    expect(ring!.height).toBeGreaterThan(400);
    expect(ring!.top + ring!.height).toBeLessThan(top);
  });

  it("points at nothing where there is nothing", () => {
    expect(layoutFor(undefined, CARD, DESK).ring).toBeUndefined();
  });
});

describe("scrolling to a target", () => {
  it("leaves alone what can be seen", () => {
    expect(scrollFor({ left: 0, top: 100, width: 300, height: 50 }, SMALL_PANEL, PHONE)).toBe(0);
  });

  it("brings its top onto the screen, on a phone above the panel", () => {
    fc.assert(
      fc.property(anyBox, anyScreen, (target, { screen, panel }) => {
        const by = scrollFor(target, panel, screen);
        const top = target.top - by;
        expect(top).toBeGreaterThanOrEqual(0);
        // On a desk the panel goes to another corner instead.
        expect(top).toBeLessThan(screen === PHONE ? screen.height - panel.height : screen.height);
      }),
    );
  });
});
