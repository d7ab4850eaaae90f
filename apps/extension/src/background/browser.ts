/** As much of the browser as the background uses: the same calls in Chromium and in Firefox. */
export interface Browser {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    openOptionsPage(): Promise<void>;
    /** Chromium's way to see whether its unseen page is open. */
    getContexts?(filter: { contextTypes: ["OFFSCREEN_DOCUMENT"] }): Promise<readonly unknown[]>;
    readonly onConnect: Heard<[port: Port]>;
    readonly onInstalled: Heard<[details: { readonly reason: string }]>;
    readonly onStartup: Heard<[]>;
  };
  /** In Chromium alone: a page that nobody sees. */
  readonly offscreen?: {
    createDocument(page: { url: string; reasons: "WORKERS"[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
    readonly onChanged: Heard<[changes: unknown, area: string]>;
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<StandingScript[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: { target: Target; files: string[] }): Promise<unknown>;
    insertCSS(injection: { target: Target; files: string[] }): Promise<void>;
  };
  readonly permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    readonly onAdded: Heard<[]>;
    readonly onRemoved: Heard<[]>;
  };
  readonly tabs: {
    create(tab: { url: string }): Promise<unknown>;
    query(filter: { url: string[]; discarded: boolean }): Promise<{ id?: number | undefined }[]>;
  };
  readonly action: {
    setBadgeText(badge: { text: string }): Promise<void>;
    setTitle(title: { title: string }): Promise<void>;
  };
}

/** What the browser tells of, which can be listened to. */
export interface Heard<What extends unknown[]> {
  addListener(listener: (...what: What) => void): void;
}

/** The line to one frame of a page, or to one of the extension's own pages. */
export interface Port {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: Heard<[message: unknown]>;
  readonly onDisconnect: Heard<[]>;
}

/** Who is at the other end, as the browser itself knows it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
}

/** A script as it was registered, as far as it matters which it is. */
export type StandingScript = Pick<RegisteredScript, "id" | "matches">;

export interface RegisteredScript {
  id: string;
  matches?: string[] | undefined;
  js?: string[] | undefined;
  css?: string[] | undefined;
  allFrames?: boolean | undefined;
  matchOriginAsFallback?: boolean | undefined;
  persistAcrossSessions?: boolean | undefined;
}

export interface Target {
  tabId: number;
  allFrames: boolean;
}
