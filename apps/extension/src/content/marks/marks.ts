import type { Box } from "../box/box.ts";
import { isTextField } from "../box/text-area-box.ts";
import type { Marks } from "../session/doors.ts";
import { markEditable } from "./mark-editable.ts";
import { markTextField } from "./mark-text-field.ts";

/**
 * Lines under the words that findings are about. `show` takes findings placed in the text that the box read last, and
 * draws nothing where it is not sure of a place.
 */
export function createMarks(box: Box): Marks {
  const { element } = box;
  return isTextField(element) ? markTextField(element) : markEditable(box);
}
