import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LiveRegion } from "./live-region.tsx";

const WAIT = 1000;

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.useRealTimers();
});

function show(message: string, about: string): void {
  act(() => root.render(<LiveRegion message={message} about={about} wait={WAIT} />));
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const said = () => host.querySelector("[role=status]")?.textContent;

it("keeps quiet as long as somebody writes, even where the verdict stays the same", () => {
  for (const draft of ["M", "Mr", "Mrs", "Mrs C"]) {
    show("Clear.", draft);
    pass(WAIT - 1);
    expect(said()).toBe("");
  }
  show("Stop. One finding.", "Mrs Calloway");
  pass(WAIT);
  expect(said()).toBe("Stop. One finding.");
});

it("says it once they have stopped", () => {
  show("Clear.", "Cake at three");
  pass(WAIT);
  expect(said()).toBe("Clear.");
});
