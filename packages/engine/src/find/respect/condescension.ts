import type { Reading } from "../../read/reading.ts";
import { isReported } from "../../read/reported.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";

// Politeness used as a slap: said to the reader, or about somebody the readers know.
const { needs, pattern } = phraseList({
  "explained told said":
    "as (?:i have |i've |i |we have |we've |previously |already )*(?:explained|told you|said)(?:,)? (?:to you )?(?:[\\w']+ ){0,5}?(?:on (?:two|three|four|five|several|\\d+|numerous) occasions|twice|three times|repeatedly|\\(twice|again and again)",
  messages: "as per my (?:last|previous) (?:\\d|two|three|four|several)(?: \\w+)? (?:messages|emails)",
  "words syllable":
    "in (?:very )?(?:short|small) words|in words of one syllable|i'?ll (?:type|speak|write) slowly",
  "reading read":
    "if reading is (?:an issue|a problem|difficult|too hard)|had you (?:bothered|troubled|managed|thought) to read|had you (?:actually )?read (?:it|the|my)",
  "keyboard life hobby":
    "keyboard (?:expert|warrior)s?(?= (?:like you|again|who)|[.,!])|get (?:off (?:facebook|twitter|here|the internet) and get )?a life(?=[\\s.!?,]*$)|get a hobby(?=[.!]|$)",
  grow: "(?:^|[.!?,] ?)(?:oh )?(?:just |away and |time to |please )?grow up(?:,| ya| you)?(?=[.!,]|$| and (?:stop|read|do|take|learn)| the lot| will you)",
  "cry bleating whingeing whinging whining moaning":
    "(?:^|[.!?,] ?)cry (?:harder|about it|more)(?=[\\s.!,]|$)|(?:stop|quit|enough) (?:your )?(?:bleating|whing(?:e)?ing|whining)|(?:stop|quit) moaning(?= and|[.!])",
  "grass boohoo hoo diddums": "(?:go )?touch grass|boo ?hoo|diddums",
  "clever special liked":
    "(?:you are|you're) not (?:as )?(?:clever|special|interesting|funny|important|liked|the only patient)(?! (?:i see|we))",
  "sweetheart sunshine princess petal":
    "(?:listen|look|oh|calm down|sure),? (?:sweetheart|sweetie|sunshine|princess|petal)(?= |[,.!]|$)",
  "daft silly": "you (?:daft|silly) (?:article|mare|moo|cow|girl|woman|man|boy)(?=[ .!,]|$)",
  "child spoilt toddler brat":
    "(?:behav(?:e|ing|ed)|act(?:ing|ed)?|carry(?:ing)? on) like (?:a |an )?(?:spoilt |spoiled |overgrown |big )?(?:child|children|toddler|brats?|teenagers?)(?=[\\s.,!]|$| you)",
  people:
    "(?:you people|people like you) (?:come in|make me|are unbelievable|will take|always|never|can'?t|should(?:n'?t)?|need|want|really|just)(?![^.!?\\n]{0,50}(?:best|amazing|wonderful|brilliant|thank|love|rock|incredible|angels|heroes|lovely|make my))",
  "grown grownups adults": "let the (?:grown[- ]?ups|adults|professionals) (?:talk|handle|speak|do)",
  tries: "bless (?:her|him),? (?:she|he) tries(?=[ .!x]|$)",
  considering: "(?:he's|she's|he is|she is) (?:very |quite )?good,? considering(?=[.!]|$)",
  "stay lane": "stay in your lane|know your place|back in your box|put your hand down",
  retire:
    "(?:just |please )?retire,? (?:sir|love|mate|already|hun)(?=[ .!,]|$)|time to retire,? (?:hun|mate|love)",
  selfish: "(?:any idea|do you know) how selfish",
  diary: "buy (?:yourself )?a (?:diary|watch|calendar|clock)(?=[.!]|$)",
});

// Said to a child with a plaster, "sweetheart" is kind.
const TO_A_CHILD =
  /\b(?:wee|little|small|tiny) (?:boy|girl|lad|lass|one|man)\b|\b(?:toddler|baby|my (?:son|daughter|niece|nephew)|\d year old)\b/;

export const condescension = defineRule({
  id: "respect/condescension",
  grade: "pause",
  needs,
  message: "This talks down to somebody.",
  why: "The reader will hear the tone before the content. Said plainly and kindly, the same point is harder to complain about.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || reading.isQuoted(match)) continue;
      if (/\b(?:i|we|when i|to|want to|me|don't) $/.test(reading.before(match, 12))) continue;
      if (TO_A_CHILD.test(reading.around(match, 60, 100))) continue;
      yield { span: match, fixes: sayInstead(reading, match, insteadFor(reading)) };
    }
  },
});

function insteadFor({ context, replyTo }: Reading): string {
  if (context.audience === "patient")
    return "I'm sorry if that wasn't clear. Shall I explain it another way?";
  return replyTo === undefined
    ? "I see this differently, and I'd rather talk than type."
    : "I don't agree, and I'll leave it there.";
}
