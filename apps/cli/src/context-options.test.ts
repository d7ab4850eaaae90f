import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addContextOptions, type ContextOptions, contextDefaults } from "./context-options.ts";

function contextOf(...args: string[]) {
  const command = addContextOptions(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return contextDefaults(command.parse(args, { from: "user" }).opts<ContextOptions>());
}

describe("the context on the command line", () => {
  test("is none when nothing is said", () => {
    expect(contextOf()).toBeUndefined();
  });

  test("holds what is said and nothing else", () => {
    expect(contextOf("--platform", "X", "--country", "nz", "--author-bio", "GP in Kaikōura")).toEqual({
      platform: "x",
      country: "NZ",
      author: { bio: "GP in Kaikōura" },
    });
  });

  test("says what is allowed when something else is given", () => {
    expect(() => contextOf("--audience", "everyone")).toThrow(/Use one of public, closed-group/);
    expect(() => contextOf("--country", "UK")).toThrow(/Use GB for the United Kingdom/);
    expect(() => contextOf("--country", "Wales")).toThrow(/two-letter ISO code/);
  });
});
