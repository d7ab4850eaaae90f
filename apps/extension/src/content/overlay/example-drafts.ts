import type { Span } from "@bedside/engine";
import type { Shown, ShownFinding } from "../../shown/shown.ts";
import type { BoxState, Checked } from "../box-state.ts";

/** Drafts of invented people with what is said of them, for tests of what is drawn. */
export const STOP_DRAFT = "Mrs Calloway in bed 4 sang all the way to theatre, bless her. 84 and from Whitby.";

const spanOf = (words: string, text = STOP_DRAFT): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

export const NAME_FINDING: ShownFinding = {
  key: "confidentiality/person-name 1",
  rule: "confidentiality/person-name",
  topic: "confidentiality",
  topicName: "Confidentiality",
  severity: "stop",
  message: "This looks like a patient's name.",
  why: "A name tells everybody who reads it that this person was under care. The duty to keep that to ourselves holds in every channel, and after death too.",
  span: spanOf("Mrs Calloway"),
  citations: [
    {
      text: "GMC, Using social media as a medical professional, 2024, paras 18 and 19",
      url: "https://www.gmc-uk.org/",
      status: "in force",
    },
  ],
  fixes: [{ title: "Leave the name out", replacement: "A patient", span: spanOf("Mrs Calloway") }],
  further: [
    { title: "When a story can be told", target: "article:telling-stories" },
    { title: "I have posted something about a patient", target: "situation:posted-about-patient" },
  ],
};

export const AGE_FINDING: ShownFinding = {
  key: "confidentiality/jigsaw 1",
  rule: "confidentiality/jigsaw",
  topic: "confidentiality",
  topicName: "Confidentiality",
  severity: "pause",
  message: "Together these details could tell people outside the team who this is.",
  why: "No name is needed: somebody who was there, reads the local news or knows the family can put the pieces together.",
  citations: [{ text: "NMC, Social media guidance, 2025", status: "newest text known" }],
  fixes: [
    {
      title: "Say it without the person",
      replacement: "Some days at work stay with you. I can’t say more than that.",
      span: { start: 0, end: STOP_DRAFT.length },
    },
  ],
  further: [],
};

export const STOP_SHOWN: Shown = {
  verdict: "stop",
  headline: "Please don’t send this as it stands.",
  reason: "This looks like a patient’s name, and one more thing to look at.",
  findings: [NAME_FINDING, AGE_FINDING],
  people: {
    line: "Somebody is named here",
    meaning: "Whoever reads it knows, or can find out, who this is.",
    factors: [{ ...spanOf("Mrs Calloway"), kind: "name" }],
    change: {
      title: "Leave the place out",
      replacement: "",
      span: spanOf(" and from Whitby"),
      outcome: "Then about 41,000 people would fit",
    },
  },
  remarks: [],
  words: 15,
};

export const CLEAR_SHOWN: Shown = {
  verdict: "clear",
  headline: "Nothing here that we would change.",
  reason: "We looked at who it could point to, how it reads and what it claims.",
  findings: [],
  remarks: [],
  words: 6,
};

export const PAUSE_SHOWN: Shown = {
  ...STOP_SHOWN,
  verdict: "pause",
  headline: "Worth a second look before this goes out.",
  reason: "Together these details could tell people outside the team who this is.",
  findings: [AGE_FINDING],
};

export const UNREAD_SHOWN: Shown = {
  ...CLEAR_SHOWN,
  headline: "Most of this could not be read.",
  reason: "Bedside reads English, and most of this is in another language.",
  isUnread: true,
};

export function checkedOf(shown: Shown, text = STOP_DRAFT, isFresh = true): Checked {
  return { shown, text, findings: shown.findings, isFresh };
}

export const stateOf = (shown: Shown, text = STOP_DRAFT): BoxState => ({
  kind: "checked",
  checked: checkedOf(shown, text),
});
