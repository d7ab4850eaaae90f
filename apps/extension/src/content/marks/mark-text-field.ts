import type { ShownFinding } from "../../shown/shown.ts";
import type { TextField } from "../box/text-area-box.ts";
import { type Following, follow } from "../overlay/place/follow.ts";
import type { Marks } from "../session/doors.ts";
import { isCoveredAt } from "./covered.ts";
import { rememberedGround } from "./ground-of.ts";
import { OwnHighlights } from "./highlights.ts";
import { createMirror } from "./mirror.ts";
import { findingUnder, type Placed, placed, rangesOf } from "./placed.ts";

/** How often a field is looked at whose page may change its words, or lay something over it, without a sign. */
const LOOK_EVERY_MS = 250;

/** A text field does not let its words be marked, so they are marked in a mirror that lies upon it. */
export function markTextField(field: TextField): Marks {
  const view = field.ownerDocument.defaultView!;
  const highlights = new OwnHighlights(view);
  const ground = rememberedGround(field);
  const mirror = createMirror(field);
  let following: Following | undefined;
  let looking: number | undefined;
  let words = "";
  let active: string | undefined;
  let shown: readonly Placed[] = [];
  /** Findings by their keys, and whether they could be seen when that was last looked at. */
  let isSeen: ReadonlyMap<string, boolean> = new Map();

  const seen = () => shown.filter(({ finding }) => isSeen.get(finding.key));
  const draw = () => highlights.draw(rangesOf(seen(), active), ground());

  function place() {
    if (shown.length === 0) return;
    mirror.place();
    lookForCovers();
  }

  function lookForCovers() {
    const before = isSeen;
    const area = mirror.area();
    isSeen = new Map(shown.map(({ finding, range }) => [finding.key, !isCovered(range, area)]));
    if (shown.some(({ finding: { key } }) => isSeen.get(key) !== before.get(key))) draw();
  }

  const isCovered = (range: Range, area: ReturnType<typeof mirror.area>) =>
    [...range.getClientRects()].some((rect) => isCoveredAt(field, rect, area));

  function look() {
    if (field.value !== words || !field.isConnected) clear();
    else lookForCovers();
  }

  function clear() {
    shown = [];
    isSeen = new Map();
    highlights.clear();
    view.clearInterval(looking);
    looking = undefined;
    // What stood in the field is not kept any longer than lines are drawn under it.
    mirror.write("");
  }

  return {
    show(findings: readonly ShownFinding[], key?: string) {
      if (!findings.some(({ span }) => span)) return clear();
      words = field.value;
      active = key;
      mirror.write(words);
      shown = placed(findings, (span) => mirror.rangeOf(span));
      draw();
      following ??= follow(field, view, place);
      // A key only moves what is there, and the mirror's own lines move with it.
      if (shown.some(({ finding }) => !isSeen.has(finding.key))) following.again();
      looking ??= view.setInterval(look, LOOK_EVERY_MS);
    },
    clear,
    at(x, y) {
      const { left, right, top, bottom } = mirror.area();
      const isInside = left <= x && x <= right && top <= y && y <= bottom;
      return isInside ? findingUnder(seen(), x, y) : undefined;
    },
    remove() {
      clear();
      following?.stop();
      mirror.remove();
    },
  };
}
