/**
 * Writes packages/engine/src/read/lexicons/names.generated.ts: the given and family names that the engine knows.
 * Sources: @faker-js/faker (MIT) for the locales below, and the lists beside this file. `npm run gazetteers -w training`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as faker from "@faker-js/faker";

/** Locales whose names are written in Latin letters and borne in English-speaking hospitals. */
const GIVEN_LOCALES =
  "EN EN_GH EN_NG YO_NG EN_IN EN_ZA ZU_ZA AF_ZA PL RO PT_PT ES FR DE ID_ID FR_SN TR".split(" ");
const FAMILY_LOCALES = "EN EN_GH EN_NG YO_NG EN_IN EN_ZA ZU_ZA AF_ZA PL RO EN_HK PT_PT ES EN_NP".split(" ");

const OUTPUT = new URL("../../packages/engine/src/read/lexicons/names.generated.ts", import.meta.url);
const MOST_BYTES_ZIPPED = 60_000;
const LINE = 100;

const alsoWords = new Set(listed("also-words.txt"));
const given = sorted([...fromFaker(GIVEN_LOCALES, "first_name"), ...listed("given-names.txt")]);
const family = sorted([...fromFaker(FAMILY_LOCALES, "last_name"), ...listed("family-names.txt")]);
const words = given.concat(family).filter((name) => alsoWords.has(name));

const source = [
  "// Made by training/gazetteers/build.ts; change the lists there. Names from @faker-js/faker 10.6.0 (MIT) and from the",
  "// lists of training/gazetteers. Lower case, plain spelling.",
  constant("GIVEN_NAMES", given),
  constant("FAMILY_NAMES", family),
  constant("NAMES_THAT_ARE_WORDS", sorted(words)),
].join("\n");
const zipped = gzipSync(source, { level: 9 }).length;
if (zipped > MOST_BYTES_ZIPPED) throw new Error(`${zipped} bytes zipped is more than ${MOST_BYTES_ZIPPED}`);
writeFileSync(OUTPUT, source);
console.log(
  `${given.length} given, ${family.length} family, ${new Set(words).size} also words; ${zipped} bytes zipped`,
);

function fromFaker(locales: readonly string[], field: "first_name" | "last_name"): string[] {
  return locales.flatMap((locale) => {
    const instance = (faker as unknown as Record<string, faker.Faker>)[`faker${locale}`];
    if (instance === undefined) throw new Error(`@faker-js/faker has no locale ${locale}`);
    const names: unknown = instance.rawDefinitions.person?.[field];
    return Object.values(names ?? {}).flat(2) as string[];
  });
}

function listed(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/))
    .map(plain)
    .filter((name) => name !== "");
}

/** The plain spelling of read/normalise.ts, in lower case. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[łŁ]/gu, "l")
    .replace(/[ıİ]/gu, "i")
    .replace(/ß/gu, "ss")
    .replace(/’/gu, "'")
    .toLowerCase();
}

/** Single names of at least two Latin letters; double ones are kept by their halves. */
function sorted(names: readonly string[]): string[] {
  const single = names.flatMap((name) => plain(name).split(/[\s-]+/));
  return [...new Set(single)].filter((name) => /^[a-z]{2,}(?:'[a-z]+)?$/.test(name)).sort();
}

function constant(name: string, values: readonly string[]): string {
  const lines: string[] = [""];
  for (const value of values) {
    const line = lines.at(-1) as string;
    if (line.length + value.length >= LINE) lines.push(value);
    else lines[lines.length - 1] = line === "" ? value : `${line} ${value}`;
  }
  return `export const ${name} =\n  ${lines.map((line) => JSON.stringify(`${line} `)).join(" +\n  ")};\n`;
}
