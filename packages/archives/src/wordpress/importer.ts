import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item } from "../item.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { decodedText } from "../text/decode.ts";
import { type Author, EntryReader } from "./entries.ts";
import { itemsOfEntry } from "./entry-items.ts";

const EXPORT = /xmlns:wp=["']https?:\/\/wordpress\.org\/export\//;
const XML = /\.(?:xml|wxr|rss)$/i;
/** The day of the first release. */
const NOT_BEFORE = "2003-05-27";

export const wordpress: Importer = {
  source: "wordpress",

  async recognise(glance) {
    for (const path of glance.paths.filter((each) => XML.test(each)).slice(0, MOST_ASKED)) {
      if (EXPORT.test(await glance.head(path))) return "WordPress export";
    }
    return undefined;
  },

  async owner(archive) {
    const authors = await authorsIn(archive);
    return authors.length === 1 ? ownerOf(authors[0]!) : {};
  },

  allAreOwn: true,

  /** A site of one author is that author's; of several, one is to be named for the others to be left out. */
  async whose(archive) {
    const authors = await authorsIn(archive);
    const counts = new Map<string, number>();
    if (authors.length < 2) return counts;
    for await (const items of this.read(archive, {})) {
      for (const item of items) {
        if (item.type === "written" && item.kind !== "comment" && item.author !== undefined)
          counts.set(item.author, (counts.get(item.author) ?? 0) + 1);
      }
    }
    return counts;
  },

  async *read(archive, options) {
    for (const file of archive.files) {
      if (XML.test(file.path)) yield* untilUnreadable(file.path, entryItems(file, options));
    }
  },
};

const MOST_ASKED = 20;

async function* entryItems(
  file: ArchiveFile,
  { me, notAfter }: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  const reader = new EntryReader();
  const bounds = { notBefore: NOT_BEFORE, notAfter };
  let index = 0;
  const itemsOf = (entries: ReturnType<EntryReader["push"]>): readonly Item[] => {
    const authors = reader.authors.filter((author) => me === undefined || isNamed(author, me));
    const logins = new Set(authors.map((author) => author.get("author_login") ?? ""));
    const reading = {
      bounds,
      isOwn: (login: string) => me === undefined || login === me || logins.has(login),
      ownAddresses: new Set(
        authors.flatMap((author) => author.get("author_email")?.trim().toLowerCase() || []),
      ),
    };
    return entries.flatMap((entry) => itemsOfEntry(entry, { path, index: index++ }, reading));
  };
  for await (const text of decodedText(file.stream())) {
    const items = itemsOf(reader.push(text));
    if (items.length > 0) yield items;
  }
  const rest = itemsOf(reader.end());
  if (rest.length > 0) yield rest;
  if (!reader.isWhole) yield [problem("damaged", path)];
}

function isNamed(author: Author, me: string): boolean {
  return ["author_login", "author_display_name", "author_email"].some(
    (name) => author.get(name)?.trim().toLowerCase() === me.trim().toLowerCase(),
  );
}

function ownerOf(author: Author) {
  const login = author.get("author_login") ?? "";
  const name = author.get("author_display_name") ?? "";
  return { ...(login !== "" && { id: login, handle: login }), ...(name !== "" && { name }) };
}

/** They stand at the head of each file. */
async function authorsIn(archive: ArchiveFiles): Promise<readonly Author[]> {
  const authors = new Map<string, Author>();
  for (const file of archive.files.filter(({ path }) => XML.test(path))) {
    const reader = new EntryReader();
    try {
      for await (const text of decodedText(file.stream())) if (reader.push(text).length > 0) break;
    } catch {
      // Whoever reads its items will say so.
    }
    for (const author of reader.authors) authors.set(author.get("author_login") ?? "", author);
  }
  return [...authors.values()];
}
