import { BOOK_TITLE, JOURNAL, QUESTION_BANK, SCREEN_WORK } from "../../read/lexicons/published-works.ts";
import { defineRule } from "../rule.ts";
import { isLawful, PICTURED, pointToIt } from "./whose-work.ts";

// The act of copying, by whatever means.
const COPIES =
  /(?<![\w'])(?:typed (?:out|up|it|in|by)|typing (?:out|up)|scann?(?:ed|ing)|photograph(?:ed|ing)|photocop(?:ied|ying|ier)|screen ?-?shotted|screenshots? of|screen ?-?(?:record\w*|grab\w*)|record(?:ed|ing) (?:it|the|her|his|my|all|on)|ripp(?:ed|ing)|lift(?:ed|ing) (?:from|off|straight|wholesale|the|this|whole|it)|nick(?:ed|ing)|pinch(?:ed|ing)|robbed|stole|(?<!(?:are|is|was|were|been|be) )stolen|swip(?:ed)|copi(?:ed|es)|copying|(?:re-?)?upload(?:ed|ing)|past(?:ed|ing)|traced|repost(?:ed|ing)|translat(?:ed|ion)|borrowed (?:from|off|word|all|the|every|her|his|their)|downloaded|crop(?:ped|ping)|reproduc(?:ed|ing)|read(?:ing)? (?:out|aloud)|took (?:a |some )?(?:photos?|pics?|pictures?) of|snapped|reworded|rehash\w*|re-?voiced|mirrored|retyped|rebrand\w*|put (?:it |them )?through the|stitch(?:ed|ing)|clipped|exported|scraped|dump(?:ed|ing)|word for word|(?:our|my) (?:logo|name|crest|font|branding|colours|letterhead) (?:on|over|in|at))(?![\w'])/g;

// Taking, by words that own up to it.
const THEFT = /^(?:nick|pinch|robb|sto[lr]?|lift|ripp|swip|pirat|crack)/;
/** Passing on, which is no copying by itself. */
const PASSES_ON =
  /(?<![\w'])(?:here'?s|posting|sharing|reading (?:you|out|aloud)|attached|attaching|using|playing|dropping|reacting to|in (?:the|my|our) drive|selling)(?![\w'])/g;

// What is copied, when it is somebody's and not a form or a note of work.
const THING = new RegExp(
  `(?<![\\w'])(?:images?|pics?|pictures?|photos?|photographs?|drawings?|diagrams?|cartoons?|comics?|illustrations?|artwork|paintings?|infographics?|posters?|memes?|graphs?|charts?|figures?|plates|animations?|videos?|vids?|clips?|reels?|films?|footage|songs?|tracks?|music|album|theme|poems?|verses?|lyrics|essays?|articles?|columns?|editorial|leaflets?|worksheets?|workbooks?|handouts?|slides?|decks?|lectures?|webinars?|keynotes?|courses?|modules?|chapters?|books?|textbooks?|ebooks?|manuals?|handbooks?|atlas|patterns?|recipes?|flashcards?|skits?|thesis|dissertation|paper|thread|blog|podcast|episode|piece|supplement|mark scheme|edition|pdf|epub|toolkit|guide|template|checklist|framework|sheet|class|masterclass|long read|investigation|choir pack|scenarios|export|novel|cookbook|documentary|scale|questionnaire|newsletter|website|${BOOK_TITLE}|${QUESTION_BANK}|${SCREEN_WORK})(?![\\w'])`,
);

// Whose: a maker, an owner, a place it is from.
const OTHERS = new RegExp(
  `(?:(?<![\\w'])(?:(?:off|from|out of) (?:a|the|an|some|another|his|her|their|that|this|google|pinterest|@|[a-z]+'s)|(?:her|his|their|someone'?s?|somebody'?s?|another|some) (?:\\w+ ){0,2}(?:name|page|site|book|course|slides|poster|photos?|work|wording|leaflet|drawing|lecture|video|music|song|poem|paper|handouts?)|(?:prof|dr|professor|doctor|chef|author|artist|photographer|speaker|publisher|lecturer|college|company|editor) ?[\\w']*|bestselling|paid|paywall\\w*|published|unpublished|members|subscription|original|copyright|stock|library|${BOOK_TITLE}|${JOURNAL}|${QUESTION_BANK}|${SCREEN_WORK})(?![\\w'])|[a-z]{2,}(?:'s|s') (?:[\\w'-]+ ){0,4}?(?:book|chapter|poem|slides?|course|lecture|leaflet|poster|video|reel|drawing|song|paper|thread|article|column|piece|guide|manual|workbook|handouts?|module|page|website|framework|checklist|deck|pattern|recipes?|photos?|talk|webinar|keynote|album|essay|notes|infographic|animation)\\b|@\\w)`,
);

// A sign that it goes too far: all of it, for nothing, on the quiet, with the maker's name gone.
const TOO_FAR =
  /(?:🤫|😇|🏴‍☠️|🙈|(?<![\w'])(?:whole|entire|full|complete|every (?:page|word|line|verse|slide|chapter|question|minute)|all (?:the )?(?:\d+|of|six|nine|ten|twelve)|\d+ (?:pages|pp|slides|questions|qs|minutes|mins|hours|hrs|verses|lines|parts)|shh+|ssh+|hush|on the quiet|sneak\w*|naughty|cheeky|free for (?:all|anyone|everyone)|for (?:free|nothing|nowt)|nobody (?:needs|will|has|pays|checks?|'ll|buys?)|no ?-?one (?:needs|will|has|'ll)|won'?t (?:notice|mind|know|care|miss)|never (?:know|notice|find|look|miss)|don'?t (?:tell|buy|pay|say|own)|dont (?:tell|buy|pay|say)|save(?:s)? (?:you|us|buying|yourselves|paying)|paywall\w*|(?:our|my) (?:\w+ )?(?:logo|name|crest|font|branding|letterhead|masterclass|face)|without (?:credit|asking|permission|the name|her name|his name)|no (?:credit|permission|licen[cs]e)|didn'?t (?:ask|credit|clear)|cropp(?:ed|ing)|watermark|signature|took (?:the|her|his|their) (?:name|logo)|name (?:off|removed|gone)|word for word|verbatim|(?:£|\$|€|r)\d+ (?:each|a (?:set|copy|go|pop|head))|print (?:it|them|as many|and)|share (?:it |them )?(?:away|widely|with|on|freely)|help yourself|download|link (?:in|inside|below)|in (?:the|my|our|a) (?:drive|dropbox|folder|shared)|before (?:it|they)|idk|no idea|sue me|come at me|cope|midnight|batchmates|some \w+'?s?|which one|whoever)(?![\w']))/gu;

const BEFORE = 170;
const AFTER = 170;

export const copyShared = defineRule({
  id: "copyright/copy-shared",
  grade: "pause",
  needs:
    "typed typing scan* scanned photograph* photocop* screenshot* screen recorded recording ripped ripping lifted lifting nicked nicking pinched pinching robbed stole stolen swiped copied copies copying upload* reupload* pasted pasting traced tracing reposted reposting translated translation borrowed download* cropped cropping reproduced reproducing read reading here's heres posting sharing attached attaching using playing reacting selling drive voiced took snapped retyped rebrand* stitched clipped exported scraped dumping dumped full word logo name crest font branding letterhead".split(
      " ",
    ),
  message: "This looks like a copy of somebody else's work.",
  why: "Whole works, and works without the maker's name, need permission however good the cause. Quote a line with credit, or link to the original.",
  *find(reading) {
    if (isLawful(reading) || reading.signal("patient").length > 0) return;
    for (const acts of [COPIES, PASSES_ON]) {
      for (const match of reading.matches(acts)) {
        if (reading.isNegated(match) || reading.isQuoted(match)) continue;
        if (BY_OTHERS.test(reading.before(match, 30))) continue;
        const act = acts === PASSES_ON ? 0 : THEFT.test(match.text) ? 2 : 1;
        // Pens and posters off the wall are nicked as well: what is taken must be told in the same breath.
        const told =
          act === 2
            ? reading.before(match, 80) + match.text + reading.after(match, 90)
            : reading.around(match, 80, 90);
        if (!THING.test(told) && !reading.has(PICTURED)) continue;
        if (act + signs(reading.around(match, BEFORE, AFTER)) < ENOUGH) continue;
        yield { span: match, fixes: [pointToIt(reading, match)] };
        return;
      }
    }
  },
});

/** What is needed together: a theft of a named work, or a copy of somebody's work that goes too far, or all of it passed on. */
const ENOUGH = 4;

/** Signs close by that a work is another's and that its use goes too far, beside the work itself. */
function signs(near: string): number {
  if (AT_WORK.test(near)) return 0;
  const tooFar = new Set(Array.from(near.matchAll(TOO_FAR), ([cue]) => cue.slice(0, 5))).size;
  return 1 + (OTHERS.test(near) ? 1 : 0) + Math.min(tooFar, 2);
}

const BY_OTHERS =
  /\b(?:he|she|they|who|someone|somebody|people|please|to|can you|could you|if you|you|anyone|don'?t|must|should)(?:'ve|'s| have| has| had| can| must| should| just)? $/;
/** Notes, forms and pictures of the job. */
const AT_WORK =
  /\b(?:patients?|obs\b|bloods|drug chart|handover|discharge|care plan|consent|ct\b|mri|x-?rays?|ultrasound|rota|off-?duty|minutes of|datix|notes? (?:were|was|from the ward)|prescription|fax|referral|scan(?:ned)? (?:him|her|me|us|them|showed|the (?:baby|liver|arm|leg|lump))|wristband|barcode|passport|my own|our own|i wrote|we wrote|i drew|by hand)\b/;
