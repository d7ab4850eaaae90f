import { isNearGroup } from "../../read/groups.ts";
import type { Reading } from "../../read/reading.ts";
import type { Span } from "../../span.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";
import { isToldOfOthers } from "./group.ts";

const THEM =
  "(?:them|em|'em|dem|him|her|those|these|that lot|that mob|the lot|the lot of (?:them|em)|any of (?:them|em)|the rest)";

/**
 * Less care, rougher care or none, planned or done, for people of a group: left to wait, to shout, to sort themselves out;
 * conditions nobody else has to meet; somebody passed over. It counts where a group is named.
 */
const { needs, pattern } = phraseList({
  "let leave make stick put shove bung": [
    `(?:let|leave|make) ${THEM} (?:all |just |bloody )?(?:wait|sort (?:out )?(?:it|their|his|her|themsel\\w+)|shout|scream|lie (?:there|in it)|rot|rattle|starve|queue|suffer|get on with it|find (?:their|his|her) own|go without|stew|beg|use (?:the|a) (?:bucket|corridor|back))`,
    `(?:stick|put|shove|bung|park|leave) ${THEM} (?:all |straight )?(?:on|in|at|to|by|round|out|outside) (?:the |a )?(?:barge|corridor|back|end|bottom|car ?park|tent|yard|sluice|side|last|plane|boat|container|bin|unit|worst)`,
    "let (?:allah|god|jesus|their (?:god|imam|prophet|priest|own)) (?:do|deliver|decide|save|sort|heal|look|fix|see|cure)|let nature (?:deliver|decide|sort)",
  ],
  "won't wouldn't refuse never not no": [
    "(?:won't|will not|wouldn't|not going to|refuse to|never going to) have (?:a|an|any|another|one of (?:them|those)) [\\w'-]+(?: [\\w'-]+){0,3} (?:in|on|near|into|scrub|touch|treat|operat\\w+|nurs\\w+|work\\w*)",
    "no (?:valid |sa |uk |us )?(?:id|visa|passport|papers|english|documents|card)[,:]? (?:then )?no (?:injection|treatment|service|appointment|care|script|jab|scan|bed|help|baby|medicine|antenatal)",
    "no (?:dss|kids|dogs|[\\w'-]+s),? no (?:muslims?|blacks?|asians?|africans?|gays?|poles|polish|romanians?|travellers?|gypsies|foreigners?|immigrants?|migrants?|refugees|jews?|indians?|pakistanis?|trans|women|mums|disabled|pensioners)(?![\\w -]*(?:exclu|left behind))",
    "not (?:in|on|near) my (?:clinic|theatre|ward|list|team|watch|shop|practice|surgery|table|chair)",
  ],
  "waste wasted wasting": `wast(?:e|ed|ing) (?:[\\w']+ ){0,3}?(?:on|for) (?:${THEM}|people who|their (?:sort|kind|lot)|old|the old)|wast(?:e|ing) o(?:f|') (?:a )?(?:bed|insulin|time|money|oxygen|space|drugs|blood|taxpayers?)(?! (?:if|when|because))`,
  hang: "hang up on (?:them|em|him|her|the rest|those|anyone|anybody|all)",
  "own people":
    "(?:go|going|gone|sent|send (?:them|em)|stick|made to go|off|back) (?:off )?to (?:their|his|her|your) own (?:hospitals?|doctors?|clinics?|gps?|people|place|kind|sort|country|imam|priests?)|hir(?:e|ing) (?:\\w+ )?own kind|own kind only|our people first|stick to our own",
  front:
    "(?:ask|asking|charge|charging|want|wanting|take|taking) (?:[\\w'-]+ ){1,5}?(?:for )?(?:payment|deposits?|cash|money|fees) up[- ]front",
  "lot rid knock":
    "(?:sack|bin|deport|evict|section|sterili[sz]e) (?:the )?(?:whole )?lot|get rid of (?:them all|the lot|every)|knock off the free",
  "tied refused turned locked boat plane unit zoo cage":
    "should (?:all )?be (?:tied|turned away|refused|locked|on the (?:boat|plane)|in a (?:unit|home|zoo|cage))",
  "let lets put give":
    "(?:nobody|no one|don't|do not|never) (?:lets?|put|give) (?:her|him|them) (?:prescribe|operate|near|on (?:the|a|my)|lead|loose|the (?:project|post|role|job|list))|don't put (?:her|him|them)(?=[ ,.])",
});

const HINT =
  /\b(?:that|of that|from that) (?:community|lot|mob|race|sort|tribe|estate|camp)\b|\b(?:on mat leave|up the duff|headscar(?:f|ves)|turbans?|asylum|benefits|boatloads?|old folk|hajj|allah|imam|colou?red|camp mob|ring and|bunting|language|spanish speakers|africans?|eastern european|the (?:lady|female) (?:partner|doctor)|wheel ?chairs?|sky fairy|over (?:the border|there))\b/;
// Everybody's rule, a clinical reason, or somebody treated so who tells of it.
const FAIR =
  /\b(?:norovirus|infection|isolation|nil by mouth|fasting|bnf|contraindicat\w+|not licensed|consent|capacity|dnacpr|resus status|insurance|policy for everyone|everyone|everybody|anybody|anyone|whoever|same for all|illegal to|unlawful|equality act|discriminat\w+|racism|racist abuse|barriers?|inequalit\w+|interpreters?|charity|shouldn't have to|should not have to|why (?:do|are|should) (?:we|they)|exemption|free (?:of charge|prescriptions?)|strike|visiting)\b/;

const INSTEAD = "We need more staff and more time, whoever comes through the door.";

export const worseCare = defineRule({
  id: "discrimination/worse-care",
  grade: "stop",
  needs,
  message: "This says that a group of people gets worse care or a worse chance.",
  why: "This is the part a regulator and the law look at first: not what you think of people but what they get from you.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isAboutGroup(reading, match) && !isExcused(reading, match))
        yield { span: match, fixes: sayInstead(reading, match, INSTEAD) };
    }
  },
});

const REACH = 160;

function isAboutGroup(reading: Reading, span: Span): boolean {
  return isNearGroup(reading, span, REACH) || HINT.test(reading.around(span, REACH, REACH));
}

function isExcused(reading: Reading, span: Span): boolean {
  return FAIR.test(reading.around(span, 120, 120)) || reading.isQuoted(span) || isToldOfOthers(reading, span);
}
