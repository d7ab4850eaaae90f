import { crc32, deflateRawSync } from "node:zlib";

/** One file in a zip, packed as platforms pack their exports. */
export function zipOf(name: string, text: string): Buffer {
  const path = Buffer.from(name);
  const plain = Buffer.from(text);
  const packed = deflateRawSync(plain);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0); // version needed
  about.writeUInt16LE(8, 4); // deflated
  about.writeUInt32LE(crc32(plain), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(plain.length, 18);
  about.writeUInt16LE(path.length, 22);
  const entry = Buffer.concat([Buffer.from("PK\u0003\u0004"), about, path, packed]);
  const listed = Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), about, Buffer.alloc(14), path]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(entry.length, 12);
  return Buffer.concat([entry, listed, Buffer.from("PK\u0005\u0006"), end]);
}
