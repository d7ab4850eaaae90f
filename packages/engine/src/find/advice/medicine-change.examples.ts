import type { Examples } from "../rule.ts";

const FRIEND = { platform: "whatsapp", audience: "private" } as const;
const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    "Statin giving you cramp? [[Stop your statin]] tonight, I did.",
    "[[Just come off the warfarin]] for a week before the dentist, everyone does.",
    "[[BIN THE INHALERS]] people, breathe through your nose",
    "Feeling flat? [[Double your sertraline]], 50 is nothing.",
    {
      text: "[[Double it]] tonight.",
      context: { ...FRIEND, replyTo: "mum's insulin is 20 units and she's still high" },
    },
    {
      text: "Just [[stop them]] hun",
      context: { ...MUMS, replyTo: "my antidepressants make me sweat, been on them 2 years" },
    },
    "[[Skip the blood thinners]] the day of your tooth,\nno harm done",
    "[[Coming off lithium is no big deal]], don’t let them scare you.",
    "Mum was given a water tablet and a heart tablet. Honestly? [[Bin them]], she is better off walking.",
    {
      text: "I'd [[halve it]] and see how she goes",
      context: { ...FRIEND, replyTo: "nan's bisoprolol makes her woozy" },
    },
  ],
  leaves: [
    "Please don't stop your statin because of a headline. Ask your pharmacist first.",
    "Never double your insulin to catch up: ring your team.",
    "I stopped my own statin last year and my GP and I talked it through.",
    "He wanted to stop his warfarin, so we sat down and talked about strokes.",
    "A leaflet about coming off antidepressants safely is on the Royal College's page.",
    { text: "Stop the clopidogrel five days before, restart the day after, as on the chart.", context: TEAM },
    '"Bin your inhalers," said the video. It is wrong and it is dangerous.',
    "Old tablets in the drawer? Hand them back, any pharmacy takes them.",
    "People hear side effects, stop their statin and nobody asks why.",
    "My statin story: I was told to stop it, had my bloods done and went on another.",
    "Recall: stop using this batch of eye drops and take it back to the pharmacy.",
    { text: "Just stop him, or hide them", context: { ...FRIEND, replyTo: "he keeps chewing my slippers" } },
    "Drop off your prescription before noon on Friday.",
  ],
} satisfies Examples;
