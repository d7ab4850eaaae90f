import type { ArchiveFile } from "../archive-files.ts";
import { type DateBounds, dated } from "../dated.ts";
import type { Importer } from "../importer.ts";
import type { Item } from "../item.ts";
import { problem, problemOf } from "../problem.ts";
import { readTextFile } from "../text/json-file.ts";
import { readTime } from "../time.ts";
import { readPostPage } from "./post-page.ts";

const PAGE = /(?:^|\/)posts\/html\/(\d{1,25})\.html$/i;
/** A page that was dropped on its own. */
const LONE_PAGE = /^(\d{5,25})\.html$/i;
const LOOKS_LIKE_A_POST = /<div id="footer">[\s\S]{0,400}<span id="timestamp">/;
/** The month in which it opened. */
const NOT_BEFORE = "2007-02-01";
const AT_ONCE = 50;

export const tumblr: Importer = {
  source: "tumblr",

  async recognise(glance) {
    const page = glance.paths.find((path) => PAGE.test(path) || LONE_PAGE.test(path));
    if (page === undefined) return undefined;
    const isPost = PAGE.test(page) || LOOKS_LIKE_A_POST.test(await glance.head(page));
    return isPost ? "Tumblr export" : undefined;
  },

  owner: async () => ({}),

  async *read(archive, { notAfter }) {
    const bounds = { notBefore: NOT_BEFORE, notAfter };
    let items: Item[] = [];
    for (const file of archive.files) {
      const id = (PAGE.exec(file.path) ?? LONE_PAGE.exec(file.path))?.[1];
      if (id === undefined) continue;
      items.push(await itemOf(file, id, bounds));
      if (items.length < AT_ONCE) continue;
      yield items;
      items = [];
    }
    if (items.length > 0) yield items;
  },
};

async function itemOf(file: ArchiveFile, id: string, bounds: DateBounds): Promise<Item> {
  const { path } = file;
  try {
    const html = await readTextFile(file);
    if (html === undefined) return problem("too-large", path);
    const { text, answered, time, images } = readPostPage(html);
    return {
      type: "written",
      source: "tumblr",
      kind: answered ? "reply" : "post",
      id,
      text,
      own: true,
      ...dated(readTime(time), bounds),
      platform: "blog",
      audience: "public",
      ...(answered && { replyTo: answered }),
      ...(images.length > 0 && { media: images }),
      at: { path, index: 0 },
    };
  } catch (error) {
    return problemOf(error, path);
  }
}
