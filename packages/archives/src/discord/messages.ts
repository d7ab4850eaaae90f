import type { ArchiveFile } from "../archive-files.ts";
import { dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Item, Place } from "../item.ts";
import { isRecord, type JsonRecord, memberOf, stringOf } from "../json-value.ts";
import { problemAt } from "../problem.ts";
import { csvRows } from "../text/csv-rows.ts";
import { jsonElements } from "../text/json-elements.ts";
import { readUtcTime } from "../time.ts";
import type { Channel } from "./channel.ts";

/** Discord opened in 2015. */
const NOT_BEFORE = "2015-01-01";

export interface MessageContext {
  readonly channel: Channel;
  readonly author: string | undefined;
  readonly notAfter: string | undefined;
}

/** The owner's messages of one channel; others' are not in the package. */
export async function* channelMessages(
  file: ArchiveFile,
  context: MessageContext,
): AsyncGenerator<readonly Item[], void, void> {
  if (/\.csv$/i.test(file.path)) {
    for await (const pieces of csvRows(file.stream(), { delimiter: "," })) {
      yield pieces.map((piece) => {
        const at = { path: file.path, index: piece.index };
        return piece.type === "problem" ? problemAt(piece.code, at) : messageItem(piece.cells, at, context);
      });
    }
    return;
  }
  // The ids are numbers that JSON.parse would round.
  for await (const pieces of jsonElements(file.stream(), { bigNumbersAsText: true })) {
    yield pieces.map((piece) => {
      const at = { path: file.path, index: piece.index };
      if (piece.type === "problem") return problemAt(piece.code, at);
      return isRecord(piece.value) ? messageItem(piece.value, at, context) : problemAt("bad-row", at);
    });
  }
}

function messageItem(message: JsonRecord, at: Place, { channel, author, notAfter }: MessageContext): Item {
  const text = readable(stringOf(memberOf(message, "Contents")));
  const time = readUtcTime(stringOf(memberOf(message, "Timestamp")));
  const written = String(memberOf(message, "ID") ?? "");
  const id = /^\d{1,20}$/.test(written) ? written : undefined;
  const media = namesOf(stringOf(memberOf(message, "Attachments")));
  if (id === undefined && time === undefined && text === "") return problemAt("bad-row", at);
  return {
    type: "written",
    source: "discord",
    kind: "message",
    id: id ?? `${channel.container.id}/${fingerprint(`${time}\n${text}`)}`,
    text,
    own: true,
    ...(author !== undefined && { author }),
    ...dated(time, { notBefore: NOT_BEFORE, notAfter }),
    platform: "other",
    audience: channel.audience,
    ...(id !== undefined && { url: `${channel.url}${id}` }),
    container: channel.container,
    ...(media.length > 0 && { media }),
    at,
  };
}

/** Discord's own codes as a reader sees them, as far as the package says what they stand for. */
function readable(text: string): string {
  if (!text.includes("<")) return text;
  return text.replace(/<a?(:\w{1,64}:)\d{1,20}>/g, "$1").replace(/<(@|#)[!&]?(\d{1,20})>/g, "$1$2");
}

/** Names of attachments, from their addresses. */
function namesOf(attachments: string): readonly { name: string }[] {
  return attachments
    .split(/[\s,]+/)
    .filter((each) => each !== "")
    .map((address) => ({ name: address.replace(/[?#].*$/, "").replace(/^.*\//, "") || address }));
}
