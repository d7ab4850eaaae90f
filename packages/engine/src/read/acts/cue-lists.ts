import type { Lists } from "./phrase.ts";

/** Lists that the phrases of cues name, so that each is written once. */
export const LISTS: Lists = {
  i: "i i'm i've i'd i'll im ive",
  we: "i i'm i've i'd i'll im ive we we're we've we'd we'll",
  they: "he he's she she's they they're",
  kin: "mum mam mom mother mummy dad daddy father nan nana gran granny grandad grandma husband hubby wife son daughter brother sister partner kid kids boy girl cousin uncle auntie aunt nephew niece twins parents family fella missus boyfriend girlfriend in-laws",
  role: "doctor gp nurse midwife dentist pharmacist paramedic physio physiotherapist psychologist student surgeon consultant registrar reg hca sho anaesthetist psychiatrist radiographer optometrist therapist clinician medic dietitian matron technician hygienist carer resident professional",
  work: "work shift call duty nights night days lates earlies ward",
  soon: "tomorrow tonight tmrw monday tuesday wednesday thursday friday saturday sunday",
  cannot: "can't cannot cant unable won't wont couldn't don't dont never wouldn't isn't not",
  drink: "wine beer beers pint pints vodka gin prosecco whisky rum tequila cider shots cocktails margs",
  business:
    "clinic practice company business brand book course app range product products store shop website salon studio podcast channel webinar masterclass workshop programme program supplement serum",
};
