import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Say that to my HCA again and [[I'll break your jaw]]",
    "[[I know where you park]], pal, and I've a long memory",
    "[[next time i will slap him]] in front of the whole ward",
    "We've got your reg and [[we know where you live]]",
    "[[Watch your back]] at the Christmas do, whoever reported me",
    "Leave one more review and I'll [[make sure your referral goes to the bottom]] of the pile",
    "I'll [[wring his bloody neck]] if he touches my rota again",
    "[[Somebody should punch that manager]], and I'd hold their coat",
    "I will personally [[see that you don't get a job]] in this county again",
  ],
  leaves: [
    "I could murder a curry after that late",
    "I'm going to kill this printer and nobody will convict me",
    "A man in the waiting room said he'd break my jaw. Police came, I'm home, I'm all right",
    "He told our receptionist “I know where you park”. Please log every threat like this, however small",
    "My husband will kill me if I volunteer for another bank holiday",
    "Know your numbers: we do free blood pressure checks on Thursdays",
    "Hit the gym after nights? I hit the sofa",
    "Watch your back when you lift: bend your knees and keep the load close",
    "We won't tolerate threats. If you threaten to hurt our staff we will ring the police",
    {
      text: "I will end him",
      context: { audience: "private", replyTo: "your brother picked Yoshi again on mario kart" },
    },
    "nobody is going to hurt you here, take your time",
  ],
} satisfies Examples;
