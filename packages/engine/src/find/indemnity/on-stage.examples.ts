import type { Examples } from "../rule.ts";

const EMAIL = { platform: "email", audience: "private", capacity: "professional" } as const;
const TEAM = { platform: "teams", audience: "colleagues", capacity: "professional" } as const;

export default {
  flags: [
    "I've agreed to [[give a talk]] at the village hall on falls, the 14th, tea provided",
    { text: "Delighted to [[do the WI talk]] on bladders, do you have a projector?", context: EMAIL },
    "Honoured to be the [[keynote speaker]] this year at Ageing Well, public welcome",
    "Said yes to [[TEDxMoray]]. Eighteen minutes. On feet.",
    "I'm [[chairing a panel about]] menopause at the library on Thursday 🎤",
    "I’ve been roped in to [[speak]] at the Young Farmers dinner about backs",
    "OK, I'll do [[ten minutes]] on hand washing at the school assembly, no songs",
  ],
  leaves: [
    "Said no to the village hall talk, I'm on nights all week.",
    "Went to a talk at the library about bats. Bats are brilliant.",
    "F1 teaching on Thursday, I'm giving the talk on fluids in the seminar room.",
    { text: "I'm presenting at grand round on Friday, come for the sandwiches.", context: TEAM },
    "Can somebody talk to the pharmacist about the festival rota?",
    "Great keynote by Prof Adeyemi at the conference, notes to follow.",
    "The church hall clinic moves to Tuesdays from May.",
    "We had the talk about resus status today, and it was a kind one.",
    "My daughter's got a part in the school assembly, as a leek",
  ],
} satisfies Examples;
