import Quill from "quill";
import { type Mount, placeFor } from "./mounted.ts";

export const quill: Mount = (text) => {
  const place = placeFor();
  // Its style sheet is not loaded here; this is the line of it that decides how spaces are drawn.
  place.style.whiteSpace = "pre-wrap";
  const editor = new Quill(place, { modules: { toolbar: false } });
  // It ends every document with a line feed, and takes the last one given for that.
  editor.setText(`${text}\n`);
  editor.history.clear();
  return {
    element: editor.root,
    model: () => editor.getText().replace(/\n$/, ""),
    undo: () => void editor.history.undo(),
    readOnly: () => editor.disable(),
    remove: () => place.remove(),
  };
};
