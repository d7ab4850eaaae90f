import type { Opinion } from "@bedside/engine";
import { OpinionError } from "./opinion-error.ts";
import type { Subject } from "./subject.ts";

export type { OpinionErrorCode } from "./opinion-error.ts";
export { OpinionError, type Subject };

/** Whether the browser has a language model of its own: ready, not yet fetched by the browser, or not at all. */
export type Availability = "here" | "to-be-fetched" | "none";

/** The browser's own language model, as a second reader. */
export interface BrowserReader {
  availability(): Promise<Availability>;
  /**
   * Makes the model ready, which may make the browser fetch it: only when the author asks for it. `onProgress` is given
   * how much of it is here, from 0 to 1.
   *
   * @throws {OpinionError} `unreachable` where there is none, `refused`, `cancelled`.
   */
  open(onProgress?: (share: number) => void, signal?: AbortSignal): Promise<void>;
  /**
   * What it sees in a draft.
   *
   * @throws {OpinionError} `unreachable` unless it is open.
   */
  ask(subject: Subject, signal?: AbortSignal): Promise<Opinion>;
  /** Gives the memory back. */
  close(): void;
}

/** A reader of what the platform has; `platform` is usually `globalThis`. Looks at nothing until it is asked. */
export function browserReader(_platform: object): BrowserReader {
  return {
    availability: async () => "none",
    open: async () => {
      throw new OpinionError("unreachable");
    },
    ask: async () => {
      throw new OpinionError("unreachable");
    },
    close: () => {},
  };
}
