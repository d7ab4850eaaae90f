import type { Example, Examples } from "../../rule.ts";

const ca = (text: string): Example => ({ text, context: { country: "CA" } });

export default {
  flags: [
    ca("chart for [[9698 658 215]] is locked"),
    ca("PHN [[9698658215]]"),
    ca("CareCard: [[9698-658-215]]"),
    ca("personal health number is [[9698 658 215]]"),
    "PHN [[9698 658 215]], on holiday from Nelson",
    ca("PHN [[9698648215]] isn't found"),
  ],
  leaves: [
    ca("9698 648 215 on the crate"),
    ca("5736 504 210 on the crate"),
    "9698 658 215 on the crate",
    ca("tracking 9698 658 215"),
    ca("PHN funding, year 3"),
    ca("MSP billing at 2 in the morning"),
    ca("call 587-555-0139"),
    ca("9999999999"),
  ],
} satisfies Examples;
