import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { ROOT } from "../../scripts/install.mjs";

const { kept } = inject("installed");

test.each(kept.map(({ file, text }) => [file, text] as const))(
  "%s says what the sources say; if not, run `npm run pack` and look at what changed",
  (file, text) => {
    const at = path.join(ROOT, file);
    expect(existsSync(at) ? readFileSync(at, "utf8") : undefined).toBe(text);
  },
);

test("the API reference has no page of a door that is gone", () => {
  const pages = readdirSync(path.join(ROOT, "docs/api")).map((name) => `docs/api/${name}`);
  expect(kept.map(({ file }) => file)).toEqual(expect.arrayContaining(pages));
});
