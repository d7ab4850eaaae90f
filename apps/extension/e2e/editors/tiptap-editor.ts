import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { type Mount, placeFor } from "./mounted.ts";

export const tiptap: Mount = (text) => {
  const place = placeFor();
  const content = text.split("\n").map((line) => ({
    type: "paragraph",
    ...(line !== "" && { content: [{ type: "text", text: line }] }),
  }));
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    content: { type: "doc", content },
  });
  return {
    element: editor.view.dom,
    model: () => editor.getText({ blockSeparator: "\n" }),
    undo: () => void editor.commands.undo(),
    readOnly: () => editor.setEditable(false),
    remove() {
      editor.destroy();
      place.remove();
    },
  };
};
