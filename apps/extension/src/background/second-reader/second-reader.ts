import type { Draft, ModelEvidence } from "@bedside/engine";
import { isTrouble, type ReaderState, type ReaderTrouble } from "../../reader/reader-state.ts";
import type { FromReader, ToReader } from "../../reader/said.ts";
import type { Settings } from "../../settings/settings.ts";
import type { ReaderPlace } from "./reader-place.ts";

/** The second reader as the background knows it: one for all tabs, and there only while it is switched on. */
export interface SecondReader {
  /** What it makes of a draft; nothing where it cannot be had, or `signal` was aborted. */
  read(draft: Draft, signal: AbortSignal): Promise<ModelEvidence | undefined>;
  /** Has it in memory before somebody has written anything. */
  warm(): void;
  /** Waits a while for a start that is under way. */
  state(): Promise<ReaderState>;
  /** Gives its memory back where the settings no longer want it. */
  settle(settings: Pick<Settings, "hasSecondReader" | "isPaused">): Promise<void>;
}

/** A reader that is silent for as long has gone, or will not answer in time to be of use. */
const PATIENCE_MS = 20_000;
/** A page that asks how it is waits six seconds for any answer. */
const START_PATIENCE_MS = 4_000;

type Asked = { readonly kind: "start" } | ({ readonly kind: "read" } & Draft);

export function secondReader(createPlace: () => ReaderPlace): SecondReader {
  const waiting = new Map<string, (said: FromReader) => void>();
  let made: ReaderPlace | undefined;
  let starting: Promise<void> | undefined;
  let trouble: ReaderTrouble | undefined;
  /** Goes up whenever it is switched off; what was asked before that is not asked after it. */
  let times = 0;

  function place(): ReaderPlace {
    if (made) return made;
    made = createPlace();
    made.listen((said) => waiting.get(said.id)?.(said));
    return made;
  }

  function answerOf(asked: Asked, signal?: AbortSignal): Promise<FromReader> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      const settle = (said: FromReader) => {
        clearTimeout(patience);
        signal?.removeEventListener("abort", drop);
        waiting.delete(id);
        resolve(said);
      };
      const drop = () => {
        place().say({ kind: "drop", id });
        settle({ kind: "failed", id, because: "cancelled" });
      };
      const patience = setTimeout(drop, PATIENCE_MS);
      waiting.set(id, settle);
      signal?.addEventListener("abort", drop);
      place().say({ ...asked, id } satisfies ToReader);
    });
  }

  async function ask(asked: Asked, signal?: AbortSignal): Promise<FromReader | undefined> {
    if (trouble) return undefined;
    const before = times;
    try {
      await place().open();
      if (signal?.aborted || times !== before) return undefined;
      const said = await answerOf(asked, signal);
      if (said.kind === "failed" && isTrouble(said.because)) await giveUp(said.because);
      return said;
    } catch {
      await giveUp("runtime-unavailable");
      return undefined;
    }
  }

  /** Not tried again at every draft, but when it is next switched on, or the background next begins. */
  async function giveUp(because: ReaderTrouble): Promise<void> {
    trouble = because;
    await made?.close().catch(() => undefined);
  }

  function start(): Promise<void> {
    starting ??= ask({ kind: "start" }).then(() => {
      starting = undefined;
    });
    return starting;
  }

  return {
    async read({ text, context }, signal) {
      const said = await ask({ kind: "read", text, context }, signal);
      return said?.kind === "evidence" ? said.evidence : undefined;
    },
    warm: () => void start(),
    async state() {
      const isThere = starting !== undefined || (trouble === undefined && (await place().isOpen()));
      if (isThere) await Promise.race([start(), after(START_PATIENCE_MS)]);
      if (trouble) return { kind: "failed", because: trouble };
      if (!isThere) return { kind: "resting" };
      return { kind: starting === undefined ? "ready" : "starting" };
    },
    async settle({ hasSecondReader, isPaused }) {
      if (hasSecondReader && !isPaused) return;
      trouble = undefined;
      times += 1;
      // A background that has just begun does not know whether the one before it has left the reader's page open.
      await place().close();
      for (const [id, settle] of [...waiting]) settle({ kind: "failed", id, because: "cancelled" });
    },
  };
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
