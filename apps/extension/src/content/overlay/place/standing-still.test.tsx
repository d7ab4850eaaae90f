import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { CLEAR_SHOWN, checkedOf, STOP_DRAFT, STOP_SHOWN, stateOf } from "../example-drafts.ts";
import {
  badge,
  beginBeside,
  beginOnAPage,
  card,
  clearPage,
  heldPost,
  isSeen,
  nextFrame,
  root,
} from "../on-a-page.ts";

afterEach(async () => {
  clearPage();
  await page.viewport(1280, 800);
});

const rectsOfPage = () =>
  [...document.querySelectorAll("body, body *")].map((element) =>
    JSON.stringify(element.getBoundingClientRect()),
  );
const place = () => badge()!.getBoundingClientRect();
/** Longer than anything of ours waits. */
const settled = () => new Promise((done) => setTimeout(done, 800));

function textArea(words: string, style: string) {
  const box = document.createElement("textarea");
  box.value = words;
  box.style.cssText = style;
  document.body.append(box);
  return beginBeside(box);
}

describe("the page", () => {
  it("does not move, whatever is shown beside it", async () => {
    await page.viewport(1280, 800);
    let moved = 0;
    const shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
    });
    shifts.observe({ type: "layout-shift" });
    const { overlay } = beginOnAPage();
    const before = rectsOfPage();
    const size = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    for (const show of [
      () => overlay.show({ kind: "reading" }),
      () => overlay.show(stateOf(STOP_SHOWN)),
      () => overlay.openAt(),
      () => overlay.hold(heldPost().held),
      () => overlay.hold(undefined),
      () => overlay.show({ kind: "empty" }),
      () => overlay.remove(),
    ]) {
      show();
      await nextFrame();
      expect(rectsOfPage()).toEqual(before);
    }
    await settled();
    expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(size);
    expect(moved).toBe(0);
    shifts.disconnect();
  });

  it("costs nothing while nothing happens, and no look at the layout for a key that changes nothing we show", async () => {
    const frames = vi.spyOn(window, "requestAnimationFrame");
    const looks = vi.spyOn(Element.prototype, "getBoundingClientRect");
    const done = () => [frames.mock.calls.length, looks.mock.calls.length];
    /** Comes back only once a good while has passed in which nothing at all was done. */
    const atRest = async () => {
      let before: number[];
      do {
        before = done();
        await settled();
      } while (`${done()}` !== `${before}`);
    };
    const { overlay } = beginOnAPage();
    overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    await atRest();
    const [drawn, looked] = done();
    for (let key = 0; key < 10; key++) {
      overlay.show({ kind: "checked", checked: checkedOf(STOP_SHOWN, `${STOP_DRAFT}${key}`, false) });
    }
    await atRest();
    expect(done()).toEqual([drawn! + 1, looked]);
    frames.mockRestore();
    looks.mockRestore();
  });
});

describe("the badge", () => {
  it("stands inside the box, clear of its words and its scroll bar", async () => {
    const { box, overlay } = textArea("A quiet word.", "width: 320px; height: 120px; overflow-y: scroll");
    overlay.show(stateOf(CLEAR_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    const rect = box.getBoundingClientRect();
    expect(place().right).toBeLessThanOrEqual(rect.left + box.clientLeft + box.clientWidth);
    expect(place().bottom).toBeLessThan(rect.bottom);
    expect(place().top).toBeGreaterThan(rect.top + 30);
  });

  it("gives way to words, whether in a text area or an editable element", async () => {
    const long = "Long shift today and the kettle broke again. ".repeat(20);
    const { box, overlay } = textArea(long, "margin-top: 60px; width: 320px; height: 120px");
    overlay.show(stateOf(CLEAR_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    expect(place().bottom).toBeLessThanOrEqual(box.getBoundingClientRect().top);
    clearPage();

    const editable = beginOnAPage(STOP_DRAFT);
    editable.overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    const inside = place();
    expect(inside.top).toBeGreaterThan(editable.box.getBoundingClientRect().top);
    editable.box.style.height = "110px";
    editable.box.style.overflow = "auto";
    editable.box.textContent = long;
    editable.overlay.show(stateOf(STOP_SHOWN, long));
    await expect.poll(() => place().top).not.toBe(inside.top);
  });

  it("never covers a button of the page, and is only a shape where there is no room for a word", async () => {
    const { box, overlay } = textArea(
      "Word after word ".repeat(40),
      "display: block; width: 320px; height: 60px",
    );
    for (const at of ["top", "bottom"]) {
      const press = document.createElement("button");
      press.textContent = "Post";
      const { top, bottom } = box.getBoundingClientRect();
      press.style.cssText = `position: absolute; left: 0; width: 400px; height: 60px; top: ${at === "top" ? top - 60 : bottom}px`;
      document.body.append(press);
    }
    overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    const rect = box.getBoundingClientRect();
    expect(place().top).toBeGreaterThanOrEqual(rect.top);
    expect(place().bottom).toBeLessThanOrEqual(rect.bottom);
    expect(place().width).toBeLessThan(34);
    expect(badge()!.textContent).toContain("Stop");
  });

  it("goes where the box goes: with scrolling, with growing, and pushed along by the page", async () => {
    const spacer = document.createElement("div");
    spacer.style.height = "40px";
    document.body.append(spacer);
    const { box, overlay } = beginOnAPage();
    box.style.minHeight = "150px";
    const tall = document.createElement("div");
    tall.style.height = "3000px";
    document.body.append(tall);
    overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    const fromBottom = () => Math.round(box.getBoundingClientRect().bottom - place().bottom);
    const apart = fromBottom();
    window.scrollTo(0, 50);
    await expect.poll(fromBottom).toBe(apart);
    box.style.minHeight = "260px";
    await expect.poll(fromBottom).toBe(apart);
    spacer.style.height = "90px";
    await expect.poll(fromBottom).toBe(apart);
    window.scrollTo(0, 2000);
    await expect.poll(() => isSeen(badge())).toBe(false);
    window.scrollTo(0, 0);
    await expect.poll(() => isSeen(badge())).toBe(true);
  });

  it("is cut off where the box is, inside something that scrolls", async () => {
    const frame = document.createElement("div");
    frame.style.cssText = "height: 200px; overflow: auto";
    document.body.append(frame);
    const { box, overlay } = beginOnAPage();
    frame.append(box, Object.assign(document.createElement("div"), { style: "height: 900px" }));
    overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    frame.scrollTop = 600;
    await expect.poll(() => isSeen(badge())).toBe(false);
  });

  it("hides under what the page puts over the box", async () => {
    const { box, overlay } = beginOnAPage();
    overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    const lid = document.createElement("button");
    lid.style.cssText = "position: fixed; inset: 0; width: 100%; height: 100%";
    document.body.append(lid);
    lid.focus();
    await expect.poll(() => isSeen(badge())).toBe(false);
    lid.remove();
    box.focus();
    await expect.poll(() => isSeen(badge())).toBe(true);
  });
});

describe("the card", () => {
  it("stands beside the box where there is room", async () => {
    await page.viewport(1280, 800);
    const { box, overlay } = beginOnAPage();
    overlay.show(stateOf(STOP_SHOWN));
    overlay.openAt();
    await nextFrame();
    expect(card()!.getBoundingClientRect().left).toBeGreaterThan(box.getBoundingClientRect().right);
  });

  it("stands above a wide box at the foot of the page, all of it to be seen", async () => {
    await page.viewport(1100, 800);
    const { box, overlay } = textArea(
      STOP_DRAFT,
      "position: fixed; left: 240px; top: 462px; width: 614px; height: 96px",
    );
    overlay.show(stateOf(STOP_SHOWN));
    overlay.openAt();
    await nextFrame();
    const { top, bottom } = card()!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(box.getBoundingClientRect().top);
  });

  it.each([
    ["a phone", 390, 844],
    ["a desk at 400 %", 320, 256],
  ])("is a sheet along the bottom of %s, with nothing cut off at its sides", async (_, width, height) => {
    await page.viewport(width, height);
    const { overlay } = beginOnAPage();
    overlay.show(stateOf(STOP_SHOWN));
    overlay.openAt();
    await nextFrame();
    const { left, right, top, bottom } = card()!.getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, width, height]);
    expect(top).toBeGreaterThan(0);
    expect(card()!.scrollWidth).toBeLessThanOrEqual(width);
    overlay.hold(heldPost().held);
    await nextFrame();
    const question = root().querySelector(".hold")!.getBoundingClientRect();
    expect(question.left).toBeGreaterThanOrEqual(0);
    expect(question.bottom).toBeLessThanOrEqual(height);
  });
});
