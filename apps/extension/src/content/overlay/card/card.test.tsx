import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { ShownFinding } from "../../../shown/shown.ts";
import {
  AGE_FINDING,
  CLEAR_SHOWN,
  checkedOf,
  NAME_FINDING,
  STOP_DRAFT,
  STOP_SHOWN,
  stateOf,
} from "../example-drafts.ts";
import { beginOnAPage, button, card, clearPage, nextFrame, root } from "../on-a-page.ts";

afterEach(clearPage);

async function openCard(shown = STOP_SHOWN) {
  const begun = beginOnAPage();
  begun.overlay.show(stateOf(shown));
  begun.overlay.openAt();
  await nextFrame();
  return begun;
}

const heads = () => [...card()!.querySelectorAll(".finding h3")].map((head) => head.textContent);

describe("the card", () => {
  it("says what, where, why, and where it is written", async () => {
    await openCard();
    const words = card()!.textContent;
    expect(words).toContain("Please don’t send this as it stands.");
    expect(words).toContain("Somebody is named here");
    expect(words).toContain("This looks like a patient’s name.");
    expect(words).toContain(NAME_FINDING.why);
    expect(words).toContain("The draft as a whole");
    expect(words).toContain("Checked 15 words on this device. Nothing was sent anywhere.");
    const link = card()!.querySelector("a")!;
    expect([link.href, link.target, link.rel]).toEqual([
      "https://www.gmc-uk.org/",
      "_blank",
      "noreferrer noopener",
    ]);
    expect(link.closest("li")?.textContent).toMatch(/paras 18 and 19.*in force$/);
  });

  it("says of a clear draft how much was looked at, and never that it is safe", async () => {
    await openCard(CLEAR_SHOWN);
    await expect.poll(() => card()!.textContent).toContain("Nothing here that we would change.");
    expect(card()!.textContent).toContain("Checked 6 words on this device.");
    expect(card()!.textContent).not.toMatch(/safe|approved/i);
  });

  it("shows the words in the draft, sets a finding aside, and leads to what there is to read", async () => {
    const { asked } = await openCard();
    await userEvent.click(button("Show in the draft"));
    expect(asked.goneTo).toEqual([NAME_FINDING.span]);
    await userEvent.click(button("Not a problem here"));
    expect(asked.aside).toEqual([NAME_FINDING]);
    await userEvent.click(button("When a story can be told"));
    await userEvent.click(button("Settings"));
    expect(asked.opened).toEqual(["article:telling-stories", "options"]);
  });

  it("says on a fix what it will do, and does it once", async () => {
    const { asked } = await openCard();
    const fix = button("Change ‘Mrs Calloway’ to ‘A patient’");
    let write = (_isDone: boolean) => {};
    asked.takesFix = () =>
      new Promise((done) => {
        write = done;
      });
    await userEvent.dblClick(fix);
    expect(asked.fixes).toEqual(NAME_FINDING.fixes);
    write(true);
    await nextFrame();
    expect(card()!.querySelector(".refused")).toBeNull();
  });

  it("offers the cheapest change with what it would bring", async () => {
    const { asked } = await openCard();
    expect(button("Leave out ‘and from Whitby’").textContent).toContain("Then about 41,000 people would fit");
    await userEvent.click(button("Leave out"));
    expect(asked.fixes).toEqual([STOP_SHOWN.people!.change]);
  });

  it("says so when the page would not have a fix, and gives the words to copy", async () => {
    const { asked } = await openCard();
    asked.takesFix = async () => false;
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.click(button("Change ‘Mrs Calloway’"));
    await expect.poll(() => card()!.textContent).toContain("This page would not let us change it.");
    await userEvent.click(button("Copy the new words"));
    expect(copied).toHaveBeenCalledWith("A patient");
    await expect.poll(() => button("Copied").textContent).toBe("Copied");
    copied.mockRestore();
  });

  it("copies in the older way where a frame was denied the newer", async () => {
    const { asked } = await openCard();
    asked.takesFix = async () => Promise.reject(new Error("gone"));
    const denied = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    document.addEventListener("copy", hear);
    await userEvent.click(button("Change ‘Mrs Calloway’"));
    await userEvent.click(button("Copy the new words"));
    await expect.poll(() => button("Copied").textContent).toBe("Copied");
    expect(root().activeElement?.textContent).toBe("Copied");
    expect(heard).toEqual([]);
    document.removeEventListener("copy", hear);
    denied.mockRestore();
  });

  it("leads to the words where there is nothing to copy because they are to go", async () => {
    const { asked } = await openCard();
    asked.takesFix = async () => false;
    await userEvent.click(button("Leave out"));
    await userEvent.click(button("Show the words"));
    expect(asked.goneTo).toEqual([STOP_SHOWN.people!.change!.span]);
  });

  it("drops a finding that was typed into, and says that it is reading", async () => {
    const { overlay } = await openCard();
    overlay.show({
      kind: "checked",
      checked: { ...checkedOf(STOP_SHOWN), isFresh: false, findings: [AGE_FINDING] },
    });
    await nextFrame();
    expect(heads()).toEqual([`Pause: ${AGE_FINDING.message}`]);
    expect(card()!.textContent).toContain("Worth a second look before this goes out.");
    expect(card()!.textContent).toContain("Reading what you have just changed.");
  });

  it("goes on with the next finding for whoever was in one that is dealt with", async () => {
    const { overlay, asked } = await openCard();
    asked.onAside = () => overlay.show(stateOf({ ...STOP_SHOWN, findings: [AGE_FINDING] }));
    button("Not a problem here").focus();
    await userEvent.keyboard("{Enter}");
    await nextFrame();
    expect(root().activeElement?.textContent).toContain(AGE_FINDING.message);
  });

  it("brings whoever pressed a fix back from the box into which it was written", async () => {
    const { box, asked } = await openCard();
    asked.takesFix = async () => {
      box.focus();
      return true;
    };
    await userEvent.click(button("Change ‘Mrs Calloway’"));
    await expect.poll(() => root().activeElement?.textContent).toContain("Change ‘Mrs Calloway’");
  });

  it("draws hundreds of findings a few at a time, and always the one that is asked for", async () => {
    const many: ShownFinding[] = Array.from({ length: 90 }, (_, index) => ({
      ...AGE_FINDING,
      key: `one ${index}`,
    }));
    const { overlay } = await openCard({ ...STOP_SHOWN, findings: many });
    expect(heads()).toHaveLength(20);
    await userEvent.click(button("20 more findings"));
    expect(heads()).toHaveLength(40);
    overlay.openAt("one 77");
    await expect.poll(() => root().querySelector("[data-active]")).not.toBeNull();
  });

  it("has the author's words as text alone, and in no attribute", async () => {
    const { overlay } = await openCard();
    overlay.hold({ checked: checkedOf(STOP_SHOWN), postAnyway() {}, edit() {}, waitHalfAnHour() {} });
    await nextFrame();
    const attributes = [...root().querySelectorAll("*"), root().host]
      .flatMap((element) => [...element.attributes])
      .map(({ value }) => value);
    const drafted = STOP_DRAFT.match(/\p{L}{6,}/gu)!;
    expect(attributes.filter((value) => drafted.some((word) => value.includes(word)))).toEqual([]);
    expect(attributes.length).toBeGreaterThan(50);
  });
});
