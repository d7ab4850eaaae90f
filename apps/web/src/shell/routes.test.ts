import { expect, it } from "vitest";
import { placeOfHash } from "./routes.ts";

it("finds each place by its address, and Check by any other", () => {
  expect(placeOfHash("#/settings")).toBe("settings");
  expect(placeOfHash("#/about/")).toBe("about");
  expect(placeOfHash("#/about?from=footer")).toBe("about");
  for (const hash of ["", "#", "#/", "#/audit", "#/__proto__"]) expect(placeOfHash(hash)).toBe("check");
});
