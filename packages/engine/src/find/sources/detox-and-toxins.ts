import { onceASentence } from "../once-a-sentence.ts";
import { defineRule } from "../rule.ts";
import { hasSource, isExamined, isSoftened, saferClaim } from "./claim.ts";

// Words of wellness trade that name no measurable effect.
const DETOX =
  /\b(?:detox(?:es|ing|ify|ifies) (?:your|the|my|their) \w+|detox (?:your|the) (?:liver|body|gut|kidneys|blood|lungs)|(?:spike|liver|gut|colon|body|foot|juice|heavy metal|vaccine) detox|detox (?:tea|drops|foot|patches|smoothie|juice|plan|kit|drip)|(?:draw(?:s|ing)?|pull(?:s|ing)?|flush(?:es|ing)?|release?s?|releasing|leaving|sweat(?:s|ing)?|get(?:s|ting)?(?: rid of)?|clear(?:s|ing)?)(?: \w+){0,3} toxins?|(?:clean(?:s|ing)?|wash(?:es)?|wipes?) out (?:your|yuh|the|di|de) (?:\w+ )?(?:kidneys?|blood|liver|arteries|womb|sugar)|(?:kidneys?|womb|liver) cleanse|steam clears|toxins? (?:out|leaving|build|stored|in your)|cleans(?:e|es|ing) (?:your |the )?(?:liver|gut|blood|body|colon|kidneys|arteries)|spotless liver|heals? (?:your |a |the )?(?:leaky )?gut(?: lining)?|leaky gut|(?:boosts?|supercharges?|strengthens?) (?:your |the |kids' |their |children's )?immune systems?(?: by)?|(?:boosts?|supercharges?) (?:your )?immunity|(?:balances?|rebalances?|resets?) (?:your |the )?(?:hormones|cortisol|metabolism|nervous system|gut)|(?:rewires?|resets?) (?:your |the |my )?(?:brain|vagus nerve|whole immune system|immune system|circadian clock)|alkal(?:ine|is\w+) (?:your |water|diet|body|\w+ reset)|sugar feeds (?:the )?cancer|(?:lazy|sluggish) (?:thyroid|liver|lymph\w*)|high vibration|body heals itself|trapped trauma|lymphatic drainage (?:flushes|removes)|minerals your body needs|makes? \d+ ?% of your (?:happiness|serotonin)|seed oils|black seed oil (?:and|clears)|raise(?:s)? your vibration|parasite cleanse|heavy metals? (?:out|detox|leaving))\b/g;

export const detoxAndToxins = defineRule({
  id: "sources/detox-and-toxins",
  grade: "pause",
  needs: [
    "detox*",
    "toxin*",
    "cleans*",
    "leaky",
    "gut",
    "immune",
    "immunity",
    "hormones",
    "cortisol",
    "rewire*",
    "reset*",
    "alkal*",
    "sugar",
    "lazy",
    "sluggish",
    "vibration",
    "trauma",
    "minerals",
    "happiness",
    "serotonin",
    "seed",
    "seeds",
    "heals",
    "liver",
    "parasite",
    "clean",
    "cleans",
    "wash",
    "wipes",
    "metals",
    "metal",
  ],
  message: "This uses a wellness claim that no test can show.",
  why: '"Toxins", "detox" and "boosting" sound like medicine from you and cannot be checked. Name the effect you mean, and who has measured it, or leave it as a thing you like.',
  *find(reading) {
    const isFirst = onceASentence(reading);
    for (const match of reading.matches(DETOX)) {
      if (isExamined(reading) || hasSource(reading)) return;
      if (isSoftened(reading, match) || CLINICAL.test(reading.around(match, 60, 60))) continue;
      if (DIGITAL.test(reading.around(match, 40, 40))) continue;
      if (!isFirst(match)) continue;
      yield { span: match, fixes: [saferClaim(reading, match)] };
    }
  },
});

/** Detox from alcohol or drugs is care; toxins of bacteria are biology. */
const CLINICAL =
  /\b(?:alcohol|drugs? (?:and|or|misuse)|opiates?|withdrawal|ward|unit|rehab|inpatient|admission|clostridium|tetanus|botulinum|snake|bacterial|keyworker|chlordiazepoxide|librium|recovery service|harm reduction)\b/;
const DIGITAL =
  /\b(?:digital|phone|screen|social media|inbox|wardrobe|fridge|car|house|app|router|password|laptop)\b/;
