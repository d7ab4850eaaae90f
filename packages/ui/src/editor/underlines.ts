import type { Span } from "@bedside/engine";
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { findingAt, movePlaced, NOTHING_PLACED, type Placed } from "./placed.ts";

/** What the editor knows of the last check: its findings where they now lie, and the one being looked at. */
export interface Marked {
  readonly placed: Placed;
  readonly active: string | undefined;
}

export const showPlaced = StateEffect.define<Placed>();
export const activate = StateEffect.define<string | undefined>();

export const marked = StateField.define<Marked>({
  create: () => ({ placed: NOTHING_PLACED, active: undefined }),
  update(value, transaction) {
    let { placed, active } = value;
    if (transaction.docChanged) placed = movePlaced(placed, transaction.changes);
    if (transaction.selection) active = findingAt(placed, transaction.selection.main.head)?.key;
    for (const effect of transaction.effects) {
      if (effect.is(showPlaced)) placed = effect.value;
      if (effect.is(activate)) active = effect.value;
    }
    if (!placed.findings.some(({ key }) => key === active)) active = undefined;
    return placed === value.placed && active === value.active ? value : { placed, active };
  },
  provide: (field) => EditorView.decorations.from(field, underline),
});

/**
 * Line styles tell the severities apart without colour: dotted for a note, dashed for pause, double for stop. Details that
 * together point to somebody are shaded, which is no verdict on any one of them.
 */
function underline({ placed, active }: Marked): DecorationSet {
  const marks = placed.findings.flatMap(({ key, finding, span }) => {
    const isActive = key === active ? " bedside-mark-active" : "";
    const classes = `bedside-mark bedside-mark-${finding.severity}${isActive}`;
    return markOf(span, { class: classes, attributes: { "data-rule": finding.rule } });
  });
  const details = placed.pointsToFew ? placed.factors : [];
  const shades = details.flatMap((factor) => markOf(factor, { class: "bedside-detail" }));
  return Decoration.set([...shades, ...marks], true);
}

function markOf(span: Span | undefined, spec: Parameters<typeof Decoration.mark>[0]) {
  return span && span.start < span.end ? [Decoration.mark(spec).range(span.start, span.end)] : [];
}
