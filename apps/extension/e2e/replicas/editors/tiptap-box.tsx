import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { type EditorProps, useMounted } from "../stage.tsx";

/** Tiptap upon ProseMirror, as Bluesky has it: paragraphs and nothing else. */
export function TiptapBox({ initial, onText, attributes, onKey }: EditorProps) {
  const element = useMounted((container) => {
    const editor = new Editor({
      element: container,
      // The policy of the page allows no style sheet of a script's making.
      injectCSS: false,
      extensions: [
        StarterKit.configure({
          blockquote: false,
          bold: false,
          bulletList: false,
          code: false,
          codeBlock: false,
          heading: false,
          horizontalRule: false,
          italic: false,
          link: false,
          listItem: false,
          orderedList: false,
          strike: false,
          underline: false,
        }),
      ],
      content: { type: "doc", content: initial.split("\n").map(paragraph) },
      editorProps: { attributes: { ...attributes }, handleKeyDown: (_, event) => onKey?.(event) ?? false },
      onUpdate: ({ editor: changed }) => onText(changed.getText({ blockSeparator: "\n" })),
    });
    return () => editor.destroy();
  });
  return <div ref={element} />;
}

const paragraph = (line: string) => ({
  type: "paragraph",
  ...(line && { content: [{ type: "text", text: line }] }),
});
