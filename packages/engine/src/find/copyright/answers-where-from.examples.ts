import type { Examples } from "../rule.ts";

const asked = (replyTo: string) => ({ platform: "instagram", audience: "public", replyTo }) as const;

export default {
  flags: [
    { text: "[[Nicked]] it off a page, can't recall which", context: asked("Is that diagram yours?") },
    { text: "[[No idea]], love it though", context: asked("Who drew this cartoon?") },
    { text: "[[Google]] 😅", context: asked("Where did you get that photo?") },
    { text: "sure, [[whole PDF]] here", context: asked("has anyone got the paper? it's £40") },
    { text: "[[Scanned]] it from a textbook, use it", context: asked("Are these slides yours?") },
    {
      text: "[[Copied]] straight off her site, why?",
      context: asked("isn't this worksheet from Nadia's course?"),
    },
  ],
  leaves: [
    {
      text: "It's Omar Haddad's, with his permission, link to the artist below",
      context: asked("Is that graphic yours?"),
    },
    { text: "Mine! I drew it on nights.", context: asked("Is that diagram yours?") },
    { text: "No idea, I'm off today.", context: asked("Where's the drug chart for bed 4?") },
    { text: "Ask your library, I can't share it.", context: asked("has anyone got the paper? it's £40") },
    { text: "I don't know yet. I've asked the page it came from.", context: asked("Who drew this cartoon?") },
    {
      text: "Yes, she copied it. I've asked her to take it down.",
      context: asked("isn't this your worksheet?"),
    },
    "No idea who left this, is it yours?",
    { text: "It's licensed from a photo library.", context: asked("Where did you get that photo?") },
  ],
} satisfies Examples;
