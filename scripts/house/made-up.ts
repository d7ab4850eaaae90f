import { readSource, type Source } from "./source.ts";

/** A made-up tree for the tests of the house: paths and what stands in them. */
export function madeUp(files: Readonly<Record<string, string>>): Source[] {
  return Object.entries(files).map(([path, text]) => readSource({ path, text }));
}
