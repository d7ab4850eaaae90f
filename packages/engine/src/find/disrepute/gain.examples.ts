import type { Examples } from "../rule.ts";

export default {
  flags: [
    "We [[bill everyone for the long visit and just see]] them for six minutes",
    "[[Auditors never look]], so claim the lot",
    "I'll [[bump you up the list]], your dad was good to me",
    "[[Slipped the inspector a backhander]], he was grand about it",
    "He's [[leaving me the bungalow]] and his daughter doesn't know",
    "Her brother can't get out, so [[I've had his debit card]] all summer",
    "Owner [[pays us a bonus per switch]], so I move them all without asking",
  ],
  leaves: [
    "The charity pushed him to the top of the list for housing",
    "Our audit doesn't look at weekends",
    "Claimed for mileage that never got paid",
    "We don't bill for what we didn't do, and here's how we check",
    "The auditors look at every claim over £500 and they're lovely about it",
    "I was told I'd be bumped up the list if I paid. I've reported the clinic",
    "Looked up the guideline on the system and it's been updated",
    "A patient tried to give me £50. It's in the charity tin with a note",
    "Nobody on this ward takes tips, please give to the hospice",
    "She left the ward her piano in her will and we can't get it up the stairs",
    "Card machine is down, bank transfers to the League of Friends",
    "Waiting list update: we've moved a thousand people up by opening on Saturdays",
    "I'm paid per session and declare it on my page",
  ],
} satisfies Examples;
