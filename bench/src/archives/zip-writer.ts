import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** "Sizes follow the data" and "names are UTF-8": APPNOTE.TXT 6.3.10, 4.4.4. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, which the format calls 0x21. */
const DATE = 0x21;

/** Writes a zip a piece at a time, so that it may be larger than memory. Entries under 4 GB. */
export async function writeZip(path: string, entries: Iterable<ZipEntry>): Promise<void> {
  const file = createWriteStream(path);
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const done = await writeEntry(file, entry, offset);
    written.push(done);
    offset += 30 + done.name.length + done.packed + 16;
  }
  const listing = Buffer.concat(written.map(listed));
  await write(file, listing);
  await write(file, ending(written.length, listing.length, offset));
  file.end();
  await once(file, "close");
}

async function writeEntry(file: WriteStream, entry: ZipEntry, offset: number): Promise<Written> {
  const name = Buffer.from(entry.name);
  await write(file, heading(name));
  const packer = createDeflateRaw({ level: 6 });
  let [crc, size, packed] = [0, 0, 0];
  const copied = (async () => {
    for await (const piece of packer as AsyncIterable<Buffer>) {
      packed += piece.length;
      await write(file, piece);
    }
  })();
  for (const piece of entry.pieces) {
    const bytes = Buffer.from(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!packer.write(bytes)) await once(packer, "drain");
  }
  packer.end();
  await copied;
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(0x08074b50, 0);
  sizes.writeUInt32LE(crc, 4);
  sizes.writeUInt32LE(packed, 8);
  sizes.writeUInt32LE(size, 12);
  await write(file, sizes);
  return { name, offset, crc, packed, size };
}

async function write(file: WriteStream, bytes: Buffer): Promise<void> {
  if (!file.write(bytes)) await once(file, "drain");
}

function heading(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function listed({ name, offset, crc, packed, size }: Written): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(VERSION, 4);
  line.writeUInt16LE(VERSION, 6);
  line.writeUInt16LE(FLAGS, 8);
  line.writeUInt16LE(DEFLATED, 10);
  line.writeUInt16LE(DATE, 14);
  line.writeUInt32LE(crc, 16);
  line.writeUInt32LE(packed, 20);
  line.writeUInt32LE(size, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(offset, 42);
  return Buffer.concat([line, name]);
}

function ending(entries: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
