import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from "lexical";
import { type EditorProps, useMounted } from "../stage.tsx";

/** Lexical as Meta's sites have it: of paragraphs, or with `isPlain` one paragraph with line breaks. */
export function LexicalBox({
  initial,
  onText,
  attributes,
  onKey,
  isPlain,
}: EditorProps & { isPlain?: boolean }) {
  const element = useMounted((root) => {
    const editor = createEditor({
      namespace: "replica",
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root);
    const stops = [
      isPlain ? registerPlainText(editor) : registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) =>
        onText(editorState.read(() => $getRoot().getTextContent().replaceAll("\n\n", "\n"))),
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => event !== null && (onKey?.(event) ?? false),
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    editor.update(() => write(initial, isPlain ?? false), { tag: "history-merge", discrete: true });
    return () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    };
  });
  return (
    <div
      ref={element}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      data-lexical-editor="true"
      {...attributes}
    />
  );
}

function write(text: string, isPlain: boolean): void {
  const root = $getRoot().clear();
  if (!isPlain) {
    for (const line of text.split("\n"))
      root.append($createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
    return;
  }
  const paragraph = $createParagraphNode();
  for (const [at, line] of text.split("\n").entries()) {
    if (at > 0) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  }
  root.append(paragraph);
}
