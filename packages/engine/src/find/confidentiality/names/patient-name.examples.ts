import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[Mrs Ivy Calloway]] in bed 12 was asking for you all night bless her",
    "Can whoever has [[Mavis]] in bed 4 find her teeth please",
    {
      text: "[[Mr Okonjo-Reid]] is for theatre at two, K still 6.1. His daughter is on her way.",
      context: { audience: "colleagues", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "RIP [[Trent]], 19, off his motorbike last night. We worked on him for an hour and his mum held his boots.",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "[[Baby Oluwaseun]] is off the ventilator today and Mum finally had a cuddle 💛",
      context: { audience: "public", platform: "instagram", profession: "nurse" },
    },
    {
      text: "Thank you [[Mrs Apperley]], see you Tuesday for the other hip",
      context: {
        audience: "public",
        platform: "facebook",
        profession: "physiotherapist",
        replyTo: "Brilliant physio, I can walk to the shop again",
      },
    },
    {
      text: "You’ll never guess who came in last night off her face, [[Kirsty Lomax]] from school. Pumped her stomach and rang her husband.",
      context: { audience: "closed-group", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "poor [[mr patel]] in 6 had a stroke in the night, his wife found him on the floor",
      context: { audience: "private", platform: "whatsapp", profession: "nurse" },
    },
    {
      text: "[[Puan Halimah]] came back for her denture today, so happy already 😁 before and after below",
      context: { audience: "public", platform: "instagram", profession: "dentist", country: "MY" },
    },
    "Prayers for our [[Marguerite]], she had the stroke on Sunday and we're all gutted on the unit",
    "Shout out to [[Seamus]] in the end bed, 91 and walked to the loo on his own today",
    "[[Big Vern]] from the bowls club came in to us last night with his chest, he's stable",
    "[[Deacon Prosper]] collapsed at vigil and I rode in with him, it was his heart",
  ],
  leaves: [
    "Journal club is on Phineas Gage and the iron that went through his frontal lobe",
    "Well done to our new consultant Dr Amara Eze on her first list",
    "Sister Okafor taught me everything I know about wounds",
    "Parkinson's nurses are worth their weight in gold",
    "My mum Jean had her hip done on Tuesday and the ward were lovely",
    "Reading Atul Gawande on checklists again tonight",
    "Hi Priya, could you swap Thursday's late with me?",
    "Florence Nightingale kept better audit data than we do",
    {
      text: "Dear Mrs Rowe, thank you for your letter. Please ring reception for the results.",
      context: { audience: "patient", platform: "email", profession: "doctor" },
    },
    {
      text: "Composite case: Gwen, 84, lives alone and falls in the kitchen. What would you ask first?",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "RIP David Bowie, you got me through finals",
    "May is a good month for hay fever and Grace period is over",
    "Mrs Brown's Boys is on again, I am hiding in the sluice",
    {
      text: "Thank you for the feedback. We cannot discuss anybody's care here; please ask for our manager Mrs Osei, who would like to listen.",
      context: {
        audience: "public",
        platform: "other",
        profession: "manager",
        replyTo: "Waited three weeks and then nobody rang me",
      },
    },
    "Our daughter Inês was born at 33 weeks and the neonatal team were brilliant with her",
    "Biscuit, my collie girl, had her hip done and is on the sofa like a queen",
    "St Columba's has a new scanner and the queue is already shorter",
    "Pastor Elijah preached for an hour and nobody looked at the clock",
    "So sad that our colleague Sister Marion Tate has died. Thirty years on the ward, she taught us all",
    "Welcome to Baz, our new healthcare assistant, who starts on nights this week",
  ],
} satisfies Examples;
