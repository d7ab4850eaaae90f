import {
  SLURS,
  SLURS_OF_A_PERSON,
  SLURS_OF_PEOPLE,
  SLURS_UNLESS_AMONG_FRIENDS,
} from "../../read/lexicons/slurs.ts";
import type { Reading } from "../../read/reading.ts";
import type { Token } from "../../read/tokenise.ts";
import { speaksOfWork } from "../../read/work.ts";
import { defineRule, type Found } from "../rule.ts";
import { leaveOut } from "../say-instead.ts";
import { isToldOfOthers } from "./group.ts";
import { isInName, isOwnOrWord, isSlur } from "./slur-senses.ts";
import { decentWordFor } from "./slur-words.ts";

const AMONG_FRIENDS: ReadonlySet<string> = new Set(SLURS_UNLESS_AMONG_FRIENDS);

export const slur = defineRule({
  id: "discrimination/slur",
  grade: "stop",
  needs: [...SLURS, ...SLURS_OF_PEOPLE, ...SLURS_OF_A_PERSON, ...SLURS_UNLESS_AMONG_FRIENDS],
  message: "This is a slur against a group of people.",
  why: "There is no setting in which a regulator accepts it, private chats included. Leave it out, whatever the point is.",
  *find(reading) {
    for (const token of reading.tokens) {
      const found = AMONG_FRIENDS.has(token.lower) ? friendly(reading, token) : slurAt(reading, token);
      if (found === undefined || isToldOfOthers(reading, token) || isOwnOrWord(reading, token)) continue;
      if (!isInName(reading, token)) yield found;
    }
  },
});

function slurAt(reading: Reading, token: Token): Found | undefined {
  if (!isSlur(reading, token)) return undefined;
  const { message, fixes = [] } = decentWordFor(token.lower);
  return {
    span: token,
    grade: token.inHashtag ? "pause" : "stop",
    ...(message === undefined ? {} : { message }),
    fixes: [...fixes, ...leaveOut(reading, token)],
  };
}

/** Common speech among friends; at work it lands otherwise, whoever says it. */
function friendly(reading: Reading, token: Token): Found | undefined {
  if (!speaksOfWork(reading, token)) return undefined;
  return {
    span: token,
    grade: "pause",
    message: "Out of its circle this word is a slur.",
    why: "Among friends it may be an everyday word. Patients and an employer who read it here won't hear it that way.",
  };
}
