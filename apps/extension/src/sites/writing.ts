import { nearest } from "./around.ts";

/** Where people look for something rather than write to somebody. */
const SEARCH =
  "[role='search'], [role='searchbox'], [role='combobox'], [type='search'], [inputmode='search'], [enterkeyhint='search']";

/** Editors for programs: what stands in them is not addressed to anybody. */
const CODE = ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role='code'], [data-language]";

/** Fields that browsers fill in: names, addresses, codes, card numbers. `on` and `off` say nothing. */
const FILLED_IN = "[autocomplete]:not([autocomplete='on']):not([autocomplete='off'])";

/** In several languages, since labels follow the reader's own. */
const SEARCH_WORDS = /\b(?:search|find|filter|suche|rechercher|buscar|cerca|zoeken|szukaj)\b/iu;

/** Whether somebody could be writing a text there at all, as far as the element itself says. */
export function isForWriting(element: HTMLElement): boolean {
  if (!isTextArea(element) && !isEditable(element)) return false;
  if (element.getAttribute("aria-readonly") === "true" || element.getAttribute("aria-disabled") === "true") {
    return false;
  }
  return !isForSearch(element) && !nearest(element, CODE) && !element.matches(FILLED_IN);
}

export function isTextArea(element: HTMLElement): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement && !element.readOnly && !element.disabled;
}

/** By its attribute: `isContentEditable` is true of everything inside as well. */
export function isEditable(element: HTMLElement): boolean {
  const editable = element.getAttribute("contenteditable");
  return editable === "" || editable === "true" || editable === "plaintext-only";
}

export function isForSearch(element: HTMLElement): boolean {
  return nearest(element, SEARCH) !== undefined || SEARCH_WORDS.test(labelOf(element));
}

/** What a box is called, by its label or by what stands in it while it is empty. */
export function labelOf(element: HTMLElement): string {
  return ["aria-label", "aria-placeholder", "placeholder", "data-placeholder", "title", "name"]
    .map((name) => element.getAttribute(name) ?? "")
    .filter(Boolean)
    .join(" ");
}
