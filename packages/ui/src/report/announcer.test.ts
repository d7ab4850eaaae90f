import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAnnouncer } from "./announcer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function listen() {
  const heard: string[] = [];
  return { heard, announcer: createAnnouncer((text) => heard.push(text), 1000) };
}

it("waits until the author stops, and says only the last thing", () => {
  const { heard, announcer } = listen();
  announcer.offer("Pause. One finding.");
  vi.advanceTimersByTime(900);
  announcer.offer("Pause. Two findings.");
  vi.advanceTimersByTime(999);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(["Pause. Two findings."]);
});

it("does not say the same thing twice", () => {
  const { heard, announcer } = listen();
  for (let keystroke = 0; keystroke < 5; keystroke++) {
    announcer.offer("Clear.");
    vi.advanceTimersByTime(1500);
  }
  expect(heard).toEqual(["Clear."]);
});

it("says nothing of what came and went while the author was writing", () => {
  const { heard, announcer } = listen();
  announcer.offer("Clear.");
  vi.advanceTimersByTime(1000);
  announcer.offer("Stop. One finding.");
  vi.advanceTimersByTime(400);
  announcer.offer("Clear.");
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(["Clear."]);
});

it("is quiet once it has been stopped", () => {
  const { heard, announcer } = listen();
  announcer.offer("Clear.");
  announcer.stop();
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual([]);
});
