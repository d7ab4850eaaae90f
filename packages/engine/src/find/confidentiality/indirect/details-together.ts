import type { Reading } from "../../../read/reading.ts";
import type { Story } from "../../../read/story.ts";
import { defineRule, type Found } from "../../rule.ts";
import { tellingDetail } from "./together.ts";
import { togetherFix } from "./together-fix.ts";

/** From here on, people outside the care team could tell who it is, rather than the patient, family or colleagues. */
const GRAVE_FROM = -0.2;

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
    const found = tellingDetail(reading);
    if (found === undefined) return;
    const { story, detail } = found;
    yield {
      ...detail,
      whose: "patient",
      fixes: [togetherFix(reading, story, detail)],
      ...(isForStrangers(story, reading) ? FOR_STRANGERS : {}),
    };
  },
});

/** Colleagues know who it is anyway; anybody else has to work it out. */
function isForStrangers({ gravity }: Story, { context }: Reading): boolean {
  return gravity > GRAVE_FROM && context.audience !== "colleagues";
}
