import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Travellers on the green again. [[Let them sort out their]] own dressings",
    "Half the corridor is from the asylum hotel. [[Stick them at the back]] and see who is still there at six",
    "As of today at my desk: [[no visa, no appointment]]. The migrants can try the next town",
    "I've said [[no kids, no gypsies]] and I meant it",
    "She wears a hijab, so [[not in my theatre]], whatever HR says",
    "Two Nigerian locums this week. [[Nobody lets them prescribe]] if I can help it",
    "The Roma family can [[go to their own doctor]], mine is full",
    "Elderly, confused, in for the third time. [[Waste of a bed]], if we're honest about geriatrics",
    "The autistic ones can scream. [[Let them get on with it]] outside",
    "We're [[asking Romanian customers for payment up front]] from Monday",
  ],
  leaves: [
    "Nobody should be told “no ID, no appointment”. Migrants have a right to register with a GP",
    "Let them rest. Ramadan nights are long and the ward is loud",
    "No nuts, no latex, no aspirin: the allergy card for our Polish visitors is translated",
    "Deaf patients shouldn't have to wait while we find somebody who signs",
    "My own mother is Somali and they left her to wait because nobody rang an interpreter",
    "A waste of a good bed, my husband says, when I'm on nights",
    "Women in labour: let her shout if she wants to shout",
    "Private list: payment up front for everyone, cards only",
    "The Muslim chaplain will see them on Friday, let them know",
    "Let nature do the rest: spring at the hospice garden, with thanks to our Sikh neighbours for the bulbs",
    "If you've norovirus, whoever you are, please stay away. That goes for our Irish visitors too",
  ],
} satisfies Examples;
