import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { whatWouldHelp } from "./instead.ts";
import { isToldRightly } from "./owning.ts";

const THEM =
  "(?:him|her|them|em|you|the lot(?: of (?:them|you))?|bed \\d+|bay \\d+|the (?:patient|relatives?|family|ward|regulars?)|somebody|someone)";

// A joke, or worse, about hurting or frightening people in care.
const { needs, pattern } = phraseList({
  "pillow smother* suffocat*": `smother(?:ed|ing)? ${THEM}(?! (?:with|in) (?:love|kisses|cuddles|cream|sauce|butter|emollient|attention|kindness))|(?:with|a|use a|there will be a) pillow(?= (?:over|and|on)|,)(?! over (?:the|your|a|his|her) (?:wound|tummy|belly|incision|abdomen|chest|scar))(?=[^.!?\\n]{0,60}(?:face|quiet|witness|shut|peace|over (?:him|her|them)))`,
  "needle needles cannula cannulas venflon": [
    "(?:the |a )?(?:big(?:gest)?|bigger|fattest|bluntest|largest|grey|brown|orange|14 ?g(?:auge)?|16 ?g(?:auge)?) (?:needle|cannula|venflon)s?(?= (?:for|on|when|if|because)[^.!?\\n]{0,60}(?:rude|attitude|moan|shout|swear|abus|drunk|annoy|kick|spit|difficult|behave|piss|gob|nasty|cheek|stroppy|narky|entitled|complain|mouth|lip\\b|arsey|twat|him|her|them)|[ .,!]*\\u{1f608})",
    "(?:gets?|earns?) (?:you|u|them|him|her|themselves) (?:a|the) (?:1[46] ?g(?:auge)?|big needle|grey|orange cannula)",
  ],
  "kcl potassium insulin paralys* suxamethonium propofol midazolam ketamine": `(?:kcl|potassium|insulin|sux(?:amethonium)?|propofol|midazolam|ketamine|haloperidol)(?: \\w+){0,4} (?:in|into) (?:his|her|their|your|the) (?:coffee|tea|drink|squash|brew)(?! (?:trolley|room|break|party))|(?:kcl|potassium|propofol|sux)(?: \\w+){0,3} (?:drawn up|with (?:his|her|their|your) name on)`,
  "unplug unplugging ventilator": `unplug(?:ging)? ${THEM}|(?:turn|switch|pull)(?:ing)? (?:off )?(?:the )?(?:plug|ventilator|oxygen) (?:off |out )?(?:on|for) ${THEM}`,
  "morgue mortuary":
    "(?:or(?: to)?|send (?:him|her|them|you) (?:straight )?to) the (?:morgue|mortuary)(?=[.,!]|$| whichever| next| if)",
  wake: `(?:might |may |could )?(?:just )?(?:forget|not bother|accidentally forget) to wake ${THEM}(?: up)?`,
  "anaesthetic local numbing topical":
    "(?:no|without|skip(?:ped|ping)? (?:the)?|forgot the) (?:local|anaesthetic|numbing(?: cream)?|topical)(?= (?:for|when|if|because|on))(?=[^.!?\\n]{0,50}(?:rude|moan|attitude|swear|shout|annoy|deserv))",
  "laxative laxatives lactulose picolax senna movicol":
    "(?:laxatives?|lactulose|picolax|senna|movicol) in (?:his|her|their|your|the) (?:tea|coffee|squash|drink|mug|cake)(?! (?:trolley|room|break))|prescrib\\w+ (?:[\\w']+ ){0,4}laxatives? (?:as|for) revenge",
  "bingo bet betting odds fiver":
    "(?:bet|betting|odds|fiver|tenner|quid)(?: \\w+){0,4} (?:on )?(?:who|which (?:one|bed)|bed \\d+) (?:\\w+ )?(?:codes?|arrests?|dies|goes|croaks)(?: first)?",
  "outbreak norovirus infect":
    "(?:start|cause) an outbreak (?:myself|on purpose|so)|give (?:them|the lot of them) all norovirus",
  "pph arrest stabbing trauma":
    "(?:fancy|fancies|hoping for|praying for|need|want) (?:a |an )(?:nice |good |proper |juicy )?(?:big )?(?:pph|arrest|crash call|stabbing|bleed|fatal)(?=[^.!?\\n]{0,50}(?:portfolio|logbook|tonight|please|bored|numbers))",
  "pothole potholes bumps":
    "(?:hit|hitting|find|aim for) (?:every|all the|each) (?:pot ?hole|speed ?bump|kerb)s?",
  "crocodiles sharks lions": `feed ${THEM} to the (?:crocodiles|sharks|lions)|which (?:of (?:them|you)|patients?) i'?d (?:feed|kill|drown) first`,
  "catheter enema ng":
    "(?:catheter|enema|ng tube|rectal)(?: \\w+){0,4} (?:as|for) (?:a )?(?:punishment|revenge|being rude|moaning)",
});

export const harmJoke = defineRule({
  id: "disrepute/joke-about-harm",
  grade: "pause",
  needs,
  message: "This jokes about hurting somebody in care.",
  why: "Patients can't tell a joke from a plan, and neither can a reporter. Tell it to a friend after the shift instead.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (reading.isNegated(match) || isToldRightly(reading, match)) continue;
      yield {
        span: match,
        ...(IS_DONE.test(reading.around(match, 90, 60)) ? DONE : {}),
        fixes: whatWouldHelp(reading),
      };
    }
  },
});

// It was done, or is done every time.
const IS_DONE =
  /\b(?:did (?:that|it)|last (?:week|wk|night)|always (?:use|do|give)|every time|i gave|i've (?:done|used)|works every time|i (?:use|used)|we (?:use|used))\b/;

const DONE = {
  grade: "stop",
  message: "This says that somebody in care was hurt or made to suffer on purpose.",
  why: "Read out at a hearing there is no joke left in it. If something happened, talk to your indemnifier before anybody else does.",
} as const;
