import type { Examples } from "../rule.ts";

const EMAIL = { platform: "email", audience: "private", capacity: "professional" } as const;

export default {
  flags: [
    "I've agreed to [[write a monthly column]] for the parish newsletter on keeping well",
    { text: "Thank you, I'd be glad to do the [[health page]]. 400 words by Friday?", context: EMAIL },
    "Signed! I'm [[writing a book]] about sleep for new parents. Publisher says spring.",
    "They've asked me to be the nurse in a [[women's magazine]], and I said yes",
    "From next week I’ll be [[answering readers' letters]] in the Gazette",
    "Asked to [[write for a trade magazine]] about backs and lorries. I've accepted 📝",
  ],
  leaves: [
    "Told the editor no to the monthly column, I've enough deadlines.",
    "Write it on page two of the drug chart please.",
    "The left column on the fluid chart is for output.",
    "Reading a book about octopuses on my break and I have questions",
    "Our figures were in the Gazette, nicely done by their reporter.",
    "Can you write up the referral and page me after?",
    "I'm writing the off-duty for March, requests by Sunday.",
    "Any of you read the Herald piece on parking? Same here.",
  ],
} satisfies Examples;
