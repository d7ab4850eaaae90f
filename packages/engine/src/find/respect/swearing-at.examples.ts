import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Fuck you]] and your clipboard, Graham",
    "And to the man who filmed us at the crash: [[fuck off]]",
    "[[Shut the fuck up]] about your wait, people are dying in there",
    "[[oh do shut up you]], nobody on this ward asked",
    "[[Bite me]], Bed Management",
    "[[piss off]], the lot of you, and that goes for the relatives in bay 3",
    "Told the site manager to his face: [[kiss my arse]]",
    "[[f*ck you]] and your rota, Malcolm",
    "[[F U C K off]] back to the office and let us nurse",
  ],
  leaves: [
    "Bite me, said the midges. Use repellent",
    "Fucking printer. Thirty discharge letters and it wants cyan",
    "I said “shut the fuck up” out loud today. To the infusion pump. In front of the chaplain",
    "He told me to fuck off and then asked for a biscuit. He got the biscuit",
    "Cancer can fuck off. Mum starts chemo on Monday",
    "Shit day. Kettle on",
    "I'm going to bugger off to Cornwall for a week and not think about beds",
    "Holy shit I passed my exams",
    "Best tip for bad news: sit down and shut up for longer than feels comfortable",
    "What a bloody week. All well. Toast",
    {
      text: "tell her to get stuffed",
      context: {
        audience: "private",
        replyTo: "my sister wants me to do everyone's hair for the wedding, free",
      },
    },
    "Some weeks can just f*ck off. Toast, bath, bed",
    "The ref told him to f*** off and gave the penalty anyway",
  ],
} satisfies Examples;
