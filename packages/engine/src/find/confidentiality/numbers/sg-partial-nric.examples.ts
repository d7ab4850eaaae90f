import type { Example, Examples } from "../../rule.ts";

const sg = (text: string): Example => ({ text, context: { country: "SG" } });

export default {
  flags: [
    sg("Mdm Tan Siew Lan ([[567D]]) still waiting for porter"),
    sg("NRIC [[S****567D]] on the notice"),
    "IC ends [[567D]], he walked out again",
    sg("uncle Lim Ah Seng [[567D]] refuse physio"),
    sg("NRIC no. [[SXXXX567D]], G6PD"),
    sg("last seen 3am, [[T••••567C]], please call ward"),
    sg("IC last 4: [[567d]]"),
    sg("FIN\n[[567X]]"),
  ],
  leaves: [
    sg("Blk 567D, lift broken again"),
    sg("bus 123M to the hospital"),
    sg("unit 123A is the new clinic"),
    sg("Mr Tan, Blk 567D, nice man"),
    sg("567D on the shelf"),
    "Mrs Tan, 567D on the till",
    sg("NRIC is not needed"),
    sg("S1234567D"),
    sg("a dose of 250mg or 100U"),
    sg("password S****word"),
  ],
} satisfies Examples;
