import type { GroupMention } from "../../read/groups.ts";
import { groupsIn } from "../../read/groups.ts";
import { GROUP_NEEDS } from "../../read/lexicons/protected-groups.ts";
import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { defineRule, type Found } from "../rule.ts";
import { isDecent, isToldOfOthers } from "./group.ts";

/** Apes, vermin and filth: what people are called without a word. */
const VERMIN =
  /[\u{1f412}\u{1f435}\u{1f98d}\u{1f9a7}\u{1f400}\u{1f401}\u{1f42d}\u{1fab3}\u{1f997}\u{1f99f}\u{1f416}\u{1f437}\u{1f43d}\u{1f40d}]/u;
const SCORN = /[\u{1f4a9}\u{1f5d1}\u{1f6ae}\u{1f92e}\u{1f922}]/u;
const VIOLENCE = /[\u{1f52a}\u{1f5e1}\u{1f52b}\u{1f4a3}\u{1f9e8}\u{1fa93}\u26b0]/u;
const ANY = new RegExp([VERMIN, SCORN, VIOLENCE].map(({ source }) => source).join("|"), "u");

/** Groups that are called so; an age, an illness or a pregnancy stands beside a sick face for other reasons. */
const HATED: ReadonlySet<GroupMention["characteristic"]> = new Set([
  "race",
  "religion",
  "orientation",
  "gender-reassignment",
]);

// Animals, food, films, cricket, screening: the picture is of what is spoken of.
const PICTURED =
  /\b(?:zoo|safari|pets?|dogs?|cats?|hamsters?|animals?|species|wildlife|snakes?|pigs?|piglets?|rats?|mice|monkeys?|gorillas?|chimps?|farm|vet|year of the|zodiac|new year|food|cuisine|curry|restaurant|recipes?|eaten|ate|takeaway|pork|bacon|chef|knife|surgery|surgical|scalpel|film|movie|fireworks?|war|bombing|bombed|attack\w*|victims?|killed|stabbed|poo|stools?|bowel|constipat\w+|nausea|vomit\w*|sick|morning sickness|norovirus|mosquito\w*|malaria|dengue|lyme|bins?|recycling|litter|grave|funeral)\b/;

export const emoji = defineRule({
  id: "discrimination/emoji",
  grade: "stop",
  needs: GROUP_NEEDS,
  message: "This picture beside a group of people says what a slur says.",
  why: "An animal, filth or a weapon next to a people is read as hate, and it's kept as a screenshot like any word.",
  *find(reading) {
    if (!ANY.test(reading.text)) return;
    for (const group of groupsIn(reading)) {
      if (!HATED.has(group.characteristic)) continue;
      const picture = pictureBeside(reading, group);
      if (picture !== undefined && !isFair(reading, group)) yield foundAt(reading, picture);
    }
  },
});

/** How far from the group it may stand, with nothing but the same sentence between. */
const REACH = 30;

function pictureBeside(reading: Reading, group: Span): Span | undefined {
  const from = Math.max(0, group.start - REACH);
  const near = reading.text.slice(from, group.end + REACH);
  for (const match of near.matchAll(new RegExp(ANY, "gu"))) {
    const start = from + match.index;
    const between =
      start < group.start
        ? near.slice(match.index, group.start - from)
        : near.slice(group.end - from, match.index);
    if (!/[.!?\n]/.test(between)) return { start, end: start + match[0].length };
  }
  return undefined;
}

function isFair(reading: Reading, group: Span): boolean {
  return (
    PICTURED.test(reading.around(group, 160, 160)) ||
    isDecent(reading, group) ||
    reading.isNegated(group) ||
    isToldOfOthers(reading, group)
  );
}

function foundAt({ text }: Reading, picture: Span): Found {
  const sign = text.slice(picture.start, picture.end);
  const fixes = [{ title: "Leave the picture out", replacement: "" }];
  if (!VIOLENCE.test(sign)) return { span: picture, fixes };
  return {
    span: picture,
    fixes,
    message: "A weapon beside a group of people reads as a threat.",
    why: "The police and your regulator would both ask what you meant by it. The picture adds nothing that is safe to say.",
  };
}
