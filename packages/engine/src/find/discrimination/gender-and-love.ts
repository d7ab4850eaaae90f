import { isNearGroup } from "../../read/groups.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isToldOfOthers } from "./group.ts";

// A trans, non-binary, gay, lesbian or bisexual person is mocked, misgendered or called unnatural.
const { needs, pattern } = phraseList({
  "frock frocks dress dresses wig wigs skirt lipstick":
    "(?:blokes?|man|men|lads?|fellas?|geezers?) in (?:a |an )?(?:frocks?|dress(?:es)?|wigs?|skirts?|lipstick)(?! (?:rehearsal|uniform|shirt|code))",
  "thinks decided identif* reckons": [
    "(?:who |he |she |bloke who |girl who |lad who )(?:thinks?|reckons?|decided|has decided|says) (?:he|she|they|hes|shes|theyre|he'?s|she'?s|they'?re)(?:'?s| is|'?re| are)? (?:a |really a )?(?:boy|girl|woman|man|trans)(?: this week| now| today)?",
    "identif(?:y|ies|ied|ying) as (?:an? )(?:attack helicopter|cat|dog|fridge|lamp|teapot|kettle|toaster|unicorn)",
  ],
  "call calls name itself":
    "what do (?:i|we|you) call it(?= ?[?\\u{1f602}\\u{1f923}]|$)|(?:it|gets called) what it (?:is|looks like)|(?:what|which) name it (?:wants|would like|goes by)",
  calling:
    "(?:not|refuse to|won'?t be|never) call(?:ing)? (?:it|him|her|them) (?:she|he|they|her|him|miss|sir|ms)",
  "they pronoun pronouns": [
    "they\\/them(?:\\/\\w+)? ?(?:\\/?whatever|\\u{1f644}|\\u{1f923}|\\u{1f602}|lol)|a they\\/them(?= |[.,!])(?! (?:patient|colleague|badge|on))|[\"']they\\/them[\"'](?=[.,!]| lol)",
    "(?:shouted at|lectured|nonsense|banging on|moaning|rubbish|obsessed) (?:about|with) (?:\\w+ )?pronouns|pronouns? (?:police|nonsense|brigade|rubbish)",
  ],
  "phase fad cult craze":
    "(?:it'?s |it is |just )(?:only )?(?:a |the latest )?(?:fad|phase|cult|craze)(?=[^.!?\\n]{0,80}(?:kids|girls|boys|trans|gender|pronoun|gay|tiktok|internet)|[.!])|confused (?:girls|boys|kids|teenagers)",
  "natural unnatural": "(?:it'?s |its |is )(?:just )?not natural|(?:it'?s |is )unnatural",
  "sodom sin abomination perversion":
    "(?:it is |it'?s |is )(?:sodom|an abomination|a sin(?= (?:and|against)|[.,!])|a perversion)|lifestyle choice",
  "prostate chromosomes biological biology god":
    "(?:biology is biology|xx is xx|basic biology|as god (?:made|gave|intended))|biological (?:males?|men) (?:in|on) (?:the |our |a |women'?s)",
  transitioned: "[\"']transition(?:ed|ing)[\"']",
  freaks: "(?:freaks|perverts|weirdos),? (?:the|all) (?:of them|lot)",
  gay: "(?:either|all) (?:gay|perverts) or (?:a )?(?:gay|perv\\w*)|(?:defo|obviously|clearly|definitely|so) gay(?= |[.,!]|$)(?! (?:rights|pride|bar|icon))|backs to the wall",
  "who's whos which":
    "(?:who'?s|whos|which (?:one|of (?:them|you)) is) the (?:man|dad|mum|woman|husband|wife)(?=[ ?]|$)(?= ?[?\\u{1f602}\\u{1f648}]| in (?:it|the relationship))",
  bisexual: "bisexuals? (?:just )?(?:means?|are|is) (?:just )?(?:greedy|confused|indecisive)",
  "proper real actual needs":
    "(?:not|the same as|isn'?t) (?:an? )?(?:actual|real|proper) (?:marriage|wedding|family|mother|parents?|couples?)|(?:child|baby|kid)s? (?:needs?|should (?:really )?have) (?:a mum and a dad|one of each|a mother and a father)",
  "husband wife": "[\"'](?:husband|wife|partner|weddings?)[\"'](?= (?:indeed|apparently|on the form)|[.!])",
  "throat throats lanyard face":
    "(?:shov(?:e|ed|ing)|ramm(?:ed|ing)|push(?:ed|ing)) (?:it |this |pride |that )?down (?:our|my|everyone'?s) throats?|what (?:they|everyone|people) gets? up to (?:at home|in (?:bed|private))",
  trans: "the trans (?:ones?|lot|brigade|mob)|all (?:this|the) trans (?:stuff|nonsense|business)",
  deadname:
    "(?:using|use|under) (?:his|her|their) (?:real|old|proper) name(?=[^.!?\\n]{0,60}(?:lol|\\u{1f602}|whatever|sue|complain|like it or))",
});

export const genderAndLove = defineRule({
  id: "discrimination/gender-and-love",
  grade: "pause",
  needs,
  message: "This mocks somebody's gender or whom they love.",
  why: "People stay away from care where they expect to be laughed at or called by the wrong name. Use the name and words that they use.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (reading.isNegated(match) || isToldOfOthers(reading, match)) continue;
      if (/ in /.test(match.text) && ON_STAGE.test(reading.around(match, 100, 100))) continue;
      if (NEEDS_GROUP.test(match.text) && !isNearGroup(reading, match, 200)) continue;
      if (/\b(?:my|as a|our) (?:[\w']+ ){0,3}$/.test(reading.before(match, 30))) continue;
      yield { span: match, grade: HOSTILE.test(match.text) ? "stop" : "pause" };
    }
  },
});

// Fads and cults are many: these words count only beside the people they are said of.
const NEEDS_GROUP = /fad|phase|cult|craze|natural|sin\b|choice|freaks|perverts|weirdos|throat/;
const HOSTILE =
  /in (?:a )?(?:frock|dress|wig)|freaks|sodom|abomination|not calling|call it|cult|mental illness|it gets|gets called|god gave|prostate|natural|mister|deadname|the trans ones/;
const ON_STAGE =
  /\b(?:panto\w*|fancy dress|drag|charity|fun run|comedy|film|stag do|costumes?|hen do|play|carnival|world book day)\b/;
