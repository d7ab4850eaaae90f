import type { Reading } from "../../../read/reading.ts";
import { type Story, storyOf } from "../../../read/story.ts";
import { defineRule, type Found } from "../../rule.ts";
import { strongestDetail } from "./strongest-detail.ts";

/**
 * Odds, in logarithms, from which a draft is taken to tell of somebody who could be recognised (read/story.ts). Set on
 * labelled drafts so that about six of seven findings are right.
 */
const BAR = 0.75;
/** From here on, people outside the care team could tell who it is, rather than the patient, family or colleagues. */
const GRAVE_FROM = 0;

const FOR_STRANGERS = {
  grade: "stop",
  message: "Together these details could tell people outside the team who this is.",
  why: "No name is needed: somebody who was there, reads the local news or knows the family can put the pieces together.",
} as const;

export const detailsTogether = defineRule({
  id: "confidentiality/details-together",
  grade: "pause",
  needs: "anything",
  message: "The patient, the family or colleagues could recognise this.",
  why: "In a study of health professionals' posts, friends or family could have recognised one patient story in three, nearly always without a name. Changing or leaving out the telling detail keeps the point.",
  *find(reading: Reading): Iterable<Found> {
    const story = storyOf(reading);
    if (story.points < BAR || reading.context.audience === "patient") return;
    if (reading.signal("fiction").length > 0) return;
    const detail = strongestDetail(reading, story);
    if (detail === undefined) return;
    yield { ...detail, whose: "patient", ...(isForStrangers(story, reading) ? FOR_STRANGERS : {}) };
  },
});

/** Colleagues know who it is anyway; anybody else has to work it out. */
function isForStrangers({ gravity }: Story, { context }: Reading): boolean {
  return gravity > GRAVE_FROM && context.audience !== "colleagues";
}
