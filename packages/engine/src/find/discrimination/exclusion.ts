import { isNearGroup } from "../../read/groups.ts";
import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";
import { isToldOfOthers } from "./group.ts";

const THEM =
  "(?:them|'em|em|him|her|it|all of them|the lot(?: of (?:them|em))?|they|these|those|that lot|the parents|everyone)";

// A wish or a plan to send away, keep out, turn down, serve last or treat worse. It counts where a group is named.
const { needs, pattern } = phraseList({
  "send sent ship shipped deport packing hantar": [
    `(?:send|ship|hantar|bus) ${THEM} (?:all )?(?:straight |right )?(?:back|home|packing|away)(?! (?:to (?:the )?(?:ward|bed|gp|lab|sender)|with|happy|safe|early|when|if they'?re well|after|the same day))`,
    `${THEM} should (?:all )?(?:just )?(?:be )?(?:sent|shipped) (?:straight |right )?(?:back|home|packing|away)`,
    "deport (?:the (?:lot|\\w+s)|them|all|every|these)",
  ],
  country:
    "(?:go|get|went) (?:back )?(?:home )?to (?:their|your|his|her) own (?:bloody |fucking )?countr(?:y|ies)|be treated in (?:their|your) own country",
  came: "(?:back|home)(?: to)? where (?:they|you|he|she|it) (?:all )?(?:came|come) from",
  "ban barred turn gate": [
    "ban (?:the (?:lot|whole lot)(?: of them)?|them all|all of them)",
    "(?:turn|turned) (?:them |em )?(?:round|around|away|back) at the (?:door|gate|border|desk|airport)",
  ],
  first:
    "(?:treat |put |our |see |look after )?(?:british|english|irish|scottish|welsh|singaporeans?|malaysians?|australians?|americans?|locals?|citizens?|our own|our own people|our own kind|taxpayers)(?: people| patients)? (?:should (?:come|be seen|go) )?first(?! (?:language|minister|aid|time|class|year|and foremost|ever|name))",
  "queue line list pile": [
    "(?:back|end|bottom) of (?:the|my) (?:queue|line|list|pile)",
    "last (?:one )?in (?:the )?(?:queue|line)",
  ],
  "allowed near": [
    "(?:shouldn'?t|should not|should never|ought not to|never) (?:even )?be (?:let |allowed )?(?:near|treated|nursing|operating|on (?:the|a|our|this) (?:ward|register|rota)|anywhere near|in (?:this|our) (?:country|hospital|ward))",
    "let near (?:british|english|our|my|white|a (?:patient|ward|phone))",
  ],
  "hire hiring employ employing shortlist shortlisting recruit recruiting appoint appointing": [
    "(?:stop|don'?t|do not|never|won'?t|no longer|not|avoid|rather not|can we stop) (?:be )?(?:hir(?:e|ing)|employ(?:ing)?|shortlist(?:ing)?|recruit(?:ing)?|appoint(?:ing)?|sponsor(?:ing)?)(?: any| another| anyone| anybody| more)?",
    "hire (?:only )?(?:our own|our own kind|own kind|locals?|nobody)(?: only)?",
  ],
  "serve treat chaperone register refuse refused refusing touch": [
    "(?:refus(?:e|ed|ing)) to (?:serve|treat|see|chaperone|touch|examine|wash|register|work with)",
    "(?:won'?t|will not|wouldn'?t|would not|not going to|shan'?t) (?:be )?(?:serv(?:e|ing)|treat(?:ing)?|chaperon(?:e|ing)|touch(?:ing)?|examin(?:e|ing)|work(?:ing)? with|wash(?:ing)?|register(?:ing)?) (?:one of|any of|any|a|them|those|these|that lot)",
    "decided not to (?:register|treat|employ|interview)",
  ],
  "bin binned":
    "bin(?:ned|ning)? (?:those|every|any|all (?:the|those)|the) (?:cvs?|referrals?|applications?)(?= |[.,!])",
  keep: "keep (?:them|em|that lot|those|their sort|his sort|her sort) (?:well |right |far |all )?(?:away|out|off|back)(?: from| of)?(?! (?:the (?:sun|heat|cold)|warm))",
  "english british local native christian white hetero straight male female islanders":
    "(?:english|british|local|native|christian|white|hetero|straight|male|female|islanders?)(?:[- ]born)?(?: \\w+)? only(?= (?:please|pls|sorry|on this|for)|[.,!]|$)(?! speaking)",
  "dss blacks black africans african asians asian muslims muslim indians indian foreigners gays polish poles travellers gypsies romanians immigrants migrants 60s 50s 40s":
    "no (?:more )?(?:dss|blacks?|africans?|asians?|muslims?|indians?|foreigners?|gays?|polish|poles|travellers?|gypsies|romanians?|over \\d0s|immigrants?|migrants?)(?: (?:please|pls|here|or \\w+|nurses|doctors|staff|need apply|patients))",
  belong: "(?:don'?t|do not|doesn'?t|does not) belong (?:in|on|here|near)",
  separate:
    "(?:should|must|ought to|need to) have (?:a|their own|their) (?:separate|own) (?:clinic|ward|toilet|entrance|waiting room|bay|cups?)",
  "trust trusted":
    "(?:can'?t|cannot|never|wouldn'?t|can never) (?:be )?trust(?:ed)?(?= (?:them|em|any of them|a|one|as|round|around|with|that lot)|[.,!])",
  "mark score filter weed":
    "(?:mark|score) (?:them|her|him|the \\w+ ones?) down|(?:filter|weed|sift) (?:them |the \\w+ (?:ones|applicants) )?out",
});

const HINT =
  /\b(?:british|came (?:over |here )?from|come over|hiv|mat leave|cvs?|men in (?:dresses|frocks)|boatloads?|benefits?|over[- ]\d0s|over \d0|them lot|that lot|that mob|white folk|who pay tax|pays tax|pronouns?|they\/them)\b/;
// Turning something down for a good reason, or for everybody alike.
const FAIR =
  /\b(?:illegal to|unlawful|equality act|discriminat\w+|nobody (?:should|must)|no one (?:should|must)|whatever (?:their|your)|regardless|infection control|norovirus|visiting|under investigation|suspended|struck off|drink|drunk|fasting|nil by mouth|children under|under 1[68]|contraindicated|isn'?t (?:licensed|recommended)|not licensed|side effects?|interaction|dose|tablets?|vaccine is|with this|bnf)\b/;

const INSTEAD = "We need more staff and more time, whoever comes through the door.";

export const exclusion = defineRule({
  id: "discrimination/exclusion",
  grade: "stop",
  needs,
  message: "This wants a group of people kept out or treated worse.",
  why: "Care and work are owed to everybody alike, by law and by your code. As it stands this would be read as how you treat patients or colleagues.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isFair(reading, match)) continue;
      yield { span: match, fixes: sayInstead(reading, match, INSTEAD) };
    }
  },
});

const REACH = 200;

function isFair(reading: Reading, span: Span): boolean {
  const near = reading.around(span, REACH, REACH);
  return (
    (!isNearGroup(reading, span, REACH, true) && !HINT.test(near)) ||
    FAIR.test(near) ||
    reading.isQuoted(span) ||
    isToldOfOthers(reading, span)
  );
}
