import { expect, it } from "vitest";
import { hashTo, routeOfHash } from "./routes.ts";

it("finds each place by its address, and Check by any other", () => {
  expect(routeOfHash("#/settings").place).toBe("settings");
  expect(routeOfHash("#/about/").place).toBe("about");
  expect(routeOfHash("#/about?from=footer").place).toBe("about");
  for (const hash of ["", "#", "#/", "#/nowhere", "#/__proto__"])
    expect(routeOfHash(hash).place).toBe("check");
});

it("finds one situation or article, and how it is looked at", () => {
  const { place, id, params } = routeOfHash("#/situations/old-posts?path=no.yes&in=SG");
  expect([place, id, params.get("path"), params.get("in")]).toEqual([
    "situations",
    "old-posts",
    "no.yes",
    "SG",
  ]);
  expect(routeOfHash("#/library/jigsaw-identification/").id).toBe("jigsaw-identification");
  expect(routeOfHash("#/settings/theme").id).toBeUndefined();
  expect(routeOfHash("#/library/%E0%A4%A").id).toBe("%E0%A4%A");
});

it("writes addresses that it reads again", () => {
  const hash = hashTo("library", "eight points", { q: "what's up?", kind: undefined });
  expect(hash).toBe("#/library/eight%20points?q=what%27s+up%3F");
  expect(routeOfHash(hash).id).toBe("eight points");
  expect(routeOfHash(hash).params.get("q")).toBe("what's up?");
  expect(hashTo("situations")).toBe("#/situations");
});
