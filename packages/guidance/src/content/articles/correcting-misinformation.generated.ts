// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "correcting-misinformation",
 "title": "Correcting health misinformation kindly",
 "summary": "Say what is true, show where it comes from, and leave people their dignity. You don’t have to answer everything, and almost nothing tonight.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "sources",
  "respect",
  "advice"
 ],
 "also": [
  "fake news",
  "anti-vaccine",
  "myths",
  "misinformation"
 ],
 "references": [
  {
   "source": "hcpc-wisely",
   "paragraphs": [],
   "says": [
    "Correct without shaming, take it away from the thread, and you rarely need to react at once. As reported."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "89",
    "90"
   ],
   "says": [
    "What you say must be accurate, leave nothing relevant out, and not pass opinion off as fact."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Give enough context for people to check your claims."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 6"
   ],
   "says": [
    "Use the best evidence there is."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "41"
   ],
   "says": [
    "Say clearly when your view is contrary to what the profession accepts."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "False or misleading views may be looked into, and views as such are not."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "Keep it general and based on evidence, and send people to their own practitioner. As reported."
   ]
  },
  {
   "source": "nz-mcnz-internet",
   "paragraphs": [],
   "says": [
    "Advice without an examination carries risk."
   ]
  },
  {
   "source": "mdu-internet-advice",
   "paragraphs": [],
   "says": [
    "Advice given online may create a duty of care."
   ]
  },
  {
   "source": "sg-smc-handbook-2016",
   "paragraphs": [],
   "says": [
    "Social media is not the place for consultations, as reported."
   ]
  },
  {
   "source": "case-pandemic-videos",
   "paragraphs": [],
   "says": [
    "Videos about the pandemic. Suspended for six months, and appeals."
   ]
  },
  {
   "source": "bmj-trolling-2022",
   "paragraphs": [],
   "says": [
    "Don’t engage with trolls."
   ]
  }
 ],
 "situations": [
  "giving-advice-online",
  "personal-posts",
  "trolling-or-doxxing",
  "colleague-post",
  "speaking-invitation"
 ],
 "words": 811,
 "readingAge": 8.4,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "You can do real good here. People trust you, and a calm voice is rare. What works is short, kind and sourced. What doesn’t is winning."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Begin by asking whether you have to. If you are tired, the answer is no. It will still be wrong tomorrow."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "who-said-it",
   "text": [
    "Who said it?"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Who"
    ],
    [
     "What helps"
    ]
   ],
   "rows": [
    [
     [
      "A patient of yours"
     ],
     [
      "Say nothing there. Talk about it when you next see them"
     ]
    ],
    [
     [
      "A friend or a relative"
     ],
     [
      "A private message, or a cup of tea"
     ]
    ],
    [
     [
      "A stranger who is worried"
     ],
     [
      "One kind line and a source"
     ]
    ],
    [
     [
      "A stranger who is selling"
     ],
     [
      "Report it to the platform. Write a post of your own"
     ]
    ],
    [
     [
      "Somebody well known"
     ],
     [
      "Answer the claim, not the person"
     ]
    ],
    [
     [
      "A colleague, or somebody registered"
     ],
     [
      {
       "link": "Raise it with them",
       "to": "situation:colleague-post"
      },
      ", or with those who can"
     ]
    ],
    [
     [
      "A bot, or a crowd"
     ],
     [
      {
       "link": "Don’t feed it",
       "to": "source:bmj-trolling-2022"
      }
     ]
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-to-say-it",
   "text": [
    "How to say it"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The body that regulates many health professions in the United Kingdom gives ",
    {
     "link": "three pieces of advice",
     "to": "source:hcpc-wisely"
    },
    ", as reported. Correct without shaming. Take it out of the thread if you can. And though it feels urgent, you rarely need to react at once."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "To those we would add an order for the sentences:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "What is true."
      },
      " First, and in plain words."
     ]
    },
    {
     "text": [
      {
       "strong": "That there is a false claim."
      },
      " Once, and short. To repeat it is to spread it."
     ]
    },
    {
     "text": [
      {
       "strong": "Why it sounds right."
      },
      " Most false claims hold something true. Say what."
     ]
    },
    {
     "text": [
      {
       "strong": "Where it comes from."
      },
      " A link that they can open without paying."
     ]
    },
    {
     "text": [
      {
       "strong": "Where to go."
      },
      " Their own pharmacist, nurse or doctor."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I see this differently. [Source] looked at it and found no such link, and the page explains how. It is a fair thing to worry about. For questions about yourself, your pharmacist or your doctor can look at the whole picture."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "mind-the-other-readers",
   "text": [
    "Mind the other readers"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You will seldom change the mind of whoever wrote it. You write for the fifty who read and say nothing. They look at your manners as much as at your facts."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "“Many people think so, and I can see why” costs you nothing."
     ]
    },
    {
     "text": [
      "“Anybody who believes this is an idiot” loses all fifty."
     ]
    },
    {
     "text": [
      "Don’t quote a stranger to your followers so as to laugh at them. It sends a crowd."
     ]
    },
    {
     "text": [
      "Two replies. Then wish them well and leave."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Why we write what we would never say",
     "to": "article:online-disinhibition"
    },
    " explains the rest. You can’t see them, and they can’t see you."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "be-right-and-say-how-sure-you-are",
   "text": [
    "Be right, and say how sure you are"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your own claim has to bear the same weight."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Open the source. Don’t go by the headline, or by memory."
     ]
    },
    {
     "text": [
      "Say what kind of study it is, and in whom."
     ]
    },
    {
     "text": [
      "Say what is not known. That does more for trust than certainty."
     ]
    },
    {
     "text": [
      "Keep opinion and fact apart: “I think” and “the trials show”."
     ]
    },
    {
     "text": [
      "If you turn out to be wrong, say so in the same place, and thank whoever told you. Don’t quietly change it."
     ]
    },
    {
     "text": [
      "Say who you are, and what you gain, if you gain anything."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A surgeon in the United Kingdom made videos about the pandemic in 2020. A tribunal ",
    {
     "link": "suspended",
     "to": "source:case-pandemic-videos"
    },
    " the surgeon for six months. Two courts weighed that against freedom of expression, and we have not read how the appeals ended. A minority view is not forbidden. It has to be put honestly."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "stay-general",
   "text": [
    "Stay general"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The next comment is often “but what about me?” Then stop."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I can’t give personal advice here. Your own doctor or pharmacist can look at the whole picture with you."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "An indemnifier warns that advice given online ",
    {
     "link": "may create a duty of care",
     "to": "source:mdu-internet-advice"
    },
    ". If somebody seems to be in danger, tell them to ring the emergency number. ",
    {
     "link": "This path",
     "to": "situation:giving-advice-online"
    },
    " has more."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "And don’t use a patient as proof. “I saw one of these last week” may be the one thing that everybody remembers."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-is-a-colleague",
   "text": [
    "When it is a colleague"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Assume a mistake first. Write to them, in private:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I saw your post about the new tablets. I read that trial in another way, and I wonder whether people may stop theirs because of it. Could you have another look? Happy to talk."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If it is dangerous, or goes on, take it to a senior, then to whoever regulates them. Don’t make it a public fight. Readers learn only that doctors quarrel."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-they-turn-on-you",
   "text": [
    "When they turn on you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It happens, and it is not a sign that you were wrong. Stop, keep what was sent, tell somebody. ",
    {
     "link": "Trolling",
     "to": "situation:trolling-or-doxxing"
    },
    " takes you through it. You don’t owe anybody a debate."
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
      ", ",
      {
       "link": "paragraph 89",
       "to": "source:gmc-gmp-2024#89"
      },
      ": check what you say, leave out nothing that matters, play down no risk, and don’t present opinion as fact. The GMC also says to give enough context for people to ",
      {
       "link": "check your claims",
       "to": "source:gmc-social-media-2024"
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
    },
    {
     "text": [
      "The NMC’s Code asks for the ",
      {
       "link": "best evidence",
       "to": "source:nmc-social-media"
      },
      " there is."
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
      "The medical association’s code says to give the public views that the profession accepts, and to ",
      {
       "link": "say clearly",
       "to": "source:ca-cma-code#41"
      },
      " when yours differ."
     ],
     "when": {
      "regions": [
       "CA"
      ]
     }
    },
    {
     "text": [
      "The Medical Board looks at views that are ",
      {
       "link": "false or misleading",
       "to": "source:au-medical-board-views"
      },
      ", or put in a way that endangers people. It does not look into views as such."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "The Medical Council warns of the ",
      {
       "link": "risk",
       "to": "source:nz-mcnz-internet"
      },
      " of advice without an examination."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "Keep it ",
      {
       "link": "general and based on evidence",
       "to": "source:za-axesshealth"
      },
      ", as reported, and send people to their own practitioner."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "Social media is ",
      {
       "link": "not the place",
       "to": "source:sg-smc-handbook-2016"
      },
      " for a consultation, as reported."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "We have read no line on this from your regulator that we can quote. Accuracy and respect are asked for everywhere that we looked."
     ],
     "when": {
      "regions": [
       "IE",
       "HK",
       "MY",
       "US",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ]
  }
 ]
};
