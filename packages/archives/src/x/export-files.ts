import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { chunksOf, TextChunks } from "../text/decode.ts";

/** What a file of the export holds. */
export type FileKind =
  | "tweets"
  | "deleted"
  | "community"
  | "notes"
  | "likes"
  | "messages"
  | "group-messages"
  | "account"
  | "profile"
  | "manifest";

export type ExportFiles = ReadonlyMap<FileKind, readonly ArchiveFile[]>;

/** File names have lost and gained an "s" over the years, and large accounts have parts. */
const NAMES: readonly (readonly [FileKind, RegExp])[] = [
  ["tweets", /(?:^|\/)tweets?(?:-part\d+)?\.js$/i],
  ["tweets", /(?:^|\/)data\/js\/tweets\/\d{4}_\d{2}\.js$/i],
  ["deleted", /(?:^|\/)deleted-tweets?(?:-part\d+)?\.js$/i],
  ["community", /(?:^|\/)community-tweets?(?:-part\d+)?\.js$/i],
  ["notes", /(?:^|\/)note-tweets?(?:-part\d+)?\.js$/i],
  ["likes", /(?:^|\/)likes?(?:-part\d+)?\.js$/i],
  ["messages", /(?:^|\/)direct-messages?(?:-part\d+)?\.js$/i],
  ["group-messages", /(?:^|\/)direct-messages?-group(?:-part\d+)?\.js$/i],
  ["account", /(?:^|\/)account\.js$/i],
  ["profile", /(?:^|\/)profile\.js$/i],
  ["manifest", /(?:^|\/)data\/manifest\.js$/i],
];

/** The name that each file assigns to, which stays when somebody renames the file. */
const GLOBALS: Readonly<Record<string, FileKind>> = {
  tweet: "tweets",
  tweets: "tweets",
  deleted_tweet: "deleted",
  deleted_tweets: "deleted",
  community_tweet: "community",
  community_tweets: "community",
  note_tweet: "notes",
  note_tweets: "notes",
  like: "likes",
  likes: "likes",
  direct_message: "messages",
  direct_messages: "messages",
  direct_message_group: "group-messages",
  direct_messages_group: "group-messages",
  account: "account",
  profile: "profile",
};
const ASSIGNMENT = /^\s*window\.YTD\.(\w{1,60})\.part\d{1,4}\s*=/;
const GRAILBIRD = /^\s*Grailbird\.data\.tweets_\d{4}_\d{2}\s*=/;
/** Enough for the longest assignment. */
const BEGINNING = 200;
/** More scripts than any export has. */
const MOST_PEEPED_INTO = 300;

export function kindByName(path: string): FileKind | undefined {
  return NAMES.find(([, pattern]) => pattern.test(path))?.[0];
}

export function kindByBeginning(text: string): FileKind | undefined {
  const name = ASSIGNMENT.exec(text)?.[1];
  if (name !== undefined) return Object.hasOwn(GLOBALS, name) ? GLOBALS[name] : undefined;
  return GRAILBIRD.test(text) ? "tweets" : undefined;
}

/** The files that are read, by what they hold; by how they begin where no name says so. */
export async function exportFiles(archive: ArchiveFiles): Promise<ExportFiles> {
  const byName = grouped(archive.files.map((file) => [kindByName(file.path), file]));
  if (byName.size > 0) return byName;
  const scripts = archive.files.filter(({ path }) => /\.(?:js|json|txt)$/i.test(path));
  const byBeginning: [FileKind | undefined, ArchiveFile][] = [];
  for (const file of scripts.slice(0, MOST_PEEPED_INTO)) {
    byBeginning.push([kindByBeginning(await beginningOf(file)), file]);
  }
  return grouped(byBeginning);
}

function grouped(pairs: readonly (readonly [FileKind | undefined, ArchiveFile])[]): ExportFiles {
  const files = new Map<FileKind, ArchiveFile[]>();
  for (const [kind, file] of pairs) {
    if (kind === undefined) continue;
    const group = files.get(kind);
    if (group) group.push(file);
    else files.set(kind, [file]);
  }
  // tweets.js is part 0: "-part10" comes after "-part9".
  for (const group of files.values()) group.sort((a, b) => partOf(a) - partOf(b));
  return files;
}

function partOf({ path }: ArchiveFile): number {
  return Number(/-part(\d+)\.js$/i.exec(path)?.[1] ?? 0);
}

async function beginningOf(file: ArchiveFile): Promise<string> {
  const decoder = new TextChunks();
  let text = "";
  try {
    for await (const chunk of chunksOf(file.stream())) {
      text += decoder.push(chunk);
      if (text.length >= BEGINNING) break;
    }
  } catch {
    return "";
  }
  return (text + (text.length < BEGINNING ? decoder.end() : "")).slice(0, BEGINNING);
}
