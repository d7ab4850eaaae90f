import type { Span } from "@bedside/engine";
import type { ShownFinding } from "../../shown/shown.ts";
import type { Box } from "../box/box.ts";
import type { Marks } from "../session/doors.ts";
import { rememberedGround } from "./ground-of.ts";
import { OwnHighlights } from "./highlights.ts";
import { dressForMarks } from "./mark-sheet.ts";
import { findingUnder, type Placed, placed, rangesOf } from "./placed.ts";

/** In an editable element the words themselves are marked, which leaves the page's own tree as it is. */
export function markEditable(box: Box): Marks {
  const { element } = box;
  const view = element.ownerDocument.defaultView;
  const highlights = view ? new OwnHighlights(view) : undefined;
  const undress = dressForMarks(element);
  const ground = rememberedGround(element);
  let shown: readonly Placed[] = [];

  function clear() {
    shown = [];
    highlights?.clear();
  }

  return {
    show(findings: readonly ShownFinding[], active?: string) {
      shown = placed(findings, (span: Span) => box.rangeOf(span));
      if (shown.length === 0) clear();
      else highlights?.draw(rangesOf(shown, active), ground());
    },
    clear,
    at: (x, y) => findingUnder(shown, x, y),
    remove() {
      clear();
      undress();
    },
  };
}
