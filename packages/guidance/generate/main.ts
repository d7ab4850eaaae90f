import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Article } from "../src/articles/article.ts";
import type { Situation } from "../src/situations/situation.ts";
import { SITUATION_IDS } from "../src/vocabulary.ts";
import { readArticle } from "./article-file.ts";
import { Complaint } from "./complaint.ts";
import { readSituation } from "./situation-file.ts";
import { complaintsAbout } from "./whole.ts";
import { modulesOf } from "./write.ts";

/**
 * Reads `content/`, checks it, and writes the modules that the doors export, so that nothing reads a file at run time.
 * `--check` writes nothing and fails when what is there is not what would be written. `--age` prints reading ages,
 * `--read ID…` says what is wrong with those alone and writes nothing, `--partly` writes in spite of complaints.
 */
const ROOM = path.join(import.meta.dirname, "..");
const CONTENT = path.join(ROOM, "content");
const WRITTEN = path.join(ROOM, "src/content");

/** In years. */
const OLDEST_READER = 12;

const complaints: string[] = [];
const situations = read("situations", readSituation).toSorted(
  (a, b) => SITUATION_IDS.indexOf(a.id) - SITUATION_IDS.indexOf(b.id),
);
const articles = read("articles", readArticle);
complaints.push(...complaintsAbout(situations, articles));
complaints.push(
  ...situations
    .filter(({ readingAge }) => readingAge > OLDEST_READER)
    .map(
      ({ id, readingAge }) =>
        `situations/${id}.md: it is read at ${readingAge}, not at ${OLDEST_READER} or younger`,
    ),
);

const ids = namedAfter("--read");
const concerned = complaints.filter((what) => !ids || ids.some((id) => what.includes(`/${id}.md`)));
for (const complaint of concerned) console.error(complaint);
if (process.argv.includes("--age")) printAges();
if (ids) process.exitCode = concerned.length > 0 ? 1 : 0;
else if (complaints.length > 0 && !process.argv.includes("--partly")) process.exitCode = 1;
else if (process.argv.includes("--check")) check();
else write();

function read<T extends { readonly id: string }>(
  kind: string,
  reader: (file: string, text: string) => T,
): T[] {
  const folder = path.join(CONTENT, kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .flatMap((name) => {
      const file = `${kind}/${name}`;
      try {
        const one = reader(file, readFileSync(path.join(folder, name), "utf8"));
        if (`${one.id}.md` !== name) throw new Complaint(file, `its id is ${one.id}`);
        return [one];
      } catch (error) {
        if (!(error instanceof Complaint)) throw error;
        complaints.push(error.message);
        return [];
      }
    });
}

function namedAfter(option: string): readonly string[] | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv.slice(at + 1).filter((word) => !word.startsWith("--"));
}

function write(): void {
  rmSync(WRITTEN, { recursive: true, force: true });
  for (const [name, text] of modulesOf(situations, articles)) {
    const file = path.join(WRITTEN, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${situations.length} situations and ${articles.length} articles written.`);
}

function check(): void {
  const stale = [...modulesOf(situations, articles)].filter(([name, text]) => {
    try {
      return readFileSync(path.join(WRITTEN, name), "utf8") !== text;
    } catch {
      return true;
    }
  });
  for (const [name] of stale)
    console.error(`src/content/${name} is not what content/ says: npm run generate`);
  if (stale.length > 0) process.exitCode = 1;
}

function printAges(): void {
  const shown = ([...situations, ...articles] as (Situation | Article)[]).filter(
    ({ id }) => !ids || ids.includes(id),
  );
  for (const one of shown) console.log(`${one.readingAge.toFixed(1).padStart(5)}  ${one.id}`);
}
