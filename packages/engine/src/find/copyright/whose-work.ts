import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import type { Span } from "../../span.ts";

/** Pictures, films, music and texts that somebody made. */
export const WORK =
  "(?:images?|pics?|pictures?|photos?|photographs?|drawings?|diagrams?|cartoons?|comics?|illustrations?|artwork|paintings?|watercolours?|graphics?|infographics?|posters?|memes?|graphs?|charts?|figures?|plates|tables?|animations?|videos?|vids?|clips?|reels?|films?|footage|audio|songs?|tracks?|music|tunes?|theme|album|poems?|verses?|prayers?|essays?|articles?|columns?|pieces?|threads?|blogs?|posts?|leaflets?|worksheets?|workbooks?|handouts?|slides?|decks?|ppt|presentations?|lectures?|webinars?|keynotes?|courses?|modules?|chapters?|books?|textbooks?|ebooks?|manuals?|handbooks?|atlas|patterns?|templates?|checklists?|recipes?|quotes?|stickers?|flashcards?|skits?|before (?:&|and) afters?|design|guide(?:line)?s?|protocols?|framework|notes|thesis|dissertation|questions?)";

/** Drawn, filmed or written things that a picture in brackets stands for. */
export const PICTURED = /\[(?:image|photo|illustration|picture|screenshot|video|cartoon)[^\]\n]{0,80}\]/;

const known = new WeakMap<Reading, boolean>();

/** The draft says that the work may be used: permission, a licence, the public domain, credit given, or it is one's own. */
export function isLawful(reading: Reading): boolean {
  let found = known.get(reading);
  if (found === undefined) {
    found = reading.has(ASKS_OTHERS) || reading.replyTo?.has(YOURS) === true || says(reading);
    known.set(reading, found);
  }
  return found;
}

// What is asked for is the author's own: "your teaching pack is so good, may we use it?"
const YOURS =
  /\byour (?:[\w']+ ){0,4}?(?:pack|piece|article|paper|slides|deck|talk|leaflet|poster|worksheet|book|notes|blog|drawing|photo|poem)\b|\byour whole thread'?s been\b/;

function says(reading: Reading): boolean {
  for (const match of reading.matches(LAWFUL)) {
    if (reading.isNegated(match) || DENIED.test(reading.before(match, 45))) continue;
    if (NOT_YET.test(reading.after(match, 30))) continue;
    return true;
  }
  return false;
}

// Fair dealing needs "sufficient acknowledgement" (Copyright, Designs and Patents Act 1988, section 30); other use needs
// permission or a licence.
const LAWFUL =
  /\b(?:(?:by|with|have|has|had|got|gave|given|asked|kind|written|used|their|her|his|author's|artist's|publisher's|my) (?:[\w']+ ){0,3}(?:permission|consent|ok|okay|blessing|say-so)\b|permission (?:from|of|granted|given|on)|licen[cs]ed\b|licen[cs]e (?:number|allows|says|paid)|under (?:our|a|the|their) (?:\w+ )?licen[cs]e|(?:licen[cs]e|subscription) (?:is )?for \w+ of us|(?:bought|paid for|renewed|has) (?:the|a|an|our) (?:\w+ )?(?:licen[cs]e|course seat)|creative commons|cc[- ]?(?:by|0|licen\w+)|public domain|copyright (?:free|expired|department)|out of copyright|open (?:access|licen[cs]e|source|teaching)|free to (?:copy|share|download|use|reuse|read|print|all)|royalty[- ]free|fair dealing|(?:she|he|they|author|artist|photographer|publisher|editor|family|mum)(?:'s|'ve| have| has| both)? (?:\w+ )?(?:said (?:yes|i can|we can|we could|ok|it'?s fine)|says? (?:i|we) can|happy (?:for|to be)|letting (?:me|us)|lets (?:me|us)|let (?:me|us)|agreed)|kindly let|name(?:'s| is|s are)? (?:on|at|staying|stays|in|left) (?:it|the|every|there)|credit(?:s|ed)?(?: (?:is |goes )?(?:to|on|at|in|given|where)|:|\))|all credit|due credit|credit and link|and credit(?:ed)?|tagged|©|i (?:wrote|drew|painted|composed|made) (?:it|this|them|these|every|the)|(?:drew|drawn|wrote|written|painted|photographed|made|filmed|composed) (?:by (?:me|us|our)|myself|it myself)|my own (?:\w+ )?(?:drawings?|photos?|notes|slides?|words|scribbles|artwork|pictures?|work|jokes)|(?:notes|slides|photos?|drawings?|it'?s|are|is) (?:all )?(?:mine|ours)\b|our own (?:\w+ )?(?:poster|leaflet|drawing|photos?|song|words)|linked (?:below|above|instead|rather)|i'?ve (?:just )?linked|(?:original|publisher's|official|journal's?|paper's?) (?:is )?link(?:ed)?|link to (?:the )?(?:original|paper|piece|article|author|artist)|link (?:is )?(?:below|under the fold)(?= |$)|(?:radiopaedia|litfl|openi|wikimedia|unsplash|pixabay)\b)/g;

const DENIED =
  /\b(?:no|not|without|w\/out|never|didn'?t|did not|don'?t|haven'?t|hasn'?t|nor|ignore|forgot|forget|crop\w*|cut|took|removed?|minus|needn'?t|won'?t|isn'?t|than|tell them|tell|drive|telegram|mega|download|dropbox|who needs|screw|magic)\b[^.!?\n;]{0,40}$/;
const NOT_YET =
  /^(?: now\b|[^.!?\n]{0,24}\b(?:dies|expires|off\b|removed|cropped|rubbed|cut|refused|said no|before it|who cares|bio (?:before|for anyone)))/;

// Tells others to respect the work, or says that it was taken from the author.
const ASKS_OTHERS =
  /\b(?:please (?:don'?t|do not|no) (?:\w+ )?(?:photocop\w+|scan\w*|copy|screenshot|(?:post|share|forward|upload) (?:pdfs?|books|scans|the (?:pdf|book|emdex|paper)))|no dey post|don'?t (?:photocopy|screenshot|scan)|no (?:scans|photos|pdfs|sharing) of|(?:breaks?|in breach of|against) (?:the )?(?:licen[cs]e|copyright)|(?:it'?s|is|still) (?:in|under) copyright|(?:asked|told) (?:her|him|them|me|us) to take (?:it|mine|them|ours) down|(?:i|we)(?:'ve)? (?:took|taken) (?:it|them|ours|mine) down|(?:nicked|stole|lifted|copied|pinched|robbed|ripped off|reposted) (?:my|our|mine|ours)\b|they credited|(?:my|our) (?:\w+ ){0,2}(?:was|were|been|got) (?:nicked|stolen|lifted|copied|pinched)|rather than (?:nick|copy|scan|screenshot)\w*|not (?:nicked|pinched|stolen|lifted)|won'?t (?:be )?(?:typ\w+|post\w*|shar\w+|copy\w*|scann?\w*|pass\w*))\b/;

/** Leaves the copy out and says where the work can be found, and whose it is. */
export function pointToIt(reading: Reading, match: Span, replacement = creditLine(reading, match)): Fix {
  const sentence = reading.sentenceOf(match);
  const text = reading.text.slice(sentence.start, sentence.end);
  return {
    title: "Leave the copy out and point to it, with credit",
    replacement,
    at: {
      start: sentence.start + text.length - text.trimStart().length,
      end: Math.max(sentence.end - (text.length - text.trimEnd().length), match.end),
    },
  };
}

/** The line of credit that fits what was copied. */
function creditLine(reading: Reading, match: Span): string {
  const near = reading.around(match, 60, 60);
  if (SEEN_OR_HEARD.test(near)) return "Worth your time: [title, who made it, where to watch or hear it].";
  if (DRAWN.test(near)) return "There's a good picture of this by [who made it]: [link].";
  return "Worth looking up. Credit and link: [author, title, where it was published].";
}

const SEEN_OR_HEARD =
  /\b(?:songs?|tracks?|music|album|films?|movies?|documentar(?:y|ies)|episodes?|series|videos?|vids?|clips?|reels?|podcasts?|webinars?|lectures?|soundtrack)\b/;
const DRAWN =
  /\b(?:diagrams?|drawings?|cartoons?|images?|pictures?|pics?|photos?|illustrations?|infographics?|posters?|paintings?|graphics?|memes?)\b/;
