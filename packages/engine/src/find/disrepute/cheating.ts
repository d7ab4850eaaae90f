import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { sayNo } from "./instead.ts";
import { isToldRightly } from "./owning.ts";

const EXAM =
  "(?:osces?|plab(?: \\d)?|paces|sca|viva|finals|mrcp|mrcs|mrcgp|frcs|gphc|nclex|usmle|exam|mock|prescribing exam|psa|amc|fcps)";
const PRICE =
  "(?:[£€$] ?\\d[\\d,.]*|rm ?\\d{2,}|rs\\.? ?\\d+|r\\d{3,}|\\d+ (?:quid|each|a pop)|paypal|gcash|cash|crypto)";

// Exam material, certificates and sick notes dealt in, or time off taken by a lie.
const { needs, pattern } = phraseList({
  "leaked smuggled stolen real": `(?:leaked|smuggled|stolen|the real)(?: \\w+){0,2} (?:stations?|questions|mark ?schemes?|answers?|cases)(?! (?:will|are not|won'?t))`,
  "stations station questions paper papers answers mcqs markscheme marksheets scheme": [
    `(?:${EXAM} )?(?:osce stations?|stations|exam questions|exam papers?|answers|mcqs|mark ?schemes?|mark ?sheets?)[^.!?\\n]{0,50}${PRICE}`,
    `(?:this morning'?s|today'?s|yesterday'?s) (?:${EXAM} )?(?:stations?|questions|paper|mark ?scheme)(?=[^.!?\\n]{0,60}(?:dm|pm me|below|who wants|afternoon (?:group|lot)|pass (?:it|them) on|attached))`,
    `(?:photographed|pics of|screenshots? of|memori[sz]ed?) (?:[\\w']+ ){0,4}(?:stations?|mark ?(?:schemes?|sheets?)|questions|paper)`,
  ],
  "proxy sit sits earpiece": `(?:sit|sat|sits) (?:the |your |my |his |her )?(?:${EXAM}|e-?learning(?: modules?)?|modules?) for (?:you|me|him|her|somebody|a mate)|earpiece in (?:the|my)|proxy (?:test|exam|candidate)`,
  "certificate* cert certs card cards": `(?:got|sell|selling|need|sort you|have) (?:\\w+ ){0,3}(?:fake|forged|blank|signed|stamped|back-?dated)(?: \\w+){0,2} (?:certificates?|certs?|vaccine cards?)|(?:certificates?|certs?|vaccine cards?)[^.!?\\n]{0,30}(?:no (?:course|needle|questions)|just change the name|${PRICE})`,
  "note notes mc": `(?:sick|fit|doctor'?s|gp) ?notes?[^.!?\\n]{0,40}(?:${PRICE}|no need to come|owe me|for a pint)|mc[^.!?\\n]{0,20}(?:${PRICE})|wrote (?:myself|meself) a (?:sick|fit) note`,
  "sick sickie":
    "(?:rang|ring(?:ing)?|call(?:ed|ing)?|phon(?:ed|ing)|pull(?:ed|ing)?|threw) (?:in )?(?:a )?sick(?:ie)?(?![^.!?\\n]{0,90}(?:covid|norovirus|flu\\b|vomit|fever|migraine|poorly|missed|missing|because|broke))(?=[^.!?\\n]{0,70}(?:festival|fest|glasto|beach|concert|gig|match|races|holiday|airport|hungover|full pay|can'?t prove|cant prove|sunbath|new (?:fifa|playstation)))",
  "essay dissertation coursework reflection": `(?:sell|selling|buy|bought|who wants|anyone want) (?:my |an? |last year'?s )?(?:\\w+ )?(?:essay|dissertation|coursework|reflections?)(?=[^.!?\\n]{0,40}(?:${PRICE}|turnitin|passed|distinction))|turnitin (?:won'?t|doesn'?t)`,
  "mandatory elearning modules":
    "(?:signed off|clicked through|skipped to the (?:end|quiz) of) (?:[\\w']+ ){0,4}(?:mandatory training|e-?learning|modules?)|answers to the (?:mandatory training|e-?learning|safeguarding) quiz",
});

export const cheating = defineRule({
  id: "disrepute/cheating",
  grade: "stop",
  needs,
  message: "This deals in exam material, false certificates or sick notes.",
  why: "Dishonesty in exams or certificates ends careers more often than mistakes do. Leave it out, and don't pass on what was offered to you.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (FOR_SALE.test(match.text) && !DEALS.test(reading.around(match, 100, 100))) continue;
      if (reading.isNegated(match) || isToldRightly(reading, match)) continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: sayNo(reading) };
      return;
    }
  },
});

// A college shop has its prices too: leaked papers are sold under the counter.
const FOR_SALE =
  /^(?!.*\b(?:leak|smuggl|stolen|real|sick|fit|doctor|gp|cert|card|note|proxy|sits?\b|sat\b)).*(?:stations|questions|papers?|answers|mcqs|scheme|sheet).*(?:[£€$\d]|paypal|cash)/;
const DEALS =
  /\b(?:dm|dms|pm me|pm(?=[.!\n]|$)|message me|inbox|whatsapp|telegram|sell|selling|cash|paypal|gcash|crypto|leaked|real|discreet|guarantee\w*|a pop|who wants|this year'?s|hmu)\b/;
