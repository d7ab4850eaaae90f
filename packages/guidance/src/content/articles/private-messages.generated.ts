// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "private-messages",
 "title": "Can my private messages come out?",
 "summary": "Yes. Somebody else holds a copy. Write each message as if it could be read out, and don’t delete anything once somebody may ask for it.",
 "kind": "question",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "respect",
  "sexualised",
  "discrimination"
 ],
 "also": [
  "DM",
  "screenshot",
  "leaked messages",
  "encryption"
 ],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Not necessarily private. It tells of a doctor who was warned over private messages."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "57",
    "58",
    "88",
    "93"
   ],
   "says": [
    "No sexual remarks to colleagues, act if you see them, and private groups may become public."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9",
    "18"
   ],
   "says": [
    "Messages in private groups may become public. Confidentiality on social media of any kind."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Inappropriate comments about patients put registration at risk."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Assume that anything can be shared and read by anybody."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Messaging apps are within its advice."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "How chats are asked for, and why deleting and encryption don’t keep them private."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "A limited audience makes no difference."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Private and closed groups can leak."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "Reported to reach personal accounts, WhatsApp among them."
   ]
  },
  {
   "source": "case-private-messages-warning",
   "paragraphs": [],
   "says": [
    "Sexualised messages about patients, found on the other person’s device. A warning."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "A doctors’ group over three years. Warnings for two years."
   ]
  },
  {
   "source": "case-racist-whatsapp-suspension",
   "paragraphs": [],
   "says": [
    "Racist messages to one person. Suspension for 10 months."
   ]
  },
  {
   "source": "case-messages-to-trainee",
   "paragraphs": [],
   "says": [
    "Sexual messages to a trainee. Suspension."
   ]
  },
  {
   "source": "case-racist-image-caution",
   "paragraphs": [],
   "says": [
    "A racist image shown to one colleague. A caution."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "A work group with patients’ details. A reprimand."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Sexualised messages to a patient at night. A reprimand."
   ]
  }
 ],
 "situations": [
  "private-messages",
  "messaging-colleagues",
  "regulator-letter",
  "colleague-post",
  "lost-phone-group-chat"
 ],
 "words": 578,
 "readingAge": 8.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Yes, they can. A message has at least two owners. You can look after your copy. You can’t look after theirs."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If somebody has asked for your messages, don’t delete anything. ",
    {
     "link": "Go here now",
     "to": "situation:regulator-letter"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-they-come-out",
   "text": [
    "How they come out"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "The other person’s phone."
      },
      " It is lost, sold, seized, or picked up by a partner."
     ]
    },
    {
     "text": [
      {
       "strong": "A picture of the screen."
      },
      " It takes a second, and you won’t know."
     ]
    },
    {
     "text": [
      {
       "strong": "Somebody in the group speaks up."
      },
      " Your regulator may expect it of them."
     ]
    },
    {
     "text": [
      {
       "strong": "The police."
      },
      " They look for one thing and find another."
     ]
    },
    {
     "text": [
      {
       "strong": "Your employer, a court, a coroner, your regulator."
      }
     ]
    },
    {
     "text": [
      {
       "strong": "The patient."
      },
      " People may ask for what is held about them, and that may include work chats."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Londonwide LMCs",
     "to": "source:lmc-pitfalls"
    },
    " set this out for British practices. They add two things that many don’t expect. Encryption does not stop anybody handing a chat over. A deleted message may be recovered, or live on in a picture."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-has-happened",
   "text": [
    "What has happened"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These are cases from the United Kingdom. None of them was a public post."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "What"
    ],
    [
     "How it came out"
    ],
    [
     "What followed"
    ]
   ],
   "rows": [
    [
     [
      "Sexualised remarks about patients, one to one"
     ],
     [
      "Police had the other person’s device"
     ],
     [
      {
       "link": "A warning",
       "to": "source:case-private-messages-warning"
      }
     ]
    ],
    [
     [
      "Three years of racist and pornographic messages in a group of doctors"
     ],
     [
      "A police inquiry into something else"
     ],
     [
      {
       "link": "Warnings",
       "to": "source:case-whatsapp-group-warnings"
      },
      " for two years, after a court had approved them"
     ]
    ],
    [
     [
      "Racist messages to one person"
     ],
     [
      "The police cautioned the sender in 2020"
     ],
     [
      {
       "link": "Suspension",
       "to": "source:case-racist-whatsapp-suspension"
      },
      " for 10 months"
     ]
    ],
    [
     [
      "Sexual messages to a trainee"
     ],
     [
      "Not stated"
     ],
     [
      {
       "link": "Suspension",
       "to": "source:case-messages-to-trainee"
      }
     ]
    ],
    [
     [
      "A racist image shown to one colleague"
     ],
     [
      "Not stated"
     ],
     [
      {
       "link": "A caution",
       "to": "source:case-racist-image-caution"
      },
      ". The regulator had not been told"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In Australia a general practitioner sent a patient sexualised messages late at night. A ",
    {
     "link": "reprimand",
     "to": "source:case-late-night-messages"
    },
    " and conditions followed. More are in ",
    {
     "link": "when private chats came out",
     "to": "article:cases-private-chats"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-this-does-not-mean",
   "text": [
    "What this does not mean"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It does not mean that you may never grumble. Most messages are about rotas, trains and cake. “I am shattered and I can’t do another night” harms nobody. Neither does asking a friend for help."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is worth stopping at three kinds:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "About a patient."
      },
      " A detail that shows who, or a joke at their cost."
     ]
    },
    {
     "text": [
      {
       "strong": "About somebody’s body, sex, race or faith."
      }
     ]
    },
    {
     "text": [
      {
       "strong": "A decision about care."
      },
      " Not wrong to send, but it belongs in ",
      {
       "link": "the notes",
       "to": "article:messaging-apps-at-work"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A test that takes a second: would I be at ease if it were read out, with my name, in a quiet room?"
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-are-in-the-group",
   "text": [
    "If you are in the group"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You did not write it. You saw it, and nobody said a word. Silence can look like consent."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Say one plain thing, or leave. “Not for me, this” is enough."
     ]
    },
    {
     "text": [
      "Think of the person it was about. Are they in the group? How are they?"
     ]
    },
    {
     "text": [
      "Keep a copy before you leave, if it was grave."
     ]
    },
    {
     "text": [
      {
       "em": "Good medical practice"
      },
      " is reported to say, in paragraphs 57 and 58, that sexual remarks to colleagues include written ones, and that those who see it ",
      {
       "link": "should act",
       "to": "source:gmc-gmp-2024#58"
      },
      "."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "doctor"
      ]
     }
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "See ",
    {
     "link": "a colleague’s post",
     "to": "situation:colleague-post"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-have-sent-something",
   "text": [
    "If you have sent something"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Stop there. Send no more, and no apology tonight."
     ]
    },
    {
     "text": [
      "Don’t ask anybody to delete it. Don’t delete it yourself while a complaint, a claim or an inquiry may come."
     ]
    },
    {
     "text": [
      "Ring your indemnifier. They have heard worse. Tell them all of it."
     ]
    },
    {
     "text": [
      "If it hurt a colleague, ask what they would want before you act."
     ]
    },
    {
     "text": [
      "Be kind to yourself for tonight. What counts most is what you do next."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "vanishing-messages",
   "text": [
    "Vanishing messages"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They vanish for you. There may be a picture, a backup or a second phone. Worse, a decision about care may be gone when it is needed. Don’t use them for work."
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
      "GMC, ",
      {
       "em": "Good medical practice"
      },
      ", ",
      {
       "link": "paragraph 93",
       "to": "source:gmc-gmp-2024#93"
      },
      ", and ",
      {
       "link": "Using social media",
       "to": "source:gmc-social-media-2024#9"
      },
      ", paragraph 9: messages in private groups may become public."
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
       "link": "NMC",
       "to": "source:nmc-social-media"
      },
      ": inappropriate comments about patients put registration at risk."
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
       "link": "GPhC",
       "to": "source:gphc-online"
      },
      ": WhatsApp, Snapchat and Telegram are within its advice."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "pharmacist"
      ]
     }
    },
    {
     "text": [
      {
       "link": "HCPC",
       "to": "source:hcpc-social-media"
      },
      ": assume that anything may be shared and read by anybody."
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
    },
    {
     "text": [
      {
       "link": "Ahpra",
       "to": "source:au-ahpra-social"
      },
      ": a limited audience makes no difference."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      {
       "link": "Medical Protection",
       "to": "source:hk-mps-2021"
      },
      ": private and closed groups can leak."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "The rule on public statements was ",
      {
       "link": "reported",
       "to": "source:my-public-statements-2021"
      },
      " in 2021 to reach WhatsApp."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    }
   ]
  }
 ]
};
