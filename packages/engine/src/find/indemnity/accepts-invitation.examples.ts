import type { Examples } from "../rule.ts";

const asked = (replyTo: string) => ({ platform: "email", audience: "private", replyTo }) as const;

export default {
  flags: [
    {
      text: "[[Yes]], put my name down for the Thursday.",
      context: asked("Would you give a talk to our carers' group?"),
    },
    {
      text: "[[Count me in]]! What time do I need to be there?",
      context: asked("Fancy coming on the podcast in June?"),
    },
    {
      text: "[[I'd be glad]] to. 500 words, you said?",
      context: asked("Could you write a health page for our magazine?"),
    },
    {
      text: "[[I accept]], with thanks. General advice only.",
      context: asked("Doctor, our convention needs a speaker on blood pressure, will you come?"),
    },
    {
      text: "[[Go on then]] 😂 but I’m not wearing the costume",
      context: asked("would you do a video for our school campaign"),
    },
    {
      text: "[[Happy]] to help. I’ll ask my indemnifier first.",
      context: asked("Can you join our radio show on Monday?"),
    },
  ],
  leaves: [
    {
      text: "Thank you for asking, but I can't take on any more talks.",
      context: asked("Would you give a talk to our group?"),
    },
    { text: "Yes, I can swap.", context: asked("Could you do my late on Friday?") },
    { text: "Happy to. Which room?", context: asked("Can you do the F1 teaching on fluids?") },
    {
      text: "Sorry, our press office answers those.",
      context: asked("Could you do an interview for the Herald?"),
    },
    { text: "Yes, she enjoyed it.", context: asked("Did your mum like the festival?") },
    { text: "It was lovely, thank you.", context: asked("How was the podcast?") },
    { text: "Absolutely, chicken for me.", context: asked("Do you want anything from the shop?") },
    "Yes, count me in for the leaving do!",
    {
      text: "Unfortunately I'm away. Ask Priya, she's better on stage.",
      context: asked("Would you speak at our open day?"),
    },
  ],
} satisfies Examples;
