import type { Examples } from "../rule.ts";

const TRAINEE = {
  platform: "x",
  audience: "public",
  profession: "doctor",
  author: { bio: "ST2 surgery, Wales" },
} as const;
const STUDENT = {
  platform: "facebook",
  audience: "public",
  profession: "student",
  author: { name: "Callum Reid", bio: "Medical student, yr 3" },
} as const;
const NAMED = {
  platform: "facebook",
  audience: "public",
  author: { name: "Dr Ngozi Adeyemi", bio: "GP, Leeds" },
} as const;

export default {
  flags: [
    { text: "[[Spine surgeon here]]: squat heavy, thank me later", context: TRAINEE },
    { text: "[[As a nurse]] I would never wait for that", context: STUDENT },
    { text: "[[SPEAKING AS A PHARMACIST]], take both", context: STUDENT },
    { text: "Long list today. [[I’m a consultant]] and I love it 💪", context: TRAINEE },
    { text: "Ask me anything tonight.\n[[Midwife here]]", context: STUDENT },
    { text: "[[As a specialist]] I see the same knee twice a day.", context: TRAINEE },
  ],
  leaves: [
    { text: "As a student nurse I would never wait for that", context: STUDENT },
    { text: "Ask the consultant here, she knows knees.", context: TRAINEE },
    { text: "I'm not a nurse yet. Nineteen months to go!", context: STUDENT },
    { text: '"I\'m a surgeon," he told the tutor. He was a first year.', context: STUDENT },
    { text: "As a specialist I see the same knee twice a day.", context: NAMED },
    { text: "My midwife here in Fife was a star.", context: STUDENT },
    { text: "As a surgical trainee I see the same knee twice a day.", context: TRAINEE },
    { text: "In my novel I'm a consultant with a yacht. Fiction, sadly.", context: STUDENT },
  ],
} satisfies Examples;
