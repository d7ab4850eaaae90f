// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "online-disinhibition",
 "title": "Why we write what we would never say",
 "summary": "Six things about a screen loosen our tongues. Each has a small remedy. Knowing them is not a reason to blame yourself.",
 "kind": "evidence",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "respect",
  "disrepute",
  "discrimination",
  "sexualised"
 ],
 "also": [
  "keyboard warrior",
  "Suler",
  "anger",
  "late-night posts"
 ],
 "references": [
  {
   "source": "suler-2004",
   "paragraphs": [],
   "says": [
    "The paper that named the effect and its six parts."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Used it to explain why our own accounts are riskier than those for work."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9"
   ],
   "says": [
    "Anonymous posts can often be traced, and private groups may become public."
   ]
  },
  {
   "source": "case-anonymous-jokes",
   "paragraphs": [],
   "says": [
    "An account without a name, traced through its own details."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "Three years of messages in one group."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Messages at night. A reprimand."
   ]
  },
  {
   "source": "hcpc-wisely",
   "paragraphs": [],
   "says": [
    "A post can feel urgent. You rarely need to react at once."
   ]
  }
 ],
 "situations": [
  "personal-posts",
  "private-messages",
  "old-posts",
  "colleague-post",
  "trolling-or-doxxing"
 ],
 "words": 680,
 "readingAge": 7.3,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A screen makes it easier to say things. That is not a fault in you. It happens to a great many people. In 2004 it was given a name, the ",
    {
     "link": "online disinhibition effect",
     "to": "source:suler-2004"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It has a good side. People tell a screen about grief and fear. They thank strangers. They ask for help. And it has a bad side: rudeness, hatred and threats. The same loosened tongue does both."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The paper makes one more point that may be a comfort. What comes out is not your “true self”. It is one part of you, moved to the front for a while."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " drew on it in 2020. It said that our own accounts may be riskier than those we use for work, since we let our guard down there."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "six-parts-and-a-remedy-for-each",
   "text": [
    "Six parts, and a remedy for each"
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "id": "you-dont-know-me",
   "text": [
    "You don’t know me"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "With no name on it, what you write feels as if it were nobody’s. The paper calls this ",
    {
     "em": "dissociative anonymity"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Try this:"
    },
    " Could you sign it? A handle can be traced. In one ",
    {
     "link": "British case",
     "to": "source:case-anonymous-jokes"
    },
    " the account’s own details, a role and a region, gave the doctor away."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "id": "you-cant-see-me",
   "text": [
    "You can’t see me"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nobody frowns. Nobody goes quiet. You miss the small signs that would have stopped you. This is ",
    {
     "em": "invisibility"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Try this:"
    },
    " Picture three people reading it. The person it is about. Their mother. The one you answer to at work."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "id": "see-you-later",
   "text": [
    "See you later"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You send it and go to bed. The hurt, or the answer, comes while you sleep. This is ",
    {
     "em": "asynchronicity"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Try this:"
    },
    " Wait. Nothing you post for yourself is so urgent. Put it in drafts and look in the morning. A British regulator says the same: it ",
    {
     "link": "feels urgent",
     "to": "source:hcpc-wisely"
    },
    ", and seldom is."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "id": "its-all-in-my-head",
   "text": [
    "It’s all in my head"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You read their words in a voice that you made up. Then you answer that voice. This is ",
    {
     "em": "solipsistic introjection"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Try this:"
    },
    " Read it aloud to somebody. If that is not possible, read it aloud to an empty room. It sounds different."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "id": "its-just-a-game",
   "text": [
    "It’s just a game"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The group has its jokes, its names and its own rules. It feels like another place. This is ",
    {
     "em": "dissociative imagination"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Try this:"
    },
    " Take your own sentence out of the group. Put your full name above it and the name of your work below. That is how it would look in a hearing. The messages of 10 doctors, sent over three years, ",
    {
     "link": "were read that way",
     "to": "source:case-whatsapp-group-warnings"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "id": "were-all-equals-here",
   "text": [
    "We’re all equals here"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Online, rank hardly shows. A minister and a professor are one more line on the screen. This is ",
    {
     "em": "minimization of authority"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Try this:"
    },
    " Remember that your regulator can read. So can your patients, who still look up to you when you are cross."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-is-strongest",
   "text": [
    "When it is strongest"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The paper says nothing about shifts and nights. We add this from the ",
    {
     "link": "cases",
     "to": "article:cases-private-chats"
    },
    ". Be most careful:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "after a bad shift, or when you have had no sleep"
     ]
    },
    {
     "text": [
      "after a drink"
     ]
    },
    {
     "text": [
      "straight after an insult"
     ]
    },
    {
     "text": [
      "when everybody in the group is laughing"
     ]
    },
    {
     "text": [
      "late at night, in a message to one person. A general practitioner was ",
      {
       "link": "reprimanded",
       "to": "source:case-late-night-messages"
      },
      " over such messages."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-helps",
   "text": [
    "What helps"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Put time in between."
      },
      " A draft is your friend. Wait 12 hours, say. That is our rule, not a finding."
     ]
    },
    {
     "text": [
      {
       "strong": "Change the reader."
      },
      " Write it to a friend who knows nothing of the quarrel."
     ]
    },
    {
     "text": [
      {
       "strong": "Say the need under it."
      },
      " “I am angry” is often “I was frightened”, or “nobody thanked me”. That may be worth telling somebody."
     ]
    },
    {
     "text": [
      {
       "strong": "Make it harder."
      },
      " Log out on workdays. Turn off alerts at night. Move the app off the first screen."
     ]
    },
    {
     "text": [
      {
       "strong": "Ask the "
      },
      {
       "link": "four questions",
       "to": "article:four-questions"
      },
      {
       "strong": "."
      }
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-somebody-did-it-to-you",
   "text": [
    "When somebody did it to you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is the same effect in another person. That does not excuse it. It may help you not to answer in kind. You needn’t answer at all. See ",
    {
     "link": "trolling",
     "to": "situation:trolling-or-doxxing"
    },
    " and ",
    {
     "link": "abuse of staff",
     "to": "article:online-abuse-of-staff"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-much-is-known",
   "text": [
    "How much is known"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is a paper of ideas, by one author, more than 20 years old. It names and explains. It does not count. The phones and groups of today were not there. Take it as a map that many find useful, not as proof."
   ]
  }
 ]
};
