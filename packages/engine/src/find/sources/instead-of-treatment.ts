import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { isExamined, isSoftened, saferClaim } from "./claim.ts";

const TREATMENT =
  "(?:chemo(?:therapy)?|radiotherapy|insulin|metformin|antibiotics?|inhalers?|statins?|dialysis|(?:the )?arvs|antiretrovirals|vaccin\\w+|the (?:jab|vaccine|flu jab|mmr)|oxygen|steroids?|antidepressants?|ssris?|lithium|blood thinners?|warfarin|surgery|(?:an )?operation|transfusion|tamoxifen|your (?:tablets|meds|medication|pills)|(?:the |bp |blood pressure )(?:tablets|pills|meds)|prescription|hospital|treatment|medication|oncology|antimalarials|epipen|stents?|pharmaceuticals|hrt|levo(?:thyroxine)?|antivenom)";
const REMEDY =
  "(?:juice|tea|oil|broth|herb\\w*|leaf|leaves|root|seeds?|moringa|soursop|turmeric|garlic|honey|vinegar|magnesium|zinc|vitamin \\w|vit \\w|supplement\\w*|capsules?|drops|silver|mushrooms?|fasting|fast|keto|carnivore|diet|prayer|yoga|breath\\w*|cold (?:plunge|shower)|acupuncture|chiropract\\w+|adjust\\w+|osteopath|homeopath\\w*|reiki|crystals?|protocol|reset|cleanse|detox|bitters|formula|balm|gel|raw milk|seamoss|sea moss|cannabis|cbd|ozone|drip|silver|kernels?|apricot|fenbendazole|ivermectin|nattokinase|wormer|spray|patch(?:es)?|magnets?|seed|water|mix|decoction|syrup|karela|celery)";

// A remedy in the place of a treatment that works.
const INSTEAD = new RegExp(
  "\\b(?:" +
    [
      `(?:replaced?|replaces|replacing|instead of|rather than|in place of|better than (?:any|every|all)?|works better than|beats|stronger than|does the same(?: job)?(?: as)?|do the same job(?: as| without)?|same job as|alternative to|does what (?:the )?(?:\\w+ ){0,3}|no need for|don'?t need|without|not|no|off) (?:\\w+ ){0,2}${TREATMENT}`,
    ].join("|") +
    ")",
  "g",
);

export const insteadOfTreatment = defineRule({
  id: "sources/instead-of-treatment",
  grade: "stop",
  needs: [
    "replac*",
    "instead",
    "rather",
    "better",
    "beats",
    "stronger",
    "same",
    "alternative",
    "without",
    "no",
    "not",
    "off",
    "don't",
    "need",
    "place",
  ],
  message: "This puts a remedy in the place of a treatment that works.",
  why: "People have died waiting for such promises to come true. Beside treatment, and with the team's knowledge, is a different sentence.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!mentions(reading, REMEDY_WORD)) return;
    for (const match of reading.matches(INSTEAD)) {
      if (isExamined(reading)) return;
      if (isSoftened(reading, match) && !STRONG.test(match.text)) continue;
      if (reading.isQuoted(match) || GOOD.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      const around = reading.around(match, 120, 80);
      if (!REMEDY_WORD.test(around) || !(STRONG.test(match.text) || BOAST.test(around))) continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

function mentions(reading: import("../../read/reading.ts").Reading, pattern: RegExp): boolean {
  return reading.has(pattern);
}

const REMEDY_WORD = new RegExp(`\\b${REMEDY}\\b`);
const STRONG =
  /^(?:replac|better than|works better|beats|stronger|does the same|do the same|same job|does what|alternative)/;
const BOAST =
  /\b(?:cure\w*|heal\w*|gone|revers\w*|clear\w*|works?|remission|tested|finish\w*|guarantee\w*|proven|kill\w*|poison\w*|zero|natural\w*|my (?:clients|ladies|patients|formula|brand|mix|own)|scans? (?:is |are )?clear|in \d+ (?:days|weeks)|seen it|flu, rsv|whole family|days)\b/;
const GOOD =
  /\b(?:alongside|along with|as well as|on top of|not (?:a )?(?:replacement|substitute|instead|an alternative)|isn't (?:a )?(?:replacement|substitute|instead)|never instead|please (?:don't|do not)|ask (?:your|the)|keep (?:taking|the)|don't stop|side effects?|resistance|without (?:antibiotics|a prescription)|viral|cold|first aid|palliative|chosen|declined|his choice|her choice)\b/;
