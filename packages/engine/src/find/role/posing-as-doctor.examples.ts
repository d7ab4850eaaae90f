import type { Examples } from "../rule.ts";

const STUDENT = {
  platform: "facebook",
  audience: "public",
  profession: "student",
  author: { name: "Callum Reid", bio: "Medical student, yr 3" },
} as const;
const COACH = {
  platform: "instagram",
  audience: "public",
  profession: "other",
  author: { name: "Dr Sol", bio: "Breath coach" },
} as const;
const NURSE = {
  platform: "facebook",
  audience: "public",
  profession: "nurse",
  author: { name: "Effie Sands", bio: "Nurse prescriber" },
} as const;
const NAMED = {
  platform: "facebook",
  audience: "public",
  author: { name: "Dr Ngozi Adeyemi", bio: "GP, Leeds" },
} as const;
const TRAINEE = {
  platform: "x",
  audience: "public",
  profession: "doctor",
  author: { bio: "ST2 surgery, Wales" },
} as const;

export default {
  flags: [
    { text: "[[As a doctor]] I'd say that's fine (well, nearly a doctor).", context: STUDENT },
    { text: "[[Dr Sol here]], your favourite gut doctor, with a tip", context: COACH },
    { text: "[[I'm basically a doctor]], so ask me about your mole.", context: NURSE },
    { text: "[[I’m a doctor]] on the wards, send me your questions 🩺", context: STUDENT },
    { text: "[[SPEAKING AS A PHYSICIAN]],\nfibre is a myth", context: COACH },
    { text: "Hi, [[I'm Dr Reid]], and this is my health channel.", context: STUDENT },
  ],
  leaves: [
    { text: "As a doctor I see this a lot, and your own GP can help.", context: NAMED },
    { text: "I'm a nurse prescriber, not a doctor, and consults are with me.", context: NURSE },
    { text: "As a student nurse I can't advise, but 111 can.", context: STUDENT },
    { text: "My doctor said I should sleep more. My flatmates disagree.", context: STUDENT },
    { text: "Ask your doctor before you change anything.", context: NURSE },
    { text: "I'm a coach, not a doctor, so please see yours about that.", context: COACH },
    { text: '"I\'m a doctor," said the man on the train. He was a conductor.', context: STUDENT },
    { text: "My consultant's rounds start at seven.", context: TRAINEE },
    "Doctor Who is back and I am happy.",
  ],
} satisfies Examples;
