import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { DateBounds } from "../dated.ts";
import { glanceAt } from "../glance.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Item } from "../item.ts";
import { isHtmlExport, needsJsonExport } from "../meta/html-export.ts";
import { isFacebookThread } from "../meta/thread-head.ts";
import { countSenders, threadPage } from "../meta/thread-pages.ts";
import { OwnNames } from "../own-names.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import type { JsonSelect } from "../text/json-scan.ts";
import { type ActivityContext, type ActivityFile, activityItem } from "./activity.ts";
import { type FacebookFile, facebookFile, generationOf } from "./files.ts";
import { loneFile } from "./lone-file.ts";
import { mediaItem } from "./media-item.ts";
import { readProfile } from "./profile.ts";

const FIRST_YEAR = "2004-01-01";

/** Facebook's "download your information", as JSON, of both generations, and the chats that Messenger exports alone. */
export const facebook: Importer = {
  source: "facebook",
  recognise,
  read,
  async owner(archive) {
    return (await readProfile(archive)).owner;
  },
  async whose(archive) {
    const { names } = await readProfile(archive);
    if (names.length > 0) return new Map();
    const sorted = await sortedFiles(archive);
    return countSenders(sorted.flatMap(([file, what]) => (what.holds === "thread" ? [file] : [])));
  },
};

async function recognise(glance: Glance): Promise<string | undefined> {
  const generation = generationOf(glance.paths);
  if (generation === undefined) return recogniseByContent(glance);
  if (isHtmlExport(glance.paths)) return "Facebook export (HTML)";
  return generation === "2024" ? "Facebook export (2024 and later)" : "Facebook export (up to 2023)";
}

/** Single files that were taken out of an export, and Messenger's own export, which has files and no folders. */
async function recogniseByContent(glance: Glance): Promise<string | undefined> {
  const path = glance.paths.find((each) => /\.json$/i.test(each));
  if (path === undefined) return undefined;
  const head = await glance.head(path);
  if (isFacebookThread(head)) return "Facebook Messenger chat";
  const isOnlyFile = glance.paths.length === 1;
  return isOnlyFile && loneFile(head)?.holds === "activity" ? "file of a Facebook export" : undefined;
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const files = await sortedFiles(archive);
  if (files.length === 0 && isHtmlExport(archive.files.map(({ path }) => path))) {
    yield [needsJsonExport(archive.files, "Facebook")];
    return;
  }
  const bounds: DateBounds = { notBefore: FIRST_YEAR, notAfter: options.notAfter };
  const own = new OwnNames([...(await readProfile(archive)).names, options.me]);
  for (const [file, what] of files) yield* untilUnreadable(file.path, itemsIn(file, what, { own, bounds }));
}

function itemsIn(
  file: ArchiveFile,
  what: FacebookFile,
  context: ActivityContext,
): AsyncIterable<readonly Item[]> {
  if (what.holds === "thread")
    return threadPage(file, { source: "facebook", platform: "facebook", ...context });
  if (what.holds === "media") return mediaFile(file, context);
  return activityFile(file, what.activity, context);
}

/** The files that hold somebody's words, and what they are. */
async function sortedFiles(
  archive: ArchiveFiles,
): Promise<readonly (readonly [ArchiveFile, FacebookFile])[]> {
  const known = archive.files.flatMap((file) => {
    const what = facebookFile(file.path);
    return what ? [[file, what] as const] : [];
  });
  if (known.length > 0) return known;
  // No name says anything: files that were taken out of their folders.
  const found: (readonly [ArchiveFile, FacebookFile])[] = [];
  const glance = glanceAt(archive);
  for (const file of archive.files) {
    const what = /\.json$/i.test(file.path) ? loneFile(await glance.head(file.path)) : undefined;
    if (what) found.push([file, what]);
  }
  return found;
}

/** Lists are at the top, under one name (`comments_v2`), or under two (`group_posts`, `activity_log_data`). */
const LISTS: JsonSelect = (path, kind) => {
  const name = path.at(-1);
  if (name === "label_values" || name === "media" || name === "tags") return "skip";
  return kind === "array" ? "elements" : path.length > 1 ? "skip" : undefined;
};

async function* activityFile(
  file: ArchiveFile,
  activity: ActivityFile,
  context: ActivityContext,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of jsonElements(file.stream(), { select: LISTS })) {
    yield pieces.map((piece) =>
      piece.type === "problem"
        ? problem(piece.code, file.path, piece.index)
        : activityItem(piece.value, activity, { path: file.path, index: piece.index }, context),
    );
  }
}

async function* mediaFile(
  file: ArchiveFile,
  context: ActivityContext,
): AsyncGenerator<readonly Item[], void, void> {
  for await (const pieces of jsonElements(file.stream(), { select: LISTS })) {
    yield pieces.flatMap((piece) => {
      if (piece.type === "problem") return [problem(piece.code, file.path, piece.index)];
      return mediaItem(piece.value, { path: file.path, index: piece.index }, context) ?? [];
    });
  }
}
