import { expect, test } from "vitest";
import { placeOf } from "./place.ts";

const OWN = "chrome-extension://abcdefghijklmnop/";

test("knows the sites that have a name, and takes every other secure page by its host", () => {
  expect(placeOf("https://x.com/compose/post")).toMatchObject({
    kind: "known",
    site: { id: "x" },
    host: "x.com",
  });
  expect(placeOf("https://forum.example/t/4?page=2#reply")).toMatchObject({
    kind: "other",
    site: { id: "any" },
    host: "forum.example",
  });
  expect(placeOf("https://forum.example:8443/")).toMatchObject({ kind: "other", host: "forum.example:8443" });
});

test.each([
  ["chrome://settings/", "browser"],
  ["about:blank", "browser"],
  ["file:///home/reader/notes.html", "browser"],
  ["not an address", "browser"],
  [undefined, "browser"],
  ["https://chromewebstore.google.com/detail/something", "store"],
  ["https://addons.mozilla.org/en-GB/firefox/", "store"],
  ["http://forum.example/", "insecure"],
  [`${OWN}options.html`, "own"],
] as const)("says why it cannot stand in %s", (address, why) => {
  expect(placeOf(address, OWN)).toEqual({ kind: "closed", why });
});

test("is not taken in by a host that only looks like a known one", () => {
  for (const address of ["https://x.com.forum.example/", "https://notx.com/", "https://forum.example/x.com/"])
    expect(placeOf(address)).toMatchObject({ kind: "other" });
});
