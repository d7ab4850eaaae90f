import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Not being funny but]] the Filipino girls always get the early shift",
    "[[No offence but]] half the African families never visit",
    "[[I'm not racist but]] you can't understand a word from switchboard since the new overseas team came",
    "[[Nothing against the Brazilians]], they're lovely dancers, but do we need so many",
    "The deaf one holds up every arrest course, [[just saying]]",
    "[[Someone has to say it]]: is a registrar in a wheelchair really any use at an arrest? Disabled people have other gifts",
    "[[Am I alone]] in finding that autistic adults are mostly just rude?",
    "[[call me old-fashioned]], but two gay dads on the form seems odd to me",
    "[[Unpopular opinion:]] the trans patients get all the side rooms",
  ],
  leaves: [
    "Not being funny but who has my stethoscope",
    "No offence to anybody from Leeds, but the tea here is better",
    "Genuine question: how can we support deaf colleagues on the arrest course?",
    "Is it just me or is the lift slower on Mondays",
    "Honest question about interpreters: is there a good way to book Polish at short notice?",
    "Just saying thank you to the Filipino nurses who worked through Christmas. I'm proud of this team",
    "He said “I'm not racist but” and then was. I wrote it up as an incident",
    "As a Black doctor I'm allowed to say that this report is overdue",
    "Nothing against decaf, I just don't see the point",
    "Unpopular opinion: the sluice is the most peaceful room in a hospital",
  ],
} satisfies Examples;
