import "./marks.css";
import { afterEach, expect, test } from "vitest";
import type { ShownFinding } from "../../shown/shown.ts";
import { boxFor } from "../box/box-for.ts";
import { createMarks } from "./marks.ts";

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
});

const DRAFT = "Poor Mrs Calloway in bed 4";

function finding(severity: ShownFinding["severity"], words: string, text = DRAFT): ShownFinding {
  const start = text.indexOf(words);
  return {
    key: `${severity} ${words}`,
    rule: "confidentiality/patient-name",
    topic: "confidentiality",
    topicName: "Confidentiality",
    severity,
    message: "This looks like a patient's name.",
    why: "A name tells everybody who reads it that this person was under care.",
    span: { start, end: start + words.length },
    citations: [],
    fixes: [],
    further: [],
  };
}

function boxOf(html: string, home: ParentNode = document.body) {
  const element = document.createElement("div");
  element.contentEditable = "true";
  element.innerHTML = html;
  home.append(element);
  const box = boxFor(element);
  box.read();
  return { box, element };
}

/** The words that stand under each kind of line. */
const drawn = () =>
  Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));

test("each kind of finding has its own line", () => {
  const { box } = boxOf(`<p>${DRAFT}</p>`);
  const marks = createMarks(box);
  marks.show(
    [finding("stop", "Mrs Calloway"), finding("pause", "bed 4"), finding("note", "Poor")],
    "pause bed 4",
  );
  expect(drawn()).toEqual({
    "bedside-stop": ["Mrs Calloway"],
    "bedside-pause": ["bed 4"],
    "bedside-note": ["Poor"],
    "bedside-active": ["bed 4"],
  });
  marks.clear();
  expect(drawn()).toEqual({});
});

test("lines on a dark ground are light", () => {
  document.body.style.background = "#14181f";
  const { box } = boxOf(`<p>${DRAFT}</p>`);
  const marks = createMarks(box);
  marks.show([finding("stop", "Mrs Calloway")]);
  expect(drawn()).toEqual({ "bedside-stop-dark": ["Mrs Calloway"] });
  marks.remove();
});

test("light letters over a picture are taken for a dark ground", () => {
  const { box, element } = boxOf(`<p>${DRAFT}</p>`);
  element.style.cssText = "color: white; background: linear-gradient(black, navy)";
  const marks = createMarks(box);
  marks.show([finding("stop", "Mrs Calloway")]);
  expect(Object.keys(drawn())).toEqual(["bedside-stop-dark"]);
  marks.remove();
});

test("two boxes share the highlights and take away only their own", () => {
  const one = createMarks(boxOf(`<p>${DRAFT}</p>`).box);
  const other = createMarks(boxOf("<p>Mr Hill</p>").box);
  one.show([finding("stop", "Mrs Calloway")]);
  other.show([finding("stop", "Mr Hill", "Mr Hill")]);
  expect(drawn()).toEqual({ "bedside-stop": ["Mrs Calloway", "Mr Hill"] });
  one.show([finding("stop", "bed 4")]);
  expect(new Set(drawn()["bedside-stop"])).toEqual(new Set(["bed 4", "Mr Hill"]));
  one.remove();
  expect(drawn()).toEqual({ "bedside-stop": ["Mr Hill"] });
  other.remove();
  expect(drawn()).toEqual({});
});

test("a highlight of the page's own is left to it", () => {
  const own = new Highlight();
  CSS.highlights.set("search-results", own);
  const marks = createMarks(boxOf(`<p>${DRAFT}</p>`).box);
  marks.show([finding("stop", "Mrs Calloway")]);
  marks.remove();
  expect(CSS.highlights.get("search-results")).toBe(own);
  CSS.highlights.delete("search-results");
});

test("nothing is drawn under words that are no longer those that were read", () => {
  const { box, element } = boxOf(`<p>${DRAFT}</p>`);
  const marks = createMarks(box);
  element.querySelector("p")!.firstChild!.nodeValue = "Poor old thing has gone home";
  marks.show([finding("stop", "Mrs Calloway")]);
  expect(drawn()).toEqual({});
});

test.each<[string, (element: HTMLElement) => void]>([
  [
    "writes its text node anew",
    (element) => {
      element.querySelector("p")!.firstChild!.nodeValue = "Somebody else was on the ward all night";
    },
  ],
  [
    "draws the paragraph anew",
    (element) => {
      element.innerHTML = "<p>Somebody else was on the ward all night</p>";
    },
  ],
])("a line does not slip under other words when the editor %s", (_what, change) => {
  const { box, element } = boxOf(`<p>${DRAFT}</p>`);
  const marks = createMarks(box);
  marks.show([finding("stop", "Mrs Calloway")]);
  change(element);
  expect(drawn()["bedside-stop"]?.join("")).toBe("");
  marks.remove();
});

test("a finding about the whole draft has no line", () => {
  const { span: _span, ...whole } = finding("pause", "Poor");
  const marks = createMarks(boxOf(`<p>${DRAFT}</p>`).box);
  marks.show([whole]);
  expect(drawn()).toEqual({});
});

test("the finding under a point is the one about the fewest words", () => {
  const { box, element } = boxOf(`<p>${DRAFT}</p>`);
  const marks = createMarks(box);
  marks.show([finding("pause", "Mrs Calloway in bed 4"), finding("stop", "bed 4")]);
  const [wide, narrow] = [
    { start: 5, end: 17 },
    { start: 21, end: 26 },
  ].map((span) => box.rangeOf(span)!.getBoundingClientRect());
  expect(marks.at(wide!.left + 4, wide!.top + 4)).toBe("pause Mrs Calloway in bed 4");
  expect(marks.at(narrow!.left + 4, narrow!.bottom + 1)).toBe("stop bed 4");
  expect(marks.at(element.getBoundingClientRect().left + 1, wide!.top + 4)).toBeUndefined();
  marks.remove();
  expect(marks.at(narrow!.left + 4, narrow!.top + 4)).toBeUndefined();
});

test("lines are drawn in a shadow root, whose own sheets stay as they were", () => {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  const { box, element } = boxOf(`<p>${DRAFT}</p>`, root);
  const marks = createMarks(box);
  const again = createMarks(boxFor(element));
  marks.show([finding("stop", "Mrs Calloway")]);
  const paragraph = root.querySelector("p")!;
  expect(getComputedStyle(paragraph, "::highlight(bedside-stop)").textDecorationStyle).toBe("double");
  marks.remove();
  expect(root.adoptedStyleSheets).toHaveLength(2);
  again.remove();
  expect(root.adoptedStyleSheets).toEqual([own]);
});

test("lines are drawn in a frame, by the highlights of that frame", () => {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const { box } = boxOf(`<p>${DRAFT}</p>`, frame.contentDocument!.body);
  const marks = createMarks(box);
  marks.show([finding("stop", "Mrs Calloway")]);
  const { CSS: inFrame } = frame.contentWindow as Window & typeof globalThis;
  expect([...inFrame.highlights.get("bedside-stop")!].map(String)).toEqual(["Mrs Calloway"]);
  expect(drawn()).toEqual({});
  marks.remove();
});

test("the page's own tree is left alone", () => {
  const { box, element } = boxOf(`<p>${DRAFT}</p>`);
  const before = document.documentElement.outerHTML;
  const marks = createMarks(box);
  marks.show([finding("stop", "Mrs Calloway")], "stop Mrs Calloway");
  expect(document.documentElement.outerHTML).toBe(before);
  marks.remove();
  expect(element.isConnected).toBe(true);
});

test("a browser without highlights draws none", () => {
  const { Highlight: kept } = window;
  Object.assign(window, { Highlight: undefined });
  const marks = createMarks(boxOf(`<p>${DRAFT}</p>`).box);
  marks.show([finding("stop", "Mrs Calloway")]);
  marks.remove();
  Object.assign(window, { Highlight: kept });
  expect(drawn()).toEqual({});
});
