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
const SALON = {
  platform: "instagram",
  audience: "public",
  author: { name: "Glow by Tess", bio: "Brows, lash lifts, wellness" },
} as const;
const PERSONAL = { platform: "x", audience: "public", capacity: "personal" } as const;
const HCA = {
  platform: "facebook",
  audience: "public",
  author: { name: "Polly Reeve", bio: "Healthcare assistant, Rugby" },
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

export default {
  flags: [
    { text: "[[Spine surgeon here]]: squat heavy, thank me later", context: TRAINEE },
    { text: "[[As a nurse]] I would never wait for that", context: STUDENT },
    { text: "[[Your resident clinician here]] with three tips for winter skin", context: SALON },
    { text: "[[As a sleep specialist]] (weekend course, lovely hotel) I say no to naps.", context: PERSONAL },
    { text: "[[As a nurse]] I'd tell every one of you to drink beetroot.", context: HCA },
    { text: "Speaking [[as a paediatric psychologist]] (well, nearly), toddlers lie.", context: PERSONAL },
    { text: "[[I’m a skin expert]] and hormone specialist 💆 believe me on this", context: SALON },
    {
      text: "[[SENIOR PARAMEDIC HERE]].\n(I answer the phones, but still.) That bruise is nothing",
      context: PERSONAL,
    },
  ],
  leaves: [
    { text: "As an HCA I see who drinks the tea. Ask the nurse about your tablets.", context: HCA },
    { text: "I'm not a clinician, so ask your pharmacist about that rash.", context: SALON },
    { text: "As a nurse I'd say ask your own team first.", context: NURSE },
    { text: "My specialist (a lovely woman with a weekend boat) retired today.", context: PERSONAL },
    { text: '"I\'m a skin doctor," she told the camera. She was an actor.', context: SALON },
    { text: "My little one told the bus driver I'm a doctor. I wish!", context: HCA },
    { text: "Ask the consultant here, she knows knees.", context: TRAINEE },
    { text: "As a specialist I see the same knee twice a day.", context: NAMED },
    { text: "As a surgical trainee I see the same knee twice a day.", context: TRAINEE },
    { text: "I'm a student paramedic, so I carry bags and learn.", context: STUDENT },
    { text: "Thank you to the nurse here who found my ring.", context: SALON },
    { text: "One day I'll be a nurse (online course starts Monday!).", context: HCA },
  ],
} satisfies Examples;
