import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { DateBounds } from "../dated.ts";
import { generationOf as facebookGenerationOf } from "../facebook/files.ts";
import { glanceAt } from "../glance.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Item, Place } from "../item.ts";
import { isHtmlExport, needsJsonExport } from "../meta/html-export.ts";
import { countSenders, threadPage } from "../meta/thread-pages.ts";
import { OwnNames } from "../own-names.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonSelect } from "../text/json-scan.ts";
import { commentItem } from "./comment.ts";
import { generationOf, type InstagramFile, instagramFile } from "./files.ts";
import { loneFile } from "./lone-file.ts";
import { readProfile } from "./profile.ts";
import { publishedItem } from "./published.ts";

const FIRST_YEAR = "2010-01-01";

const CHAT_PAGE = /(?:^|\/)message_\d+\.json$/i;

const FORMATS = {
  "2023": "Instagram export (2023 and later)",
  "2021": "Instagram export (2021 to 2023)",
  before: "Instagram export (before 2021)",
} as const;

/** Instagram's "download your information", as JSON, of all generations, with the Threads that can lie in it. */
export const instagram: Importer = {
  source: "instagram",
  recognise,
  read,
  async owner(archive) {
    return (await readProfile(archive)).owner;
  },
  async whose(archive) {
    const { names } = await readProfile(archive);
    if (names.length > 0) return new Map();
    const files = await sortedFiles(archive);
    return countSenders(files.flatMap(([file, what]) => (what.holds === "thread" ? [file] : [])));
  },
};

async function recognise(glance: Glance): Promise<string | undefined> {
  const generation = generationOf(glance.paths);
  if (generation !== undefined) {
    return isHtmlExport(glance.paths) ? "Instagram export (HTML)" : FORMATS[generation];
  }
  // Facebook's export has chats of the same shape in it.
  if (facebookGenerationOf(glance.paths) !== undefined) return undefined;
  // A file on its own, or the folder of one chat.
  const isLone = glance.paths.length === 1;
  const path = glance.paths.find((each) => (isLone ? /\.json$/i : CHAT_PAGE).test(each));
  const what = path === undefined ? undefined : loneFile(await glance.head(path));
  if (what === undefined) return undefined;
  if (what.holds === "thread") return "Instagram or Messenger chat";
  return isLone ? "file of an Instagram export" : undefined;
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const files = await sortedFiles(archive);
  if (files.length === 0 && isHtmlExport(archive.files.map(({ path }) => path))) {
    yield [needsJsonExport(archive.files, "Instagram")];
    return;
  }
  const bounds: DateBounds = { notBefore: FIRST_YEAR, notAfter: options.notAfter };
  const own = new OwnNames([...(await readProfile(archive)).names, options.me]);
  for (const [file, what] of files) yield* untilUnreadable(file.path, itemsIn(file, what, own, bounds));
}

function itemsIn(
  file: ArchiveFile,
  what: InstagramFile,
  own: OwnNames,
  bounds: DateBounds,
): AsyncIterable<readonly Item[]> {
  switch (what.holds) {
    case "thread":
      return threadPage(file, { source: "instagram", platform: "instagram", own, bounds });
    case "comments":
      return listedIn(file, (value, at) => commentItem(value, at, bounds));
    case "published":
      return listedIn(file, (value, at) => publishedItem(value, what.published, at, bounds));
  }
}

/** The files that hold somebody's words, and what they are. */
async function sortedFiles(
  archive: ArchiveFiles,
): Promise<readonly (readonly [ArchiveFile, InstagramFile])[]> {
  const known = archive.files.flatMap((file) => {
    const what = instagramFile(file.path);
    return what ? [[file, what] as const] : [];
  });
  const [only] = archive.files;
  if (known.length > 0 || only === undefined || archive.files.length > 1) return known;
  const what = loneFile(await glanceAt(archive).head(only.path));
  return what ? [[only, what]] : [];
}

/** Lists are at the top, or under one name (`ig_stories`). */
const LISTS: JsonSelect = (path, kind) => {
  if (path.length === 0) return kind === "array" ? "elements" : undefined;
  return path.length === 1 && kind === "array" ? "elements" : "skip";
};

async function* listedIn(
  file: ArchiveFile,
  itemOf: (value: unknown, at: Place) => Item,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of jsonElements(file.stream(), { select: LISTS })) {
    yield pieces.map((piece) =>
      piece.type === "problem"
        ? problem(piece.code, file.path, piece.index)
        : itemOf(piece.value, { path: file.path, index: piece.index }),
    );
  }
}
