import { expect, it } from "vitest";
import { createNewest } from "./newest.ts";

function workshop() {
  const begun: string[] = [];
  const heard: string[] = [];
  const finish: (() => void)[] = [];
  const newest = createNewest(
    (wish: string) => {
      begun.push(wish);
      return new Promise<string>((resolve) => finish.push(() => resolve(wish.toUpperCase())));
    },
    (result) => heard.push(result),
  );
  const finishNext = async () => {
    finish.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { newest, begun, heard, finishNext };
}

it("does what is wished for, and says so", async () => {
  const { newest, heard, finishNext } = workshop();
  newest.want("a");
  await finishNext();
  newest.want("b");
  await finishNext();
  expect(heard).toEqual(["A", "B"]);
});

it("leaves out what has been overtaken, and never answers for it", async () => {
  const { newest, begun, heard, finishNext } = workshop();
  for (const wish of ["a", "ab", "abc", "abcd"]) newest.want(wish);
  await finishNext();
  expect(heard).toEqual([]);
  await finishNext();
  expect(begun).toEqual(["a", "abcd"]);
  expect(heard).toEqual(["ABCD"]);
});
