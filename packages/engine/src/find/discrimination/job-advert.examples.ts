import type { Examples } from "../rule.ts";

export default {
  flags: [
    "We're hiring! Join our [[young, energetic team]] at the front desk",
    "Receptionist wanted, [[would suit a young lady]] with a nice smile",
    "Recruiting [[recent graduates]] only for the digital team",
    "Vacancy: dental nurse, [[native English speaker]], [[no baggage]]",
    "Looking for a locum. [[Female, single]], [[under 28]] preferred",
    "Band 5 post, [[no mums please]], we've been caught out before",
    "we need [[fresh blood]] on the team, [[digital natives]] apply today",
  ],
  leaves: [
    "We're hiring. Any age, any background, training given",
    "Our old advert said “young, energetic team”. That's ageist, so we've changed it",
    "Recruiting for a study: adults under 40 with asthma, see the poster",
    "The team raised money for young carers, join us on Saturday",
    "A young, energetic labrador visits the ward on Fridays",
    "Recruitment reminder: we don't ask for native English speakers, we ask for the level the job needs",
    "Straight out of uni and terrified? Our preceptorship has places and biscuits",
    "Job share welcome, school hours welcome, grey hair welcome",
    "Single rooms are free for relatives of children on the ward",
    "Fresh fruit in the staff room, thanks to the League of Friends",
  ],
} satisfies Examples;
