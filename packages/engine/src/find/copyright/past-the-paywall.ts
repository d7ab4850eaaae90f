import { BOOK_TITLE, QUESTION_BANK } from "../../read/lexicons/published-works.ts";
import { defineRule } from "../rule.ts";
import { isLawful, pointToIt } from "./whose-work.ts";

const THING = `(?:pdfs?|epub|ebooks?|(?<!red |the )books?|textbooks?|manual|handbook|atlas|paper|chapters?|notes|videos|course|${BOOK_TITLE}|${QUESTION_BANK})`;

// Copies that go round so that nobody pays: shared logins, cracked apps, pirate sites, "so you don't have to buy it".
const ROUND_THE_PAYWALL = new RegExp(
  "(?<![\\w'])(?:" +
    [
      "sci-?hub(?:'s)?|libgen|z-?lib(?:rary)?|pirate(?:d)? (?:site|copy|pdf|version)|pirated|cracked(?= |, |\\.)(?! (?:rib|ribs|tooth|lip|lips|heel|heels|skin|nipple|nipples|on|me|it|the|a|up|under|open))|(?:torrent|mega|pastebin|telegram) (?:link|inside|below|drop)",
      "(?:so (?:that )?(?:you|u|ye|nobody|no one|people|folks?|we)(?: all| guys)? (?:don'?t|needn'?t|never|needs?n'?t|has|have)(?: need| have| has)? to (?:buy|pay|subscribe)(?: \\w+)?|so (?:nobody|no-?one) (?:needs|has) to (?:buy|pay)(?: \\w+)?|(?:so|needn'?t|no need to) (?:you needn'?t )?subscribe|(?:nobody|don'?t|dont) (?:be )?buy(?:ing)? (?:it|them|the book|at)|saves? (?:you |us )?(?:\\w+ )?(?:(?:£|\\$|€)\\d+|\\d+ (?:quid|pounds|euros?))(?: each)?)",
      `(?:paywall(?:ed)?|behind (?:a|the|their|its) paywall|past the paywall|paywall removed|without a subscription)[^\\n]{0,60}?(?:here|(?:so|but) (?:here|i'?ve|i'm)|attached|below|pasted|copied|pdf|cropped|full|removed|oops|these)|(?:here|pasted|copied|copying|full|whole|screenshotted)[^.!?\\n]{0,70}(?:paywall(?:ed)?|without a subscription)`,
      `(?:my|his|her|a friend'?s|a mate'?s|cousin'?s|brother in law'?s|somebody'?s|someone'?s|own|trust|library) (?:login|log-in|password|account|subscription)[^.!?\\n]{0,40}(?:everyone|everybody|department|team|share|sharing|pdf|for all|lot|use|drop|don'?t tell)|(?:here'?s|use|share|sharing|pass round) (?:my|mine|the) (?:login|log-in|subscription|account)|(?:\\d+|six|four|five) of us share it`,
      `(?:full|whole|complete|free|unlocked|leaked|scanned)(?: [\\w'&-]+){0,6}? (?:pdfs?|epub|export|dump|app unlocked)|(?:${THING})[^.!?\\n]{0,30}(?:pdfs?|epub|zip)\\b[^.!?\\n]{0,30}(?:link|drive|here|dm|below|free|drop|grab|forward|upload|download|shh)|(?:upload(?:ing|ed)|dropping|sharing|dump\\w*|forward\\w*|selling|sell)(?: [\\w'&-]+){0,6}? (?:as (?:a |one )?(?:giant )?pdf|pdfs?\\b|epub|folder)`,
      "(?:link|it|this)(?: \\w+)? (?:dies|expires|goes|before (?:it|they)|till it)(?: \\w+){0,3} (?:midnight|tonight|gone|down|clock it|nuke it|taken down|take it down|dies|reported)|before (?:they|the publisher|it'?s|someone) (?:clocks?|nukes?|notices?|finds?)(?: it| this| me)?|(?:watch|download|grab|save)(?: \\w+){0,3} before (?:they|it|i)(?:'s|'re)? (?:take|taken|gone|get|have to|notice|reported)\\w*(?: \\w+){0,2}",
      "(?:never|don'?t|dont|do not|nobody|no need to|pls don'?t|please don'?t) (?:tell|let) (?:the |them |anyone at the )?(?:publishers?|library|college|pearson|course lead|company|author|presenter|rcp|them how)|(?:dont|don'?t) say where (?:u|you) got it",
    ].join("|") +
    ")(?![\\w'])",
  "g",
);

export const pastThePaywall = defineRule({
  id: "copyright/past-the-paywall",
  grade: "pause",
  needs:
    `sci scihub hub libgen lib zlib zlibrary pirate pirated cracked torrent mega pastebin telegram buy buying pay paywall* subscri* save saves login log password account full whole complete free unlocked leaked scanned pdf* epub zip folder midnight dies expires before tell let share`.split(
      " ",
    ),
  message: "This passes round copies that people would have to pay for.",
  why: "Sharing logins and files breaks the licence, and the sender's name is on it. Libraries, interlibrary loans and author copies get the same thing properly.",
  *find(reading) {
    if (isLawful(reading) || !reading.has(SOME_WORK)) return;
    for (const match of reading.matches(ROUND_THE_PAYWALL)) {
      if (reading.isNegated(match) && !/^(?:nobody|don|never|no)/.test(match.text)) continue;
      yield { span: match, fixes: [pointToIt(reading, match, BORROW)] };
      return;
    }
  },
});

const SOME_WORK = new RegExp(
  `(?<![\\w'])(?:${THING}|paywall\\w*|article|piece|lectures?|webinar|episode|workbook|worksheets?|pattern|leaflet|poem|mcqs?|qs|questions|stations|module|film|panorama|bank|subscription|login|slides|guide|deck)(?![\\w'])`,
);
const BORROW =
  "Your library can usually get it, or write to the author for a copy. Credit and link: [author, title].";
