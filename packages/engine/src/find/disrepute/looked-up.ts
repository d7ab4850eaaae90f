import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { askTheirTeam } from "./instead.ts";
import { isToldRightly } from "./owning.ts";

const NEAR_ONES =
  "(?:my|your|our|his|her|their|the|that|a) (?:[\\w']+ ){0,2}(?:ex|mum|mam|mom|dad|nan|sister|brother|cousin|aunt(?:ie|y)?|uncle|neighbou?r|girlfriend|boyfriend|husband|wife|partner|flatmate|mate|friend|manager|boss|celeb|celebrity|footballer|singer|actor|mp)";
const RECORDS =
  "(?:bloods?|blood results|results?|notes|records?|scans?|x-?rays?|mri|ct|tests?|file|history|meds|letters?)";
const SYSTEM = "(?:the system|systmone|emis|epic|cerner|ice|the spine|rio|lorenzo|pacs|our system|work)";

// The record of somebody who is no patient of the author's, opened out of love or curiosity.
const { needs, pattern } = phraseList({
  "look looked looking check checked pull pulled search searched nosey nosy peek find open opened": [
    `(?:look(?:ed|ing)?|pull(?:ed)?|check(?:ed)?|search(?:ed)?|open(?:ed)?) (?:up )?${NEAR_ONES}(?:'?s)?(?: (?:new |old )?(?:girlfriend|boyfriend|${RECORDS}))?(?: (?:up|out))?(?= (?:on|in|through|at) ${SYSTEM}\\b)`,
    `(?:can|could|would) (?:you|u|someone|somebody|anyone|anybody) (?:please |just |quickly |sneakily )?(?:look(?: up| at)?|pull up|check|find|open|have a (?:look|peek|nosey) (?:at|in)) ${NEAR_ONES}'?s (?:[\\w']+ ){0,2}${RECORDS}`,
    `had (?:a |another )?(?:wee |little |quick |good |sneaky )?(?:nosey|nosy|peek|look) (?:at|in|through) ${NEAR_ONES}'?s (?:[\\w']+ ){0,2}${RECORDS}`,
    `look(?:ed)? (?:him|her|them) up (?:on|in|at) ${SYSTEM}`,
  ],
  "logged logging log": `logg(?:ed|ing) (?:in|on|into \\w+)(?: at work)? (?:and|to) (?:look|check|see|read)(?:ed)? (?:up )?(?:[\\w']+ ){0,2}(?:${RECORDS}|up)`,
});

export const lookedUp = defineRule({
  id: "disrepute/looked-up",
  grade: "stop",
  needs,
  message: "This is about opening a record with no part in that person's care.",
  why: "It's a breach of data protection even for family and with the kindest motive, and every look leaves a trace. Whoever wants to know can ask the team that looks after them.",
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      if (reading.isNegated(match) || isToldRightly(reading, match)) continue;
      if (RIGHTLY_OPENED.test(reading.around(match, 60, 120))) continue;
      yield { span: match, fixes: askTheirTeam(reading) };
      return;
    }
  },
});

// One's own app, one's own patient, a form that gives access.
const RIGHTLY_OPENED =
  /\b(?:nhs app|the app|online account|proxy access|with (?:his|her|their) login|my patient|our patient|as (?:his|her|their) (?:gp|nurse|doctor)|before (?:clinic|the round)|referral|access request|audit\w*|linked ?in|facebook|instagram|google\w*)\b/;
