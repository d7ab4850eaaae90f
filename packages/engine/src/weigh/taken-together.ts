import { TOPICS, type Topic } from "@bedside/guidance";
import { defineRule, type Hit, type Rule } from "../find/rule.ts";
import type { Reading } from "../read/reading.ts";
import { scoresOf } from "../read/scores/scores.ts";
import { BARS } from "./joined.generated.ts";
import { type Chances, chancesOf, isBare, type Ruled, topicsHeard } from "./joined.ts";
import type { Judged } from "./judged.ts";

/** What is said when no single phrase gives a draft away, and the whole of it does. */
const SAID: Readonly<Record<Topic, readonly [message: string, why: string]>> = {
  confidentiality: [
    "This may tell readers who a patient is.",
    "People who were there, or who know the family, recognise somebody from less than one would think.",
  ],
  respect: [
    "This could land as disrespect.",
    "Whoever it is about may read it one day, and so may those who care for them.",
  ],
  discrimination: [
    "This could be read as prejudice about a group of people.",
    "Readers who belong to that group have to be able to trust you with their care.",
  ],
  sexualised: [
    "This could be read as a sexual remark.",
    "About anybody met through work, a remark like this costs trust even when it is meant kindly.",
  ],
  disrepute: [
    "This could shake people's trust in you or the profession.",
    "A joke or a confession among friends reads differently to a patient or an employer.",
  ],
  advice: [
    "This reads as definite advice about somebody's health.",
    "A reader may act on it with nobody having asked about their medicines, their history or their fears.",
  ],
  sources: [
    "Readers may act on this claim, and nothing says where it comes from.",
    "With a source beside it people can check it; without one it rests on your title alone.",
  ],
  role: [
    "This leans on professional authority without saying whose.",
    "Readers give weight to a professional's word: they should know your name and what you are.",
  ],
  conflict: [
    "This could look like promotion by somebody who gains from it.",
    "An interest that is said openly does no harm; one that is found out does.",
  ],
  copyright: [
    "This may be somebody else's work.",
    "Whoever made it decides where it goes, and mostly asks for no more than a credit.",
  ],
  defamation: [
    "This says something damaging about a person or an organisation that can be told.",
    "If it were challenged you would have to prove it, and there are safer places to raise it.",
  ],
  boundaries: [
    "This mixes the personal with the professional.",
    "A patient may hear more in it than you mean, and a friendly tie is hard to undo.",
  ],
  complaint: [
    "This answers a complaint where others can read it.",
    "Whatever is said in public about somebody's care, even to put it right, confirms it.",
  ],
  indemnity: [
    "This looks like public work outside your usual practice.",
    "Ask your indemnifier whether it is covered before you say yes.",
  ],
};

/** One for each topic: a finding that rests on the whole draft rather than on one phrase. Never more than `pause`. */
export const TAKEN_TOGETHER: readonly Rule[] = TOPICS.map((topic) => {
  const [message, why] = SAID[topic];
  const grade = topic === "indemnity" ? "note" : "pause";
  return defineRule({
    id: `${topic}/taken-together`,
    grade,
    message,
    why,
    needs: "anything",
    find: () => [],
  });
});

/**
 * Hears the scores besides the rules: topics that the draft as a whole is likely to touch and that no rule found, and a
 * stop where a rule had found reason to pause and everything together says more. A score alone never stops.
 */
export function hearScores(ruled: Ruled, reading: Reading): readonly Judged[] {
  const scores = scoresOf(reading);
  const chances = chancesOf(scores.points, ruled, reading);
  const raised = raiseGravest(ruled.judged, chances);
  const found = new Set(raised.map(({ hit }) => hit.rule.topic));
  const heard = topicsHeard(found, chances, isBare(reading.context)).map((topic) =>
    takenTogether(topic, scores.carrierOf(topic)),
  );
  return [...raised, ...heard];
}

function takenTogether(topic: Topic, span: Hit["span"]): Judged {
  const rule = TAKEN_TOGETHER[TOPICS.indexOf(topic)] as Rule;
  const { grade, message, why } = rule;
  const hit: Hit = {
    rule,
    span,
    grade,
    message,
    why,
    fixes: [],
    label: undefined,
    whose: "unknown",
    narrows: undefined,
  };
  return { hit, severity: grade === "note" ? "note" : "pause" };
}

/** Topics that never stop by themselves (topics.md calls them mended by a name, an interest, a credit). */
export const NEVER_STOP: ReadonlySet<Topic> = new Set(["role", "conflict", "copyright", "indemnity"]);

/** The pause of the likeliest topic becomes a stop. */
function raiseGravest(judged: readonly Judged[], { stop, topics }: Chances): readonly Judged[] {
  if (stop < BARS.stop || judged.some(({ severity }) => severity === "stop")) return judged;
  let raised: Judged | undefined;
  for (const each of judged) {
    const { topic } = each.hit.rule;
    if (each.severity !== "pause" || NEVER_STOP.has(topic)) continue;
    if (raised === undefined || topics[topic] > topics[raised.hit.rule.topic]) raised = each;
  }
  return judged.map((each) => (each === raised ? { ...each, severity: "stop" } : each));
}
