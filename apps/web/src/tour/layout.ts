export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Where the words of a step stand, and the ring around what they are about. */
export interface Layout {
  readonly left: number;
  readonly top: number;
  readonly ring?: Box;
}

const GAP = 12;
const ROOM = 6;
/** A ring lower than this would point at nothing. */
const LOWEST_RING = 24;

/** Places the panel beside its target, never over it; of a target too large for that, the part still free is ringed. */
export function layoutFor(target: Box | undefined, panel: Size, screen: Size): Layout {
  const places = placesFor(target, panel, screen);
  const bottom = places[0]!;
  if (!target) return bottom;
  const free = places.find((at) => fits(at, panel, screen) && !overlaps({ ...at, ...panel }, grown(target)));
  const { left, top } = free ?? bottom;
  const ring = within(grown(target), { left: 4, top: 4, width: screen.width - 8, height: screen.height - 8 });
  const above = free ? ring : cutOff(ring, top - GAP);
  return isWorthRinging(above) ? { left, top, ring: above } : { left, top };
}

/** How far to scroll so that the target can be seen above the panel; nothing if it can be already. */
export function scrollFor(target: Box, panel: Size, screen: Size): number {
  const free = isNarrow(screen) ? screen.height - panel.height - 2 * GAP : screen.height;
  if (target.top >= 0 && target.top + target.height <= free) return 0;
  const spare = Math.max(0, (free - target.height) / 2);
  return Math.round(target.top - Math.max(2 * GAP, Math.min(spare, free / 3)));
}

/** The foot of the screen first; on a phone also above or below the target, on a desk the other corners. */
function placesFor(target: Box | undefined, panel: Size, screen: Size): { left: number; top: number }[] {
  const margin = isNarrow(screen) ? 8 : 24;
  const bottom = Math.max(0, screen.height - panel.height - margin);
  const right = screen.width - panel.width - margin;
  const corners = [
    { left: right, top: bottom },
    { left: margin, top: bottom },
    { left: right, top: margin },
    { left: margin, top: margin },
  ];
  if (!target) return [{ left: (screen.width - panel.width) / 2, top: bottom }];
  if (!isNarrow(screen)) return corners;
  const left = (screen.width - panel.width) / 2;
  return [
    { left, top: bottom },
    { left, top: target.top - panel.height - GAP - ROOM },
    { left, top: target.top + target.height + GAP + ROOM },
    { left, top: margin },
  ];
}

function isNarrow(screen: Size): boolean {
  return screen.width < 700;
}

function fits(at: { left: number; top: number }, panel: Size, screen: Size): boolean {
  return at.left >= 0 && at.top >= 0 && at.top + panel.height <= screen.height;
}

function grown({ left, top, width, height }: Box): Box {
  return { left: left - ROOM, top: top - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function within(box: Box, edge: Box): Box {
  const left = Math.max(box.left, edge.left);
  const top = Math.max(box.top, edge.top);
  return {
    left,
    top,
    width: Math.min(box.left + box.width, edge.left + edge.width) - left,
    height: Math.min(box.top + box.height, edge.top + edge.height) - top,
  };
}

function cutOff(box: Box, bottom: number): Box {
  return { ...box, height: Math.min(box.height, bottom - box.top) };
}

function isWorthRinging({ width, height }: Box): boolean {
  return width >= LOWEST_RING && height >= LOWEST_RING;
}
