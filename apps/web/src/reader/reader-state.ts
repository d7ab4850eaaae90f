/** Why a second reader is not to be had. Never holds words of a draft. */
export type Trouble =
  /** No network, or it broke off half-way. */
  | "offline"
  /** Our own origin, or the browser, did not hand it out. */
  | "not-served"
  | "no-room"
  /** This browser keeps nothing. */
  | "no-shelf"
  | "damaged"
  /** This browser cannot do the sums. */
  | "no-runtime"
  /** It fell over while reading. */
  | "fallen";

export class ReaderTrouble extends Error {
  override readonly name = "ReaderTrouble";
  readonly why: Trouble;

  constructor(why: Trouble) {
    super(why);
    this.why = why;
  }
}

/** How it stands with one second reader. */
export type ReaderState =
  | { readonly kind: "off" }
  /** Wanted, and nobody has looked yet whether it lies on this device. */
  | { readonly kind: "looking" }
  /** Wanted, and not on this device: never fetched to the end, cleared away by the browser, or there is a newer one. */
  | { readonly kind: "missing" }
  /** `share` is how much of it is here, from 0 to 1. */
  | { readonly kind: "fetching"; readonly share: number }
  | { readonly kind: "on" }
  | { readonly kind: "failed"; readonly why: Trouble };

/** What the page shows of a reader, and what it can have it do. */
export interface Switched {
  state(): ReaderState;
  subscribe(listener: () => void): () => void;
  /** Somebody switched it on at an earlier visit. Nothing is fetched. */
  wake(): Promise<void>;
  /** Fetches it, because somebody asked for it. */
  fetch(): Promise<void>;
  /** Switches it off, or calls off the fetching. */
  rest(): void;
}

/** A state that is watched. */
export function watched(first: ReaderState) {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    state: () => now,
    turn(next: ReaderState) {
      now = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What our own doors throw has a code, also when it has come from another thread. */
export function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
