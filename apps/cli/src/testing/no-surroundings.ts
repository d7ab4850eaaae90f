import { PLAIN } from "../paint.ts";
import type { Surroundings } from "../surroundings.ts";

/** A machine with nothing on it: no input, and an output that nobody reads. */
export const NO_SURROUNDINGS: Surroundings = {
  input: nothing(),
  inputBytes: undefined,
  isInputTerminal: false,
  isOutputTerminal: false,
  output: { async write() {} },
  say() {},
  errorStream: process.stderr,
  paint: PLAIN,
  columns: 80,
};

async function* nothing(): AsyncGenerator<Buffer> {}
