// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "eight-points",
 "title": "Eight points before you post as a professional",
 "summary": "Eight things to run through before you post under your professional name. They go back to 2013 and 2020, and are brought up to date here.",
 "kind": "checklist",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "role",
  "disrepute",
  "confidentiality",
  "advice",
  "sources",
  "respect",
  "copyright",
  "defamation",
  "conflict"
 ],
 "also": [],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Put the advice of the GMC and the RCGP of 2013 into eight points."
   ]
  },
  {
   "source": "rcgp-highway-code-2013",
   "paragraphs": [],
   "says": [
    "Ten points for doctors online, from 2013. Now history."
   ]
  },
  {
   "source": "gmc-social-media-2013",
   "paragraphs": [],
   "says": [
    "The text that the eight points drew on. It was replaced on 30 January 2024."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "14",
    "15",
    "18",
    "19"
   ],
   "says": [
    "The text that took its place. Respect, the law, and details that add up."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "81",
    "82",
    "88",
    "89",
    "90"
   ],
   "says": [
    "Trust, honesty about your role, confidentiality, sound facts and declared interests."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 6",
    "Code 20.10"
   ],
   "says": [
    "Use what is known to work, and use social media responsibly."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 5.1"
   ],
   "says": [
    "Keep what you know about people confidential, and keep on posting."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 9.1.3"
   ],
   "says": [
    "Nothing that could shake confidence in you, unless it raises a concern."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "The same duties online as face to face. A line that the views are your own means little."
   ]
  },
  {
   "source": "gdc-social-media-2016",
   "paragraphs": [],
   "says": [
    "Sharing somebody else’s post can make you answer for it."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "How to make it plain that a post is an advert."
   ]
  },
  {
   "source": "cdpa-30",
   "paragraphs": [],
   "says": [
    "Quoting fairly, with credit."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "The duties are the same for a public and for a limited audience."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "41"
   ],
   "says": [
    "Say so when your view is not the accepted one."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Tell people of a tie that they would not expect."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "A dental nurse suspended for eight months over posts that were shared and liked."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A surgeon in Hong Kong disciplined over a clinic page that a spouse ran."
   ]
  }
 ],
 "situations": [
  "speaking-invitation",
  "giving-advice-online",
  "sponsored-posts",
  "case-discussion-online"
 ],
 "words": 615,
 "readingAge": 7.8,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Post what you know. People are glad of it. Run through these eight points first. It takes a minute."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They began in 2013, with two texts for British doctors. ",
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " put them into eight points in 2020. One of those texts has since been replaced. So each point here says what holds today. See also ",
    {
     "link": "what has changed since 2020",
     "to": "article:changed-since-2020"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-eight",
   "text": [
    "The eight"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Say who you are."
      },
      " Give your name and your role when you write about health. Claim no title or skill that you do not have."
     ]
    },
    {
     "text": [
      {
       "strong": "Think who is watching."
      },
      " Patients, families, your employer and reporters may read it. To them you are your profession, on any day of the week."
     ]
    },
    {
     "text": [
      {
       "strong": "Keep what you know about patients to yourself."
      },
      " A name is seldom the trouble. Age, place, day and illness ",
      {
       "link": "add up to a person",
       "to": "article:jigsaw-identification"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Share what you know, not advice for one person."
      },
      " Say what is true in general. Send people to their own clinician for the rest."
     ]
    },
    {
     "text": [
      {
       "strong": "Check it, and say where it comes from."
      },
      " Give the source. Tell what is known apart from what you think."
     ]
    },
    {
     "text": [
      {
       "strong": "Be polite to everybody."
      },
      " Argue with the idea. Leave the person alone, and never set others on them."
     ]
    },
    {
     "text": [
      {
       "strong": "The law is the same online."
      },
      " A false and harmful claim, or somebody’s copied picture, can bring a claim against you. Your own account is no shield."
     ]
    },
    {
     "text": [
      {
       "strong": "Say what you gain."
      },
      " Money, gifts, discounts, your own clinic: say it first, and in plain words."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-has-changed",
   "text": [
    "What has changed"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The texts have moved, and so has what people are judged for."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Names."
      },
      " In 2013 the GMC said that doctors who call themselves doctors in public should also give their name. Since 30 January 2024 its word is that you should ",
      {
       "em": "usually"
      },
      " say who you are when you comment on health. A missing name is worth a thought. It is no disaster."
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
       "strong": "Private messages."
      },
      " They are now reported to fall under the GMC’s words on social media. See ",
      {
       "link": "private messages",
       "to": "article:private-messages"
      },
      "."
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
       "strong": "Likes and shares."
      },
      " You answer for them too. A dental nurse was suspended in 2023 over posts that had been ",
      {
       "link": "shared and liked",
       "to": "source:case-likes-and-shares"
      },
      "."
     ]
    },
    {
     "text": [
      {
       "strong": "Health facts."
      },
      " The GMC now asks for four things. Check what you say. Leave nothing relevant out. Do not play down risks. Do not dress up opinion as fact."
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
      "GMC, ",
      {
       "link": "Using social media",
       "to": "source:gmc-social-media-2024"
      },
      ", for points 3, 6 and 7. ",
      {
       "em": "Good medical practice"
      },
      ", paragraphs 82, 89 and 90, for points 1, 5 and 8."
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
      "NMC, ",
      {
       "link": "Code 20.10",
       "to": "source:nmc-social-media"
      },
      ": use every kind of communication responsibly, social media included. Code 6: use the best evidence there is."
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
      "GDC, ",
      {
       "link": "standard 9.1.3",
       "to": "source:gdc-standards"
      },
      ": publish nothing that could shake confidence in you or the profession, unless you are raising a concern. ",
      {
       "link": "Sharing a post",
       "to": "source:gdc-social-media-2016"
      },
      " can make you answer for it."
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
     "text": [
      "GPhC, ",
      {
       "link": "online conduct",
       "to": "source:gphc-online"
      },
      ": the same duties as face to face. “Views my own” means little."
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
      "HCPC, ",
      {
       "link": "social media",
       "to": "source:hcpc-social-media"
      },
      ": assume that anybody may read it. It also says to keep on posting."
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
      "Ahpra, ",
      {
       "link": "social media",
       "to": "source:au-ahpra-social"
      },
      ": it makes no difference whether the audience is large or small."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "The national ",
      {
       "link": "code",
       "to": "source:ca-cma-code#41"
      },
      " for doctors: if your view is not the accepted one, say so."
     ],
     "when": {
      "regions": [
       "CA"
      ]
     }
    },
    {
     "text": [
      "The trade regulator’s ",
      {
       "link": "guides",
       "to": "source:us-ftc-255"
      },
      ": tell people about a tie that they would not expect, where they cannot miss it."
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
   "kind": "heading",
   "level": 2,
   "id": "if-you-have-one-minute",
   "text": [
    "If you have one minute"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Read it aloud. Cut what a patient could know themselves by. Add the source. Then ",
    {
     "link": "ask the four questions",
     "to": "article:four-questions"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If somebody in your house, or on your staff, runs a page for you, go through these points with them. In Hong Kong a surgeon was disciplined over ",
    {
     "link": "a page that a spouse ran",
     "to": "source:case-clinic-page"
    },
    ". See ",
    {
     "link": "running a practice page",
     "to": "article:managers-and-practice-pages"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A disclaimer settles nothing. Neither does a closed group, or an account without your name."
   ]
  }
 ]
};
