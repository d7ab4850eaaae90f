import type { Examples } from "../rule.ts";

const EMAIL = { platform: "email", audience: "private", capacity: "professional" } as const;

export default {
  flags: [
    "I’ll be on [[Radio Wharfedale]] at ten tomorrow, talking about sleep in shift workers. Tune in!",
    "Said yes to the [[telly]] people!! Four minutes on hay fever, Friday, wish me luck 😬",
    { text: "Yes, happy to come on the [[podcast]]. General chat only, no patients.", context: EMAIL },
    "Been asked to do the [[BBC Wales]] lunchtime slot on measles. Nervous!",
    "We're filming a [[documentary]] about rural midwives and I'm narrating it",
    "SIGNED as the resident dentist on a [[breakfast show]], starting Monday",
    "Doing the [[phone-in]] tonight,\ngrand so, be gentle with me",
  ],
  leaves: [
    "Turned down the radio slot, I had a list that morning.",
    "Heard a lovely piece on the radio about stroke choirs.",
    "Ward radio stuck on one station again, I've had enough of power ballads.",
    "Watched a documentary about penguins on my day off and cried",
    "Podcast recommendation for the drive home? Nothing medical please",
    "My brother's on local radio on Sunday, he plays the spoons.",
    "I don't do the radio, ask my colleague with the voice.",
    "The waiting room telly only shows darts. Told the manager.",
    "Control came over the radio with one more job and off we went.",
  ],
} satisfies Examples;
