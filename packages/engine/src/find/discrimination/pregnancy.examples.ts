import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Third one on mat leave]] since January, who's going to do the nights",
    "New HO [[pregnant again]], of course, so we all cover",
    "Can't appoint another one [[who'll be pregnant by]] Easter",
    "[[Don't hire a pregnant]] registrar, you'll only be covering",
    "[[Baby brain strikes]] again, she's put the rota up upside down",
    "We no longer [[shortlist women between 28 and 38]]",
    "She's [[newly married so you can guess what the rota]] will look like",
    "The [[menopause brigade]] want the windows open again",
    "[[up the duff again]], the third of my nurses this year",
  ],
  leaves: [
    "Pregnant again! Third baby, so happy, and the team is knitting already",
    "Four of us are on maternity leave and the rota fell over. That's the fault of the rota",
    "Congratulations to Ifeoma, off on maternity leave from Friday. We'll miss you!",
    "I'm pregnant again and over the moon",
    "Reminder for panels: nobody asks about babies, weddings or school runs",
    "Pregnant women should be offered the whooping cough vaccine, see the NHS page",
    "Starting a family? Folic acid, and your pharmacist can help with the rest",
    "My baby brain is real: I put the milk in the linen cupboard",
    "Menopause clinic now has an evening slot, thanks to Sunita",
    "“We don't hire women your age,” they told me in 1989. I retired as their chief nurse",
    "The nursery on site opens at half six, which has saved three marriages",
  ],
} satisfies Examples;
