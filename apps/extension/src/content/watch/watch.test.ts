import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watch } from "./watch.ts";

let entered: HTMLElement[];
let appeared: HTMLElement[];
let lost: HTMLElement[];
let kept: HTMLElement[];
const changed = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  [entered, appeared, lost, kept] = [[], [], [], []];
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function begin() {
  stop = watch(document, {
    entered: (element) => entered.push(element),
    appeared: (element) => appeared.push(element),
    lost: (element) => lost.push(element),
    changed,
    kept: () => kept,
    isOurs: (host) => host.localName === "bedside-overlay",
  });
}

function add<T extends keyof HTMLElementTagNameMap>(tag: T, into: ParentNode = document.body) {
  const element = document.createElement(tag);
  into.append(element);
  return element;
}

function editable(into: ParentNode = document.body) {
  const element = add("div", into);
  element.contentEditable = "true";
  element.innerHTML = "<p>On nights <b>again</b></p>";
  return element;
}

const look = () => vi.advanceTimersByTimeAsync(600);

test("finds what is in the page already, and who has the focus in it", async () => {
  const area = add("textarea");
  const box = editable();
  area.focus();
  begin();
  expect(entered).toEqual([area]);
  await look();
  expect(appeared).toEqual([area, box]);
});

test("takes the outermost editable element for the box, wherever in it somebody is", () => {
  const outer = editable();
  const inner = add("div", outer);
  inner.contentEditable = "true";
  inner.tabIndex = 0;
  begin();
  inner.focus();
  inner.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  expect(new Set(entered)).toEqual(new Set([outer]));
});

test("leaves fields alone in which nothing can be written, or just one line", async () => {
  const input = add("input");
  const area = add("textarea");
  area.readOnly = true;
  begin();
  input.focus();
  area.focus();
  await look();
  expect([...entered, ...appeared]).toEqual([]);
});

test("finds boxes that come later, told in one go", async () => {
  begin();
  await look();
  changed.mockClear();
  const areas = [add("textarea"), add("textarea", add("section"))];
  for (let count = 0; count < 200; count++) add("p").textContent = "On nights again";
  await look();
  expect(new Set(appeared)).toEqual(new Set(areas));
  expect(changed).toHaveBeenCalledOnce();
});

test("finds boxes in open shadow roots, in roots within roots, and in what comes into them", async () => {
  const outer = add("section").attachShadow({ mode: "open" });
  const inner = add("section", outer).attachShadow({ mode: "open" });
  const area = add("textarea", inner);
  begin();
  await look();
  expect(appeared).toEqual([area]);
  const later = add("textarea", inner);
  await look();
  expect(appeared).toEqual([area, later]);
});

test("follows the focus within a shadow root, of which nothing is told outside", async () => {
  const host = add("section");
  begin();
  await look();
  // The root comes after its host was looked at, as with elements whose script arrives later.
  const root = host.attachShadow({ mode: "open" });
  const [first, second] = [add("textarea", root), add("textarea", root)];
  first.focus();
  second.focus();
  expect(new Set(entered)).toEqual(new Set([first, second]));
});

test("stays out of what is ours", async () => {
  const root = add("bedside-overlay" as "div").attachShadow({ mode: "open" });
  add("textarea", root);
  begin();
  await look();
  expect(appeared).toEqual([]);
});

test("tells at once of a kept box that the page takes away or closes for writing", async () => {
  begin();
  const [area, box, closed] = [add("textarea"), editable(), add("textarea")];
  kept = [area, box, closed];
  area.remove();
  box.contentEditable = "false";
  closed.readOnly = true;
  await Promise.resolve();
  expect(new Set(lost)).toEqual(new Set([area, box, closed]));
});

test("does not take a box that was only moved for one that is lost", async () => {
  begin();
  const box = editable();
  kept = [box];
  add("section").append(box);
  await Promise.resolve();
  expect(lost).toEqual([]);
});

test("is not told of what an editor does in a kept box", async () => {
  const box = editable();
  kept = [box];
  begin();
  await look();
  changed.mockClear();
  box.innerHTML = "<p>On days at last</p>";
  await look();
  expect(changed).not.toHaveBeenCalled();
});

test("does nothing while nothing happens, and nothing after the end", async () => {
  begin();
  await look();
  expect(vi.getTimerCount()).toBe(0);
  stop();
  changed.mockClear();
  add("textarea").focus();
  await look();
  expect(entered).toEqual([]);
  expect(changed).not.toHaveBeenCalled();
});
