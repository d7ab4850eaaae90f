import { defineRule } from "../rule.ts";
import { isLawful, PICTURED, pointToIt, WORK } from "./whose-work.ts";

const CUT =
  "(?:cropp(?:ed|ing)|cut(?:ting)?|took|taken|take|taking|trimmed|rubbed|rubbing|blurred|snipped|edited|removed?|removing|deleted|left|leaving|scrubbed|muted|dodged|peeled|covered|minus|without|w\\/out|ignore|swapped|swap|changed|change|tukar)";
const MARK =
  "(?:watermarks?|signature|logos?|credits?|badge|branding|handle|letterhead|captions?|licen[cs]e (?:bit|page)|copyright (?:bit|line|notice)|footer|author'?s? names?|artist'?s? name|@|foreign authors)";

// Takes off the maker's mark, or puts one's own over it.
const UNCREDITED = new RegExp(
  "(?<![\\w'])(?:" +
    [
      `${CUT}(?: (?:off|out|the|her|his|their|its|wee|a|bit|and|from|of|[\\w]+'s|any|all|down)){0,4} ${MARK}(?: (?:off|out|aff|oot|in paint))?`,
      `(?:watermarks?|signature|logos?|credit|badge|branding|captions|name(?: bit)?|@)(?:'s| is| was| are)?(?: all)?(?: \\w+)? (?:cropped|cut|taken|trimmed|rubbed|blurred|snipped|removed|deleted|scrubbed|changed|dodged|off)(?: (?:off|out))?`,
      `(?:${CUT})(?: (?:off|out|the|her|his|their))* (?:her|his|their|the artist's|the author's|the photographer's|the speaker's) (?:name|@|face|bit)(?: (?:off|out|w))?`,
      `(?:our|my|the (?:trust|church|clinic))(?:'s)? (?:own )?(?:logo|crest|face|branding|letterhead|name|font|colours|template)(?: \\w+)? (?:over|instead of|on top of|in place of) (?:theirs|hers|his|it|them|the original)`,
      `(?:put|stuck|popped|slapped|add|added|pasted)(?: (?:our|my|the church|own|clinic))+ (?:logo|crest|name|face|branding|voice|template)(?: (?:on|over|join|at|to))? (?:it|theirs|hers|his|them|the cover|top)`,
      `(?:with|has|in) (?:our|my) (?:\\w+ )?(?:name|logo|font|crest|branding|trust colours|shop's logo|template)(?: (?:in|on|at the top|over it|pasted over))?`,
      `without (?:her|his|their) name|under my (?:own )?name|(?:no|without|zero) (?:credit|tag)|forgot to say it was (?:hers|his|theirs)|(?:forgot|didn'?t) (?:to )?credit|didn'?t (?:clear it|ask (?:him|her|them|or)|put (?:her|his|their) name)`,
      `(?:passed?|passing) (?:it|them|this) off as (?:mine|ours|my own)|tell them it'?s mine|it'?s mine now|(?:it'?s|they'?re|are|is) basically (?:theirs|my content|@\\w+)|(?:wrote|made)[^.!?\\n]{0,30}\\(ok(?:ay)?,? [^)\\n]{4,60}\\)`,
    ].join("|") +
    ")(?![\\w'])",
  "g",
);

export const creditRemoved = defineRule({
  id: "copyright/credit-removed",
  grade: "pause",
  needs:
    "cropped forgot watermark* signature logo logos credit credits badge branding handle letterhead caption captions licence license footer author author's authors artist's name names face crest font colours template tag credited clear ask basically mine ok okay theirs voice".split(
      " ",
    ),
  message: "This uses somebody's work with their name taken off or yours put on.",
  why: "The maker has a right to be named, and removing a credit is the part that people find hardest to forgive. Put the name back, and ask before using the whole.",
  *find(reading) {
    if (isLawful(reading) || reading.signal("patient").length > 0) return;
    if (!reading.has(A_WORK) && !reading.has(PICTURED)) return;
    for (const match of reading.matches(UNCREDITED)) {
      if (reading.isQuoted(match) || NOT_A_MARK.test(match.text) || BY_OTHERS.test(reading.before(match, 30)))
        continue;
      if (/\bname\b/.test(match.text) && reading.has(CLINICAL)) continue;
      if (/^(?:with|has|in|put|under)/.test(match.text) && !reading.has(OF_OTHERS)) continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});

/** Credit for a deed, and letterheads of one's own. */
const NOT_A_MARK =
  /\b(?:any credit|the credit for|own letterhead|minus letterhead|credit (?:card|note|union))\b/;
const A_WORK = new RegExp(`(?<![\\w'])${WORK}(?![\\w'])`);
const BY_OTHERS = /\b(?:he|she|they|someone|somebody|who|with names?|patients?'?|their|my|our) (?:\w+ )?$/;
/** A picture of a patient whose name was taken off is another matter. */
const CLINICAL =
  /\b(?:ct|mri|x-?rays?|views?|scans?|foot drop|case|biopsy|\d+ ?\/? ?[mf]|young (?:man|woman)|consent\w*)\b/;
/** Something in the draft tells that the work is another's. */
const OF_OTHERS =
  /\b(?:word for word|basically|the same|same (?:list|pictures|text|words)|not mine|wasn'?t mine|someone else'?s|somebody else'?s|off (?:a|the|some)|lifted|copied|stole\w*|nicked|pinched|screen by screen|typed|entire|whole|cropped|original|dr \w+'s|prof \w+'s|[a-z]+'s (?:thread|leaflet|poster|slides?|website|pages|algorithms|framework))\b/;
