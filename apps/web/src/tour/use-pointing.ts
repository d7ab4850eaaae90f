import { type RefObject, useEffect, useState } from "react";
import { type Box, type Layout, layoutFor, type Size, scrollFor } from "./layout.ts";

/**
 * Keeps the panel beside its target for as long as a step is shown. Looked at anew with every frame: pages arrive late,
 * the writer's window changes, and what was there may go.
 */
export function usePointing(
  targets: readonly string[],
  panel: RefObject<HTMLElement | null>,
): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  useEffect(() => {
    let frame = 0;
    let before = "";
    const look = () => {
      frame = requestAnimationFrame(look);
      if (!panel.current) return;
      const size = { width: panel.current.offsetWidth, height: panel.current.offsetHeight };
      const screen = { width: window.innerWidth, height: window.innerHeight };
      const target = firstVisible(targets);
      if (target) bringIntoSight(target, size, screen);
      const next = layoutFor(target && boxOf(target), size, screen);
      const now = JSON.stringify(next);
      if (now !== before) setLayout(next);
      before = now;
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [targets, panel]);
  return layout;
}

function firstVisible(targets: readonly string[]): Element | undefined {
  for (const selector of targets)
    for (const element of document.querySelectorAll(selector)) if (isShown(element)) return element;
  return undefined;
}

/** Whether it takes up any room; its opacity does not matter here. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function bringIntoSight(target: Element, panel: Size, screen: Size): void {
  if (!isFixed(target))
    window.scrollBy({ top: scrollFor(boxOf(target), panel, screen), behavior: "instant" });
}

/** What stands fast on the screen cannot be scrolled to. */
function isFixed(element: Element | null): boolean {
  return (
    element !== null && (getComputedStyle(element).position === "fixed" || isFixed(element.parentElement))
  );
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
