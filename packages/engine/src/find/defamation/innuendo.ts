import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { ACCUSATION_WORDS, allegationsIn } from "./allegations.ts";
import { saidOfCharge } from "./charges.ts";
import { isSourced } from "./fair-comment.ts";
import { raiseItProperly } from "./raise-it-properly.ts";

// Ways of saying it without saying it: "just saying", "draw your own conclusions", "funny how", "rhymes with".
const HINTS = phraseList({
  saying:
    "(?:not|ain'?t|am not|never|wasn'?t) saying(?! (?:no|how|where|that everyone|it'?s easy|goodbye|i'?m (?:perfect|old)))|(?:just|jus|only) say(?:ing|in)|i'?m saying nothing|saying nothing",
  sayin: "(?:just|jus) sayin",
  conclusions: "(?:draw|drawing|drawn|make|reach|come to) (?:your|yer|my|our) own conclusions?",
  connect: "connect (?:your own|the) dots",
  maths: "do (?:the|your own) (?:maths|math|sums)|dae your own sums",
  funny:
    "(?:funny|isn'?t it funny|strange|odd|curious|interesting|amazing) (?:how|that|old (?:summer|world)|what (?:a|\\w+) (?:winter|box|new)|whose)",
  "interesting odd amazing strange curious":
    "(?:^|(?<=[.!?] ))(?:interesting|odd|amazing|strange|curious) (?:how|that)",
  coincidence:
    "(?:not|no|pure(?:ly)?|just a|what a|must be|three times is not|is that|isn'?t) (?:a )?coincidence|coincidence(?:\\?|,? (?:i'?m sure|lah|surely|aye))|^coincidence",
  rhymes: "(?:rhymes?|rhyme) with|starts with (?:a |an )?\\w+(?: and)? (?:ends|rhymes)",
  naming:
    "(?:not|no|never|without|can'?t|i'?m not|won'?t be) naming(?: (?:any |no )?names?| him| her| them| anyone| the \\w+| which)?",
  names:
    "(?:no(?! names,? (?:no|or|on|please))|name no|calling no|can'?t (?:name|say) any|not calling any|never (?:gave|give)) names?",
  certain:
    "a certain (?!age|amount|level|extent|point|way|kind|type|sort|degree|something|charm|smell|je ne|number|time|percentage|size|dose|threshold|je|colour|speed|quality|standard)(?:[\\w'-]+ ){0,4}?(?:who|ceo|chief exec\\w*|chief|director|manager|boss|matron|surgeon|consultant|doctor|dentist|professor|prof|pathologist|orthopod|person|clinic|trust|hospital|home|practice|firm|chain|company|unit|agency|supplier|school|club|group|group|board|councillor|commissioner|member|celebrity|therapist|expert|rep|haematologist|cath lab|lab|spa|someone|somebody|nurse|physio|\\w+ist)\\b",
  allegedly: "allegedly",
  wonder:
    "(?:makes?|starts?|have|got|gotta|do|does|one does|starting|begins?|beginning|beginnin|one) (?:you |me |to |begin to |us |ye |one )*wonder(?:ing)?(?: (?:why|what|where|who|how|whose|if|which)\\b)?|leave you to wonder|wonder what (?:his|her|their|he|she|they)",
  yourself: "ask yourself(?: (?:who|why|what|where|how))?",
  yourselves: "(?:ask|ye know|you know) yourselves",
  "know knows":
    "(?:we|you|everybody|everyone|everybody in \\w+|yous|youse|ye|the whole \\w+) (?:all )?(?:know|knows) (?:who|what goes on|whose|which one|what she is|what he is|what they)(?: (?:i mean|it is|he is|she is|they are|you are))?|you know who(?: i mean| you are)|if you know,? you know",
  smoke: "no smoke(?: without fire| eh)?|smoke without",
  "let's let": "let'?s just say|let'?s (?:just )?leave it (?:there|at that)|i'?ll let you (?:guess|work)",
  reason: "there'?s a reason (?:he|she|they|his|her|their|why he|why she|why they|that)\\b",
  drift: "(?:if you )?catch my drift|get my drift|if you follow me|if you know what i mean",
  make: "make of that what you will",
  "will allowed more leave":
    "do with that what you will|that'?s all (?:i'?m|you'?re) (?:saying|getting|allowed|gonna)|i'?ll (?:say no more|leave (?:it|that) (?:there|with you))|i leave you to do that",
  say: "all i(?:'?ll| will) say(?: is)?\\b",
  hear: "(?:didn'?t|did not|never) hear (?:it|that|this)? ?(?:from|here)(?: me)?|you hear things about",
  heard: "i(?:'?ve)? heard;? haven'?t you",
  bird: "a little bird(?! (?:box|feeder|table|on|at|in))(?: (?:told|tells|in|says|whispered))?",
  guess:
    "guess (?:which|who|whose|what they'?re)(?! (?:was|got|is (?:back|late)|just|passed|has|i met|turned|forgot))",
  possibly: "(?:i )?couldn'?t possibly (?:say|comment)",
  curious: "i ask only because",
  nice: "(?:must be|very|lovely|such a|a very|bought a very|drives a very|nice) nice (?:boat|car|house|kitchen|watch|villa|holiday|for some)|must be nice (?:when|to)|nice watch though",
  boat: "(?:new|nice|lovely|his|her|got a|very nice|at his) (?:boat|yacht)s?",
  "kitchen conservatory villa merc audi tesla porsche":
    "(?:(?<!(?:the|our|will the|my) )new|nice|yellow|brand new|drives (?:a|an)(?: very)?(?: nice| new| white)?|got (?:an?|a new)|with the) (?:\\w+ )?(?:kitchen|conservatory|villa|merc|audi|tesla|porsche|hot tub|fortuner)",
  "someone somebody":
    "(?:someone|somebody) (?:\\w+ )?(?:should|ought to|needs to|wants to|might|might want to) (?:ask|look|check|count|follow|audit|explain|tell)",
  follow: "follow the money",
  ask: "ask (?:the (?:matron|owner|director|manager|treasurer|board|chair)|(?:dr|mr|mrs|ms|prof) \\w+|which \\w+) (?:what|why|where|who|how|about|whose|which)",
  near: "(?:would ?n'?t|wouldn'?t|'d not|would not|never) (?:let|send|trust) (?:\\w+ ){1,3}near (?:my|a|the)",
  "wouldn't i'd":
    "(?:wouldn'?t|i'?d not) (?:send|board|let|trust) (?:a|my) (?:dog|cat|budgie|nan|hamster|goldfish)",
  creative: "creative (?:billing|charting|accounting|accounts|notes|invoicing|with the)",
  afford: "how (?:he|she|they) (?:can )?affords?",
  salary: "on a (?:\\w+ )?(?:salary|band \\d|wage|pension)(?! (?:increase|rise|of))",
  "missing vanished lost":
    "(?:went|gone|mysteriously|conveniently) (?:conveniently |mysteriously |\"|')+(?:missing|vanished|lost)",
  mysteriously: "mysteriously (?:\\w+)",
  conveniently: "(?:very |so |rather )?conveniently (?:\\w+)",
  add: "do(?:n'?t|esn'?t) add up",
  explain: "(?:might|may|need to|needs to|would like to|want to) explain (?:where|why|how|what)",
  talk: "there'?s talk (?:about|of|that)|(?:people|folk|everyone) (?:is|are|'s|do) talk(?:ing)?",
  "luck lucky": "(?:that was|pure|just|sheer|very) luck(?:y)?(?: i'?m sure)?",
  sure: "i'?m sure it'?s (?:just|only|nothing|a coincidence|all) \\w+",
  questions:
    "just asking(?: questions)?|asking for (?:a|several|some) friends?|i'?m only asking|questions? remain",
  asking:
    "just asking(?: questions)?|asking for (?:several|some|two|three) friends?|i'?m only asking what|all i'?m asking",
  justasking: "justasking",
  quietly: "(?:asked|left|moved|retired|move|leave|go) (?:\\w+ )?so quietly",
  accounts: "(?:look|see) (?:closely )?(?:at )?(?:the |their |[\\w ]+lot'?s )?accounts",
});

/** Hints that are hardly ever used of anything else. */
const STRONG =
  /^(?:a certain|allegedly|rhym|starts with|no smoke|smoke without|draw|drawing|drawn|make of that|do with that|connect|.* (?:catch|get) my drift|just asking questions|coincidence|.*coincidence)/;

/** Somebody with an office, or a place or a firm, that the hint is about. */
const AIMED =
  /\b(?:ceo|coo|chief (?:exec\w*|pharmacist|medical|operating)|exec\w*|directors?|managers?|boss|bosses|matron|surgeons?|consultants?|dentists?|gps?|orthopod|orthodontist|prof(?:essor)?|pathologist|neurologist|haematologist|doulas?|therapist|counsellor|coach|nutritionist|pharmacist|chemist|optician|clinics?|trusts?|hospitals?|(?:care|nursing) homes?|home\b|surgery|surgeries|practice|firm|company|chain|agency|agencies|supplier|university|uni|college|board|chair|governors?|treasurer'?s?|councillor'?s?|commissioners?|member for|adviser|inspector|regulator|editor'?s?|journal|landlord|owner'?s?|senior partner|rep|auditors?'?|accountant|competitors?'?s?|rival|charity|appeal|medspa|spa|salon|laboratory|provider|crowd|lot\b|(?:dr|mr|mrs|ms|professor) [a-z]|someone on|somebody on|someone at|somebody at|one person|a person|same person|person with)\b/;
const HARM =
  /\b(?:money|cash|till|raffle|takings|contracts?|tender|invoices?|accounts?|expenses|billing|budget|appeal money|boat|yacht|audi|merc|tesla|porsche|villa|new kitchen|conservatory|nice (?:house|watch|car|boat)|jet ?ski|tans?\b|marbella|golf|hot tub|cape verde|kickbacks?|envelope|bruis\w+|deaths?|infection rate|norovirus|whistleblow\w*|suspended|cctv|missing|vanish\w*|disappear\w*|cds?\b|cd count|fentanyl|morphine|diazepam|controlled drugs?|drug register|methadone|filler|botox|syringes?|vials?|needles?|sharps|dates on|saline|licen[cs]e|certificates?|qualifications?|phd|dbs|struck|court dates|police|prison|jail|a cell|cooked|retractions?|distinction|marks|reviews|promoted|retire[sd]?|restructured|sacked|asked (?:her|him) to leave|shaky|hands shook|breath could|flask|gin|drunk|sedat\w*|so quiet|knees|metalwork|stents?|revis\w+|margins|botched|fudged|ghost|fraud|liar|thief|nicks?|stole\w*|steal\w*|fake\w*|dodgy|criminal\w*|innocent|bought|slipped|bribe\w*|pays? (?:for|off)|hide|hidden|closed doors|her old (?:ward|clinic)|moved (?:states|on)|old clinic|fiddled|scanner|fire|wall)\b/;
/** Hints at patients, at groups or for fun are for other topics. */
const OTHER_MATTER =
  /\b(?:halal|mosque|quota|mat(?:ernity)? leave|overseas|foreign|zim\b|immigrants?|halting site|women in their|female surgeons|vaccin\w*|mmr|covid|turbo|my (?:patient|labs)|your labs|booking scan|twins|stitches|concussed|oncologist|us all|not naming the (?:agency|place|hospital|winner)|no names (?:on here|please|or)|no (?:faces|photos),? no names|secret santa|birthday|cake|biscuits?|surprise party|my (?:boat|car|kitchen|house))\b/;

export const innuendo = defineRule({
  id: "defamation/innuendo",
  grade: "pause",
  needs: [...new Set([...HINTS.needs, ...ACCUSATION_WORDS])],
  message: "This hints at something bad about somebody who can be guessed.",
  why: "A hint that readers can follow counts as the charge itself, and you would have to prove it. If you have evidence, take it to the regulator, the fraud line or a speak-up guardian.",
  *find(reading) {
    for (const match of reading.matches(HINTS.pattern)) {
      if (reading.isQuoted(match)) continue;
      const near = reading.around(match, 200, 200);
      if (OTHER_MATTER.test(near)) continue;
      const isStrong = STRONG.test(match.text);
      if (isStrong ? !AIMED.test(near) && !HARM.test(near) : !AIMED.test(near) || !HARM.test(near)) continue;
      if (reading.signal("fiction").length > 0 || isSourced(reading, match)) continue;
      yield { span: match, ...saidOf(match.text, near), fixes: raiseItProperly(reading) };
      return;
    }
    const mocked = allegationsIn(reading).find(({ manner }) => manner === "mockery");
    if (mocked === undefined) return;
    yield { span: mocked.span, message: saidOfCharge(mocked).message, fixes: raiseItProperly(reading) };
  },
});

/** What the hint is made of, where it is made of something that can be told in a word. */
function saidOf(hint: string, near: string): { readonly message?: string; readonly why?: string } {
  if (RIDDLE.test(hint)) return GIVES_CLUES;
  if (QUESTION.test(hint)) return ASKS;
  return WEALTH.test(near) ? POINTS_AT_MONEY : {};
}

const RIDDLE = /rhym|starts with|certain|naming|names?|guess|know|initials/;
const GIVES_CLUES = {
  message: "This gives clues to somebody and hints at something bad.",
  why: "Leaving out the name does not help when readers can work it out. If you know something, tell it, with the name, to those who can look into it.",
};
const QUESTION = /ask|wonder|questions|coincidence|explain/;
const ASKS = {
  message: "This asks a question that is meant as a charge.",
  why: "A question that has only one answer counts as saying it. Put it to somebody who can find out, and you may get a real one.",
};
const WEALTH =
  /\b(?:boat|yacht|villa|kitchen|conservatory|merc|audi|tesla|porsche|hot tub|golf|envelope|new (?:car|house))\b/;
const POINTS_AT_MONEY = {
  message: "This hints that somebody has been paid for doing wrong.",
  why: "What people own has many reasons, and you would have to prove yours. A counter fraud line can look at the books without a word in public.",
};
