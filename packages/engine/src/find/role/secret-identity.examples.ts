import type { Examples } from "../rule.ts";

const ANON = { platform: "reddit", audience: "public" } as const;
const NAMED = {
  platform: "facebook",
  audience: "public",
  author: { name: "Dr Ngozi Adeyemi", bio: "GP, Leeds" },
} as const;

export default {
  flags: [
    {
      text: "I'm a consultant and I [[can't say where]], but the new sepsis rule is useless.",
      context: ANON,
    },
    {
      text: "Senior nurse, [[staying anon]] for obvious reasons: the jab figures are useless.",
      context: ANON,
    },
    {
      text: "I am a surgeon. I [[won’t say who]] I am. You may rely on what follows about hips.",
      context: ANON,
    },
    { text: "Very senior in medicine, [[YOU'D KNOW ME]] if I took the mask off", context: ANON },
    { text: "Doctor of twenty years, [[not giving my name]],\nand masks never worked", context: ANON },
    { text: "I'm your medical lead. [[Not going into what I'm qualified in]].", context: ANON },
  ],
  leaves: [
    { text: "I can't say who has been to our clinic, whoever asks.", context: ANON },
    { text: "My employer asked us to stay anonymous in the staff survey.", context: ANON },
    {
      text: "I raised it with the Freedom to Speak Up Guardian. Not going to say where. They listened.",
      context: ANON,
    },
    { text: "Anonymous donor gave the ward a telly!", context: ANON },
    { text: "I can't say what it is from a photo, a GP could.", context: ANON },
    { text: "My cat won't say who broke the vase.", context: ANON },
    { text: "I'm a midwife and my novel's narrator won't say who she is. Fiction is fun.", context: ANON },
    { text: "I'm Dr Ngozi Adeyemi, a GP in Leeds, and this is my own view.", context: NAMED },
  ],
} satisfies Examples;
