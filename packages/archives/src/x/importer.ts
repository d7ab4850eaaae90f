import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Glance, Importer, ReadOptions } from "../importer.ts";
import type { Item } from "../item.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { type Account, readAccount } from "./account.ts";
import { EditedPosts } from "./edited-posts.ts";
import { entriesOf } from "./entries.ts";
import { type ExportFiles, exportFiles, kindByBeginning, kindByName } from "./export-files.ts";
import { likeItem } from "./like.ts";
import { LongPosts, longPostOf } from "./long-posts.ts";
import { countSenders, messageItems } from "./messages.ts";
import { postOf } from "./post.ts";
import { itemOfLongPost, itemOfPost, type PostList, type PostReading } from "./post-item.ts";

/** The day of the first post of all. */
const NOT_BEFORE = "2006-03-21";
const POST_LISTS: readonly PostList[] = ["tweets", "community", "deleted"];

export const x: Importer = {
  source: "x",
  recognise,
  read,
  async owner(archive) {
    return (await readAccount(await exportFiles(archive))).owner;
  },
  async whose(archive) {
    const files = await exportFiles(archive);
    const counts = new Map<string, number>();
    if ((await readAccount(files)).owner.id !== undefined) return counts;
    for (const file of [...(files.get("messages") ?? []), ...(files.get("group-messages") ?? [])])
      await countSenders(file, counts);
    return counts;
  },
};

/** By the names of files, and by what they begin with: other platforms have a tweets.js of their own making. */
async function recognise(glance: Glance): Promise<string | undefined> {
  const scripts = glance.paths.filter((path) => kindByName(path) !== undefined);
  const asked =
    scripts.length > 0 ? scripts : glance.paths.filter((path) => /\.(?:js|json|txt)$/i.test(path));
  for (const path of asked.slice(0, MOST_ASKED)) {
    const kind = kindByBeginning(await glance.head(path));
    if (kind !== undefined) return formatOf(glance.paths);
  }
  return undefined;
}

const MOST_ASKED = 20;

function formatOf(paths: readonly string[]): string {
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  if (has(/(?:^|\/)data\/js\/tweets\//i)) return "Twitter archive (before 2018)";
  if (has(/(?:^|\/)data\/(?:manifest|tweets)\.js$/i)) return "X archive (2022 and later)";
  if (has(/(?:^|\/)data\/tweet\.js$/i)) return "Twitter archive (2020 to 2022)";
  if (has(/^account\.js$/i)) return "Twitter archive (2018 to 2020)";
  return "part of an X archive";
}

async function* read(
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const files = await exportFiles(archive);
  const account = await readAccount(files);
  if (account.problems.length > 0) yield account.problems;
  const owner =
    account.owner.id === undefined && options.me ? { ...account.owner, id: options.me } : account.owner;
  const bounds = { notBefore: NOT_BEFORE, notAfter: account.madeAt ?? options.notAfter };
  const longPosts = new LongPosts();
  yield* longPostsInto(longPosts, files.get("notes") ?? []);
  const reading = { owner, bounds, longPosts, edited: new EditedPosts() };
  for (const list of POST_LISTS)
    for (const file of files.get(list) ?? [])
      yield* untilUnreadable(file.path, posts(file, list, reading, account));
  const left = [
    ...reading.edited.left(),
    ...[...longPosts.left()].map((post) => itemOfLongPost(post, reading)),
  ];
  if (left.length > 0) yield left;
  for (const file of files.get("likes") ?? []) yield* untilUnreadable(file.path, likes(file, account));
  for (const kind of ["messages", "group-messages"] as const)
    for (const file of files.get(kind) ?? [])
      yield* untilUnreadable(
        file.path,
        messageItems(file, { owner, bounds, isGroup: kind === "group-messages" }),
      );
  const gone = missing(archive, files, account);
  if (gone.length > 0) yield gone;
}

interface ListReading extends PostReading {
  readonly edited: EditedPosts;
}

function posts(
  file: ArchiveFile,
  list: PostList,
  reading: ListReading,
  account: Account,
): AsyncIterable<readonly Item[]> {
  return entriesOf(file, {
    declared: declaredOf(file, account),
    isLong: list === "tweets",
    itemsOf(value, at) {
      const post = postOf(value);
      if (post === undefined) return undefined;
      const item = reading.edited.offer(itemOfPost(post, list, at, reading), post.versions);
      return item === undefined ? [] : [item];
    },
  });
}

function likes(file: ArchiveFile, account: Account): AsyncIterable<readonly Item[]> {
  return entriesOf(file, {
    declared: declaredOf(file, account),
    itemsOf(value, at) {
      const item = likeItem(value, at);
      return item === undefined ? [] : [item];
    },
  });
}

/** Long posts are put aside until the posts that begin like them come: what is given here is problems alone. */
async function* longPostsInto(
  longPosts: LongPosts,
  files: readonly ArchiveFile[],
): AsyncGenerator<readonly Item[], void, void> {
  for (const file of files) {
    const entries = entriesOf(file, {
      itemsOf(value, at) {
        const post = longPostOf(value, at);
        if (post !== undefined) longPosts.add(post);
        return post === undefined ? undefined : [];
      },
    });
    yield* untilUnreadable(file.path, entries);
  }
}

function declaredOf(file: ArchiveFile, { counts }: Account): number | undefined {
  return counts.get(file.path.toLowerCase());
}

/** Files with words that the archive's own list names and that are not here. */
function missing(archive: ArchiveFiles, files: ExportFiles, { counts }: Account): readonly Item[] {
  const list = files.get("manifest")?.[0];
  if (list === undefined) return [];
  const here = new Set(archive.files.map(({ path }) => nameOf(path)));
  const gone = [...counts.keys()].filter((path) => kindByName(path) !== undefined && !here.has(nameOf(path)));
  return gone.map((path) => problem("damaged", list.path, undefined, notHere(nameOf(path))));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

/** The name is one of those known here, and so none of the export's words. */
function notHere(name: string): string {
  return `This list names ${name}, which is not here. It may be in another part of the archive: add all parts at once.`;
}
