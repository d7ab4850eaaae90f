import type { Mount } from "./mounted.ts";
import { placeFor } from "./mounted.ts";

const undo = () => void document.execCommand("undo");

export const textArea: Mount = (text) => {
  const element = placeFor("textarea") as HTMLTextAreaElement;
  element.value = text;
  return {
    element,
    model: () => element.value,
    undo,
    readOnly() {
      element.readOnly = true;
    },
    remove: () => element.remove(),
  };
};

/** As browsers write paragraphs into an editable element: an element each, a line break in an empty one. */
export const plainEditable: Mount = (text) => {
  const element = placeFor();
  element.contentEditable = "true";
  for (const line of text.split("\n")) {
    const paragraph = document.createElement("div");
    // Where a browser types a space that would not be drawn, it writes one that is.
    const words = line.replace(/^ | $| (?= )/g, "\u00a0");
    paragraph.append(words === "" ? document.createElement("br") : words);
    element.append(paragraph);
  }
  const model = () => [...element.children].map((line) => line.textContent).join("\n");
  return editable(element, () => model().replaceAll("\u00a0", " "));
};

/** One text node with line feeds. */
export const plaintextOnly: Mount = (text) => {
  const element = placeFor();
  element.setAttribute("contenteditable", "plaintext-only");
  element.style.whiteSpace = "pre-wrap";
  element.append(text.endsWith("\n") ? `${text}\n` : text);
  return editable(element, () => element.innerText.replace(/\n$/, ""));
};

const editable = (element: HTMLElement, model: () => string) => ({
  element,
  model,
  undo,
  readOnly() {
    element.contentEditable = "false";
  },
  remove: () => element.remove(),
});
