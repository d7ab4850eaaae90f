import { draftOf } from "@bedside/engine";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CALM, PlaceFake } from "./place-fake.ts";
import { type SecondReader, secondReader } from "./second-reader.ts";

const DRAFT = draftOf("Mrs Calloway in bed 4 sang all night");
const ON = { hasSecondReader: true, isPaused: false };
const OFF = { hasSecondReader: false, isPaused: false };

let place: PlaceFake;
let reader: SecondReader;
beforeEach(() => {
  vi.useFakeTimers();
  place = new PlaceFake();
  reader = secondReader(() => place);
});
afterEach(() => {
  vi.useRealTimers();
});

const wanted = () => new AbortController().signal;
const read = (signal = wanted()) => reader.read(DRAFT, signal);

describe("while it is wanted", () => {
  it("reads drafts, with one start for all of them", async () => {
    expect(await Promise.all([read(), read()])).toEqual([CALM, CALM]);
    expect(place.read).toMatchObject([DRAFT, DRAFT]);
    expect(place.opened).toBe(1);
  });

  it("is not there before somebody begins to write, and then is ready before they are done", async () => {
    await reader.settle(ON);
    expect(await reader.state()).toEqual({ kind: "resting" });
    expect(place.opened).toBe(0);
    reader.warm();
    reader.warm();
    expect(await reader.state()).toEqual({ kind: "ready" });
    expect(place.asked.filter(({ kind }) => kind === "start")).toHaveLength(1);
  });

  it("goes on with what a background that was ended has left", async () => {
    await read();
    reader = secondReader(() => place);
    await reader.settle(ON);
    expect(await reader.state()).toEqual({ kind: "ready" });
    expect(await read()).toBe(CALM);
    expect(place.opened).toBe(1);
  });

  it("is opened again where it had closed itself", async () => {
    await read();
    await place.close();
    expect(await read()).toBe(CALM);
    expect(place.opened).toBe(2);
  });

  it("is told when a draft is no longer wanted, and so is whoever waited", async () => {
    place.answers = () => undefined;
    const control = new AbortController();
    const reading = read(control.signal);
    await vi.advanceTimersByTimeAsync(0);
    control.abort();
    expect(await reading).toBeUndefined();
    expect(place.dropped).toEqual([place.read[0]?.id]);
    control.abort();
    expect(place.dropped).toHaveLength(1);
  });

  it("asks nothing about a draft that was dropped before", async () => {
    const control = new AbortController();
    control.abort();
    expect(await read(control.signal)).toBeUndefined();
    expect(place.read).toEqual([]);
  });

  it("waits for one that is silent no longer than anybody else does", async () => {
    place.answers = () => undefined;
    const reading = read();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toBeUndefined();
  });

  it("says that it is starting where that takes long", async () => {
    place.answers = () => undefined;
    reader.warm();
    const state = reader.state();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await state).toEqual({ kind: "starting" });
  });
});

describe("where it cannot be had", () => {
  it("says why, gives the memory back, and is not tried again at every draft", async () => {
    place.answers = ({ id }) => ({ kind: "failed", id, because: "damaged-model" });
    expect(await read()).toBeUndefined();
    expect(await reader.state()).toEqual({ kind: "failed", because: "damaged-model" });
    expect(await read()).toBeUndefined();
    expect([place.isThere, place.asked.length]).toEqual([false, 1]);
  });

  it("says so of a browser that does not let it stand anywhere", async () => {
    place.refuses = true;
    reader.warm();
    expect(await reader.state()).toEqual({ kind: "failed", because: "runtime-unavailable" });
    expect(await read()).toBeUndefined();
  });

  it("is tried again when it is switched off and on", async () => {
    place.refuses = true;
    await read();
    place.refuses = false;
    await reader.settle(OFF);
    await reader.settle(ON);
    expect(await read()).toBe(CALM);
  });

  it("goes on after one draft that could not be read", async () => {
    place.answers = ({ id }) => ({ kind: "failed", id, because: "runtime-failed" });
    expect(await read()).toBeUndefined();
    place.answers = ({ id }) => ({ kind: "evidence", id, evidence: CALM });
    expect(await read()).toBe(CALM);
  });
});

describe("once it is no longer wanted", () => {
  it("is closed, also by a background that did not open it, and whoever waits hears nothing", async () => {
    place.answers = () => undefined;
    const reading = read();
    await vi.advanceTimersByTimeAsync(0);
    await reader.settle(OFF);
    expect(await reading).toBeUndefined();
    expect(place.isThere).toBe(false);

    await place.open();
    reader = secondReader(() => place);
    await reader.settle({ hasSecondReader: true, isPaused: true });
    expect(place.isThere).toBe(false);
  });

  it("is not asked what was about to be asked", async () => {
    const reading = read();
    await reader.settle(OFF);
    expect(await reading).toBeUndefined();
    expect(place.read).toEqual([]);
  });
});
