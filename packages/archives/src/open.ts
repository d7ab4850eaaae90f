import type { ArchiveFiles } from "./archive-files.ts";
import { inFolder, joinedParts, tidied, topFolders, unwrapped } from "./gathered.ts";
import { glanceAt } from "./glance.ts";
import type { Importer, ReadOptions } from "./importer.ts";
import { IMPORTERS } from "./importers.ts";
import type { ExportSource, Item, Owner } from "./item.ts";
import { problemOf } from "./problem.ts";
import { Seen } from "./seen.ts";

/** An export whose format is known, ready to be read. */
export interface Opened {
  readonly importer: Importer;
  /** The format and its age in words. */
  readonly format: string;
  /** The name that the archive was opened by. */
  readonly name: string;
  /** How many bytes its files have together, for showing progress. */
  readonly size: number;
  owner(): Promise<Owner>;
  /** Everybody who writes in it with their number of items, where a person has to say which one they are. */
  whose(): Promise<ReadonlyMap<string, number> | undefined>;
  /** Its items, each once; first what was wrong with the archive. Throws nothing. */
  read(options?: ReadOptions): AsyncIterable<readonly Item[]>;
}

/** Formats that take what nobody else knows. */
const ANYTHING: ReadonlySet<ExportSource> = new Set(["csv", "jsonl", "mbox"]);
/** Formats of one file each, which may lie beside the folder of another export. */
const LONE_FILES: ReadonlySet<ExportSource> = new Set([
  ...ANYTHING,
  "whatsapp",
  "telegram",
  "bluesky",
  "signal",
  "imessage",
  "wordpress",
  "teams",
]);

/** The export in an archive, or the first of several; `undefined` when none is known. */
export async function openArchive(archive: ArchiveFiles): Promise<Opened | undefined> {
  return (await openArchives([archive]))[0];
}

/**
 * Every export in some archives, in the order of the list of importers. Parts of one export are put together, a folder
 * that holds several exports gives several.
 */
export async function openArchives(
  archives: readonly ArchiveFiles[],
  importers: readonly Importer[] = IMPORTERS,
): Promise<readonly Opened[]> {
  const found: Opened[] = [];
  for (const archive of joinedParts(archives.map(tidied))) {
    const opened = await exportsIn(archive, importers);
    const [first, ...others] = opened;
    if (first === undefined) continue;
    found.push(opening(first, archive), ...others.map((each) => opening(each, { ...archive, problems: [] })));
  }
  return found;
}

interface Match {
  readonly importer: Importer;
  readonly format: string;
  /** The files as the importer wants them: without enclosing folders. */
  readonly files: ArchiveFiles;
}

async function exportsIn(archive: ArchiveFiles, importers: readonly Importer[]): Promise<readonly Match[]> {
  const exact = importers.filter(({ source }) => !ANYTHING.has(source));
  const views = viewsOf(archive);
  for (const view of views) {
    const matches = await matchesOf(view, exact);
    if (matches.length === 0) continue;
    const isAlone = matches.some(({ importer }) => !LONE_FILES.has(importer.source));
    return isAlone ? matches : [...matches, ...(await besides(view, matches, exact))];
  }
  const inFolders = await besides(views[0]!, [], exact);
  return inFolders.length > 0
    ? inFolders
    : matchesOf(
        views[0]!,
        importers.filter(({ source }) => ANYTHING.has(source)),
      );
}

/** Without its enclosing folder, with it, and without a second one. */
function viewsOf(archive: ArchiveFiles): readonly ArchiveFiles[] {
  const once = unwrapped(archive);
  const twice = once === undefined ? undefined : unwrapped(once);
  return [once, archive, twice].filter((view) => view !== undefined);
}

async function matchesOf(files: ArchiveFiles, importers: readonly Importer[]): Promise<readonly Match[]> {
  const glance = glanceAt(files);
  const matches: Match[] = [];
  for (const importer of importers) {
    const format = await importer.recognise(glance);
    if (format !== undefined) matches.push({ importer, format, files });
  }
  return matches;
}

/** Exports in the folders of one that holds several, of kinds that were not found already. */
async function besides(
  view: ArchiveFiles,
  found: readonly Match[],
  importers: readonly Importer[],
): Promise<readonly Match[]> {
  const others = importers.filter((each) => !found.some(({ importer }) => importer === each));
  const matches: Match[] = [];
  for (const folder of topFolders(view)) {
    for (const inside of viewsOf(inFolder(view, folder))) {
      const inIt = await matchesOf(inside, others);
      matches.push(...inIt.map((match) => ({ ...match, files: { ...inside, name: view.name } })));
      if (inIt.length > 0) break;
    }
  }
  return matches;
}

function opening({ importer, format, files }: Match, archive: ArchiveFiles): Opened {
  return {
    importer,
    format,
    name: archive.name,
    size: files.files.reduce((sum, file) => sum + file.size, 0),
    owner: () => importer.owner(files),
    whose: async () => importer.whose?.(files),
    read: (options = {}) => eachOnce(reading(importer, files, archive, options)),
  };
}

/** An importer that fails in spite of all care ends with a problem, not with an exception. */
async function* reading(
  importer: Importer,
  files: ArchiveFiles,
  { problems, name }: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  if (problems.length > 0) yield problems;
  try {
    yield* importer.read(files, options);
  } catch (error) {
    yield [problemOf(error, name)];
  }
}

/** Parts of an export overlap, and so do exports of different days. */
async function* eachOnce(
  batches: AsyncIterable<readonly Item[]>,
): AsyncGenerator<readonly Item[], void, void> {
  const seen = new Seen();
  for await (const batch of batches) {
    const fresh = batch.filter(
      (item) => item.type === "problem" || seen.add(`${item.own} ${item.kind} ${item.id}`),
    );
    if (fresh.length > 0) yield fresh;
  }
}
