import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Answered, Question } from "../protocol.ts";
import { DEFAULT_SETTINGS, KEPT_AS, type Settings, settingsFrom } from "../settings/settings.ts";
import type { Shown } from "../shown/shown.ts";
import { BrowserFake } from "./browser-fake.ts";
import { startBackground } from "./start.ts";

const DRAFT = "Mrs Calloway in bed 4 was asking for you";
const ON_X: Settings = { ...DEFAULT_SETTINGS, sitesOn: ["x"], hasChosen: true };
const HOME = "https://x.com/home";

let browser: BrowserFake;
beforeEach(() => {
  browser = new BrowserFake();
  browser.stored[KEPT_AS] = ON_X;
  browser.start(startBackground);
});

const replyOf = (answered: Answered): unknown => (answered.kind === "reply" ? answered.reply : answered.kind);
const draftAt = (host: string, text = DRAFT) => ({ site: "x", host, text }) as const;
const quiet = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("who is answered", () => {
  it("hangs up on lines that are not ours to answer", () => {
    const { id, ...nobody } = browser.frame(HOME);
    for (const line of [
      browser.connect(browser.frame(HOME), "another-line"),
      browser.connect({ ...nobody, id: "another-extension" }),
      browser.connect(nobody),
      browser.connect({ id }),
      browser.connect({ id, url: "file:///home/amir/post.html", origin: "null" }),
    ])
      expect(line.isOpen).toBe(false);
  });

  it("takes a page for its own only by the whole of its address", async () => {
    const imitated = `https://x.com/?${browser.ownPage().url}`;
    expect(replyOf(await browser.connect(browser.frame(imitated)).ask("settings", null))).toBe("failed");
    expect(replyOf(await browser.connect().ask("settings", null))).toEqual(asKept(ON_X));
  });

  it.each<Question>(["settings", "keep", "erase"])("lets no page of others ask for %s", async (question) => {
    const line = browser.connect(browser.frame(HOME));
    const ask = question === "keep" ? { isPaused: true } : null;
    expect(replyOf(await line.ask(question, ask as never))).toBe("failed");
    expect(browser.stored[KEPT_AS]).toEqual(ON_X);
  });

  it("says nothing to what is no question, and goes on answering what is", async () => {
    const line = browser.connect();
    const noQuestions = [
      null,
      "check",
      [],
      {},
      { id: 1 },
      { id: "1", question: "settings", ask: null },
      { id: 1.5, question: "settings", ask: null },
      ...["__proto__", "constructor", "toString", "hasOwnProperty", "answer", 7].map((question) => ({
        id: 1,
        question,
        ask: null,
      })),
      { id: 1, question: "check", ask: null },
      { id: 1, question: "check", ask: { site: "x", host: "x.com", text: 7 } },
      { id: 1, question: "check", ask: { site: "toString", host: "x.com", text: DRAFT } },
      { id: 1, question: "keep", ask: ["GB"] },
      { id: 1, question: "open", ask: { target: "https://elsewhere.example/" } },
      { id: 1, question: "open", ask: { target: "article:../../options.html" } },
    ];
    for (const message of noQuestions) line.say(message);
    await quiet();
    expect(line.heard).toEqual([]);
    expect(replyOf(await line.ask("settings", null))).toEqual(asKept(ON_X));
  });

  it("never falls over, whatever comes down the line", async () => {
    const line = browser.connect(browser.frame(HOME));
    fc.assert(fc.property(fc.jsonValue(), (message) => line.say(message)));
    await quiet();
    expect(replyOf(await line.ask("stay", null))).toBeNull();
  });
});

describe("a draft", () => {
  it("is read, and what is said of it does not repeat it", async () => {
    const shown = replyOf(await browser.connect(browser.frame(HOME)).ask("check", draftAt("x.com"))) as Shown;
    expect(shown.verdict).toBe("stop");
    expect(shown.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(shown)).not.toContain("Calloway");
  });

  it("is read where it stands, whatever the page says of that", async () => {
    const elsewhere = browser.connect(browser.frame("https://www.facebook.com/groups/7"));
    expect(replyOf(await elsewhere.ask("check", draftAt("x.com")))).toBe("failed");
    expect(replyOf(await elsewhere.ask("choices", { site: "x", host: "x.com" }))).toMatchObject({
      isOn: false,
    });
    const blank = { ...browser.frame(HOME), url: "about:blank" };
    expect(replyOf(await browser.connect(blank).ask("choices", { site: "any", host: "" }))).toMatchObject({
      isOn: true,
    });
  });

  it("is not read while everything is paused, or before the site is switched on", async () => {
    const line = browser.connect(browser.frame(HOME));
    for (const patch of [{ isPaused: true }, { isPaused: false, sitesOn: [] }]) {
      await browser.connect().ask("keep", patch);
      expect(replyOf(await line.ask("check", draftAt("x.com")))).toBe("failed");
    }
  });

  it("that is asked about where it was switched off unheard brings the news of that", async () => {
    browser.stored[KEPT_AS] = { ...ON_X, isPaused: true };
    browser.start(startBackground);
    const line = browser.connect(browser.frame(HOME));
    expect(replyOf(await line.ask("check", draftAt("x.com")))).toBe("failed");
    expect(line.heard).toEqual([{ kind: "failed", id: 1 }, { kind: "changed" }]);
  });

  it("is read for an own page, as at the place it names", async () => {
    const line = browser.connect(browser.ownPage("welcome.html"));
    expect(replyOf(await line.ask("check", draftAt("reddit.com")))).toMatchObject({ verdict: "stop" });
  });

  it("that is longer than is read here fails the same way each time", async () => {
    const line = browser.connect(browser.frame(HOME));
    const text = "a ".repeat(60_000);
    for (const _ of [1, 2]) expect(replyOf(await line.ask("check", draftAt("x.com", text)))).toBe("failed");
  });

  it("is kept nowhere", async () => {
    const line = browser.connect(browser.frame(HOME));
    await line.ask("check", { ...draftAt("x.com"), replyTo: DRAFT, author: { name: DRAFT } });
    expect(JSON.stringify([browser.stored, browser.opened, browser.title])).not.toContain("Calloway");
  });

  it("that nobody waits for any more is no reason to fall over", async () => {
    const line = browser.connect(browser.frame(HOME));
    line.say({ id: 1, question: "check", ask: draftAt("x.com") });
    line.hangUp();
    await quiet();
    expect(line.heard).toEqual([]);
  });
});

describe("the settings", () => {
  it("are kept as far as they make sense, and everybody is told", async () => {
    const page = browser.connect();
    const box = browser.connect(browser.frame(HOME));
    const patch = { country: "NZ", profession: "wizard", theme: "dark" } as unknown as Partial<Settings>;
    const kept = replyOf(await page.ask("keep", patch));
    expect(kept).toEqual(asKept({ ...ON_X, country: "NZ" as Settings["country"] }));
    expect(browser.stored[KEPT_AS]).toEqual(kept);
    for (const { heard } of [page, box]) expect(heard).toContainEqual({ kind: "changed" });
  });

  it("are not told of again when nothing has changed, nor to those who have hung up", async () => {
    const page = browser.connect();
    const gone = browser.connect(browser.frame(HOME));
    gone.hangUp();
    await page.ask("keep", { sitesOn: ["x"] });
    expect(page.heard).not.toContainEqual({ kind: "changed" });
    await page.ask("keep", { holds: false });
    expect(gone.heard).toEqual([]);
  });

  it("lose nothing when two pages keep something at the same moment", async () => {
    const [one, other] = [browser.connect(), browser.connect()];
    await Promise.all([one.ask("keep", { holds: false }), other.ask("keep", { isPaused: true })]);
    expect(browser.stored[KEPT_AS]).toMatchObject({ holds: false, isPaused: true });
  });

  it("that were damaged fall back to the defaults, field by field", async () => {
    browser.stored[KEPT_AS] = { ...ON_X, country: "UK", otherHosts: "all of them" };
    expect(replyOf(await browser.connect().ask("settings", null))).toEqual(asKept(ON_X));
  });

  it("are gone when everything is erased", async () => {
    const page = browser.connect();
    expect(replyOf(await page.ask("erase", null))).toBeNull();
    expect(browser.stored).toEqual({});
    expect(page.heard).toContainEqual({ kind: "changed" });
    expect(replyOf(await page.ask("settings", null))).toEqual(asKept(DEFAULT_SETTINGS));
  });

  it("outlive a background that the browser has ended", async () => {
    const before = browser.connect();
    await before.ask("keep", { holds: false });
    browser.start(startBackground);
    expect(before.isOpen).toBe(false);
    expect(replyOf(await browser.connect().ask("settings", null))).toMatchObject({ holds: false });
  });
});

/** As settings come down a line: what is left out is not there. */
const asKept = (settings: Settings): unknown => JSON.parse(JSON.stringify(settingsFrom(settings)));
