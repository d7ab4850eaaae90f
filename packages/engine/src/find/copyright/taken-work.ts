import { BOOK_TITLE, JOURNAL, SCREEN_WORK } from "../../read/lexicons/published-works.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isLawful, pointToIt, WORK } from "./whose-work.ts";

/** Where somebody else's work is found: the web, a page, a book, a course, a broadcaster. */
const WHERE = `(?:pinterest|google(?: images)?|the (?:internet|web|net|telly|tv)|(?:insta(?:gram)?|tiktok|you ?tube|facebook|twitter|x|spotify|netflix|etsy)(?![\\w'])|@\\w+|(?:[\\w']+ ){0,4}?(?:page|site|website|account|channel|wall|profile|book|textbook|atlas|course|college|thesis|server|dissertation|lecture|leaflet|magazine|portal|app|notes|insta|deck|playlist|story|blog|podcast|substack|paper|ppt|laptop)(?![\\w'])|${BOOK_TITLE}|${JOURNAL}|${SCREEN_WORK}|(?:some|a) (?:[\\w']+ ){0,3}(?:prof|doctor|medic|nurse|trainer|lad|girl|consultant|trust|artist))`;
const SOMEBODYS =
  "(?:pinterest|google(?: images)?|the internet|youtube|tiktok|instagram|@\\w+|somebody's|someone's|some \\w+|another (?:[\\w']+ ){0,2}(?:clinic|trust|programme|page|hospital|course)\\w*|one (?:\\w+ )+page|a (?:dubai|us|brazil|uk|mate|friend|rival|colleague)'?s? \\w+|(?:[\\w']+ ){1,3}(?:members-only|paid|locked) (?:page|site|portal|area)|my (?:mate|friend|colleague)'s|(?:the )?group chat)";

/** After a word: looks back for a work before it. The word comes first, so that little is looked at in vain. */
function afterWork(word: string, between: string): string {
  return `${word}(?<=(?<![\\w'])${WORK}${between} ${word})`;
}

/** What may stand round a word for taking: a work, or the place that it is from. */
function takes(word: string): string[] {
  return [
    `${word} (?:this|that|the|these|those|a|an|some|her|his|their|all|every|[\\w']+'s|[\\w']+s') (?:[\\w'-]+ ){0,5}?${WORK}`,
    `${afterWork(word, "(?:'s| is| are| was| were|'re)?(?: \\w+){0,2}")}(?: (?!by|my)[\\w']+){0,3}? (?:from|off|out of|wholesale from)(?: ${WHERE})?`,
    `${word}(?: (?!my|our)[\\w']+){0,6}? (?:off|from|out of|of) ${WHERE}`,
    afterWork(word, "(?: that)? (?:i|we)(?:'ve)?(?: just)?"),
  ];
}

// Words for taking, of a made thing: "nicked this diagram", "slides lifted from a course", "ripped off Spotify".
const TAKEN = phraseList({
  nicked: takes("nicked"),
  pinched: takes("pinched"),
  robbed: takes("robbed"),
  "stole stolen": takes("stole(?:n)?"),
  swiped: takes("swiped"),
  lifted: takes("lifted"),
  ripped: takes("ripped"),
  poached: takes("poached"),
  scraped: takes("scraped"),
  "screenshotted screenshot grabbed screengrabbed recorded": takes(
    "(?:screenshot(?:ted)?|screen-?grabbed|screen ?-?recorded)",
  ),
  pirated: takes("pirated"),
  traced: takes("traced"),
  recycled: takes("recycled"),
  scanned: takes("scanned"),
  photocopied: takes("photocopied"),
  borrowed: takes("borrowed").slice(1, 3),
  "copied taken took pulled grabbed carry borrow": [
    `(?:copied|taken|took|pulled|grabbed|carry|borrow)(?: (?!my|our)[\\w']+){0,5}? (?:off|from|out of) ${SOMEBODYS}`,
    afterWork("(?:pulled|grabbed|copied)", "(?: that)? (?:i|we)(?:'ve)?(?: just)?"),
  ],
  "internet telly google pinterest youtube textbook clinic programme trust page twitter": `${afterWork("(?:off|from|out of)", "(?:'s| is| are|'re| comes?| was| were)?(?: \\w+)?(?: straight)?")} (?:the (?:internet|telly|web|tv)|google|pinterest|youtube|(?:that |some )twitter|a (?:£\\d+ )?textbook|a (?:clinic|salon) in|another (?:[\\w']+ ){0,2}(?:clinic|trust|programme|page))`,
});

export const takenWork = defineRule({
  id: "copyright/taken-work",
  grade: "pause",
  needs: TAKEN.needs,
  message: "This uses something that somebody else made.",
  why: "Pictures, slides and films belong to whoever made them, and most reuse needs a yes or a licence. Ask, or point people to the original with the maker's name.",
  *find(reading) {
    if (isLawful(reading)) return;
    for (const match of reading.matches(TAKEN.pattern)) {
      if (reading.isNegated(match) || reading.isQuoted(match) || BY_OTHERS.test(reading.before(match, 40)))
        continue;
      if (BODY.test(match.text)) continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});

/** Somebody else did it. */
const BY_OTHERS =
  /\b(?:he|she|they|who|someone|somebody|people|nobody|if you|you|patients?|mine|getting|be|been|being|to)(?:'s|'d|'ve| has| have| had)? $/;
/** Things of the job that are taken from places every day. */
const BODY = /\b(?:bloods?|hearts?|samples?|scans?|notes? from the (?:ward|trolley)|shift|bed)\b/;
