import type { Examples } from "../rule.ts";

const PUBLIC = { platform: "instagram", audience: "public" } as const;
const AU = {
  platform: "facebook",
  audience: "public",
  country: "AU",
  author: { name: "Wattle Road Dental" },
} as const;
const US = {
  platform: "instagram",
  audience: "public",
  country: "US",
  author: { name: "Magnolia Med Spa" },
} as const;

export default {
  flags: [
    { text: "[[Botox]] bash on Friday, 3 areas £150, bring your mum", context: PUBLIC },
    { text: "[[Mounjaro]] from £129, order before 4pm", context: PUBLIC },
    { text: "Mother’s Day offer: free [[tox]] top-up with every filler", context: PUBLIC },
    { text: "[[Anti-wrinkle injections]] $9 a unit all March, book now", context: AU },
    { text: "[[SKINNY PENS]] BACK IN STOCK,\nDM for prices", context: PUBLIC },
    { text: "No prescriber, no problem: [[toxin]] in my kitchen, £80 cash", context: PUBLIC },
    { text: "[[Viagra]] in the post tomorrow, 10% off with our code", context: PUBLIC },
  ],
  leaves: [
    { text: "Botox day on Thursday, $12 a unit, full prescribing information at the link.", context: US },
    { text: "Book a consultation about lines and wrinkles. We may suggest doing nothing.", context: PUBLIC },
    {
      text: "Fake Mounjaro pens are about. Please don't buy from a DM; report to the MHRA.",
      context: PUBLIC,
    },
    {
      text: "Can somebody order more botulinum for the spasticity clinic? £ code as before",
      context: { audience: "colleagues" },
    },
    { text: "We don't advertise prescription medicines, so no Wegovy offers here.", context: PUBLIC },
    { text: "Semaglutide in the trial lowered weight by 15% (NEJM, linked).", context: PUBLIC },
    { text: "Flu jabs on Saturday, no appointment needed.", context: PUBLIC },
    { text: "The MHRA warns about weight loss pens sold on Telegram.", context: PUBLIC },
  ],
} satisfies Examples;
