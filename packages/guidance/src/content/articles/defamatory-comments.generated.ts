// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "defamatory-comments",
 "title": "Somebody wrote damaging things about us: can we take legal action?",
 "summary": "Perhaps, but it is hard to prove and time is short. Most of what hurts is opinion. A false statement of fact that does serious harm may be another matter.",
 "kind": "question",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "defamation",
  "respect",
  "complaint"
 ],
 "also": [
  "libel",
  "slander",
  "sue",
  "solicitor"
 ],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Hard to prove. People are entitled to opinions. Ask the platform, talk to the patient, consider a warning letter."
   ]
  },
  {
   "source": "da2013",
   "paragraphs": [
    "section 1",
    "section 2",
    "section 3",
    "section 5"
   ],
   "says": [
    "Serious harm, truth, honest opinion, and website operators. England and Wales."
   ]
  },
  {
   "source": "limitation-1980",
   "paragraphs": [
    "section 4A",
    "section 32A"
   ],
   "says": [
    "One year to bring a claim, and what a court may do after that. Read in others’ accounts."
   ]
  },
  {
   "source": "operators-of-websites-2013",
   "paragraphs": [],
   "says": [
    "A notice procedure for websites. Read in others’ accounts."
   ]
  },
  {
   "source": "defamation-scotland-2021",
   "paragraphs": [
    "section 32"
   ],
   "says": [
    "Scotland cut its limit from three years to one. Read in the explanatory notes."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [
    "section 179",
    "section 181"
   ],
   "says": [
    "Knowingly false messages meant to harm, and threats."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [
    "Malicious Communications Act 1988 section 1",
    "Communications Act 2003 section 127"
   ],
   "says": [
    "Grossly offensive and menacing messages."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "Two or more connected posts that cause distress may be harassment."
   ]
  },
  {
   "source": "nhs-protect-warning-letters",
   "paragraphs": [],
   "says": [
    "How a warning letter is built. Its author has closed, and it is still used."
   ]
  },
  {
   "source": "mdu-warning-letters-2019",
   "paragraphs": [],
   "says": [
    "The guidance on warning letters is still fit for use."
   ]
  },
  {
   "source": "case-hostile-review",
   "paragraphs": [],
   "says": [
    "South Africa, reviews removed after an attorney’s letter."
   ]
  },
  {
   "source": "case-search-engine-link",
   "paragraphs": [],
   "says": [
    "New Zealand, a link to extreme material blocked by settlement."
   ]
  }
 ],
 "situations": [
  "defamatory-comments",
  "abusive-comments",
  "trolling-or-doxxing",
  "complaint-online"
 ],
 "words": 710,
 "readingAge": 7.9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Perhaps, but it is hard to prove, and it may bring the words to many more eyes. Other steps often do more. The time in which you may act can be short. So take advice this week, even if you think that you will do nothing."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you want to be taken through it, ",
    {
     "link": "start here",
     "to": "situation:defamatory-comments"
    },
    ". If anybody is in danger, ring the police or the emergency number first."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "opinion-or-fact",
   "text": [
    "Opinion or fact?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This is the question that decides most."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Opinion."
      },
      " “The rudest place I have ever been.” You may hate it. They are entitled to it. ",
      {
       "link": "Medical Protection",
       "to": "source:mps-ask-expert-2020"
      },
      " said so in 2020."
     ]
    },
    {
     "text": [
      {
       "strong": "Fact."
      },
      " “They were struck off for theft.” That is true or false. If it is plainly false, and it does real harm, there may be a case."
     ]
    },
    {
     "text": [
      {
       "strong": "Something else."
      },
      " A threat, a campaign, your address. That is for the police and the platform, whatever the law of defamation says."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Many posts are a mix. Take them apart, one sentence at a time."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-the-law-asks",
   "text": [
    "What the law asks"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In England and Wales the ",
    {
     "link": "Defamation Act 2013",
     "to": "source:da2013"
    },
    " sets the test."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Serious harm"
      },
      " (section 1). The words must have done serious harm to a reputation, or be likely to. A body that trades for profit must show serious ",
      {
       "em": "financial"
      },
      " loss."
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
       "strong": "Truth"
      },
      " (section 2). If what it says is true in substance, that is a defence."
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
       "strong": "Honest opinion"
      },
      " (section 3). It was an opinion, it showed what it rested on, and an honest person could have held it. That is a defence too, unless the writer did not really think so."
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
       "strong": "Websites"
      },
      " (section 5). Websites have a defence of their own, and there is said to be a ",
      {
       "link": "notice procedure",
       "to": "source:operators-of-websites-2013"
      },
      " for complaints."
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
       "strong": "Time."
      },
      " The limit is reported to be ",
      {
       "link": "one year",
       "to": "source:limitation-1980"
      },
      " from first publication. A court may let a late claim in, but don’t count on it."
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
       "strong": "Scotland"
      },
      " has its own Act. It ",
      {
       "link": "cut the limit",
       "to": "source:defamation-scotland-2021"
      },
      " from three years to one. ",
      {
       "strong": "Northern Ireland"
      },
      " has its own law too. Ask about it there."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Each country has its own law of defamation, and its own time limit. We have not read them well enough to tell you yours. Your indemnifier or a solicitor will want to know five things:"
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
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Is it a statement of fact, and is it false?"
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
    },
    {
     "text": [
      "Who could tell that it is about you?"
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
    },
    {
     "text": [
      "What harm has come of it, and can you show it?"
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
    },
    {
     "text": [
      "When was it first posted?"
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
    },
    {
     "text": [
      "Who wrote it?"
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
   "kind": "paragraph",
   "text": [
    "Check, too, ",
    {
     "em": "who"
    },
    " could bring a claim. A named person, a whole team, a company and a public body may not stand alike."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-may-be-a-crime",
   "text": [
    "What may be a crime"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A ",
      {
       "link": "threat",
       "to": "source:osa2023-part10"
      },
      " of death or serious harm."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "A message that the sender ",
      {
       "em": "knows"
      },
      " is false and means to do harm with (section 179 of the Online Safety Act, since 31 January 2024)."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "A message that is ",
      {
       "link": "grossly offensive",
       "to": "source:cps-comms"
      },
      ", indecent or menacing."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Harassment. The BMA says that ",
      {
       "link": "two or more",
       "to": "source:bma-online-abuse"
      },
      " connected posts that cause distress may amount to it."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Threats, stalking and harassment may be crimes where you are. Ask the police."
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
   "id": "what-works-more-often",
   "text": [
    "What works more often"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Keep it all."
      },
      " Pictures with the date, the time and the address of the page."
     ]
    },
    {
     "text": [
      {
       "strong": "Report it to the platform."
      },
      " Say which of its rules it breaks."
     ]
    },
    {
     "text": [
      {
       "strong": "Look for the complaint in it."
      },
      " Answer that, in private, through the complaints procedure."
     ]
    },
    {
     "text": [
      {
       "strong": "Talk to the person,"
      },
      " if you know who it is and it is wise. A calm call may end it."
     ]
    },
    {
     "text": [
      {
       "strong": "Write."
      },
      " A ",
      {
       "link": "warning letter",
       "to": "article:warning-letters"
      },
      " says what was done, why it can’t go on, and what happens next."
     ]
    },
    {
     "text": [
      {
       "strong": "A solicitor’s letter."
      },
      " It can be enough. In South Africa a dentist’s attorney wrote, and the ",
      {
       "link": "reviews came down",
       "to": "source:case-hostile-review"
      },
      ". In New Zealand a search engine’s ",
      {
       "link": "link was blocked",
       "to": "source:case-search-engine-link"
      },
      " by settlement, in October 2011."
     ]
    },
    {
     "text": [
      {
       "strong": "Court."
      },
      " Last, and with advice."
     ]
    }
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
      "Don’t threaten to sue in the thread."
     ]
    },
    {
     "text": [
      "Don’t write a rebuttal. To show that it is false, you would have to tell what you know about a patient."
     ]
    },
    {
     "text": [
      "Don’t name the person, and don’t let others go after them."
     ]
    },
    {
     "text": [
      "Don’t wait for month 11."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "looking-after-people",
   "text": [
    "Looking after people"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Such words stay with you. Tell somebody what it has done to your sleep. If a member of staff is named, ask them what they would like, and don’t fight on their behalf without asking. See ",
    {
     "link": "abuse of staff",
     "to": "article:online-abuse-of-staff"
    },
    "."
   ]
  }
 ]
};
