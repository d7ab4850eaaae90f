// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "copyright-basics",
 "title": "Using other people’s words, pictures and music",
 "summary": "Assume that somebody owns it. Link to it, ask, or make your own. And a right to use a picture is not the consent of the person in it.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "copyright",
  "confidentiality",
  "sources"
 ],
 "also": [
  "plagiarism",
  "meme",
  "stock photos",
  "music",
  "quoting"
 ],
 "references": [
  {
   "source": "cdpa-30",
   "paragraphs": [],
   "says": [
    "Quotation, criticism, review and news in the law of the United Kingdom. Read in others’ accounts."
   ]
  },
  {
   "source": "ipo-exceptions-2014",
   "paragraphs": [],
   "says": [
    "Most reuse needs permission."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "15"
   ],
   "says": [
    "Copyright law holds for what doctors post, in either capacity, as others quote it."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Posts are subject to the law of copyright like anything else in writing."
   ]
  },
  {
   "source": "dentistry-social-media-2024",
   "paragraphs": [],
   "says": [
    "To share somebody else’s content can make you responsible for it, as it quotes the dental guidance."
   ]
  },
  {
   "source": "au-mda-national-sharing",
   "paragraphs": [],
   "says": [
    "To like or share may make you the publisher."
   ]
  },
  {
   "source": "case-false-profile",
   "paragraphs": [],
   "says": [
    "A false profile with somebody’s photographs. A warning."
   ]
  },
  {
   "source": "bma-pictures",
   "paragraphs": [],
   "says": [
    "Pictures of patients need consent."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "An advert must be plain as an advert, whoever made the picture."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "ward-photo-or-video",
  "impersonation-or-fake-account",
  "ai-tools",
  "speaking-invitation"
 ],
 "words": 705,
 "readingAge": 8.1,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "If you did not make it, somebody else owns it. That holds for a cartoon, a graph, a song and a stranger’s video. That it can be found online does not make it free to use."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The easy answers come first, since they nearly always do."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "three-ways-out",
   "text": [
    "Three ways out"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Link to it."
      },
      " Say in your own words what is there, and let people go and look. The owner gets the visit."
     ]
    },
    {
     "text": [
      {
       "strong": "Ask."
      },
      " A short message is enough. Keep the answer. Most people are pleased."
     ]
    },
    {
     "text": [
      {
       "strong": "Make your own."
      },
      " A photo of your own desk beats a stock picture that a hundred clinics have used."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I work in health care and would like to use your drawing in a post about sleep, with your name and a link. May I? I am not paid for the post."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "things-people-borrow",
   "text": [
    "Things people borrow"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "What"
    ],
    [
     "Think of"
    ]
   ],
   "rows": [
    [
     [
      "A figure from a paper"
     ],
     [
      "The journal often owns it, not the author. Look for the licence on the paper"
     ]
    ],
    [
     [
      "A page of a textbook or a drug handbook"
     ],
     [
      "Don’t photograph it. Say what it says, and name the edition"
     ]
    ],
    [
     [
      "A slide from a conference"
     ],
     [
      "Ask the speaker. It may show unpublished work"
     ]
    ],
    [
     [
      "A picture found in a search"
     ],
     [
      "A search shows pictures. It does not give leave to use them"
     ]
    ],
    [
     [
      "A stock picture"
     ],
     [
      "The licence may not cover adverts, or a sensitive subject"
     ]
    ],
    [
     [
      "A song under a video"
     ],
     [
      "The app’s library may not cover a page for work"
     ]
    ],
    [
     [
      "Somebody’s video, with your face beside it"
     ],
     [
      "Ask what the platform and the maker allow"
     ]
    ],
    [
     [
      "A meme"
     ],
     [
      "Somebody drew it or took it, and somebody may be in it"
     ]
    ],
    [
     [
      "A patient’s poem, drawing or card"
     ],
     [
      "It is theirs. And it shows that they know you"
     ]
    ],
    [
     [
      "Words by an AI tool"
     ],
     [
      "You answer for them. See ",
      {
       "link": "AI tools",
       "to": "article:ai-tools-at-work"
      }
     ]
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "free-to-use",
   "text": [
    "“Free to use”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Some works carry an open licence. Then read it. Three questions:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Must I name the maker, and how?"
     ]
    },
    {
     "text": [
      "May I change it?"
     ]
    },
    {
     "text": [
      "May I use it for my business?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A clinic’s page may count as business, even when the post sells nothing."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "quoting",
   "text": [
    "Quoting"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The law of the United Kingdom lets you ",
      {
       "link": "quote",
       "to": "source:cdpa-30"
      },
      ", for criticism, for review or for another purpose, if the use is fair."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "The work must have been made public. Something unpublished is not covered."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Take no more than you need."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Say whose it is."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "There is a rule for reporting news, too. It does ",
      {
       "strong": "not"
      },
      " cover photographs."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Beyond such rules, ",
      {
       "link": "most reuse",
       "to": "source:ipo-exceptions-2014"
      },
      " needs permission."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Each country draws this line in its own place, and we have not read yours. Quote little, say whose it is, and ask if it is more than a few lines."
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
    "Whatever the law, one habit serves you well. Quote the line that you talk about, name who said it and when, and link to the whole."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-picture-has-two-owners",
   "text": [
    "A picture has two owners"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Copyright belongs to whoever made the picture. The face in it belongs to somebody else. You may hold the rights to a photo and still have no right to post it."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The clinic may own the picture of a wound. The patient’s ",
      {
       "link": "consent",
       "to": "source:bma-pictures"
      },
      " is another matter, and it has to be ",
      {
       "link": "for this use",
       "to": "article:photos-and-video"
      },
      "."
     ]
    },
    {
     "text": [
      "A photographer took the team picture. Each person in it may still say no."
     ]
    },
    {
     "text": [
      "A family posts a picture of you. They may own it, and you may still ask them to take it down."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "passing-it-on",
   "text": [
    "Passing it on"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "To share is also to say something. A dental regulator’s guidance is quoted as saying that ",
    {
     "link": "sharing",
     "to": "source:dentistry-social-media-2024"
    },
    " somebody’s content can make you responsible for it. An indemnifier in Australia says that a like or a share may make you ",
    {
     "link": "the publisher",
     "to": "source:au-mda-national-sharing"
    },
    ". So read to the end before you pass it on, and look at who made it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Taking somebody’s photos to pose as them is another thing again. A pharmacist in Northern Ireland made a false profile with another person’s photos. There was a police caution, and in February 2025 a ",
    {
     "link": "warning",
     "to": "source:case-false-profile"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-somebody-says-that-you-used-their-work",
   "text": [
    "If somebody says that you used their work"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Don’t argue in the thread."
     ]
    },
    {
     "text": [
      "Keep the message, and a picture of your post with its date."
     ]
    },
    {
     "text": [
      "Look for the licence or the leave that you had."
     ]
    },
    {
     "text": [
      "If a solicitor writes, or they name a sum, get advice before you answer. Limit who can see the post until you have it."
     ]
    },
    {
     "text": [
      "If it is a plain message and they are right, say so. Ask what would put it right: a name, a fee, another picture?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Some letters that ask for money are not honest. Check who sent it before you pay."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-somebody-used-yours",
   "text": [
    "If somebody used yours"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Keep a picture and the link. Ask them first. If that fails, the platform has a form for copyright. If it is your face, or your name, use the form for ",
    {
     "link": "fake accounts",
     "to": "situation:impersonation-or-fake-account"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-it-is-written-for-your-job",
   "text": [
    "Where it is written for your job"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The GMC is reported to say, in ",
      {
       "link": "paragraph 15",
       "to": "source:gmc-social-media-2024#15"
      },
      ", that the law of copyright holds for what you post, in a personal or a professional capacity."
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
      "Medical Protection ",
      {
       "link": "says the same",
       "to": "source:mps-ask-expert-2020"
      },
      ": posts are under the law of copyright like anything else you write."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Is the picture part of an advert? Then ",
      {
       "link": "that has to be plain",
       "to": "source:asa-influencers"
      },
      " too."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Ask your employer’s communications team. They have usually been asked before."
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
  }
 ]
};
