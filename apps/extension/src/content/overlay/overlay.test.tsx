import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { BoxActions } from "../box-state.ts";
import { STOP_DRAFT, STOP_SHOWN, stateOf } from "./example-drafts.ts";
import { createOverlay, type Overlay } from "./overlay.tsx";

let overlay: Overlay | undefined;
afterEach(() => {
  overlay?.remove();
  overlay = undefined;
  document.body.replaceChildren();
});

function begin(actions: Partial<BoxActions> = {}) {
  document.body.innerHTML = `<div style="height:60px"></div><div id="box" contenteditable style="width:300px;height:120px;border:1px solid"></div><button id="post">Post</button>`;
  const box = document.querySelector<HTMLElement>("#box")!;
  box.textContent = STOP_DRAFT;
  overlay = createOverlay(box, {
    fix: vi.fn(async () => true),
    goTo: vi.fn(),
    setAside: vi.fn(),
    open: vi.fn(),
    ...actions,
  });
  return { box, overlay };
}

const root = () => document.querySelector("bedside-overlay")!.shadowRoot!;
const badge = () => root().querySelector<HTMLElement>(".badge");

describe("the badge", () => {
  it("says the verdict in a word", async () => {
    const { overlay } = begin();
    overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => badge()?.textContent).toContain("Stop");
    await expect.poll(() => getComputedStyle(badge()!).visibility).toBe("visible");
    await userEvent.click(badge()!);
    expect(root().querySelector(".card")).not.toBeNull();
  });
});
