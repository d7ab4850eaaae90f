import type { Reading } from "../../read/reading.ts";

/** Somebody close to the person who complains, as an answer would name them. */
const RELATIVE =
  "(?:dad|da|father|fada|mum|mam|mom|mother|mither|mummy|mammy|nan|nana|nanna|gran|grandma|granny|grandad|wife|husband|hubby|partner|son|daughter|lad|boy|girl|baby|child|kids?|brother|sister|aunt|aunty|auntie|uncle|family|missus)";

/** What was done, measured or owed at a visit. */
const CARE_THING =
  "(?:visits?|appointments?|consultations?|treatments?|procedures?|stay|operation|op|surgery|section|labour|birth|results?|scans?|x-?rays?|mri|ct|bloods?|blood (?:test|results?|pressure)|tests?|smear|pap|scope|biopsy|prescriptions?|scripts?|tablets?|medication|meds|dose|painkillers|tooth|teeth|crown|filling|implants?|bridge|braces|root canal|glasses|varifocals|lenses|shoulder|knee|back|hip|eyes?|foot|toe|toenail|peel|filler|lips|sessions?|therapy|diagnosis|condition|referral|dressing|stitches|refills?|bill|balance|insurance|copay|deposit|notes|records?|file|chart|care plan|consent form|discharge(?! (?:sheet|letter|summary|leaflet))|hba1c|bmi|weight|claim|case|cancellation|expenses|account|previous|food diary)";

// "Your mum refused", "your results were", said of this person in particular.
const OF_RELATIVE = `your (?:\\w+ )?${RELATIVE}(?:'s)? (?:\\w+ly |also |never |only |just |both )?(?:was|were|is|has|had|did|didn't|refused|declined|told|asked(?! for)|signed|came|went|won't|wouldn't|winna|gave|said|chucks|rang|left|understood|stayed|needs?\\b(?! (?:help|urgent|seen|care|to be seen|a doctor))|needed|seen|paid|fell|caught|got|owes?|spits|handed|been|can(?! (?:ask|ring|call|write|contact|speak|also))|bit|hit|threw|took|put|chose|kept|knew|smokes?|drinks?|vapes?|ate|sat|shouted|\\w{3,}(?<!ne)ed)\\b(?! (?:welcome|entitled))`;

const PAST_OF_YOU =
  "were\\b(?![,.!?]|$)(?! (?:un|not happy|happy|disappointed|left|going|upset|able))|had\\b(?! (?:an? (?:bad|poor|negative|difficult|experience)|to|a concern|any))|(?:have|had) (?:already|not turned|been (?:registered|seen|offered|told|given|asked|warned|coming|a patient|with us|on)|missed|attended|cancelled|refused|declined|failed)|told|telt|asked (?:for|us|me|to)|came|arrived|didn't|did (?:not|\\d)|left|walked|chose|wanted\\b(?! to (?:talk|speak|raise))|no-showed|rang|owe|smoke|vape|weren't|paid|put|hid|bit|brought|wouldn't|would not|can't have|ate|fell|knew|could have|spent|spoke|might have|never|\\w{2,}(?<!ne)(?<!f)(?<!experienc)(?<!rebook)(?<!re-book)(?<!look)(?<!unhappi)ed";

// "You missed two visits", "you'd been told": the past of the one who complains. Not "if you were", "sorry you felt".
const OF_YOU = `(?<!\\b(?:saw|met|get|got|have|helped|if|whether|when|unless|sorry|hear|sorry that|hear that|read that|because|wherever|once|what|how|as|before|since|where|should|time) )(?:you'd (?:been|told|had|no|already|come|have)|you've (?:changed|not)|you (?:\\w+ly |also |only |both |then |never |still |and your \\w+ |twice |just )?(?:${PAST_OF_YOU})\\b)`;

// "We warned you", "Dr Rao explained to you": what was done for or said to this person.
const DONE_FOR_YOU = `(?:we|i|she|he|they|dr \\w+|doctor|nurse|the (?:doctor|nurse|dentist|crew|midwife|consultant|surgeon|registrar|pharmacist|receptionist)|our \\w+) (?:did |had |have |also |even |twice |already )?(?:told|explained|warned|offered|x-rayed|scanned|treated|advised|prescribed|gave|saw|texted|phoned|checked|dissolved|delivered|examined|reviewed|assessed|refunded|referred|stitched|extracted|fitted|warn|tell|explain|try|text|offer|see) (?:to )?(?:you(?! (?:know|can))|your|him|her|it to you)\\b`;

const RECORDS =
  "(?:it'?s|is|was|all) (?:all |clearly )?(?:in|on) (?:your|his|her|their) (?:notes?|records?|file|chart|care plan|form)|(?:it'?s|is) (?:charted|documented|in black and white|in writing|on file|on record)|(?:our|the) (?:records|notes|logs?|system|cctv) (?:show|shows|says?|confirms?|indicates?)|(?:looked|look|checked) (?:at |in |into )?(?:your|his|her|the) (?:records?|notes|file|case|appointment)|we have (?:your|the) (?:signature|file|photos|consent|cctv|form)|identify you from|looked into this|(?:checked|looked (?:at|into|through|up)|gone through|been through) (?:our|the|your|all our) (?:\\w+ )?(?:records?|notes|systems?|files?|logs?|cctv|calls?)";

const THIRD_PERSON =
  "(?:he|she)(?:'d (?:been|had|already|told)| had been| was (?:triaged|seen|given|offered|told|moved|nil|only|drunk|late|fine|found|checked|handed|discharged|admitted|warned)|refused| declined| missed (?:both|the|his|her|two|three|four|an?)| attended| signed)|for (?:your|his|her) (?:own )?(?:safety|benefit)";

/** Talks about what happened to the person who complains, or somebody of theirs. */
export const DISCUSSES = new RegExp(
  `\\b(?:${[OF_RELATIVE, OF_YOU, DONE_FOR_YOU, RECORDS, THIRD_PERSON].join("|")})`,
  "g",
);

/** What of a person's care an answer tells: what stands on file, something of a relative's, or what passed with them. */
export function kindOfCareTold(said: string): "records" | "relative" | "visit" {
  if (OF_RECORDS.test(said)) return "records";
  return OF_SOMEBODYS.test(said) ? "relative" : "visit";
}

const OF_RECORDS = new RegExp(`^(?:${RECORDS})`);
const OF_SOMEBODYS = new RegExp(`^(?:${OF_RELATIVE})`);

/** Lets a reader see that they were there: "your visit", "see you in six months", "sorry for the wait today". */
export const CONFIRMS = new RegExp(
  `\\b(?:your (?:own |recent |last |first |second |third |fourth |next |new |old |post-?op |poor |latest )?${CARE_THING}\\b(?! (?:or|may|might|number|rights|leaflet|procedure|policy))|(?:at|on|for|after|about|with) your (?:experience|time|wait|delay|stay)\\b|your (?:experience|time|stay) (?:with|at|here|in)|(?:sorry|apologi[sz]e|apologies|regret)[^.!?\\n]{0,30}\\b(?:the|your) (?:\\w+ )?(?:wait|delay|wasted trip|mix-?up|error|pain|discomfort|soreness|bleeding)|see you (?:in|on|next|at|again|soon|friday|monday|tuesday|wednesday|thursday|saturday)|lovely (?:to see|seeing|to have) you|good to see you|come back (?:and see|in|to see|any ?time)|bring (?:them|it|him|her) back|(?:get|have) you (?:rebooked|booked|back in|seen)|next (?:lot|visit|time you(?:'re| are) in|check-?up)|thank you for (?:visiting|attending|coming in|choosing)|being a part of our|we really did|miss (?:him|her) at)`,
  "g",
);

/** Argues, corrects, defends or mocks, without a word on the person's care. */
export const ARGUES =
  /\b(?:(?:two|both|another|other) sides? (?:to|of)|there's two sides|our side|side of the story|(?:not|isn't|isnt|wasn't|that's not) (?:quite |strictly |entirely |what |how |simply |at all )?(?:true|right|correct|accurate|fair|what happened|how (?:we|i) remember|the case|the full story|like that)|simply (?:not|isn't|untrue|false)|(?:what you've (?:written|said|posted)|this|that|which) (?:just |simply )?(?:isn't|is not|is) (?:true|untrue|false|nonsense|rubbish|unfair|incorrect)|get your facts|facts (?:right|straight)|(?:set|put) the record straight|put it on record|for the record|for transparency|in fairness|to be fair|with (?:all due )?respect|as (?:you|you're) (?:well )?(?:know|aware)|as is clearly stated|strong word|exaggerat\w+|no ?body else|no ?one else|everyone else|everybody else|never had (?:any|a) ?(?:body|one|complaint)?|(?:five|5)[- ]star(?:s| reviews)|other (?:clients|patients|people) (?:all )?(?:say|love|manage)|\d+% (?:are|of)|(?:nine|9) out of (?:ten|10)|we stand by|stand by (?:everything|our|my)|prices? (?:are|is)|(?:fees?|rate|price)(?:'s|s)? (?:is|are|on|published)|feel free to (?:try|go)|try (?:somewhere|the|another)|go (?:elsewhere|somewhere else|to the)|take (?:your|it|this) (?:\w+ )?(?:elsewhere|down|off)|delete (?:this|your|it)|kindly (?:take|remove)|please (?:take this down|remove|be honest|be fair|don't judge|don't jump|get your|next time|to complain)|be honest with|jump to conclusions|read (?:what they sign|the)|(?:maybe|perhaps) (?:ask|aim|look|think|next|try|tell|mention|get)|have you (?:tried|ever|thought)|what were we meant|grow up|get a life|moan(?:ers?|ing)|keyboard|drama queen|bless your heart|jealousy|lemons?|don't (?:lose|blame)|can't (?:be blamed|please everyone)|can't control|not (?:down to|our fault)|outside our control|not exactly us|short-?staffed|we(?:'ve| have|'re| are| see| had| get) (?:only )?(?:\w+ )?\d+ (?:nurses?|staff|people|visits|patients|doctors?|calls?)|we had (?:one|two|a|several|\d+)|one pharmacist|do(?:n't)? your (?:homework|research)|come and (?:do|try)|try doing|stop having a go|having a go|you lot|you people|spare a thought|hard-?working (?:staff|girls|team is|nurses)|upsets? (?:the|our|my)|demorali[sz]ing|crying (?:after|happens)|i(?:'d| would) be happy to hear an apology|how disappointing|funny how|well that's a first|you(?:'re| are) (?:right|wrong|lucky|welcome to)|we strive|we pride|highest (?:level|standard)|years (?:in practice|experience|and nobody)|sorry you feel|i(?:'m| am) sure whoever|(?:no|any) offen[cs]e meant|everyone knows|we're (?:required|not thieves)|required by law|those are the rules|asks? anyone|hope you're (?:happy|proud)|says? (?:so )?on the (?:consent|form|website|wall|sign)|it's on the wall|(?:is|are) (?:national|the law|set by|how it works)|trained to|doing (?:our|their) best|cheers\/|dear!|ta\.|(?:we|nobody|no ?one|staff|our \w+) (?:would |do |does )?(?:never|do not|don't|doesn't) (?:leave|ignore|turn (?:any|folk|people)|rush|lose|refuse|push|overcharge|forget|hurt|laugh|judge|charge)\w*|if (?:people|patients|folks?|everyone|you(?:'d| had)?) (?:\w+ )?(?:followed|rang|read|listened|came|turned up|kept|let us know|attended|told us)|(?:you|people|patients|folks?) (?:need|have|ought) to (?:be patient|stop|learn|remember|understand|realise|appreciate)|(?:doesn't|don't|does not|never) happens? (?:here|in this)|every (?:hospital|clinic|surgery|practice|a&e|ward)|one (?:angry|bad|unhappy|grumpy|cross) (?:star|review|person|customer)|\d+ happy|(?:mostly|usually) (?:it is|it's|that's|because|down to)|results are usually|cut (?:me|us) some slack|give (?:me|us) a break|no offence (?:was )?meant|how dare you|get a grip|i was stood there|sore losers?)\b/g;

/** Accuses the one who complains of lying, of being a rival or of a crime, or threatens. */
export const ACCUSES =
  /\b(?:fake (?:account|review|customer|name)?|competitors?|(?:works?|working) for (?:a|the|another)|never (?:been|set foot|attended|a patient|a customer)|no record of|not find (?:this|your|the) name|cannot find this name|a (?:certain )?(?:new |rival )?(?:clinic|practice) (?:opened|round|next)|clinic next door|liars?|lying|you(?:'ve)? lied|lies|defamat\w+|libel\w*|slander\w*|solicitors?|lawyers?|legal action|sue|police|convicted|(?:you|she|he|they|man|woman) (?:stole|stealing|robbed|nicked)|stole|thief|thieves|robbed|stealing|blackmail\w*|extort\w*|scam(?:mer|ming)?|fraudsters?|payout|compensation|drunk|(?:abusive|aggressive|threaten\w*|shout\w*|screaming|swearing|effing)(?: (?:at|towards|to))? (?:our|my|a|the|staff|nurse|reception\w*|me|us))\b/g;

/** The line that confirms nothing: "we can't discuss anyone's care here". */
export const CONFIRMS_NOTHING =
  /(?:\b(?:cannot|not|never|unable|nothing about anyone can be|stops?|keeps us from|bind us|prevents? us)|n't)\b[^.!?\n]{0,60}\b(?:discuss\w*|comment\w*|talk\w*|go(?:ing)? into|say(?:ing)?|confirm\w*|respond\w*|reply\w*|replies|speak\w*|look into|answer\w*|use or reshare|anything about)\b|\bno case talk\b|\bdiscussed here\b/;

const WAY_ON =
  /\b(?:111|911|999|112|eye casualty|complain\w*|manager|pals|advoca\w+|ombuds\w+|leaflet|procedure|contact|ring|call|phone|e-?mail|write (?:to|in)|website|our site|get in touch|reach us|a call|in writing|feedback|patient relations|office|desk)\b/;

const SHORT_ANSWER = 320;

/** Thanks at most, says nothing about anyone, and shows the way to the complaints procedure. */
export function confirmsNothing(reading: Reading): boolean {
  if (hasAny(reading, DISCUSSES) || hasAny(reading, CONFIRMS)) return false;
  if (reading.has(CONFIRMS_NOTHING)) return true;
  if (hasAny(reading, ARGUES) || hasAny(reading, ACCUSES)) return false;
  return reading.has(WAY_ON) && reading.text.length <= SHORT_ANSWER;
}

/** Whether a global pattern holds anywhere. */
export function hasAny(reading: Reading, pattern: RegExp): boolean {
  for (const _ of reading.matches(pattern)) return true;
  return false;
}
