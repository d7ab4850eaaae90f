import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { COLOURED, PLAIN, paintFor } from "./paint.ts";

const stream = (isTTY: boolean) =>
  Object.assign(new PassThrough(), { isTTY, hasColors: () => isTTY }) as unknown as NodeJS.WriteStream;

test("colour on a terminal, and nowhere else", () => {
  expect(paintFor(stream(true), {})).toBe(COLOURED);
  expect(paintFor(stream(false), {})).toBe(PLAIN);
});

test("NO_COLOR goes before everything, unless it is empty", () => {
  expect(paintFor(stream(true), { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(PLAIN);
  expect(paintFor(stream(true), { NO_COLOR: "" })).toBe(COLOURED);
});

test("FORCE_COLOR puts colour into a pipe, or takes it from a terminal", () => {
  expect(paintFor(stream(false), { FORCE_COLOR: "1" })).toBe(COLOURED);
  expect(paintFor(stream(true), { FORCE_COLOR: "0" })).toBe(PLAIN);
});
