import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Quiet night so I [[looked up my ex's scan]] on the system",
    "[[can you look up my brother's scan]]? He's going spare waiting",
    "Hi love, [[could somebody check my nan's bloods]] before the family ring round",
    "[[Had a nosey at the neighbour's notes]] and now I understand the bins",
    "[[logged in at work to see his results]] because the surgery never rings",
    "She said she was poorly so I [[looked her up on EMIS]] to be sure",
  ],
  leaves: [
    "I can't look up my sister's results, she has to ask her own surgery",
    "Look up your own results in the app, it takes a minute",
    "My mum's bloods came back fine, she rang me herself",
    "Can you check your child's red book for the second dose?",
    "We looked him up before clinic, as his GP asked",
    "Somebody looked me up on the system. I've reported it",
    "Never open a friend's record, not even when they ask you to",
    "Could you look at the rota? My brother's wedding is on the 9th",
    "Looked up my old school friends on Facebook, everybody is a physio now",
    "Access audit this month: please only open what you need for the person in front of you",
  ],
} satisfies Examples;
