import type { Examples } from "../rule.ts";

const TO_PATIENT = { platform: "whatsapp", audience: "patient", capacity: "personal" } as const;
const FROM_CLINIC = { platform: "email", audience: "patient", capacity: "professional" } as const;
const TO_COLLEAGUES = { platform: "whatsapp", audience: "colleagues", capacity: "personal" } as const;
const TO_FRIEND = { platform: "whatsapp", audience: "private", capacity: "personal" } as const;

export default {
  flags: [
    { text: "[[Accepted]]! Lovely to see your garden pictures.", context: TO_PATIENT },
    {
      text: "[[I've added you]] back, Maureen.",
      context: {
        ...FROM_CLINIC,
        replyTo: "Hiya, it's Maureen from your Thursday clinic, I sent you a request x",
      },
    },
    { text: "[[Add me on]] here if you like, it's mostly dogs", context: TO_PATIENT },
    "One of my patients from rehab asked and [[I’ve ACCEPTED HER]], what harm",
    "My favourite client found my page so [[I followed him]] back 😊",
    {
      text: "[[Accepted x]]",
      context: {
        replyTo: "Nurse Ida, it's Pat from the ward! sent you a friend request",
        audience: "public",
      },
    },
    { text: "[[Great to connect here]],\nhow is the shoulder?", context: FROM_CLINIC },
  ],
  leaves: [
    {
      text: "That's kind, but I can't accept requests from people I look after. The clinic's number is on your card.",
      context: TO_PATIENT,
    },
    {
      text: "I don't add anyone from work on here, it's nothing personal.",
      context: {
        ...FROM_CLINIC,
        replyTo: "Hiya, it's Maureen from your Thursday clinic, I sent you a request x",
      },
    },
    "A new colleague added me on LinkedIn and I accepted, the ward is growing!",
    "My old patient asked me to be friends and I said no, which was hard.",
    "Add me to the rota for Christmas, please.",
    { text: "Just added you to the night crew group", context: TO_COLLEAGUES },
    "Never accept a friend request from a patient, our training said.",
    {
      text: "Accepted! How long has it been, ten years?",
      context: { ...TO_FRIEND, replyTo: "Tilda sent you a friend request" },
    },
  ],
} satisfies Examples;
