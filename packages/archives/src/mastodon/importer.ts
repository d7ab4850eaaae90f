import type { ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item, Owner, ProblemItem } from "../item.ts";
import { listOf, recordOf, stringOf } from "../json-value.ts";
import { problem, problemOf, untilUnreadable } from "../problem.ts";
import { htmlToText } from "../text/html-text.ts";
import { jsonElements } from "../text/json-elements.ts";
import { readJsonFile } from "../text/json-file.ts";
import { accountIn, itemOfActivity } from "./activity.ts";

const OUTBOX = /(?:^|\/)outbox\.json$/i;
const ACTOR = /(?:^|\/)actor\.json$/i;
/** The month of the first release. */
const NOT_BEFORE = "2016-03-01";

export const mastodon: Importer = {
  source: "mastodon",

  async recognise(glance) {
    const path = glance.paths.find((each) => OUTBOX.test(each)) ?? loneFile(glance.paths);
    if (path === undefined) return undefined;
    const head = await glance.head(path);
    if (!/"(?:orderedItems|OrderedCollection)"/.test(head)) return undefined;
    return glance.paths.some((each) => ACTOR.test(each))
      ? "Mastodon archive"
      : "outbox of a Mastodon archive";
  },

  async owner(archive) {
    return (await readActor(archive)).owner;
  },

  async *read(archive, options) {
    const { owner, problems } = await readActor(archive);
    if (problems.length > 0) yield problems;
    for (const file of archive.files) {
      const isOutbox =
        OUTBOX.test(file.path) || loneFile([...archive.files].map(({ path }) => path)) === file.path;
      if (isOutbox) yield* untilUnreadable(file.path, outboxItems(file, owner, options));
    }
  },
};

/** A file that was renamed and dropped on its own. */
function loneFile(paths: readonly string[]): string | undefined {
  return paths.length === 1 && /\.json$/i.test(paths[0]!) ? paths[0] : undefined;
}

async function* outboxItems(
  file: ArchiveFiles["files"][number],
  owner: Owner,
  { notAfter }: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  const reading = { owner, bounds: { notBefore: NOT_BEFORE, notAfter } };
  const select = ([key, deeper]: readonly string[]) =>
    key === "orderedItems" && deeper === undefined ? ("elements" as const) : undefined;
  for await (const pieces of jsonElements(file.stream(), { select })) {
    const items: Item[] = [];
    for (const piece of pieces) {
      const { index } = piece;
      if (piece.type === "problem") {
        items.push(problem(piece.code, path, index));
        continue;
      }
      const activity = recordOf(piece.value);
      const item = itemOfActivity(activity, { path, index }, reading);
      if (item) items.push(item);
      else if (stringOf(activity.type) === "" || activity.type === "Create")
        items.push(problem("bad-row", path, index));
    }
    if (items.length > 0) yield items;
  }
}

async function readActor(archive: ArchiveFiles): Promise<{ owner: Owner; problems: readonly ProblemItem[] }> {
  const file = archive.files.find(({ path }) => ACTOR.test(path));
  if (file === undefined) return { owner: {}, problems: [] };
  try {
    const json = await readJsonFile(file);
    if (!json.ok) return { owner: {}, problems: [problem(json.code, file.path)] };
    return { owner: ownerOf(json.value), problems: [] };
  } catch (error) {
    return { owner: {}, problems: [problemOf(error, file.path)] };
  }
}

function ownerOf(value: unknown): Owner {
  const actor = recordOf(value);
  const id = stringOf(actor.id);
  const name = stringOf(actor.preferredUsername);
  // The table below the words about oneself is where many write their workplace.
  const table = listOf(actor.attachment).map((each) => {
    const { name: label, value: content } = recordOf(each);
    return [stringOf(label), htmlToText(stringOf(content))].filter((part) => part !== "").join(": ");
  });
  const owner = {
    id,
    name: stringOf(actor.name),
    handle: accountIn(id) ?? name,
    bio: [htmlToText(stringOf(actor.summary)), ...table].filter((line) => line !== "").join("\n"),
  };
  return Object.fromEntries(Object.entries(owner).filter(([, each]) => each !== ""));
}
