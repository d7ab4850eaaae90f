import type { Example, Examples } from "../../rule.ts";

const ca = (text: string): Example => ({ text, context: { country: "CA" } });

export default {
  flags: [
    ca("dossier [[AAAA 0101 0112]] introuvable"),
    ca("RAMQ [[BAAA01010113]]"),
    ca("NAM: [[AAAA 0151 0117]]"),
    ca("carte soleil [[aaaa 0101 0112]]"),
    "RAMQ number [[AAAA01010112]], down from Hull",
    ca("RAMQ [[AAAA01010119]] refusé"),
  ],
  leaves: [
    ca("AAAA01010119 on the crate"),
    ca("AAAA01014110 on the crate"),
    ca("AAAA01010100 on the crate"),
    "AAAA01010112 on the crate",
    ca("room 2026 0800 again"),
    ca("RAMQ est en grève"),
    ca("tracking AAAA01010112"),
    ca("from 0101 0112 people"),
    ca("aaaa 0101 0112 screamed the printer"),
  ],
} satisfies Examples;
