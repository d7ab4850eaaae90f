import type { Examples } from "../rule.ts";

export default {
  flags: [
    "another [[pikey]] in bay 3 with a sore back",
    "the day room is full of [[retards]] again",
    "Two [[gyppos]] in resus, lock up the copper",
    "Ramadan rota? Ask the [[paki]] consultant",
    "[[tranny]] clinic all afternoon, pray for me",
    "She wants a private room so her [[lezzer]] friend can stay",
    "The [[makwerekwere]] are finishing our medicines",
    "bloody [[coconuts]], the whole whānau room is full",
    "Some [[poofter]] at the desk wants PrEP",
  ],
  leaves: [
    "He called me a paki while I was stitching his hand. I finished the stitches",
    "“Retard” is not a word we use on this ward, and it's in the induction pack now",
    "One of you wrote makwerekwere on the rota. My gran was born in Maputo. No",
    "The word spastic was printed on our old sign. It hangs in the museum with an explanation",
    "Spastic diplegia: what families ask me, and what the evidence says",
    "A chink of light today: the scan was clear",
    "Coconut macaroons in the mess, help yourselves",
    "Clinic posters now in Tamil, Nepali, Urdu and Bangla",
    "We love the Black Dyke Band at Christmas",
    "As a gay man who was called a poof at school, I wear the rainbow lanyard for the kid in the corner",
    "A paddy field, a buffalo and my first delivery: notes from my elective",
    "Growing pains can cripple a small child for an evening and be gone by morning",
  ],
} satisfies Examples;
