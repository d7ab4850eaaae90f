import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer, ReadOptions } from "../importer.ts";
import type { Item, Owner } from "../item.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { decodedText } from "../text/decode.ts";
import { chatName, isNamedChat } from "./chat-name.ts";
import { ChatReader } from "./chat-reader.ts";
import { type Survey, surveyChat } from "./chat-survey.ts";
import { countHeaders, learnStyle } from "./header-style.ts";
import { MessageScanner } from "./message-scanner.ts";

const FIRST_LINES = 10;

/** Chats of WhatsApp that were exported from a phone, one a file. */
export const whatsapp: Importer = {
  source: "whatsapp",

  async recognise(glance) {
    const named = glance.paths.find(isNamedChat);
    if (named !== undefined) return formatOf(await glance.head(named), true) ?? "WhatsApp chat";
    for (const path of glance.paths.filter((each) => /\.txt$/i.test(each)).slice(0, FIRST_LINES)) {
      const format = formatOf(await glance.head(path), false);
      if (format !== undefined) return format;
    }
    return undefined;
  },

  async *read(archive, options) {
    for (const file of chatFiles(archive))
      yield* untilUnreadable(file.path, readChat(file, archive, options));
  },

  async owner(archive): Promise<Owner> {
    const names = new Set<string>();
    for (const file of chatFiles(archive)) {
      const survey = await surveyOf(file);
      const name = survey && ownerOf(survey, chatName(file, archive));
      if (name !== undefined) names.add(name);
    }
    // Chats that disagree come from several phones, or one of them quotes another: better to ask.
    const [name] = names;
    return names.size === 1 ? { name: name! } : {};
  },

  async whose(archive) {
    const counts = new Map<string, number>();
    for (const file of chatFiles(archive)) {
      for (const [name, count] of (await surveyOf(file))?.senders ?? [])
        counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return counts;
  },
};

function formatOf(head: string, isNamed: boolean): string | undefined {
  const style = learnStyle(head);
  if (
    style === undefined ||
    (!isNamed && countHeaders(head, style, FIRST_LINES) < 2 && countHeaders(head, style, 1) < 1)
  ) {
    return undefined;
  }
  // WhatsApp gives seconds inside brackets and nowhere else; older phones, whose files have its name, are the exception.
  // Signal's messages have brackets without them, and the logs of programs have them without brackets.
  const isOthers = style.isBracketed ? !style.hasSeconds && style.isYearFirst : style.hasSeconds;
  if (isOthers && !style.isTimeFirst && !isNamed) return undefined;
  return style.isBracketed ? "WhatsApp chat (iPhone)" : "WhatsApp chat (Android)";
}

function chatFiles(archive: ArchiveFiles): ArchiveFile[] {
  const texts = archive.files.filter((file) => /\.txt$/i.test(file.path));
  const named = texts.filter((file) => isNamedChat(file.path));
  if (named.length > 0) return named;
  return texts.length > 0 ? texts : archive.files.length === 1 ? [...archive.files] : [];
}

const surveys = new WeakMap<ArchiveFile, Promise<Survey | undefined>>();

/** Asking who wrote a chat and then reading it takes one survey, not two. */
function surveyOf(file: ArchiveFile): Promise<Survey | undefined> {
  const known = surveys.get(file) ?? surveyChat(file);
  surveys.set(file, known);
  return known;
}

/** Whose phone a chat is from: who deleted messages as "you", or in a chat of two the one it is not named after. */
function ownerOf(survey: Survey, name: string | undefined): string | undefined {
  if (survey.owner !== undefined) return survey.owner;
  const names = [...survey.senders.keys()];
  if (survey.isGroup || names.length !== 2 || name === undefined || !names.includes(name)) return undefined;
  return names.find((each) => each !== name);
}

async function* readChat(
  file: ArchiveFile,
  archive: ArchiveFiles,
  options: ReadOptions,
): AsyncGenerator<readonly Item[]> {
  const survey = await surveyOf(file);
  if (survey === undefined) {
    yield [
      problem(
        "unknown-shape",
        file.path,
        undefined,
        "No line of this file begins a message as WhatsApp writes them. Export the chat again from the phone.",
      ),
    ];
    return;
  }
  const name = chatName(file, archive);
  const owner = options.me ?? ownerOf(survey, name);
  const reader = new ChatReader(file, survey, { name, owner, notAfter: options.notAfter });
  const scanner = new MessageScanner(survey.style);
  for await (const text of decodedText(file.stream())) {
    const items = reader.items(scanner.push(text));
    if (items.length > 0) yield items;
  }
  yield [...reader.items(scanner.end()), ...reader.problems()];
}
