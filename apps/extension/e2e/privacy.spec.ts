import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { DIST } from "../build.mjs";
import { manifestFor } from "../manifest.mjs";
import { Bedside } from "./bedside.ts";
import type { Extension } from "./extension.ts";
import { expect, test } from "./own-pages.ts";
import type { Place } from "./place.ts";

const X: Place = {
  site: "x",
  address: "https://x.com/home",
  replica: "x",
  async compose(page) {
    await page.getByTestId("SideNav_NewTweet_Button").click();
    const dialog = page.getByRole("dialog", { name: "New post" });
    return { box: dialog.getByRole("textbox"), send: dialog.getByTestId("tweetButton") };
  },
  answer: (page) => X.compose(page),
};

const KINDS = ["chromium", "firefox"] as const;

/** Whatever there is to be read by reads it. */
const WITH_SECOND_READER = { hasSecondReader: true } as const;

/** Everything in a folder, by its path in it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile(),
  );
}

test.describe("as it is built", () => {
  for (const kind of KINDS) {
    const folder = path.join(DIST, kind);
    const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

    test(`the manifest for ${kind} is the one that is held to the documents`, () => {
      expect(JSON.parse(read("manifest.json"))).toEqual(manifestFor(kind));
    });

    test(`nothing of ours for ${kind} knows a way out`, () => {
      const scripts = filesIn(folder).filter((name) => name.endsWith(".js") && !name.startsWith("app"));
      expect(scripts).toEqual(expect.arrayContaining(["background.js", "content.js", "reader/worker.js"]));
      for (const name of scripts) {
        expect(read(name).match(WAYS_OUT) ?? [], name).toEqual([]);
      }
    });

    // The reader of zip files brings some along for archives that lie on a server. Nothing calls them, and the policy
    // stops whatever would: "cannot reach anybody" below.
    test(`in the packed guidance for ${kind} only the audit brings any along`, () => {
      const withWays = filesIn(path.join(folder, "app"))
        .filter((name) => name.endsWith(".js"))
        .filter((name) => WAYS_OUT_OF_THE_APP.test(read(path.join("app", name))));
      const others = withWays.filter((name) => !/^assets[\\/](?:audit|zip-web-worker)-/.test(name));
      // And the page, where it is served, fetches its second reader, which in here it has none of: one way, in one file.
      expect(others).toHaveLength(1);
      expect(others[0]).toMatch(/^assets[\\/]index-/);
      const ways = new RegExp(WAYS_OUT_OF_THE_APP.source, "g");
      expect(read(path.join("app", others[0] ?? "")).match(ways)).toHaveLength(1);
    });

    test(`only the second reader's own files for ${kind} are large, and nothing else holds them`, () => {
      const sizes = Object.fromEntries(filesIn(folder).map((name) => [name, read(name).length]));
      for (const name of ["reader/weights.js", "reader/runtime.js"]) expect(sizes[name]).toBeGreaterThan(2e6);
      const others = Object.entries(sizes).filter(([name]) => !name.startsWith("reader/"));
      for (const [name, size] of others) expect(size, name).toBeLessThan(4e6);
      expect(read("background.js")).not.toContain("WebAssembly");
      expect(gzipSync(read("content.js")).length).toBeLessThan(60_000);
    });

    test(`no page or style sheet for ${kind} loads anything from elsewhere`, () => {
      for (const name of filesIn(folder)) {
        if (name.endsWith(".html"))
          expect(
            read(name).match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:[a-z]+:)?\/\/[^"]*/g),
            name,
          ).toBeNull();
        if (name.endsWith(".css"))
          expect(read(name).match(/(?:url\(|@import)\s*["']?(?:[a-z]+:)?\/\//g), name).toBeNull();
      }
    });
  }
});

const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|(?<!wasm-unsafe-)eval)\b|new Function|\bimport\(["'`]?(?:https?:)?\/\//g;

const WAYS_OUT_OF_THE_APP =
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b|(?:await |return |window\.|globalThis\.|[=(!]|=> ?)fetch\(/;

test("cannot reach anybody, whatever would try: the browser itself stops it", async ({
  openOwn,
  extension,
  complaints,
}) => {
  const reach = async () => {
    const tried = await Promise.allSettled([
      fetch("https://example.org/"),
      new Promise((_, fail) => {
        const socket = new WebSocket("wss://example.org/");
        socket.onerror = () => fail(new Error("stopped"));
      }),
    ]);
    return tried.map(({ status }) => status);
  };
  for (const file of ["popup.html", "options.html", "welcome.html", "reader.html", "app/index.html"]) {
    const page = await openOwn(file);
    expect(await page.evaluate(reach), file).toEqual(["rejected", "rejected"]);
  }
  expect(await (await extension.worker()).evaluate(reach)).toEqual(["rejected", "rejected"]);
  complaints.length = 0; // it complained of each, as it should; that nothing left is looked at after every test
});

test("no request leaves while drafts are checked, fixed, held and posted", async ({
  open,
  openOwn,
  extension,
}) => {
  const asked: string[] = [];
  const page = await open(X, { settings: WITH_SECOND_READER });
  extension.context.on("request", (request) => asked.push(request.url()));
  await writeAndPost(page, "Mrs Calloway, NHS 999 456 7403, cried all night.");
  await tryOut(await openOwn("welcome.html#try"), "Mrs Calloway in bed 4 cried all night.");
  expect(asked.filter((url) => !url.startsWith(extension.address("")))).toEqual([]);
});

test("nothing that was written is kept anywhere, not even on the disk of the browser's profile", async ({
  open,
  openOwn,
  extension,
}) => {
  // Words that nobody has ever written, so that they can be found among everything that a browser keeps.
  const marker = "Quolvestrine";
  const other = "Brandlethwick";
  // And one that is kept, being a setting: were it not found, nothing would be.
  const setting = "wrenfolkmoot.example";
  const page = await open(X, { settings: WITH_SECOND_READER });
  await writeAndPost(page, `Mrs ${marker} in bed 4, NHS 999 456 7403, cried all night.`);
  const own = await openOwn("welcome.html#try", { otherHosts: [setting], ...WITH_SECOND_READER });
  await tryOut(own, `Mrs ${other} in bed 4 cried all night.`);

  const kept = await own.evaluate(keptByExtension);
  expect(kept).toContain(setting);
  for (const word of [marker, other]) expect(kept).not.toContain(word);

  await own.goto(extension.address("options.html"));
  await own.waitForTimeout(3000); // the browser writes its sessions down some seconds later
  const profile = await profileOf(extension);
  const holding = (word: string) => filesIn(profile).filter((name) => isIn(path.join(profile, name), word));
  expect(holding(setting)).not.toEqual([]);
  for (const word of [marker, other]) expect(holding(word)).toEqual([]);
});

/** All the places in which a browser keeps things for an extension, as one text. Runs in a page of the extension. */
async function keptByExtension(): Promise<string> {
  const { local, session, sync } = chrome.storage;
  return JSON.stringify([
    ...(await Promise.all([local, session, sync].map((area) => area.get()))),
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    await indexedDB.databases(),
    await caches.keys(),
  ]);
}

async function writeAndPost(page: Page, text: string): Promise<void> {
  const bedside = new Bedside(page);
  const { box, send } = await X.compose(page);
  await box.click();
  await box.pressSequentially(text);
  await bedside.says("Stop");
  await bedside.badge("Stop").click();
  await expect(bedside.card).toContainText("the second reader read them too", { timeout: 30_000 });
  await page.keyboard.press("Escape");
  await send.click();
  await bedside.held.getByRole("button", { name: "Post anyway" }).click();
  await expect(bedside.held).toHaveCount(0);
}

async function tryOut(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Try it" }).fill(text);
  await expect(page.getByRole("status")).toContainText("Please don’t send this as it stands.");
}

/** Where the browser keeps its profile; it says so itself. */
async function profileOf({ context }: Extension): Promise<string> {
  const page = await context.newPage();
  await page.goto("chrome://version");
  const folder = await page.locator("#profile_path").innerText();
  await page.close();
  return path.dirname(folder);
}

/** In either of the ways in which browsers write text down. */
function isIn(file: string, word: string): boolean {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return false; // gone since it was listed
  }
  return bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"));
}
