import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";

/**
 * How phones name an export, with the name of the chat at the end: `WhatsApp Chat with …`, `WhatsApp Chat - …`,
 * `Chat de WhatsApp con …`.
 */
const NAMED =
  /WhatsApp(?:[- ]?(?:Chat|chatt?|Sohbeti|gesprek|-ryhmä))?(?:[ _]+(?:with|mit|met|con|com|avec|med|с|z|s|cu|ile|dengan|kanssa)(?=[ _])|[ _]*[-–])?[ _]+(.+)$/iu;
const NUMBERED = / ?\(\d{1,3}\)$/;
const EXTENSION = /\.(?:txt|zip)$/i;
const CHAT_FILE = "_chat.txt";

/** Whether the name alone says that a file is a chat of WhatsApp. */
export function isNamedChat(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === CHAT_FILE || (/whatsapp/i.test(name) && /\.txt$/i.test(name));
}

/** The name of the other person or of the group, where a file or the archive around it is named after them. */
export function chatName(file: ArchiveFile, archive: ArchiveFiles): string | undefined {
  const parts = file.path.split("/");
  const own = parts.at(-1)!;
  const around = parts.at(-2) ?? archive.name;
  return namedIn(own === CHAT_FILE ? around : own);
}

function namedIn(written: string): string | undefined {
  const name = written
    .slice(written.lastIndexOf("/") + 1)
    .replace(EXTENSION, "")
    .replace(NUMBERED, "");
  return NAMED.exec(name)?.[1]?.trim() || undefined;
}
