// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "whatsapp-with-colleagues",
 "title": "May I discuss a patient with a colleague on WhatsApp?",
 "summary": "Use the app that your organisation has approved. If you use another, leave out whatever could show who the patient is, and put the decision in the notes.",
 "kind": "question",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "respect",
  "boundaries"
 ],
 "also": [],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "You can, without details that identify. Keep it professional, since a coroner may ask for it."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "When commercial apps may be used, and that a chat does not replace the record."
   ]
  },
  {
   "source": "merseycare-messaging",
   "paragraphs": [],
   "says": [
    "One trust’s stricter rule. No information on patients or staff in such apps."
   ]
  },
  {
   "source": "wwl-whatsapp",
   "paragraphs": [],
   "says": [
    "One trust’s guide to clinical pictures. Ring first, and give the name by voice."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Chats may have to be handed over, and deleted ones may be recovered."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Confidentiality on social media of any kind, and details that add up."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "93"
   ],
   "says": [
    "Messages in private groups may become public."
   ]
  },
  {
   "source": "gmc-confidentiality-2017",
   "paragraphs": [
    "118",
    "119"
   ],
   "says": [
    "Many breaches are not meant. Protect what you hold."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Sharing confidential information puts registration at risk."
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
    "Messaging apps are within its advice."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "Patients’ details in a staff group. A reprimand."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "A doctors’ group that came out years later. Warnings."
   ]
  },
  {
   "source": "ie-mdu",
   "paragraphs": [
    "20.5 (8th edition)"
   ],
   "says": [
    "Closed networks are useful. Give nothing that identifies, and check the settings. The 8th edition has been replaced."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Nurses and midwives should stay patient-free online."
   ]
  },
  {
   "source": "za-meded-whatsapp",
   "paragraphs": [],
   "says": [
    "The law on personal information applies. A study of one hospital."
   ]
  },
  {
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "Case discussion on social media was reported to be ruled out for ministry staff."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [],
   "says": [
    "What may be disclosed for treatment, and what may not."
   ]
  },
  {
   "source": "ukauthority-messaging-2018",
   "paragraphs": [],
   "says": [
    "More than half of 136 trusts had no policy in 2018."
   ]
  }
 ],
 "situations": [
  "messaging-colleagues",
  "lost-phone-group-chat",
  "private-messages",
  "case-discussion-online"
 ],
 "words": 708,
 "readingAge": 8.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Yes, with care, and not with anything that shows who it is. First choice is the app that your organisation has approved. If you need to do it now, ",
    {
     "link": "go through it here",
     "to": "situation:messaging-colleagues"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "whose-rule-counts-the-stricter-first",
   "text": [
    "Whose rule counts, the stricter first"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "link": "Medical Protection",
       "to": "source:mps-ask-expert-2020"
      },
      {
       "strong": ", 2020."
      },
      " You can, but no app is perfect. Avoid whatever identifies a patient, such as a name, a record number or an address. Stay professional. A coroner may ask to read it one day."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      {
       "link": "NHS England",
       "to": "source:nhse-mobile-messaging"
      },
      {
       "strong": "."
      },
      " Messaging may be used to run care. A commercial app may be used where there is no practical alternative and the benefit outweighs the risk. Keep what you share about a patient to the least you need. The chat does not replace the record."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Your own place may be stricter. ",
      {
       "link": "One trust",
       "to": "source:merseycare-messaging"
      },
      " forbids details of patients ",
      {
       "em": "and of staff"
      },
      " in such apps. In 2018 ",
      {
       "link": "more than half",
       "to": "source:ukauthority-messaging-2018"
      },
      " of 136 trusts had no policy at all. Ask for yours."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Your employer’s rule comes first. Ask which app is approved. If nobody can tell you, act as if none is."
     ],
     "when": {
      "regions": [
       "IE",
       "NZ",
       "AU",
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
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-press-send",
   "text": [
    "Before you press send"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Could you ring instead? A call is often faster, and leaves no list of patients on your phone."
     ]
    },
    {
     "text": [
      "Does everybody in the chat need to know? Are you sure who each of them is?"
     ]
    },
    {
     "text": [
      "Have you cut the name, the number, the birthday, the address?"
     ]
    },
    {
     "text": [
      "What is left? Ward, age, day and illness can be ",
      {
       "link": "enough",
       "to": "article:jigsaw-identification"
      },
      "."
     ]
    },
    {
     "text": [
      "Would you be at ease if the patient read it? They may ask for it."
     ]
    },
    {
     "text": [
      "Who will write the decision in the notes, and when?"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-form-of-words",
   "text": [
    "A form of words"
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Could you look at something with me? Adult, stable, a new result that doesn’t fit. The ward phone is best. The plan will go in the notes today."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Give the name by voice. That is how ",
    {
     "link": "one trust",
     "to": "source:wwl-whatsapp"
    },
    " handles clinical pictures too. You ring first. You give the name on the phone. You send the picture without it. You tell the patient, you note it, and you don’t keep it in the phone’s gallery."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "your-phone",
   "text": [
    "Your phone"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A passcode that locks at once, and two-step verification."
     ]
    },
    {
     "text": [
      "No previews on the lock screen."
     ]
    },
    {
     "text": [
      "Pictures not saved to the gallery by themselves. No backup to a family account."
     ]
    },
    {
     "text": [
      "Nobody else uses it."
     ]
    },
    {
     "text": [
      "Leave the group when you leave the job. Ask who else should have left."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "More in ",
    {
     "link": "messaging apps at work",
     "to": "article:messaging-apps-at-work"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-record",
   "text": [
    "The record"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A decision about care belongs in the notes, today. The chat is not the place where the next colleague will look."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "NHS England says to copy it to the record, and then to delete the message. Do that only if no complaint, claim, inquiry or request for it exists or is likely. If one may come, keep it, and ask your indemnifier."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Don’t set messages to vanish if they hold decisions."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-went-wrong",
   "text": [
    "When it went wrong"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In Scotland 26 staff of a health board used an app that nobody had approved, from 2020 to 2022. Somebody from outside was added by mistake. The regulator for data ",
    {
     "link": "reprimanded",
     "to": "source:case-health-board-whatsapp"
    },
    " the board in 2023."
   ]
  },
  {
   "kind": "bars",
   "title": "What the group held",
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
   "words": "It held at least 533 entries with names, 215 with phone numbers, 96 with dates of birth and 28 with addresses."
  },
  {
   "kind": "paragraph",
   "text": [
    "The tone matters as much as the data. In one case 10 doctors got ",
    {
     "link": "warnings",
     "to": "source:case-whatsapp-group-warnings"
    },
    " over three years of messages in a group. They came out in an inquiry into something else."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A wrong person in the group, or a lost phone? ",
    {
     "link": "Act in the first hour",
     "to": "situation:lost-phone-group-chat"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-you-work",
   "text": [
    "Where you work"
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
       "link": "Using social media",
       "to": "source:gmc-social-media-2024#18"
      },
      ", paragraphs 18 and 19, and ",
      {
       "em": "Good medical practice"
      },
      ", paragraph 93: messages in private groups may become public."
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
      "The ",
      {
       "link": "NMC",
       "to": "source:nmc-social-media"
      },
      " lists sharing confidential information among the things that put registration at risk."
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
      "WhatsApp, Snapchat and Telegram are within the ",
      {
       "link": "GPhC’s",
       "to": "source:gphc-online"
      },
      " advice."
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
      "The Medical Council’s 8th edition said that closed networks are useful, but to give ",
      {
       "link": "nothing that identifies",
       "to": "source:ie-mdu"
      },
      " as far as you can. The 9th has replaced it, so check there. Nurses and midwives are told to stay ",
      {
       "link": "“patient-free”",
       "to": "source:ie-nmbi"
      },
      "."
     ],
     "when": {
      "regions": [
       "IE"
      ]
     }
    },
    {
     "text": [
      "The law on personal information ",
      {
       "link": "applies",
       "to": "source:za-meded-whatsapp"
      },
      ". At one hospital 87% of clinicians used WhatsApp at work."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "In 2016 the ministry was reported to rule out ",
      {
       "link": "case discussion",
       "to": "source:my-moh-social-media-2016"
      },
      " on social media for its staff."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    },
    {
     "text": [
      "Sharing for treatment has ",
      {
       "link": "rules of its own",
       "to": "source:us-hipaa"
      },
      ". Ask which app your employer has approved for it."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    }
   ]
  }
 ]
};
