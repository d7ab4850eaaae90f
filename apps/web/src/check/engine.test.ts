import * as real from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { startEngine, type Thread } from "./engine.ts";
import type { Message } from "./engine-protocol.ts";

const DRAFT = { text: "Bloods back for 943 476 5919, all normal.", context: { country: "GB" as Country } };

/** A thread that answers only when told to, and in any order. */
function thread() {
  const listeners: Record<string, (event: Event) => void> = {};
  const asked: Message[] = [];
  let isEnded = false;
  const stub = {
    postMessage: (message: Message) => asked.push(message),
    addEventListener: (name: string, listener: (event: Event) => void) => {
      listeners[name] = listener;
    },
    terminate: () => {
      isEnded = true;
    },
  } as unknown as Thread;
  return {
    stub,
    asked,
    isEnded: () => isEnded,
    say: (data: unknown) => listeners.message?.(Object.assign(new Event("message"), { data })),
    breakDown: () => listeners.error?.(new Event("error")),
  };
}

it("gives each question its own answer, whatever the order", async () => {
  const { stub, asked, say } = thread();
  const starting = startEngine(stub, () => {});
  say({ kind: "ready" });
  const engine = await starting;
  const report = engine.ask("check", { draft: DRAFT });
  const people = engine.ask("peopleFitting", { draft: DRAFT, leftOut: [] });
  say({ kind: "reply", id: asked[1]?.id, reply: 3 });
  say({ kind: "reply", id: asked[0]?.id, reply: real.check(DRAFT) });
  expect(await people).toBe(3);
  expect((await report).verdict).toBe("stop");
});

it("says of one question that it could not be answered, and not with what words", async () => {
  const { stub, asked, say } = thread();
  const starting = startEngine(stub, () => {});
  say({ kind: "ready" });
  const engine = await starting;
  const report = engine.ask("check", { draft: DRAFT });
  say({ kind: "failed", id: asked[0]?.id });
  await expect(report).rejects.toThrow("The engine fell over.");
});

it("gives up on every question when the thread breaks down, and asks it nothing more", async () => {
  let ends = 0;
  const { stub, asked, say, breakDown, isEnded } = thread();
  const starting = startEngine(stub, () => ends++);
  say({ kind: "ready" });
  const engine = await starting;
  const before = engine.ask("check", { draft: DRAFT });
  breakDown();
  await expect(before).rejects.toThrow();
  await expect(engine.ask("check", { draft: DRAFT })).rejects.toThrow();
  expect([ends, isEnded(), asked.length]).toEqual([1, true, 1]);
});

it("cannot be had where the thread breaks down before it is ready", async () => {
  const { stub, breakDown } = thread();
  const starting = startEngine(stub, () => {});
  breakDown();
  await expect(starting).rejects.toThrow();
});
