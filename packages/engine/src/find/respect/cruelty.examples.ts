import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Parents like that [[should be sterilised]], end of",
    "[[Fiver says bed 8 croaks]] before midnight",
    "[[Who's croaking first]] tonight then? I've got a tenner on side room 2",
    "Same lad, third overdose this month. [[Next time he'll get the dose right]]",
    "Why are we [[wasting a bed]] on her",
    "[[I'd have left him there]] in the gutter, honestly",
    "called the fire brigade to shift her, should've brought a [[harpoon]]",
    "People who smoke [[don't deserve treatment]], there I said it",
    "what some of these patients [[need is a good slap]]",
  ],
  leaves: [
    "Nobody should be sterilised without their consent",
    "These instruments need to be sterilised before the afternoon list",
    "An actual whale from the ferry on my day off",
    "Carers don't deserve treatment like that from the council",
    "I felt I was wasting a bed, she said. She was not",
    "A fall taught them a lesson in ladders, and we have a leaflet on it",
    "Nobody is a whale. She's a person with a bad hip and a bad banister",
    "Forced sterilisation is part of our profession's history and this chapter doesn't look away",
    "The truck's aircon has carked it, forty degrees in here",
    "Bet you a fiver the lift breaks before midnight",
    "If you hear anyone say a patient doesn't deserve treatment, say something",
    "Everybody deserves treatment, whatever brought them in",
    "We lost him just before midnight. I'd have given anything for one more try",
    "If you've taken an overdose go to A&E now, even if you feel fine. Nobody will judge you",
    "Bring a slap-up lunch, it's Moira's last day",
    "The laptop wants locking up in a museum",
  ],
} satisfies Examples;
