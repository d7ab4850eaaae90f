import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";

export interface InventedPost {
  readonly text: string;
  /** As the platform writes it: `Sat Feb 18 12:33:11 +0000 2023`. */
  readonly createdAt?: string;
  /** Bytes that say nothing, for exports that have to be large. */
  readonly padding?: string;
}

/** The files of an export of X, by path. */
export function xExport(posts: readonly InventedPost[]): Record<string, string> {
  const tweets = posts.map(({ text, createdAt = "Sat Feb 18 12:33:11 +0000 2023", padding }, i) => ({
    tweet: {
      id_str: String(1_600_000_000_000_000_000n + BigInt(i)),
      created_at: createdAt,
      full_text: text,
      ...(padding !== undefined && { source: padding }),
    },
  }));
  const account = { accountId: "77", username: "ward_walker", accountDisplayName: "Robin Ashby" };
  return {
    "data/account.js": ytd("account", [{ account }]),
    "data/tweets.js": ytd("tweets", tweets),
  };
}

function ytd(name: string, value: unknown): string {
  return `window.YTD.${name}.part0 = ${JSON.stringify(value, null, 2).replaceAll('": ', '" : ')}`;
}

/** A chat that does not say whose phone it is from. */
export const CHAT = [
  "03/06/2024, 21:10 - Robin Ashby: Mrs Calloway in bed 4 fell again tonight",
  "03/06/2024, 21:12 - Sam Okafor: Is she all right?",
  "03/06/2024, 21:13 - Kim Lowe: I will ring her daughter",
  "03/06/2024, 21:15 - Robin Ashby: Thanks both, tea at nine",
  "",
].join("\n");

export function writeFolder(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A zip of some files, unpacked as they are (APPNOTE.TXT 6.3.10, 4.3). */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), about, Buffer.from(name), bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    listing.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), about, rest, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(listing);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
}
