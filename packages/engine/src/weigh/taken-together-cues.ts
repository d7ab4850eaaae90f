import type { Reading } from "../read/reading.ts";
import { type TargetKind, targetOf } from "../read/target.ts";
import type { Span } from "../span.ts";

/** The plain signals by which one wording is chosen before another. */
export interface Signals {
  readonly reading: Reading;
  /** The words that carried the score with what stands round them, in plain lower case. */
  readonly near: string;
  readonly target: TargetKind;
  readonly answers: boolean;
  /** Only those two, or a few who know each other, read it. */
  readonly isMessage: boolean;
  readonly jokes: boolean;
}

/** What a draft plainly is, seen from the words that carried a score. */
export function signalsOf(reading: Reading, span: Span | undefined): Signals {
  const { audience } = reading.context;
  const whole = { start: 0, end: reading.text.length };
  return {
    reading,
    near: span === undefined ? reading.plainOf(whole) : reading.around(span, AROUND, AROUND),
    target: targetOf(reading, span ?? whole).kind,
    answers: reading.replyTo !== undefined,
    isMessage: audience === "private" || audience === "patient",
    jokes: reading.has(JOKES),
  };
}

const JOKES =
  /[\u{1F602}\u{1F923}\u{1F606}\u{1F605}]|(?<!\w)(?:lol|lmao|haha\w*|jk|joking|only kidding)(?!\w)/u;

/** How far round the words that carried a score one looks for what it is about, in units: a sentence or two. */
const AROUND = 160;

/** A case for drafts that hold one of these words thereabouts. */
export const says =
  (pattern: RegExp) =>
  ({ near }: Signals): boolean =>
    pattern.test(near);
export const isAbout =
  (...kinds: readonly TargetKind[]) =>
  ({ target }: Signals): boolean =>
    kinds.includes(target);

export const PICTURE =
  /\[(?:image|photo|picture|video|screenshot)|\b(?:photos?|pics?|pictures?|selfies?|videos?|vids?|screenshots?|screengrabs?|x-?rays?|scans?)\b/;
export const DEATH =
  /\b(?:died|dies|dying|death|passed away|passed on|rip|rest in peace|funeral|lost (?:him|her|them|a patient)|last (?:breath|hours|words))\b/;
export const TREATMENT =
  /\b(?:tablets?|meds|medicines?|medication|dose|doses|mg|ml|stop taking|start taking|come off|antibiotics?|insulin|steroids?|statins?|antidepressants?|inhalers?|hrt|pill|painkillers?|supplements?)\b/;
export const ALARM =
  /\b(?:it'?s (?:just|only|probably|fine|nothing)|nothing to worry|don'?t worry|no need to|wait|ride it out|a&e|999|ed|er|bleeding|chest pain|lump|rash|fever|breath\w*|headaches?)\b/;
export const DRINK =
  /\b(?:drunk|drink|drinking|hungover|hangover|wine|beers?|pints?|gin|vodka|prosecco|weed|stoned|high|line of|asleep|no sleep|nap(?:ped|ping)?)\b/;
export const RECORDS =
  /\b(?:sign(?:ed|ing)?|charts?|notes|hours|timesheets?|exams?|tests?|modules?|certificates?|sick ?notes?|audits?|forms?|log ?books?|cpd|portfolios?|obs|essays?|reflections?|figures|backdat\w*|ticked)\b/;
export const SELLING =
  /\b(?:code|discount|offer|% off|book(?:ing|ings)?|link in|dm me|dm us|deal|sale|prices?|£\d|shop|order|voucher|giveaway|spots? left|slots?)\b/;
export const GIFT =
  /\b(?:gifted|free|sent me|treated (?:me|us)|sponsor\w*|hosted|flown|invited|courtesy|thanks to|thank you to)\b/;
export const OWN_PLACE =
  /\b(?:my|our) (?:\w+ ){0,2}(?:clinic|practice|course|book|app|brand|product|range|business|company|studio|salon|channel|shop)\b/;
export const MUSIC =
  /\b(?:songs?|tracks?|music|album|films?|movies?|episodes?|series|clips?|videos?|tiktok|reels?|soundtrack)\b/;
export const DRAWN =
  /\[(?:image|photo|picture|illustration)|\b(?:diagrams?|drawings?|cartoons?|images?|pictures?|pics?|photos?|illustrations?|infographics?|posters?|memes?|figures?|logos?)\b/;
export const WRITTEN =
  /\b(?:pdfs?|books?|chapters?|articles?|papers?|poems?|slides?|notes|leaflets?|questions?|course|handbook|textbook|guidelines?|lectures?)\b/;
export const HINT =
  /\b(?:funny how|just saying|not saying|certain|allegedly|wonder|no names|name no|ask yourself|everyone knows|you know who|rhymes|coincidence)\b|[\u{1F440}\u{1F92B}\u{1F910}\u{1F914}]/u;
export const BODY =
  /\b(?:clinics?|hospitals?|trusts?|homes?|practices?|surger(?:y|ies)|pharmac(?:y|ies)|chains?|agenc(?:y|ies)|compan(?:y|ies)|firms?|univers\w+|colleges?|labs?|boards?|brands?|suppliers?)\b/;
export const REQUEST =
  /\b(?:friend(?: request|ed|s)?|follow(?:ed|ing)?|add(?:ed)?|accept(?:ed)?|request|insta\w*|facebook|snap\w*|linkedin)\b/;
export const OWN_NUMBER =
  /\b(?:my (?:own |personal )?(?:number|mobile|cell|phone|whatsapp|email|e-mail|address)|text me|ring me|call me|message me|whatsapp me|dm me)\b/;
export const MONEY =
  /\b(?:money|cash|lend|loan|borrow|paid|pay|present|gift|wine|chocolates?|will\b|inherit\w*|invest\w*|bank)\b/;
export const MEETING =
  /\b(?:coffee|drinks?|dinner|lunch|pub|meet|come over|my place|round mine|walk|cinema|barbecue|bbq|wedding|party)\b/;
export const AIR =
  /\b(?:radio|tv|telly|television|podcasts?|interview(?:ed)?|documentary|film(?:ing|ed)?|broadcast|studio|show|youtube|webinar|live)\b/;
export const TALK =
  /\b(?:talk|speak|speaking|speaker|keynote|panel|chair(?:ing)?|lecture|conference|festival|stage|workshop)\b/;
export const PRINT =
  /\b(?:column|article|book|blog|magazine|newspaper|write|writing|wrote|editorial|quote[ds]?|journalist|reporter)\b/;
export const JOB_ADVERT =
  /\b(?:hiring|recruit\w*|vacanc\w+|apply|applicants?|looking for an?|wanted|join our|interviews?)\b/;
export const FIGURE =
  /\d ?(?:%|per ?cent|out of|in (?:\d|ten|a hundred)|times|x\b|pounds|kg|weeks?|days?|years)|\b(?:half of|most|nine out of|majority|double|twice|percent)\b/;
export const PROMISE =
  /\b(?:cure\w*|heal\w*|revers\w+|best|safest|safe|proven|guarantee\w*|miracle|always|never|100|works|gone)\b/;
export const TITLE =
  /\b(?:specialist|consultant|expert|clinician|medic|doc|dr|doctor|practitioner|qualified|trained|certified)\b/;
