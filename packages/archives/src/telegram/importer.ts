import type { ArchiveFile, ArchiveFiles } from "../archive-files.ts";
import type { Importer } from "../importer.ts";
import type { Owner } from "../item.ts";
import { problem, untilUnreadable } from "../problem.ts";
import { accountOf, Self } from "./account.ts";
import { chatMessages } from "./chat-messages.ts";

const RESULT = /(?:^|\/)result\.json$/i;
const PAGE = /(?:^|\/)messages\d*\.html$/i;
const KINDS =
  "personal_chat|bot_chat|saved_messages|private_group|private_supergroup|public_supergroup|private_channel|public_channel";
const ONE_CHAT = new RegExp(`"type"\\s*:\\s*"(?:${KINDS})"[\\s\\S]*"messages"\\s*:\\s*\\[`);
const ALL_CHATS =
  /"(?:chats|left_chats)"\s*:\s*\{[^{}]{0,1000}"list"\s*:\s*\[|"personal_information"\s*:\s*\{/;

/** Exports of Telegram Desktop: one chat, or a whole account. */
export const telegram: Importer = {
  source: "telegram",

  async recognise(glance) {
    const json = glance.paths.filter(
      (path) => RESULT.test(path) || (/\.json$/i.test(path) && glance.paths.length === 1),
    );
    for (const path of json) {
      const head = await glance.head(path);
      if (ALL_CHATS.test(head)) return "Telegram export (all chats)";
      if (ONE_CHAT.test(head)) return "Telegram export (one chat)";
    }
    for (const path of glance.paths.filter((each) => PAGE.test(each))) {
      if (/<title>Exported Data<\/title>/.test(await glance.head(path))) return "Telegram export (HTML)";
    }
    return undefined;
  },

  async *read(archive, { me, notAfter }) {
    const files = resultFiles(archive);
    for (const file of files) {
      const self = new Self(await accountOf(file), me);
      yield* untilUnreadable(file.path, chatMessages(file, self, notAfter));
    }
    const page = archive.files.find(({ path }) => PAGE.test(path));
    if (files.length === 0 && page !== undefined)
      yield [problem("needs-json-export", page.path, undefined, AS_JSON)];
  },

  async owner(archive): Promise<Owner> {
    for (const file of resultFiles(archive)) {
      const owner = await accountOf(file);
      if (owner.id !== undefined) return owner;
    }
    return {};
  },

  async whose(archive) {
    const counts = new Map<string, number>();
    for (const file of resultFiles(archive)) {
      if ((await accountOf(file)).id !== undefined) continue;
      for await (const items of untilUnreadable(
        file.path,
        chatMessages(file, new Self({}, undefined), undefined),
      )) {
        for (const item of items) {
          if (item.type !== "written" || item.own === false || !item.author || item.text === "") continue;
          counts.set(item.author, (counts.get(item.author) ?? 0) + 1);
        }
      }
    }
    return counts;
  },
};

const AS_JSON =
  "This export is made for reading in a browser. Export the chat again with Telegram Desktop and choose “Machine-readable JSON”.";

function resultFiles(archive: ArchiveFiles): ArchiveFile[] {
  const named = archive.files.filter(({ path }) => RESULT.test(path));
  return named.length > 0 ? named : archive.files.filter(({ path }) => /\.json$/i.test(path));
}
