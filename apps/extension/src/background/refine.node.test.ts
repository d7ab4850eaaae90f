import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answered } from "../protocol.ts";
import { DEFAULT_SETTINGS, KEPT_AS, type Settings } from "../settings/settings.ts";
import { BrowserFake } from "./browser-fake.ts";
import { PlaceFake } from "./second-reader/place-fake.ts";
import { startBackground } from "./start.ts";

const DRAFT = { site: "x", host: "x.com", text: "Mrs Calloway in bed 4 was asking for you" } as const;
const HOME = "https://x.com/home";

let browser: BrowserFake;
let place: PlaceFake;
beforeEach(() => {
  browser = new BrowserFake();
  place = new PlaceFake();
});

function begin(patch: Partial<Settings> = {}) {
  browser.stored[KEPT_AS] = { ...DEFAULT_SETTINGS, sitesOn: ["x"], hasChosen: true, ...patch };
  browser.start((started) => startBackground(started, () => place));
}

const box = () => browser.connect(browser.frame(HOME));
const replyOf = (answered: Answered): unknown => (answered.kind === "reply" ? answered.reply : answered.kind);

describe("while the second reader is off, as it is at first", () => {
  it("nothing is opened and nothing is read by it, whatever is asked", async () => {
    begin();
    expect(replyOf(await box().ask("choices", DRAFT))).toMatchObject({ hasSecondReader: false });
    expect(replyOf(await box().ask("refine", DRAFT))).toBeNull();
    expect(replyOf(await browser.connect().ask("reader", null))).toEqual({ kind: "off" });
    expect([place.opened, place.asked]).toEqual([0, []]);
  });

  it("what was open is closed, as after the browser was started anew", async () => {
    place.isThere = true;
    begin();
    await vi.waitFor(() => expect(place.isThere).toBe(false));
  });
});

describe("while it is on", () => {
  it("starts when somebody comes to a box, and not with the browser", async () => {
    begin({ hasSecondReader: true });
    expect(replyOf(await browser.connect().ask("reader", null))).toEqual({ kind: "resting" });
    expect(place.opened).toBe(0);
    await box().ask("choices", DRAFT);
    expect(replyOf(await browser.connect().ask("reader", null))).toEqual({ kind: "ready" });
    expect(place.opened).toBe(1);
  });

  it("reads what the rules have read, as it stands there", async () => {
    begin({ hasSecondReader: true, profession: "nurse" });
    const line = box();
    await line.ask("check", DRAFT);
    await line.ask("refine", { ...DRAFT, replyTo: "How was your night?" });
    expect(place.read).toMatchObject([
      { text: DRAFT.text, context: { platform: "x", profession: "nurse", replyTo: "How was your night?" } },
    ]);
  });

  it("has nothing to say where nobody has learned what its word is worth", async () => {
    begin({ hasSecondReader: true });
    expect(replyOf(await box().ask("refine", DRAFT))).toBeNull();
    expect(place.read).toHaveLength(1);
  });

  it("reads nothing where the site is not on, or everything is paused", async () => {
    begin({ hasSecondReader: true, sitesOn: [] });
    expect(replyOf(await box().ask("refine", DRAFT))).toBe("failed");
    begin({ hasSecondReader: true, isPaused: true });
    expect(replyOf(await box().ask("refine", DRAFT))).toBe("failed");
    expect(replyOf(await browser.connect(browser.ownPage()).ask("refine", DRAFT))).toBeNull();
    expect(place.read).toEqual([]);
  });

  it("gives a draft up when something was typed, or its page has gone", async () => {
    begin({ hasSecondReader: true });
    place.answers = () => undefined;
    const line = box();
    line.say({ id: 7, question: "refine", ask: DRAFT });
    await vi.waitFor(() => expect(place.read).toHaveLength(1));
    line.say({ drop: 7 });
    line.say({ drop: 7 });
    line.say({ drop: 99 });
    await vi.waitFor(() => expect(place.dropped).toEqual([place.read[0]?.id]));
    line.say({ id: 8, question: "refine", ask: DRAFT });
    await vi.waitFor(() => expect(place.read).toHaveLength(2));
    line.hangUp();
    await vi.waitFor(() => expect(place.dropped).toHaveLength(2));
  });

  it("keeps nothing of what it read", async () => {
    begin({ hasSecondReader: true });
    await box().ask("refine", { ...DRAFT, author: { name: "Calloway" } });
    expect(JSON.stringify([browser.stored, browser.opened, browser.title])).not.toContain("Calloway");
  });
});

describe("the switch", () => {
  it("starts it at once, so that whoever pressed it sees whether it works", async () => {
    begin();
    await browser.connect().ask("keep", { hasSecondReader: true });
    expect(replyOf(await browser.connect().ask("reader", null))).toEqual({ kind: "ready" });
  });

  it("says kindly by a code what went wrong, and lets everything else work", async () => {
    begin();
    place.refuses = true;
    await browser.connect().ask("keep", { hasSecondReader: true });
    expect(replyOf(await browser.connect().ask("reader", null))).toEqual({
      kind: "failed",
      because: "runtime-unavailable",
    });
    expect(replyOf(await box().ask("check", DRAFT))).toMatchObject({ verdict: "stop" });
    expect(replyOf(await box().ask("refine", DRAFT))).toBeNull();
  });

  it.each([{ hasSecondReader: false }, { isPaused: true }])("gives the memory back: %o", async (patch) => {
    begin({ hasSecondReader: true });
    await box().ask("choices", DRAFT);
    await vi.waitFor(() => expect(place.isThere).toBe(true));
    await browser.connect().ask("keep", patch);
    expect(place.isThere).toBe(false);
  });

  it("gives it back when everything is erased", async () => {
    begin({ hasSecondReader: true });
    await box().ask("choices", DRAFT);
    await browser.connect().ask("erase", null);
    expect(place.isThere).toBe(false);
  });

  it("is no business of a page's", async () => {
    begin({ hasSecondReader: true });
    expect(replyOf(await box().ask("reader", null))).toBe("failed");
  });
});
