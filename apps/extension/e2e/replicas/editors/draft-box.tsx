import { ContentState, Editor, EditorState, getDefaultKeyBinding } from "draft-js";
import { useState } from "react";
import type { EditorProps } from "../stage.tsx";

/** Draft.js, as X has it. It takes few attributes, and calls a test id by another name. */
export function DraftBox({ initial, onText, attributes, onKey }: EditorProps) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(initial)),
  );
  return (
    <Editor
      editorState={state}
      onChange={(next) => {
        setState(next);
        onText(next.getCurrentContent().getPlainText("\n"));
      }}
      keyBindingFn={(event) => (onKey?.(event.nativeEvent) ? "taken" : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => (command === "taken" ? "handled" : "not-handled")}
      ariaLabel={attributes["aria-label"] ?? ""}
      ariaMultiline
      role="textbox"
      webDriverTestID={attributes["data-testid"] ?? ""}
      spellCheck
      stripPastedStyles
    />
  );
}
