import { expect, test } from "vitest";
import { OwnNames } from "./own-names.ts";

test("a name is the owner's whatever its spaces, case and composition", () => {
  const own = new OwnNames(["Siân  Prosser", undefined]);
  expect(own.include("Siân Prosser")).toBe(true);
  expect(own.include("sia\u0302n prosser")).toBe(true);
  expect(own.include("Siân")).toBe(false);
});

test("what a person says of themselves counts beside what the export says", () => {
  const own = new OwnNames(["Zoë Marsh", "Zoë Pike"]);
  expect([own.include("Zoë Pike"), own.include("Zoë Marsh"), own.include("")]).toEqual([true, true, false]);
});

test("nobody is the owner of an export that does not say, and nobody is not", () => {
  const own = new OwnNames(["", undefined]);
  expect(own.areKnown).toBe(false);
  expect(own.include("Ana")).toBe("unknown");
});
