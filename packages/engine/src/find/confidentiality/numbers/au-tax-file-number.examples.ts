import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "TFN [[123 456 782]] was on the fax",
    "tax file number: [[876 543 210]]",
    "tfn is [[123456782]]",
    "TFN [[123 456 789]] bounced",
    "tax file no. [[876543210]]",
    "my TFN [[123-456-782]] goes to payroll",
  ],
  leaves: [
    "123 456 782 on the box",
    "tax return done, 3 years late",
    "TFN is what they always ask for",
    "tax on 123 456 dollars",
    "the tax file has 40 pages",
    "council tax 2026 is up",
    "999 999 999",
    "ring 123 456 789 for a taxi",
  ],
} satisfies Examples;
