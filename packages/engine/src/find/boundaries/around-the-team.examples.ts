import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;

export default {
  flags: [
    { text: "[[Don't go through reception]], they take ages. Come straight to me.", context: TO_PATIENT },
    { text: "[[No need to tell the clinic]], just between us.", context: TO_PATIENT },
    { text: "[[Rather than the clinic]], write to me at home.", context: FROM_CLINIC },
    {
      text: "[[I shouldn't but]] I'll come and see it, don't tell the ward",
      context: { replyTo: "Nurse Jo, my leg is bad again", audience: "public" },
    },
    { text: "[[I’m not supposed to]] use this phone for work, KEEP IT BETWEEN US", context: TO_PATIENT },
    { text: "[[Ring me not the office]] 📱", context: TO_PATIENT },
    { text: "[[Skip the GP]],\nI know your back better.", context: TO_PATIENT },
  ],
  leaves: [
    { text: "Please go through reception, they'll find you a slot.", context: TO_PATIENT },
    { text: "I can't answer here; don't wait for me, ring the surgery.", context: FROM_CLINIC },
    { text: "Don't tell the consultant, it's his surprise party", context: TO_COLLEAGUES },
    { text: "Between us, I think the choir sang flat.", context: TO_FRIEND },
    "No need to see the GP for that form, the pharmacy has them.",
    "I shouldn't, but I had the last doughnut on the ward.",
    { text: "If the clinic is closed, 111 will help.", context: FROM_CLINIC },
    "Patients can skip the queue with the new app.",
  ],
} satisfies Examples;
