import { DEFAULT_SETTINGS, type Settings } from "../src/settings/settings.ts";

/** As when it has just been added. No profession is said as `null`: what goes to the background goes as JSON. */
export const AT_FIRST = { ...DEFAULT_SETTINGS, profession: null } as unknown as Settings;

/**
 * What a test cannot have the browser do, said in its stead to one of the extension's own pages: over which tab a popup was
 * opened, and what the reader answers when the browser asks them. What was asked, and in a click or not, is written down.
 */
export interface Pretence {
  /** The page that the popup was opened over; left out where the browser does not tell. */
  readonly over?: string;
  /** The reader's answer to every question of the browser's. */
  readonly answers?: "yes" | "no";
  /** Granted before. */
  readonly granted?: readonly string[];
  /** How many connections to the background come to nothing before one stands. */
  readonly silentFor?: number;
}

export interface Noted {
  readonly asked: string[];
  readonly given: string[];
  readonly back: string[];
  wasAskedUnbidden: boolean;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in the page before it does. */
export function pretend({ over, answers = "yes", granted = [], silentFor = 0 }: Pretence): void {
  if (globalThis.chrome?.permissions === undefined) return;
  const noted: Noted = { asked: [], given: [...granted], back: [], wasAskedUnbidden: false };
  window.noted = noted;
  const tabs = [{ ...(over !== undefined && { url: over }) }];
  const { connect } = chrome.runtime;
  let silent = silentFor;
  const deaf = {
    postMessage() {
      throw new Error("Could not establish connection.");
    },
    onMessage: { addListener() {} },
    onDisconnect: { addListener() {} },
  };
  const replace = (place: object, doings: object) => Object.assign(place, doings);
  replace(chrome.tabs, { query: async () => tabs });
  replace(chrome.runtime, {
    connect: (info: { name: string }) =>
      silent-- > 0 ? deaf : Reflect.apply(connect, chrome.runtime, [info]),
  });
  replace(chrome.permissions, {
    request: async ({ origins = [] }: { origins?: string[] }) => {
      if (!navigator.userActivation.isActive) noted.wasAskedUnbidden = true;
      noted.asked.push(...origins);
      if (answers === "yes") noted.given.push(...origins);
      return answers === "yes";
    },
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => noted.given.includes(origin)),
    getAll: async () => ({ origins: [...noted.given] }),
    remove: async ({ origins = [] }: { origins?: string[] }) => {
      noted.back.push(...origins);
      noted.given.splice(0, noted.given.length, ...noted.given.filter((one) => !origins.includes(one)));
      return true;
    },
  });
}
