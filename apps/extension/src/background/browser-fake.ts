import { type Answered, type Ask, PORT, type Question } from "../protocol.ts";
import type { Browser, Heard, Port, RegisteredScript, Sender } from "./browser.ts";

/**
 * A browser for tests, with what is open in it and what it keeps. It is as strict as a real one where that matters: what
 * goes down a line goes as JSON, a line that was hung up takes no more words, a script cannot be registered twice, only
 * changes are told of, and nothing is put into a page that the extension was not let into. A background that starts in it
 * finds what the one before has left, as after the browser has ended it.
 */
export class BrowserFake {
  readonly id = "bedsidebedsidebedside";
  readonly stored: Record<string, unknown> = {};
  registered: RegisteredScript[] = [];
  readonly granted = new Set<string>();
  /** Pages that are open, by the number of their tab. */
  readonly open = new Map<number, string>();
  /** What was put into which tab, in order: "7 content.js". */
  readonly injected: string[] = [];
  /** Pages of the extension that were opened. */
  readonly opened: string[] = [];
  /** As when a browser is about to close. */
  refusesScripts = false;
  badge = "";
  title = "";
  private events = newEvents();
  private lines: Line[] = [];

  /** Ends the background that runs, if one does, and starts another. */
  start(background: (browser: Browser) => void): void {
    for (const line of this.lines.splice(0)) line.hangUp();
    this.events = newEvents();
    background(this.browser());
  }

  install(reason = "install"): void {
    this.events.installed.tell({ reason });
  }

  grant(...origins: string[]): void {
    for (const origin of origins) this.granted.add(origin);
    this.events.granted.tell();
  }

  takeBack(origin: string): void {
    this.granted.delete(origin);
    this.events.revoked.tell();
  }

  connect(sender: Sender = this.ownPage(), name: string = PORT): Line {
    const line = new Line(name, sender);
    this.lines.push(line);
    this.events.connected.tell(line.port);
    return line;
  }

  ownPage(page = "popup.html"): Sender {
    return { id: this.id, url: this.urlOf(page), origin: this.urlOf("").replace(/\/$/, "") };
  }

  /** What stands for the extension in a frame of somebody's page. */
  frame(url: string): Sender {
    return { id: this.id, url, origin: new URL(url).origin };
  }

  private urlOf(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  private browser(): Browser {
    const { events } = this;
    return {
      runtime: {
        id: this.id,
        getURL: (path) => this.urlOf(path),
        openOptionsPage: async () => void this.opened.push("options.html"),
        onConnect: events.connected,
        onInstalled: events.installed,
        onStartup: events.started,
      },
      storage: { local: this.storage(), onChanged: events.changed },
      scripting: this.scripting(),
      permissions: {
        contains: async ({ origins }) => origins.every((origin) => this.granted.has(origin)),
        onAdded: events.granted,
        onRemoved: events.revoked,
      },
      tabs: {
        create: async ({ url }) => void this.opened.push(url.replace(this.urlOf(""), "")),
        query: async ({ url: patterns }) =>
          [...this.open].filter(([, url]) => patterns.some((one) => isAt(one, url))).map(([id]) => ({ id })),
      },
      action: {
        setBadgeText: async ({ text }) => {
          this.badge = text;
        },
        setTitle: async ({ title }) => {
          this.title = title;
        },
      },
    };
  }

  private storage(): Browser["storage"]["local"] {
    return {
      get: async (key) => (key in this.stored ? { [key]: asJson(this.stored[key]) } : {}),
      set: async (items) => {
        const before = JSON.stringify(this.stored);
        Object.assign(this.stored, asJson(items));
        if (JSON.stringify(this.stored) !== before) this.events.changed.tell({}, "local");
      },
      clear: async () => {
        const keys = Object.keys(this.stored);
        for (const key of keys) delete this.stored[key];
        if (keys.length > 0) this.events.changed.tell({}, "local");
      },
    };
  }

  private scripting(): Browser["scripting"] {
    const putInto = async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      const url = this.open.get(target.tabId) ?? "";
      if (![...this.granted].some((pattern) => isAt(pattern, url))) throw new Error("Cannot access the page");
      for (const file of files) this.injected.push(`${target.tabId} ${file}`);
    };
    return {
      getRegisteredContentScripts: async () => asJson(this.registered),
      registerContentScripts: async (scripts) => {
        if (this.refusesScripts) throw new Error("Cannot register scripts");
        const ids = new Set(this.registered.map(({ id }) => id));
        if (scripts.some(({ id }) => ids.has(id))) throw new Error("Duplicate script ID");
        if (
          scripts.some((one) => one.matchOriginAsFallback && one.matches?.some((match) => !isOfHost(match)))
        ) {
          throw new Error("The path component for scripts with 'match_origin_as_fallback' must be '*'.");
        }
        this.registered.push(...asJson(scripts));
      },
      unregisterContentScripts: async ({ ids }) => {
        if (!ids.every((id) => this.registered.some((one) => one.id === id))) {
          throw new Error("Nonexistent script ID");
        }
        this.registered = this.registered.filter(({ id }) => !ids.includes(id));
      },
      executeScript: putInto,
      insertCSS: putInto,
    };
  }
}

const isOfHost = (pattern: string): boolean => /^[^/]+:\/\/[^/]+\/\*$/.test(pattern);

/** One end of a line: the one that asks. */
export class Line {
  readonly heard: Answered[] = [];
  isOpen = true;
  readonly port: Port;
  private readonly said = new Event<[message: unknown]>();
  private readonly hungUp = new Event<[]>();
  private lastId = 0;

  constructor(name: string, sender: Sender) {
    this.port = {
      name,
      sender,
      postMessage: (message) => {
        if (!this.isOpen) throw new Error("Attempting to use a disconnected port object");
        this.heard.push(asJson(message) as Answered);
      },
      disconnect: () => {
        this.isOpen = false;
      },
      onMessage: this.said,
      onDisconnect: this.hungUp,
    };
  }

  say(message: unknown): void {
    this.said.tell(asJson(message));
  }

  hangUp(): void {
    this.isOpen = false;
    this.hungUp.tell();
  }

  /** Asks, and waits for the answer to just this question. */
  async ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Answered> {
    const id = ++this.lastId;
    this.say({ id, question, ask });
    for (let turn = 0; turn < 100; turn++) {
      const answer = this.heard.find((one) => one.kind !== "changed" && one.id === id);
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve));
    }
    throw new Error(`nobody answered ${question}`);
  }
}

class Event<What extends unknown[]> implements Heard<What> {
  private readonly listeners: ((...what: What) => void)[] = [];

  addListener(listener: (...what: What) => void): void {
    this.listeners.push(listener);
  }

  tell(...what: What): void {
    for (const listener of this.listeners) listener(...what);
  }
}

function newEvents() {
  return {
    connected: new Event<[port: Port]>(),
    installed: new Event<[details: { readonly reason: string }]>(),
    started: new Event<[]>(),
    changed: new Event<[changes: unknown, area: string]>(),
    granted: new Event<[]>(),
    revoked: new Event<[]>(),
  };
}

/** Whether a pattern such as "https://x.com/*" takes in an address. */
const isAt = (pattern: string, url: string): boolean => url.startsWith(pattern.replace(/\*$/, ""));

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
