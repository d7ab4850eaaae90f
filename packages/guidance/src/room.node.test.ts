import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const src = import.meta.dirname;
/** Statements end a line with the address, which no quoted prose does; `import("…")` may stand anywhere. */
const IMPORTED = /^(?:import|export|\})[^"\n]*\bfrom "([^"\n]+)";$|\bimport\s*\(?\s*"([^"\n]+)"/gm;

const modules = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file, text: readFileSync(path.join(src, file), "utf8") }));

test("the room imports nothing from outside itself", () => {
  expect(modules.length).toBeGreaterThan(30);
  for (const { file, text } of modules)
    for (const [, from, bare] of text.matchAll(IMPORTED)) {
      const target = path.join(path.dirname(file), (from ?? bare)!);
      expect((from ?? bare)!, file).toMatch(/^\.\.?\/.+\.ts$/);
      expect(target.startsWith(".."), `${file} imports ${from ?? bare}`).toBe(false);
    }
});

test("nothing in it speaks of drafts that are checked, of findings or of the engine", () => {
  for (const { file, text } of modules) {
    // The content is prose, in which people report things and find them.
    if (file === "vocabulary.ts" || file.startsWith(`content${path.sep}`)) continue;
    expect(text, file).not.toMatch(/\b(?:Draft|Finding|Report|Hit)\b|@bedside\/engine/);
  }
});
