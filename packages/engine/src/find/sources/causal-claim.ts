import { isAboutHealth } from "../../read/health.ts";
import { ANY_CONDITION } from "../../read/lexicons/conditions.ts";
import { ANY_MEDICINE } from "../../read/lexicons/medicines.ts";
import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { hasSource, isExamined, isSoftened, saferClaim } from "./claim.ts";

const THING =
  "(?:masts?|5g|phones?|screen time|sugar|carbs?|dairy|gluten|milk|meat|coffee|fluoride|seed oils|aspartame|sunscreen|deodorant|microwaves?|wi-?fi|root canals?|fillings?|mammograms?|scans?|x-?rays?|statins?|antibiotics?|antihistamines?|antacids?|antidepressants?|the pill|paracetamol|ibuprofen|epidurals?|caesareans?|abortion|inhalers?|tamoxifen|tablets|steroid creams?|chemo|insulin|formula|damp|mould|stress|trauma|childhood neglect|night shifts?|posture|pillows?|glutes|hamstrings|magnesium|vitamin \\w|creatine|aspirin|turmeric|garlic|ginger|honey|tea|juice|broth|oil|vinegar|collagen|exercise|flossing|mouthwash|masks?|cold plung\\w+|sauna|massage|adjustments?|breastfeeding|tongue tie|dummies|blue light|moon|condoms?|vaping|herbal vape|wine|alcohol|cannabis|anaesthetics?|melatonin|probiotics?|omega|iron|zinc|d3|hats|filler|peptides?|glp-1s?|ozempic|ketamine|drips?)";

const AFTER_VERB = `[^.!?\\n]{0,30}\\b(?:${ANY_CONDITION}|kidneys?|infertil\\w+|brain|immune|fat|death|babies|births?|bowel|retina|men|people|women|tumou?rs?|bones?)`;

// "… causes Y": the thing blamed is looked for in what stands before.
const CAUSE = new RegExp(
  "\\b(?:" +
    [
      `(?<verb>causes?|caused|gives? (?:you|them|your|women|babies)|leads? to|triggers?|(?:is|are) (?:behind|causing|why|linked to)|ruins?|destroys?|wrecks?|poisons?|ages?|kills?(?: more)?|makes? (?:you|your|them) (?:infertile|ill|sick|fat)|stops?|prevents?|protects? (?:you )?(?:from|against)|lowers?|raises?|reverses?|melts?|shuts?|turn(?:s)? straight to|feeds?)${AFTER_VERB}`,
      `(?<blamed>(?:is|are)(?: \\w+){0,2} (?:(?:always|nothing but|just|all) (?:down to|because of|about|trauma|gas|inflammation|burnout)|a lack of|not a disease|(?:a )?(?:mucus|gut|mitochondrial|parasite|dairy|copper|magnesium|inflammation|muscle) (?:problem|imbalance|issue))(?= \\w))`,
      "(?<scam>(?:is|are) (?:a |just )?(?:scam|poison|placebo|sugar pills|toxic))",
      "(?:adhd|autism|infertility|dementia|ageing) (?:in \\w+ )?is caused by",
      "(?:there is no such thing as|never been isolated|was never isolated|isn't real|was invented to sell)",
      "(?:never stopped a single|never changed a single|make(?:s)? no difference to anyb\\w+|only adds \\d|is behind nearly every|is the cause of nearly all)",
    ].join("|") +
    ")",
  "g",
);

const BLAMED_THING = new RegExp(`\\b${THING} (?:(?:can|will|does|do|literally|actually|always|just) )*$`);
const BLAMED_CONDITION = new RegExp(`\\b${ANY_CONDITION} $`);
const BLAMED_TREATMENT = new RegExp(`\\b(?:${ANY_MEDICINE}|fluoride|screening|chemo|vaccin\\w+) $`);

export const causalClaim = defineRule({
  id: "sources/causal-claim",
  grade: "pause",
  needs: [
    "cause",
    "causes",
    "caused",
    "causing",
    "gives",
    "give",
    "leads",
    "lead",
    "triggers",
    "trigger",
    "behind",
    "linked",
    "ruins",
    "destroy",
    "destroys",
    "wreck",
    "ruin",
    "wrecks",
    "poisons",
    "poison",
    "ages",
    "kill",
    "kills",
    "prevents",
    "prevent",
    "stops",
    "stop",
    "protects",
    "lowers",
    "raises",
    "raise",
    "reverses",
    "feeds",
    "feed",
    "makes",
    "make",
    "due",
    "just",
    "always",
    "down",
    "lack",
    "such",
    "isolated",
    "real",
    "scam",
    "myth",
    "invented",
    "nothing",
    "never",
    "difference",
    "adds",
    "disease",
    "problem",
    "imbalance",
    "shut",
    "shuts",
    "turn",
    "turns",
    "melts",
    "only",
  ],
  message: "This says that one thing causes or prevents an illness, with no source.",
  why: "Readers change what they eat, take and fear on the strength of such a line. Add the study or the guideline, or say that it is your impression.",
  *find(reading) {
    const isFirst = onceASentence(reading);
    if (!isAboutHealth(reading)) return;
    for (const match of reading.matches(CAUSE)) {
      if (isExamined(reading) || hasSource(reading)) return;
      const before = reading.before(match, 50);
      const { verb, blamed, scam } = match.groups;
      if (verb !== undefined && (!BLAMED_THING.test(before) || KNOWN.test(before + match.text))) continue;
      if (blamed !== undefined && !BLAMED_CONDITION.test(before)) continue;
      if (scam !== undefined && !BLAMED_TREATMENT.test(before)) continue;
      if (isSoftened(reading, match) || PERSONAL.test(before) || !isFirst(match)) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

/** What everybody knows needs no source. */
const KNOWN =
  /\b(?:smoking|stress (?:can|makes)|alcohol[^.]*liver|sugar[^.]*teeth|exercise[^.]*(?:helps|mood|sleep)|sunburn|wine[^.]*headache|coffee[^.]*(?:sleep|awake|awake)|night shifts?[^.]*(?:sleep|tired)|condoms? (?:prevents?|protects?)|masks? (?:stops?|prevents?)|breastfeeding (?:helps|protects)|pain (?:is|are) (?:not )?(?:just|only|always)|sleep is|grief|weight is|anxiety is (?:just|all) (?:one|part)|memory is|stress is just|menopause is (?:not )?just)\b/;
const PERSONAL = /\b(?:my|me|this job|work|kids?|nights) $/;
