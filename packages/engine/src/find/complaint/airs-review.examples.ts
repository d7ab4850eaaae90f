import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[To whoever left that one-star]] review on Sunday: I hope you feel better now.",
    "[[To the lady who left the awful review]] of our team, we know it's you.",
    "[[Let’s read this]] one out, shall we 😂 two stars because the door is blue",
    "[[Someone gave us a bad review]] because we ran out of flu jabs.",
    "Please [[post this as the clinic owner reply]], it's all true.",
    "[[In reply to the complaint]] about our parking:\nbuy a bicycle.",
    "[[WHOEVER LEFT A ONE STAR]], come and say it to my face",
  ],
  leaves: [
    "To whoever left the flowers at the desk: thank you.",
    "Thank you to the person who left us a five-star review.",
    "How do you cope when somebody writes something nasty about your practice? Asking as a new manager.",
    "The hospital answers complaints within 25 working days.",
    "I left a two-star review of that hotel and I stand by it.",
    "To whoever left four sacks of potatoes at the side door, the whole clinic's having chips.",
    "Never reply in public in answer to a complaint, our training said.",
    'My novel\'s opening line: "To whoever left the one-star review."',
  ],
} satisfies Examples;
