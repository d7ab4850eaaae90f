import { isReported } from "../../read/reported.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { sayInstead } from "../say-instead.ts";

// Patients, relatives or callers are made fun of for an audience: lists, games, nicknames, impressions.
const { needs, pattern } = phraseList({
  "ick icks":
    "(?:the |my |patient |biggest |labou?r ward )icks?(?= (?:as a|on|from|about)|:)(?=[^\\n]{0,200}(?:patients?|people who|moms?|mums?|dads?|relatives?|men|women|families|parents))|(?:give|gives|giving) me the ick(?=[^\\n]{0,160}(?:patients?|moms?|mums?|dads?|relatives?|families|parents|labou?r))",
  "types type":
    "types? of (?:patients?|relatives?|clients?|moms|mums|dads|parents|mouths|callers|visitors)(?= (?:i|in|you|we|that|every)|:|,)(?! (?:(?:you|we) (?:can|could|should|see|treat|accept|refer|care|may|need)|that (?:are|need|benefit|may|can)|in (?:the|this) (?:trial|study|audit)))(?=[^\\n]{0,240}(?:\\u{1f644}|\\u{1f480}|\\u{1f602}|\\u{1f923}|\\u{1f971}|lol|meet|\\bget\\b|every|always|annoy|mad|worst|#|\\b1\\b))",
  "ranked ranking rating":
    "(?:ranking|rating|ranked)(?: my| the| today'?s| all| our)? (?:\\w+ ){0,2}(?:patients|regulars|relatives|families|callers|clients|mouths|birth plans|visitors)|(?:patients|regulars|relatives|clients|callers|visitors|birth plans) (?:i'?ve )?(?:ranked|binned)",
  bingo:
    "(?:home visit|reception|triage|frequent flyer|bed blocker|waiting room|clinic|ward|relatives?|patients?|handover|callers?|a&e|ed|overdose) bingo(?! (?:night|for residents|with|in the lounge))",
  "sweep sweepstake bets":
    "(?:in the|running the|whos? running the|we'?ve a|started a) sweep(?:stake)?(?= (?:on|£|for when|for which))|(?:place your bets|bets) on (?:section|who|when|which|her|him|whether)",
  "birth plan plans laminated":
    "birth plans?[^.!?\\n]{0,80}(?:\\u{1f644}|\\u{1f602}|lol|binned|in the bin|theatre by|section by|crash section|cat 1|hasn'?t read|not read it)|laminated[^.!?\\n]{0,40}(?:\\u{1f644}|\\u{1f602}|theatre by|section by)",
  pov: "pov(?::| when)? [^.!?\\n]{0,60}(?:call (?:light|bell)|buzzer|room \\d+|bed \\d+|patient|relative|parent|caller)[^\\n]{0,120}(?:\\u{1f644}|\\u{1f480}|\\u{1f602}|\\u{1f923}|\\u{1f92c}|\\u{1f971})",
  "buzzer bell light":
    "(?:hits?|hitting|presses|pressing|leans? on|leaning on) (?:the|that|her|his) (?:buzzer|call (?:light|bell)|bell)(?: \\w+){0,8} (?:again|\\d+ times|every \\d+|since midnight|all night|for (?:a|her|his|more))(?=[^.!?\\n]{0,60}(?:\\u{1f644}|\\u{1f480}|\\u{1f602}|lol|kill me|ffs|god))",
  "pain threshold tolerance":
    "high pain (?:tolerance|threshold)[\"']?[^.!?\\n]{0,60}(?:\\u{1f480}|\\u{1f602}|\\u{1f644}|screamed|cried|lol|sure)",
  "google googled":
    '(?:mr|mrs|dr|"dr"|professor) google(?! (?:maps|form|told me|is not|isn))(?![^.!?\\n]{0,60}(?:bring your|welcome|please|worried))|(?:degree from|university of) google',
  "pretend pretending":
    "pretend(?:ing)? (?:to care|to be interested|i care)(?= (?:about (?:your|their|the patient|her|his)|in (?:your|the|her|his))|[.!])",
  "dram drama diva princess madam":
    "(?:full |proper )am-?dram|drama queens?(?= (?:in|on|from|of)|[.!])|(?:the|another|tonight'?s|today'?s) (?:princess|diva|madam)(?: is)? (?:in|on|from) (?:bed|bay|room|side|birth|suite|cubicle|\\d)",
  "bothered arsed":
    "(?:grown adults?|grown (?:men|women)|people|patients|of you|parents|mothers)(?: who)?(?: \\w+){0,2} (?:can'?t|cant|couldn'?t|couldnt) be (?:arsed|bothered) (?:to|with)",
  emergency: "it'?s an emergency[\"']? ?(?:\\u{1f644}|lol|is it)",
  "impression impressions voice":
    "(?:do|did|doing) (?:an impression of|her voice|his voice|their voices?)(?=[^.!?\\n]{0,60}(?:patients?(?! leaflet)|ward|night shift|mess|handover|relative))",
  wages: "i pay your wages[\"']?(?=[^.!?\\n]{0,60}(?:\\u{1f644}|\\u{1f602}|lol|cents?|pence|change|refund))",
});

const INSTEAD = "Long shift, hard work, good team.";

export const mockingPatients = defineRule({
  id: "respect/mocking-patients",
  grade: "pause",
  needs,
  message: "This makes fun of patients or the people with them.",
  why: "Somebody scared or in pain may read it and think it's about them. Nurses have lost jobs over clips like this.",
  *find(reading) {
    for (const match of reading.matches(pattern)) {
      if (isReported(reading, match) || MINE.test(reading.around(match, 70, 90))) continue;
      yield { span: match, fixes: sayInstead(reading, match, INSTEAD) };
    }
  },
});

// The joke is on the author or the family at home, or the author stands up for patients.
const MINE =
  /\b(?:my own (?:birth|appendix|op|leg|hip|baby|labour|mum|mother|nan)|my birth plan|i love a|love a birth|we love|welcome|bring it|it's me|that's me|i'm the patient|as a patient|i was the patient|please (?:do|bring|don't apologise)|never apologise|not wasting|brave|bravery|stickers?|superhero|crown|audiobook|leaflet|storytime|you aren't wasting|no such thing as)\b/;
