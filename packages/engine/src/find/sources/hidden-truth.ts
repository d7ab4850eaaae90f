import { isAboutHealth } from "../../read/health.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { isExamined, saferClaim } from "./claim.ts";

// The marks of a conspiracy tale: they know, they hide it, they can't patent it, share before it is deleted.
const HIDDEN =
  /\b(?:(?:doctors?|docs|gps?|they|hospitals?|big pharma|pharma|the (?:nhs|government|fda|mhra|drug (?:firms|companies))|(?:your|the) (?:doctor|gp|oncologist|psychiatrist|dentist|ped|endo|psychiatrist|consultant)|nobody|no one|polyclinic doctor)(?: (?:don'?t|dont|do not|doesn'?t|won'?t|will not|never|nah|no))+ (?:want (?:you|u|me|us|it)|wants|tell(?: you| yuh| us)?|teach|say|ever tell|talk)|what (?:doctors|nobody|no one|they|your gp|big pharma|the nhs)[^.!?\n]{0,20}(?:don'?t|won'?t|wants?|tells?)|big pharma|(?:can'?t|cannot|couldn'?t|won'?t|could not) (?:be )?patent\w*|(?:before|till|until) (?:they|it|this|someone) (?:take|takes|gets?|is|are|ban|bans|delete|deletes)[^.!?\n]{0,15}(?:down|deleted|removed|banned|me|it|this)?|(?:hospitals|doctors|doctors|they|directors|surgeons|we in public health|every (?:doctor|paediatrician|pediatrician|nurse)) (?:all )?(?:know|knows|hide|hides|hid|cover|bury|keep quiet|are silenced|have known)(?: it| this| and| that|\b)|(?:data|trial|results|truth|deaths?) (?:was|were|is|are|has been) (?:buried|hidden|burned|suppressed)|(?:buried|hid|burned|burnt|cover(?:ed|ing)) (?:it|up|the (?:data|deaths|raw data|truth))|(?:paid|trained|told|made) (?:to (?:shut up|keep quiet|keep you|say)|per vial|by (?:big )?pharma)|(?:silenced|suppressed|censored)|mak(?:es?|ing) (?:the )?(?:\w+ )?money (?:off|from|out of) (?:you|keeping)|keeps? you (?:ill|sick)|keeping (?:you|your child) (?:ill|sick)|hospital moneymaker|share (?:before|to all|this before)|do your (?:own )?research|look it up|wake up|they don'?t teach|no paper yet|journals fear|nobody will publish|(?:doctor|gp|vaccine maker|your endo|your ped)s? (?:is|are) (?:paid|lying)|science (?:hasn't|has not) caught up|not see it in print|told to keep quiet)\b/g;

export const hiddenTruth = defineRule({
  id: "sources/hidden-truth",
  grade: "pause",
  needs: [
    "doctor",
    "doctors",
    "gp",
    "gps",
    "they",
    "hospitals",
    "pharma",
    "patent*",
    "buried",
    "hid",
    "hide",
    "hides",
    "know",
    "knows",
    "share",
    "silenced",
    "suppressed",
    "censored",
    "research",
    "wake",
    "lying",
    "paid",
    "moneymaker",
    "sick",
    "ill",
    "nobody",
    "oncologist",
    "publish",
    "quiet",
    "teach",
    "print",
    "data",
    "ped",
    "caught",
    "fear",
    "look",
  ],
  message: "This says that the truth about a treatment is being kept from people.",
  why: "It breaks people's trust in those who look after them, and it gives them nothing they could check. If something is wrong, say what, and show the source.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!isAboutHealth(reading)) return;
    for (const match of reading.matches(HIDDEN)) {
      if (isExamined(reading)) return;
      if (reading.isQuoted(match) || !CLAIMS.test(reading.around(match, 200, 200))) continue;
      if (reading.signal("opinion").length > 0 && WEAK.test(match.text)) continue;
      if (WEAK.test(match.text) && !STRONG_CLAIM.test(reading.around(match, 200, 200))) continue;
      if (!isFirst(match)) continue;
      yield {
        span: match,
        grade: DEADLY.test(reading.around(match, 200, 200)) ? "stop" : "pause",
        fixes: [saferClaim(reading, match)],
      };
    }
  },
});

const WEAK =
  /^(?:big pharma|silenced|suppressed|censored|look it up|wake up|do your|they know|they (?:don't|won't) (?:say|tell|talk|teach|want)|(?:nobody|no one)|(?:they|doctors|hospitals|directors) (?:all )?(?:know|hide)|share|told to|paid|keeps?|covering|cover)/;
const CLAIMS =
  /\b(?:cure\w*|heal\w*|vaccin\w*|vax\w*|jabs?|shots?|cancer|tumou?rs?|chemo|insulin|diabetes|statins?|autism|measles|vitamin|magnesium|natural\w*|herb\w*|remed\w+|toxins?|toxic|poison|detox|supplement\w*|fast(?:ing)?|raw milk|keto|thyroid|sepsis|covid|ivermectin|masks?|5g|infertil\w*|steril\w*|drips?|pills?|treatment|study|trial|screening|gut|hormones?|tiredness|stroke|bipolar|lithium|tamoxifen|dementia|pain|remission|asthma)\b/;
const STRONG_CLAIM =
  /\b(?:cure\w*|heal\w*|poison\w*|autism|steril\w*|kill\w*|toxins?|revers\w*|never tested|suppress\w*|bury|buried|works?|dissolv\w*|clears?|naturally|vaccin\w*|mmr|ivermectin|raise)\b/;
const DEADLY =
  /\b(?:vaccin\w*|vax\w*|mmr|jab|insulin|chemo|cancer|tumou?rs?|hiv|arvs|dialysis|oxygen|sepsis|lithium|bipolar|tamoxifen|measles)\b/;
