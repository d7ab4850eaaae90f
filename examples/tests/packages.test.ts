import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { machinePaths } from "../../scripts/house/text.ts";
import { ROOT } from "../../scripts/install.mjs";
import { importsOf, topLevelWork } from "./module.ts";

const installed = inject("installed");

describe.each([
  ["@bedside/engine", installed.engineAlone],
  ["@bedside/guidance", installed.guidanceAlone],
])("%s", (name, consumer) => {
  const folder = path.join(consumer, "node_modules", name);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const modules = files.filter((file) => file.endsWith(".js"));
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

  test("installs by itself, with nothing else", () => {
    const scopes = readdirSync(path.join(consumer, "node_modules")).filter((one) => !one.startsWith("."));
    expect(scopes).toEqual(["@bedside"]);
    expect(readdirSync(path.join(consumer, "node_modules/@bedside"))).toEqual([path.basename(name)]);
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
    expect(manifest).not.toHaveProperty("scripts");
    expect(manifest).not.toHaveProperty("private");
  });

  test("brings what must come with it, and no more than modules and types besides", () => {
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "CHANGELOG.md"]));
    const others = files.filter((file) => /\.\w+$/.test(file) && !/\.(?:js|d\.ts)$/.test(file));
    expect(others.sort()).toEqual(["CHANGELOG.md", "README.md", "package.json"]);
  });

  test("says first where the types of each door are, and each door is there", () => {
    const { "./package.json": _, ...doors } = manifest.exports;
    for (const door of Object.values<Record<string, string>>(doors)) {
      expect(Object.keys(door)).toEqual(["types", "default"]);
      for (const file of Object.values(door)) expect(existsSync(path.join(folder, file))).toBe(true);
    }
  });

  test("imports nothing but its own files, by a path that a browser can follow", () => {
    const own = modules.flatMap((file) =>
      importsOf(read(file)).map((to) => [file, to, path.posix.join(path.posix.dirname(file), to)] as const),
    );
    const astray = own.filter(([, to, target]) => !/^\.\.?\//.test(to) || !modules.includes(target));
    expect(astray).toEqual([]);
  });

  test("does nothing while it is loaded that a bundler could not leave out", () => {
    expect(manifest.sideEffects).toBe(false);
    expect(modules.flatMap((file) => topLevelWork(read(file)).map((work) => `${file}: ${work}`))).toEqual([]);
  });

  test("says nothing of the machine it was made on", () => {
    const texts = files
      .filter((file) => /\.(?:js|ts|json|md)$/.test(file))
      .map((file) => ({ path: file, text: read(file) }));
    expect(machinePaths(texts)).toEqual([]);
    expect(texts.filter(({ text }) => text.includes(ROOT)).map((file) => file.path)).toEqual([]);
  });
});

test("the engine says the version that it is published as", async () => {
  const { ENGINE_VERSION } = await importFrom(installed.engineAlone, "@bedside/engine/index.js");
  expect(ENGINE_VERSION).toBe(installed.engine.version);
});

test.each(["node", "web-page"])("the example %s asks for the versions that are published", (example) => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, "examples", example, "package.json"), "utf8"));
  expect(manifest.dependencies).toEqual({
    "@bedside/engine": `^${installed.engine.version}`,
    "@bedside/guidance": `^${installed.guidance.version}`,
  });
});

test("the engine from its tarball checks as the one in the repository does", async () => {
  const packed = await importFrom(installed.engineAlone, "@bedside/engine/index.js");
  const own = await import("@bedside/engine");
  for (const text of [
    "Mrs Ivy Calloway, 84, bed 12, NHS 999 456 7403, was asking for you all night bless her",
    "My 84 year old lady from Whitby with myasthenia gravis sang all the way to theatre",
    "Long shift, good team, home for tea",
  ]) {
    const draft = own.draftOf(text, { audience: "public", profession: "nurse" });
    expect(packed.check(draft)).toEqual(own.check(draft));
    expect(packed.redact(draft)).toEqual(own.redact(draft));
  }
});

test("the guidance fetches one article at a time", async () => {
  const { loadArticle, loadSituation } = await importFrom(
    installed.guidanceAlone,
    "@bedside/guidance/load.js",
  );
  const { ARTICLES } = await importFrom(installed.guidanceAlone, "@bedside/guidance/articles.js");
  const [first] = ARTICLES;
  expect(await loadArticle(first.id)).toEqual(first);
  expect(await loadSituation("no-such-situation")).toBeUndefined();
});

function importFrom(consumer: string, file: string) {
  return import(pathToFileURL(path.join(consumer, "node_modules", file)).href);
}
