import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { STOP_SHOWN, stateOf } from "./example-drafts.ts";
import {
  badge,
  beginBeside,
  beginOnAPage,
  button,
  card,
  clearPage,
  dialog,
  heldPost,
  hosts,
  isSeen,
  nextFrame,
  type OnAPage,
  root,
} from "./on-a-page.ts";

const sheets: HTMLStyleElement[] = [];
const ending: AbortController[] = [];

beforeAll(() => page.viewport(1280, 800));
afterEach(() => {
  clearPage();
  for (const sheet of sheets.splice(0)) sheet.remove();
  for (const one of ending.splice(0)) one.abort();
});

function pageSays(css: string) {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

function untilTheEnd(): AbortController {
  const ended = new AbortController();
  ending.push(ended);
  return ended;
}

/** Everything that a listener of the page hears, in both phases. */
function pageHears(types: readonly string[], hear: (event: Event) => void) {
  const { signal } = untilTheEnd();
  for (const target of [document, document.documentElement, document.body]) {
    for (const type of types) {
      target.addEventListener(type, hear, { capture: true, signal });
      target.addEventListener(type, hear, { signal });
    }
  }
}

async function showStop(begun: OnAPage): Promise<OnAPage> {
  begun.overlay.show(stateOf(STOP_SHOWN));
  await expect.poll(() => isSeen(badge()) && badge()!.textContent).toContain("Stop");
  return begun;
}

const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
const looksOf = (element: Element) => {
  const { color, backgroundColor, fontFamily, fontSize, direction, display } = getComputedStyle(element);
  return { color, backgroundColor, fontFamily, fontSize, direction, display };
};

describe("a page with styles of its own", () => {
  it("changes nothing of ours, whatever it says and however loudly", async () => {
    await showStop(beginOnAPage());
    const before = looksOf(badge()!);
    const size = badge()!.getBoundingClientRect().width;
    pageSays(`
      *, *::before { all: initial !important; --stop: lime !important; --ink: lime !important; }
      bedside-overlay { display: none !important; visibility: hidden !important; transform: scale(3) !important;
        filter: blur(9px) !important; opacity: 0 !important; font-size: 90px !important; direction: rtl !important;
        position: static !important; width: 900px !important; zoom: 3 !important }`);
    await nextFrame();
    expect(looksOf(badge()!)).toEqual(before);
    expect(badge()!.getBoundingClientRect().width).toBe(size);
    expect(getComputedStyle(hosts()[0]!).opacity).toBe("1");
  });

  it("cannot lie above us, with whatever number", async () => {
    await showStop(beginOnAPage());
    const lid = document.createElement("div");
    lid.style.cssText =
      "position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: auto";
    document.documentElement.append(lid);
    expect(document.elementFromPoint(...middleOf(badge()!))).toBe(hosts()[0]);
    lid.remove();
  });

  it("written from right to left has the badge at its left, and our words from left to right", async () => {
    const begun = beginOnAPage();
    begun.box.dir = "rtl";
    await showStop(begun);
    await expect.poll(() => middleOf(badge()!)[0]).toBeLessThan(middleOf(begun.box)[0]);
    expect(getComputedStyle(badge()!).direction).toBe("ltr");
  });
});

describe("a page that listens to everything", () => {
  const OURS = "keydown keyup keypress pointerdown pointerup mousedown mouseup click focusin focus".split(
    " ",
  );

  it("hears nothing of what is pressed and clicked in our card", async () => {
    const { overlay, asked } = await showStop(beginOnAPage());
    overlay.openAt();
    await nextFrame();
    const heard: string[] = [];
    pageHears(OURS, (event) => {
      heard.push(event.type);
      event.preventDefault();
    });
    await userEvent.click(button("Not a problem here"));
    await userEvent.keyboard("{Tab}{Enter}{Escape}");
    expect(heard.filter((type) => !type.startsWith("focus"))).toEqual([]);
    expect(asked.aside).toHaveLength(1);
    expect(asked.opened).toEqual(["article:telling-stories"]);
    expect(card()).toBeNull();
  });

  it("cannot fetch the focus back into its own dialog", async () => {
    const { box } = await showStop(beginOnAPage());
    pageHears(["focusin", "focus"], ({ target }) => {
      if (target instanceof Node && !box.contains(target)) box.focus();
    });
    const left: string[] = [];
    const { signal } = untilTheEnd();
    document.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && box.focus(), { signal });
    document.body.addEventListener("focusout", ({ type }) => left.push(type), { signal });
    box.focus();
    await userEvent.keyboard("{Alt>}b{/Alt}");
    expect(root().activeElement).toBe(card());
    await userEvent.keyboard("{Tab}");
    expect(root().activeElement?.textContent).toBe("Close");
    expect(left).toEqual(["focusout"]);
  });
});

describe("a page that takes strangers away", () => {
  it("has us back once, and not in a loop", async () => {
    await showStop(beginOnAPage());
    const [host] = hosts();
    host!.remove();
    await expect.poll(hosts).toEqual([host]);
    await expect.poll(() => isSeen(badge())).toBe(true);
    host!.remove();
    await nextFrame();
    await nextFrame();
    expect(hosts()).toEqual([]);
  });

  it("has us back when the author wants something, or a post is held", async () => {
    const { overlay } = await showStop(beginOnAPage());
    const [host] = hosts();
    host!.remove();
    await expect.poll(hosts).toEqual([host]);
    host!.remove();
    await nextFrame();
    overlay.hold(heldPost().held);
    expect(hosts()).toEqual([host]);
    expect(dialog()!.matches(":modal")).toBe(true);
  });

  it("has nobody back who was beside a box that is gone", async () => {
    const { box } = await showStop(beginOnAPage());
    box.remove();
    hosts()[0]!.remove();
    await nextFrame();
    expect(hosts()).toEqual([]);
  });
});

describe("a box in a modal dialog of the page", () => {
  function boxInDialog(open: (frame: HTMLDialogElement) => void, name = "dialog") {
    const frame = document.createElement(name) as HTMLDialogElement;
    const box = document.createElement("div");
    box.contentEditable = "true";
    box.style.cssText = "width: 300px; height: 120px";
    frame.append(box);
    document.body.append(frame);
    open(frame);
    return box;
  }

  it("has us inside it, where we can be clicked", async () => {
    const box = boxInDialog((frame) => frame.showModal());
    await showStop(beginBeside(box));
    await userEvent.click(badge()!);
    expect(card()).not.toBeNull();
    expect(hosts()[0]!.parentElement).toBe(box.parentElement);
  });

  it("has us inside a popover too, which our clicks do not close", async () => {
    const box = boxInDialog((frame) => {
      frame.popover = "auto";
      frame.showPopover();
    }, "div");
    await showStop(beginBeside(box));
    await userEvent.click(badge()!);
    expect(card()).not.toBeNull();
    expect(box.parentElement!.matches(":popover-open")).toBe(true);
  });

  it("can have a post held over it", async () => {
    const { overlay } = await showStop(beginBeside(boxInDialog((frame) => frame.showModal())));
    const { held, chosen } = heldPost();
    overlay.hold(held);
    await userEvent.click(button("Edit"));
    expect(chosen.map(({ way }) => way)).toEqual(["edit"]);
  });
});

describe("a box in a shadow tree", () => {
  it("has its badge and keys as any other", async () => {
    const outer = document.createElement("div");
    const inner = outer.attachShadow({ mode: "open" });
    const box = document.createElement("div");
    box.contentEditable = "true";
    box.style.cssText = "width: 300px; height: 120px";
    inner.append(box);
    document.body.append(outer);
    await showStop(beginBeside(box));
    await userEvent.click(box);
    await userEvent.keyboard("{Alt>}b{/Alt}");
    expect(root().activeElement).toBe(card());
    await userEvent.keyboard("{Escape}");
    expect(inner.activeElement).toBe(box);
  });
});

describe("two boxes at once", () => {
  it("have a badge each, and close each other's card", async () => {
    const first = await showStop(beginOnAPage());
    const second = beginOnAPage();
    second.overlay.show(stateOf(STOP_SHOWN));
    first.overlay.openAt();
    await userEvent.click(second.box);
    expect(hosts()).toHaveLength(2);
    expect(card()).toBeNull();
  });
});
