import { afterEach, describe, expect, test } from "vitest";
import { boxFor } from "./box-for.ts";

afterEach(() => document.body.replaceChildren());

const TEXT = "Mrs Calloway sang";
const NAME = { start: 0, end: 12 };

function editable(html = TEXT) {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const element = document.body.firstElementChild as HTMLElement;
  return { element, box: boxFor(element) };
}

function textArea(attributes = "") {
  document.body.innerHTML = `<textarea ${attributes}>${TEXT}</textarea>`;
  const element = document.body.firstElementChild as HTMLTextAreaElement;
  return { element, box: boxFor(element) };
}

describe("a fix that a page does not take leaves the box as it was", () => {
  test("where the page shortens what is pasted", async () => {
    const { element, box } = editable();
    element.addEventListener("paste", (event) => {
      event.preventDefault();
      document.execCommand("insertText", false, event.clipboardData!.getData("text").slice(0, 3));
    });
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(false);
    expect(box.read()).toBe(TEXT);
  });

  test("where the page changes what is pasted and takes the right words once more", async () => {
    const { element, box } = editable();
    element.addEventListener("paste", (event) => {
      event.preventDefault();
      const words = event.clipboardData!.getData("text").replace("patient", "client");
      document.execCommand("insertText", false, words);
    });
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(false);
    expect(box.read()).toBe(TEXT);
  });

  test("where the page swallows what is pasted", async () => {
    const { element, box } = editable();
    element.addEventListener("paste", (event) => event.preventDefault());
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(false);
    expect(box.read()).toBe(TEXT);
  });

  test("where a text area puts its own words back", async () => {
    const { element, box } = textArea();
    element.addEventListener("input", () => {
      element.value = TEXT;
    });
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(false);
    expect(element.value).toBe(TEXT);
  });

  test("where a text area would hold more than it may", async () => {
    const { element, box } = textArea('maxlength="18"');
    box.read();
    expect(await box.replace(NAME, "Somebody on the ward")).toBe(false);
    expect(element.value).toBe(TEXT);
  });

  test.each(["readonly", "disabled"])("where a text area is %s", async (attribute) => {
    const { element, box } = textArea(attribute);
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(false);
    expect(element.value).toBe(TEXT);
  });

  test("where somebody writes while the editor is being told", async () => {
    const { element, box } = editable();
    box.read();
    const replaced = box.replace(NAME, "A patient");
    element.append(" all night");
    expect(await replaced).toBe(false);
    expect(box.read()).toBe(`${TEXT} all night`);
  });

  test("where two fixes are asked for at once, the second waits to be asked again", async () => {
    const { box } = editable();
    box.read();
    const first = box.replace(NAME, "A patient");
    expect(await box.replace({ start: 13, end: 17 }, "slept")).toBe(false);
    expect(await first).toBe(true);
    expect(box.read()).toBe("A patient sang");
  });
});

describe("mentions are kept whole", () => {
  const MENTION = 'Poor <span contenteditable="false">@Ivy Calloway</span> sang';

  test("a fix for a whole mention takes its place", async () => {
    const { box } = editable(MENTION);
    expect(box.read()).toBe("Poor @Ivy Calloway sang");
    expect(await box.replace({ start: 5, end: 18 }, "a patient")).toBe(true);
    expect(box.read()).toBe("Poor a patient sang");
  });

  test("a fix for a part of one is not written", async () => {
    const { box, element } = editable(MENTION);
    box.read();
    const before = element.innerHTML;
    expect(await box.replace({ start: 10, end: 18 }, "C")).toBe(false);
    expect(element.innerHTML).toBe(before);
  });
});

describe("the page hears of a fix as of somebody's typing", () => {
  test("a text area that a program keeps", async () => {
    const { element, box } = textArea();
    const heard: string[] = [];
    element.addEventListener("input", () => heard.push(element.value));
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(true);
    expect(heard).toEqual(["A patient sang"]);
  });

  test("fixes keep the words around them and their dress", async () => {
    const { element, box } = editable("<b>Mrs Calloway</b> <i>sang</i>");
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(true);
    expect(element.querySelector("i")?.textContent).toBe("sang");
  });

  test("no other handler of a paste is given files or markup", async () => {
    const { element, box } = editable();
    let types: readonly string[] = [];
    element.addEventListener("paste", (event) => {
      types = event.clipboardData!.types;
    });
    box.read();
    expect(await box.replace(NAME, "A patient")).toBe(true);
    expect(types).toEqual(["text/plain"]);
  });
});
