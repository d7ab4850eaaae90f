import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestFor } from "./manifest.mjs";

const KINDS = /** @type {const} */ (["chromium", "firefox"]);

/** What people are told: the tables of docs/extension.md are the record that the manifest is held to. */
const DOCUMENT = readFileSync(new URL("../../docs/extension.md", import.meta.url), "utf8");

/**
 * The words in code type in one column of the table that begins with these headings.
 * @param {string} headings
 * @param {number} column
 */
function documented(headings, column) {
  const [, after = ""] = DOCUMENT.split(`${headings}\n`);
  const rows = after.split("\n\n", 1)[0]?.split("\n").slice(1) ?? [];
  return rows.flatMap((row) =>
    [...(row.split("|")[column] ?? "").matchAll(/`([^`]+)`/g)].map(([, word]) => word),
  );
}

test.each(KINDS)("the manifest for %s asks for exactly what is documented", (kind) => {
  const { permissions, optional_host_permissions } = manifestFor(kind);
  const granted = documented("| permission | why |", 1).filter(
    (name) => name !== "offscreen" || kind === "chromium",
  );
  const asked = documented("| site | address |", 2);
  expect(granted.length).toBeGreaterThan(0);
  expect(permissions.toSorted()).toEqual(granted.toSorted());
  expect(optional_host_permissions.toSorted()).toEqual(asked.toSorted());
});

test.each(KINDS)("the manifest for %s says nothing else by which a browser would grant more", (kind) => {
  expect(Object.keys(manifestFor(kind)).toSorted()).toEqual(
    [
      "action",
      "background",
      "content_security_policy",
      "description",
      "icons",
      "manifest_version",
      "name",
      "optional_host_permissions",
      "options_ui",
      "permissions",
      "version",
      kind === "chromium" ? "minimum_chrome_version" : "browser_specific_settings",
    ].toSorted(),
  );
});

test("Firefox is told that nothing is collected", () => {
  const { gecko } = manifestFor("firefox").browser_specific_settings ?? {};
  expect(gecko?.data_collection_permissions).toEqual({ required: ["none"] });
});

test.each(KINDS)("the policy for %s lets nothing be fetched, and knows no address but its own", (kind) => {
  const { extension_pages } = manifestFor(kind).content_security_policy;
  const directives = Object.fromEntries(
    extension_pages.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
  expect(directives["default-src"]).toEqual(["'none'"]);
  expect(directives["connect-src"]).toEqual(["'none'"]);
  // Its own scripts, and WebAssembly, whose bytes are in them.
  expect(directives["script-src"]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  const { "script-src": _scripts, ...others } = directives;
  for (const source of Object.values(others).flat()) expect(["'none'", "'self'", "data:"]).toContain(source);
});
