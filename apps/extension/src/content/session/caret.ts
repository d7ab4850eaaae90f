import type { Box } from "../box/box.ts";

/**
 * Remembers where somebody was writing; the function that is returned puts them back there. A dialog takes the caret out of
 * an editable box for good, where a text area keeps its own.
 */
export function rememberCaret({ kind, element }: Box): () => void {
  const selection = kind === "editable" ? selectionAt(element) : null;
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
