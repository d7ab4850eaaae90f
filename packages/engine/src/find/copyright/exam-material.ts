import { QUESTION_BANK } from "../../read/lexicons/published-works.ts";
import { defineRule } from "../rule.ts";
import { isLawful, pointToIt } from "./whose-work.ts";

const EXAM = `(?:${QUESTION_BANK}|(?:exam|college|racp|mrcp|mock|the) recalls|recalls (?:someone|from)|osce (?:stations?|scenarios|mark (?:sheets?|schemes?))|(?:mark|marking) (?:schemes?|grids?|sheets?)|(?:exam|past|actual|real|part \\d|sba|mcq|specimen) (?:questions?|papers?|qs)|mcqs?|paces (?:cases|stations)|(?:plab|sca|mrcp|frcr|fcps|mrcog|mrcem|mrpharms|nclex|cppe|osce)(?: [\\w-]+){0,3}? (?:stations?|cases|questions?|bank|paper|mock|exam|scenarios)|answer (?:key|bank)s?|(?:\\d{2,}|\\d,\\d{3}) (?:qs|sbas|mcqs|stations|real stations)|\\d{3,} questions|\\d,\\d{3} questions|\\d+ (?:of the )?actual \\w+|stations? i got|exact stem)`;
const SHARED =
  "(?:pdfs?|full|whole|complete|typed|typing|type|writing (?:them )?out|written up|upload\\w*|shar(?:ed?|ing)|leaked|leak|dump\\w*|memori[sz]e\\w*|remembered|smuggled|photograph\\w*|screenshots?|screenshotted|screen ?-?recorded|ripped|copied|lifted|link|drive|forward|each|£\\d+|\\$\\d+|rs \\d[\\d,]*|rm ?\\d+|r\\d+|€\\d+|quid|pics|pictures|took pics|here (?:you go|before)|below|grab|download|selling|sell|as they came|don'?t (?:say|tell|share|let)|do not (?:let|save)|add yours|hand out|photocopied|exam bank)";

// Exam questions, stations and marking, or a paid question bank, with a word for passing them on.
const EXAM_SHARED = new RegExp(
  `(?<![\\w'])(?:${SHARED}\\b[^\\n]{0,70}?(?<![\\w'])${EXAM}|${EXAM}(?![\\w'])[^\\n]{0,90}?\\b${SHARED})(?![\\w'])`,
  "g",
);

export const examMaterial = defineRule({
  id: "copyright/exam-material",
  grade: "pause",
  needs:
    "passmed* pastest uworld marrow sketchy amboss onexamination quesmed qbank bank recall recalls osce mark marking questions question qs paper papers mcq mcqs sbas paces plab sca mrcp frcr fcps mrcog mrcem mrpharms nclex cppe answer stations station scenarios stem".split(
      " ",
    ),
  message: "This passes on exam questions or a paid question bank.",
  why: "Questions belong to the college or company that wrote them, and sharing them can end an exam or a career for sender and reader. Point to the official practice papers.",
  *find(reading) {
    if (isLawful(reading) || reading.has(OWN_QUESTIONS)) return;
    for (const match of reading.matches(EXAM_SHARED)) {
      if (reading.isNegated(match)) continue;
      yield { span: match, fixes: [pointToIt(reading, match, OFFICIAL)] };
      return;
    }
  },
});

const OFFICIAL =
  "I can't share exam questions. The exam board's own practice papers are here, with credit and link: [link].";
const OWN_QUESTIONS =
  /\b(?:(?:questions|mcqs?|stations?|osces?|bank) (?:\w+ )?(?:i|we) (?:wrote|made|set)|(?:written|made) by (?:me|us)|free on|official|sample questions|don'?t (?:ask|share|post)|we don'?t (?:share|pass)|against the rules|cheat\w* is|quiz (?:night )?answers|jangan|leak every|just revise|% off|library has|survey|medicines? recall|recall (?:list|class|wording)|i can'?t share|nice guideline|bank (?:shift|staff|holiday|details|account|nurse|work)|blood bank|food bank)\b/;
