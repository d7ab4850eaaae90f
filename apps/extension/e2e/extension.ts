import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../../../scripts/chromium.mjs";
import { DIST } from "../build.mjs";
import { DEFAULT_SETTINGS, type Settings } from "../src/settings/settings.ts";
import type { Place } from "./place.ts";
import { type Style, serve } from "./replica-server.ts";

export { expect };

/** A browser with the extension in it, as it was built. */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  #desk: Page | undefined;

  constructor(context: BrowserContext, worker: Worker) {
    this.context = context;
    this.id = new URL(worker.url()).host;
  }

  /** The background, as it was when it last began. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent("serviceworker");
  }

  address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** Keeps settings the way the options page does: by asking the background. */
  async keep(settings: Partial<Settings>): Promise<void> {
    const desk = await this.#atDesk();
    const outcome = await desk.evaluate(askToKeep, settings);
    if (outcome !== "reply") throw new Error(`The background did not keep the settings: ${outcome}.`);
  }

  /** As the browser does to a background that has been idle, but at once. */
  async killBackground(): Promise<void> {
    const devtools = await this.context.newCDPSession(await this.#atDesk());
    const stopped = new Promise<void>((resolve) => {
      devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
      });
    });
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    await stopped;
    await devtools.detach();
  }

  /** As an update does: the extension's own pages close, and every other page keeps the script of before. */
  async update(): Promise<void> {
    const desk = await this.#atDesk();
    const isClosed = desk.waitForEvent("close");
    await desk.evaluate(() => setTimeout(() => chrome.runtime.reload()));
    await isClosed;
    await expect.poll(() => this.#canOpen(), "whether the extension is back").toBe(true);
  }

  async #canOpen(): Promise<boolean> {
    const page = await this.context.newPage();
    const isOpen = await page.goto(this.address("options.html")).then(
      () => true,
      () => false,
    );
    await page.close();
    return isOpen;
  }

  /** A page of the extension's own, kept open. */
  async #atDesk(): Promise<Page> {
    if (!this.#desk || this.#desk.isClosed()) {
      this.#desk = await this.context.newPage();
      await this.#desk.goto(this.address("options.html"));
    }
    return this.#desk;
  }
}

/** Runs in a page of the extension. */
function askToKeep(ask: Partial<Settings>): Promise<string> {
  return new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: "bedside" });
    port.onMessage.addListener(({ kind, id }: { kind: string; id?: number }) => {
      if (id !== 1) return;
      resolve(kind);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => resolve("disconnected"));
    port.postMessage({ id: 1, question: "keep", ask });
  });
}

/** Where whatever would leave the machine ends up; every request that is not the replica's own is an error of ours. */
interface Outside {
  readonly port: number;
  /** Since the last look. */
  asked(): string[];
}

interface Fixtures {
  /** Opens a place with its site switched on. */
  open: (place: Place, options?: OpenOptions) => Promise<Page>;
  /** Fails a test after which a request has left that is not the replica's. */
  nothingLeaves: undefined;
}

export interface OpenOptions {
  readonly settings?: Partial<Settings>;
  readonly style?: Style;
}

interface WorkerFixtures {
  outside: Outside;
  extension: Extension;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  outside: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const asked: string[] = [];
      const server = await refuseEverything(asked);
      await use({ port: (server.address() as AddressInfo).port, asked: () => asked.splice(0) });
      server.close();
    },
    { scope: "worker" },
  ],

  extension: [
    async ({ outside }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), "bedside-extension-"));
      const { context, worker } = await launch(folder, outside.port);
      await use(new Extension(context, worker));
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],

  nothingLeaves: [
    async ({ extension, outside }, use) => {
      const asked: string[] = [];
      const note = (request: { url(): string }) => asked.push(request.url());
      extension.context.on("request", note);
      await use(undefined);
      extension.context.off("request", note);
      const left = asked.filter(
        (url) => !/^(?:data|blob|about|chrome-extension):/.test(url) && !isReplica(url),
      );
      const tried = outside.asked().filter((address) => !isBrowsers(address) && !isReady(address, asked));
      expect([...left, ...tried], "requests that left").toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ extension }, use) => {
    const pages: Page[] = [];
    await use(async (place, { settings, style } = {}) => {
      await extension.keep({ ...switchedOn(place), ...settings });
      await extension.context.unrouteAll();
      await serve(extension.context, place, style);
      const page = await extension.context.newPage();
      pages.push(page);
      await page.goto(place.address);
      await page.locator("#root").waitFor();
      return page;
    });
    for (const page of pages) await page.close();
  },
});

/** What the replicas themselves ask for, at the addresses of their sites. */
const isReplica = (url: string): boolean =>
  /^https:\/\/[^/]+\/(?:[\w/-]*|replica\.(?:js|css))(?:[?#].*)?$/.test(url);

/** Chromium itself asks its makers for updates, the time and how to fill in forms, whatever extension is in it. */
const BROWSERS_OWN =
  /^(?:http:\/\/)?(?:update\.googleapis\.com|accounts\.google\.com|content-autofill\.googleapis\.com|redirector\.gvt1\.com|clients2\.google\.com)[:/]/;

const isBrowsers = (address: string): boolean => BROWSERS_OWN.test(address);

/** A connection that the browser makes ready for a page that it has been told to open; nothing is said over it. */
const isReady = (address: string, asked: readonly string[]): boolean =>
  asked.some((url) => isReplica(url) && address === `${new URL(url).hostname}:443`);

/** Everything as at first, with one site on. */
function switchedOn({ site, address }: Place): Partial<Settings> {
  const everyday = { ...DEFAULT_SETTINGS, hasChosen: true };
  return site === "any"
    ? { ...everyday, otherHosts: [new URL(address).host] }
    : { ...everyday, sitesOn: [site] };
}

export async function launch(folder: string, proxyPort: number) {
  const extension = path.join(folder, "extension");
  copyGranted(extension);
  const executablePath = findChromium();
  const profile = path.join(folder, "profile");
  allowReloading(profile);
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless: true,
    viewport: { width: 1100, height: 800 },
    locale: "en-GB",
    proxy: { server: `http://127.0.0.1:${proxyPort}` },
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return { context, worker };
}

/** An extension from a folder stays off after `chrome.runtime.reload()`, unless whoever sits there is a developer. */
function allowReloading(profile: string): void {
  mkdirSync(path.join(profile, "Default"), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, "Default/Preferences"), JSON.stringify(preferences));
}

/** The extension as built, but with the sites granted: nobody can press the browser's own buttons in a test. */
function copyGranted(folder: string): void {
  cpSync(path.join(DIST, "chromium"), folder, { recursive: true });
  const file = path.join(folder, "manifest.json");
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
}

/** A proxy that lets nothing out and remembers who asked. */
function refuseEverything(asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
