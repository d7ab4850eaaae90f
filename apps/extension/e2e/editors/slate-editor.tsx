import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { type Mount, placeFor } from "./mounted.ts";

export const slate: Mount = async (text) => {
  const place = placeFor();
  const root = createRoot(place);
  const editor = withHistory(withReact(createEditor()));
  const initialValue = text.split("\n").map((line) => ({ children: [{ text: line }] })) as Descendant[];
  const draw = (readOnly: boolean) =>
    flushSync(() =>
      root.render(
        <Slate editor={editor} initialValue={initialValue}>
          <Editable readOnly={readOnly} placeholder="Write something" />
        </Slate>,
      ),
    );
  draw(false);
  return {
    element: place.querySelector<HTMLElement>("[data-slate-editor]")!,
    model: () => editor.children.map((child) => Node.string(child)).join("\n"),
    undo: () => editor.undo(),
    readOnly: () => draw(true),
    remove() {
      root.unmount();
      place.remove();
    },
  };
};
