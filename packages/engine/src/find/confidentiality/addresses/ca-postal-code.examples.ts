import type { Example, Examples } from "../../rule.ts";

const ca = (text: string): Example => ({ text, context: { country: "CA" } });

export default {
  flags: [
    ca("home visit [[K1A 0B1]], she's on oxygen"),
    ca("his postal code is [[k1a 0b1]]"),
    ca("he lives at [[H0H 0H0]], he says, and he means it"),
    ca("discharged to [[M5V 3L9]] with her walker"),
    ca("old fella, [[V6B-4Y8]], no phone"),
    "postal code [[K1A 0B1]] on her form",
  ],
  leaves: [
    ca("D1A 0B1 on the crate"),
    ca("K1A 0O1 on the crate"),
    ca("the clinic is at K1A 0B1, ramp at the side"),
    "K1A 0B1 on the crate",
    ca("B12 levels, again"),
    ca("k1a 0b1 hummed the printer"),
    ca("G4P 2 in bay six"),
    ca("T2N1M0 on imaging"),
    ca("we are at M5V 3L9 from Monday"),
  ],
} satisfies Examples;
