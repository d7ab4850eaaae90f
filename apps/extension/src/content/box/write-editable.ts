import type { Span } from "@bedside/engine";
import { type Edit, editBetween } from "./edit.ts";
import { moment, settles } from "./settles.ts";
import { type Stretch, type TextMap, writableStretchOf } from "./text-map.ts";

/** An editable element, and its text whenever it is asked for. */
export interface Editable {
  readonly element: HTMLElement;
  map(): TextMap | undefined;
}

/** Editors look at the selection some time after it has changed: Slate at most every 100 ms, Draft.js once it has the focus. */
const SELECTION_IS_TAKEN_MS = 200;

const busy = new WeakSet<HTMLElement>();

/**
 * Puts a replacement in place of a span of `before`, the text that the element should still hold. Editors keep the text in
 * a model of their own and draw the page from it, so they are told as the browser tells them: by the selection and a
 * paste. Whether it worked is read from the page; where not, what stood there is put back in the same way.
 */
export async function writeEditable(
  editable: Editable,
  before: string,
  span: Span,
  replacement: string,
): Promise<boolean> {
  const { element } = editable;
  if (busy.has(element) || !element.isContentEditable) return false;
  busy.add(element);
  try {
    return await writeOrPutBack(editable, before, { span, replacement });
  } finally {
    busy.delete(element);
  }
}

async function writeOrPutBack(editable: Editable, before: string, edit: Edit): Promise<boolean> {
  const { span } = edit;
  const replacement = edit.replacement.replace(/\r\n?/g, "\n").replaceAll("\u00a0", " ");
  const wanted = before.slice(0, span.start) + replacement + before.slice(span.end);
  const read = () => editable.map()?.text;
  const way = await write(editable, before, { span, replacement }, BOTH_WAYS);
  if (way === undefined) return false;
  if (await settles(read, wanted)) return true;
  await putBack(editable, before, way);
  return false;
}

/** By the browser's undo where the browser wrote; else the other way round, at last past an editor that alters what it is told. */
async function putBack(editable: Editable, before: string, way: Way): Promise<void> {
  const read = () => editable.map()?.text;
  if (way === "command" && read() !== before) {
    editable.element.ownerDocument.execCommand("undo");
    if (await settles(read, before)) return;
  }
  for (const ways of [BOTH_WAYS, COMMAND_ONLY]) {
    const now = read();
    const back = now === undefined ? undefined : editBetween(now, before);
    if (now === undefined || !back) return;
    if ((await write(editable, now, back, ways)) && (await settles(read, before))) return;
  }
}

/** How the words go in: the editor takes a paste or a cut, or the browser is told to change the page. */
type Way = "event" | "command";
const BOTH_WAYS: readonly Way[] = ["event", "command"];
const COMMAND_ONLY: readonly Way[] = ["command"];

/** Undefined where nothing was done: the text or the selection is not what it should be, or the editor would not have it. */
async function write(
  editable: Editable,
  before: string,
  edit: Edit,
  ways: readonly Way[],
): Promise<Way | undefined> {
  const selected = await select(editable, before, edit.span);
  if (!selected) return undefined;
  if (ways.includes("event") && (await tellEditor(editable, selected, before, edit.replacement)))
    return "event";
  const { element } = editable;
  if (element.matches(DRAWS_BY_ITSELF)) return undefined;
  const page = element.ownerDocument;
  if (edit.replacement === "") page.execCommand("delete");
  else page.execCommand("insertText", false, edit.replacement);
  return "command";
}

/** Whether it took what it was told. */
async function tellEditor(editable: Editable, selected: Selected, before: string, words: string) {
  const isTaken = words === "" ? cut(selected) : paste(selected, words);
  // Draft.js lets the browser cut, and says so to its model a moment later.
  if (!isTaken && words === "") await moment();
  return isTaken || editable.map()?.text !== before;
}

/**
 * Editors that take no command: Slate's model never learns of what it does to the page, and Draft.js falls over when it next
 * draws what is no longer there.
 */
const DRAWS_BY_ITSELF = "[data-slate-editor], .public-DraftEditor-content";

interface Selected {
  readonly target: Element;
  readonly view: Window & typeof globalThis;
}

async function select(editable: Editable, before: string, span: Span): Promise<Selected | undefined> {
  const { element } = editable;
  const view = element.ownerDocument.defaultView;
  if (!view) return undefined;
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element && !element.contains(root.activeElement)) {
    element.focus({ preventScroll: true });
    await moment();
  }
  if (!selectOnce(editable, before, span, view)) return undefined;
  await new Promise((resolve) => setTimeout(resolve, SELECTION_IS_TAKEN_MS));
  // Some editors draw the page anew, and the selection with it, once they have the focus.
  const stretch = selectOnce(editable, before, span, view);
  if (!stretch || !element.isContentEditable) return undefined;
  const { node } = stretch.start;
  return { target: node.nodeType === 1 ? (node as Element) : (node.parentElement ?? element), view };
}

/** Undefined where somebody has written in the meantime. */
function selectOnce(editable: Editable, before: string, span: Span, view: Window): Stretch | undefined {
  const map = editable.map();
  const stretch = map?.text === before ? writableStretchOf(map, span) : undefined;
  const selection = view.getSelection();
  if (!stretch || !selection) return undefined;
  const { start, end } = stretch;
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return stretch;
}

/** Each says whether the editor took it. */
function paste({ target, view }: Selected, words: string): boolean {
  return tell(target, view, "paste", words);
}

/** Editors make nothing of an empty paste. What they cut goes into the event, and not where the author keeps what they copied. */
function cut({ target, view }: Selected): boolean {
  return tell(target, view, "cut", "");
}

function tell(target: Element, view: Selected["view"], kind: "cut" | "paste", words: string): boolean {
  const clipboardData = new view.DataTransfer();
  if (words !== "") clipboardData.setData("text/plain", words);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  return !target.dispatchEvent(new view.ClipboardEvent(kind, init));
}
