import { history, undo } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { differenceBetween, fixAtHand, goToSpan, nextFinding, replaceText } from "./commands.ts";
import type { Placed } from "./placed.ts";
import { marked, showPlaced } from "./underlines.ts";

const DRAFT = "Mrs Ivy Calloway, 84, was asking for you";

const placed: Placed = {
  factors: [{ kind: "name", start: 4, end: 16 }],
  changes: [],
  pointsToFew: true,
  findings: [
    {
      key: "confidentiality/age 1",
      span: { start: 18, end: 20 },
      finding: {
        rule: "confidentiality/age",
        topic: "confidentiality",
        severity: "pause",
        message: "An exact age narrows it down.",
        why: "",
        guidance: [],
        fixes: [],
        start: 18,
        end: 20,
      },
      fixes: [{ fix: { title: "", replacement: "in her eighties" }, span: { start: 18, end: 20 } }],
    },
  ],
};

let view: EditorView;

function open(text = DRAFT): EditorView {
  view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc: text, extensions: [history(), marked] }),
  });
  view.dispatch({ effects: showPlaced.of(placed) });
  return view;
}

afterEach(() => view?.destroy());

describe("the underlined draft", () => {
  it("marks the words of a finding by its severity", () => {
    open();
    const mark = view.dom.querySelector(".bedside-mark");
    expect(mark?.textContent).toBe("84");
    expect(mark?.classList.contains("bedside-mark-pause")).toBe(true);
  });

  it("shades the details that together point to few people, and only then", () => {
    open();
    expect(view.dom.querySelector(".bedside-detail")?.textContent).toBe("Ivy Calloway");
    view.dispatch({ effects: showPlaced.of({ ...placed, pointsToFew: false }) });
    expect(view.dom.querySelector(".bedside-detail")).toBeNull();
  });

  it("drops the mark as soon as its words are written in, and moves it when others are", () => {
    open();
    view.dispatch({ changes: { from: 0, insert: "Dear all, " } });
    expect(view.dom.querySelector(".bedside-mark")?.textContent).toBe("84");
    view.dispatch({ changes: { from: 29, to: 30, insert: "5" } });
    expect(view.dom.querySelector(".bedside-mark")).toBeNull();
  });

  it("shows hostile text as text", () => {
    open(`<img src=x onerror="document.title='bad'"> 84`);
    expect(view.contentDOM.querySelector("img[src=x]")).toBeNull();
    expect(view.contentDOM.textContent).toContain("<img src=x");
  });

  it("makes the finding at the cursor the one at hand, with its first fix", () => {
    open();
    expect(fixAtHand(view.state)).toBeUndefined();
    goToSpan(view, { start: 18, end: 20 });
    expect(fixAtHand(view.state)?.fix.fix.replacement).toBe("in her eighties");
    expect(view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to)).toBe("84");
  });

  it("goes to the next finding with a key", () => {
    open();
    expect(nextFinding(view)).toBe(true);
    expect(view.state.selection.main.from).toBe(18);
  });
});

describe("replacing the draft", () => {
  it("is one step to undo, also right after typing", () => {
    open();
    view.dispatch({ changes: { from: 0, insert: "x" }, userEvent: "input.type" });
    replaceText(view, "Somebody was asking for you");
    expect(view.state.doc.toString()).toBe("Somebody was asking for you");
    undo(view);
    expect(view.state.doc.toString()).toBe(`x${DRAFT}`);
  });

  it("leaves alone what does not differ", () => {
    expect(differenceBetween("at 84, in Whitby", "at 80, in Whitby")).toEqual({
      from: 4,
      to: 5,
      insert: "0",
    });
    expect(differenceBetween("same", "same")).toBeUndefined();
  });

  it("always arrives at the new text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
        const change = differenceBetween(before, after);
        const made = change ? before.slice(0, change.from) + change.insert + before.slice(change.to) : before;
        expect(made).toBe(after);
      }),
    );
  });
});
