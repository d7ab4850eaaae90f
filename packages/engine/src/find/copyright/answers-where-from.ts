import { defineRule } from "../rule.ts";
import { isLawful, pointToIt } from "./whose-work.ts";

// Somebody asks whose work it is, or asks for a copy of something that is sold.
const ASKED =
  /\b(?:(?:is|are|was|were|isn'?t) (?:that|this|these|it|those)(?: \w+){0,6} (?:yours|out of|from|the|prof|dr|word)|did you (?:make|write|take|design)|who(?:'s| is| drew| made| wrote| took| painted|'?s the artist)|where(?:'s| is| did| can i| are| does)|what(?:'s| is)? (?:the )?song|buat sendiri|saan mo|yours or|these (?:\w+ )+yours|thought those were licen\w+|anyone (?:got|have|still got)|has any(?:one|body)|got the|credi|can i (?:re-?use|use)|cleared for)/;
const WORK_ASKED =
  /\b(?:diagram|drawing|cartoon|image|graphic|infographic|picture|photo|pic|before\/?after\w*|poem|slides?|deck|worksheet|workbook|leaflet|thread|post|song|movie|video|sheet|figure|forms?|framework|pdf|book|paper|full text|editorial|course|question bank|qbank|exam|osce|clark|flashcards|pharma|mock)\b/;
// "Nicked off …", "found it on …", "no idea", "copied straight off", "whole PDF, here".
const ADMITS =
  /\b(?:nicked|pinched|robbed|stole|stolen|lifted|ripped|copied|scanned|photocopied|photographed|screenshot(?:ted)?|pirated|cracked|cropped|found it|no idea|no clue|not sure|got it (?:off|from)|off (?:google|pinterest|some\w*)|google|pinterest|ambil dari|took (?:her|his|their|the) (?:name|logo|credit)|the whole (?:thing|lot|pdf)|whole pdf|full text below|every line of it|swapped the title|use mine|they are lol|every question|word for word|help yourself|i'd call it homage|belong to everybody|uploaded|uploading|paste it in|set, dm|a set\b|muted her|some \w+ bloke)\b/g;

export const answersWhereFrom = defineRule({
  id: "copyright/answers-where-from",
  grade: "pause",
  needs:
    "nicked pinched robbed stole stolen lifted ripped copied scanned photocopied photographed screenshot screenshotted pirated cracked cropped found idea clue sure got google pinterest ambil took whole full every swapped mine lol word help homage everybody uploaded uploading paste set muted bloke".split(
      " ",
    ),
  message: "This answers whose work it is without naming the maker or a licence.",
  why: "Readers will take it as leave to copy too. Say who made it and where it can be had, or that you will find out and ask.",
  *find(reading) {
    const { replyTo } = reading;
    if (replyTo === undefined || !replyTo.has(ASKED) || !replyTo.has(WORK_ASKED)) return;
    if (
      isLawful(reading) ||
      (reading.has(/\b(?:mine|i (?:drew|made|took|wrote))\b(?! ready)/) && !reading.has(/\buse mine\b/))
    )
      return;
    for (const match of reading.matches(ADMITS)) {
      if (reading.isNegated(match)) continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});
