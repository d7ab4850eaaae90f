import { defineRule } from "../rule.ts";
import { isLawful, PICTURED, pointToIt } from "./whose-work.ts";

/** Things made by somebody in particular. Posts, notes and talks are too common a word to count here. */
const MADE =
  /\b(?:images?|pics?|pictures?|photos?|photographs?|drawings?|diagrams?|cartoons?|illustrations?|artwork|paintings?|infographics?|memes?|graphs?|animations?|videos?|vids?|clips?|films?|footage|songs?|tracks?|music|poems?|essays?|articles?|columns?|leaflets?|worksheets?|workbooks?|slides?|decks?|lectures?|webinars?|keynotes?|chapters?|books?|textbooks?|manuals?|supplement|patterns?|templates?|checklists?|stickers?|flashcards?|skits?|atlas|dissertation|thesis|netter|disney|character|histology|page|translation|plates?|blog|boats|wording|tables?|symbols)\b/;

// The author knows that nobody was asked: "she'll never know", "they won't mind", "I did not ask the publisher".
const KNOWS =
  /(?<![\w'])(?:(?:didn'?t|did not|haven'?t|have not|never|hasn'?t) (?:even )?(?:ask(?:ed)?|seek|sought|got|get|clear(?:ed)?|said i can)(?: \w+){0,3}? (?:permission|publishers?|authors?|artist|owner|photographer|her|him|them|they)|(?:didn'?t|did not|haven'?t) ask(?:ed)?(?=[.!,)]| or)|(?:she|he|they|no-?one|nobody|nobody'?ll|she'?ll|he'?ll|they'?ll|publishers?|the \w+|netflix|disney)(?:'?ll| will|'d| would)? (?:never|won'?t|'ll never|not)(?: even)? (?:know|notice|mind|check|find (?:out|me)|look|spot|care)\b|(?:nobody|no one|who)(?:'?s|'?ll| will| has)? (?:checks?|checking|check|noticed|notices?|notice it)\b|(?:i'?m sure|don'?t think|doubt) (?:he|she|they)(?:'d| would|'ll| will) (?:have said yes|mind|notice|care)|taking silence for a yes|asked (?:me|us|him|her) not to (?:share|post|circulate|copy)|hasn'?t said (?:i|we) can|without (?:asking|permission)|no permissions?\b|not licensed|(?:doesn'?t|don'?t) know (?:yet|about it)|hasn'?t twigged|(?:can'?t|won'?t|can|who will|gonna|going to) sue (?:a|us|me)|sue me|cry about it|sorry not sorry|publisher can whistle|(?:nobody|nae|nobody'?ll) (?:tell|tells) \w+|nae tell|don'?t tell (?:them|the (?:publisher|presenter|library|college))|reading the footer)(?![\w'])/g;

export const knowsNotAsked = defineRule({
  id: "copyright/knows-not-asked",
  grade: "pause",
  needs:
    "hasn't ask asked seek sought permission permissions publisher publishers never won't wont mind notice noticed check checks checking know silence without licensed licenced sue twigged whistle tell footer cry".split(
      " ",
    ),
  message: "This says that nobody was asked before using the work.",
  why: "Most makers say yes when asked, and mind when not. A short message before you post keeps you right and often gets you a better copy.",
  *find(reading) {
    if (isLawful(reading) || (!reading.has(MADE) && !reading.has(PICTURED))) return;
    if (reading.signal("patient").length > 0 || reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(KNOWS)) {
      if (reading.isQuoted(match)) continue;
      const near = reading.around(match, 160, 60);
      if (!MADE.test(near) || !OTHERS.test(near) || OTHER_MATTER.test(near)) continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});

/** A sign that the work is another's. */
const OTHERS =
  /(?:\b(?:copied|copying|scanned|scanning|traced|typed|typing|uploaded|uploading|recorded|photographed|took|used|using|reposting|sharing|share|posting|poster|print\w*|translated|translation|pasted|lifted|nicked|pinched|borrowed|read(?:ing)? (?:out|straight)|put all|loved|reel|learn off|from (?:a|the|an|some|another)|off (?:a|the|some|another)|disney|netflix|somebody else'?s|someone else'?s|unpublished|her book|his book|their)\b)/;
const OTHER_MATTER =
  /\b(?:patients?|family wasn'?t|relatives?|ct\b|mri|x-?ray|wards?|dose|insulin|vaccin\w+|boss|rota|parking|shift|discharge|medication|manager|datix|cqc|drug|consent form|secret|boyfriend|husband|wife|drunk|hangover)\b/;
