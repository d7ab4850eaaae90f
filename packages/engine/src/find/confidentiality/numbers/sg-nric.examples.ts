import type { Example, Examples } from "../../rule.ts";

const sg = (text: string): Example => ({ text, context: { country: "SG" } });

export default {
  flags: [
    sg("help me trop trace for [[S1234567D]], uncle with chest pain"),
    sg("NRIC [[S2740116C]] on the list twice"),
    sg("FIN: [[F2346401L]]"),
    sg("[[M4332674T]] and he's the chef"),
    sg("ic no [[t7572225c]] can someone check"),
    "NRIC [[S9108268C]], she's here on holiday",
    sg("IC\n[[G1234567X]]"),
    sg("NRIC [[S1234567A]] wrong already"),
  ],
  leaves: [
    sg("S1234567A on the crate"),
    sg("G1122144L on the crate"),
    sg("A1234567Z on the crate"),
    "S1234567D on the crate",
    sg("tracking S1234567D says Changi"),
    sg("S12345 is the bus bay"),
    sg("FIN is French for the end"),
    sg("model T1234567Z fridge died"),
    sg("ST1234567D too long"),
  ],
} satisfies Examples;
