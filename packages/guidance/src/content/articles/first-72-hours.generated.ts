// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "first-72-hours",
 "title": "When patient details get out: the first 72 hours",
 "summary": "Stop it going further, keep a record and tell one person today. Whoever answers for the data then decides who must be told, and time is short.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality"
 ],
 "also": [
  "data breach",
  "ICO",
  "GDPR",
  "report a breach"
 ],
 "references": [
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "An organisation reports within 72 hours of becoming aware, where there is likely to be a risk. It tells the people if the risk is high. It logs every breach."
   ]
  },
  {
   "source": "mdu-data-breach",
   "paragraphs": [],
   "says": [
    "Health services in England report through the Data Security and Protection Toolkit."
   ]
  },
  {
   "source": "ddu-data-breach-2022",
   "paragraphs": [],
   "says": [
    "Advice for dental teams."
   ]
  },
  {
   "source": "gmc-confidentiality-2017",
   "paragraphs": [
    "118",
    "119"
   ],
   "says": [
    "Many slips are not meant. Protect what you hold."
   ]
  },
  {
   "source": "rcni-messaging-2018",
   "paragraphs": [],
   "says": [
    "Know whether a lost phone can be wiped from afar."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Deleted messages may be found again, and chats can be asked for."
   ]
  },
  {
   "source": "ie-dpc-gp-breach",
   "paragraphs": [],
   "says": [
    "A general practice had to tell each patient concerned."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "A Scottish health board was reprimanded in August 2023."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "A US practice had to tell four patients."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "How a small community changes things."
   ]
  }
 ],
 "situations": [
  "lost-phone-group-chat",
  "regulator-letter",
  "messaging-colleagues",
  "ai-tools",
  "journalist-contact"
 ],
 "words": 857,
 "readingAge": 7.5,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "If it has just happened, ",
    {
     "link": "this path",
     "to": "situation:lost-phone-group-chat"
    },
    " asks you a few questions and gives you the next step. If somebody may come to harm, such as a person in hiding whose address is out, ring the emergency number first."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This happens to careful people. What you do today counts for more than the slip. You don’t have to solve it alone, and not all tonight."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-first-hour-stop-it",
   "text": [
    "The first hour: stop it"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "A lost phone or laptop."
      },
      " From another device, mark it as lost and lock it. Sign out of your chats and e-mail. Change the password of your e-mail."
     ]
    },
    {
     "text": [
      {
       "strong": "The wrong person in a group."
      },
      " Take a picture of the member list. Take them out. Write one neutral line: nothing more here for now."
     ]
    },
    {
     "text": [
      {
       "strong": "A message to the wrong place."
      },
      " Call it back if the system can. Ask whoever got it not to read on, and not to pass it on."
     ]
    },
    {
     "text": [
      {
       "strong": "A post."
      },
      " Take a picture of it with its date, its reach and the comments. Then hide it, so that only you can see it."
     ]
    },
    {
     "text": [
      {
       "strong": "A screen or a board that was seen."
      },
      " Note who was there and what could be read."
     ]
    },
    {
     "text": [
      {
       "strong": "A paste into an AI tool."
      },
      " Keep the text and the name of the tool. Stop using it."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Hide rather than delete. What is gone can’t be looked at, and it can look like hiding something. Ask the governance team how it should come down in the end. If somebody has complained or asked for the messages, that matters even more."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-same-day-tell",
   "text": [
    "The same day: tell"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "One call, to your manager or the senior on call. Then the people who look after information where you work."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I need to report that information about patients may have got out. I noticed at [time]. This is what I have done so far. I have kept everything as it is. What would you like me to do next?"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t wait until you know it all. Don’t wait to see whether the phone turns up. Ring your indemnifier as well."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Then write it down, while you remember:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "What got out: names, numbers, pictures, how ill somebody was?"
     ]
    },
    {
     "text": [
      "About how many people?"
     ]
    },
    {
     "text": [
      "Who could see it, and for how long?"
     ]
    },
    {
     "text": [
      "Was it locked, or could anybody open it?"
     ]
    },
    {
     "text": [
      "When did you notice? ",
      {
       "strong": "A clock may start there."
      }
     ]
    },
    {
     "text": [
      "What have you done, and when?"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "by-the-third-day-decide",
   "text": [
    "By the third day: decide"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This part is not yours alone. Whoever answers for the data decides. That is your employer, or you, if the practice is yours."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Question"
    ],
    [
     "Who answers it"
    ]
   ],
   "rows": [
    [
     [
      "How bad could it be for the people concerned?"
     ],
     [
      "The governance lead, with a clinician"
     ]
    ],
    [
     [
      "Does the data regulator have to be told?"
     ],
     [
      "The organisation"
     ]
    ],
    [
     [
      "Do the patients have to be told, and how?"
     ],
     [
      "The organisation"
     ]
    ],
    [
     [
      "Does anything have to change tonight?"
     ],
     [
      "The manager"
     ]
    ],
    [
     [
      "Who speaks to the press, if they ring?"
     ],
     [
      "The communications team"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The ",
    {
     "link": "ICO",
     "to": "source:ico-breach"
    },
    " has to be told within 72 hours of becoming aware, and without undue delay, where people’s rights and freedoms are likely to be at risk. If the risk is high, the people themselves must be told. Every breach goes in a log, reported or not."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "In England health services report through the ",
    {
     "link": "Data Security and Protection Toolkit",
     "to": "source:mdu-data-breach"
    },
    ". If you own the practice, you are the one who has to do it."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The DDU has ",
    {
     "link": "advice for dental teams",
     "to": "source:ddu-data-breach-2022"
    },
    "."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "dentist"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "In one case the Data Protection Commission had a general practice ",
    {
     "link": "tell each patient",
     "to": "source:ie-dpc-gp-breach"
    },
    " concerned. Ask your governance lead about the time limit today."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "After ",
    {
     "link": "replies to reviews",
     "to": "source:case-review-replies-psychiatry"
    },
    " a practice had to tell four patients. Ask your privacy officer what must be told, to whom and by when."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Rules and time limits differ, and we have not read yours. Act as if the time were short, and ask today."
   ],
   "when": {
    "regions": [
     "NZ",
     "AU",
     "ZA",
     "SG",
     "HK",
     "MY",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "In a ",
    {
     "link": "small place",
     "to": "source:caribbean-mps-2015"
    },
    " people are known from very little. Say so when you report."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "telling-the-patient",
   "text": [
    "Telling the patient"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It goes through the organisation, not through you on your own. But you may be asked to help, and a good talk holds five things:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "what happened, in plain words"
     ]
    },
    {
     "text": [
      "what was in it"
     ]
    },
    {
     "text": [
      "what has been done"
     ]
    },
    {
     "text": [
      "what they may want to watch out for"
     ]
    },
    {
     "text": [
      "that you are sorry"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Be ready for anger. Don’t explain it away. Many people mind the silence more than the slip."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-not-to-do",
   "text": [
    "What not to do"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Don’t hide it, and don’t make it smaller than it is."
     ]
    },
    {
     "text": [
      "Don’t wipe or clear anything before you have asked. ",
      {
       "link": "Whether it can be wiped",
       "to": "source:rcni-messaging-2018"
      },
      " is good to know. When is for others to say."
     ]
    },
    {
     "text": [
      "Don’t ring the patients yourself tonight."
     ]
    },
    {
     "text": [
      "Don’t keep the group going on a new phone."
     ]
    },
    {
     "text": [
      "Don’t count on it being gone. ",
      {
       "link": "Deleted messages",
       "to": "source:lmc-pitfalls"
      },
      " may be found, or live on in a picture."
     ]
    },
    {
     "text": [
      "Don’t answer comments."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "after-it",
   "text": [
    "After it"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Fill in the form. Dull as it is, it shows that you took it seriously."
     ]
    },
    {
     "text": [
      "Ask for what would have stopped it: an approved app, a locked cupboard, fewer people in the chat."
     ]
    },
    {
     "text": [
      "Write a few honest lines on what you learned. They will help if anybody asks."
     ]
    },
    {
     "text": [
      "If a letter comes, ",
      {
       "link": "go here",
       "to": "situation:regulator-letter"
      },
      " before you answer."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In Scotland a health board was ",
    {
     "link": "reprimanded",
     "to": "source:case-health-board-whatsapp"
    },
    " in August 2023. Its staff had used an app that nobody had approved, over two years, and somebody from outside was added. The lesson is not “never message”. It is that small habits grow when nobody looks."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The GMC says itself that ",
    {
     "link": "many such slips",
     "to": "source:gmc-confidentiality-2017#118"
    },
    " are not meant. It also says to protect what you hold."
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
   "kind": "paragraph",
   "text": [
    "And sleep. You told somebody. That was the hard part."
   ]
  }
 ]
};
