import { expect, test } from "vitest";
import { isModule, readSource } from "./source.ts";

const imports = (text: string, path = "a.ts") => readSource({ path, text }).imports;

test("sees every way of importing", () => {
  const text = `
    import "./effect.css";
    import one from "./one.ts";
    export { two } from "./two.ts";
    export * from "./three.ts";
    const four = await import("./four.ts");
    const five = require("./five.cjs");
    vi.mock("./six.ts");
    vi.mock(import("./seven.ts"));
  `;
  expect(imports(text).map((one) => one.specifier)).toEqual([
    "./effect.css",
    "./one.ts",
    "./two.ts",
    "./three.ts",
    "./four.ts",
    "./five.cjs",
    "./six.ts",
    "./seven.ts",
  ]);
});

test("tells imports of types alone from others", () => {
  const text = `
    import type { A } from "./a.ts";
    import { type B, type C } from "./b.ts";
    import { type D, e } from "./d.ts";
    export type { F } from "./f.ts";
    type G = import("./g.ts").G;
  `;
  expect(
    imports(text)
      .filter((one) => one.typesOnly)
      .map((one) => one.specifier),
  ).toEqual(["./a.ts", "./b.ts", "./f.ts", "./g.ts"]);
});

test("is not taken in by comments, strings, expressions or markup", () => {
  const text = `
    // import "./comment.ts"
    const said = 'import "./string.ts"';
    const pattern = /import "x"/;
    export const Card = () => <p>import "./markup.ts"</p>;
  `;
  expect(imports(text, "card.tsx")).toEqual([]);
});

test("tells data from code", () => {
  expect(
    readSource({ path: "words.ts", text: `export const WORDS = new Set(["ward", "bed"]);` }).isCode,
  ).toBe(false);
  expect(
    readSource({ path: "words.ts", text: "export const even = (n: number) => n % 2 === 0;" }).isCode,
  ).toBe(true);
});

test("refuses what is no module rather than reading half of it", () => {
  expect(() => readSource({ path: "broken.ts", text: "import {" })).toThrow("broken.ts");
});

test("reads modules, not declarations or styles", () => {
  const names = ["a.ts", "a.tsx", "a.mjs", "a.d.ts", "a.css", "a.json"];
  expect(names.filter((path) => isModule({ path, text: "" }))).toEqual(["a.ts", "a.tsx", "a.mjs"]);
});
