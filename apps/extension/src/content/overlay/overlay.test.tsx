import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { BoxState } from "../box-state.ts";
import {
  AGE_FINDING,
  CLEAR_SHOWN,
  checkedOf,
  NAME_FINDING,
  PAUSE_SHOWN,
  STOP_DRAFT,
  STOP_SHOWN,
  stateOf,
  UNREAD_SHOWN,
} from "./example-drafts.ts";
import {
  badge,
  beginOnAPage,
  button,
  card,
  clearPage,
  hosts,
  isSeen,
  nextFrame,
  root,
  spoken,
} from "./on-a-page.ts";

afterEach(clearPage);

describe("the badge", () => {
  it.each<[string, BoxState]>([
    ["Reading", { kind: "reading" }],
    ["Pause", stateOf(PAUSE_SHOWN)],
    ["Stop", stateOf(STOP_SHOWN)],
    ["Clear", stateOf(CLEAR_SHOWN)],
    ["Not read", stateOf(UNREAD_SHOWN)],
    ["Cannot be read here", { kind: "unreadable" }],
    ["Too long to read here", { kind: "too-long" }],
    ["Not read", { kind: "failed" }],
    ["Reload the page", { kind: "gone" }],
  ])("says %s", async (word, state) => {
    const { overlay } = beginOnAPage();
    overlay.show(state);
    await expect.poll(() => badge()?.querySelector(".badge-word")?.textContent).toBe(word);
    await expect.poll(() => isSeen(badge())).toBe(true);
  });

  it("is not there while nothing is written and nobody is in the box, and a lamp once somebody is", async () => {
    const { box, overlay } = beginOnAPage("");
    overlay.show({ kind: "empty" });
    await nextFrame();
    expect(badge()).toBeNull();
    box.focus();
    await expect.poll(() => isSeen(badge())).toBe(true);
    expect(badge()!.querySelector(".badge-word")).toBeNull();
    box.blur();
    await expect.poll(badge).toBeNull();
  });

  it("calls nothing clear while somebody writes, and says at once what is wrong", async () => {
    const { overlay } = beginOnAPage();
    overlay.show({ kind: "reading" });
    overlay.show(stateOf(CLEAR_SHOWN));
    await nextFrame();
    expect(badge()?.textContent).toContain("Reading");
    overlay.show(stateOf(STOP_SHOWN));
    await nextFrame();
    expect(badge()?.textContent).toContain("Stop");
  });

  it("drops what was typed into, and does not call the rest clear before it was read", async () => {
    const { overlay } = beginOnAPage();
    overlay.show({
      kind: "checked",
      checked: { ...checkedOf(STOP_SHOWN), isFresh: false, findings: [AGE_FINDING] },
    });
    await expect.poll(() => badge()?.textContent).toContain("Pause");
    overlay.show({ kind: "checked", checked: { ...checkedOf(STOP_SHOWN), isFresh: false, findings: [] } });
    await expect.poll(() => badge()?.textContent).toContain("Reading");
  });

  it("goes when the overlay is taken away", async () => {
    const { overlay } = beginOnAPage();
    overlay.show(stateOf(STOP_SHOWN));
    await nextFrame();
    overlay.remove();
    expect(hosts()).toEqual([]);
  });
});

describe("what a screen reader hears", () => {
  it("is one sentence a change, and none for each key", async () => {
    const { overlay } = beginOnAPage();
    const heard: string[] = [];
    new MutationObserver(() => spoken() && heard.push(spoken()!)).observe(
      root().querySelector("[role=status]")!,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    for (let key = 0; key < 5; key++) {
      overlay.show({ kind: "reading" });
      overlay.show(stateOf(STOP_SHOWN, `${STOP_DRAFT}${key}`));
      await nextFrame();
    }
    await expect.poll(() => heard, { timeout: 4000 }).toEqual(["Stop. Two findings."]);
    overlay.show({ kind: "reading" });
    overlay.show(stateOf(STOP_SHOWN));
    overlay.show(stateOf(PAUSE_SHOWN));
    await expect.poll(() => heard, { timeout: 4000 }).toEqual(["Stop. Two findings.", "Pause. One finding."]);
  });
});

describe("the way into the card and back", () => {
  async function withStop() {
    const begun = beginOnAPage();
    begun.overlay.show(stateOf(STOP_SHOWN));
    await expect.poll(() => isSeen(badge())).toBe(true);
    return begun;
  }

  it("is a click on the badge, which takes the author into it", async () => {
    await withStop();
    await userEvent.click(badge()!);
    expect(root().activeElement).toBe(card());
    expect(badge()!.ariaExpanded).toBe("true");
    await userEvent.click(badge()!);
    expect(card()).toBeNull();
  });

  it("is Alt and B, and Escape leads back to the box before the page hears of it", async () => {
    const { box } = await withStop();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener("keydown", hear, { capture: true });
    await userEvent.click(box);
    await userEvent.keyboard("{Alt>}b{/Alt}");
    expect(root().activeElement).toBe(card());
    await userEvent.keyboard("{Escape}");
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(box);
    expect(box.textContent).toBe(STOP_DRAFT);
    expect(heard).toEqual(["Alt"]);
    document.removeEventListener("keydown", hear, { capture: true });
  });

  it("closes by Escape in the box too, and only then leaves Escape to the page", async () => {
    const { box, overlay } = await withStop();
    const heard: string[] = [];
    box.addEventListener("keydown", (event) => heard.push(event.key));
    box.focus();
    overlay.openAt();
    await userEvent.keyboard("{Escape}");
    expect([card(), heard]).toEqual([null, []]);
    await userEvent.keyboard("{Escape}");
    expect(heard).toEqual(["Escape"]);
  });

  it("lies on the Tab key between the box and the page's own button", async () => {
    const { box } = await withStop();
    box.focus();
    await userEvent.keyboard("{Tab}");
    expect(root().activeElement).toBe(badge());
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.id).toBe("post");
    box.focus();
    await userEvent.keyboard("{Tab}{Shift>}{Tab}{/Shift}");
    expect(document.activeElement).toBe(box);
  });

  it("leaves Tab to an editor that has a use for it, and to the page where there is nothing to show", async () => {
    const { box, overlay } = await withStop();
    const indent = (event: KeyboardEvent) => event.preventDefault();
    box.addEventListener("keydown", indent);
    box.focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(box);
    box.removeEventListener("keydown", indent);
    overlay.show(stateOf(CLEAR_SHOWN));
    await expect.poll(() => badge()?.textContent).toContain("Clear");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.id).toBe("post");
  });

  it("leads by Tab from the badge through the open card, and on from where the author came from", async () => {
    const { box } = await withStop();
    await userEvent.click(badge()!);
    await userEvent.keyboard("{Tab}");
    expect(root().activeElement?.textContent).toBe("Close");
    button("Settings").focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.id).toBe("post");
    expect(card()).not.toBeNull();
    box.focus();
  });

  it("takes nobody anywhere when something else opens it", async () => {
    const { box, overlay } = await withStop();
    box.focus();
    overlay.openAt(AGE_FINDING.key);
    expect(document.activeElement).toBe(box);
    expect(root().querySelector("[data-active]")?.textContent).toContain(AGE_FINDING.message);
  });

  it("ends with a click elsewhere, but not with one into the box", async () => {
    const { box, overlay } = await withStop();
    overlay.openAt();
    await userEvent.click(box);
    expect(card()).not.toBeNull();
    await userEvent.click(document.querySelector("p")!);
    expect(card()).toBeNull();
  });

  it("ends when there is nothing left to speak of", async () => {
    const { overlay } = await withStop();
    overlay.openAt(NAME_FINDING.key);
    overlay.show({ kind: "empty" });
    expect(card()).toBeNull();
  });
});
