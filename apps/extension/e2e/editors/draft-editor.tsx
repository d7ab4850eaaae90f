import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type Mount, placeFor } from "./mounted.ts";

export const draftJs: Mount = async (text) => {
  // It is written for bundlers that give every module Node's name for the global object.
  Object.assign(globalThis, { global: globalThis });
  const { ContentState, Editor, EditorState } = await import("draft-js");
  const place = placeFor();
  const root = createRoot(place);
  let state = EditorState.createWithContent(ContentState.createFromText(text));
  let isReadOnly = false;
  const draw = () => root.render(<Editor editorState={state} onChange={change} readOnly={isReadOnly} />);
  function change(next: typeof state) {
    state = next;
    draw();
  }
  flushSync(draw);
  return {
    element: place.querySelector<HTMLElement>("[contenteditable]")!,
    model: () => state.getCurrentContent().getPlainText("\n"),
    undo: () => change(EditorState.undo(state)),
    readOnly() {
      isReadOnly = true;
      flushSync(draw);
    },
    remove() {
      root.unmount();
      place.remove();
    },
  };
};
