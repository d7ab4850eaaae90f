import { describe, expect, it } from "vitest";
import { coloursOf, contrast } from "./contrast.ts";
import tokens from "./tokens.css?raw";

const colours = coloursOf(tokens);

const GROUNDS = ["paper", "sheet", "well", "lamplight"];
const TONES = ["clear", "pause", "stop"];

const TEXT_ON_GROUND: [text: string, ground: string][] = [
  ...["ink", "ink-soft", "accent", "accent-deep", ...TONES].flatMap((text) =>
    GROUNDS.map((ground): [string, string] => [text, ground]),
  ),
  ...["ink", "ink-soft"].flatMap((text) =>
    [...TONES, "accent"].map((tone): [string, string] => [text, `${tone}-paper`]),
  ),
  ...[...TONES, "accent"].map((tone): [string, string] => [tone, `${tone}-paper`]),
  ["ink", "shade"],
  ["accent-deep", "accent-paper"],
  ["on-accent", "accent"],
  ["on-accent", "accent-deep"],
  ...TONES.map((tone): [string, string] => ["on-tone", tone]),
];

/** Underlines run through shaded details as well. */
const LINE_ON_SHADE: [line: string, ground: string][] = ["accent", ...TONES].map((line) => [line, "shade"]);

/** Borders of controls, icons and underlines: WCAG 2.2, 1.4.11 asks for 3:1. */
const SHAPE_ON_GROUND: [shape: string, ground: string][] = ["line-strong", "accent", ...TONES].flatMap(
  (shape) => GROUNDS.map((ground): [string, string] => [shape, ground]),
);

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  it.each(TEXT_ON_GROUND)("let %s be read on %s", (text, ground) => {
    expect(contrast(colours.get(text)![theme], colours.get(ground)![theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SHAPE_ON_GROUND, ...LINE_ON_SHADE])("let the shape of %s be seen on %s", (shape, ground) => {
    expect(contrast(colours.get(shape)![theme], colours.get(ground)![theme])).toBeGreaterThanOrEqual(3);
  });
});

it("knows the two ends of the scale", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#0f6e6e", "#0f6e6e")).toBe(1);
});
