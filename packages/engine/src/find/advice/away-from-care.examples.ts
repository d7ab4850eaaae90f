import type { Examples } from "../rule.ts";

const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const PUBLIC = { platform: "x", audience: "public" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;
const FRIEND = { platform: "whatsapp", audience: "private" } as const;

export default {
  flags: [
    "Chest pain at your age is wind. [[Don't bother with A&E]].",
    {
      text: "[[no need for the hospital]] love, flat coke",
      context: { ...MUMS, replyTo: "she's been sick all night and won't drink" },
    },
    "[[Cancel the biopsy]], small lumps sort themselves out.",
    "[[You don’t need a scan]] for a sore back, ladies. EVER. Walk it off.",
    {
      text: "I'd [[give it another three months]].",
      context: { ...PUBLIC, replyTo: "found a lump last week, should I be worried" },
    },
    "For a tooth abscess:\n[[skip the dentist]], salt water does it",
    "Pregnant? [[Refuse the jab]], simple as that.",
    "Verruca? Tape and patience, [[don't bother the GP]].",
    {
      text: "A plaster will do. I [[wouldn't bother with]] the biopsy at your age",
      context: { platform: "x", replyTo: "they want to biopsy the mole on my back" },
    },
    "Chest infection going round. [[Ignore your consultant]], lemon does it.",
  ],
  leaves: [
    "Flu jab invites go out by age, no need to wait for the letter: book online if you're over 65.",
    "No need to come by the surgery for your results, I'll bring them round to you myself.",

    "Chest pain: don't wait, ring 999.",
    "Please don't cancel your smear because the sun is out.",
    "I skipped my own scan for years out of fear. Don't be me: book it.",
    "You don't need an appointment for the flu clinic, walk in on Saturday.",
    "Patients who skip the biopsy often tell us they were frightened.",
    { text: "No need for a repeat scan, radiology have reported it.", context: TEAM },
    { text: "Leave it, it sulks.", context: { ...FRIEND, replyTo: "the kettle won't go off" } },
    '"Don\'t bother with A&E" is the worst advice my uncle ever got.',
    "I've no need of a doctor, I need a plumber.",
  ],
} satisfies Examples;
