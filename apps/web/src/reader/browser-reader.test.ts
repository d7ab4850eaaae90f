import type { Opinion } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import type { Availability, BrowserReader } from "@bedside/model/browser";
import { expect, it } from "vitest";
import { createOwnReader } from "./browser-reader.ts";
import type { ReaderState } from "./reader-state.ts";

const OPINION: Opinion = { reader: "browser", topics: [] };
const SUBJECT = { text: "Mrs Calloway in bed 4 was asking", context: { country: "GB" as Country } };
const { signal } = new AbortController();

/** A browser's model that does as it is told. */
function scripted(availability: Availability, more: Partial<BrowserReader> = {}) {
  const done: string[] = [];
  const own = createOwnReader(async () => {
    done.push("load");
    return {
      availability: async () => availability,
      open: async (onProgress) => {
        done.push("open");
        onProgress?.(0.5);
      },
      ask: async () => OPINION,
      close: () => done.push("close"),
      ...more,
    };
  });
  const states: ReaderState[] = [];
  own.subscribe(() => states.push(own.state()));
  return { own, done, states };
}

it("is not offered where the browser has none, nor where it cannot be asked", async () => {
  expect(await scripted("none").own.isOffered()).toBe(false);
  expect(await scripted("to-be-fetched").own.isOffered()).toBe(true);
  const broken = scripted("here", { availability: () => Promise.reject(new Error()) });
  expect(await broken.own.isOffered()).toBe(false);
});

it("is opened when somebody asks for it, with how far it is, and answers from then on", async () => {
  const { own, states } = scripted("to-be-fetched");
  expect(await own.ask(SUBJECT, signal)).toBeUndefined();
  await own.fetch();
  expect(states).toEqual([{ kind: "fetching", share: 0 }, { kind: "fetching", share: 0.5 }, { kind: "on" }]);
  expect(await own.ask(SUBJECT, signal)).toBe(OPINION);
  own.rest();
  expect(await own.ask(SUBJECT, signal)).toBeUndefined();
});

it("wakes at a later visit where the browser has it, and has nothing fetched by itself", async () => {
  const here = scripted("here");
  await here.own.wake();
  expect(here.own.state().kind).toBe("on");
  const gone = scripted("to-be-fetched");
  await gone.own.wake();
  expect([gone.own.state().kind, gone.done]).toEqual(["missing", ["load"]]);
});

it("is not even loaded where nobody asked for it", () => {
  const { own, done } = scripted("here");
  own.rest();
  expect([own.state().kind, done]).toEqual(["off", []]);
});

it("says that it was not handed out, and has no opinion where asking fails", async () => {
  const refused = scripted("here", {
    open: () => Promise.reject(Object.assign(new Error(), { code: "refused" })),
  });
  await refused.own.fetch();
  expect(refused.own.state()).toEqual({ kind: "failed", why: "not-served" });
  const slow = scripted("here", { ask: () => Promise.reject(new Error()) });
  await slow.own.fetch();
  expect(await slow.own.ask(SUBJECT, signal)).toBeUndefined();
  expect(slow.own.state().kind).toBe("on");
});
