// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "screen-sharing",
 "title": "Screen sharing and remote meetings",
 "summary": "Share one window and close the rest. Check who is there and whether it is being recorded. If a name slips out, stop and report it.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality"
 ],
 "also": [
  "Zoom",
  "Teams meeting",
  "webinar",
  "remote consultation"
 ],
 "references": [
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
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "A whiteboard of patients’ names in a picture."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "Keep patients’ details to the least, and use what work has approved."
   ]
  },
  {
   "source": "merseycare-messaging",
   "paragraphs": [],
   "says": [
    "One trust that allows one tool, on work devices."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 5.1"
   ],
   "says": [
    "Treat information about service users as confidential."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Live streams and consultations by video are within its advice."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Nothing about patients, past or present."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "Names, dates and numbers that identify."
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
  "ward-photo-or-video",
  "messaging-colleagues",
  "ai-tools"
 ],
 "words": 788,
 "readingAge": 7.2,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A shared screen shows more than you look at. Your eyes are on the slide. Theirs are on the tab that says a name."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It takes two minutes to set up well. Here is the order."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-share",
   "text": [
    "Before you share"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Close what you don’t need."
      },
      " The list, the mail, the record, the chat."
     ]
    },
    {
     "text": [
      {
       "strong": "Turn off notifications."
      },
      " All of them, for the hour."
     ]
    },
    {
     "text": [
      {
       "strong": "Share one window, not the whole screen."
      },
      " Then a slip stays behind it."
     ]
    },
    {
     "text": [
      {
       "strong": "Look at the tabs."
      },
      " A tab may hold a name. So may the title of a file."
     ]
    },
    {
     "text": [
      {
       "strong": "Look behind you."
      },
      " A whiteboard, a list, a colleague on the phone."
     ]
    },
    {
     "text": [
      {
       "strong": "Wear a headset"
      },
      ", or shut the door. People hear too."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It helps to use a second user account on the laptop for talks, with nothing on it to show."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "who-is-there",
   "text": [
    "Who is there?"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Let people wait outside, and let them in by name."
     ]
    },
    {
     "text": [
      "Ask whoever shows as a number or “iPad” to say who they are."
     ]
    },
    {
     "text": [
      "Ask who else is in the room at the other end."
     ]
    },
    {
     "text": [
      "Use a new link for each meeting. Old links have guests."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Does each of them need to know? A meeting about one patient is for those who look after that patient."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "is-it-recorded",
   "text": [
    "Is it recorded?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Say so at the start, and ask. Look for the other kind as well: tools that write notes, make a transcript or sum up the meeting. They may keep every word somewhere else."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Question"
    ],
    [
     "Why"
    ]
   ],
   "rows": [
    [
     [
      "Who turned it on?"
     ],
     [
      "It may be a guest’s tool"
     ]
    ],
    [
     [
      "Where does it go?"
     ],
     [
      "It should be where work has agreed"
     ]
    ],
    [
     [
      "Who can open it?"
     ],
     [
      "Often everybody who was invited"
     ]
    ],
    [
     [
      "When is it cleared?"
     ],
     [
      "There should be a rule, and it isn’t yours to make"
     ]
    ],
    [
     [
      "Does it go in the notes?"
     ],
     [
      "What was decided does. The recording may not"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If nobody knows, turn it off and take notes by hand. ",
    {
     "link": "AI tools",
     "to": "article:ai-tools-at-work"
    },
    " says more."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "teaching-and-webinars",
   "text": [
    "Teaching and webinars"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Make slides that would suit a stranger. Change or drop what points to one person. ",
      {
       "link": "Details add up",
       "to": "article:jigsaw-identification"
      },
      ", even without a name."
     ]
    },
    {
     "text": [
      "A scan has edges. Look there for a name, a number, a date."
     ]
    },
    {
     "text": [
      "A picture needs the ",
      {
       "link": "patient’s consent",
       "to": "article:photos-and-video"
      },
      " for this very use. Consent for the notes is not enough."
     ]
    },
    {
     "text": [
      "Ask people not to take pictures of the slides. Assume that somebody does."
     ]
    },
    {
     "text": [
      "Before you send the slides round, look at the notes underneath."
     ]
    },
    {
     "text": [
      "In questions, somebody will describe “a patient of mine”. Have a line ready."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Could I stop you there? Let’s keep it general, since this is recorded. I’m happy to talk about it afterwards."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "consultations-by-video",
   "text": [
    "Consultations by video"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Say who is with you, and ask who is with them."
     ]
    },
    {
     "text": [
      "Show nothing but yourself, unless they need to see a result. Then show theirs alone."
     ]
    },
    {
     "text": [
      "Look at the name at the top before you share a record. Twice."
     ]
    },
    {
     "text": [
      "If they record it, be as you always are. ",
      {
       "link": "This path",
       "to": "situation:patient-recorded-consultation"
      },
      " helps."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pictures-of-a-screen",
   "text": [
    "Pictures of a screen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A photo of a screen is the quickest way to send a result, and one of the easiest to get wrong. The whole list is often in it. The photo then lives on your phone, in a backup and in a chat. Use the proper route. If there is none, that is worth raising."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The same goes for a happy picture at the desk. Once a government minister posed in front of a ",
    {
     "link": "board of patients’ names",
     "to": "source:mdu-studentnotes-2015"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-something-was-seen",
   "text": [
    "If something was seen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Stop sharing. That is all you have to do in the first second."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I’m sorry, that should not have been on the screen. Please don’t note it or keep a picture of it. I will report it, and somebody may be in touch with you."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Then:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Write down what could be seen, for how long, and by whom."
     ]
    },
    {
     "text": [
      "Find out whether it was recorded. Ask for it to be kept and locked, and not shared."
     ]
    },
    {
     "text": [
      "Tell your manager and whoever looks after information, today."
     ]
    },
    {
     "text": [
      "Don’t clear anything yourself. It may be needed to see what was shown."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "What to do after a breach",
     "to": "situation:lost-phone-group-chat"
    },
    " takes you through it. It happens to careful people, and it is far better told than found."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "working-from-home",
   "text": [
    "Working from home"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A screen that nobody can see from the door or the window."
     ]
    },
    {
     "text": [
      "A lock that comes on when you get up."
     ]
    },
    {
     "text": [
      "No family on the work laptop."
     ]
    },
    {
     "text": [
      "Speakers off, and smart speakers out of the room."
     ]
    },
    {
     "text": [
      "Paper in a drawer, and then to the shredder at work."
     ]
    }
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
      "The GMC says that ",
      {
       "link": "many slips",
       "to": "source:gmc-confidentiality-2017#118"
      },
      " are not meant, and to ",
      {
       "link": "protect what you hold",
       "to": "source:gmc-confidentiality-2017#119"
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
      "HCPC ",
      {
       "link": "standard 5.1",
       "to": "source:hcpc-social-media"
      },
      ": treat what you know of people as confidential."
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
      "The GPhC counts ",
      {
       "link": "live streams",
       "to": "source:gphc-online"
      },
      ", and consultations by live stream, within its advice."
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
      "NHS England asks for ",
      {
       "link": "as few details as possible",
       "to": "source:nhse-mobile-messaging"
      },
      " in messages. Some trusts allow ",
      {
       "link": "one tool alone",
       "to": "source:merseycare-messaging"
      },
      ", on work devices."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "The nurses’ board: ",
      {
       "link": "nothing about patients",
       "to": "source:ie-nmbi"
      },
      ", past or present."
     ],
     "when": {
      "regions": [
       "IE"
      ],
      "professions": [
       "nurse",
       "midwife"
      ]
     }
    },
    {
     "text": [
      "Names, dates and record numbers are on the ",
      {
       "link": "privacy rule’s list",
       "to": "source:us-hipaa"
      },
      "."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "In a ",
      {
       "link": "small place",
       "to": "source:caribbean-mps-2015"
      },
      ", one detail on a slide may be enough."
     ],
     "when": {
      "regions": [
       "caribbean"
      ]
     }
    },
    {
     "text": [
      "We have read no rule on shared screens as such. Confidentiality covers them. Ask which tools work has agreed to."
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
       "elsewhere"
      ]
     }
    }
   ]
  }
 ]
};
