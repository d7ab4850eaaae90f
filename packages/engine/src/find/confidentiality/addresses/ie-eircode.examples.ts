import type { Example, Examples } from "../../rule.ts";

const ie = (text: string): Example => ({ text, context: { country: "IE" } });

export default {
  flags: [
    ie("house call, Mr Gaughan, [[A65 F4E2]], mind the collie"),
    ie("eircode [[D02X285]], she's on the third floor"),
    ie("Eircode: [[d6w pv38]] for the dressing"),
    ie("he lives at [[D02 X285]]"),
    "Eircode [[A65 F4E2]], his mother's place",
    ie("drop the meds to [[A65-F4E2]], she can't drive"),
  ],
  leaves: [
    ie("A65 B2CD on the crate"),
    ie("K67 OI12 on the crate"),
    ie("Z99 1234 on the crate"),
    ie("the clinic is at D02 X285, parking behind"),
    ie("D02 2026 rota is up"),
    "A65 F4E2 on the crate",
    ie("T12 fracture and N95 masks"),
    ie("V94 is our patch"),
    ie("F12 HELP on the keyboard"),
  ],
} satisfies Examples;
