import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Learn English or go]] home, this is a hospital",
    "These people [[can't even speak proper English]] and we're meant to run a clinic",
    "The new receptionist's accent? [[Can't understand a word she]] says",
    "[[Another foreign]] doctor, so that's another list to redo",
    "[[Migrants straight]] off the boat and into a side room",
    "[[Sick of booking interpreters]] for people who've been here years",
    "She only got in [[here because of diversity]], and now she's on call",
    "the staff room [[smells of curry]] again since they came to the ward",
    "[[Whose country is it]] anyway, halal in the canteen now",
  ],
  leaves: [
    "He couldn't speak English, so we booked an interpreter",
    "Does she speak English? If not, book an interpreter",
    "Migrants taking up nursing posts kept this ward open",
    "I'm learning English at the college on Tuesdays and my mentor corrects my emails, bless him",
    "If your English is limited you can ask for an interpreter. It's free and nobody minds",
    "A relative told me to learn English. I have a master's in it",
    "Body in a nostril: how to get a foreign body out without tears",
    "We're proud of her accent, and racist comments about it will be taken down",
    "The kitchen smells of curry and the whole ward is hungry, thank you Sunitha",
    "My accent came off the boat with my nan and it's staying",
    "Overseas colleagues wait longer for visas than patients wait for hips",
    "Ramadan Mubarak! Insulin advice for fasting is on the diabetes team's page",
    "English breakfast tea is the only medicine I prescribe without a guideline",
  ],
} satisfies Examples;
