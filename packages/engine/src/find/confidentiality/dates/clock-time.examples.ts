import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "lost him at [[3am]], wife asleep in the chair",
    "arrest at [[03:12]], back at [[03:31]]",
    "cat 1 at [[0415]], floor of the Co-op",
    "came through the doors at [[half three]] in a kilt",
    "she slipped away at [[ten to four]]",
    "born [[4.50 am]], nine pounds",
    "[[0315 hrs]], overdose, third this month",
    "[[2:15]] and he was still singing",
    "delirium at [[4 o'clock]] every day",
    "found at [[dawn]] by the milkman",
    "died at [[6 am]] with the radio on",
  ],
  leaves: [
    "clinic is 9am to 5pm",
    "open from 8:30, closed at 18:00",
    "I've been up since 5am",
    "ratio 1:12 on nights",
    "half of them, ten of us",
    "in 2019 and 2020",
    "by 2030 there will be no GPs",
    "half the ward, twice the work",
    "quarter of a million on the list",
    "five to ten people a day",
    "BP 120/80 at rest",
    "1:1 with a confused man",
    "alarm set for 0530",
    "drop-in at 2pm, bring a mug",
  ],
} satisfies Examples;
