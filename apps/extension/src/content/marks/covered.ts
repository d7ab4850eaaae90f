import type { TextField } from "../box/text-area-box.ts";
import { type Area, common } from "../overlay/place/area.ts";

/** Whether the page, or a card of ours, shows something else where a rectangle of a field is. */
export function isCoveredAt(field: TextField, rect: Area, seen: Area): boolean {
  const { left, top, right, bottom } = common(rect, seen);
  if (left >= right || top >= bottom || !field.isConnected) return false;
  const root = field.getRootNode() as Document | ShadowRoot;
  const on = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return on !== null && !on.contains(field) && !isVeilOf(field, on);
}

/** Some pages lay a sheet of glass over a whole field, to draw on or to catch clicks. */
function isVeilOf(field: TextField, on: Element): boolean {
  if (on.parentElement !== field.parentElement) return false;
  const sheet = on.getBoundingClientRect();
  const { left, top, right, bottom } = field.getBoundingClientRect();
  return (
    sheet.left <= left + 1 && sheet.top <= top + 1 && sheet.right >= right - 1 && sheet.bottom >= bottom - 1
  );
}
