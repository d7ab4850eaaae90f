import type { Span } from "@bedside/engine";
import type { Box } from "../box/box.ts";

/** Selects the words of a span in their box and brings them into view. */
export function goTo(box: Box, span: Span): void {
  const { element } = box;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    // Chromium scrolls a text area to the selection only where the focus comes to it afterwards.
    element.setSelectionRange(span.start, span.end);
    element.blur();
    element.focus({ preventScroll: true });
    return;
  }
  const range = box.rangeOf(span);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  startContainer.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
