import type { Match, Reading } from "../../read/reading.ts";
import { defineRule } from "../rule.ts";
import { isAmongColleagues } from "./aimed.ts";
import { seeYourOwn } from "./see-your-own.ts";

const SMALL = "(?:baby|babies|bub|newborns?|infants?|toddlers?|child|children|kids?|little one|lo|him|her)";

/**
 * What guidance says never to do, one line each: NHS.uk on aspirin, honey, safe sleep, poisoning, bites, ears and nosebleeds;
 * Resuscitation Council UK first aid; Lullaby Trust on sleep; NHS.uk on seizures.
 */
const HARM = new RegExp(
  "\\b(?:" +
    [
      // Reye's syndrome; too much for small livers.
      `(?:give|giving|crush) (?:${SMALL} )?(?:an? |half an? |some |\\d )?(?:adult )?(?:aspirin|disprin)[^.!?\\n]{0,40}\\b${SMALL}|(?:aspirin|disprin) for (?:the |your |a )?${SMALL}|cut half and give`,
      // Botulism, water overload and choking in the first months.
      `honey[^.!?\\n]{0,30}(?:dummy|newborn|under one|\\d (?:weeks?|months?) old)|(?:water|tea|juice|goat's milk|oat milk|almond milk|rice|cereal)[^.!?\\n]{0,20} (?:from birth|from (?:two|three|six|eight|\\d) weeks|for (?:the |your )?newborns?|in (?:the|his|her) bottle)|no (?:formula|breast milk)[^.!?\\n]{0,20}from birth`,
      // Sudden infant death.
      `(?:put|lay|lie|sleep|pop) ${SMALL}(?: down)? (?:down )?(?:on|onto) (?:his|her|their|its) (?:tummy|front|stomach|belly)`,
      // Burns, poisons and what was made for machines.
      "(?:kerosene|paraffin oil|turpentine|bleach|jeyes|borax|surgical spirit|white spirit|methylated spirits?|petrol|hydrogen peroxide|horse paste)[^.!?\\n]{0,60}\\b(?:drops?|drink|spoon|cap|teaspoon|rub|enema|body|ears?|mouth|tongue|daily|gargle)|(?:drops?|drink|spoon|cap|teaspoon|rub|gargle)[^.!?\\n]{0,40}\\b(?:kerosene|turpentine|bleach|jeyes|borax|surgical spirit|petrol|hydrogen peroxide)",
      "(?:make|get) (?:him|her|them|yourself) (?:be sick|vomit|sick it up)|(?:stick|put) (?:your |two )?fingers down (?:his|her|their|your) throat",
      // Fits, bites, airways.
      "(?:spoon|something|fingers|wood|stick) (?:for|into|between) (?:his|her|their|the|inna)? ?(?:mouth|teeth)|(?:suck|cut) (?:out )?(?:the )?(?:venom|poison|bite)|tie (?:a |it )?(?:tight )?(?:tourniquet|belt|shoelace)|onion on the bite",
      "tape (?:their|his|her|your (?:kids?'?|child's|toddler's)) (?:lips|mouths?)",
      // Opening, draining and injecting at home.
      "(?:pop|lance|drain|burst|prick) (?:it|the (?:abscess|boil|lump))? ?(?:yourself )?(?:with|at home)[^.!?\\n]{0,20}(?:needle|pin|knife|home)|do your own (?:lips|filler|botox)|inject (?:it )?(?:yourself )?(?:straight |right )?into the sore",
      "(?:pull|yank) (?:it|the tooth) (?:out )?(?:yourself|with pliers|at home)",
    ].join("|") +
    ")(?![\\w-])",
  "g",
);

export const knownHarm = defineRule({
  id: "advice/known-harm",
  grade: "stop",
  needs: [
    ..."aspirin disprin honey milk water tea juice rice cereal formula breast tummy front stomach belly".split(
      " ",
    ),
    ..."kerosene paraffin turpentine bleach jeyes borax spirit spirits petrol peroxide paste sick vomit fingers".split(
      " ",
    ),
    ..."spoon something wood stick suck cut tie onion tape pop lance drain burst prick own inject pull yank".split(
      " ",
    ),
  ],
  message: "Guidance says never to do this: it has hurt people.",
  why: "What helps here is first aid from a page that is kept up to date, and the emergency or poisons line where it is urgent. Link that in place of the recipe.",
  *find(reading) {
    for (const match of reading.matches(HARM)) {
      if (isAmongColleagues(reading) || reading.signal("fiction").length > 0) return;
      if (reading.isQuoted(match) || reading.isNegated(match) || isWarning(reading, match)) continue;
      yield { span: match, fixes: [seeYourOwn(reading, match)] };
      return;
    }
  },
});

/** The sentence says not to, or tells what somebody did. */
function isWarning(reading: Reading, match: Match): boolean {
  return WARNS.test(reading.plainOf(reading.sentenceOf(match))) || TOLD.test(reading.before(match, 40));
}

const WARNS =
  /\b(?:don'?t|do not|dont|never|no (?:aspirin|honey|water|fingers|spoons?|cow)|not (?:for|in|under|until|before)|avoid|danger\w*|harm\w*|myth|please stop|keep (?:bleach|away|out)|locked?|isn't safe|not safe|wouldn't|wrong|urban|instead of|rather than|spill\w*|mop\w*|cleaning|floor|loo|toilet|sink|kettle|pasta|curry|pan|cake|bread)\b/;
const TOLD =
  /\b(?:i|we|he|she|they|who|my (?:mum|nan|gran|granny|mam)|(?:mum|nan|gran|granny) (?:used|would))(?: (?:used to|would|once|then|just|always))? (?:\w+ )?$/;
