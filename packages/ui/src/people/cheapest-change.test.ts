import type { Change } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { expect, it } from "vitest";
import { cheapestChange } from "./cheapest-change.ts";

const GB = "GB" as Country;
const changeTo = (people: number): Change => ({
  kind: "age",
  start: 0,
  end: 2,
  title: "Say it more broadly",
  replacement: "in their eighties",
  people,
});

it("passes over a change after which the number would read the same", () => {
  const now = { kind: "counted", people: 40_100, isRecognised: false } as const;
  const changes = [changeTo(40_900), changeTo(3_000_000)];
  expect(cheapestChange(changes, now, GB)).toBe(changes[1]);
  expect(cheapestChange(changes.slice(0, 1), now, GB)).toBeUndefined();
});

it("takes the first where there is no number yet", () => {
  const changes = [changeTo(40), changeTo(400)];
  expect(cheapestChange(changes, { kind: "unknown" }, GB)).toBe(changes[0]);
});
