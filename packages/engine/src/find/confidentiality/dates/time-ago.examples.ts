import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[two days ago]] a man walked in with an axe in his hat",
    "discharged [[3/7 ago]], back already",
    "she stopped eating [[a fortnight ago]]",
    "[[nine days ago]] we pronounced him and he sat up",
    "had a stent [[three weeks back]]",
    "[[two Sundays ago]], airport side, cocaine",
    "broke it [[six months ago]] and told nobody",
    "fell [[half an hour ago]] in the car park",
    "diagnosed [[eleven years ago]] by the vet's husband",
  ],
  leaves: [
    "years ago I met a man like that",
    "some time ago, another hospital",
    "I qualified twelve years ago today",
    "back to back clinics all week",
    "my back, three discs of it",
    "long ago and far away",
    "two days of induction, no coffee",
    "a while back somebody asked me this",
    "since then, nothing",
  ],
} satisfies Examples;
