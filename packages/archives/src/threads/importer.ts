import type { ArchiveFile } from "../archive-files.ts";
import { type DateBounds, dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Importer } from "../importer.ts";
import { generationOf } from "../instagram/files.ts";
import type { Item, Media, WrittenItem } from "../item.ts";
import { listOf, recordOf, stringOf } from "../json-value.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { jsonElements } from "../text/json-elements.ts";
import { mended } from "../text/mojibake.ts";
import { instantOfSeconds } from "../time.ts";

const POSTS = /(?:^|\/)threads_and_replies(?:_\d{1,3})?\.json$/i;
const KEY = "text_post_app_text_posts";
/** The day on which it opened. */
const NOT_BEFORE = "2023-07-05";

/** Its own export. */
export const threads: Importer = {
  source: "threads",

  async recognise(glance) {
    // Inside Instagram's export they are read with the rest of it, which says whose they are.
    if (generationOf(glance.paths) !== undefined) return undefined;
    for (const path of postFiles(glance.paths)) {
      if ((await glance.head(path)).includes(`"${KEY}"`)) return "Threads posts and replies";
    }
    return undefined;
  },

  owner: async () => ({}),

  async *read(archive, { notAfter }) {
    const paths = new Set(postFiles(archive.files.map(({ path }) => path)));
    for (const file of archive.files) {
      if (paths.has(file.path))
        yield* untilUnreadable(file.path, postItems(file, { notBefore: NOT_BEFORE, notAfter }));
    }
  },
};

/** By name, or the one file that was dropped on its own. */
function postFiles(paths: readonly string[]): readonly string[] {
  const named = paths.filter((path) => POSTS.test(path));
  return named.length > 0 || paths.length > 1 ? named : paths.filter((path) => /\.json$/i.test(path));
}

async function* postItems(
  file: ArchiveFile,
  bounds: DateBounds,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  const select = ([key, deeper]: readonly string[]) =>
    key === KEY && deeper === undefined ? ("elements" as const) : undefined;
  for await (const pieces of jsonElements(file.stream(), { select })) {
    const items = pieces.map((piece): Item => {
      const { index } = piece;
      if (piece.type === "problem") return problem(piece.code, path, index);
      return itemOf(piece.value, { path, index }, bounds) ?? problem("bad-row", path, index);
    });
    if (items.length > 0) yield items;
  }
}

/** One post; a carousel has its words and its time outside of its pictures. */
function itemOf(value: unknown, at: WrittenItem["at"], bounds: DateBounds): WrittenItem | undefined {
  const post = recordOf(value);
  const parts = listOf(post.media).map(recordOf);
  const titles = [post, ...parts].map(({ title }) => mended(stringOf(title)).trim());
  const text = [...new Set(titles)].filter((title) => title !== "").join("\n");
  const seconds = [post, ...parts].map(({ creation_timestamp }) => creation_timestamp);
  const time = instantOfSeconds(seconds.find((each) => each !== undefined && each !== 0));
  const media = parts.flatMap(({ uri }): Media[] =>
    stringOf(uri) === "" ? [] : [{ name: mended(stringOf(uri)) }],
  );
  if (parts.length === 0 && text === "") return undefined;
  const isReply = parts.some((part) => recordOf(part.text_app_post).is_reply === true);
  return {
    type: "written",
    source: "threads",
    kind: isReply ? "reply" : "post",
    // The export has no ids.
    id: fingerprint([time ?? "", text, ...media.map(({ name }) => name)].join("\n")),
    text,
    own: true,
    ...dated(time, bounds),
    platform: "threads",
    audience: "public",
    ...(media.length > 0 && { media }),
    at,
  };
}
