import { type Area, common } from "./area.ts";

/** The elements around a box that cut off what does not fit into them, from the inside out. */
export function clippersOf(box: HTMLElement): readonly HTMLElement[] {
  const clippers: HTMLElement[] = [];
  for (let up = parentOf(box); up; up = parentOf(up)) {
    if (up === box.ownerDocument.documentElement || up === box.ownerDocument.body) break;
    const { overflowX, overflowY } = getComputedStyle(up);
    if (overflowX !== "visible" || overflowY !== "visible") clippers.push(up);
  }
  return clippers;
}

/** The part of a box that can be seen, without its borders and scroll bars; empty where none of it can. */
export function visibleArea(box: HTMLElement, clippers: readonly HTMLElement[], window: Area): Area {
  return clippers.reduce((area, clipper) => common(area, insideOf(clipper)), common(insideOf(box), window));
}

export function windowArea(view: Window): Area {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const visual = view.visualViewport;
  // While the keys of a phone are up, the visual viewport ends above them and the window does not.
  const isShort = visual !== null && visual.scale === 1 && visual.height < view.innerHeight;
  return {
    left: 0,
    top: isShort ? visual.offsetTop : 0,
    right: clientWidth || view.innerWidth,
    bottom: isShort ? visual.offsetTop + visual.height : view.innerHeight || clientHeight,
  };
}

function insideOf(element: HTMLElement): Area {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return {
    left: left + clientLeft,
    top: top + clientTop,
    right: left + clientLeft + clientWidth,
    bottom: top + clientTop + clientHeight,
  };
}

function parentOf(element: HTMLElement): HTMLElement | undefined {
  const slot = element.assignedSlot;
  const parent = slot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host instanceof HTMLElement ? parent.host : undefined;
  return parent instanceof HTMLElement ? parent : undefined;
}
