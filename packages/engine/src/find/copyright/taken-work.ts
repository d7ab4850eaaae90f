import { BOOK_TITLE, JOURNAL, SCREEN_WORK } from "../../read/lexicons/published-works.ts";
import { defineRule } from "../rule.ts";
import { isLawful, pointToIt, WORK } from "./whose-work.ts";

const TOOK =
  "(?:nicked|pinched|robbed|stole|stolen|swiped|lifted|ripped|poached|half-?inched|borrowed|scraped|screenshotted|screenshot|screen-?grabbed|screen ?-?recorded|snaffled|pirated|traced|recycled|scanned|photocopied)";
const WHERE = `(?:pinterest|google(?: images)?|the (?:internet|web|net|telly|tv)|(?:insta(?:gram)?|tiktok|you ?tube|facebook|twitter|x|spotify|netflix|etsy)\\b|@\\w+|(?:[\\w']+ ){0,4}?(?:page|site|website|account|channel|wall|profile|book|textbook|atlas|course|college|thesis|server|dissertation|lecture|leaflet|magazine|portal|app|notes|insta|deck|playlist|story|blog|podcast|substack|paper)\\b|${BOOK_TITLE}|${JOURNAL}|${SCREEN_WORK}|(?:some|a) (?:[\\w']+ ){0,3}(?:prof|doctor|medic|nurse|trainer|lad|girl|consultant|trust|artist))`;

// Words for taking, of a made thing: "nicked this diagram", "slides lifted from a course", "ripped off Spotify".
const TAKEN = new RegExp(
  "(?<![\\w'])(?:" +
    [
      `(?!borrowed)${TOOK} (?:this|that|the|these|those|a|an|some|her|his|their|all|every|[\\w']+'s|[\\w']+s') (?:[\\w'-]+ ){0,5}?${WORK}\\b`,
      `${WORK}(?:'s| is| are| was| were|'re)?(?: \\w+){0,2}? ${TOOK}(?: (?!by|my)[\\w']+){0,3}? (?:from|off|out of|straight from|wholesale from)(?: ${WHERE})?`,
      `${TOOK}(?: (?!my|our)[\\w']+){0,6}? (?:off|from|out of|of) ${WHERE}`,
      `${WORK} (?:that )?(?:i|we)(?:'ve)? (?:just )?(?:traced|ripped|pulled|nicked|pinched|scanned|screenshotted|recorded|lifted|stole|grabbed|copied|robbed)`,
      `${WORK}(?:'s| is| are|'re| comes?| was| were)?(?: \\w+)? (?:straight )?(?:off|from|out of) (?:the (?:internet|telly|web|tv)\\b|google|pinterest|you ?tube|(?:that |some )(?:twitter|insta\\w*) |a (?:£\\d+ )?textbook|a (?:clinic|salon) in|another (?:[\\w']+ ){0,2}(?:clinic|trust|programme|page|hospital|course)\\w*)`,
      `(?:copied|taken|took|pulled|grabbed|carr(?:y|ied)|borrow)(?: (?!my|our)[\\w']+){0,5}? (?:off|from|out of) (?:pinterest|google(?: images)?|the internet|youtube|tiktok|instagram|@\\w+|somebody's|someone's|some \\w+|another (?:[\\w']+ ){0,2}(?:clinic|trust|programme|page|hospital|course)\\w*|(?:[\\w']+ ){1,3}(?:members-only|paid|locked) (?:page|site|portal|area)|a (?:mate|friend|rival|colleague)'?s?|my (?:mate|friend|colleague)'s|(?:the )?group chat|one \\w+ page|a (?:dubai|us|brazil|uk) \\w+)`,
    ].join("|") +
    ")(?![\\w'])",
  "g",
);

export const takenWork = defineRule({
  id: "copyright/taken-work",
  grade: "pause",
  needs:
    "nicked pinched robbed stole stolen swiped lifted ripped poached inched borrowed scraped screenshotted screenshot grabbed screengrabbed recorded snaffled pirated traced recycled scanned photocopied copied taken took pulled carry carried borrow internet telly google pinterest youtube tube textbook clinic salon another twitter".split(
      " ",
    ),
  message: "This uses something that somebody else made.",
  why: "Pictures, slides and films belong to whoever made them, and most reuse needs a yes or a licence. Ask, or point people to the original with the maker's name.",
  *find(reading) {
    if (isLawful(reading)) return;
    for (const match of reading.matches(TAKEN)) {
      if (reading.isNegated(match) || reading.isQuoted(match) || BY_OTHERS.test(reading.before(match, 40)))
        continue;
      if (BODY.test(match.text)) continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});

/** Somebody else did it, or things and people that are taken from places every day. */
const BY_OTHERS =
  /\b(?:he|she|they|who|someone|somebody|people|nobody|if you|you|patients?|mine|getting|was|be|been|being)(?:'s|'d|'ve| has| have| had)? $/;
const BODY = /\b(?:bloods?|hearts?|samples?|scans?|notes? from the (?:ward|trolley)|shift|bed)\b/;
