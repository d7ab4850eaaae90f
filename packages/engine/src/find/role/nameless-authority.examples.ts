import type { Examples } from "../rule.ts";

const ANON = { platform: "reddit", audience: "public" } as const;
const NAMED = {
  platform: "facebook",
  audience: "public",
  author: { name: "Dr Ngozi Adeyemi", bio: "GP, Leeds" },
} as const;
const COLLEAGUES = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    { text: "[[As a doctor]] I can tell you statins are fine for everybody.", context: ANON },
    { text: "[[GP here]]. That rash page is wrong, trust me.", context: ANON },
    { text: "[[Speaking as a consultant cardiologist]]: the screening letter is real.", context: ANON },
    { text: "[[I’m a pharmacist]] so believe me, generics work the same.", context: ANON },
    { text: "[[PAEDIATRICIAN HERE]], teething never causes fever", context: ANON },
    { text: "[[Take it from a nurse]],\nhoney works on coughs", context: ANON },
    { text: "[[I'm medically trained]] so listen to me about your inhaler", context: ANON },
  ],
  leaves: [
    { text: "As a doctor I can tell you the screening letter is real.", context: NAMED },
    { text: "As a nurse, a mum and a Capricorn I am asking who microwaved the fish.", context: ANON },
    { text: "Pharmacist here, not your pharmacist: ask your own about that inhaler.", context: ANON },
    { text: "I'm a GP and I was the patient: three days in a corridor.", context: ANON },
    { text: "As a doctor, how do you cope with nights? I still cry.", context: ANON },
    { text: "As a doctor I can tell you the new fluid chart is wrong.", context: COLLEAGUES },
    { text: '"As a doctor, trust me" is no source at all.', context: ANON },
    { text: "The GP here is lovely and always runs late.", context: ANON },
    { text: "I'm a paramedic in my novel, it's fiction, trust me.", context: ANON },
  ],
} satisfies Examples;
