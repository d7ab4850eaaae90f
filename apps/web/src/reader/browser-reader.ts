import type { Opinion } from "@bedside/engine";
import type { BrowserReader, Subject } from "@bedside/model/browser";
import { codeOf, type Switched, type Trouble, watched } from "./reader-state.ts";

/** The browser's own language model, where the browser has one. */
export interface OwnReader extends Switched {
  /** Whether there is one to be had here; asks the browser, and fetches nothing. */
  isOffered(): Promise<boolean>;
  /** What it sees in a draft; undefined where it has nothing to say, for whatever reason. Never rejects. */
  ask(subject: Subject, signal: AbortSignal): Promise<Opinion | undefined>;
}

/** `load` brings what talks to the browser: most browsers have no model, and nobody there fetches it. */
export function createOwnReader(load: () => Promise<BrowserReader>): OwnReader {
  const { state, turn, subscribe } = watched({ kind: "off" });
  let reader: Promise<BrowserReader> | undefined;
  let opening: AbortController | undefined;

  const loaded = () => {
    reader ??= load();
    return reader;
  };
  const availability = async () => {
    try {
      return await (await loaded()).availability();
    } catch {
      return "none";
    }
  };
  const open = async () => {
    opening = new AbortController();
    const { signal } = opening;
    turn({ kind: "fetching", share: 0 });
    try {
      const own = await loaded();
      await own.open((share) => signal.aborted || turn({ kind: "fetching", share }), signal);
      if (!signal.aborted) turn({ kind: "on" });
    } catch (error) {
      if (!signal.aborted) turn({ kind: "failed", why: whyOf(error) });
    }
  };

  return {
    state,
    subscribe,
    isOffered: async () => (await availability()) !== "none",

    async wake() {
      if (state().kind !== "off") return;
      turn({ kind: "looking" });
      const found = await availability();
      if (state().kind !== "looking") return;
      if (found === "here") await open();
      else turn({ kind: "missing" });
    },

    async fetch() {
      if (state().kind !== "fetching" && state().kind !== "on") await open();
    },

    rest() {
      opening?.abort();
      opening = undefined;
      reader?.then((own) => own.close()).catch(() => undefined);
      if (state().kind !== "off") turn({ kind: "off" });
    },

    async ask(subject, signal) {
      if (state().kind !== "on") return undefined;
      try {
        const opinion = await (await loaded()).ask(subject, signal);
        return signal.aborted ? undefined : opinion;
      } catch {
        return undefined;
      }
    },
  };
}

function whyOf(error: unknown): Trouble {
  return codeOf(error) === "unreachable" ? "no-runtime" : "not-served";
}
