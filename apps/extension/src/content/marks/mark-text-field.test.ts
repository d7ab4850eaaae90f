import type { Span } from "@bedside/engine";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ShownFinding } from "../../shown/shown.ts";
import { boxFor } from "../box/box-for.ts";
import { createMarks } from "./marks.ts";

// No larger than the window of the test runner, which would scale the picture down.
beforeAll(() => page.viewport(420, 600));

const removed: (() => void)[] = [];

afterEach(() => {
  for (const remove of removed.splice(0)) remove();
  document.body.replaceChildren();
});

function finding(span: Span): ShownFinding {
  return {
    key: `name ${span.start}`,
    rule: "confidentiality/patient-name",
    topic: "confidentiality",
    topicName: "Confidentiality",
    severity: "stop",
    message: "This looks like a patient's name.",
    why: "A name tells everybody who reads it that this person was under care.",
    span,
    citations: [],
    fixes: [],
    further: [],
  };
}

/** Stands for the words that are found: what no other letter looks like, and leaves room for a line beneath. */
const NAME = "▀▀▀▀▀";
const nameIn = (text: string): Span => ({ start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length });

const WORDS = "it is still quiet in the little unit, I will fill it in till five. ";
const LONG = `${WORDS}${WORDS}\n\n${WORDS}\n${WORDS}${WORDS}${NAME} ${WORDS}${WORDS}\n`;

function field(html: string, text: string) {
  const place = document.createElement("div");
  place.innerHTML = html;
  document.body.append(place);
  const element = place.querySelector<HTMLTextAreaElement | HTMLInputElement>("textarea, input")!;
  element.style.outline = "none";
  element.spellcheck = false;
  element.value = text;
  return marked(element);
}

function marked(element: HTMLTextAreaElement | HTMLInputElement) {
  const box = boxFor(element);
  const marks = createMarks(box);
  removed.push(() => marks.remove());
  box.read();
  marks.show([finding(nameIn(element.value))]);
  return { element, box, marks };
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the black of the name and the red of its line are on the screen. */
async function seen(): Promise<{ name: Extent | undefined; line: Extent | undefined }> {
  await frames(4);
  const picture = new Image();
  picture.src = `data:image/png;base64,${await page.screenshot({ save: false })}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(picture, 0, 0);
  const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { name: extentOf(data, width, isSolidBlack), line: extentOf(data, width, isRed) };
}

/** Whether what is sought begins at a point of a picture. */
type Begins = (data: Uint8ClampedArray, at: number, width: number) => boolean;

/** A square of black: letters have their strokes, and none as broad as this many pixels. */
const SQUARE = 5;
const isSolidBlack: Begins = (data, at, width) => {
  for (let dot = 0; dot < SQUARE * SQUARE; dot++) {
    const one = at + 4 * ((dot % SQUARE) + width * Math.floor(dot / SQUARE));
    if (!(data[one]! < 40 && data[one + 1]! < 40)) return false;
  }
  return true;
};
const isRed: Begins = (data, at) => data[at]! > 120 && data[at + 1]! < 90 && data[at + 2]! < 110;

function extentOf(data: Uint8ClampedArray, width: number, begins: Begins): Extent | undefined {
  const more = begins === isSolidBlack ? SQUARE - 1 : 0;
  let extent: Extent | undefined;
  for (let at = 0; at < data.length; at += 4) {
    if (!begins(data, at, width)) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    extent = {
      left: Math.min(extent?.left ?? x, x),
      right: Math.max(extent?.right ?? x, x + more),
      top: Math.min(extent?.top ?? y, y),
      bottom: Math.max(extent?.bottom ?? y, y + more),
    };
  }
  return extent;
}

async function frames(count: number) {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
}

async function expectLineUnderName() {
  const { name, line } = await seen();
  expect(name).toBeDefined();
  expect(line).toBeDefined();
  expect(Math.abs(line!.left - name!.left)).toBeLessThanOrEqual(2);
  expect(Math.abs(line!.right - name!.right)).toBeLessThanOrEqual(2);
  expect(line!.top).toBeGreaterThan(name!.bottom);
  expect(line!.bottom).toBeLessThanOrEqual(name!.bottom + 14);
}

const LETTERS = "font: 15px/1.6 serif; color: black; background: white; border: 1px solid silver;";

describe("the line is drawn under the words of a text area", () => {
  test.each([
    ["that is plain", `<textarea rows="12" cols="40" style="${LETTERS}"></textarea>`],
    [
      "with its own measures",
      `<textarea style="${LETTERS} box-sizing: border-box; width: 331.4px; height: 330px; padding: 7px 23px 3px 11px; border: 5px solid silver; letter-spacing: .3px; word-spacing: 2px; text-indent: 30px"></textarea>`,
    ],
    [
      "with a scroll bar",
      `<textarea style="${LETTERS} width: 300px; height: 200px; overflow-y: scroll"></textarea>`,
      `${WORDS}${WORDS}${NAME} ${WORDS}`,
    ],
    [
      "whose lines run on",
      `<textarea wrap="off" rows="12" style="${LETTERS} width: 380px"></textarea>`,
      `${WORDS}\nso ${NAME} ${WORDS}`,
    ],
    [
      "written from right to left",
      `<textarea dir="rtl" rows="12" cols="40" style="${LETTERS}"></textarea>`,
      `نوبت شب تمام شد ${NAME} خیلی خسته هستم و می‌خواهم بخوابم`,
    ],
    [
      "of either direction",
      `<textarea dir="auto" rows="12" cols="40" style="${LETTERS}"></textarea>`,
      `${WORDS}\nنوبت شب ${NAME} تمام شد\n${WORDS}`,
    ],
    [
      "that is drawn larger",
      `<textarea rows="8" cols="24" style="${LETTERS} transform: scale(1.25); transform-origin: 0 0"></textarea>`,
      `${WORDS}${NAME} ${WORDS}`,
    ],
    [
      "in a page that resets every style",
      `<style>* { all: initial; } style { display: none; }</style><textarea style="display: block; width: 300px; height: 260px; white-space: pre-wrap; ${LETTERS}"></textarea>`,
    ],
    [
      "under a great number",
      `<textarea rows="12" cols="40" style="${LETTERS} position: relative; z-index: 2147483647"></textarea>`,
    ],
    [
      "of one line",
      `<input type="text" style="${LETTERS} width: 300px; height: 50px; padding: 2px 9px">`,
      `so ${NAME} sang`,
    ],
    [
      "with tabs and spaces",
      `<textarea rows="12" cols="40" style="${LETTERS} tab-size: 4"></textarea>`,
      `${WORDS}\n\t  so   \t${NAME} sang`,
    ],
  ])("%s", async (_what, html, text = LONG) => {
    field(html, text);
    await expectLineUnderName();
  });

  test("when it is scrolled, and only as far as it shows", async () => {
    const { element } = field(`<textarea style="${LETTERS} width: 300px; height: 100px"></textarea>`, LONG);
    expect((await seen()).line).toBeUndefined();
    element.scrollTop = 180;
    await expectLineUnderName();
    element.scrollTop = 0;
    expect((await seen()).line).toBeUndefined();
  });

  test("when it grows, moves, or its page is scrolled", async () => {
    const { element } = field(`<textarea style="${LETTERS} width: 380px; height: 300px"></textarea>`, LONG);
    await expectLineUnderName();
    element.style.width = "290px";
    await expectLineUnderName();
    element.parentElement!.style.paddingTop = "60px";
    await expectLineUnderName();
    document.body.style.height = "3000px";
    window.scrollTo(0, 40);
    await expectLineUnderName();
    window.scrollTo(0, 0);
    document.body.removeAttribute("style");
  });

  test("when words are written before it", async () => {
    const { element, marks, box } = field(
      `<textarea rows="14" cols="40" style="${LETTERS}"></textarea>`,
      LONG,
    );
    await expectLineUnderName();
    element.value = `${WORDS}\n${element.value}`;
    const text = box.read()!;
    marks.show([finding(nameIn(text))]);
    await expectLineUnderName();
  });
});

describe("no line is drawn", () => {
  const PLAIN = `<textarea rows="12" cols="40" style="${LETTERS}"></textarea>`;
  const lineGone = () => expect.poll(async () => (await seen()).line).toBeUndefined();

  test.each<[string, (element: HTMLElement) => void]>([
    [
      "is hidden",
      (element) => {
        element.style.display = "none";
      },
    ],
    [
      "is not drawn",
      (element) => {
        element.parentElement!.style.visibility = "hidden";
        element.style.width = "301px";
      },
    ],
    ["is taken out of the page", (element) => element.parentElement!.remove()],
    [
      "is turned",
      (element) => {
        element.style.transform = "rotate(7deg)";
      },
    ],
    [
      "is emptied by the page",
      (element) => {
        (element as HTMLTextAreaElement).value = "";
      },
    ],
    [
      "is written in by the page",
      (element) => {
        (element as HTMLTextAreaElement).value = WORDS + WORDS + WORDS + WORDS;
      },
    ],
    [
      "lies under something else",
      (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const cover = document.createElement("div");
        cover.style.cssText = `position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; background: white`;
        document.body.append(cover);
      },
    ],
  ])("when the text area %s", async (_what, change) => {
    const { element } = field(PLAIN, LONG);
    await expectLineUnderName();
    change(element);
    await lineGone();
  });

  test("once the marks are taken down, and nothing of ours is left", async () => {
    const { marks } = field(PLAIN, LONG);
    await expectLineUnderName();
    marks.remove();
    expect((await seen()).line).toBeUndefined();
    expect(document.querySelector("bedside-marks")).toBeNull();
    expect(CSS.highlights.size).toBe(0);
  });
});

test("clicks and keys go to the text area", async () => {
  const { element } = field(`<textarea rows="12" cols="40" style="${LETTERS}"></textarea>`, LONG);
  const { name } = await seen();
  expect(document.elementFromPoint(name!.left + 5, name!.top + 5)).toBe(element);
});

test("the finding under a point is told", async () => {
  const { marks } = field(`<textarea rows="12" cols="40" style="${LETTERS}"></textarea>`, LONG);
  const { name } = await seen();
  expect(marks.at(name!.left + 5, name!.top + 5)).toBe(`name ${LONG.indexOf(NAME)}`);
  expect(marks.at(name!.left - 9, name!.top + 5)).toBeUndefined();
});

test("the page's layout is as it was", async () => {
  const { element } = field(`<textarea rows="12" cols="40" style="${LETTERS}"></textarea>`, LONG);
  const before = document.documentElement.getBoundingClientRect().toJSON();
  await frames(3);
  expect(document.documentElement.getBoundingClientRect().toJSON()).toEqual(before);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(element.nextSibling).toBeNull();
});
