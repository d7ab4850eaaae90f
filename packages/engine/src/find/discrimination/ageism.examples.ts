import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[OK boomer]], here's your fifth lecture about statins",
    "Good luck to [[the oldies]] when the new app lands",
    "[[She's years past it]] and still on the crash bleep",
    "[[Once they're past 80]] what are we even doing",
    "The [[snowflake generation]] can't do a night without a lie down",
    "They'll [[never get the hang of e-prescribing at that age]]",
    "[[these young nurses can't]] spell furosemide",
    "Over 85? They've [[had their innings]]. Give the bed to somebody who works",
    "Someone [[teach grandad how]] to log in, he's only the professor",
  ],
  leaves: [
    "OK boomer, said my son when I printed the rota",
    "Ok boomer (me, to me, switching on the big light)",
    "Baby boomers and drug use: a careful piece in today's paper, link below",
    "At my age there's no point pretending I like festivals",
    "Over-80s beat the rest of us at walking football again, humbled",
    "Falls in people over 85: what the trial found, with numbers",
    "The young ones on this ward are the best I've worked with",
    {
      text: "At that age there's no point is there",
      context: { audience: "public", replyTo: "My Fiesta has failed its MOT. 19 years old" },
    },
    "She told me that I'd never get the hang of it at my age. I'm fifty-one and I've just passed",
    "Teaching my nan how to video call, send help",
    "We said “frail” eleven times in one letter about a man who still runs a farm",
  ],
} satisfies Examples;
