import { type Extension, Prec, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

const autoDirection = Decoration.line({ attributes: { dir: "auto" } });

/** Each line takes its direction from its own first letters, so Arabic and Hebrew read right in an English draft. */
export const textDirection: Extension = [
  EditorView.perLineTextDirection.of(true),
  Prec.lowest(
    ViewPlugin.fromClass(
      class {
        lines: DecorationSet;
        constructor(view: EditorView) {
          this.lines = visibleLines(view);
        }
        update(update: ViewUpdate) {
          if (update.docChanged || update.viewportChanged) this.lines = visibleLines(update.view);
        }
      },
      { decorations: (plugin) => plugin.lines },
    ),
  ),
];

function visibleLines(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      builder.add(line.from, line.from, autoDirection);
      at = line.to + 1;
    }
  }
  return builder.finish();
}
