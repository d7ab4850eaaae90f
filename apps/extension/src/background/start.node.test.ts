import { beforeEach, describe, expect, it, vi } from "vitest";
import type { GuidanceTarget } from "../protocol.ts";
import { DEFAULT_SETTINGS, KEPT_AS, type Settings } from "../settings/settings.ts";
import { BrowserFake } from "./browser-fake.ts";
import { startBackground } from "./start.ts";

const X = ["https://x.com/*", "https://twitter.com/*"];
const FORUM = "https://forum.example/*";

let browser: BrowserFake;
beforeEach(() => {
  browser = new BrowserFake();
  browser.start(startBackground);
});

const keep = (patch: Partial<Settings>) => browser.connect().ask("keep", patch);
const ids = () => browser.registered.map(({ id }) => id).toSorted();
const soon = (expected: () => void) => vi.waitFor(expected);

describe("the sites that are switched on", () => {
  it("get the script, in every frame, for as far as the browser lets us in", async () => {
    browser.grant(...X, FORUM);
    await keep({ sitesOn: ["x", "facebook"], otherHosts: ["forum.example:8443"] });
    await soon(() => expect(ids()).toEqual(["host:forum.example:8443", "site:x"]));
    expect(browser.registered[0]).toEqual({
      id: "site:x",
      matches: X,
      js: ["content.js"],
      css: ["marks.css"],
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
    expect(browser.registered[1]?.matches).toEqual([FORUM]);
  });

  it("get it in a part of a host, and in no other part of it", async () => {
    browser.grant("https://business.google.com/*", "https://www.google.com/*");
    await keep({ sitesOn: ["google-reviews"] });
    expect(browser.registered).toEqual([
      expect.objectContaining({ matches: ["https://business.google.com/*"], matchOriginAsFallback: true }),
      expect.not.objectContaining({ matchOriginAsFallback: true }),
    ]);
    expect(browser.registered[1]?.matches).toEqual(["https://www.google.com/local/business/*"]);
  });

  it("get it as soon as the browser lets us in, and lose it when it no longer does", async () => {
    await keep({ sitesOn: ["x"] });
    browser.grant("https://x.com/*");
    await soon(() => expect(browser.registered[0]?.matches).toEqual(["https://x.com/*"]));
    browser.grant("https://twitter.com/*");
    await soon(() => expect(browser.registered[0]?.matches).toEqual(X));
    browser.takeBack("https://x.com/*");
    await soon(() => expect(browser.registered[0]?.matches).toEqual(["https://twitter.com/*"]));
    browser.takeBack("https://twitter.com/*");
    await soon(() => expect(browser.registered).toEqual([]));
  });

  it("lose it when they are switched off, and all of them while everything is paused", async () => {
    browser.grant(...X, FORUM);
    await keep({ sitesOn: ["x"], otherHosts: ["forum.example"] });
    await soon(() => expect(ids()).toEqual(["host:forum.example", "site:x"]));
    await keep({ sitesOn: [] });
    await soon(() => expect(ids()).toEqual(["host:forum.example"]));
    await keep({ isPaused: true });
    await soon(() => expect(ids()).toEqual([]));
    await keep({ isPaused: false });
    await soon(() => expect(ids()).toEqual(["host:forum.example"]));
    await browser.connect().ask("erase", null);
    await soon(() => expect(ids()).toEqual([]));
  });

  it("need no reload where they are open already", async () => {
    browser.open.set(1, "https://x.com/home").set(2, "https://www.facebook.com/").set(3, "https://x.com/i/7");
    browser.grant(...X);
    await keep({ sitesOn: ["x"] });
    await soon(() =>
      expect(browser.injected.toSorted()).toEqual([
        "1 content.js",
        "1 marks.css",
        "3 content.js",
        "3 marks.css",
      ]),
    );
  });

  it("are left alone by a background that starts again", async () => {
    browser.open.set(1, "https://x.com/home");
    browser.grant(...X);
    await keep({ sitesOn: ["x"] });
    await soon(() => expect(browser.injected).toHaveLength(2));
    browser.start(startBackground);
    await keep({ hasChosen: true });
    await soon(() => expect(ids()).toEqual(["site:x"]));
    expect(browser.injected).toHaveLength(2);
  });

  it("get it again when an update has cleared what was registered", async () => {
    browser.grant(...X);
    await keep({ sitesOn: ["x"] });
    await soon(() => expect(ids()).toEqual(["site:x"]));
    browser.registered = [];
    browser.start(startBackground);
    browser.install("update");
    await soon(() => expect(ids()).toEqual(["site:x"]));
    expect(browser.opened).toEqual([]);
  });

  it("are settled in the order of the changes, however fast they come", async () => {
    browser.grant(...X);
    const page = browser.connect();
    await Promise.all(
      [["x"], [], ["x"], [], ["x"]].map((sitesOn) => page.ask("keep", { sitesOn } as Partial<Settings>)),
    );
    await soon(() => expect(ids()).toEqual(["site:x"]));
  });
});

it("tries again after the browser would not register a script", async () => {
  browser.grant(...X);
  browser.refusesScripts = true;
  const kept = await keep({ sitesOn: ["x"] });
  expect(kept.kind).toBe("reply");
  expect(ids()).toEqual([]);
  browser.refusesScripts = false;
  await keep({ holds: false });
  expect(ids()).toEqual(["site:x"]);
});

it("has the script in place by the time that a site is said to be on", async () => {
  browser.grant(...X);
  await keep({ sitesOn: ["x"] });
  expect(ids()).toEqual(["site:x"]);
  await keep({ sitesOn: [] });
  expect(ids()).toEqual([]);
});

describe("the first run", () => {
  it("opens the welcome page once, when it was installed", async () => {
    browser.install();
    for (const reason of ["update", "chrome_update", "shared_module_update"]) browser.install(reason);
    expect(browser.opened).toEqual(["welcome.html"]);
  });

  it("stands in no site", async () => {
    browser.install();
    await keep({ country: DEFAULT_SETTINGS.country });
    expect(browser.registered).toEqual([]);
  });
});

describe("the toolbar", () => {
  it("says when everything is paused, also after the browser was started anew", async () => {
    await soon(() => expect(browser.title).toBe("Bedside"));
    await keep({ isPaused: true });
    await soon(() =>
      expect([browser.badge, browser.title]).toEqual(["off", expect.stringContaining("paused")]),
    );
    browser.badge = "";
    browser.start(startBackground);
    await soon(() => expect(browser.badge).toBe("off"));
    await keep({ isPaused: false });
    await soon(() => expect([browser.badge, browser.title]).toEqual(["", "Bedside"]));
  });
});

describe("the guidance", () => {
  const open = (target: GuidanceTarget) =>
    browser.connect(browser.frame("https://x.com/home")).ask("open", { target });

  it("opens for the reader's own country and profession", async () => {
    browser.stored[KEPT_AS] = { ...DEFAULT_SETTINGS, country: "SG", profession: "nurse" };
    await open("article:jigsaw-identification");
    await open("article:eight-points#sources");
    await open("situation:patient-friend-request");
    await open("contacts");
    await open("options");
    expect(browser.opened).toEqual([
      "app/index.html#/library/jigsaw-identification?in=SG&as=nurse",
      "app/index.html#/library/eight-points?in=SG&as=nurse&at=sources",
      "app/index.html#/situations/patient-friend-request?in=SG&as=nurse",
      "app/index.html#/situations?in=SG&as=nurse&ring=yes",
      "options.html",
    ]);
  });
});
