import type { Examples } from "../rule.ts";

export default {
  flags: [
    "PAs [[aren't real doctors]] and never will be",
    "[[Physios: people who couldn't]] get into medicine",
    "[[Noctors]], every one of them",
    "GPs are [[glorified receptionists]] with a prescription pad",
    "[[Psych is just vibes]] and lithium",
    "[[Surgeons can't even read]] an ECG",
    "Today's [[trainees are soft]]. They [[wouldn't last one week]] on my old firm",
    "These new [[nurses are entitled]], lazy and glued to their phones",
    "Eye casualty is [[run by people who peaked]] at school",
    "another referral from someone who [[couldn't be bothered to examine]] the patient",
  ],
  leaves: [
    "Students can't prescribe, so please bleep me",
    "Midwives can't find parking near the clinic",
    "Paramedics wouldn't last five minutes without their coffee",
    "Glorified typing is half my job",
    "A six-year-old asked if I was a real doctor. Madam, I contain multitudes",
    "I'm a glorified pillow-fluffer today and proud of it",
    "GPs can't manage without district nurses and neither can anyone else",
    "I don't agree with the plan for physician associates. The people in those jobs deserve better too",
    "A consultant told me I wasn't a real doctor. I've been qualified nine years",
    "Physios taught me more about hips than any textbook",
    "The rota is unfair and I've said so to the rota team, with numbers",
    "Nurses can't write the policy alone, so please come on Thursday",
    "I couldn't get into medicine at eighteen. I start at thirty-four, in September",
    "Juniors are tired and frightened, not lazy",
  ],
} satisfies Examples;
