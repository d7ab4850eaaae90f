import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import type { Span } from "../../span.ts";

/** True of anybody, and names nobody: fit to stand where a charge stood. */
const PROPERLY = "I have a concern about this, and I am raising it with those who can look into it.";
/** For those one works with: the same, and an open door. */
const AMONG_US = "Something is worrying me, and I'm going to raise it properly. Who would come with me?";
/** In answer to somebody it must not keep the quarrel going. */
const IN_ANSWER =
  "I can't speak about that here. Anybody who is worried can tell the regulator, who can look into it.";
/** An opinion is one when readers see what it rests on (Defamation Act 2013, section 3). */
const OPINION = "My opinion, and what I base it on: [what you saw or read, with the link].";
/** A longer draft is about more than the charge; there only the sentence is to go. */
const LONGEST = 320;

/** Puts a line that names nobody in place of a short draft, which stands or falls with the charge. */
export function raiseItProperly(reading: Reading): readonly Fix[] {
  const { text, replyTo, context } = reading;
  if (text.length > LONGEST) return [];
  const at = { start: 0, end: text.length };
  if (replyTo !== undefined) return [{ title: "Point to who can look into it", replacement: IN_ANSWER, at }];
  const replacement = context.audience === "colleagues" ? AMONG_US : PROPERLY;
  return [{ title: "Say only that you are raising a concern", replacement, at }];
}

/** Puts an opinion that shows its grounds in place of the sentence with the charge, for the author to fill in. */
export function showTheGrounds(reading: Reading, span: Span): Fix {
  const sentence = reading.sentenceOf(span);
  const said = reading.text.slice(sentence.start, sentence.end);
  return {
    title: "Say what your opinion rests on",
    replacement: OPINION,
    at: {
      start: sentence.start + said.length - said.trimStart().length,
      end: Math.max(sentence.end - (said.length - said.trimEnd().length), span.end),
    },
  };
}
