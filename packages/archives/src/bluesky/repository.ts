import { CarBlockIterator } from "@ipld/car/iterator";
import { decode } from "@ipld/dag-cbor";
import { CID } from "multiformats/cid";
import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "../json-value.ts";
import { chunksOf } from "../text/decode.ts";

/** What the newest commit of a repository reaches. */
export interface Repository {
  readonly did: string;
  /** Commit format: 2 up to the middle of 2023, then 3. */
  readonly version: number;
  /** Where the tree says that a record lies: `app.bsky.feed.post/3k…`, by the name of its block. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Nodes of the tree whose block is not in the file, as in a slice of a repository. */
  readonly missingNodes: number;
  /** Whether the file was read to its end. */
  readonly isWhole: boolean;
}

interface Block {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A tree deeper than this is none. */
const DEEPEST = 64;
/** CBOR of a map of two, whose first key is `e` or `l`: a node of the tree, and nothing else in a repository. */
const MAP_OF_TWO = 0xa2;
const TEXT_OF_ONE = 0x61;

/**
 * Finds what the newest commit reaches. A file can also hold old commits, old nodes and deleted posts, so the records
 * are those that the tree leads to and no others. Keeps the nodes alone in memory, not the records.
 */
export async function readRepository(bytes: ReadableStream<Uint8Array>): Promise<Repository | undefined> {
  const nodes = new Map<string, Uint8Array>();
  let commit: Commit | undefined;
  let isWhole = true;
  try {
    const car = await CarBlockIterator.fromIterable(chunksOf(bytes));
    const root = (await car.getRoots())[0]?.toString();
    for await (const { cid, bytes: block } of car) {
      const name = cid.toString();
      if (name === root) commit = commitOf(block);
      else if (isNode(block)) nodes.set(name, block);
    }
  } catch {
    // Whoever reads the records comes to the same place.
    isWhole = false;
  }
  if (commit === undefined) return undefined;
  const walk = new TreeWalk(nodes);
  walk.from(commit.tree);
  return { did: commit.did, version: commit.version, keys: walk.keys, missingNodes: walk.missing, isWhole };
}

/** The blocks of a file, one by one. */
export async function* blocksOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Block, void, void> {
  const car = await CarBlockIterator.fromIterable(chunksOf(bytes));
  for await (const { cid, bytes: block } of car) yield { name: cid.toString(), bytes: block };
}

/** A block as a map, or nothing where it is not one. */
export function recordIn(bytes: Uint8Array): JsonRecord | undefined {
  try {
    const value: unknown = decode(bytes);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Commit {
  readonly did: string;
  readonly version: number;
  readonly tree: string;
}

function commitOf(bytes: Uint8Array): Commit | undefined {
  const commit = recordOf(recordIn(bytes));
  const tree = nameOf(commit.data);
  const did = stringOf(commit.did);
  return tree === undefined || did === "" ? undefined : { did, version: Number(commit.version), tree };
}

function isNode(bytes: Uint8Array): boolean {
  return bytes[0] === MAP_OF_TWO && bytes[1] === TEXT_OF_ONE;
}

function nameOf(link: unknown): string | undefined {
  return CID.asCID(link)?.toString();
}

/** Goes through the tree from left to right, each node once. */
class TreeWalk {
  readonly keys = new Map<string, string[]>();
  missing = 0;
  private readonly seen = new Set<string>();
  private readonly nodes: ReadonlyMap<string, Uint8Array>;

  constructor(nodes: ReadonlyMap<string, Uint8Array>) {
    this.nodes = nodes;
  }

  from(name: string | undefined, depth = 0): void {
    if (name === undefined || this.seen.has(name) || depth > DEEPEST) return;
    this.seen.add(name);
    const bytes = this.nodes.get(name);
    const node = bytes && recordIn(bytes);
    if (node === undefined) {
      this.missing++;
      return;
    }
    this.from(nameOf(node.l), depth + 1);
    let key: Uint8Array = new Uint8Array(0);
    for (const each of listOf(node.e)) {
      const entry = recordOf(each);
      key = keyAfter(key, entry.p, entry.k);
      const record = nameOf(entry.v);
      if (record !== undefined) this.add(record, UTF8.decode(key));
      this.from(nameOf(entry.t), depth + 1);
    }
  }

  /** Two records with the same content are one block. */
  private add(record: string, key: string): void {
    const keys = this.keys.get(record);
    if (keys?.includes(key)) return;
    if (keys) keys.push(key);
    else this.keys.set(record, [key]);
  }
}

const UTF8 = new TextDecoder();

/** A key is written as how much of the one before it has in common with it, and the rest. */
function keyAfter(previous: Uint8Array, shared: unknown, rest: unknown): Uint8Array {
  const prefix = previous.subarray(0, typeof shared === "number" ? Math.max(0, shared) : 0);
  const suffix = rest instanceof Uint8Array ? rest : new Uint8Array(0);
  const key = new Uint8Array(prefix.length + suffix.length);
  key.set(prefix);
  key.set(suffix, prefix.length);
  return key;
}
