import { isSmallTalk } from "../../read/small-talk.ts";
import { speaksOfWork } from "../../read/work.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isOtherMatter } from "./about.ts";
import { remark } from "./remark.ts";

// Explicit talk. Anatomy and sexual-health words are left alone: only what is said for a laugh or a thrill.
const { needs, pattern } = phraseList({
  "tits boobs knockers jugs norks":
    "(?:unreal|great|nice|massive|huge|fake|cracking|saggy|those|her|big|perky) (?:tits|boobs|knockers|jugs|norks)(?! (?:out for|in (?:radiotherapy|surgery)|cancer|may|are|feel|hurt|leak))|tits (?:out|on (?:her|that)|\\d)",
  "hung packing endowed": "hung like|what he'?s packing|well[- ](?:endowed|hung)",
  "stiffy boner semi hard turned":
    "(?:a |got a |had a |half a )(?:stiffy|boner|semi(?! (?:in|at|near|final|detached|with|on)|-)|hard[- ]on)|(?:proper |so |got |really )turned on(?= by|[.!]|$)",
  "shag shagging shagged smash bang bonk ride rode bend leg": [
    "(?:would|i'd|wanna|want to|gonna|love to) (?:so |definitely |absolutely )?(?:smash|bang|shag|bonk|ride) (?:her|him|that|it|them|both)(?! (?:target|button))",
    "(?:i |we |he |she |been |got )?(?:shagg(?:ed|ing)|bonked|bonking) (?:him|her|the|a|my|in (?:the|a))(?= ?(?:reg|registrar|nurse|linen|consultant|student|sluice|patient|on[- ]call|supervisor|ex|store))",
    "(?:get|got|had) (?:my|me|his|her) leg over",
    "bend(?:s|ing)? (?:her|him|me) over(?= |[.!,]|$)|bends? over (?:that|the) (?:trolley|bed|desk) like",
    "what i'?d do to (?:her|him|them)|(?:the )?things i'?d (?:let (?:him|her) )?do to (?:her|him|me)",
  ],
  bed: "(?:good|great|filthy|animal|wild) in bed(?!:|[^.!?\\n]{0,30}(?:mattress|pillow|rest|exercises?|chair))",
  "lap desk":
    "sits? on my (?:lap|knee|face)|under (?:my|the) desk(?=[^.!?\\n]{0,20}(?:\\u{1f60f}|\\u{1f609}|\\u{1f608}))|(?:interview|appraisal|supervision)s? (?:her |him )?under the desk",
  wet: "(?:(?:not been |haven'?t been )(?:that |this |so )wet|wet floor sign)(?=[^.!?\\n]{0,40}(?:\\u{1f60f}|\\u{1f609}|\\u{1f975}|\\u{1f602}|for (?:him|her)))",
  nudes: "send (?:me )?nudes(?! (?:is|was|to|requests?))|nudes (?:of|from) (?:her|him|a patient|the)",
  "filthy dirty naughty":
    "(?:you'?re|nurses are|she'?s|he'?s) (?:obviously |all |so )?(?:filthy|dirty|naughty)(?= (?:then|then\\?|girls|in bed)|[.!]? ?(?:\\u{1f60f}|\\u{1f609}|\\u{1f605}))|(?:posh|quiet|prim) (?:and|but) (?:dirty|filthy)",
  "tight tighter":
    "(?:nice and |so |lovely and )tight(?=[^.!?\\n]{0,40}(?:\\u{1f60f}|\\u{1f440}|vagin|fanny|exam|smear))",
  free: "free (?:show|peep show|eyeful)",
  "grope groped feel squeeze":
    "(?:cheeky|sneaky|quick) (?:grope|feel|squeeze|peek)(?= (?:of|at|when|while|under)|[.!])|have a (?:proper )?feel of (?:that|those|her|him)",
  "moan moans moaner":
    "(?:one|she|he|this one) (?:who )?moans (?:when|during|in) (?:i|the|it)|a moaner(?= ?\\u{1f60f})",
  "risen rises rise":
    "(?:something|my \\w+|the panel|business case)(?: else)? (?:has risen|rises|rose)(?=[^.!?\\n]{0,30}(?:\\u{1f60f}|\\u{1f602}|\\u{1f609}|when she|when he))",
  "threesome orgy kinky bondage gag":
    "threesomes?(?! of)|orgy|kinky|bondage|(?:no|my|her) gag reflex(?= ?(?:\\u{1f60f}|\\u{1f609}|of steel|lol|\\u{1f602}))",
  daddy: "[\"']daddy[\"']|call(?:ed|ing)? (?:him|the \\w+|a \\w+) daddy|\\(daddy\\)",
  "knickers panties commando":
    "(?:knickers|panties) (?:off|down|would)|(?:he|she|registrar|consultant)(?:'?s| is| goes| was)? (?:going )?commando",
  "arse bum backside":
    "(?:what an|nice|that|an?) (?:arse|bum|backside|booty) (?:on|in (?:those|that)|like a peach|for it)|(?:bum|legs|tits|breast|boob) man(?= |[.!]|$)",
  "onlyfans spicy": "(?:my |link to (?:my )?)(?:onlyfans|spicy (?:page|site|account))",
  play: "play(?:s|ing)? (?:my )?patient(?= ?(?:\\u{1f60f}|\\u{1f609}|for me|tonight))|nurses do it (?:with|better)|keep the uniform on",
  "porn pornhub": "like a porno?|pornhub category|porno? (?:plot|script|nurse)",
});

export const crude = defineRule({
  id: "sexualised/crude-talk",
  grade: "pause",
  needs,
  message: "This is crude sexual talk.",
  why: "Group chats like this have come out years later, in hearings about something else. Nobody spoken of here has agreed to it.",
  *find(reading) {
    if (isSmallTalk(reading) || !speaksOfWork(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isOtherMatter(reading, match) || reading.isNegated(match)) continue;
      yield remark(reading, match);
    }
  },
});
