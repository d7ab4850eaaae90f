import { EditorView, hoverTooltip } from "@codemirror/view";
import { typeset } from "../report/typeset.ts";
import { findingAt } from "./placed.ts";
import { marked } from "./underlines.ts";

/** Under a resting mouse: what was found, in its one line. The card beside the draft has the rest. */
export const findingTooltip = hoverTooltip(
  (view, position) => {
    const entry = findingAt(view.state.field(marked).placed, position);
    if (!entry?.span) return null;
    return {
      pos: entry.span.start,
      end: entry.span.end,
      create: () => ({ dom: tooltip(typeset(entry.finding.message)) }),
    };
  },
  { hideOnChange: true, hoverTime: 350 },
);

function tooltip(message: string): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "bedside-tooltip";
  dom.textContent = message;
  return dom;
}

export const tooltipTheme = EditorView.theme({
  ".bedside-tooltip": {
    maxWidth: "34ch",
    padding: "8px 12px",
    borderRadius: "var(--radius-small)",
    background: "var(--ink)",
    color: "var(--paper)",
    font: "0.9375rem/1.4 var(--sans)",
    boxShadow: "var(--lift)",
  },
});
