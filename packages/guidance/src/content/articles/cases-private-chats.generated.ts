// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-private-chats",
 "title": "When private chats came out",
 "summary": "None of these was a public post. Police found some, an outsider was let into one, and in each somebody else held a copy.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "sexualised",
  "discrimination",
  "respect",
  "confidentiality",
  "boundaries"
 ],
 "also": [],
 "references": [
  {
   "source": "case-private-messages-warning",
   "paragraphs": [],
   "says": [
    "Sexualised messages about patients, found on the other person’s device. A warning."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Tells of that case."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "Ten doctors’ group over three years. Warnings for two years."
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
    "A racist image shown to a colleague. A caution."
   ]
  },
  {
   "source": "case-details-from-records",
   "paragraphs": [],
   "says": [
    "Contact details taken from records to message a patient. A warning."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Sexualised messages to a patient at night. A reprimand and conditions."
   ]
  },
  {
   "source": "case-doctors-network-suspension",
   "paragraphs": [],
   "says": [
    "An offensive name for a senior on a doctors’ network. Suspension for six weeks."
   ]
  },
  {
   "source": "case-video-chat-threats",
   "paragraphs": [],
   "says": [
    "Threats in a video chat. Suspended while inquiries ran."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "Patients’ details in a staff group. A reprimand for the health board."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "93"
   ],
   "says": [
    "What is said in a private group may come out."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9"
   ],
   "says": [
    "Messages in private groups may become public."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "How chats are asked for and found."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "A limited audience makes no difference."
   ]
  }
 ],
 "situations": [
  "private-messages",
  "messaging-colleagues",
  "colleague-post",
  "regulator-letter",
  "lost-phone-group-chat"
 ],
 "words": 709,
 "readingAge": 10.3,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A private chat is private until one person in it, or one phone, says otherwise. These cases show how it happens. Outcomes are as reported on their dates, and may have changed since."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "found-while-looking-for-something-else",
   "text": [
    "Found while looking for something else"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "One to one."
    },
    " A doctor in the United Kingdom made sexualised comments about patients to one other person. The police were looking into that person, and read the messages on the device. The regulator closed the doctor’s case with a ",
    {
     "link": "warning",
     "to": "source:case-private-messages-warning"
    },
    ". It was reported in 2020."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A group of ten."
    },
    " Ten doctors in the United Kingdom wrote to each other over three years. Some messages were racist, some discriminatory, some pornographic. The police came upon them in an inquiry about something else. A tribunal saw misconduct, but took no action. The regulator appealed. In June 2022 the High Court approved ",
    {
     "link": "warnings",
     "to": "source:case-whatsapp-group-warnings"
    },
    ", on the register for two years."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "As far as we read, nobody in either chat had spoken up before. Think of that if you are in one."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "sent-to-one-person",
   "text": [
    "Sent to one person"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "To one person."
    },
    " A consultant in the United Kingdom sent racist messages on WhatsApp to a single person. The police gave a caution in 2020. The ",
    {
     "link": "suspension",
     "to": "source:case-racist-whatsapp-suspension"
    },
    " was for 10 months."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "To a trainee."
    },
    " A pharmacist sent a trainee sexual messages. It led to a ",
    {
     "link": "suspension",
     "to": "source:case-messages-to-trainee"
    },
    " in August 2023."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "To a patient, at night."
    },
    " A family doctor in Western Australia sent a patient sexualised messages on Facebook and Instagram. A ",
    {
     "link": "reprimand",
     "to": "source:case-late-night-messages"
    },
    " followed, with conditions, six months of mentoring, and costs of 4,500 Australian dollars."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "To a patient, out of the records."
    },
    " A pharmacist took contact details from the records, and wrote to a patient on social media without being asked. It ended in a ",
    {
     "link": "warning",
     "to": "source:case-details-from-records"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We were not told how each of these came out. But in all of them somebody else had the message."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "shown-or-said-among-colleagues",
   "text": [
    "Shown or said among colleagues"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A picture on a phone."
    },
    " A paramedic in the United Kingdom showed a colleague a racist image that had come by social media. There was also a failure to tell the regulator. The hearing, in May 2023, ended in a ",
    {
     "link": "caution",
     "to": "source:case-racist-image-caution"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A closed network."
    },
    " A junior doctor in the United Kingdom called a senior colleague an offensive name on a social network for doctors. It led to a ",
    {
     "link": "suspension",
     "to": "source:case-doctors-network-suspension"
    },
    " of six weeks, as reported in 2013."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A video chat on shift."
    },
    " In February 2025 two nurses in Sydney were reported to have made threats against patients of one nationality. They were stood down, and their registration was ",
    {
     "link": "suspended",
     "to": "source:case-video-chat-threats"
    },
    " in the whole country while the police looked into it. A suspension while inquiries run is not a finding."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-work-chat-that-grew",
   "text": [
    "A work chat that grew"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Not all of it is cruelty. In Scotland 26 staff of a health board had a WhatsApp group. Nobody had approved it. It ran from April 2020 to April 2022, and somebody from outside was added to it. In August 2023 the data regulator ",
    {
     "link": "reprimanded",
     "to": "source:case-health-board-whatsapp"
    },
    " the board."
   ]
  },
  {
   "kind": "bars",
   "title": "What was found in the chat",
   "unit": "entries",
   "full": 533,
   "rows": [
    {
     "label": "Names",
     "value": 533
    },
    {
     "label": "Phone numbers",
     "value": 215
    },
    {
     "label": "Dates of birth",
     "value": 96
    },
    {
     "label": "Addresses",
     "value": 28
    }
   ],
   "words": "At least 533 entries with names, 215 with phone numbers, 96 with dates of birth and 28 with addresses."
  },
  {
   "kind": "paragraph",
   "text": [
    "No single entry did it. They added up."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-they-came-out",
   "text": [
    "How they came out"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Way"
    ],
    [
     "Where it happened here"
    ]
   ],
   "rows": [
    [
     [
      "Police, looking for something else"
     ],
     [
      "The one to one messages, the group of ten"
     ]
    ],
    [
     [
      "Police, about the messages themselves"
     ],
     [
      "The racist messages to one person"
     ]
    ],
    [
     [
      "An outsider in the group"
     ],
     [
      "The health board"
     ]
    ],
    [
     [
      "A video that others saw"
     ],
     [
      "The two nurses"
     ]
    ],
    [
     [
      "Not stated"
     ],
     [
      "The rest"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A committee of family doctors in London ",
    {
     "link": "adds some ways",
     "to": "source:lmc-pitfalls"
    },
    ": a patient’s request for their data, a request under freedom of information, and a court. Deleting doesn’t settle it. A message may be recovered, or somebody has a picture."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-to-take-from-it",
   "text": [
    "What to take from it"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The one who reads it later does not know your tone."
     ]
    },
    {
     "text": [
      "Vanishing messages vanish for you."
     ]
    },
    {
     "text": [
      "In a group, silence looks like consent. “Not for me, this” is enough, and then leave."
     ]
    },
    {
     "text": [
      "Don’t ask anybody to delete. Don’t delete it yourself if a complaint or an inquiry may come."
     ]
    },
    {
     "text": [
      "Tiredness is fine. “Awful night, I need a tea” is no case, and never was one here."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you are worried about something that you sent, ",
    {
     "link": "start here",
     "to": "situation:private-messages"
    },
    ". If it is about somebody else’s, see ",
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
       "link": "paragraph 93",
       "to": "source:gmc-gmp-2024#93"
      },
      ": messages in private groups may become public. The GMC’s guidance on social media says so too, in ",
      {
       "link": "paragraph 9",
       "to": "source:gmc-social-media-2024#9"
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
      "Ahpra: a ",
      {
       "link": "limited audience",
       "to": "source:au-ahpra-social"
      },
      " makes no difference."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "We have read no case about private chats from where you are. ",
      {
       "link": "Private messages",
       "to": "article:private-messages"
      },
      " has what we read of the rules."
     ],
     "when": {
      "regions": [
       "IE",
       "NZ",
       "ZA",
       "SG",
       "HK",
       "MY",
       "US",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ]
  }
 ]
};
