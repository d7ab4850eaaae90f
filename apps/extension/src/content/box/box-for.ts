import type { Box } from "./box.ts";
import { editableBox } from "./editable-box.ts";
import { isTextField, textAreaBox } from "./text-area-box.ts";

export function boxFor(element: HTMLElement): Box {
  return isTextField(element) ? textAreaBox(element) : editableBox(element);
}
