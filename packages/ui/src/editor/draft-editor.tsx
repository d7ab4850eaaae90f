import type { Span } from "@bedside/engine";
import { defaultKeymap, history, historyKeymap, redo, undo } from "@codemirror/commands";
import { EditorState, Transaction } from "@codemirror/state";
import { type Command, EditorView, highlightSpecialChars, keymap, placeholder } from "@codemirror/view";
import { type Ref, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { findingKeymap, fixAtHand, goToSpan, nextFinding, previousFinding, replaceText } from "./commands.ts";
import { editorTheme } from "./editor-theme.ts";
import { findingTooltip, tooltipTheme } from "./finding-tooltip.ts";
import type { Placed, PlacedFinding, PlacedFix } from "./placed.ts";
import { pointAt, pointed } from "./pointed.ts";
import { textDirection } from "./text-direction.ts";
import { type Marked, marked, showPlaced } from "./underlines.ts";

/** What the page may ask of the editor. */
export interface DraftHandle {
  text(): string;
  /** Takes over from a plain box what was written in it, with the cursor and the focus. */
  begin(from: Begun): void;
  /** Underlines findings; does nothing when they are of another text than the one that stands here now. */
  show(placed: Placed, text: string): void;
  /** Selects words and brings them into view; the finding with that key becomes the one looked at. */
  goTo(span: Span, key?: string): void;
  /** Marks words that something beside the draft points at; undefined takes the mark away. Nothing scrolls. */
  pointAt(span: Span | undefined): void;
  /** To the next finding, or the one before. */
  step(direction: 1 | -1): void;
  /** Replaces the draft in one step that can be undone. */
  replace(text: string): void;
  undo(): void;
  redo(): void;
  focus(): void;
  selectAll(): void;
}

/** A draft that was begun elsewhere; `anchor` and `head` say where its author was. */
export interface Begun {
  readonly text: string;
  readonly anchor: number;
  readonly head: number;
  readonly hasFocus: boolean;
}

interface Props {
  readonly initialText: string;
  readonly label: string;
  readonly describedBy?: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  /** The findings as they now lie, whenever that changes. */
  readonly onMarked: (marked: Marked) => void;
  /** The author asked, from the keyboard, for the fix of the finding at the cursor. */
  readonly onFix: (entry: PlacedFinding, fix: PlacedFix) => void;
  readonly ref: Ref<DraftHandle>;
}

/** The draft, with its findings underlined in place. */
export function DraftEditor({ initialText, label, describedBy, placeholder: hint, ref, ...events }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const onText = useEffectEvent(events.onText);
  const onMarked = useEffectEvent(events.onMarked);
  const onFix = useEffectEvent(events.onFix);
  const opening = useRef({ initialText, label, describedBy, hint });

  useImperativeHandle(ref, () => handleOf(view), []);

  // Before the page is drawn, so that it takes over at once from what stood there.
  useLayoutEffect(() => {
    const { initialText, label, describedBy, hint } = opening.current;
    const watch = EditorView.updateListener.of((update) => {
      const now = update.state.field(marked);
      if (now !== update.startState.field(marked)) onMarked(now);
      // Last, because a check in answer to it shows its findings at once, from within this very update.
      if (update.docChanged) onText(update.state.doc.toString());
    });
    const fixHere: Command = ({ state }) => {
      const found = fixAtHand(state);
      if (found) onFix(found.entry, found.fix);
      return found !== undefined;
    };
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: initialText,
        extensions: [
          history(),
          keymap.of([...findingKeymap, { key: "Mod-.", run: fixHere }, ...historyKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          highlightSpecialChars(),
          placeholder(hint),
          textDirection,
          EditorView.contentAttributes.of({
            "aria-label": label,
            ...(describedBy && { "aria-describedby": describedBy }),
            spellcheck: "true",
            autocapitalize: "sentences",
            autocorrect: "on",
          }),
          marked,
          pointed,
          findingTooltip,
          editorTheme,
          tooltipTheme,
          watch,
        ],
      }),
    });
    view.current = editor;
    return () => {
      opening.current.initialText = editor.state.doc.toString();
      editor.destroy();
      view.current = null;
    };
  }, []);

  return <div className="draft-editor" ref={host} />;
}

function handleOf(view: { readonly current: EditorView | null }): DraftHandle {
  const withView = (act: (view: EditorView) => void) => {
    if (view.current) act(view.current);
  };
  return {
    text: () => view.current?.state.doc.toString() ?? "",
    begin: (from) => withView((editor) => takeOver(editor, from)),
    show: (placed, text) =>
      withView((editor) => {
        if (editor.state.doc.toString() === text) editor.dispatch({ effects: showPlaced.of(placed) });
      }),
    goTo: (span, key) => withView((editor) => goToSpan(editor, span, key)),
    pointAt: (span) => withView((editor) => editor.dispatch({ effects: pointAt.of(span) })),
    step: (direction) =>
      withView((editor) => {
        editor.focus();
        if (direction === 1) nextFinding(editor);
        else previousFinding(editor);
      }),
    replace: (text) => withView((editor) => replaceText(editor, text)),
    undo: () => withView(undo),
    redo: () => withView(redo),
    focus: () => withView((editor) => editor.focus()),
    selectAll: () =>
      withView((editor) => {
        editor.focus();
        editor.dispatch({ selection: { anchor: 0, head: editor.state.doc.length } });
      }),
  };
}

function takeOver(editor: EditorView, { text, anchor, head, hasFocus }: Begun): void {
  const before = editor.state.doc.toString();
  if (text !== "" && text !== before) {
    editor.dispatch({
      changes: { from: 0, to: before.length, insert: text },
      // Undo leads back to a draft that stood here, but not to an empty page.
      annotations: Transaction.addToHistory.of(before !== ""),
    });
  }
  if (!hasFocus) return;
  if (editor.state.doc.length === text.length) editor.dispatch({ selection: { anchor, head } });
  editor.focus();
}
