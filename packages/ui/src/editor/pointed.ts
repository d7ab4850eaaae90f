import type { Span } from "@bedside/engine";
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Words that something beside the draft is pointing at just now; undefined takes the mark away. */
export const pointAt = StateEffect.define<Span | undefined>();

const pointedWords = Decoration.mark({ class: "bedside-pointed" });

export const pointed = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let marks = transaction.docChanged ? Decoration.none : value;
    for (const effect of transaction.effects) {
      if (!effect.is(pointAt)) continue;
      const span = effect.value;
      const isInText = span && span.start < span.end && span.end <= transaction.state.doc.length;
      marks = isInText ? Decoration.set(pointedWords.range(span.start, span.end)) : Decoration.none;
    }
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
