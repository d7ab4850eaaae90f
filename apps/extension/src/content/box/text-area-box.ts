import type { Box } from "./box.ts";
import { settles } from "./settles.ts";
import { isDrawnElsewhere } from "./unseen.ts";

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Types whose selection can be set; the others are for one word, a number or a date. */
const TEXT_INPUT = /^(?:text|)$/;

export function isTextField(element: HTMLElement): element is TextField {
  if (element.tagName === "TEXTAREA") return true;
  return element.tagName === "INPUT" && TEXT_INPUT.test((element as HTMLInputElement).type);
}

export function textAreaBox(element: TextField): Box {
  let last: string | undefined;
  let isKnownSeen = false;

  function read(): string | undefined {
    if (!element.isConnected) return undefined;
    if (!isKnownSeen && isDrawnElsewhere(element)) return undefined;
    isKnownSeen ||= element.value !== "";
    return element.value;
  }

  return {
    kind: "text-area",
    element,
    read() {
      last = read();
      return last;
    },
    rangeOf: () => undefined,
    async replace(span, replacement) {
      if (last === undefined || element.value !== last) return false;
      return await writeField(element, last, span, replacement.replace(/\r\n?/g, "\n"));
    },
  };
}

async function writeField(
  field: TextField,
  before: string,
  { start, end }: { readonly start: number; readonly end: number },
  replacement: string,
): Promise<boolean> {
  const wanted = before.slice(0, start) + replacement + before.slice(end);
  if (field.readOnly || field.matches(":disabled") || exceeds(field, before, wanted)) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const page = field.ownerDocument;
  const isInserted =
    replacement === "" ? page.execCommand("delete") : page.execCommand("insertText", false, replacement);
  if (!isInserted && field.value === before) setValue(field, wanted, replacement);
  if (await settles(() => field.value, wanted)) return true;
  await putBack(field, before, isInserted);
  return false;
}

async function putBack(field: TextField, before: string, isInserted: boolean): Promise<void> {
  if (field.value === before) return;
  if (isInserted) field.ownerDocument.execCommand("undo");
  if (!(await settles(() => field.value, before))) setValue(field, before, null);
}

/** Longer than the page allows; what is too long already may only get shorter. */
function exceeds({ maxLength }: TextField, before: string, wanted: string): boolean {
  return maxLength >= 0 && wanted.length > maxLength && wanted.length > before.length;
}

/** By the browser's own setter: pages put others in front of it, which would take the change for one of their own. */
function setValue(field: TextField, value: string, data: string | null): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  const { prototype } = field.tagName === "TEXTAREA" ? view.HTMLTextAreaElement : view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  const inputType = "insertReplacementText";
  field.dispatchEvent(new view.InputEvent("input", { bubbles: true, composed: true, inputType, data }));
}
