// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "four-questions",
 "title": "Four questions before anything goes out",
 "summary": "Four short questions for any post, reply or message, at work or at home. If one of them makes you stop, keep the draft and look again tomorrow.",
 "kind": "checklist",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "respect",
  "discrimination",
  "disrepute",
  "confidentiality"
 ],
 "also": [],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "The four questions, in other words, and why our guard drops."
   ]
  },
  {
   "source": "suler-2004",
   "paragraphs": [],
   "says": [
    "Why people write what they would never say."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "14",
    "19"
   ],
   "says": [
    "Weigh your freedom against other people’s rights. Target nobody. Small details add up."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "56",
    "57",
    "81",
    "93"
   ],
   "says": [
    "No abuse, nothing sexual, trust, and private groups that come out."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 1.1"
   ],
   "says": [
    "Treat people with kindness, respect and compassion."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 1.7"
   ],
   "says": [
    "Your values and beliefs must not lead to discrimination."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Say nothing that you would not be happy to see in a newspaper."
   ]
  },
  {
   "source": "mdu-social-media",
   "paragraphs": [],
   "says": [
    "Read your post as if a colleague or a patient saw it."
   ]
  },
  {
   "source": "anz-ama-guide",
   "paragraphs": [],
   "says": [
    "Prompts to stop and think."
   ]
  },
  {
   "source": "case-racial-comments-removal",
   "paragraphs": [],
   "says": [
    "Racially offensive comments. Removed from the register."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Honest videos about working life, with no patients. No case to answer."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "Criticism of care in the public interest. The penalty was set aside."
   ]
  }
 ],
 "situations": [
  "personal-posts",
  "private-messages",
  "political-posts",
  "old-posts"
 ],
 "words": 608,
 "readingAge": 7.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Ask yourself four things. They work for a tweet, a comment, a review reply and a group chat. They began with ",
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " in 2020, and they still hold."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "one-would-i-say-it-out-loud",
   "text": [
    "One: would I say it out loud?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Picture a waiting room. Patients are in it. So are your colleagues, and your grandmother. Would you read it to them?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you would change a word, change it now. If you would not read it at all, that is your answer."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The BMA’s test is a ",
      {
       "link": "newspaper",
       "to": "source:bma-social-media"
      },
      ". Would you be happy to see it there?"
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "The MDU says to read it as if ",
      {
       "link": "a colleague or a patient",
       "to": "source:mdu-social-media"
      },
      " had it in front of them."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "doctor"
      ]
     }
    },
    {
     "text": [
      "The medical associations’ ",
      {
       "link": "guide",
       "to": "source:anz-ama-guide"
      },
      " is full of such prompts. Have you looked yourself up? Did you like a page that some would call racist?"
     ],
     "when": {
      "regions": [
       "AU",
       "NZ"
      ]
     }
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "two-am-i-about-to-hurt-somebody",
   "text": [
    "Two: am I about to hurt somebody?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Look at who it is about. A patient, a colleague, a person who annoyed you tonight? Would they know themselves, even without a name? Would their daughter?"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "You may say that a thing is wrong. You need not say that a person is stupid."
     ]
    },
    {
     "text": [
      "A joke about patients reads as contempt to the next patient."
     ]
    },
    {
     "text": [
      "A nickname does not hide anybody from those who know them."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "three-could-it-sound-prejudiced",
   "text": [
    "Three: could it sound prejudiced?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Race, religion, sex, sexuality, age, disability, body, country, class. You may not mean it so. Ask how it reads to somebody who lives it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Watch for “they always”, “these people”, and jokes that need a whole group to be the point. Look at what you share and like, too. It counts as yours."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This is the question behind many of the ",
    {
     "link": "gravest outcomes",
     "to": "article:cases-prejudice"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "four-would-it-harm-trust-in-us",
   "text": [
    "Four: would it harm trust in us?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Think of the next person who comes to you or your team. Would they be slower to trust you? Would they hold something back?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This question is not “would it annoy somebody”. It is about trust."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-passes",
   "text": [
    "What passes"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The questions are not there to silence you. All of these pass, when no patient can be known and nobody is run down:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "“I am worn out, and I miss my dad.”"
     ]
    },
    {
     "text": [
      "Criticism of a policy, a budget or a plan, argued with facts."
     ]
    },
    {
     "text": [
      "Your view in an election or a strike, as your own."
     ]
    },
    {
     "text": [
      "A warning about a risk to health, with its source."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A nurse’s ",
    {
     "link": "videos about working life",
     "to": "source:case-vlogs-closed"
    },
    " led to a complaint. It was closed, with no serious concern. Another nurse criticised the care of a relative who had died. A court ",
    {
     "link": "set the penalty aside",
     "to": "source:case-grieving-relative"
    },
    ", since criticism of a service is in the public interest."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-one-of-them-makes-you-stop",
   "text": [
    "When one of them makes you stop"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Do not send it. Save it as a draft."
     ]
    },
    {
     "text": [
      "Walk away from the phone. Tired, angry or after a drink is the wrong time. It will keep until tomorrow."
     ]
    },
    {
     "text": [
      "Read it again after some sleep. Most people then cut a line or two. Some find that they needed to be heard, not to post."
     ]
    },
    {
     "text": [
      "If it still matters, say it to the right person. There are ",
      {
       "link": "ways to raise a concern",
       "to": "article:raising-concerns"
      },
      " that work better than a post."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If it has gone out already, ",
    {
     "link": "start here",
     "to": "situation:personal-posts"
    },
    ". Don’t take anything away before you have read that page. If a complaint may come of it, taking things away can look like hiding them."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-it-is-written",
   "text": [
    "Where it is written"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "em": "Good medical practice"
      },
      ", paragraphs 56, 57, 81 and 93, and ",
      {
       "link": "Using social media",
       "to": "source:gmc-social-media-2024#14"
      },
      ", paragraphs 7, 14 and 19."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "doctor"
      ]
     }
    },
    {
     "text": [
      {
       "link": "NMC Code 1.1",
       "to": "source:nmc-social-media"
      },
      ": kindness, respect and compassion."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "nurse",
       "midwife"
      ]
     }
    },
    {
     "text": [
      {
       "link": "HCPC standard 1.7",
       "to": "source:hcpc-social-media"
      },
      ": your values and beliefs must not lead to discrimination."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "paramedic",
       "physiotherapist",
       "psychologist"
      ]
     }
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Why do kind people need such questions at all? See ",
    {
     "link": "why we write what we would never say",
     "to": "article:online-disinhibition"
    },
    "."
   ]
  }
 ]
};
