import { BOOK_TITLE, JOURNAL } from "../../read/lexicons/published-works.ts";
import { defineRule } from "../rule.ts";
import { isLawful, pointToIt } from "./whose-work.ts";

/** Long works: what may be quoted from in a line, and not passed on whole. */
const LONG = `(?:books?|textbook|ebook|epub|novel|pdfs?|chapters?|paper|article|editorial|column|supplement|piece|long read|exposé|investigation|leaflet|poems?|thread|blog|essay|lyrics|manual|workbook|handbook|guide|guideline|curriculum|lectures?|keynote|webinar|talk|class|course|module|master ?class|study day|film|documentary|album|episode|ep\\b|pages?|edition|atlas|bank|leaflet|newsletter|deck|slides?|pack|notes|pattern|recipes?|handouts?|sheet|folder|series|set|videos?|box|lot|thing|copy|${BOOK_TITLE}|${JOURNAL})`;
const WHOLE =
  "(?:the |a |that |this |his |her )?(?:whole|entire|full|complete|every (?:single )?(?:page|verse|line|word|minute|chapter)|all (?:the )?(?:\\d+|four|six|nine|ten|twelve|of)?(?: pages| chapters| verses| lines)?)";
/** Ways of making a copy. */
const COPIED =
  "(?:typed|typing|retyped|pasted|pasting|copied|copying|scanned|scanning|photographed|photographing|photocopied|photocopying|screenshotted|screenshots|screen ?-?recorded|recorded|filmed|uploaded|uploading|re-?uploaded|re-?uploading|reposting|reposted|translated|transcribed|reproduced|ripped|downloaded|printed|exported|snapped|posting|posted|sharing|shared|attached|attaching|stitching|scraped|put(?:ting)? up|here's|dropping|dumping|below|in (?:the|my) drive)";

// All of a work, and a word for copying it: "typed out the whole chapter", "all 40 pages, scanned".
const COPY_OF_WHOLE = new RegExp(
  "(?<![\\w'])(?:" +
    [
      `${COPIED}(?: (?:out|up|in|you|the|a|for|it|off|below|all|is|here|my|are|of)){0,3} ${WHOLE}(?: [\\w'&,-]+){0,6}? ${LONG}\\b`,
      `${WHOLE}(?: [\\w'&-]+){0,7}? ${LONG}\\b[^.!?\\n]{0,40}? ${COPIED}\\b`,
      `(?:(?:typed|copied|lifted|pasted|taken|borrowed|book|thread|notes|wording|question|it|her|his|march|them|is|all|rehearse|article|piece|sheet)"?(?: \\w+){0,4},? word[- ]for[- ]word|word[- ]for[- ]word (?:from|off|so|in \\w+|below|with)|verbatim (?:from|below|off)|(?:typed|pasted|copied|reproduced|printed|posted|attached)(?: \\w+){0,3} in (?:full|its entirety)|full text (?:below|here|👇)|from start to finish with my|in full below)`,
      `(?:typed|copied|photographed|scanned|photocopied|screenshotted|snapped|uploaded|recorded)(?: (?:out|up|basically|just))?(?: [\\w'&-]+){0,4}? (?:chapters? (?:\\d+|\\w+)|\\d+ (?:pages|pics|pp)|every (?:ecg|page|question|slide|table)|all \\d+|all nine posts|the lot|from the library copy)`,
      `(?:reading|reads|read (?:you|out|aloud|straight)|be reading)(?: (?:you|out|aloud|most of|straight|off))*(?: [\\w'’-]+){0,4}? (?:chapter (?:\\d+|one|by chapter)|whole chapters|page by page|the whole of|word for word)`,
      `(?:photos?|scans?|screenshots?|pics|slide photos) (?:of|from) (?:(?:all|the|that|every|her|his|[\\w’']+'s) )?(?:[\\w'-]+ ){0,4}?(?:books?|chapter|handbook|posts|slides|atlas|manual|module|exam|paper|${BOOK_TITLE})\\b|\\d+ slide photos`,
      `(?:are|is|were|was|it'?s) (?:basically|mostly) (?:the )?(?:[\\w']+ ){0,4}?(?:${BOOK_TITLE}|(?:[\\w'.]+'s|their) (?:pages|slides|leaflet|algorithms|book|words|wording)|theirs\\b)|you may recognise (?:from )?|(?:chapters?|tables?|questions?) [^.!?\\n]{0,30}(?:retyped|lifted|copied)`,
      `(?:i've|i have|i|we've) (?:basically )?(?:typed|copied) (?:out|up)(?: [@\\w'’]+){0,4}? (?:thread|poem|column|article|piece|chapter|leaflet|guide\\w*)`,
    ].join("|") +
    ")(?![\\w'])",
  "g",
);

export const wholeWork = defineRule({
  id: "copyright/whole-work",
  grade: "pause",
  needs:
    "whole entire full complete every all word verbatim entirety typed copied photographed scanned photocopied screenshotted snapped uploaded recorded reading start photo photos scan scans screenshots pics slide basically mostly recognise chapter chapters retyped".split(
      " ",
    ),
  message: "This passes on all or most of somebody else's work.",
  why: "A line or two with credit is fair; a whole article, chapter, lecture or poem needs the owner's yes. Give the gist in your own words and link to it.",
  *find(reading) {
    if (isLawful(reading)) return;
    for (const match of reading.matches(COPY_OF_WHOLE)) {
      if (reading.isNegated(match) || BY_OTHERS.test(reading.before(match, 30))) continue;
      if (OWN.test(reading.around(match, 60, 60))) continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});

const BY_OTHERS =
  /\b(?:he|she|they|who|someone|somebody|people|please|don'?t|to|can you|could you|if you|you)(?:'ve| have| has| had| can| must| should)? $/;
/** Forms, notes and messages of work, and the author's own things. */
const OWN =
  /\b(?:my (?:own |whole |full |entire )?(?:notes|revision|slides|chapter|paper|article|thesis|book|blog|poem|talk|lecture|column|recipe)|our (?:own )?(?:paper|leaflet|guideline|newsletter|article|slides)|we (?:wrote|made)|i wrote|i(?:'ve| have)(?: now)? read|tip o' the|told me to post|asked me to post|(?:for the|her|his|my) statement|the words in full|patient'?s? (?:notes|record)|drug chart|care plan|statement|handover|rota|minutes|obs|consent form)\b/;
