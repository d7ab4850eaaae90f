import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Prescribed myself]] some diazepam for the flight",
    "I'll [[do a script for my sister]], no need to bother her GP",
    "[[Nicked some codeine]] from the drug trolley, my back's killing me",
    "I've [[spare amoxicillin]] from my tooth, drop your road and I'll bring it round",
    "[[took the rest of that ketamine]] home after the job",
    "[[Tramadol under the counter, cash only]], ask for Kev",
    "[[Toxin in my kitchen]] tonight, £80 cash, no forms",
    "[[Topped his methadone up with water]], he'll never know",
    "[[script done in my own name]], she was short of Xanax",
  ],
  leaves: [
    "Prescribing myself one (1) nap, repeat as needed",
    "I can't write a script for my sister and it has cost me Christmas",
    "Please bring leftover antibiotics back to the pharmacy. Don't share them",
    "We don't sell tramadol without a prescription, cash or no cash",
    "Nine years ago I took codeine from my ward. I was struck off. If you're doing it now, ring somebody today",
    "Spare amoxicillin in a drawer is how resistance starts",
    "The night staff at that home were taking morphine, and the inquiry has now said so",
    "Nicked a biscuit from the nurses' station, no regrets",
    "Bring the vaccines from the clinic fridge in the cool box, then sign the log",
    "Stock check on Friday: morphine, midazolam, ketamine, two signatures please",
    "Your pharmacist can prescribe for a sore throat without an appointment",
  ],
} satisfies Examples;
