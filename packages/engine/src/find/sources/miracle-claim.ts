import { isAboutHealth } from "../../read/health.ts";
import { ANY_CONDITION, GRAVE_CONDITION } from "../../read/lexicons/conditions.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { isExamined, isSoftened, saferClaim } from "./claim.ts";

const CURES =
  "(?:cure|fix|heal|melt|reverse|dissolve|cures?|cured|curing|reverses?|reversed|reversing|heals?|healed|fixes|fixed|melts?|melted|dissolv(?:es?|ing)|clears?(?: out| up)?|cleared|ends|ended|kills|wipes out|eliminates?|eradicates?|gets rid of|shrinks|beats|banish(?:es)?|finish(?:es)?|removes?|prevents|stops|abolishes|regrows?|re-?aligns|rebuilds|resets?|rewires?|balances|rebalances|flushes|boosts?|melts away|put(?:s)? right|(?:is|are) (?:a|the) (?:natural |only |real |true )?cure for)";

// "X cures Y", "reverses ageing", "sciatica is gone in a fortnight".
const MIRACLE = new RegExp(
  "\\b(?:" +
    [
      `${CURES} (?:any |all |every |your |the |my |her |his |their |our |of |an? |out |children's |kids' |babies' )*(?:\\w+ ){0,2}?(?<c1>${ANY_CONDITION})(?! (?:team|clinic|nurse|ward|charity|research|awareness))`,
      `(?:gone|cured|reversed|healed|finished|kwisha|fixed|clear(?:ed)?|disappeared)(?: in| inside| within| for good| forever|[.!,]| after| by| overnight| on\\b)`,
      `(?:off|come off|free (?:of|from)) (?:\\w+ ){0,3}(?:insulin|statins?|inhalers?|chemo|medication|meds|dialysis)[^.!?\\n]{0,40}(?:in|after|within) (?:\\w+ )?(?:days|weeks|months)`,
      "(?:cancer|pain|symptom|drug|medication) free (?:on|after|in|with|thanks)",
      "miracles?(?: cure| drink| drops| worker)?(?=[:! ])",
    ].join("|") +
    ")",
  "g",
);

export const miracleClaim = defineRule({
  id: "sources/miracle-claim",
  grade: "pause",
  needs: [
    "cure*",
    "fix",
    "revers*",
    "heal*",
    "fixes",
    "fixed",
    "melt*",
    "dissolv*",
    "clear*",
    "ends",
    "ended",
    "kills",
    "wipes",
    "eliminat*",
    "eradicat*",
    "shrinks",
    "beats",
    "banish*",
    "finish*",
    "remove*",
    "prevents",
    "stops",
    "gone",
    "free",
    "off",
    "miracle*",
    "regrow*",
    "rebuilds",
    "rebalances",
    "resets",
    "reset",
    "rewire*",
    "balances",
    "flushes",
    "boost*",
    "realigns",
    "re",
    "gets",
    "puts",
    "disappeared",
    "abolishes",
  ],
  message: "This promises more than a treatment can keep.",
  why: "Somebody ill will believe it because of who you are, and may leave what works. Say what it can do, for whom, and where that is shown.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!isAboutHealth(reading)) return;
    const isProved = reading
      .signal("source")
      .some(({ text }) => /http|doi|www|nejm|lancet|cochrane|nice|\(20/.test(text));
    for (const match of reading.matches(MIRACLE)) {
      if (isExamined(reading)) return;
      if (isSoftened(reading, match)) continue;
      const gone =
        match.groups.c1 === undefined && IS_GONE.test(match.text)
          ? GONE_OF.exec(reading.before(match, 60))
          : undefined;
      if (gone === null) continue;
      const condition = match.groups.c1 ?? gone?.groups?.what ?? "";
      const isBold = BOLD.test(match.text) || OVERSTATED.test(reading.plainOf(reading.sentenceOf(match)));
      if (
        isProved ||
        (!isBold && MERE.test(match.text) && !(GRAVE.test(condition) && /^fix/.test(match.text)))
      )
        continue;
      if (BASE_FORM.test(match.text) && NOT_A_SUBJECT.test(reading.before(match, 24))) continue;
      if (NOTHING.test(reading.before(match, 24))) continue;
      if (SELF_TOLD.test(reading.before(match, 30))) continue;
      const isGrave =
        (GRAVE.test(condition) &&
          /cure|revers|heal|gone|finish|kill|dissolv|melt|clear|fix|off|free|prevent/.test(match.text)) ||
        (MIRACULOUS.test(match.text) && NAMES_GRAVE.test(reading.plainOf(reading.sentenceOf(match))));
      if (!isFirst(match)) continue;
      yield isGrave && isBold
        ? { span: match, grade: "stop", message: FALSE_HOPE, fixes: [saferClaim(reading, match)] }
        : { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

const FALSE_HOPE = "This promises a cure for a grave illness.";

/** What is gone stands right before: "your migraine is gone for good". */
const IS_GONE = /^(?:gone|cured|reversed|healed|finished|kwisha|fixed|clear|disappeared)/;
const GONE_OF = new RegExp(
  `\\b(?<what>${ANY_CONDITION}) (?:(?:is|are|was|were|all|just|go|will be|can be|has been|totally|completely|be) )*$`,
);

const GRAVE = new RegExp(`^${GRAVE_CONDITION}$`);
/** Whatever "miracle" is said of in the sentence, and what is cured beside a lesser thing. */
const MIRACULOUS = /^(?:miracle|cure|revers|heal|gone|dissolv)/;
const NAMES_GRAVE = new RegExp(`\\b${GRAVE_CONDITION}\\b`);
const BOLD = /\b(?:cur|revers|heal|miracle|melt|dissolv|kwisha|gone|finish|free)/;
/** Verbs that everyday advice uses as well; they need a boast beside them. */
const MERE =
  /^(?:prevents|stops|clears?|ends|ended|beats|removes?|fixes|fixed|boosts?|balances|resets?|gets rid|kills|eliminates?)/;
const OVERSTATED =
  /\b(?:any|all|every\w*|always|never|100 ?%|completely|totally|instantly|overnight|guarantee\w*|for good|forever|(?:in|within) (?:under |less than |just |only |about )?(?:\d+|one|a|two|three|four|nine|ten|seven) (?:\w+ )?(?:session|week|fortnight|night|month|sitting|day|days|weeks|hrs|hours|months|minutes|seconds)s?|[a-z]{3,}\d{2}\b|link|code|miracle|altogether|once and for all|doctors (?:hate|won't)|inna|period|full stop|fact|proven|no side effects?|permanent\w*|itself|\d+ ?%|and (?:they|doctors|hospitals) know|naturally|by half|in half|everyone)\b/;
/** "Ways to cure", "quickly dissolving": no claim that something does. */
const BASE_FORM =
  /^(?:cure|fix|heal|melt|reverse|dissolve|\w+ing) |^(?:healed|cured|cleared) my\b(?!.*\band\b)/;
const NOT_A_SUBJECT =
  /(?:^|[.,] ?|\b(?:to|and|or|ultimately|can|could|may|not|help|helps|by|quickly|then|for|of|that|you|we) )$/;
const NOTHING = /\b(?:nothing|nobody|none|no (?:\w+ )?\w+) $/;
/** "The op cured my knee" tells of oneself. */
const SELF_TOLD =
  /\b(?:i was|i'm|i am|i've been|my (?:own )?(?:\w+ )?(?:op|operation|surgeon|physio|gp|team))\b[^.!?]*$/;
