import PostalMime, { type Address, type Email } from "postal-mime";
import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import { dated } from "../dated.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item, Media, Place, WrittenItem } from "../item.ts";
import { problemAt, untilUnreadable } from "../problem.ts";
import { htmlToText } from "../text/html-text.ts";
import { readTime } from "../time.ts";
import { isMbox, mboxMessages } from "./mbox-messages.ts";
import { mailWords } from "./quoted-reply.ts";

const MAILBOX = /\.mbox(?:\/mbox)?$|(?:^|\/)mbox$/i;
const LETTER = /\.eml$/i;
const BEFORE_MAIL = "1971-01-01";

/** Mail, as Thunderbird, Apple Mail and Google Takeout keep it: an mbox, or one file a message. */
export const mbox: Importer = {
  source: "mbox",
  async recognise({ paths, head }) {
    if (paths.some((path) => MAILBOX.test(path))) return "Mailbox (mbox)";
    if (paths.some((path) => LETTER.test(path))) return "Messages (eml)";
    return paths.length === 1 && isMbox(await head(paths[0]!)) ? "Mailbox (mbox)" : undefined;
  },
  owner: async () => ({}),
  async *read(archive, options) {
    for (const file of mailFiles(archive)) yield* untilUnreadable(file.path, itemsOf(file, options));
  },
  async whose(archive) {
    const counts = new Map<string, number>();
    for (const file of mailFiles(archive)) await countSenders(file, counts);
    return counts;
  },
};

function mailFiles({ files }: ArchiveFiles): readonly ArchiveFile[] {
  return files.length === 1 ? files : files.filter(({ path }) => MAILBOX.test(path) || LETTER.test(path));
}

async function* itemsOf(
  file: ArchiveFile,
  options: ReadOptions,
): AsyncGenerator<readonly Item[], void, void> {
  let index = 0;
  for await (const messages of messagesOf(file)) {
    const items: Item[] = [];
    for (const bytes of messages)
      items.push(await itemOf(bytes, { path: file.path, index: index++ }, options));
    yield items;
  }
}

async function* messagesOf(file: ArchiveFile): AsyncGenerator<readonly Uint8Array[], void, void> {
  if (LETTER.test(file.path)) yield [new Uint8Array(await new Response(file.stream()).arrayBuffer())];
  else yield* mboxMessages(file.stream());
}

async function itemOf(bytes: Uint8Array, at: Place, { me, notAfter }: ReadOptions): Promise<Item> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { rfc822Attachments: true });
  } catch {
    return problemAt("bad-row", at);
  }
  const sender = addressOf(mail.from);
  const { own, answered } = mailWords(bodyOf(mail));
  const text = [subjectOf(mail), own].filter((part) => part !== "").join("\n\n");
  const date = headerOf(mail, "date");
  const time = date === "" ? undefined : readTime(date);
  const media = mail.attachments.flatMap(({ filename }): Media[] => (filename ? [{ name: filename }] : []));
  const inReplyTo = mail.inReplyTo ?? "";
  const item: WrittenItem = {
    type: "written",
    source: "mbox",
    kind: /(?:^|,)\s*Drafts?\s*(?:,|$)/i.test(headerOf(mail, "x-gmail-labels")) ? "draft" : "message",
    id: mail.messageId || `${at.index}-${fingerprint(`${date} ${sender} ${text}`)}`,
    text,
    own: me === undefined ? "unknown" : sender === me.trim().toLowerCase(),
    ...(sender === "" ? {} : { author: sender }),
    ...dated(time, { notBefore: BEFORE_MAIL, notAfter }),
    platform: "email",
    audience: "private",
    ...(inReplyTo === "" && answered === "" ? {} : { replyTo: replyTo(inReplyTo, answered) }),
    ...(media.length === 0 ? {} : { media }),
    at,
  };
  return item;
}

function replyTo(id: string, text: string): NonNullable<WrittenItem["replyTo"]> {
  return { ...(id === "" ? {} : { id }), ...(text === "" ? {} : { text }) };
}

/** The subject of an answer is somebody else's. */
function subjectOf({ subject = "" }: Email): string {
  return /^\s*(?:re|aw|sv|antw|fwd?|wg|tr)\s*(?:\[\d+\])?\s*:/i.test(subject) ? "" : subject.trim();
}

function bodyOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== "") return text;
  return html === undefined ? "" : htmlToText(html, { without: isQuotation });
}

function isQuotation(name: string, { class: classes = "" }: Readonly<Record<string, string>>): boolean {
  return (
    name === "blockquote" ||
    /\b(?:gmail_quote|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted)\b/.test(classes)
  );
}

function addressOf(address: Address | undefined): string {
  return address?.address?.trim().toLowerCase() ?? "";
}

function headerOf({ headers }: Email, key: string): string {
  return headers.find((header) => header.key === key)?.value ?? "";
}

async function countSenders(file: ArchiveFile, counts: Map<string, number>): Promise<void> {
  try {
    for await (const messages of messagesOf(file)) {
      for (const bytes of messages) {
        const sender = senderOf(bytes);
        if (sender !== "") counts.set(sender, (counts.get(sender) ?? 0) + 1);
      }
    }
  } catch {
    // Reading the file says what is wrong with it.
  }
}

/** From the header alone: nobody wants to wait for attachments to be decoded in order to be asked who they are. */
function senderOf(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).replace(/\r\n?/g, "\n");
  const header = head.split("\n\n", 1)[0]!.replace(/\n[ \t]+/g, " ");
  const from = /^From:[^\n]*?<?([^\s<>"(),;:]+@[^\s<>"(),;:]+)>?[^\n@]*$/im.exec(header);
  return from?.[1]?.toLowerCase() ?? "";
}
