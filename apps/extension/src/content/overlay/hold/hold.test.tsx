import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { NAME_FINDING, STOP_DRAFT, STOP_SHOWN, stateOf } from "../example-drafts.ts";
import {
  badge,
  beginOnAPage,
  button,
  card,
  clearPage,
  dialog,
  heldPost,
  nextFrame,
  root,
} from "../on-a-page.ts";
import { clockTime } from "./clock-words.ts";

afterEach(clearPage);

async function holdPost(differing: Parameters<typeof heldPost>[0] = {}) {
  const begun = beginOnAPage();
  const { held, chosen } = heldPost(differing);
  begun.overlay.show(stateOf(STOP_SHOWN));
  begun.box.focus();
  begun.overlay.hold(held);
  await nextFrame();
  return { ...begun, chosen };
}

const MINUTE = 60_000;

describe("the question before something is sent", () => {
  it("says why, and offers all three ways in full size, the mildest first", async () => {
    await holdPost();
    expect(dialog()!.textContent).toContain("Please don’t send this as it stands.");
    expect(dialog()!.textContent).toContain("This looks like a patient’s name.");
    expect(dialog()!.textContent).toContain("Mrs Calloway");
    const ways = [...dialog()!.querySelectorAll<HTMLElement>("button")];
    expect(ways.map(({ textContent }) => textContent)).toEqual(["Edit", "Hold it 30 minutes", "Post anyway"]);
    expect(root().activeElement).toBe(ways[0]);
    const sizes = ways.map((way) => way.getBoundingClientRect());
    expect(new Set(sizes.map(({ width }) => width)).size).toBe(1);
    expect(Math.min(...sizes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
  });

  it.each([
    ["Edit", "edit"],
    ["Hold it 30 minutes", "waitHalfAnHour"],
    ["Post anyway", "postAnyway"],
  ] as const)("is gone before %s is done", async (words, way) => {
    const { chosen } = await holdPost();
    await userEvent.click(button(words));
    expect(chosen).toEqual([{ way, isGone: true }]);
    expect(document.querySelector(":modal")).toBeNull();
  });

  it("takes Escape for going back to the draft, and the page does not hear of it", async () => {
    const { box, chosen } = await holdPost();
    const hear = vi.fn();
    document.addEventListener("keydown", hear, { capture: true });
    await userEvent.keyboard("{Escape}");
    document.removeEventListener("keydown", hear, { capture: true });
    expect(chosen).toEqual([{ way: "edit", isGone: true }]);
    expect(hear).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box);
  });

  it("keeps the focus, in both directions and against a page that wants it", async () => {
    const { box } = await holdPost();
    const seen = [];
    for (let press = 0; press < 4; press++) {
      seen.push(root().activeElement?.textContent);
      await userEvent.keyboard("{Tab}");
    }
    expect(seen).toEqual(["Edit", "Hold it 30 minutes", "Post anyway", "Edit"]);
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}");
    expect(root().activeElement?.textContent).toBe("Post anyway");
    box.focus();
    expect(root().activeElement?.textContent).toBe("Post anyway");
  });

  it("gives the focus back when it is taken away", async () => {
    const { box, overlay } = await holdPost();
    overlay.hold(undefined);
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(box);
  });

  it("names the first reasons and counts the rest", async () => {
    const findings = Array.from({ length: 5 }, (_, index) => ({ ...NAME_FINDING, key: `name ${index}` }));
    await holdPost({ checked: { shown: STOP_SHOWN, text: STOP_DRAFT, isFresh: true, findings } });
    expect(dialog()!.querySelectorAll(".hold-reasons li")).toHaveLength(3);
    expect(dialog()!.textContent).toContain("And two more things like it.");
  });

  it("says when the half hour would be over, kindly, and only there", async () => {
    const { overlay } = await holdPost();
    expect(dialog()!.textContent).toMatch(
      /Until \d?\d:\d\d\. That sounds like a hard shift\. The draft will keep\./,
    );
    overlay.hold(undefined);
    overlay.openAt();
    await nextFrame();
    expect(root().textContent).not.toContain("hard shift");
  });

  it("leaves the last press to the author where the page wants it from them", async () => {
    const { chosen } = await holdPost({ isLeftToAuthor: true });
    expect(dialog()!.textContent).toContain("press the same key or button again");
    await userEvent.click(button("Back to the draft"));
    expect(chosen).toEqual([{ way: "edit", isGone: true }]);
  });
});

describe("a draft that waits", () => {
  it("says until when on the badge and the card, with a way to post all the same", async () => {
    const { overlay, chosen } = await holdPost();
    const until = clockTime(Date.now() + 30 * MINUTE);
    await userEvent.click(button("Hold it 30 minutes"));
    await expect.poll(() => badge()?.textContent).toMatch(/Held until \d?\d:\d\d/);
    expect(
      [until, clockTime(Date.now() + 30 * MINUTE)].some((time) => badge()!.textContent!.includes(time)),
    ).toBe(true);
    overlay.openAt();
    await nextFrame();
    expect(card()!.textContent).toMatch(/Held until \d?\d:\d\d, for another 30 minutes\./);
    await userEvent.click(button("Post anyway"));
    expect(chosen.map(({ way }) => way)).toEqual(["waitHalfAnHour", "postAnyway"]);
    expect(card()).toBeNull();
    await expect.poll(() => badge()?.textContent).toContain("Stop");
  });

  it("is another draft once it was changed", async () => {
    const { overlay } = await holdPost();
    await userEvent.click(button("Hold it 30 minutes"));
    await expect.poll(() => badge()?.textContent).toContain("Held until");
    overlay.show(stateOf(STOP_SHOWN, `${STOP_DRAFT} Bless them.`));
    await expect.poll(() => badge()?.textContent).toContain("Stop");
  });

  it("says how long it still waits when somebody tries to post it, and goes on waiting", async () => {
    await holdPost({ until: Date.now() + 22 * MINUTE });
    expect(dialog()!.textContent).toMatch(/Held until \d?\d:\d\d, for another 22 minutes\./);
    expect([...dialog()!.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
      "Edit",
      "Post anyway",
    ]);
    await userEvent.click(button("Edit"));
    await expect.poll(() => badge()?.textContent).toContain("Held until");
  });

  it("no longer waits when the time has come", async () => {
    await holdPost({ until: Date.now() + 400 });
    await userEvent.click(button("Edit"));
    await expect.poll(() => badge()?.textContent, { timeout: 4000 }).toContain("Stop");
  });
});
