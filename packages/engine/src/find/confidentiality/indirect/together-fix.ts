import type { Reading } from "../../../read/reading.ts";
import { type Story, storyOf } from "../../../read/story.ts";
import type { Fix } from "../../../report.ts";
import type { Span } from "../../../span.ts";
import { namesOfPatients } from "../names/name-owner.ts";
import type { Detail } from "./strongest-detail.ts";
import { readWith, TELLS_OF_SOMEBODY } from "./together.ts";

const FOR_COLLEAGUES = "I have put this in the record. Please look there, or ring me.";
const FOR_OTHERS = "Some days at work stay with you. I can't say more than that.";

/** The smallest change after which the rest points to nobody: a sentence, the part that tells it, or all of it. */
export function togetherFix(reading: Reading, story: Story, { span }: Detail): Fix {
  const leavingOut = [
    { title: "Leave this sentence out", at: reading.sentenceOf(span) },
    { title: "Leave this part out", at: toldPart(reading, story) },
  ];
  const enough =
    reading.sentences.length > 1 ? leavingOut.find(({ at }) => isEnough(reading, at)) : undefined;
  return enough === undefined ? withoutThePerson(reading) : { ...enough, replacement: "" };
}

/** A line in place of the whole draft that tells of nobody. */
export function withoutThePerson(reading: Reading): Fix {
  return {
    title: "Say it without the person",
    replacement: reading.context.audience === "colleagues" ? FOR_COLLEAGUES : FOR_OTHERS,
    at: { start: 0, end: reading.text.length },
  };
}

function toldPart({ tokens, text }: Reading, { from, to }: Story): Span {
  return { start: from === 0 ? 0 : (tokens[from]?.start ?? 0), end: tokens[to]?.start ?? text.length };
}

/** Something is left to post, and it neither tells of somebody nor makes a name stand out that did not before. */
function isEnough(reading: Reading, at: Span): boolean {
  const rest = readWith(reading, at, "");
  if (rest.tokens.length === 0 || storyOf(rest).points > TELLS_OF_SOMEBODY) return false;
  return namesOfPatients(rest).length <= namesOfPatients(reading).length;
}
