import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { PREACT } from "./apps/extension/build.mjs";
import ui from "./packages/ui/package.json" with { type: "json" };
import { CHROMIUM_ARGS, findChromium } from "./scripts/chromium.mjs";

/** Tests that read files or measure memory; everything else in the engine and guidance runs in both worlds. */
const NODE_ONLY = "**/*.node.test.ts";

const ENGINE_TESTS = ["packages/guidance/src/**/*.test.ts", "packages/engine/src/**/*.test.ts"];

const UI_PACKAGES = [...Object.keys(ui.dependencies), "react/jsx-dev-runtime", "react-dom/client"].filter(
  (name) => !name.startsWith("@bedside/"),
);

/** As the build has it, and for the runtime that components are tested with. */
const ON_PREACT: Record<string, string> = { ...PREACT, "react/jsx-dev-runtime": "preact/jsx-dev-runtime" };

/** Beside what the extension runs on, the editors that it is tried on. */
const EXTENSION_PACKAGES = [
  ...Object.values(ON_PREACT),
  "axe-core",
  "fast-check",
  "react",
  "react/jsx-dev-runtime",
  "react-dom",
  "react-dom/client",
  "lexical",
  "@lexical/history",
  "@lexical/plain-text",
  "@lexical/rich-text",
  "draft-js",
  "quill",
  "@tiptap/core",
  "@tiptap/starter-kit",
  "slate",
  "slate-history",
  "slate-react",
];

export default defineConfig({
  test: {
    allowOnly: false,
    // Generous: it is there to end what hangs, and a busy machine must not fail a test.
    testTimeout: 30_000,
    projects: [
      inNode("guidance", ["packages/guidance/{src,generate}/**/*.test.ts"]),
      inNode("archives", ["packages/archives/src/**/*.test.ts"]),
      inNode("audit", ["packages/audit/src/**/*.test.ts"]),
      inNode("model", ["packages/model/src/**/*.test.ts"]),
      inNode("lookup", ["packages/lookup/src/**/*.test.ts"]),
      inNode("engine", ["packages/engine/src/**/*.test.ts"]),
      inNode("cli", ["apps/cli/src/**/*.test.ts", "apps/cli/*.test.mjs"]),
      inNode("web", ["apps/web/src/**/*.test.ts", "apps/web/*.test.mjs"]),
      inNode("extension", ["apps/extension/src/**/*.node.test.ts", "apps/extension/*.node.test.mjs"]),
      inNode("bench", ["bench/src/**/*.test.ts"]),
      inNode("training", ["training/**/*.test.ts"]),
      inNode("house", ["house.test.ts", "scripts/**/*.test.{ts,mjs}"]),
      inNode("library", ["examples/tests/**/*.test.ts"], { globalSetup: "examples/tests/installed.ts" }),
      inChromium("engine-browser", ENGINE_TESTS, ["fast-check"]),
      inChromium(
        "model-browser",
        ["packages/model/src/{*,worker/*,runtime/*,pieces/*}.test.ts"],
        ["fast-check", "onnxruntime-web/wasm"],
      ),
      // Editors take a selection or a paste when they have time: what fails on a busy machine is tried once more, and said to be flaky.
      inChromium(
        "extension-browser",
        ["apps/extension/src/**/*.test.{ts,tsx}"],
        EXTENSION_PACKAGES,
        [onPreact()],
        { retry: 1 },
      ),
      inChromium("ui", ["packages/ui/src/**/*.test.{ts,tsx}"], UI_PACKAGES),
    ],
  },
});

function inNode(
  name: string,
  include: string[],
  more: TestProjectInlineConfiguration["test"] = {},
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, environment: "node", ...more } };
}

/**
 * `packages` are the dependencies that the tests import. Vite prepares them before the first test: one that it meets
 * half-way makes it reload the page under a running test.
 */
function inChromium(
  name: string,
  include: string[],
  packages: string[],
  plugins: Plugin[] = [],
  more: TestProjectInlineConfiguration["test"] = {},
): TestProjectInlineConfiguration {
  const executablePath = findChromium();
  return {
    extends: true,
    plugins,
    optimizeDeps: { include: packages },
    test: {
      name,
      include,
      exclude: [NODE_ONLY],
      ...more,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
        }),
        instances: [{ browser: "chromium" }],
      },
    },
  };
}

/** The extension's own components run on Preact, as they are shipped; the editors that it is tried on stay on React. */
function onPreact(): Plugin {
  const ours = /\/(?:apps\/extension\/src\/(?:content\/overlay|pages)|packages\/ui\/src)\//;
  return {
    name: "on-preact",
    enforce: "pre",
    resolveId(source, importer) {
      const instead = ON_PREACT[source];
      return instead && importer && ours.test(importer)
        ? this.resolve(instead, importer, { skipSelf: true })
        : undefined;
    },
  };
}
