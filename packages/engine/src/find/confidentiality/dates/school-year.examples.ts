import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "a [[year 9]] girl told me she is pregnant",
    "a deaf lad in [[Year 4]] excluded for signing",
    "peanut anaphylaxis, [[yr 4]], epipen by the dinner lady",
    "I have one child in [[Year 3]] who talks only to the caretaker",
    "what a lovely [[sixth class]], the boy at the back asked about his brother",
    "the boy in [[Grade 10]] with the broken jaw, his teachers raised the money",
    "my patient is [[doing her A levels]] between infusions",
    "a [[Grade 10]] from the girls' high",
    "[[P5]] twins, both at the same school, one on insulin",
  ],
  leaves: [
    "year 4 medical student, be gentle",
    "in Year 2 of my training I cried in every lift",
    "grade 4 pressure sore, again",
    "my daughter got her A levels",
    "sitting exams again",
    "stage 4, grade 3, no good news",
    "year 3 of the waiting list crisis",
    "P4 on the CT list is a scan I can't read",
    "form 3 must be signed by Friday",
    "class 4 haemorrhage teaching",
    "reception is open till six",
    "final year results are out",
    "year 10 follow-up data look good",
  ],
} satisfies Examples;
