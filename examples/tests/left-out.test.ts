import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, inject, test } from "vitest";

const installed = inject("installed");

/** Bytes, packed, of a web app's bundle that imports so much. */
async function bundled(imports: string): Promise<number> {
  const entry = path.join(installed.both, "imports.js");
  writeFileSync(entry, `${imports}\n`);
  const result = await build({
    root: installed.both,
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: true, lib: { entry, formats: ["es"], fileName: () => "bundle.js" } },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error("nothing was bundled");
  const code = output.output.map((one) => (one.type === "chunk" ? one.code : "")).join("");
  return gzipSync(code, { level: 9 }).length;
}

test("somebody who only redacts carries less than half of the engine", async () => {
  const all = await bundled('export * from "@bedside/engine";');
  const some = await bundled('export { redact } from "@bedside/engine";');
  expect(some).toBeLessThan(all / 2);
});

test("somebody who only looks at drafts from outside carries next to nothing", async () => {
  expect(await bundled('export { parseDraft, draftOf } from "@bedside/engine";')).toBeLessThan(5_000);
});

test("somebody who only cites carries the citations and not the texts", async () => {
  const all = await bundled('export * from "@bedside/guidance";');
  const some = await bundled('export { cite } from "@bedside/guidance";');
  expect(some).toBeLessThan(all / 10);
});

test("an import that is not used leaves nothing", async () => {
  expect(await bundled('import "@bedside/engine"; import "@bedside/guidance/situations";')).toBeLessThan(100);
});
