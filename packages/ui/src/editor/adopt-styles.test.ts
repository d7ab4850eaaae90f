import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { expect, it } from "vitest";
import { adoptEditorStyles } from "./adopt-styles.ts";
import { editorTheme } from "./editor-theme.ts";

it("brings the editor's styles in without a style element, which a strict policy would refuse", () => {
  const elements = document.querySelectorAll("style").length;
  adoptEditorStyles(document);
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc: "x", extensions: [editorTheme] }),
  });
  expect(document.querySelectorAll("style")).toHaveLength(elements);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(getComputedStyle(view.scrollDOM).overflowX).toBe("hidden");
  view.destroy();
});
