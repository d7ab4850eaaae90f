import type { ReaderFile, ReaderFiles } from "./reader-files.ts";
import { ReaderTrouble } from "./reader-state.ts";

/** What the second reader is made of, as it goes into its thread. */
export interface ReaderBytes {
  readonly weights: Uint8Array<ArrayBuffer>;
  readonly runtime: Uint8Array<ArrayBuffer>;
}

/** Where the second reader lies on this device once it has been fetched. */
export interface Shelf {
  /** Whether all of it lies here. */
  has(files: ReaderFiles): Promise<boolean>;
  /**
   * Fetches what is missing. `onBytes` is told how much of the whole is here.
   *
   * @throws {ReaderTrouble} and what an aborted signal throws.
   */
  fill(files: ReaderFiles, onBytes: (here: number) => void, signal: AbortSignal): Promise<void>;
  /** @throws {ReaderTrouble} `damaged` where it is not what the build made. */
  open(files: ReaderFiles): Promise<ReaderBytes>;
  empty(): Promise<void>;
}

const NAME = "bedside-reader";

/** `page` is the address that the files lie beside. Merely naming `caches` throws where the browser refuses it, so it is named late. */
export function cacheShelf(
  page: () => string,
  open: () => Promise<Cache> = () => caches.open(NAME),
  remove: () => Promise<unknown> = () => caches.delete(NAME),
  ask: typeof fetch = (...args) => fetch(...args),
): Shelf {
  const cache = async () => {
    try {
      return await open();
    } catch {
      throw new ReaderTrouble("no-shelf");
    }
  };
  const addressOf = ({ name }: ReaderFile) => new URL(name, page()).href;
  const keptOf = async (file: ReaderFile) => (await cache()).match(addressOf(file));

  return {
    async has(files) {
      const kept = await Promise.all(all(files).map((file) => keptOf(file).catch(() => undefined)));
      return kept.every((one) => one !== undefined);
    },
    async fill(files, onBytes, signal) {
      const shelf = await cache();
      let before = 0;
      for (const file of all(files)) {
        if ((await keptOf(file)) === undefined) {
          const bytes = await fetched(addressOf(file), file, ask, (here) => onBytes(before + here), signal);
          signal.throwIfAborted();
          await put(shelf, addressOf(file), bytes);
        }
        before += file.size;
        onBytes(before);
      }
      await removeOthers(shelf, all(files).map(addressOf));
    },
    async open(files) {
      const [weights, runtime] = await Promise.all([files.weights, files.runtime].map(unpackedOf));
      return { weights: weights!, runtime: runtime! };
    },
    empty: async () => {
      await remove().catch(() => undefined);
    },
  };

  async function unpackedOf(file: ReaderFile): Promise<Uint8Array<ArrayBuffer>> {
    const kept = await keptOf(file);
    if (kept === undefined) throw new ReaderTrouble("damaged");
    const packed = await kept.blob();
    if (packed.size !== file.size) throw new ReaderTrouble("damaged");
    try {
      // Ends with an error where the checksum does not fit.
      const unpacked = packed.stream().pipeThrough(new DecompressionStream("gzip"));
      return new Uint8Array(await new Response(unpacked).arrayBuffer());
    } catch {
      throw new ReaderTrouble("damaged");
    }
  }
}

const all = ({ weights, runtime }: ReaderFiles) => [weights, runtime] as const;

async function fetched(
  address: string,
  { size }: ReaderFile,
  ask: typeof fetch,
  onBytes: (here: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let here = 0;
  try {
    const response = await ask(address, { signal, credentials: "same-origin", cache: "no-store" });
    if (!response.ok || response.body === null) throw new ReaderTrouble("not-served");
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (here + part.value.length > size) throw new ReaderTrouble("damaged");
      bytes.set(part.value, here);
      here += part.value.length;
      onBytes(here);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ReaderTrouble ? error : new ReaderTrouble("offline");
  }
  if (here !== size) throw new ReaderTrouble("damaged");
  return bytes;
}

async function put(shelf: Cache, address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await shelf.put(address, new Response(bytes));
  } catch {
    throw new ReaderTrouble("no-room");
  }
}

/** Those of an older version of the page. */
async function removeOthers(shelf: Cache, wanted: readonly string[]): Promise<void> {
  for (const request of await shelf.keys()) {
    if (!wanted.includes(request.url)) await shelf.delete(request);
  }
}
