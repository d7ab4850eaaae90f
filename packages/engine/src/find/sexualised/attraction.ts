import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isMetThroughWork, isOtherMatter } from "./about.ts";
import { remark } from "./remark.ts";

const ROLE =
  "(?:one|ones|nurse|nurses|doctor|doctors|doc|docs|reg|registrar|consultant|porter|physio|student|rep|patient|patients|lad|lads|girl|girls|guy|fella|bloke|paramedic|medic|crew|surgeon|intern|midwife|receptionist|fireman|firefighter|delivery (?:driver|man)|son|daughter|dad|mum|sister|brother|tradie|hygienist|therapist|f1|f2|sho|houseman|man|woman|vet|dentist|pharmacist|stuff)";
const PART =
  "(?:arms?|forearms?|biceps?|abs|thighs?|legs|bum|arse|backside|behind|booty|chest|boobs|tits|lips|mouth|jaw ?line|curves?|figure|body|shoulders|smile|eyes|voice|dimples|cheekbones)";
const LOOKS =
  "(?:fit|hot|sexy|gorgeous|stunning|buff|ripped|beautiful|cute|handsome|fine|tasty|yummy|dreamy|lush|peng|leng|unreal|incredible)";

// Somebody at work is desired, or their body is remarked on.
const { needs, pattern } = phraseList({
  "fit hot sexy gorgeous stunning buff ripped handsome tasty yummy dreamy lush fittest hottest sexiest": [
    `(?:the |that |our |this |my |another |a )(?:new )?(?:fit|hot|sexy|gorgeous|stunning|buff|handsome|fittest|hottest|sexiest|good[- ]looking)(?: \\w+)? ${ROLE}(?! (?:for|to|of|aged|in (?:his|her)) )`,
    `(?:he|she|he's|she's|hes|shes|they|who|reg|registrar|consultant|manager|nurse|rep|boss|patient|captain|brother|son|sister|doctor|physio|student|bed \\d+) (?:is |was |'s |were )?(?:so|absolutely|bloody|proper|well|dead|weirdly|ridiculously|fucking|seriously|quite|damn|very|too|just|actually|annoyingly) (?:fit|hot|sexy|gorgeous|stunning|buff|handsome|tasty)(?! (?:for|to|in here|today because|water|enough))`,
    `(?:bed \\d+|patient|reg|registrar|consultant|rep|doctor|physio|student) (?:is|was) (?:fit|hot|gorgeous|sexy|stunning)(?= |[.!,]|$)(?! (?:for|to|and well|enough|with))`,
  ],
  "milf* dilf* hottie* fittie* hunk* bombshell smokeshow stunner phwoar* candy easy":
    "milfs?|dilfs?|hott?ies?|fitties?|hunk(?:s|y)?|bombshell|smoke ?show|stunner|eye candy|easy on the eye|phwoar+",
  let: "i'?d (?:happily |gladly |definitely |so )?let (?:him|her|them|that|this|dr \\w+|mr \\w+|sister \\w+|the (?:new )?\\w+)(?: \\w+){0,3} (?:me\\b|my (?!dog|cat|kids|mum|plants|seat|team|whole)\\w+)",
  "would wouldn't": [
    "(?:i'?d|i|absolutely|definitely|still|100%) would(?: tho| though)?(?= ?[.!]?\\s*(?:\\u{1f60f}|\\u{1f602}|\\u{1f608}|\\u{1f975}))|wouldn'?t (?:say no|kick (?:him|her) out of bed|mind (?:a go|being (?:examined|scanned|treated) by))",
    "\\(would(?:,? twice)?\\)|would twice(?=[.,!)]|$)",
  ],
  "anytime any": `(?:can|could|may|would) (?:let (?:him|her|them) )?(?!(?:always |just |still |also |even )?(?:call|ring|text|message|contact|e-?mail|reach|phone|ask|find|join|visit|book|dm|whatsapp|tell|give|send|bring|show|buy|catch|see|come|stop|leave|drop|pop|pick|help|use|borrow|swap)\\b)[\\w']+ (?:[\\w']+ ){0,2}?(?:me|my [\\w']+)(?: [\\w']+){0,4} (?:any ?time|any day|any hour)`,
  "wasn't wasnt wasnae":
    "i (?:wasn'?t|wasnae) (?:looking at|talking about|listening to|thinking (?:about|of)) (?:the|her|his) [\\w'-]+(?=[.!]|$| ?[\\u{1f600}-\\u{1f9ff}])",
  "hotter fitter": `(?:${ROLE}|presenter|speaker|he|she) (?:is|was|were|are) (?:even |way |much )?(?:hotter|fitter)(?! (?:than (?:last|outside|july)|after|now|for))`,
  queue:
    "form an orderly queue(?! (?:for (?:your|the|flu|covid|bloods|cake|samosas|biscuits)|at the|outside|and))",
  "bagsy dibs shotgun":
    "(?:bagsy|dibs on|shotgun) (?:the )?(?:tall|blonde|brunette|redhead|fit|hot|good[- ]looking|him|her|new|shifts? with)",
  meat: "fresh meat(?= |[.!,]|$)(?! (?:section|counter|raffle|pie))",
  "arms forearms biceps abs thighs legs bum arse backside booty boobs lips jawline jaw curves eyes dimples cheekbones shoulders":
    [
      `(?:those|them|the|his|her|with the|look at the|dem) (?:bloody |new |big |long )?(?:forearms?|biceps|abs|thighs|legs|eyes|lips|dimples|jaw ?line|curves|cheekbones|shoulders)(?= (?:tho|though|on (?:him|her)|in (?:those|that) (?:scrubs|shorts|leggings)|over (?:a|that|the) mask|above (?:a|that|the) mask|should be illegal)|[., ]{0,2}(?:\\u{1f60d}|\\u{1f525}|\\u{1f975}|omg|phew))`,
      `(?:nice|great|good|lovely|cracking|amazing|unreal|incredible|best|perfect|tidy|peachy) (?:pair|rack|arse|bum|tits|boobs|legs|thighs|body|figure|chest|backside)(?= (?:on (?:him|her|that|it)|in (?:those|that)|ever|i'?ve)|[.!]|$| \\u{1f60d})`,
      `legs (?:up to (?:here|there|her|his|\\w+pits)|for days|that go on)|${PART} to die for`,
      `${PART} (?:are|is) (?:unreal|insane|illegal|a distraction|sent from god|criminal)`,
    ],
  "dress skirt leggings tunic scrubs uniform heels blouse trousers joggers shorts": [
    "(?:that|those|them|the tight|tight|the short|short|low[- ]cut) (?:red |blue |black |tight |grey |navy |little |short )?(?:dress|skirt|leggings|tunic|scrubs|heels|blouse|trousers|joggers|shorts)(?= (?:at the|tho|though|again|on (?:him|her|you)|did things|should be illegal)|[.!,]{0,2} ?(?:\\u{1f60d}|\\u{1f609}|\\u{1f60f}|\\u{1f525}|\\u{1f975}))",
    "(?:uniform|tunic|scrubs) (?:one|two|a) sizes? too (?:small|tight)|mak(?:e|es|ing) (?:those )?scrubs look (?:illegal|good|indecent|hot)|wear (?:a|the) (?:short|tight|low|red) (?:skirt|dress|one|top)",
  ],
  "imagine imagining picturing naked topless shirtless dreamt undress*": [
    "(?:imagin(?:e|ing)|pictur(?:e|ing)) (?:him|her|you|them|my (?:\\w+ ){0,2}\\w+|dr \\w+) (?:naked|without|out of|in (?:nothing|my bed)|on my)",
    "(?:naked|topless|shirtless)(?= (?:next|in theatre|on the ward|for the (?:next|round)|ward round|please|pls)|[,.!] )",
    "undress(?:ing)? (?:him|her|me|you) with (?:his|her|my|your) eyes|had a dream about (?:the|that|dr|my) (?:new |fit )?(?:consultant|reg|registrar|supervisor|boss)",
  ],
  "crush fancy fancies":
    "(?:massive|huge|such a|got a|work|little|major) crush on|(?:i|we|she|he|who else) (?:so |really |proper |totally )?fanc(?:y|ies) (?:him|her|the (?:new |fit )?(?:reg|registrar|consultant|doctor|nurse|physio|rep|porter|student|boss))",
  "knees swoon* ovaries drool*":
    "weak at the knees|swoon(?:ing)?|my ovaries|drool(?:ing)? over (?:him|her|the|that|dr)",
  single:
    "[\\w']+ is single,? (?:lads|girls|ladies|gents|boys)|(?:is|know if|find out if|anyone know if) (?:he|she|the new \\w+)(?: is|'s)? single|(?:he|she)'?s single(?=[ ,.!]|$)(?=[^.!?\\n]{0,20}(?:girls|lads|ladies|gents|\\u{1f60d}|\\u{1f525}|\\u{1f440}|checked))|tell (?:him|her) i'?m single",
  mouth:
    "mouth[- ]to[- ]mouth(?=[^.!?\\n]{0,30}(?:off (?:him|her|that)|from (?:him|her|that)|demo|please|\\u{1f60d}))",
  climb: "climb(?:ing)? (?:him|her|that|you) like",
  "lipstick lippy cologne perfume":
    "(?:wear(?:ing)?|putting|put) (?:on )?(?:my |the |extra |some )?(?:lipstick|lippy|lip gloss|cologne|perfume|aftershave)(?= (?:on \\w+days|for (?:him|her|the|ward)|when (?:he|she)))",
  "distracting concentrate":
    "(?:very |so |too )?distracting (?:in|on) (?:that|this|a small)|can'?t concentrate when (?:you|he|she)(?= (?:wear|lean|bend|walk|smile))",
  beauty: "beauty and brains|brains and beauty|as easy on the eye",
  "examine palpate auscultate catheterise intubate cannulate":
    "(?:he|she|they|reg|registrar|consultant|doc|doctor) (?:can|could|may) (?:examine|assess|mobilise|intubate|scan|palpate|cannulate|catheterise|auscultate|resuscitate|triage) (?:me|my)",
});
const FAIR_LOOKS = new RegExp(
  `\\b(?:photo|pictures?|view|sunset|weather|scenery|building|ceremony|bride|wedding) [^.!?]{0,20}${LOOKS}`,
);

export const attraction = defineRule({
  id: "sexualised/attraction",
  grade: "pause",
  needs,
  message: "This remarks on somebody's body or says they're desired.",
  why: "Said about a colleague it can be harassment, however fond or funny; about a patient it breaks a boundary that can't be put back.",
  *find(reading) {
    if (isSmallTalk(reading) || !isMetThroughWork(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (reading.isNegated(match) || isOtherMatter(reading, match) || FAIR_LOOKS.test(match.text)) continue;
      yield remark(reading, match);
    }
  },
});
