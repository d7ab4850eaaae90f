import type { Examples } from "../rule.ts";

export default {
  flags: [
    "The [[MMR causes autism]], end of.",
    "That flu [[jab is poison]] and I won't be having it",
    "Mums, [[refuse the jab]]. [[Natural immunity]] is stronger.",
    "The [[HPV vaccine made those girls sterile]]",
    "I’d [[never let them vaccinate]] mine, nobody has tested it",
    "[[VACCINES REWRITE YOUR DNA]],\nlook it up",
    "[[Skip the vitamin K shot]], babies are born perfect and it's toxic",
    {
      text: "It's [[poison]]. I work with these things.",
      context: { replyTo: "Whooping cough jab at 20 weeks, thoughts?" },
    },
    {
      text: "I [[wouldn't let]] them near mine, hun",
      context: { replyTo: "8 week jabs on Thursday and I'm nervous" },
    },
  ],
  leaves: [
    "I'd never miss the MMR for mine, and here is the leaflet I read first.",
    {
      text: "Don't let it worry you, the leaflet is good and your midwife will talk it through.",
      context: { replyTo: "Whooping cough jab at 20 weeks, thoughts?" },
    },
    {
      text: "Don't get the bus, parking is free on Thursdays.",
      context: { replyTo: "Is the clinic open Thursday?" },
    },
    "The MMR does not cause autism: 657,461 children, no link found.",
    "No vaccine is without side effects. A sore arm is common, the leaflet lists the rest.",
    "Flu jabs Saturday, 9 to 12, no appointment needed.",
    "A post says the HPV vaccine makes girls sterile. It doesn't, and here is the data.",
    "I skipped the queue for my own jab by being the one giving it.",
    "The vaccine fridge killed my afternoon.",
    "HPV vaccination reduces cervical cancer deaths.",
    "Two shots of espresso and I'm dangerous.",
    "Had my booster and slept like the dead.",
  ],
} satisfies Examples;
