import { afterEach, expect, test, vi } from "vitest";
import { takeOver } from "./fresh-copy.ts";

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
});

function begin(isAlive: () => boolean) {
  const leave = vi.fn();
  ends.push(takeOver(document, isAlive, leave));
  return leave;
}

test("a copy whose extension is gone leaves the page to one that comes after it", () => {
  let isAlive = true;
  const leave = begin(() => isAlive);
  isAlive = false;
  begin(() => true);
  expect(leave).toHaveBeenCalledOnce();
});

test("a page cannot send away a copy that is at work", () => {
  const leave = begin(() => true);
  document.dispatchEvent(new Event("bedside-stands"));
  expect(leave).not.toHaveBeenCalled();
});

test("what a copy that was stopped has left in the page is taken away", () => {
  for (const name of ["bedside-overlay", "bedside-marks"]) {
    document.body.append(document.createElement(name));
  }
  begin(() => true);
  expect(document.body.childElementCount).toBe(0);
});
