import { isSmallTalk } from "../../read/small-talk.ts";
import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { isAboutPatient, isOtherMatter } from "./about.ts";
import { kinderWords } from "./remark.ts";

// An examination, a dressing or a procedure enjoyed, drawn out or done for the view.
const { needs, pattern } = phraseList({
  "took taking take takes":
    "(?:took|taking|take|takes) (?:my|his|her) (?:sweet |own )?time (?:with|on|over|examining|scanning|dressing) (?:that|it|her|him|the|those|this)(?: \\w+)?",
  longer:
    "(?:kept|palpat(?:e|ed)|examined|listened|held|stayed|massaged|scanned) (?:to )?(?:her|him|it|them|on)? ?(?:\\w+ ){0,3}?longer than (?:i )?(?:strictly )?(?:needed|necessary|indicated|required|had to)",
  "twice redo":
    "(?:had to |needed to |needing to )?(?:redo|do|did|check(?:ed)?|examin(?:e|ed)|listen(?:ed)?|scan(?:ned)?)(?: \\w+){0,3} twice(?=[ ,.!]{0,3}(?:\\u{1f60f}|\\u{1f975}|\\u{1f525}|perks|just in case \\u{1f60f}|for science))",
  "perks perk":
    "perks? of (?:the (?:job|trade|role)|working (?:in|at|on) [\\w ]{3,20}|[\\w']+ (?:pharmacy|nursing|physio|dentistry|massage|radiography))",
  "examined examine":
    "(?:could'?ve|could have|i'?d have|would have|happily) (?:examined?|palpated?|scanned|dressed|massaged) (?:that|her|him|it) (?:all (?:day|afternoon|morning|night)|for free)",
  "blouse bra gown drape drapes sheet towel":
    '(?:look(?:ed)?|peek(?:ed)?|peer(?:ed)?|lift(?:s|ed)?|see) (?:\\w+ )?(?:under|down) (?:the |her |his |that )(?:blouse|bra|gown|drapes?|sheet|top|towel)|(?:towel|gown|sheet) (?:slipped|"slipped"|fell)(?=[^.!?\\n]{0,30}(?:\\u{1f60f}|\\u{1f975}|lucky|what a|unreal))',
  "volunteer* queue":
    "(?:who'?s|volunteers?|form an orderly queue|queue up|i'?ll volunteer|bagsy|i volunteer) (?:for|to do|doing|for doing) (?:the |his |her |that )(?:dressing|catheter|bed ?bath|cannula|bath|wash|smear)|(?:cannula|catheter|bed ?bath|dressing|bath) volunteers?(?= ?[?\\u{1f60f}\\u{1f60d}])",
  view: "(?:best|million dollar|lovely|great|what a) view(?=[^.!?\\n]{0,40}(?:couch|theatre|table|drape|gown|\\u{1f60f}|under))|enjoy(?:ed|ing) the view",
  "bath bathed washed":
    "(?:fittest|hottest|best[- ]looking) (?:patient|one|man|woman|lad) i(?:'ve)? (?:ever |have ever )?(?:bathed|washed|scanned|examined|catheterised|cannulated|x-?rayed|treated)|giving bed ?baths ?\\u{1f60f}",
  complaints:
    "no complaints (?:from (?:this end|me)|here)(?= ?(?:\\u{1f60f}|\\u{1f440}|\\u{1f525}|\\u{1f602}|if you)|[.!]|$)",
  cut: "cut(?:ting)? (?:that|the|her|his) (?:dress|top|shirt|leggings|crop tops?) off(?=[^.!?\\n]{0,30}(?:\\u{1f60f}|\\u{1f440}|10|perk|best))",
  "sedated sedation asleep under anaesthetised unconscious":
    "(?:while|when) (?:she|he|they) (?:was|were|is|are)? ?(?:sedated|asleep|under|out|anaesthetised)(?=[^.!?\\n]{0,80}(?:look|tits|boobs|body|photo|pic|touch|feel|naked))|nobody knows under ga|under ga nobody knows",
});

export const examForPleasure = defineRule({
  id: "sexualised/exam-for-pleasure",
  grade: "stop",
  needs,
  message: "This takes pleasure in a patient's body.",
  why: "Touching and seeing people undressed rests on their trust. Anything that hints at enjoying it will be treated as a danger to patients.",
  *find(reading) {
    if (isSmallTalk(reading)) return;
    for (const match of reading.matches(pattern)) {
      if (isOtherMatter(reading, match) || reading.isNegated(match)) continue;
      if (!SEXUAL.test(reading.around(match, 200, 200))) continue;
      const isAside = ASIDE.test(match.text) && !isAboutPatient(reading, match);
      yield { span: match, ...(isAside ? OF_OTHERS : {}), fixes: kinderWords(reading) };
    }
  },
});

const SEXUAL =
  /[\u{1f60f}\u{1f975}\u{1f60d}\u{1f525}\u{1f351}\u{1f608}\u{1f440}\u{1f618}]|\b(?:fit|hot|gorgeous|stunning|pretty|sexy|blonde|model|yoga|legs|tits|boobs|breasts?|bum|arse|chest|curves?|thighs|lads|gents|gentlemen|ouens|boys|girls|ladies|mate|milf|phwoar|nightie|naked|towel|body|leng|lucky|fireman|milf|dress|crop tops?|topless|bra|blouse|size|bend(?:s|ing)? over|lean(?:s|ing)? over)\b/u;

// A perk or a view may be of customers or passers-by: nobody was touched.
const ASIDE = /^(?:perks?|enjoy|no complaints)/;
const OF_OTHERS = {
  grade: "pause",
  message: "This takes pleasure in the bodies of people met at work.",
  why: "They came for something else and never thought they were being looked at. Whoever reads it may wonder who is looking at them.",
} as const;
