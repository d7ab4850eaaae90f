import type { Box } from "../box/box.ts";

/**
 * Remembers where somebody was writing; the function that is returned puts them back there. A dialog takes the caret out of a
 * box for good: Chromium gives the focus back to a text area without it, and what is typed then is lost.
 */
export function rememberCaret({ element }: Box): () => void {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? rememberInField(element)
    : rememberInEditable(element);
}

function rememberInField(field: HTMLTextAreaElement | HTMLInputElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
}

function rememberInEditable(element: HTMLElement): () => void {
  const selection = selectionAt(element);
  if (!selection?.anchorNode || !selection.focusNode || !element.contains(selection.anchorNode))
    return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!element.contains(anchorNode) || !element.contains(focusNode)) return;
    const anchor = Math.min(anchorOffset, lengthOf(anchorNode));
    selection.setBaseAndExtent(anchorNode, anchor, focusNode, Math.min(focusOffset, lengthOf(focusNode)));
  };
}

/** Chromium has a selection of its own for each shadow root. */
function selectionAt(element: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

const lengthOf = (node: Node): number =>
  node instanceof CharacterData ? node.length : node.childNodes.length;
