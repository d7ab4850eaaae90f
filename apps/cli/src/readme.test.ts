import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { EXIT } from "./exit-code.ts";
import { program } from "./program.ts";
import { NO_SURROUNDINGS } from "./testing/no-surroundings.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const commands: readonly Command[] = program(NO_SURROUNDINGS, {}, () => {}).commands;

test.each(commands.map((command) => [command.name(), command] as const))(
  "every option of %s is described",
  (_name, command) => {
    for (const option of command.options) expect(README).toContain(option.long);
  },
);

test("every exit code is described, there and in the help", () => {
  const help = readFileSync(new URL("./help-text.ts", import.meta.url), "utf8");
  for (const code of Object.values(EXIT)) {
    expect(README).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
    expect(help).toMatch(new RegExp(`^ +${code} {2}`, "m"));
  }
});

test("every dependency has its reason", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  for (const name of names.filter((each) => !each.startsWith("@bedside/")))
    expect(README).toContain(`\`${name}\``);
});
