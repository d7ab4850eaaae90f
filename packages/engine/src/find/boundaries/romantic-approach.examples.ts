import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;

export default {
  flags: [
    { text: "I can't stop [[thinking about you]] since the session.", context: TO_PATIENT },
    { text: "[[You looked gorgeous]] today. Dinner on Friday?", context: TO_PATIENT },
    { text: "[[I felt something in]] our hour today, and so did you.", context: FROM_CLINIC },
    "[[Matched on Hinge with the guy from bay]] 4 😳",
    "I've [[been seeing a former client]] for a month now",
    { text: "[[You’re not my patient]] any more… fancy a drink?", context: TO_PATIENT },
    "[[Copied her number off the admission]] form, she's lovely",
  ],
  leaves: [
    { text: "I'm flattered, and I can't meet anyone I have looked after.", context: TO_PATIENT },
    { text: "You looked gorgeous at the wedding 😍", context: TO_FRIEND },
    { text: "Your results look good and we'll see you in May.", context: FROM_CLINIC },
    { text: "Could we agree a date for the review?", context: FROM_CLINIC },
    { text: "Could I have until [date] to answer?", context: FROM_CLINIC },
    { text: "What date of birth did you give?", context: FROM_CLINIC },
    "My wife and I matched on Hinge ten years ago today.",
    "Never date your patients: day one, slide one.",
    { text: "Fancy a drink after nights?", context: TO_COLLEAGUES },
    "My novel is about a nurse dating a patient. It ends badly.",
    "I was a patient here once, and I'm now seeing a lovely baker.",
  ],
} satisfies Examples;
