import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Everyone's got ADHD]] now haven't they",
    "[[Off sick with “anxiety”]] again. We just got on with it",
    "[[Half the students have “autism”]] on the form, it's a star sign",
    "[[ADHD referrals are all off TikTok]], send them to me and I'll bin them",
    "[[Do we really think patients are ready for a registrar in a wheelchair]]?",
    "[[Does anyone actually believe in fibromyalgia]]?",
    "The new clerk is [[a bit, you know, special]]. She [[went to the other school]]",
    "[[benefits scroungers]] with a blue badge and a spring in their step",
    "[[people with bipolar shouldn't]] be allowed near a drugs trolley",
  ],
  leaves: [
    "She's a bit special, our gran, 101 today",
    "ADHD awareness month: what helped me pass my finals with it",
    "I have anxiety and I'm a good nurse. Both are true",
    "Some of you say “fibro” like a punchline. I'm stood behind you drawing up your antibiotics",
    "Half of adults with epilepsy in our study weren't told about driving (paper linked)",
    "Registrar in a wheelchair here. The lift's broken again, the rest I can do",
    "My son is autistic. The dentist let him hold the mirror. That's the whole post",
    "What helps deaf people on a ward: light, a pen, your face",
    "The learning disability nurses are special, and I'll fight anyone about it over cake",
    "TikTok says that this cures tinnitus. It doesn't",
    "Learning disability list on Thursday: please read the hospital passports first",
  ],
} satisfies Examples;
