import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BoxDraft } from "../../protocol.ts";
import { type Asking, createAsking } from "./asking.ts";
import { FakeExchange } from "./fake-exchange.ts";

const DRAFT: BoxDraft = { site: "x", host: "x.com", text: "Mrs Calloway in bed 4 sang all night" };
const CHOICES = { isOn: true, holds: true, hasSecondReader: false };
const WHERE = { site: "x", host: "x.com" } as const;

let exchange: FakeExchange;
let asking: Asking;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  exchange = new FakeExchange();
  asking = createAsking(exchange, changed);
});

afterEach(() => {
  vi.useRealTimers();
});

const answerLast = () => exchange.answer({ kind: "reply", id: exchange.last.id, reply: CHOICES });

test("opens no line before there is something to ask, and one for everything after", async () => {
  expect(exchange.lines).toBe(0);
  expect(asking.isOpen()).toBe(false);
  const first = asking.ask("choices", WHERE);
  answerLast();
  expect(await first).toEqual({ kind: "reply", reply: CHOICES });
  void asking.ask("check", DRAFT);
  expect(exchange.lines).toBe(1);
  expect(asking.isOpen()).toBe(true);
});

test("gives each question its own answer, whatever the order", async () => {
  const first = asking.ask("choices", WHERE);
  const { id } = exchange.last;
  const second = asking.ask("check", DRAFT);
  exchange.answer({ kind: "failed", id: exchange.last.id });
  exchange.answer({ kind: "reply", id, reply: CHOICES });
  expect(await second).toEqual({ kind: "failed" });
  expect(await first).toEqual({ kind: "reply", reply: CHOICES });
});

test("asks once more when the background was stopped in mid-check", async () => {
  const reply = asking.ask("choices", WHERE);
  exchange.stop();
  expect(exchange.lines).toBe(2);
  expect(exchange.received).toHaveLength(2);
  expect(exchange.received[1]).toEqual(exchange.received[0]);
  answerLast();
  expect(await reply).toEqual({ kind: "reply", reply: CHOICES });
});

test("gives up on a question that was cut off twice", async () => {
  const reply = asking.ask("check", DRAFT);
  exchange.stop();
  exchange.stop();
  expect(await reply).toEqual({ kind: "failed" });
  const next = asking.ask("choices", WHERE);
  answerLast();
  expect(await next).toEqual({ kind: "reply", reply: CHOICES });
});

test("takes a line that breaks while being spoken into for one that was cut", async () => {
  const first = asking.ask("choices", WHERE);
  answerLast();
  await first;
  const tell = exchange.stopUnheard();
  const second = asking.ask("choices", WHERE);
  tell();
  answerLast();
  expect(await second).toEqual({ kind: "reply", reply: CHOICES });
  expect(exchange.lines).toBe(2);
});

test("says that the extension is gone, of what was asked before and of what is asked after", async () => {
  const before = asking.ask("check", DRAFT);
  exchange.remove();
  expect(await before).toEqual({ kind: "gone" });
  expect(await asking.ask("check", DRAFT)).toEqual({ kind: "gone" });
});

test("waits no longer than twenty seconds", async () => {
  const reply = asking.ask("check", DRAFT);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await reply).toEqual({ kind: "failed" });
  // An answer that comes after all is nobody's.
  exchange.answer({ kind: "failed", id: exchange.last.id });
});

test("tells of changed settings", () => {
  void asking.ask("choices", WHERE);
  exchange.answer({ kind: "changed" });
  expect(changed).toHaveBeenCalledOnce();
});

test("keeps the background awake with a word every twenty seconds and no more", async () => {
  for (let second = 0; second < 60; second++) {
    asking.stay();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(exchange.received.map(({ question }) => question)).toEqual(["stay", "stay", "stay"]);
});

test("says nothing to keep the background awake when something was just asked", () => {
  void asking.ask("check", DRAFT);
  asking.stay();
  expect(exchange.received).toHaveLength(1);
});

test("leaves no question open when closed", async () => {
  const reply = asking.ask("check", DRAFT);
  asking.close();
  expect(await reply).toEqual({ kind: "gone" });
  expect(asking.isOpen()).toBe(false);
});
