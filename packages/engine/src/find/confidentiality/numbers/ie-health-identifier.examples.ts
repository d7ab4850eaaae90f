import type { Example, Examples } from "../../rule.ts";

const ie = (text: string): Example => ({ text, context: { country: "IE" } });

export default {
  flags: [
    ie("IHI [[539305481200000057]] on the referral"),
    ie("can't match [[539305481200000132]] to anybody"),
    ie("individual health identifier: [[539305481200000217]]"),
    "IHI number [[539305481200000057]]",
    ie("IHI\n[[5393054 8120000013 2]]"),
    ie("IHI is [[539305481200000058]]"),
  ],
  leaves: [
    ie("539305481200000058 on the box"),
    "539305481200000057 on the box",
    ie("the pallet says 539301481200000099"),
    ie("tracking 539305481200000057"),
    ie("IHI rollout is in its third year"),
    ie("18 digits and not one of them useful"),
    ie("000000000000000000"),
    ie("539305481200 steps this year"),
  ],
} satisfies Examples;
