import type { ModelEvidence } from "@bedside/engine";
import { type Model, ModelError } from "@bedside/model";
import { beforeEach, expect, test, vi } from "vitest";
import type { FromReader, ToReader } from "./said.ts";
import { serve } from "./serve.ts";

const EVIDENCE = { id: "scripted" } as ModelEvidence;
const WORDS = "Mrs Calloway in bed 4 sang all night";

const model = {
  id: "scripted",
  read: vi.fn<Model["read"]>(),
  close: async () => {},
} satisfies Model;
const load = vi.fn<() => Promise<Model>>();
let said: FromReader[];
let hear: (asked: ToReader) => void;

beforeEach(() => {
  said = [];
  load.mockReset().mockResolvedValue(model);
  model.read.mockReset().mockResolvedValue(EVIDENCE);
  hear = serve(load, (answer) => said.push(answer));
});

const start = (id: string): ToReader => ({ kind: "start", id });
const read = (id: string, text = WORDS): ToReader => ({ kind: "read", id, text, context: {} as never });
const answers = (count: number) => vi.waitFor(() => expect(said).toHaveLength(count));

test("loads nothing before it is asked, and one model for everything after", async () => {
  expect(load).not.toHaveBeenCalled();
  for (const asked of [start("1"), read("2"), read("3")]) hear(asked);
  await answers(3);
  expect(load).toHaveBeenCalledOnce();
  expect(said).toEqual([
    { kind: "ready", id: "1" },
    { kind: "evidence", id: "2", evidence: EVIDENCE },
    { kind: "evidence", id: "3", evidence: EVIDENCE },
  ]);
});

test("never reads what was dropped while it was being loaded, and gives up what it is reading", async () => {
  model.read.mockImplementation(
    (_text, _context, signal) =>
      new Promise((_, fail) => {
        signal?.addEventListener("abort", () => fail(new ModelError("cancelled")));
      }),
  );
  hear(read("1"));
  hear(read("2"));
  hear({ kind: "drop", id: "2" });
  await vi.waitFor(() => expect(model.read).toHaveBeenCalledOnce());
  hear({ kind: "drop", id: "1" });
  await answers(2);
  expect(said).toEqual(["2", "1"].map((id) => ({ kind: "failed", id, because: "cancelled" })));
  expect(model.read).toHaveBeenCalledOnce();
});

test("lets nobody wait for the end of another's long draft", async () => {
  let finish = (_evidence: ModelEvidence) => {};
  model.read.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  hear(read("long"));
  hear(read("short"));
  await answers(1);
  finish(EVIDENCE);
  await answers(2);
  expect(said.map(({ id }) => id)).toEqual(["short", "long"]);
});

test("says by a code alone why it cannot read, and goes on with the next", async () => {
  model.read.mockRejectedValueOnce(new Error(`could not read ${WORDS}`));
  hear(read("1"));
  hear(read("2"));
  await answers(2);
  expect(said[0]).toEqual({ kind: "failed", id: "1", because: "runtime-failed" });
  expect(said[1]).toMatchObject({ kind: "evidence" });
  expect(JSON.stringify(said)).not.toContain("Calloway");
});

test.each([
  [new ModelError("damaged-model"), "damaged-model"],
  [new Error("WebAssembly is switched off"), "runtime-unavailable"],
])("says why it could not be loaded: %s", async (error, because) => {
  load.mockRejectedValue(error);
  hear(start("1"));
  await answers(1);
  expect(said).toEqual([{ kind: "failed", id: "1", because }]);
});

test("takes it calmly when what is dropped has been answered, or was never asked", async () => {
  hear({ kind: "drop", id: "never" });
  hear(read("1"));
  await answers(1);
  hear({ kind: "drop", id: "1" });
  hear(read("2"));
  await answers(2);
});
