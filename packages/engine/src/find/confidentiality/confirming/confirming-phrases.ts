import { CARE_NOUN, CARER, DOSE, KIN } from "./care-words.ts";

// "your scan", "your last appointment with us", "your mum was": the reply takes up the reader's own care.
const YOUR_CARE = `\\b(?:your|ur|yer) (?:(?:[\\w'-]+ ){0,2}?(?:${CARE_NOUN})|(?:${KIN})(?:'s)?)\\b`;

// "lovely to see you", "we did good work together": said to patients, and to anybody.
const MET_YOU =
  "\\b(?:lovely|great|good|nice|pleasure|joy|delight|fab|brilliant|wonderful) (?:to (?:see|meet)|seeing|meeting) (?:you|your|u|him|her|them)(?! all)\\b|\\bwe (?:did|have done) (?:[\\w-]+ ){0,4}work together\\b";

const COUNT = "\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many";
const ORDINAL = "first|second|third|fourth|fifth|sixth|last|previous|latest|next|\\d{1,2}(?:st|nd|rd|th)";

/** What the reader did, or had done, at the place, after "you". */
const DEEDS = [
  "were (?:seen|told|offered|given|booked|advised|referred|admitted|discharged|shown|fine|on|in|late|drunk|rude|very|so|under|consented|warned|our|my|only|wearing|brought|flat|half|steaming)",
  "weren't|came (?:in|to|back|late|with)|come in|attended|arrived",
  "didn't (?:attend|come|take|turn|tell|bring|want|finish|wear|do|show|mention|like|return|follow|pay|let)",
  "never (?:came|attended|finished|told|took|wore|booked|paid|showed|mentioned|filled|returned|followed|turned|did|brought)",
  "only (?:came|attended|did|had|wore|waited)|stopped (?:taking|coming|your)|missed|cancelled|no-showed",
  "refused|declined|signed|left (?:before|without|the|our|early|us)|turned (?:up|down)|walked (?:in|out)",
  "rang (?:us|the|at|on|\\d)|phoned|called us|shouted|swore|threatened|asked (?:us|me|for|the|to)",
  "told (?:us|me|the|reception|our)|said (?:you|it was|nothing|no|yes)|chose|agreed|insisted|opted|booked",
  "waited|brought|saw (?:dr|the|our|me|us|one|three|two)|still owe|owe us",
  `had (?:a|an|the|your|${COUNT}|already|been|no|every|chemo|surgery)`,
  "(?:ended|finished|completed|started) (?:treatment|therapy|the course|your)",
  `did (?:${COUNT}|half)|smoke|needed (?:a|an|to|the)|cried|fainted|hugged|thanked (?:us|me)`,
];
const YOU_DID = `\\b(?:you|u|ye)(?:'d|'ve| had| have)? (?:${DEEDS.join("|")})\\b`;

/** Kindness that only somebody who was there can be shown, and what only their carers know. */
const ACQUAINTANCE = [
  "(?:we|i|dr [\\w']+|the team|everyone|all) (?:all |still |do |both |well |certainly )?(?:remembers?|recognised?) (?:you|him|her|this)",
  "(?:lovely|great|good|nice|pleasure|privilege|honou?r|joy|delight|fab|brilliant|wonderful|so good) (?:to (?:treat|look after|care for|have)|treating|looking after|caring for|having|doing|delivering|working with) (?:you|your|u|him|her|them)(?! all)",
  `i was (?:the|your|her|his) (?:${CARER})(?: (?:who|on|that|in|with|at))?`,
  "(?:we|i) (?:have )?(?:treated|looked after|delivered|nursed|operated on|saw|seen|scanned|examined|admitted|discharged|x-rayed) (?:you|your|him|her)\\b",
  "our (?:records?|notes|system|cameras?|cctv|call log|logs?) (?:show|say|confirm|tell|state|has|have|suggest)",
  "(?:having )?(?:checked|looked (?:at|up|into|over|through)|been (?:through|over)|gone (?:through|over)|reviewed|read|pulled) (?:your|our|the) (?:records?|notes|file|chart)",
  "(?:glad|happy|pleased|relieved|delighted) (?:to hear )?(?:the|that the|your|that your|you're|you are|that you're|that you are|he's|she's|he is|she is) (?:[\\w'-]+ ){0,4}(?:better(?! place)|settl\\w+|behaving|healed|healing|home|back|mend\\w*|well|walking|improved|sorted|recover\\w+|latched|smiling|pain free|on the mend|holding up)",
  "(?:glad|happy|pleased|relieved|delighted|hope) (?:to hear |that )?(?:the|your) (?:op|operation|surgery|scan|procedure|birth|new \\w+|results?|treatment) (?:went|goes|was|were|is|are|has|have|came)\\b",
  "(?:glad|happy|pleased|delighted|sorry)(?: to hear)?(?: that)? (?:you|you've|you have) (?:had|felt|found|were|had to|been)? ?(?:[\\w'-]+ ){0,4}(?:with us|cared for|looked after|in safe hands|kept waiting|to wait)",
  "sorry (?:that )?you (?:waited|had (?:to wait|such|a )|were kept|felt (?:rushed|judged|unheard)|weren't)",
  "(?:thank you|thanks)(?: so much| again)? for (?:coming|visiting|choosing|attending|trusting|popping in|your (?:visit|custom|trust in)|being (?:a|an|such|our|one|part))",
  "(?:see|seeing) you (?:at|for|in|on|again|next|back|both|same|then|soon for|thursday|friday|tuesday|wednesday|saturday)(?: (?:at|for|in|on|your|the|next|monday|tuesday|wednesday|thursday|friday|saturday|\\d+))?",
  "one of (?:mine|my|our)(?: patients?| ladies| mums| clients)?|one of ours(?! lol)",
  "(?:as|you're|you are|he's|she's|he is|she is) (?:a |an |one of |still |under )?(?:my|our|ours|mine)(?: \\w+)? (?:patients?|clients?|residents?|list|care)",
  "(?:you as|being) (?:a|our|my) (?:\\w+ )?(?:patient|client)",
  "since (?:your (?:surgery|operation|op|visit|discharge|treatment|diagnosis)|you (?:were discharged|left us|went home|came home|came in|had your))",
  `your (?:${ORDINAL}) (?:\\w+ )?(?:${DOSE})`,
  `you(?:'ve| have) (?:now )?had (?:${COUNT}) `,
  "(?:discussed with|explained to|offered to|described to|shown to|gone through with) you\\b",
  "(?:enjoy|love) (?:the|your|those) (?:new )(?:frames|glasses|specs|smile|teeth|dentures|hearing aids?|lenses|knee|hip)",
  "this (?:individual|patient|man|woman|lady|gentleman|client) (?:was|had|has|wanted|came|stole|did|didn't|asked|demanded|refused|missed|attended|never|still|got|owes)",
  "(?:he|she|they)(?:'s| is| was|'re| were)? (?:in |here |still |safe )?(?:with us|made it to us|brought in to us)\\b",
];
const WE_KNOW_YOU = `\\b(?:${ACQUAINTANCE.join("|")})(?![\\w'])`;

/** Everything that tells readers that somebody is, or was, under care; `mere` may be said to anybody: "your knee". */
export const CONFIRMING = new RegExp(`(?<mere>${YOUR_CARE}|${MET_YOU})|${YOU_DID}|${WE_KNOW_YOU}`, "g");
