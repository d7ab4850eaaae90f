import type { Span } from "@bedside/engine";
import type { Box } from "./box.ts";
import { readEditable } from "./read-editable.ts";
import { stretchOf, type TextMap } from "./text-map.ts";
import { isDrawnElsewhere, isPartOnly } from "./unseen.ts";
import { type Editable, writeEditable } from "./write-editable.ts";

export function editableBox(element: HTMLElement): Box {
  let last: TextMap | undefined;
  let isKnownSeen = false;

  /** The layout is looked at until words have been seen in the box once. */
  function map(): TextMap | undefined {
    if (!element.isConnected || !element.ownerDocument.defaultView) return undefined;
    if (!isKnownSeen && isDrawnElsewhere(element)) return undefined;
    if (isPartOnly(element)) return undefined;
    const now = readEditable(element);
    isKnownSeen ||= now.text !== "";
    return now;
  }

  const editable: Editable = { element, map };

  return {
    kind: "editable",
    element,
    read() {
      last = map();
      return last?.text;
    },
    rangeOf(span: Span) {
      const stretch = last && stretchOf(last, span);
      if (!stretch) return undefined;
      const range = element.ownerDocument.createRange();
      range.setStart(stretch.start.node, stretch.start.offset);
      range.setEnd(stretch.end.node, stretch.end.offset);
      return range;
    },
    async replace(span, replacement) {
      return last !== undefined && (await writeEditable(editable, last.text, span, replacement));
    },
  };
}
