// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "changed-since-2020",
 "title": "What has changed since 2020",
 "summary": "Much of the advice that still goes round rests on texts that have been replaced. The main one, the GMC’s guidance of 2013, was replaced on 30 January 2024.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "role",
  "confidentiality",
  "respect",
  "conflict",
  "defamation",
  "boundaries",
  "sources"
 ],
 "also": [],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "The well-known answers of 2020. They cite the GMC of 2013, the RCGP of 2013 and NHS Protect of 2017."
   ]
  },
  {
   "source": "gmc-social-media-2013",
   "paragraphs": [],
   "says": [
    "Replaced on 30 January 2024."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "4",
    "7",
    "9",
    "14",
    "15",
    "18",
    "19"
   ],
   "says": [
    "In force since 30 January 2024. Parts of it were read, others are known from those who quote it."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "57",
    "58",
    "89",
    "90",
    "93"
   ],
   "says": [
    "In force since 30 January 2024."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Reworded in 2024."
   ]
  },
  {
   "source": "gponline-gmp-2023",
   "paragraphs": [],
   "says": [
    "What was new in Good medical practice."
   ]
  },
  {
   "source": "brett-wilson-gmp",
   "paragraphs": [],
   "says": [
    "The new words on sexual harassment."
   ]
  },
  {
   "source": "ipt-social-media-2024",
   "paragraphs": [],
   "says": [
    "You answer for what you like or share, and for adverts."
   ]
  },
  {
   "source": "mps-black-hole-2013",
   "paragraphs": [],
   "says": [
    "In 2013 the GMC’s chair said that naming yourself was not a requirement."
   ]
  },
  {
   "source": "rcgp-highway-code-2013",
   "paragraphs": [],
   "says": [
    "Ten points, from 2013."
   ]
  },
  {
   "source": "nhs-protect-warning-letters",
   "paragraphs": [],
   "says": [
    "From 2017. The body has closed, and its guidance is still used."
   ]
  },
  {
   "source": "mdu-warning-letters-2019",
   "paragraphs": [],
   "says": [
    "Still fit for use."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "Reworded by June 2023."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Revised for the standards of 1 September 2024."
   ]
  },
  {
   "source": "csp-pause-2024",
   "paragraphs": [],
   "says": [
    "What the revision added, old posts among it."
   ]
  },
  {
   "source": "bdj-gdc-reissue-2024",
   "paragraphs": [],
   "says": [
    "Two small edits in January 2024, and nothing on artificial intelligence."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "From 2015, reissued since. That it is the newest wording was not confirmed."
   ]
  },
  {
   "source": "nursing-times-2012",
   "paragraphs": [],
   "says": [
    "The NMC’s advice of 2012, stricter and since replaced."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Refreshed from time to time."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Names the newer platforms."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [],
   "says": [
    "New offences since 31 January 2024."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [
    "Communications Act 2003 section 127",
    "Malicious Communications Act 1988 section 1"
   ],
   "says": [
    "What remains of the older offences."
   ]
  },
  {
   "source": "defamation-scotland-2021",
   "paragraphs": [
    "section 32"
   ],
   "says": [
    "The limit cut from three years to one."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "Third edition, 23 March 2023."
   ]
  },
  {
   "source": "asa-botulinum-2020",
   "paragraphs": [],
   "says": [
    "Enforced from 31 January 2020, as reported."
   ]
  },
  {
   "source": "weight-loss-medicines-statement",
   "paragraphs": [],
   "says": [
    "An advert can break the rule without a name, as reported."
   ]
  },
  {
   "source": "ie-medical-council-9",
   "paragraphs": [],
   "says": [
    "In force since 1 January 2024."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "April 2022."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "Higher penalties, everywhere in the country since July 2024."
   ]
  },
  {
   "source": "za-hpcsa-16",
   "paragraphs": [],
   "says": [
    "Revised in March 2025, as reported."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "25 November 2020, as reported."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "June 2021, as reported."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "What counts when a practice answers reviews."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Revised in 2023, as reported."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "June 2022, updated in November 2024."
   ]
  },
  {
   "source": "ca-cpsm-standard",
   "paragraphs": [],
   "says": [
    "In force since 28 June 2023."
   ]
  }
 ],
 "situations": [
  "private-messages",
  "messaging-colleagues",
  "sponsored-posts",
  "old-posts",
  "speaking-invitation"
 ],
 "words": 616,
 "readingAge": 9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "The GMC’s guidance of 2013 on social media is no longer in force. It was replaced on ",
    {
     "strong": "30 January 2024"
    },
    ". Many pages, slides and policies still quote it, and so do the answers that ",
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " gave in 2020. Those answers are still good sense. But the text under them has changed, and so have laws and platforms."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If somebody quotes a rule to you, ask for its date."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "doctors-in-the-united-kingdom",
   "text": [
    "Doctors in the United Kingdom"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The old text was ",
    {
     "link": "Doctors’ use of social media",
     "to": "source:gmc-social-media-2013"
    },
    ". The new one is ",
    {
     "link": "Using social media as a medical professional",
     "to": "source:gmc-social-media-2024"
    },
    ". It came with a new ",
    {
     "em": "Good medical practice"
    },
    ". It is for physician associates and anaesthesia associates too."
   ]
  },
  {
   "kind": "table",
   "head": [
    [],
    [
     "2013"
    ],
    [
     "Since 30 January 2024"
    ]
   ],
   "rows": [
    [
     [
      "Your name"
     ],
     [
      "If you call yourself a doctor in public, give your name too"
     ],
     [
      "When you comment on health, ",
      {
       "em": "usually"
      },
      " say who you are"
     ]
    ],
    [
     [
      "Private messages"
     ],
     [],
     [
      "Reported to be within its definition. ",
      {
       "link": "Paragraph 9",
       "to": "source:gmc-social-media-2024#9"
      },
      " says that private groups may come out"
     ]
    ],
    [
     [
      "Small details"
     ],
     [
      "Several harmless posts can add up"
     ],
     [
      {
       "link": "Paragraph 19",
       "to": "source:gmc-social-media-2024#19"
      },
      ": their sum may let the patient, or somebody close, see who it is"
     ]
    ],
    [
     [
      "Targeting people"
     ],
     [
      "Treat colleagues fairly"
     ],
     [
      "Must not abuse, bully or target a person or a group (paragraph 14, as ",
      {
       "link": "quoted",
       "to": "source:gmc-social-media-2024#14"
      },
      ")"
     ]
    ],
    [
     [
      "Your freedom"
     ],
     [],
     [
      "Named as real, and weighed against other people’s rights (paragraph 7, as ",
      {
       "link": "quoted",
       "to": "source:gmc-social-media-2024#7"
      },
      ")"
     ]
    ],
    [
     [
      "Likes and shares"
     ],
     [],
     [
      "You are ",
      {
       "link": "reported",
       "to": "source:ipt-social-media-2024"
      },
      " to answer for them"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Even in 2013 the GMC’s chair said that giving your name was ",
    {
     "link": "not a requirement",
     "to": "source:mps-black-hole-2013"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "em": "Good medical practice"
    },
    " changed with it:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "link": "Paragraph 89",
       "to": "source:gmc-gmp-2024#89"
      },
      ": what you tell people must be accurate. Leave nothing relevant out. Don’t play down risks. Don’t pass off opinion as fact."
     ]
    },
    {
     "text": [
      {
       "link": "Paragraph 90",
       "to": "source:gmc-gmp-2024#90"
      },
      ": declare interests, and don’t exploit people who know less."
     ]
    },
    {
     "text": [
      {
       "link": "Paragraph 93",
       "to": "source:gmc-gmp-2024#93"
      },
      ": private groups may become public."
     ]
    },
    {
     "text": [
      "Paragraphs 57 and 58, as ",
      {
       "link": "reported",
       "to": "source:brett-wilson-gmp"
      },
      ": sexual harassment of colleagues is named for the first time, in writing too. Those who see it should act."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The guidance on ",
    {
     "link": "criticism in the media",
     "to": "source:gmc-media-criticism"
    },
    " was reworded as well. It covers social media. The GMC adds that not every departure from its guidance is serious."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "other-british-regulators-and-bodies",
   "text": [
    "Other British regulators and bodies"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "HCPC."
      },
      " ",
      {
       "link": "Revised",
       "to": "source:hcpc-social-media"
      },
      " for the standards of 1 September 2024. It covers private use and ",
      {
       "link": "old posts",
       "to": "source:csp-pause-2024"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "GDC."
      },
      " Reissued in January 2024. A letter in a journal counts ",
      {
       "link": "two small edits",
       "to": "source:bdj-gdc-reissue-2024"
      },
      ", one of them for a platform’s new name."
     ]
    },
    {
     "text": [
      {
       "strong": "NMC."
      },
      " The ",
      {
       "link": "guidance",
       "to": "source:nmc-social-media"
      },
      " of 2015, reissued since. We could not confirm that it is the newest. ",
      {
       "link": "Advice of 2012",
       "to": "source:nursing-times-2012"
      },
      ", now gone, was stricter."
     ]
    },
    {
     "text": [
      {
       "strong": "GPhC."
      },
      " Its ",
      {
       "link": "page",
       "to": "source:gphc-online"
      },
      " is refreshed from time to time."
     ]
    },
    {
     "text": [
      {
       "strong": "RCGP."
      },
      " The ",
      {
       "link": "Highway Code",
       "to": "source:rcgp-highway-code-2013"
      },
      " of 2013 is history. Its ten points still read well."
     ]
    },
    {
     "text": [
      {
       "strong": "NHS Protect."
      },
      " It has closed. Its ",
      {
       "link": "guidance on letters",
       "to": "source:nhs-protect-warning-letters"
      },
      " of 2017 is ",
      {
       "link": "still used",
       "to": "source:mdu-warning-letters-2019"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Messaging."
      },
      " ",
      {
       "link": "NHS England’s page",
       "to": "source:nhse-mobile-messaging"
      },
      " was reworded by June 2023. It allows more than the answer of 2020 did. Many employers allow less."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-law-in-the-united-kingdom",
   "text": [
    "The law in the United Kingdom"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "31 January 2024."
      },
      " New offences came in under the ",
      {
       "link": "Online Safety Act",
       "to": "source:osa2023-part10"
      },
      ". They cover false messages meant to harm, threats, and intimate pictures. Older offences ",
      {
       "link": "remain",
       "to": "source:cps-comms"
      },
      " for grossly offensive messages."
     ]
    },
    {
     "text": [
      {
       "strong": "Scotland."
      },
      " An Act of 2021 cut the time for a defamation claim from ",
      {
       "link": "three years to one",
       "to": "source:defamation-scotland-2021"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "adverts",
   "text": [
    "Adverts"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "23 March 2023."
      },
      " The ",
      {
       "link": "third edition",
       "to": "source:asa-influencers"
      },
      " of the British guide for influencers."
     ]
    },
    {
     "text": [
      {
       "strong": "31 January 2020."
      },
      " As reported, the date from which adverts for ",
      {
       "link": "botulinum toxin",
       "to": "source:asa-botulinum-2020"
      },
      " on social media were watched by machine."
     ]
    },
    {
     "text": [
      {
       "strong": "Weight-loss medicines."
      },
      " British regulators are ",
      {
       "link": "reported",
       "to": "source:weight-loss-medicines-statement"
      },
      " to say that an advert can break the rule without a name in it."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In Australia the top penalty for an unlawful advert rose to 12 times what it was. It has held ",
    {
     "link": "everywhere there",
     "to": "source:au-ahpra-advertising"
    },
    " since July 2024."
   ]
  },
  {
   "kind": "bars",
   "title": "Highest penalty per offence in Australia",
   "unit": "A$",
   "full": 120000,
   "rows": [
    {
     "label": "One person, before",
     "value": 5000
    },
    {
     "label": "One person, now",
     "value": 60000
    },
    {
     "label": "A company, before",
     "value": 10000
    },
    {
     "label": "A company, now",
     "value": 120000
    }
   ],
   "words": "It rose from A$5,000 to A$60,000 for one person, and from A$10,000 to A$120,000 for a company."
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "elsewhere",
   "text": [
    "Elsewhere"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Where"
    ],
    [
     "What"
    ],
    [
     "When"
    ]
   ],
   "rows": [
    [
     [
      "Ireland"
     ],
     [
      {
       "link": "Medical Council’s guide",
       "to": "source:ie-medical-council-9"
      },
      ", 9th edition"
     ],
     [
      "1 January 2024"
     ]
    ],
    [
     [
      "New Zealand"
     ],
     [
      {
       "link": "Statement on advertising",
       "to": "source:nz-mcnz-advertising"
      }
     ],
     [
      "April 2022"
     ]
    ],
    [
     [
      "South Africa"
     ],
     [
      {
       "link": "Booklet 16",
       "to": "source:za-hpcsa-16"
      },
      ", revised"
     ],
     [
      "March 2025"
     ]
    ],
    [
     [
      "Singapore"
     ],
     [
      {
       "link": "Advisory on review sites",
       "to": "source:sg-smc-advisory-2020"
      }
     ],
     [
      "25 November 2020"
     ]
    ],
    [
     [
      "Malaysia"
     ],
     [
      {
       "link": "Public statements",
       "to": "source:my-public-statements-2021"
      },
      " by public servants"
     ],
     [
      "June 2021"
     ]
    ],
    [
     [
      "United States"
     ],
     [
      {
       "link": "Settlement",
       "to": "source:us-hhs-reviews-2022"
      },
      " over replies to reviews"
     ],
     [
      "December 2022"
     ]
    ],
    [
     [
      "United States"
     ],
     [
      {
       "link": "Endorsement guides",
       "to": "source:us-ftc-255"
      },
      ", revised"
     ],
     [
      "2023"
     ]
    ],
    [
     [
      "Ontario"
     ],
     [
      {
       "link": "Social media policy",
       "to": "source:ca-cpso-social"
      }
     ],
     [
      "June 2022, updated November 2024"
     ]
    ],
    [
     [
      "Manitoba"
     ],
     [
      {
       "link": "Standard on social media",
       "to": "source:ca-cpsm-standard"
      }
     ],
     [
      "28 June 2023"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Some of these we know only from what others report. Each source says which."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "platforms",
   "text": [
    "Platforms"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Twitter became X. Newer ones, such as Bluesky, are named in ",
    {
     "link": "British advice",
     "to": "source:lmc-pitfalls"
    },
    ". Live streams and TikTok are named by the ",
    {
     "link": "GPhC",
     "to": "source:gphc-online"
    },
    ". Writing tools came too. The GDC’s reissue was said to be ",
    {
     "link": "silent",
     "to": "source:bdj-gdc-reissue-2024"
    },
    " about them. See ",
    {
     "link": "using AI tools",
     "to": "article:ai-tools-at-work"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "cover",
   "text": [
    "Cover"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2020 Medical Protection said that claims over public talks were unlikely to be covered. We have not read whether that still stands. ",
    {
     "link": "Ask yours",
     "to": "article:speaking-and-cover"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-has-not-changed",
   "text": [
    "What has not changed"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Keep what you know about patients to yourself. Be kind. Check your facts. Say who you are and what you gain. Sleep before you post."
   ]
  }
 ]
};
