import { EditorView } from "@codemirror/view";

const underlineOf = (line: "dotted" | "dashed" | "double", colour: string, thickness: string) => ({
  textDecoration: `underline ${line} var(--${colour}) ${thickness}`,
});

/** The author's words are set in the serif, everywhere; ours in the sans. */
export const editorTheme = EditorView.theme({
  "&": { height: "100%", background: "transparent", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--serif)", fontSize: "inherit", lineHeight: "1.6", overflowX: "hidden" },
  ".cm-content": { padding: "0", caretColor: "var(--accent)", minHeight: "inherit" },
  ".cm-line": { padding: "0", overflowWrap: "anywhere" },
  ".cm-placeholder": { color: "var(--ink-soft)", fontStyle: "italic" },
  ".cm-specialChar": { color: "var(--stop)" },
  ".bedside-mark": {
    textUnderlineOffset: "0.26em",
    textDecorationSkipInk: "none",
    borderRadius: "3px",
    cursor: "pointer",
  },
  ".bedside-detail": { background: "var(--shade)", borderRadius: "3px" },
  ".bedside-pointed": {
    outline: "2px solid var(--accent)",
    outlineOffset: "1px",
    borderRadius: "3px",
  },
  ".bedside-mark-note": underlineOf("dotted", "accent", "2px"),
  ".bedside-mark-pause": underlineOf("dashed", "pause", "2px"),
  ".bedside-mark-stop": underlineOf("double", "stop", "1.5px"),
  ".bedside-mark-note.bedside-mark-active": { background: "var(--accent-paper)" },
  ".bedside-mark-pause.bedside-mark-active": { background: "var(--pause-paper)" },
  ".bedside-mark-stop.bedside-mark-active": { background: "var(--stop-paper)" },
  ".cm-tooltip": { border: "0", background: "transparent" },
});
