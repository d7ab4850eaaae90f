import type { Kind } from "./word-kinds.ts";

export type MarkKind = Kind | "weapon" | "disgust" | "beast" | "mock" | "deny" | "sad" | "angry";

/**
 * Emoji by what they say of people. Faces and people of the darker skin tones, flags, houses of prayer and signs of faith, disability
 * or love between the same sex name a group as a word would.
 */
const MARKS_BY_KIND: readonly (readonly [MarkKind, string])[] = [
  ["group", "🏿🏾🏽🕌🕍🛕☪✡🕎🏳🌈⚧♿🦽🦼🦯🦻👬👭🧕👳👲🕋📿🛐☸🕉👵👴🧓"],
  ["sex", "👩👧👸🙍🙎🙅💁🤰🚺"],
  ["weapon", "🔪🔫💣🗡⚔☠💀⚰🪓🧨💥🔥👊🤜🏹🪦🩸"],
  ["disgust", "🤮🤢💩🗑🚮🚽🧻🤧😷"],
  ["beast", "🐒🐵🙈🙊🙉🐷🐖🐽🐀🐁🐭🐕🐶🐍🐑🐐🪳🦟🦠🐄🐮🐴🐗🦍🦧🐛🪱🕷🐪🐫🐌👽👾🤖👹👺👿😈"],
  ["mock", "🤡😂🤣🙄😹🤪😜😆🤥"],
  ["deny", "❌🚫⛔👎🛑🔚🔞✋🖕🚷"],
  ["warm", "❤😍🥰💖💛💚💙💜💕💗💓🤗👍✅🙏😊😁😻🥳🎉👏💪✨🙌💯😘"],
  ["sad", "😭😢😔😞😪😥💔"],
  ["angry", "😡😠🤬😤"],
];

const KINDS: ReadonlyMap<string, MarkKind> = new Map(
  MARKS_BY_KIND.flatMap(([kind, marks]) => Array.from(marks, (mark): [string, MarkKind] => [mark, kind])),
);

const FLAG_LETTER = /^[\u{1f1e6}-\u{1f1ff}]$/u;

export function markKindOf(mark: string): MarkKind {
  if (mark.charCodeAt(0) < 0x2600) return "none";
  return KINDS.get(mark) ?? (FLAG_LETTER.test(mark) ? "group" : "none");
}
