// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-united-kingdom",
 "title": "Your regulator and the rules: United Kingdom",
 "summary": "Five regulators, five texts, and much the same advice. Find your part, then see what the law and the health service add.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "GB"
 ],
 "topics": [
  "confidentiality",
  "respect",
  "boundaries",
  "role",
  "conflict",
  "complaint"
 ],
 "also": [],
 "references": [
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "9",
    "14",
    "18",
    "19"
   ],
   "says": [
    "In force since 30 January 2024. Parts were read, and some paragraphs are known from those who quote them."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "82",
    "89",
    "90",
    "93"
   ],
   "says": [
    "Honest about your role, accurate, open about interests, and aware that private groups may become public."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism does not free you from confidentiality."
   ]
  },
  {
   "source": "ipt-social-media-2024",
   "paragraphs": [],
   "says": [
    "You answer for what you like or share."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Decline friend requests from patients past and present."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 1.1",
    "Code 6",
    "Code 8.2",
    "Code 20.10"
   ],
   "says": [
    "What puts a place on the register at risk. It speaks to students too."
   ]
  },
  {
   "source": "nursing-times-2012",
   "paragraphs": [],
   "says": [
    "The stricter advice of 2012, since replaced."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1",
    "standard 9.1.3"
   ],
   "says": [
    "No comments about patients. Conduct at work and at home."
   ]
  },
  {
   "source": "gdc-social-media-2016",
   "paragraphs": [],
   "says": [
    "Known from those who quote it."
   ]
  },
  {
   "source": "dentistry-social-media-2024",
   "paragraphs": [],
   "says": [
    "Sharing somebody’s post can make you answer for it."
   ]
  },
  {
   "source": "bdj-gdc-reissue-2024",
   "paragraphs": [],
   "says": [
    "Two small edits in January 2024."
   ]
  },
  {
   "source": "ddu-titles-2024",
   "paragraphs": [],
   "says": [
    "Registered titles, and quotes in others’ marketing."
   ]
  },
  {
   "source": "ddu-careless-talk",
   "paragraphs": [],
   "says": [
    "What dental students are told."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "The same standards online as face to face."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 1.7",
    "standard 5.1"
   ],
   "says": [
    "Revised for the standards of 1 September 2024."
   ]
  },
  {
   "source": "csp-pause-2024",
   "paragraphs": [],
   "says": [
    "Private use and old posts count."
   ]
  },
  {
   "source": "hcpc-wisely",
   "paragraphs": [],
   "says": [
    "Correct without shaming, and take your time."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "Messaging apps at work, written for England."
   ]
  },
  {
   "source": "merseycare-messaging",
   "paragraphs": [],
   "says": [
    "One trust that is stricter."
   ]
  },
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.12"
   ],
   "says": [
    "No advert to the public for a prescription medicine."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "An advert must be seen to be one."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "72 hours where people may be at risk."
   ]
  },
  {
   "source": "da2013",
   "paragraphs": [
    "section 1"
   ],
   "says": [
    "England and Wales. Serious harm to reputation."
   ]
  },
  {
   "source": "defamation-scotland-2021",
   "paragraphs": [
    "section 32"
   ],
   "says": [
    "One year to bring a claim in Scotland."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [],
   "says": [
    "Offences in force since 31 January 2024."
   ]
  },
  {
   "source": "gb-complaints-help",
   "paragraphs": [],
   "says": [
    "What the advice and liaison service in English hospitals is for."
   ]
  },
  {
   "source": "gb-complaints-england-2019",
   "paragraphs": [],
   "says": [
    "The ombudsman in England."
   ]
  },
  {
   "source": "gb-complaints-scotland",
   "paragraphs": [],
   "says": [
    "The two stages in Scotland."
   ]
  },
  {
   "source": "gb-complaints-four-nations",
   "paragraphs": [],
   "says": [
    "Wales and Northern Ireland, as a training site tells it."
   ]
  }
 ],
 "situations": [
  "regulator-letter",
  "employer-policy",
  "complaint-online",
  "personal-posts",
  "private-messages"
 ],
 "words": 827,
 "readingAge": 9.4,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Your profession decides whose text you follow. All five ask you to keep patients’ secrets, to treat people with respect and to keep proper boundaries. Nothing that we have read forbids you to post."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "You are a"
    ],
    [
     "Your regulator"
    ]
   ],
   "rows": [
    [
     [
      "Doctor, physician associate or anaesthesia associate"
     ],
     [
      "General Medical Council (GMC)"
     ]
    ],
    [
     [
      "Nurse, midwife or nursing associate"
     ],
     [
      "Nursing and Midwifery Council (NMC)"
     ]
    ],
    [
     [
      "Dentist, or one of the dental team"
     ],
     [
      "General Dental Council (GDC)"
     ]
    ],
    [
     [
      "Pharmacist or pharmacy technician"
     ],
     [
      "General Pharmaceutical Council (GPhC). In Northern Ireland, the Pharmaceutical Society of Northern Ireland"
     ]
    ],
    [
     [
      "Paramedic, physiotherapist or psychologist, among others"
     ],
     [
      "Health and Care Professions Council (HCPC)"
     ]
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "doctors-the-gmc",
   "text": [
    "Doctors: the GMC"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Its guidance",
     "to": "source:gmc-social-media-2024"
    },
    " has been in force since 30 January 2024. If somebody quotes the one of 2013, it is out of date. It says that not every slip from it is serious."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Patients."
      },
      " Keep confidentiality and dignity on social media of any kind (paragraph 18). Small facts can add up to a person (paragraph 19). Nothing that could show who a patient is goes out without explicit consent."
     ]
    },
    {
     "text": [
      {
       "strong": "People."
      },
      " Don’t abuse, bully or target anybody (paragraph 14, as quoted)."
     ]
    },
    {
     "text": [
      {
       "strong": "Private chats."
      },
      " Groups may come out, and nameless posts can often be traced (paragraph 9). The GMC has to look into any concern that meets its bar."
     ]
    },
    {
     "text": [
      {
       "strong": "Your name."
      },
      " When you comment on health, you should usually say who you are."
     ]
    },
    {
     "text": [
      {
       "strong": "Your views."
      },
      " You are free to hold and voice them. They are weighed against other people’s rights (paragraph 7, as quoted)."
     ]
    },
    {
     "text": [
      {
       "strong": "Likes and shares."
      },
      " You are ",
      {
       "link": "reported",
       "to": "source:ipt-social-media-2024"
      },
      " to answer for them."
     ]
    },
    {
     "text": [
      {
       "strong": "Claims and interests."
      },
      " Be honest about your role, be accurate, and say what you gain (",
      {
       "link": "paragraphs 82, 89 and 90",
       "to": "source:gmc-gmp-2024"
      },
      " of ",
      {
       "em": "Good medical practice"
      },
      ")."
     ]
    },
    {
     "text": [
      {
       "strong": "Criticism."
      },
      " Even when it is wrong, it ",
      {
       "link": "doesn’t free you",
       "to": "source:gmc-media-criticism"
      },
      " from confidentiality."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The BMA adds: don’t accept ",
    {
     "link": "friend requests",
     "to": "article:friend-requests"
    },
    " from patients, past or present."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "nurses-and-midwives-the-nmc",
   "text": [
    "Nurses and midwives: the NMC"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Its guidance",
     "to": "source:nmc-social-media"
    },
    " came with the Code of 2015. Code 20.10 asks you to use social media responsibly. Your place on the register may be at risk if you:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "share what is confidential, or patients’ pictures without consent"
     ]
    },
    {
     "text": [
      "make improper remarks about patients"
     ]
    },
    {
     "text": [
      "bully or exploit people, or stir up hatred"
     ]
    },
    {
     "text": [
      "pursue a relationship with a patient"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The Code asks for kindness (1.1) and for good dealings with colleagues (8.2). What you say online should rest on evidence and stay within what you know (6). The ",
    {
     "link": "advice of 2012",
     "to": "source:nursing-times-2012"
    },
    " was stricter. It has gone. We could not confirm that the present wording is the newest."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-dental-team-the-gdc",
   "text": [
    "The dental team: the GDC"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "No comments about patients on social networks or blogs. On professional ones, anonymous talk of good practice only (standard 4.2.3)."
     ]
    },
    {
     "text": [
      "What you do at work and at home must earn trust (standard 9.1)."
     ]
    },
    {
     "text": [
      "Publish nothing that shakes trust in you or the profession, unless you are raising a concern (standard 9.1.3)."
     ]
    },
    {
     "text": [
      "Explicit consent, proper boundaries, and your employer’s policy. Sharing a post can ",
      {
       "link": "make you answer for it",
       "to": "source:dentistry-social-media-2024"
      },
      "."
     ]
    },
    {
     "text": [
      "Use your ",
      {
       "link": "registered title",
       "to": "source:ddu-titles-2024"
      },
      ". “Specialist” is for those on a list."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We know its ",
    {
     "link": "guidance on social media",
     "to": "source:gdc-social-media-2016"
    },
    " from those who quote it. In January 2024 it was reissued with ",
    {
     "link": "two small edits",
     "to": "source:bdj-gdc-reissue-2024"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pharmacy-the-gphc",
   "text": [
    "Pharmacy: the GPhC"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "The same holds online",
     "to": "source:gphc-online"
    },
    " as face to face. WhatsApp, Snapchat and live streams are named. A line that your views are your own means little. Share nothing about patients or their care. Don’t be drawn into bad-tempered talk. We have not read the text of Northern Ireland’s body."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "paramedics-physiotherapists-psychologists-the-hcpc",
   "text": [
    "Paramedics, physiotherapists, psychologists: the HCPC"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Expect",
     "to": "source:hcpc-social-media"
    },
    " that anybody may read it, whatever your settings. Keep what you know of people to yourself (standard 5.1). Your beliefs must not lead you to discriminate (standard 1.7). ",
    {
     "link": "Private use and old posts",
     "to": "source:csp-pause-2024"
    },
    " count. When you ",
    {
     "link": "put something right",
     "to": "source:hcpc-wisely"
    },
    ", don’t shame anybody, and take your time. If in doubt, ask first. And it says: keep on posting."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "students",
   "text": [
    "Students"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The NMC’s text speaks to you in so many words. Dental students are ",
    {
     "link": "told",
     "to": "source:ddu-careless-talk"
    },
    " that their image online can touch their working life. For the rest, ask your school. See ",
    {
     "link": "students and trainees",
     "to": "article:students-and-trainees"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "managers-and-others-without-a-register",
   "text": [
    "Managers and others without a register"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We know of no regulator for you. The law, your contract and the health service’s rules still apply. Whoever runs a page should know ",
    {
     "link": "what is asked of it",
     "to": "article:managers-and-practice-pages"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-holds-for-everybody",
   "text": [
    "What holds for everybody"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Medicines."
      },
      " No advert to the public for one ",
      {
       "link": "on prescription",
       "to": "article:prescription-medicines"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Adverts."
      },
      " They must ",
      {
       "link": "look like adverts",
       "to": "source:asa-influencers"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Apps at work."
      },
      " ",
      {
       "link": "England’s guidance",
       "to": "article:messaging-apps-at-work"
      },
      " allows them within limits. Some ",
      {
       "link": "employers",
       "to": "source:merseycare-messaging"
      },
      " are stricter. We looked for national texts in Wales and Scotland and found none."
     ]
    },
    {
     "text": [
      {
       "strong": "Details out."
      },
      " Where people may be at risk, your organisation has ",
      {
       "link": "72 hours",
       "to": "source:ico-breach"
      },
      " to tell the Information Commissioner. Tell it at once."
     ]
    },
    {
     "text": [
      {
       "strong": "Messages."
      },
      " Some threats and knowing lies are ",
      {
       "link": "offences",
       "to": "source:osa2023-part10"
      },
      " since 31 January 2024."
     ]
    },
    {
     "text": [
      {
       "strong": "Damaging words."
      },
      " In England and Wales a claim needs ",
      {
       "link": "serious harm",
       "to": "source:da2013"
      },
      " to a reputation, done or likely. ",
      {
       "link": "The law",
       "to": "article:defamatory-comments"
      },
      " in Scotland is not that of England and Wales. We have not read Northern Ireland’s."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-a-complaint-is-taken-up",
   "text": [
    "How a complaint is taken up"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "First with the practice or hospital, in private. After that:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "England."
      },
      " A hospital’s ",
      {
       "link": "advice and liaison service",
       "to": "source:gb-complaints-help"
      },
      ", and in the end the Parliamentary and Health Service Ombudsman."
     ]
    },
    {
     "text": [
      {
       "strong": "Scotland."
      },
      " ",
      {
       "link": "Two stages",
       "to": "source:gb-complaints-scotland"
      },
      ", then the Scottish Public Services Ombudsman."
     ]
    },
    {
     "text": [
      {
       "strong": "Wales and Northern Ireland."
      },
      " Procedures and ombudsmen ",
      {
       "link": "of their own",
       "to": "source:gb-complaints-four-nations"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Not sure? Ask your indemnifier or union before your regulator. If your ",
    {
     "link": "regulator has written",
     "to": "situation:regulator-letter"
    },
    ", ring them first."
   ]
  }
 ]
};
