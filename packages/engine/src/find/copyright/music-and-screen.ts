import { SCREEN_WORK } from "../../read/lexicons/published-works.ts";
import { defineRule } from "../rule.ts";
import { isLawful, pointToIt } from "./whose-work.ts";

const MEDIA = `(?:song|track|tune|music|theme|album|horn break|beat|audio|jingles?|soundtrack|clips?|footage|film stills?|scene|broadcast|episode|movie|documentary|concert|${SCREEN_WORK})`;
const KNOWS =
  "(?:sue (?:me|us|a|him)|can'?t sue|who will sue|won'?t sue|don'?t strike|no licen[cs]e|not licen[cs]ed|(?:don'?t|do not|didn'?t) (?:own|clear|credit|ask)(?: it| them| him| her)?|without (?:permission|asking)|no permission|taken? (?:it |this )?down|reupload|get (?:me|us|it) by|won'?t get (?:struck|detected|caught)|doesn'?t get (?:caught|struck)|so it (?:won'?t|doesn'?t) get|no filming|no recording|don'?t tell (?:her|his|their) people|won'?t mind|won'?t notice|nobody'?s (?:sued|noticed|checking)|hasn'?t sued|illegal|ripped|pirated|screen ?-?recorded|screenshotted|download i download|also for sale)";

// Music, characters and films with a sign that the author knows it is not allowed.
const BORROWED_MEDIA = new RegExp(
  `(?<![\\w'])(?:(?:full|whole|actual|entire|using|used|use|playing|ripped|uploaded|uploading)(?: [\\w'&]+){0,5}? ${MEDIA}\\b[^.?\\n]{0,110}?\\b${KNOWS}|${MEDIA}\\b[^.?\\n]{0,90}?\\b${KNOWS}|${KNOWS}\\b[^.!?\\n]{0,40}(?<![\\w'])${MEDIA})(?![\\w'])`,
  "g",
);

export const musicAndScreen = defineRule({
  id: "copyright/music-and-screen",
  grade: "pause",
  needs:
    "song track tune music theme album horn beat audio jingle jingles soundtrack clip clips footage film scene broadcast episode movie documentary concert disney marvel pixar bluey peppa paw snoopy beano elsa olaf paddington moana hulk spiderman minion* getty shutterstock netflix iplayer iview spotify panorama stranger mickey".split(
      " ",
    ),
  message: "This uses music, film or a character that needs a licence.",
  why: "Platforms pull these down and owners do write to clinics, even small ones. Use a track or picture licensed for this, and name where it is from.",
  *find(reading) {
    if (isLawful(reading)) return;
    for (const match of reading.matches(BORROWED_MEDIA)) {
      if (reading.isQuoted(match) || reading.isNegated(match)) continue;
      yield { span: match, fixes: [pointToIt(reading, match, LICENSED)] };
      return;
    }
  },
});

const LICENSED = "Music and pictures: licensed for this use, credit: [title, maker, licence].";
