import type { Span } from "@bedside/engine";
import { isolateHistory } from "@codemirror/commands";
import type { EditorState } from "@codemirror/state";
import type { Command, EditorView, KeyBinding } from "@codemirror/view";
import { neighbour, type PlacedFinding, type PlacedFix } from "./placed.ts";
import { activate, marked } from "./underlines.ts";

/** Selects words in the draft and brings them into view; the finding with that key becomes the one looked at. */
export function goToSpan(view: EditorView, span: Span, key?: string): boolean {
  view.dispatch({
    selection: { anchor: span.start, head: Math.min(span.end, view.state.doc.length) },
    ...(key && { effects: activate.of(key) }),
    scrollIntoView: true,
    userEvent: "select.finding",
  });
  return true;
}

export const nextFinding: Command = (view) => goToNeighbour(view, 1);
export const previousFinding: Command = (view) => goToNeighbour(view, -1);

/** The first fix of the finding being looked at. */
export function fixAtHand(state: EditorState): { entry: PlacedFinding; fix: PlacedFix } | undefined {
  const { placed, active } = state.field(marked);
  const entry = placed.findings.find(({ key }) => key === active);
  const fix = entry?.fixes[0];
  return entry && fix && { entry, fix };
}

export const findingKeymap: readonly KeyBinding[] = [{ key: "F8", run: nextFinding, shift: previousFinding }];

/** Puts a new text in place of the old one as a single step that can be undone, touching only what differs. */
export function replaceText(view: EditorView, text: string): boolean {
  const change = differenceBetween(view.state.doc.toString(), text);
  return change ? edit(view, change) : false;
}

/** The one stretch in which two texts differ. */
export function differenceBetween(
  before: string,
  after: string,
): { from: number; to: number; insert: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

function edit(view: EditorView, change: { from: number; to: number; insert: string }): boolean {
  view.dispatch({
    changes: change,
    annotations: isolateHistory.of("full"),
    scrollIntoView: false,
    userEvent: "input.fix",
  });
  return true;
}

function goToNeighbour(view: EditorView, step: 1 | -1): boolean {
  const { placed, active } = view.state.field(marked);
  const { from, to } = view.state.selection.main;
  const next = neighbour(placed, { active, position: step === 1 ? to : from }, step);
  return next?.span ? goToSpan(view, next.span, next.key) : false;
}
