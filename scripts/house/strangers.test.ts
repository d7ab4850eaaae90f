import { expect, test } from "vitest";
import { madeUp } from "./made-up.ts";
import { importedStrangers } from "./strangers.ts";

const PLAN = [{ folder: "app/src/content", never: ["@house/engine", "app/src/background"] }];

const found = (path: string, text: string) => importedStrangers(madeUp({ [path]: text }), PLAN);

test("finds what must not be known, by package and by folder", () => {
  expect(found("app/src/content/box/box.ts", `import { check } from "@house/engine";`)).toHaveLength(1);
  expect(found("app/src/content/main.ts", `import "../background/main.ts";`)).toEqual([
    "app/src/content/main.ts imports ../background/main.ts, of which app/src/content must never know",
  ]);
});

test("leaves types, tests, other folders and other names alone", () => {
  expect(found("app/src/content/box.ts", `import type { Draft } from "@house/engine";`)).toEqual([]);
  expect(found("app/src/content/box.test.ts", `import { check } from "@house/engine";`)).toEqual([]);
  expect(found("app/src/background/main.ts", `import { check } from "@house/engine";`)).toEqual([]);
  expect(found("app/src/content/box.ts", `import "@house/engineer"; import "./background/x.ts";`)).toEqual(
    [],
  );
});
