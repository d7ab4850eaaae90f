import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item, Owner } from "../item.ts";
import { stringOf } from "../json-value.ts";
import { problem, problemOf, untilUnreadable } from "../problem.ts";
import { itemOfRecord } from "./record-item.ts";
import { blocksOf, type Repository, readRepository, recordIn } from "./repository.ts";

/** The month of the first posts, before it was open to everybody. */
const NOT_BEFORE = "2022-11-01";
const NAME = /\.car$/i;
const PROFILE = "app.bsky.actor.profile/self";
const AT_ONCE = 500;
const MOST_ASKED = 20;

export const bluesky: Importer = {
  source: "bluesky",

  async recognise(glance) {
    const named = glance.paths.filter((path) => NAME.test(path));
    const asked = named.length > 0 || glance.paths.length > 1 ? named : glance.paths;
    for (const path of asked.slice(0, MOST_ASKED)) {
      if (isCar(await glance.headBytes(path))) return "Bluesky repository";
    }
    return undefined;
  },

  async owner(archive) {
    for (const file of carFiles(archive)) {
      const owner = await ownerIn(file).catch(() => undefined);
      if (owner) return owner;
    }
    return {};
  },

  async *read(archive, options) {
    for (const file of carFiles(archive)) yield* untilUnreadable(file.path, recordItems(file, options));
  },
};

/** A length, then the CBOR map `{roots, version}`, in either order. */
function isCar(head: Uint8Array): boolean {
  const start = String.fromCharCode(...head.subarray(0, 100));
  const map = /^[\x00-\xff]{1,3}\xa2(?:e(?:roots)|g(?:version))/.exec(start);
  return map !== null && start.includes("eroots") && start.includes("gversion");
}

function carFiles(archive: ArchiveFiles): readonly ArchiveFile[] {
  const named = archive.files.filter(({ path }) => NAME.test(path));
  return named.length > 0 ? named : archive.files.slice(0, 1);
}

/**
 * Goes through the file twice: first for the tree that says which records are still there, then for the records, so
 * that a large repository need not fit into memory.
 */
async function* recordItems(
  file: ArchiveFile,
  { notAfter }: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  const { path } = file;
  const repository = await readRepository(file.stream());
  if (repository === undefined) {
    yield [problem("damaged", path)];
    return;
  }
  const reading = { did: repository.did, bounds: { notBefore: NOT_BEFORE, notAfter } };
  const waiting = new Map(repository.keys);
  let items: Item[] = [];
  let index = 0;
  try {
    for await (const { name, bytes } of blocksOf(file.stream())) {
      const keys = waiting.get(name) ?? [];
      waiting.delete(name);
      const record = keys.length === 0 ? undefined : recordIn(bytes);
      if (keys.length > 0 && record === undefined) items.push(problem("bad-row", path, index));
      for (const key of record ? keys : []) {
        const item = itemOfRecord(record!, key, { path, index }, reading);
        if (item) items.push(item);
      }
      index++;
      if (items.length < AT_ONCE) continue;
      yield items;
      items = [];
    }
  } catch (error) {
    yield [...items, problemOf(error, path)];
    return;
  }
  yield [...items, ...missing(path, repository, waiting.size)];
}

function missing(path: string, { isWhole, missingNodes }: Repository, records: number): readonly Item[] {
  if (!isWhole) return [problem("damaged", path)];
  if (missingNodes + records === 0) return [];
  const reason = `This file holds a part of a repository: ${missingNodes + records} pieces that it refers to are not in it. Export the repository again for all of it.`;
  return [problem("damaged", path, undefined, reason)];
}

async function ownerIn(file: ArchiveFile): Promise<Owner | undefined> {
  const repository = await readRepository(file.stream());
  if (repository === undefined) return undefined;
  const { did: id, keys } = repository;
  const name = [...keys].find(([, at]) => at.includes(PROFILE))?.[0];
  if (name === undefined) return { id };
  for await (const block of blocksOf(file.stream())) {
    const profile = block.name === name ? recordIn(block.bytes) : undefined;
    if (profile === undefined) continue;
    const [displayName, bio] = [stringOf(profile.displayName), stringOf(profile.description)];
    return { id, ...(displayName !== "" && { name: displayName }), ...(bio !== "" && { bio }) };
  }
  return { id };
}
