import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Forgot the 2am obs so I [[copied midnight's]] across",
    "CQC tomorrow, use [[different pens]] for the fridge log",
    "I've [[backdated the]] training certificates, nobody reads them",
    "[[Made up the last set of obs]], she was asleep",
    "[[Signed forty consent forms without reading]] one",
    "[[I'll sign yours]] if you sign my DOPS",
    "just [[forge the sign-in]] sheet, her signature is a squiggle",
    "[[fill in the gaps]] on the fluid charts before the audit and make it look natural",
    "[[Log it as breakage]], [[charted as wasted]], job done",
  ],
  leaves: [
    "I signed the leaving card without reading the other messages, I'd only cry",
    "Fill in the gaps in the ward book club rota",
    "The doses were charted as given, at the time they were given",
    "Obs were recorded as refused, because he refused them",
    "I can't backdate a sick note, for anybody. Please don't ask my reception to",
    "Write down the real time, even when it's late. Never copy the last set of obs",
    "I was accused of forging a signature that turned out to be my consultant's actual handwriting",
    "If an inspector asks about staffing, tell them the truth",
    {
      text: "I backdated it 😂",
      context: { audience: "private", replyTo: "you've kept your Spanish app streak on holiday?" },
    },
    "All the patients in this talk are made up, by me, in the bath",
    "Copying yesterday's notes forward is how errors spread. We stopped, and here's what changed",
    "He made up with his brother at the bedside. I went and counted swabs",
    "Different pens at the bank again, I'm keeping one",
    "Logbook signed off today, three years, two kids and a lot of toast",
    "Dr Alder faked the trial data, says the tribunal's own report",
    "Exercise: the chart in your pack is invented. Find the five errors",
  ],
} satisfies Examples;
