import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

// Older or younger people are put down for their age.
const { needs, pattern } = phraseList({
  "boomer boomers": [
    "ok(?:ay)? boomers?",
    "(?<!baby[ -])(?:bloody|typical|these|all|another) boomers?",
    "boomers? (?:attending|consultant|colleagues?|patients?)? ?(?:can'?t|cant|won'?t|don'?t|are (?:like|so|all|always)|think|moan\\w*|want)",
    "(?:why are|all|mostly|it'?s) (?:all )?boomers",
  ],
  "oldies wrinklies codgers biddies fogeys duffers crinklies":
    "(?:the|all|these|those|poor|good luck) (?:the )?(?:oldies|wrinklies|crinklies|old (?:codgers|biddies|fogeys|duffers))",
  past: [
    "(?:once (?:they'?re|you'?re|she'?s|he'?s|a woman'?s) )(?:past|over) \\d\\d",
    "(?:she'?s|he'?s|they'?re|is|are) (?:well |years |way |a bit )?past (?:it|their best|their sell[- ]by)",
  ],
  over: "(?:the )?over[- ][5-9]\\d'?s (?:should|shouldn'?t|can'?t|cant|don'?t|won'?t|and (?:apps|computers|tablets|technology))",
  age: [
    "(?:never|won'?t|can'?t) (?:get the hang of|learn|understand|manage|cope with)(?: [\\w'-]+){0,4} at (?:that|their|her|his|your) age",
    "at (?:that|her|his|your|their) age,? (?:what'?s the point|there'?s (?:no|little|not much) point|why bother|you'?d think|what do (?:you|they) expect|they (?:all )?(?:go|get|just))",
  ],
  innings: "had (?:their|yours|your|her|his|a good) (?:go|innings|turn|time)(?=[.,!]|$| already| so)(?! at)",
  "nana granny grandad grandma grandpa":
    "(?:teach(?:ing)?|show(?:ing)?|someone tell|tell) (?:nana|granny|grandad|grandma|grandpa|nan) (?:how|to|where|what|we)",
  "pension bus":
    "(?:drawing|on) (?:her|his|the|their) (?:pension|bus pass|free travel pass) (?:before|by the time)",
  "generation gen z millennials zoomers snowflake": [
    "(?:snowflake|strawberry|tiktok|wet wipe) generation|generation (?:snowflake|strawberry|sick ?note)|generasi strawberi",
    "(?:gen[- ]?z|millennials|zoomers)(?: (?:nurses|doctors|students|juniors|staff))? (?:can'?t|cant|won'?t|don'?t want|cry|expect|think|have no)",
  ],
  "young youngsters kids":
    "(?:these|the|those) (?:young ones|youngsters|young (?:nurses|doctors|staff)|kids)(?: (?:these days|today|nowadays|now|coming through|in the department))? (?:can'?t|cant|won'?t|don'?t know|have no|just want|aren'?t|couldn'?t)",
  toddlers: "(?:basically|just|like) (?:big |overgrown )?toddlers with",
  "dinosaur*":
    "(?:ok |old |bloody |these )?dinosaurs? (?:time to retire|who can'?t|should retire|on the board)",
  tick: "tick[- ]?tock(?= |[.!]|$)(?!er| app| video)",
});
const OWN =
  /\b(?:me, to me|to myself|i'?m|i am|my own|my (?:mum|mam|dad|nan|gran|grandad|knees?|age)|as a|me\b|we oldies|us oldies)\b[^.!?]{0,24}$/;

export const ageism = defineRule({
  id: "discrimination/ageism",
  grade: "pause",
  needs,
  message: "This puts people down for their age.",
  why: "Age is protected like race or sex. An older patient or a new colleague would see themselves in it.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isToldOfOthers(reading, match) || reading.isQuoted(match)) continue;
      if (OWN.test(reading.before(match, 40)) || FINE_AFTER.test(reading.after(match, 40))) continue;
      yield { span: match, grade: WORSE_CARE.test(match.text) ? "stop" : "pause" };
    }
  },
});

const FINE_AFTER = /^ (?:\(me|couldn'?t open the \w+ so|myself|shooter)/;
const WORSE_CARE =
  /back of the queue|had (?:their|yours|your|her|his) (?:go|innings)|hire nobody|what are we doing|eh$/;
