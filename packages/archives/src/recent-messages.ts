import type { ReplyTo } from "./item.ts";

/** Messages that an answer may still come to; older ones are answered without their words. */
const MOST = 4096;
/** In UTF-16 units; enough to know what is being answered. */
const LONGEST = 2000;

/** The last messages of a chat, so that an answer can be read beside what it answers, whatever the length of the chat. */
export class RecentMessages {
  private readonly messages = new Map<string, ReplyTo>();

  remember(id: string, text: string, author?: string): void {
    if (this.messages.size >= MOST) this.messages.delete(this.messages.keys().next().value!);
    const kept = text.length > LONGEST ? text.slice(0, LONGEST) : text;
    this.messages.set(id, {
      id,
      ...(author !== undefined && { author }),
      ...(kept !== "" && { text: kept }),
    });
  }

  answered(id: string): ReplyTo {
    return this.messages.get(id) ?? { id };
  }
}
