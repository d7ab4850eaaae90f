import type { Examples } from "../rule.ts";

const FOUNDER = {
  platform: "linkedin",
  audience: "public",
  author: { name: "Dr Esi Boateng", bio: "GP. Co-founder, RotaNest" },
} as const;
const PHYSIO = {
  platform: "facebook",
  audience: "public",
  author: { name: "Gethin Price", bio: "Physio at Kestrelmoor Clinic" },
} as const;
const AMBASSADOR = {
  platform: "instagram",
  audience: "public",
  author: { bio: "Nurse. Brand ambassador" },
} as const;
const TOWN = { platform: "x", audience: "public", author: { bio: "Paramedic, Whitby" } } as const;

export default {
  flags: [
    { text: "[[RotaNest]] is the only rota app worth having.", context: FOUNDER },
    { text: "Every trust should be using [[RotaNest]] by summer.", context: FOUNDER },
    {
      text: "For knees there is nowhere like [[Kestrelmoor]], best in the county by a mile.",
      context: PHYSIO,
    },
    { text: "I’d look no further than [[KESTRELMOOR]] for a shoulder 💪", context: PHYSIO },
    { text: "[[Night four and no swelling, run don't walk and get some of these!]]", context: AMBASSADOR },
    { text: "Our winter was awful until [[RotaNest]].\nAsk your manager to get a demo.", context: FOUNDER },
  ],
  leaves: [
    {
      text: "I co-founded RotaNest, so I'm not neutral: it is the best rota app I've used.",
      context: FOUNDER,
    },
    { text: "RotaNest is moving office on Friday.", context: FOUNDER },
    { text: "Kestrelmoor, where I work, opens on Sundays from June.", context: PHYSIO },
    { text: "Best chips in the county are at the harbour.", context: PHYSIO },
    { text: "Whitby has the best chips in England.", context: TOWN },
    { text: "Every trust should fund more beds.", context: FOUNDER },
    { text: "I ran up Kestrel hill and it nearly finished me.", context: PHYSIO },
    { text: "#ad Night four and no swelling, get some of these.", context: AMBASSADOR },
  ],
} satisfies Examples;
