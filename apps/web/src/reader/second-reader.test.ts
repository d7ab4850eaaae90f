import type { ModelEvidence } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import type { Model } from "@bedside/model";
import { expect, it } from "vitest";
import type { ReaderFiles } from "./reader-files.ts";
import { type ReaderState, ReaderTrouble } from "./reader-state.ts";
import { createSecondReader } from "./second-reader.ts";
import type { ReaderBytes, Shelf } from "./shelf.ts";

const FILES: ReaderFiles = { weights: { name: "w", size: 300 }, runtime: { name: "r", size: 100 } };
const BYTES: ReaderBytes = { weights: new Uint8Array(1), runtime: new Uint8Array(1) };
const context = { country: "GB" as Country };
const EVIDENCE = { id: "scripted" } as ModelEvidence;
const DRAFT = "Mrs Calloway in bed 4 was asking for you";

interface Script {
  readonly isKept?: boolean;
  readonly fill?: Shelf["fill"];
  readonly open?: () => Promise<Model>;
  readonly canRun?: () => boolean;
}

/** The reader with everything around it scripted, noting what it does. */
function scripted({ isKept = false, fill, open, canRun = () => true }: Script = {}) {
  let kept = isKept;
  const done: string[] = [];
  const shelf: Shelf = {
    has: async () => kept,
    fill:
      fill ??
      (async (_, onBytes) => {
        done.push("fetch");
        onBytes(200);
        kept = true;
      }),
    open: async () => {
      done.push("open");
      return BYTES;
    },
    empty: async () => {
      done.push("empty");
      kept = false;
    },
  };
  const reader = createSecondReader({ files: FILES, shelf, open: open ?? (async () => modelThat()), canRun });
  const states: ReaderState[] = [];
  reader.subscribe(() => states.push(reader.state()));
  return { reader, states, done };
}

function modelThat(read: Model["read"] = async () => EVIDENCE, onClose = () => {}): Model {
  return { id: "scripted", read, close: async () => onClose() };
}

const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
const settled = () => new Promise((resolve) => setTimeout(resolve));
const { signal } = new AbortController();

it("is off, and neither looks nor fetches, until somebody asks", async () => {
  const { reader, done } = scripted();
  reader.warm();
  expect(await reader.read(DRAFT, context, signal)).toBeUndefined();
  expect([reader.state().kind, done]).toEqual(["off", []]);
});

it("is fetched when it is asked for, and then reads", async () => {
  const { reader, states } = scripted();
  await reader.fetch();
  expect(states).toEqual([{ kind: "fetching", share: 0 }, { kind: "fetching", share: 0.5 }, { kind: "on" }]);
  expect(await reader.read(DRAFT, context, signal)).toBe(EVIDENCE);
});

it("wakes at a later visit without fetching, and says where it is not there any more", async () => {
  const here = scripted({ isKept: true });
  await here.reader.wake();
  expect([here.reader.state().kind, here.done]).toEqual(["on", []]);
  const gone = scripted();
  await gone.reader.wake();
  expect([gone.reader.state().kind, gone.done]).toEqual(["missing", []]);
});

it("is opened once, and again only after it was put to rest", async () => {
  const { reader, done } = scripted({ isKept: true });
  await reader.wake();
  reader.warm();
  await Promise.all([reader.read(DRAFT, context, signal), reader.read(`${DRAFT}.`, context, signal)]);
  expect(done).toEqual(["open"]);
  reader.rest();
  expect(await reader.read(DRAFT, context, signal)).toBeUndefined();
  await reader.wake();
  await reader.read(DRAFT, context, signal);
  expect(done).toEqual(["open", "open"]);
});

it("is not fetched in vain where the browser cannot do its sums", async () => {
  const { reader, done } = scripted({ canRun: () => false });
  await reader.fetch();
  expect([reader.state(), done]).toEqual([{ kind: "failed", why: "no-runtime" }, []]);
});

it("can be called off while it is being fetched", async () => {
  let wasAborted = false;
  const { reader } = scripted({
    fill: (_files, _onBytes, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          wasAborted = true;
          reject(signal.reason);
        });
      }),
  });
  const fetching = reader.fetch();
  reader.rest();
  await fetching;
  expect([reader.state().kind, wasAborted]).toEqual(["off", true]);
});

it("says what went wrong with fetching, and can be tried again", async () => {
  let attempts = 0;
  const { reader } = scripted({
    fill: async () => {
      attempts += 1;
      if (attempts === 1) throw new ReaderTrouble("no-room");
    },
  });
  await reader.fetch();
  expect(reader.state()).toEqual({ kind: "failed", why: "no-room" });
  await reader.fetch();
  expect(reader.state()).toEqual({ kind: "on" });
});

it.each([
  ["damaged-model", "damaged", true],
  ["not-a-model", "damaged", true],
  ["runtime-unavailable", "no-runtime", false],
] as const)("says of %s that it is %s", async (code, why, isThrownAway) => {
  const { reader, done } = scripted({ isKept: true, open: () => failing(code) });
  await reader.wake();
  expect(await reader.read(DRAFT, context, signal)).toBeUndefined();
  await settled();
  expect(reader.state()).toEqual({ kind: "failed", why });
  expect(done.includes("empty")).toBe(isThrownAway);
});

it("is opened anew after a fall, and not asked any more after the second in a row", async () => {
  let opened = 0;
  const { reader } = scripted({
    isKept: true,
    open: async () => {
      opened += 1;
      return modelThat(() => failing("runtime-failed"));
    },
  });
  await reader.wake();
  expect(await reader.read(DRAFT, context, signal)).toBeUndefined();
  expect(reader.state().kind).toBe("on");
  expect(await reader.read(DRAFT, context, signal)).toBeUndefined();
  expect([opened, reader.state()]).toEqual([2, { kind: "failed", why: "fallen" }]);
});

it("takes no harm from a reading that is called off, and hands nothing over", async () => {
  const calling = new AbortController();
  const { reader } = scripted({
    isKept: true,
    open: async () =>
      modelThat((_text, _context, signal) =>
        signal?.aborted ? failing("cancelled") : Promise.resolve(EVIDENCE),
      ),
  });
  await reader.wake();
  const reading = reader.read(DRAFT, context, calling.signal);
  calling.abort();
  expect(await reading).toBeUndefined();
  expect(reader.state().kind).toBe("on");
  expect(await reader.read(DRAFT, context, signal)).toBe(EVIDENCE);
});

it("goes from the device when everything is erased, wherever it stood", async () => {
  let closed = 0;
  const { reader, done } = scripted({ isKept: true, open: async () => modelThat(undefined, () => closed++) });
  await reader.wake();
  await reader.read(DRAFT, context, signal);
  await reader.erase();
  expect([reader.state().kind, await reader.isKept(), closed]).toEqual(["off", false, 1]);
  expect(done).toEqual(["open", "empty"]);
});
