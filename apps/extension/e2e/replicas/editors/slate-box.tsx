import { useState } from "react";
import { createEditor, type Descendant, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import type { EditorProps } from "../stage.tsx";

/** Slate, as several chats have it. */
export function SlateBox({ initial, onText, attributes, onKey }: EditorProps) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  return (
    <Slate
      editor={editor}
      initialValue={initial.split("\n").map(paragraph)}
      onChange={(value) => onText(value.map((node) => Node.string(node)).join("\n"))}
    >
      <Editable {...attributes} role="textbox" onKeyDown={(event) => onKey?.(event.nativeEvent) ?? false} />
    </Slate>
  );
}

const paragraph = (text: string): Descendant => ({ children: [{ text }] });
