import { afterEach, describe, expect, test } from "vitest";
import type { Box } from "./box.ts";
import { boxFor } from "./box-for.ts";

afterEach(() => document.body.replaceChildren());

/** The box around an editable element with this inside. */
function boxOf(html: string, attributes = ""): Box {
  document.body.innerHTML = `<div contenteditable="true" ${attributes}>${html}</div>`;
  return boxFor(document.body.firstElementChild as HTMLElement);
}

describe("an editable element is read as its author sees it", () => {
  test.each([
    ["blocks in blocks", "<div><div><p>one</p></div></div><p>two</p>", "one\ntwo"],
    ["words before a block", "one<div>two</div>three", "one\ntwo\nthree"],
    ["a line break that ends a block", "<p>one<br></p><p>two</p>", "one\ntwo"],
    ["two line breaks that end a block", "<p>one<br><br></p><p>two</p>", "one\n\ntwo"],
    ["empty paragraphs", "<p>one</p><p><br></p><p><br></p><p>two</p><p><br></p>", "one\n\n\ntwo\n"],
    ["line breaks in a row", "one<br><br>two<br>", "one\n\ntwo"],
    ["a list", "<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
    ["spaces that are not drawn", "\n  <p>\n one \n  two </p>\n  <p> three</p>\n", "one two\nthree"],
    ["spaces parted by markup", "<b>one </b> <i> two</i>", "one two"],
    ["spaces that are kept", "one&nbsp; two&nbsp;", "one  two "],
    ["line feeds in kept text", '<span style="white-space:pre-wrap">one\n  two\n</span>', "one\n  two"],
    ["line feeds before more words", '<p style="white-space:pre-line">one  \n  two</p>', "one\ntwo"],
    ["marked words", "Mrs <b>Call</b>o<i>way</i> sang", "Mrs Calloway sang"],
    [
      "emoji as pictures",
      'well <img alt="🙂" src="data:,"> done<img alt="🎉" src="data:,">',
      "well 🙂 done🎉",
    ],
    ["a photo with a description", 'look <img alt="Two people in a ward" src="data:,">', "look"],
    ["a mention", '<span contenteditable="false">@Anna Hill</span>&nbsp;sang', "@Anna Hill sang"],
    ["a preview of a link", 'see<div contenteditable="false"><b>Their words</b></div>that', "see\nthat"],
    [
      "what can be written in such a card",
      '<div contenteditable="false">Caption: <p contenteditable="true">ours</p></div>',
      "ours",
    ],
    ["a prompt", '<span contenteditable="false" class="placeholder">Say something</span>', ""],
    [
      "the rest of a word that is offered",
      'goo<span contenteditable="false" aria-hidden="true">d</span>',
      "goo",
    ],
    ["what holds a place for the caret", "<p>\u200bone\ufeff</p><p>\ufeff<br></p>", "one\n"],
    ["joined emoji and letters", "👩🏽‍⚕️ می‌خواهم", "👩🏽‍⚕️ می‌خواهم"],
    ["hidden words", 'one<span style="display:none"> two</span><p hidden>three</p>', "one"],
    [
      "words that are not drawn",
      'a<span style="visibility:hidden">b<i style="visibility:visible">c</i></span>',
      "ac",
    ],
    ["buttons, scripts and styles", "one<button>Remove</button><style>p{}</style><script>2</script>", "one"],
  ])("%s", (_what, html, text) => {
    expect(boxOf(html).read()).toBe(text);
  });

  test("a prompt that stands there like words", () => {
    expect(boxOf("What happened?", 'data-placeholder="What happened?"').read()).toBe("");
  });

  test("a page that resets every style", () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { all: initial }");
    document.adoptedStyleSheets = [sheet];
    const text = boxOf("<p>Mrs</p><div>Calloway</div><ul><li>sang</li></ul>").read();
    document.adoptedStyleSheets = [];
    expect(text).toBe("Mrs\nCalloway\nsang");
  });
});

describe("a span has its place in the page", () => {
  const said = (box: Box, start: number, end: number) => box.rangeOf({ start, end })?.toString();

  test("across markup, without what holds places", () => {
    const box = boxOf("<p>Mrs \u200b<b>Call</b>oway</p><p>sang</p>");
    expect(box.read()).toBe("Mrs Calloway\nsang");
    expect(said(box, 4, 12)).toBe("Calloway");
    expect(said(box, 13, 17)).toBe("sang");
  });

  test("which is not known once the page has changed there", () => {
    const box = boxOf("<p>Mrs Calloway</p><p>sang</p>");
    box.read();
    box.element.querySelector("p")!.firstChild!.nodeValue = "Mrs Holloway";
    expect(said(box, 4, 12)).toBeUndefined();
    expect(said(box, 13, 17)).toBe("sang");
  });

  test("which is not known once its words are gone from the page", () => {
    const box = boxOf("<p>Mrs Calloway</p>");
    box.read();
    box.element.replaceChildren();
    expect(said(box, 4, 12)).toBeUndefined();
  });

  test("which is not known before the box was read", () => {
    expect(said(boxOf("<p>Mrs Calloway</p>"), 0, 3)).toBeUndefined();
  });

  test("which is not a part of an emoji", () => {
    const box = boxOf('well <img alt="🙂" src="data:,">');
    box.read();
    expect(box.rangeOf({ start: 5, end: 6 })).toBeUndefined();
    expect(box.rangeOf({ start: 5, end: 7 })).toBeDefined();
  });
});

describe("boxes stand anywhere", () => {
  test("in an open shadow root", async () => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    root.innerHTML = '<div contenteditable="true">Mrs Calloway sang</div>';
    const box = boxFor(root.firstElementChild as HTMLElement);
    expect(box.read()).toBe("Mrs Calloway sang");
    expect(await box.replace({ start: 0, end: 12 }, "A patient")).toBe(true);
    expect(box.read()).toBe("A patient sang");
  });

  test.each(["<textarea>Mrs Calloway sang</textarea>", '<p contenteditable="true">Mrs Calloway sang</p>'])(
    "in a frame of the page: %s",
    async (html) => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.contentDocument!.body.innerHTML = html;
      const box = boxFor(frame.contentDocument!.body.firstElementChild as HTMLElement);
      expect(box.read()).toBe("Mrs Calloway sang");
      expect(await box.replace({ start: 0, end: 12 }, "A patient")).toBe(true);
      expect(box.read()).toBe("A patient sang");
    },
  );

  test("in a field of one line", async () => {
    document.body.innerHTML = '<input type="text" value="Mrs Calloway sang">';
    const box = boxFor(document.body.firstElementChild as HTMLElement);
    expect(box.kind).toBe("text-area");
    expect(box.read()).toBe("Mrs Calloway sang");
    expect(await box.replace({ start: 0, end: 12 }, "A patient")).toBe(true);
    expect(box.read()).toBe("A patient sang");
  });
});

describe("a box that cannot be looked into says so", () => {
  test.each([
    [
      "keys taken in a spot that nobody sees",
      '<div contenteditable="true" style="width:1px;height:1px">x</div>',
    ],
    ["keys taken by something transparent", '<textarea style="opacity:0"></textarea>'],
    ["only the lines on the screen", '<div contenteditable="true">one<div class="cm-gap"></div>nine</div>'],
  ])("%s", (_what, html) => {
    document.body.innerHTML = html;
    expect(boxFor(document.body.firstElementChild as HTMLElement).read()).toBeUndefined();
  });

  test("not of one that is empty, or not drawn at the moment", () => {
    expect(boxOf("<p><br></p>").read()).toBe("");
    expect(boxOf("words", "hidden").read()).toBe("words");
  });

  test("when it is no longer in the page", () => {
    const box = boxOf("words");
    box.element.remove();
    expect(box.read()).toBeUndefined();
  });
});
