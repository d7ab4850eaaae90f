import type { TextField } from "../box/text-area-box.ts";

/** All that decides where the letters of a text field stand. */
const LETTERS = [
  "direction",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-optical-sizing",
  "font-size",
  "font-size-adjust",
  "font-stretch",
  "font-style",
  "font-synthesis",
  "font-variant",
  "font-variation-settings",
  "font-weight",
  "hyphens",
  "letter-spacing",
  "line-break",
  "line-height",
  "overflow-wrap",
  "tab-size",
  "text-align",
  "text-align-last",
  "text-autospace",
  "text-indent",
  "text-orientation",
  "text-rendering",
  "text-spacing-trim",
  "text-transform",
  "text-wrap",
  "unicode-bidi",
  "white-space",
  "word-break",
  "word-spacing",
  "writing-mode",
] as const;

/** Gives the mirror the letters of a field, and its room for them. Sizes are in the field's own pixels, before any scaling. */
export function styleLike(mirror: HTMLElement, field: TextField): void {
  const style = field.ownerDocument.defaultView!.getComputedStyle(field);
  for (const property of LETTERS) mirror.style.setProperty(property, style.getPropertyValue(property));
  const language = field.closest("[lang]")?.getAttribute("lang");
  if (language) mirror.lang = language;
  mirror.style.padding = `${style.paddingTop} ${style.paddingRight} ${style.paddingBottom} ${style.paddingLeft}`;
  mirror.style.width = `${innerWidthOf(field, style)}px`;
  const isOneLine = field.tagName === "INPUT";
  mirror.classList.toggle("one-line", isOneLine);
  if (isOneLine) {
    mirror.style.setProperty("white-space", "pre");
    mirror.style.height = `${field.clientHeight}px`;
  }
}

/**
 * From one inner edge to the other, to the fraction of a pixel: a browser says it of the inside in whole ones only, and a
 * line that just fits would break elsewhere.
 */
function innerWidthOf(field: TextField, style: CSSStyleDeclaration): number {
  const borders = px(style.borderLeftWidth) + px(style.borderRightWidth);
  const paddings = px(style.paddingLeft) + px(style.paddingRight);
  if (style.boxSizing !== "border-box") return px(style.width) + paddings;
  const scrollBar = Math.round(field.offsetWidth - field.clientWidth - borders);
  return px(style.width) - borders - scrollBar;
}

const px = (length: string): number => Number.parseFloat(length) || 0;
