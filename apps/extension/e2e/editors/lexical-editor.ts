import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalNode,
  UNDO_COMMAND,
} from "lexical";
import { type Mount, placeFor } from "./mounted.ts";

/** Paragraphs of their own, as Facebook's boxes keep them. */
export const lexicalRich: Mount = (text) =>
  mountLexical(registerRichText, () =>
    text.split("\n").map((line) => paragraphOf(line === "" ? [] : [line])),
  );

/** One paragraph with line breaks. */
export const lexicalPlain: Mount = (text) =>
  mountLexical(registerPlainText, () => [paragraphOf(text.split("\n"))]);

function paragraphOf(lines: readonly string[]): LexicalNode {
  const paragraph = $createParagraphNode();
  for (const [index, line] of lines.entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line !== "") paragraph.append($createTextNode(line));
  }
  return paragraph;
}

function mountLexical(
  register: (editor: ReturnType<typeof createEditor>) => () => void,
  content: () => LexicalNode[],
) {
  const element = placeFor();
  element.contentEditable = "true";
  const editor = createEditor({
    namespace: "test",
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...content()),
    { discrete: true },
  );
  register(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  return {
    element,
    model: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((child) => child.getTextContent())
          .join("\n"),
      ),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    readOnly() {
      editor.setEditable(false);
      element.contentEditable = "false";
    },
    remove() {
      editor.setRootElement(null);
      element.remove();
    },
  };
}
