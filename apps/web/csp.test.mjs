import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, META_CONTENT_SECURITY_POLICY, REACT_ARIA_STYLES } from "./csp.mjs";

test("the policy lets nothing in from elsewhere and nothing inline", () => {
  for (const policy of [CONTENT_SECURITY_POLICY, META_CONTENT_SECURITY_POLICY]) {
    expect(policy).toContain("default-src 'none'");
    // WebAssembly of our own is the one thing made in the page; text never becomes script.
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe|https?:|\*|blob:/);
  }
  expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
});

test("the styles it admits are those that React Aria still adds", () => {
  const installed = ["interactions/usePress", "overlays/usePreventScroll"].map(readReactAria);
  for (const [index, style] of REACT_ARIA_STYLES.entries())
    expect(installed[index]).toContain(`\`\n${style}`);
});

/**
 * From the file itself: the package does not export it.
 * @param {string} module
 */
function readReactAria(module) {
  const folder = path.dirname(createRequire(import.meta.url).resolve("react-aria/package.json"));
  const file = path.join(folder, "dist/private", `${module}.mjs`);
  return readFileSync(file, "utf8").replace(/\$\{\S*PRESSABLE_ATTRIBUTE\}/, "data-react-aria-pressable");
}
