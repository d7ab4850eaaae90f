// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "speaking-and-cover",
 "title": "Invited to speak or post for the public: am I covered?",
 "summary": "Perhaps not for a claim. Ask your indemnifier and the organiser before you say yes, and get both answers in writing.",
 "kind": "question",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "indemnity",
  "advice",
  "sources",
  "role",
  "conflict",
  "copyright"
 ],
 "also": [
  "indemnity",
  "insurance",
  "podcast",
  "webinar",
  "talk"
 ],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Unlikely to help with claims from what you publish or broadcast. A complaint to your regulator is another matter."
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
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "82",
    "89",
    "90"
   ],
   "says": [
    "Be honest about your role, get facts right, declare what you gain."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Give enough for people to check your claims, and usually say who you are."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 6"
   ],
   "says": [
    "What you tell people online rests on evidence and stays within your skill."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Videos, live streams and consultations that are streamed all count."
   ]
  },
  {
   "source": "lmc-tips",
   "paragraphs": [],
   "says": [
    "Londonwide LMCs on posting for the public."
   ]
  },
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.12",
    "rule 12.18"
   ],
   "says": [
    "No prescription medicine to the public, and no endorsement of a medicine by a professional."
   ]
  },
  {
   "source": "cdpa-30",
   "paragraphs": [],
   "says": [
    "What may be quoted, and how."
   ]
  },
  {
   "source": "nz-mcnz-internet",
   "paragraphs": [],
   "says": [
    "There is a risk in advising people whom you have not examined."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "A talk that promotes your own service may count as advertising."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [],
   "says": [
    "What is told to the public must be factual and must not praise."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [],
   "says": [
    "What is told to the public must be accurate, factual and balanced."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Experts must disclose a tie that the audience would not expect."
   ]
  }
 ],
 "situations": [
  "speaking-invitation",
  "giving-advice-online",
  "journalist-contact",
  "sponsored-posts"
 ],
 "words": 711,
 "readingAge": 8.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Perhaps not. Cover is mostly about the care of patients. A talk, a podcast or a video for the public may count as something else. So ask first, and ask two people: your indemnifier and whoever invited you."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is still a good thing to be asked. Asking first makes it easier to say yes."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-we-know",
   "text": [
    "What we know"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2020 ",
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " gave members in the United Kingdom a plain answer, in two halves."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "A claim for money."
      },
      " It would be unlikely to help with a claim about something you published or broadcast. The same goes for what others publish for you, and for a piece that you only added to. The reason is that it does not come out of your care of a patient."
     ]
    },
    {
     "text": [
      {
       "strong": "A complaint to your regulator."
      },
      " You could come to it for help in the usual way."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That was one body, in one country, in 2020. We have not read a newer answer. Terms change, and bodies differ. So treat it as a reason to ask, not as the answer to yours."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-to-ask-and-of-whom",
   "text": [
    "What to ask, and of whom"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your indemnifier:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Am I covered for a claim about what I say?"
     ]
    },
    {
     "text": [
      "Am I helped if somebody complains to my regulator or my employer?"
     ]
    },
    {
     "text": [
      "Does it matter whether I am paid, or whether it is filmed and stays online?"
     ]
    },
    {
     "text": [
      "Does it matter where the audience is?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask the organiser:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Have you insurance that covers speakers?"
     ]
    },
    {
     "text": [
      "Who keeps the film, how long, and may I see it before it goes out?"
     ]
    },
    {
     "text": [
      "Will people ask me about their own health? Who will step in?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your employer whether you need leave to speak, and whether you may say where you work."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Words for your indemnifier:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I have been asked to give a talk on sleep for a community group in March. It will be filmed and put online. I won’t be paid. Would you help me with a claim about the talk? Would you help me with a complaint to my regulator? Please answer in writing."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Words for the organiser:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for asking me. Before I say yes, could you tell me in writing whether your insurance covers speakers? I’d also like to know who will keep the recording, and for how long."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "staying-on-firm-ground",
   "text": [
    "Staying on firm ground"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Say your name, your role and whose view it is."
     ]
    },
    {
     "text": [
      "Check each fact. Have its source at hand. Keep your slides and notes."
     ]
    },
    {
     "text": [
      "Speak in general. Don’t tell one person what to take or do."
     ]
    },
    {
     "text": [
      "Have a line ready for the question from the floor."
     ]
    },
    {
     "text": [
      "Say what you gain, if anything: a fee, a book, your own clinic."
     ]
    },
    {
     "text": [
      "Use only pictures and music that you may use. See ",
      {
       "link": "other people’s words and pictures",
       "to": "article:copyright-basics"
      },
      "."
     ]
    },
    {
     "text": [
      "If you got something wrong, say so soon and where people will see it."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The line to have ready:"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I can’t advise on one person’s health here. Your own doctor, nurse or pharmacist can look at it with you. If it feels urgent, please ring your local emergency number."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Why so strict? The MDU warns that advice given online ",
    {
     "link": "may create a duty of care",
     "to": "source:mdu-internet-advice"
    },
    ". That is one good reason to keep it general. See ",
    {
     "link": "giving advice online",
     "to": "situation:giving-advice-online"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-it-promotes-something",
   "text": [
    "If it promotes something"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A talk that brings people to your clinic is close to an advert, and rules on adverts differ a great deal."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A prescription-only medicine must not be ",
      {
       "link": "advertised to the public",
       "to": "source:cap-12"
      },
      ", and a professional must not endorse a medicine in an advert."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "A talk about your own service may be ",
      {
       "link": "advertising",
       "to": "source:au-ahpra-advertising"
      },
      ". Praise from patients about clinical care may not be part of it."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "The Medical Council said in 2006 that there is a ",
      {
       "link": "risk in advising",
       "to": "source:nz-mcnz-internet"
      },
      " somebody whom you have not examined. Look at its newest text too."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "What you tell the public must be ",
      {
       "link": "factual",
       "to": "source:sg-sma-advertising-2020"
      },
      ". It must not praise you or compare you with others."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "It must be accurate, factual and ",
      {
       "link": "balanced",
       "to": "source:hk-mchk-code"
      },
      "."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "Say it if the audience would not expect ",
      {
       "link": "a tie",
       "to": "source:us-ftc-255"
      },
      " between you and what you praise."
     ],
     "when": {
      "regions": [
       "US"
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
     "link": "praise and adverts",
     "to": "article:testimonials-and-adverts"
    },
    " for more."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-it-has-happened-already",
   "text": [
    "If it has happened already"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t worry through the night. Write down what you said, when and where. Keep the slides. Ring your indemnifier in the morning. Ring at once if a claim, a complaint or a reporter has turned up."
   ]
  }
 ]
};
