import type { Examples } from "../rule.ts";

export default {
  flags: [
    "So excited to be [[the new face of VitaDawn vitamins]]!",
    "[[Proud ambassador for]] GutBloom, the only probiotic you'll need",
    "[[We've partnered with]] @crumbhouse for gut week, our patients get priority booking",
    "Come and see me [[on stage with my sponsors]] Zinkora, zinc for everyone",
    "[[SIGNED THE CONTRACT FOR]] the toothpaste telly ad,\neek",
    "Honoured to speak at the [[public launch of]] PulseLeaf, the wearable every over-50 should be asking for",
  ],
  leaves: [
    "Ad: I'm being paid to be the face of VitaDawn.",
    "So proud to be the voice of the junior doctors tonight.",
    "Proud ambassador for the hospice charity, donate if you can.",
    "I'm the new face of tiredness.",
    "My mum is the face of the library campaign and I'm so proud.",
    "Launch party for the new ward tea trolley at three.",
    "Turned down a contract with a detox brand today.",
    "Unpaid, declared, and nervous: I'm speaking at the launch of the new app.",
  ],
} satisfies Examples;
