import { phraseList } from "../phrases.ts";
import { defineRule } from "../rule.ts";
import { gradeAsTold } from "./how-meant.ts";
import { putRecordRight } from "./instead.ts";
import { isAnothers, isToldRightly } from "./owning.ts";

// Infection, equipment, cold-chain, driving or disclosure rules broken and shrugged off.
const { needs, pattern } = phraseList({
  "wash washed gel gelled gloves hands":
    "(?:didn'?t|did not|haven'?t|never|don'?t|couldn'?t be (?:arsed|bothered) to|can'?t be (?:arsed|bothered) to) (?:even )?(?:wash(?:ed)?|gel(?:led)?|clean(?:ed)?|change(?:d)?) (?:my|me|the|our) (?:hands|gloves)(?= (?:between|in|since|all|after|before|and|lol)|[.,!)])",
  positive:
    "test(?:ed)? positive[^.!?\\n]{0,30}(?:(?:but |and )?(?:i )?(?:came|went|going|come) (?:in(?!\\w)|to work)(?! (?:to (?:isolation|hospital|bed|labour)|as a patient|for))|still (?:came|went|working|in)(?! (?:from home|isolation|bed|remotely))|working through|mask off)",
  "autoclave sterilise* sterilize* reuse reused reusing":
    "(?:never|didn'?t|not) (?:go|went|been|gone) (?:through|in|near) the autoclave|(?:skip(?:ped|ping)?|forgot) the (?:autoclave|steriliser|decon)|re-?us(?:e|ed|ing) (?:the |a |our |my |old )?(?:needles?|syringes?|lancets?|blades?|giving sets?|single[- ]use \\w+)(?= (?:on|for|to|again|because|when)|[.,!])",
  "fridge vaccines vaccine jabs":
    "(?:fridge|vaccines?|jabs?)[^.!?\\n]{0,50}(?:out of (?:range|temp)|off all (?:night|weekend)|broke(?:n)?|alarm)[^.!?\\n]{0,60}(?:(?:gave|used|using|given) (?:em|them|it)|anyway|reset|nobody)",
  "date expired":
    "(?:out[- ]of[- ]date|expired) (?:filler|stock|tox|vaccines?|meds|drugs|fluids?|jabs?)[^.!?\\n]{0,50}(?:fine|anyway|nobody|half price|still (?:use|used|good|works)|won'?t (?:hurt|know))",
  "sharps waste":
    "(?:chuck(?:ed)?|dump(?:ed)?|threw|stick|binned) (?:the |my |our )?(?:sharps|clinical waste)(?: bins?| bags?)? (?:in|behind|over|into) (?:the |a )?(?:hedge|skip|river|household|black|wheelie|neighbou?r'?s|field|bush)",
  "check checks checker checked second wristband":
    "(?:second|double) check(?:er)?(?: it| them)? (?:myself|on my own|left[- ]handed|is me)|(?:skip(?:ped|ping)?|don'?t bother with) the second check|drug round from memory|checked (?:it|them) myself twice and signed both",
  "blues lights sirens twos":
    "(?:blue ?lights?|blue[- ]lighted it|blues(?: and twos)?|twos|sirens?)(?: on)?(?! are)[^.!?,\\n]{0,30}(?:chippy|chips|mcdonald'?s|maccies|takeaway|kfc|greggs|pizza|coffee run|get home|lunch)(?!'?s? (?:house|charity)| (?:shop )?(?:fire|incident))",
  "youtube googled":
    "(?:watched|googled|youtubed) (?:how to do (?:it|one)|a (?:video|youtube))[^.!?\\n]{0,40}(?:before (?:i|the)|in the (?:sluice|toilet|loo))(?=[^.!?\\n]{0,60}(?:did|done|procedure|drain|patient|lumbar|cannula))",
  "datix candour incident":
    "(?:not|never|didn'?t|won'?t be) (?:putting|put|doing|filling in|going to put) (?:in )?(?:a |an |the )?(?:datix|incident form)(?=[^.!?\\n]{0,60})|not telling (?:the family|the patient|them|anyone)(?=[^.!?\\n]{0,60}(?:wrong|mistake|error|dose|drug))",
  wrong:
    "gave (?:the |her |him |bed \\d+ |a patient )?(?:the )?wrong (?:drug|dose|tablets|insulin|blood)[^.!?\\n]{0,80}(?:nobody (?:saw|noticed|knows)|lol|not telling|no harm|kept quiet|binned)",
  "licence insurance indemnity registration":
    "(?:no|without(?: a| any)?) (?:licen[cs]e|insurance|indemnity|registration)(?: needed| required)?(?=[^.!?\\n]{0,40}(?:nobody|who cares|cash|anyway|\\u{1f609}|lol))",
  "filmed filming recorded":
    "(?:secretly|quietly) (?:film(?:ed|ing)?|record(?:ed|ing)?) (?:[\\w']+ ){0,4}(?:patients?|ward|labour|relatives?|colleagues?|consultation|her|him|them)",
});

export const unsafe = defineRule({
  id: "disrepute/unsafe-practice",
  grade: "stop",
  needs,
  message: "This describes breaking a safety rule and shrugging it off.",
  why: "The rule is there because somebody was hurt once. Report it the proper way and the story is about learning; post it and it's about you.",
  *find(reading) {
    if (reading.signal("fiction").length > 0) return;
    for (const match of reading.matches(pattern)) {
      if (isAnothers(reading, match) || isToldRightly(reading, match)) continue;
      yield { span: match, grade: gradeAsTold(reading, match), fixes: putRecordRight(reading) };
      return;
    }
  },
});
