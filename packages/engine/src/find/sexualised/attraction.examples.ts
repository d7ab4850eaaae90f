import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Our gas registrar [[can put me under any day]]",
    "[[That fit paramedic]] is back on nights, ladies",
    "[[I'd let the new consultant take my bloods]]",
    "[[Bed 4 is gorgeous]]. Cannula volunteers?",
    { text: "[[those forearms]] over a mask should be illegal", context: { audience: "colleagues" } },
    "[[Form an orderly queue]], the stent rep is single",
    "New [[registrar is so hot]] I forgot how to present",
    "[[bagsy the tall]] one on placement Monday",
    "My supervisor in [[those leggings]] though 😍",
    {
      text: "F1s, in order: Dan [[(would)]], the quiet one, the one with the laugh",
      context: { audience: "colleagues" },
    },
    "Asked the new rep to go over the pump again and [[I wasn't looking at the pump]]",
    "The cardiology [[tutor is single, ladies]], I asked in the interest of science",
    "Good talk at the trust, though the [[speaker was hotter]] than the slides",
  ],
  leaves: [
    "Is he fit for surgery? Anaesthetics want an echo first",
    "Fit to fly letters: what we can and can't write",
    "The new consultant is brilliant and kind and I hope she stays",
    "Hot water bottles don't belong on the ward, please take them home",
    "My husband is so hot in his fire kit and I'm allowed to say it",
    "A patient told me I was gorgeous. He also told the drip stand",
    "He was a fit man of ninety who swam every morning, which he'd like the record to show",
    "Form an orderly queue for your flu jab, sleeves up",
    "I'd let her train my whole team, best educator we've had",
    "He kept telling our student she was fit. We moved her and wrote it down",
    {
      text: "He could suture my sleeve any day 😍",
      context: { audience: "private", replyTo: "have you seen the hospital drama yet, that surgeon!!!" },
    },
    "Stuck on nights? You can ring me any time, I mean it",
    "The matron said we can email her any day and she does answer",
    "Theatre was hotter than the car park today",
    "I wasn't talking about the nurses, I was talking about the rota",
    { text: "What a handsome fella. All that hair!", context: {} },
    "Would twice-weekly clinics help? Fill in the poll",
  ],
} satisfies Examples;
