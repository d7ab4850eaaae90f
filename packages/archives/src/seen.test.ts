import { expect, test } from "vitest";
import { Seen } from "./seen.ts";

test("each key is new once", () => {
  const seen = new Seen();
  const keys = Array.from(
    { length: 50_000 },
    (_, index) => `x post ${1_626_922_779_105_759_235n + BigInt(index)}`,
  );
  expect(keys.filter((key) => seen.add(key))).toHaveLength(50_000);
  expect(keys.filter((key) => seen.add(key))).toHaveLength(0);
  expect(seen.add("")).toBe(true);
  expect(seen.add("")).toBe(false);
});
