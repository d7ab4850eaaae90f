import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Host, hostReader, RESTS_AFTER_MS, type ReaderWorker } from "./host.ts";
import type { FromReader, ToReader } from "./said.ts";

class WorkerFake implements ReaderWorker {
  readonly heard: ToReader[] = [];
  isEnded = false;
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  postMessage(asked: ToReader) {
    this.heard.push(asked);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: FromReader) {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
  break() {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}

let workers: WorkerFake[];
let said: FromReader[];
let host: Host;
const rested = vi.fn();
const createWorker = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  rested.mockReset();
  workers = [];
  said = [];
  createWorker.mockReset().mockImplementation(() => {
    const worker = new WorkerFake();
    workers.push(worker);
    return worker;
  });
  host = hostReader({ createWorker, say: (answer) => said.push(answer), rested });
});

afterEach(() => {
  vi.useRealTimers();
});

const START: ToReader = { kind: "start", id: "1" };

test("starts a worker with the first question, and passes on what both sides say", () => {
  host.hear({ kind: "drop", id: "0" });
  expect(workers).toEqual([]);
  host.hear(START);
  host.hear({ kind: "drop", id: "1" });
  expect(workers).toHaveLength(1);
  expect(workers[0]?.heard).toEqual([START, { kind: "drop", id: "1" }]);
  workers[0]?.say({ kind: "ready", id: "1" });
  expect(said).toEqual([{ kind: "ready", id: "1" }]);
});

test("gives the memory back when nobody has asked anything for some minutes, and starts anew after that", () => {
  host.hear(START);
  vi.advanceTimersByTime(RESTS_AFTER_MS - 1);
  host.hear({ kind: "start", id: "2" });
  vi.advanceTimersByTime(RESTS_AFTER_MS - 1);
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(rested).toHaveBeenCalledOnce();
  expect([workers[0]?.isEnded, host.isRunning()]).toEqual([true, false]);
  host.hear({ kind: "start", id: "3" });
  expect(workers).toHaveLength(2);
});

test("says of everything unanswered that it failed, when the browser takes the worker away", () => {
  host.hear(START);
  host.hear({ kind: "start", id: "2" });
  workers[0]?.say({ kind: "ready", id: "1" });
  workers[0]?.break();
  expect(said.at(-1)).toEqual({ kind: "failed", id: "2", because: "runtime-unavailable" });
  expect(said).toHaveLength(2);
  expect(host.isRunning()).toBe(false);
});

test("says so where the browser starts no worker", () => {
  createWorker.mockImplementation(() => {
    throw new Error("refused");
  });
  host.hear(START);
  expect(said).toEqual([{ kind: "failed", id: "1", because: "runtime-unavailable" }]);
});

test("ends without another word", () => {
  host.hear(START);
  host.end();
  vi.advanceTimersByTime(RESTS_AFTER_MS);
  expect([workers[0]?.isEnded, rested.mock.calls.length, said.length]).toEqual([true, 0, 0]);
});
