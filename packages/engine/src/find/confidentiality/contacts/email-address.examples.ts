import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "her email is [[gwen.tallis61@mail.example]] if you can send the exercises",
    "see you all at the HIV support evening! [[d.ashby@mail.example]], [[tmoyo@post.example]], bring a dish",
    "reminder of your smear, [[bethj@home.example]] and everyone else copied",
    "Write to the daughter: [[ANNE-MARIE.T@mail.example]]",
    "he emailed from [[big.stu+nhs@mail.example]] about his script",
    "email me on [[mairi.k@home.example]] when it's done",
    "ask Priya, [[p.nair4@nhs.net]], she knows the rota",
    "(<[[k.osei@mail.example]]>)",
  ],
  leaves: [
    "complaints@elmtree.example will answer within three days",
    "Write to pals@wexmoor-hospital.nhs.uk and they'll ring you",
    "hello@quayside-physio.example is the place",
    "info@parkinsons.org.uk for leaflets",
    "follow @dr.mira.skin for more",
    "syringe driver @ 2 ml/h overnight",
    "user@host in the terminal does nothing",
    "the clinic manager is on feedback@harbour.example",
    "10@night, 4@day, that's the staffing now",
    "press.office@trust.example for journalists",
  ],
} satisfies Examples;
