import { isAboutHealth } from "../../read/health.ts";
import { ANY_CONDITION } from "../../read/lexicons/conditions.ts";
import type { Reading } from "../../read/reading.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { hasSource, isExamined, isSoftened, saferClaim } from "./claim.ts";

const NUMBER = "(?:\\d[\\d.,]*|half|a third|a quarter|one|two|three|four|five|six|seven|eight|nine|ten)";
const PEOPLE =
  "(?:people|patients|clients|women|men|kids|children|babies|mums|mamas|ladies|customers|users|adults|nurses|doctors|couples|cases|cancers|back pain|headaches|fatigue|tiredness|adhd|hormones|pregnancies|deaths|heart attacks|breast cancers|migraines|infections|athletes|girls)";

// A percentage, a ratio or a factor about health.
const FIGURE = new RegExp(
  "(?:" +
    [
      `\\b\\d[\\d.,]* ?(?:%|per ?cent|percent) (?:of |higher |lower |more |less |fewer |faster |better |safe|effective|accurate|success|pain[- ]free|survival|sober|prevents|stops|safer|chance|chances|cut|reduction|drop|back in|recover|sure|clearer|happier|cancer)`,
      `\\b(?:cuts?|reduces?|lowers?|raises?|increases?|boosts?|ups|improves?|adds?|slashes|halves|doubles|triples|quadruples|knocks|drops?|takes)(?: \\w+){0,5}? (?:by |up to )?${NUMBER} ?(?:%|per ?cent|percent|points?|years?|fold|x\\b|minutes|cm|kg)`,
      `\\b(?:cuts?|slashes|reduces?|lowers?) (?:your |the |their |a )?(?:\\w+ ){0,3}(?:risk|chance|attacks?|inflammation|attendance|births?|deaths?)(?: \\w+)? (?:in|by) (?:half|a third|a quarter|two thirds|\\d)`,
      `\\b(?:halves?|doubles?|triples?|quadruples?) (?:your |the |their |a |sepsis |radiotherapy |induction )?(?:\\w+ ){0,3}(?:risk|chance|deaths?|burns?|odds|testosterone|iq|platelets?|life|survival)`,
      `\\b${NUMBER} (?:in|out of|outta) (?:every )?${NUMBER}(?: of)? (?:\\w+ ){0,3}?(?:${PEOPLE}|${ANY_CONDITION}|sober|never|come from|times|will get|recover)`,
      `\\b(?:twice|three times|nine times|[\\d,]+ ?(?:x|times)) (?:as |more |less |stronger |likelier |commoner )(?:likely |than |common |stronger )?(?:to |than )?`,
      `\\b(?:raises?|adds?|gain|lose) (?:\\w+ ){0,2}(?:iq|life)(?: \\w+){0,2} (?:by )?${NUMBER}`,
      `\\b(?:live|live for|lives) ${NUMBER} (?:\\w+ )?years longer`,
      `\\b(?:saves|succeed\\w*|works|accurate|success)[^.!?\\n]{0,12} (?:in |for |with )?(?:\\d+ (?:out of|in) \\d+|\\d[\\d.]* ?%)`,
    ].join("|") +
    ")",
  "g",
);

export const bareFigure = defineRule({
  id: "sources/bare-figure",
  grade: "pause",
  needs: "anything",
  message: "This gives a figure about health with no source.",
  why: "A number looks like knowledge, and nobody can tell whether it is. Add where it comes from, for whom it holds and over what time, or leave it out.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (reading.context.audience === "colleagues" || !hasQuantity(reading) || !isAboutHealth(reading)) return;
    for (const match of reading.matches(FIGURE)) {
      if (isExamined(reading) || hasSource(reading) || reading.has(LOCAL)) return;
      if (isSoftened(reading, match)) continue;
      const sentence = reading.plainOf(reading.sentenceOf(match));
      if (SHARE.test(match.text) && !BLAMES.test(sentence)) continue;
      if (ROUGH.test(reading.before(match, 30))) continue;
      if (!CAUSAL.test(sentence) || OWN_COUNT.test(sentence) || MONEY.test(reading.around(match, 12, 12)))
        continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

/** A digit or a word of quantity; anything else cannot hold a figure. */
function hasQuantity(reading: Reading): boolean {
  return reading.tokens.some(({ lower }) => {
    const first = lower.charCodeAt(0);
    return (first >= 0x30 && first <= 0x39) || QUANTITIES.has(lower);
  });
}

const QUANTITIES: ReadonlySet<string> = new Set(
  "half halves halve doubles double triples triple quadruples twice third quarter percent nine ten".split(
    " ",
  ),
);
/** The figure has to be a statement about what does what to health. */
const CAUSAL =
  /\b(?:caus\w+|prevent\w*|cuts?|reduc\w+|rais\w+|increas\w+|boosts?|halves?|doubles?|triples?|risk|cure\w*|effective|safe|comes? from|is (?:just|due|down|weak|low)|accurate|success\w*|survival|live|lives|iq|linked|heal\w*|recover\w*|fewer|likely|likelier|commoner|chance|stronger|releases?|saves?|pain free|sober|works?|wipes?|reverses?|balances?|stops?|adds?|knocks?|testosterone|never|will get|contain\w*|of your|of all|drops?|slashes|improves?|deaths?|better|faster)\b/;
/** A share of people or cases is epidemiology until it blames or promises something. */
const SHARE =
  /(?:%|per ?cent|percent) (?:of|chance|higher|lower|more|less)|(?:in|out of|outta) |(?:times|x) (?:as|more|less)|twice/;
const BLAMES =
  /\b(?:comes? from|is (?:just|down to|weak|low|all)|are (?:just|down to|weak|low)|caus(?:es|ed by)|linked to|cured?|cures|recover\w*|works?|effective|guarantee\w*|never|doctors?|sober|safe|placebo|pillow|scam|we|our|my|i|your|you|clients|vaccin\w*|jab|chemo|bring a baby home|pain free|stay (?:cancer|clear)|iq|gut|natural\w*|halves|prevents?|stops?|wipe\w*|stronger than|depression|antibiotics|night shifts)\b/;
/** "About", "an estimated": the way textbooks give a figure. */
const ROUGH =
  /\b(?:up to|aim to|can|should|about|approximately|around|an estimated|estimated|roughly|nearly|almost|fewer than|less than|more than|at least|over|between|\d+ to|for) $/;

/** Counts of one's own work and everyday life are no claims: rotas, surveys, pay, waiting lists. */
const OWN_COUNT =
  /\b(?:our (?:trust|ward|practice|department|clinic|survey|team|audit|phones?|waiting|list|surgery)|shifts?|rota|pay|salary|budget|staff(?:ing)?|vacanc\w+|strike|ballot|turnout|seats|members|exam|marks?|pass rate|waiting list|appointments?|dna|missed|calls|price|discount|off (?:your|first|all|this)|battery|charge|marathon|miles|km|raised|donat\w+|charity|target|uptake|attended|voted|respond\w*|survey|audit|petition|quiz|score|humidity|rent|mortgage|inflation|profit|overtime|nhs (?:staff|budget)|bed occupancy|a&e|waits?|waited|hours?|agency|beds?|posts?)\b/;
const MONEY = /[£$€]|\b(?:rm|off\b|discount|code|price|vat)/;
const LOCAL = /\b(?:uptake|coverage|covera?ge|ons\b|census|ukhsa|who (?:figures|data)|our audit)\b/;
