import axe from "axe-core";
import { afterAll, afterEach, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import {
  AGE_FINDING,
  CLEAR_SHOWN,
  checkedOf,
  PAUSE_SHOWN,
  STOP_SHOWN,
  stateOf,
  UNREAD_SHOWN,
} from "./example-drafts.ts";
import {
  beginOnAPage,
  button,
  card,
  clearPage,
  heldPost,
  nextFrame,
  type OnAPage,
  root,
} from "./on-a-page.ts";

const STATES: Record<string, (begun: OnAPage) => void> = {
  "nothing written": ({ box, overlay }) => {
    box.focus();
    overlay.openAt();
  },
  reading: ({ overlay }) => {
    overlay.show({ kind: "reading" });
    overlay.openAt();
  },
  clear: ({ overlay }) => {
    overlay.show(stateOf(CLEAR_SHOWN));
    overlay.openAt();
  },
  pause: ({ overlay }) => {
    overlay.show(stateOf(PAUSE_SHOWN));
    overlay.openAt(AGE_FINDING.key);
  },
  stop: ({ overlay }) => {
    overlay.show(stateOf({ ...STOP_SHOWN, remarks: ["Part of this is in another language."] }));
    overlay.openAt();
  },
  stale: ({ overlay }) => {
    overlay.show({ kind: "checked", checked: checkedOf(STOP_SHOWN, undefined, false) });
    overlay.openAt();
  },
  "another language": ({ overlay }) => {
    overlay.show(stateOf(UNREAD_SHOWN));
    overlay.openAt();
  },
  unreadable: ({ overlay }) => {
    overlay.show({ kind: "unreadable" });
    overlay.openAt();
  },
  "too long": ({ overlay }) => {
    overlay.show({ kind: "too-long" });
    overlay.openAt();
  },
  failed: ({ overlay }) => {
    overlay.show({ kind: "failed" });
    overlay.openAt();
  },
  gone: ({ overlay }) => {
    overlay.show({ kind: "gone" });
    overlay.openAt();
  },
  "a fix refused": ({ overlay, asked }) => {
    asked.takesFix = async () => false;
    overlay.show(stateOf(STOP_SHOWN));
    overlay.openAt();
    button("Change ‘Mrs Calloway’").click();
  },
  held: ({ overlay }) => {
    overlay.show(stateOf(STOP_SHOWN));
    overlay.hold(heldPost().held);
  },
  "held until": ({ overlay }) => {
    overlay.show(stateOf(STOP_SHOWN));
    overlay.hold(heldPost({ until: Date.now() + 600_000 }).held);
  },
  "left to the author": ({ overlay }) => {
    overlay.show(stateOf(STOP_SHOWN));
    overlay.hold(heldPost({ isLeftToAuthor: true }).held);
  },
  waiting: ({ overlay }) => {
    overlay.show(stateOf(STOP_SHOWN));
    overlay.hold(heldPost().held);
    button("Hold it 30 minutes").click();
    overlay.openAt();
  },
};

const SIZES = [
  ["phone", 390, 844],
  ["desk", 1440, 900],
] as const;

/** What vitest says of the protocol session is less than what it has. */
const browser = () => cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
const wear = (scheme: string) =>
  browser().send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });

afterEach(clearPage);
afterAll(async () => {
  await browser().send("Emulation.setEmulatedMedia", { features: [] });
  await page.viewport(1280, 800);
});

for (const scheme of ["light", "dark"]) {
  for (const [size, width, height] of SIZES) {
    it.each(Object.keys(STATES))(`axe finds nothing: ${scheme}, ${size}, %s`, async (state) => {
      await wear(scheme);
      await page.viewport(width, height);
      const begun = beginOnAPage();
      STATES[state]!(begun);
      await nextFrame();
      const { violations } = await axe.run({ include: [["bedside-overlay"]] });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" "))}`),
      ).toEqual([]);
    });
  }
}

it("wears the reader's colours and not the page's", async () => {
  const groundOf = async (scheme: string) => {
    await wear(scheme);
    const { overlay } = beginOnAPage();
    overlay.show(stateOf(STOP_SHOWN));
    overlay.openAt();
    await nextFrame();
    const colour = getComputedStyle(card()!).backgroundColor;
    clearPage();
    return colour;
  };
  expect([await groundOf("light"), await groundOf("dark")]).toEqual([
    "rgb(251, 250, 247)",
    "rgb(20, 24, 31)",
  ]);
});

it("gives a thumb 44 px for everything in the card and the dialog, and 24 for the badge", async () => {
  await page.viewport(390, 844);
  const begun = beginOnAPage();
  STATES["a fix refused"]!(begun);
  begun.overlay.hold(heldPost().held);
  await nextFrame();
  const buttons = [...root().querySelectorAll<HTMLElement>(".card button, .hold button")];
  expect(buttons.length).toBeGreaterThan(9);
  const small = buttons.filter((one) => {
    const reach = Number.parseFloat(getComputedStyle(one, "::after").height) || 0;
    return Math.max(one.offsetHeight, reach) < 44;
  });
  expect(small.map(({ textContent }) => textContent)).toEqual([]);
  const badge = root().querySelector<HTMLElement>(".badge")!;
  expect(Math.min(badge.offsetWidth, badge.offsetHeight)).toBeGreaterThanOrEqual(24);
});
