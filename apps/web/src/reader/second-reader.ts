import type { Context, ModelEvidence } from "@bedside/engine";
import type { Model } from "@bedside/model";
import { type ReaderFiles, sizeOf } from "./reader-files.ts";
import { codeOf, ReaderTrouble, type Switched, type Trouble, watched } from "./reader-state.ts";
import type { ReaderBytes, Shelf } from "./shelf.ts";

interface Parts {
  /** Undefined where this copy of the page brings none. */
  readonly files: ReaderFiles | undefined;
  readonly shelf: Shelf;
  /** Makes a reader in a thread of its own. */
  readonly open: (bytes: ReaderBytes) => Promise<Model>;
  /** Whether this browser can do its sums at all; nobody should fetch it in vain. */
  readonly canRun?: () => boolean;
}

export interface SecondReader extends Switched {
  readonly files: ReaderFiles | undefined;
  /** Switches it off and takes it from this device. */
  erase(): Promise<void>;
  /** Whether it lies on this device, on or off. */
  isKept(): Promise<boolean>;
  /** Opens it, so that the first draft need not wait. */
  warm(): void;
  /** What it makes of a text; undefined where it has nothing to say, for whatever reason. Never rejects. */
  read(text: string, context: Context, signal: AbortSignal): Promise<ModelEvidence | undefined>;
}

/** A reader that falls over as often as this, one time after the other, is not asked any more. */
const MOST_FALLS = 2;

/** The small model as a second reader: fetched when somebody asks for it, opened when there is something to read. */
export function createSecondReader({ files, shelf, open, canRun = () => true }: Parts): SecondReader {
  const { state, turn, subscribe } = watched({ kind: "off" });
  let fetching: AbortController | undefined;
  let opening: Promise<Model> | undefined;
  let falls = 0;

  const close = () => {
    const model = opening;
    opening = undefined;
    model?.then((one) => one.close()).catch(() => undefined);
  };
  const rest = () => {
    fetching?.abort();
    fetching = undefined;
    close();
    if (state().kind !== "off") turn({ kind: "off" });
  };

  /** What cannot be opened is damaged, and goes from the shelf so that it can be fetched anew. */
  const opened = (of: ReaderFiles): Promise<Model> => {
    if (opening) return opening;
    const attempt = shelf.open(of).then(open);
    opening = attempt;
    attempt.catch(async (error) => {
      if (opening !== attempt) return;
      opening = undefined;
      if (whyOf(error) === "damaged") await shelf.empty();
      turn({ kind: "failed", why: whyOf(error) });
    });
    return attempt;
  };

  return {
    files,
    state,
    subscribe,
    rest,

    async wake() {
      if (files === undefined || state().kind !== "off") return;
      turn({ kind: "looking" });
      const isHere = await shelf.has(files);
      if (state().kind === "looking") turn({ kind: isHere ? "on" : "missing" });
    },

    async fetch() {
      if (files === undefined || state().kind === "fetching" || state().kind === "on") return;
      if (!canRun()) return turn({ kind: "failed", why: "no-runtime" });
      fetching = new AbortController();
      const { signal } = fetching;
      falls = 0;
      turn({ kind: "fetching", share: 0 });
      try {
        const size = sizeOf(files);
        await shelf.fill(
          files,
          (here) => signal.aborted || turn({ kind: "fetching", share: here / size }),
          signal,
        );
        if (!signal.aborted) turn({ kind: "on" });
      } catch (error) {
        if (!signal.aborted) turn({ kind: "failed", why: whyOf(error) });
      }
    },

    async erase() {
      rest();
      await shelf.empty();
      // Whoever shows what lies on this device looks again.
      turn({ kind: "off" });
    },

    isKept: async () => files !== undefined && shelf.has(files),

    warm() {
      if (files && state().kind === "on") opened(files).catch(() => undefined);
    },

    async read(text, context, signal) {
      if (files === undefined || state().kind !== "on") return undefined;
      const model = await opened(files).catch(() => undefined);
      if (model === undefined || signal.aborted) return undefined;
      const asked = opening;
      try {
        const evidence = await model.read(text, context, signal);
        falls = 0;
        return signal.aborted ? undefined : evidence;
      } catch (error) {
        // Called off, or somebody else has found out before.
        if (signal.aborted || codeOf(error) === "cancelled" || opening !== asked) return undefined;
        close();
        falls += 1;
        if (falls >= MOST_FALLS) turn({ kind: "failed", why: "fallen" });
        return undefined;
      }
    },
  };
}

function whyOf(error: unknown): Trouble {
  if (error instanceof ReaderTrouble) return error.why;
  const code = codeOf(error);
  if (code === "not-a-model" || code === "damaged-model") return "damaged";
  return code === "runtime-unavailable" ? "no-runtime" : "fallen";
}
