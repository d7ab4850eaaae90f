// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "comments-outside-work",
 "title": "Can I be criticised for what I post outside work?",
 "summary": "Yes. You keep your freedom to speak, and it is protected. But people see your profession even when you post as yourself.",
 "kind": "question",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "disrepute",
  "discrimination",
  "respect",
  "role"
 ],
 "also": [],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Yes. Members have had complaints and inquiries that began with personal posts."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "9",
    "14"
   ],
   "says": [
    "Freedom of expression is real and is weighed. Anonymous posts can be traced. Target nobody."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "56",
    "81"
   ],
   "says": [
    "No abuse, and conduct that justifies trust."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [
    "Code 20.10"
   ],
   "says": [
    "Use every kind of communication responsibly, social media included."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 1.7"
   ],
   "says": [
    "Personal and private use counts. Beliefs must not lead to discrimination."
   ]
  },
  {
   "source": "csp-pause-2024",
   "paragraphs": [],
   "says": [
    "Old posts count too, even from before registration."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 9.1",
    "standard 9.1.3"
   ],
   "says": [
    "Conduct in private life must justify trust. Raising a concern is allowed."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "A line that the views are your own means little."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is investigated purely for holding or expressing views."
   ]
  },
  {
   "source": "au-anmj-private-life",
   "paragraphs": [],
   "says": [
    "Boards may look at private accounts even without a link to the job."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Can apply to personal use. Fair criticism in good faith is not likely to be unprofessional."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "Public servants need leave to comment on policy, on personal accounts too, as reported."
   ]
  },
  {
   "source": "koo-2017",
   "paragraphs": [],
   "says": [
    "The same share of unprofessional posts, whether or not the profile named the job."
   ]
  },
  {
   "source": "suler-2004",
   "paragraphs": [],
   "says": [
    "Why our guard drops."
   ]
  },
  {
   "source": "case-anonymous-jokes",
   "paragraphs": [],
   "says": [
    "An account without a name, traced through its own details."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Sharing and liking. Suspension for eight months."
   ]
  },
  {
   "source": "case-racial-comments-removal",
   "paragraphs": [],
   "says": [
    "Racially offensive comments. Removed from the register."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Videos on working life. No case to answer."
   ]
  },
  {
   "source": "case-political-posts-defended",
   "paragraphs": [],
   "says": [
    "Strong criticism of a state. It ended without a sanction."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "Off-duty criticism of care. The penalty was set aside."
   ]
  }
 ],
 "situations": [
  "personal-posts",
  "political-posts",
  "old-posts",
  "employer-policy",
  "colleague-post"
 ],
 "words": 672,
 "readingAge": 9.1,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Yes, you can. You may still say a great deal. The two belong together, and it helps to know where the line runs."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If something is already out and you are worried, ",
    {
     "link": "start here",
     "to": "situation:personal-posts"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-it-counts",
   "text": [
    "Why it counts"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "People don’t sort your words into work and home. They see a nurse, a doctor, a pharmacist who said it. ",
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " wrote in 2020 that personal posts may be the riskier kind, since we let our guard down. Its members had faced their employer, their regulator and complaints over such posts."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A line such as “views my own” changes little. The pharmacy regulator in Britain says ",
    {
     "link": "just that",
     "to": "source:gphc-online"
    },
    ". Nor does leaving out your job. A study of young American urologists found ",
    {
     "link": "the same share",
     "to": "source:koo-2017"
    },
    " of unprofessional posts whether or not the profile named the job."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "No name on the account? One British doctor’s jokes were ",
    {
     "link": "traced",
     "to": "source:case-anonymous-jokes"
    },
    " through the role and the region that the account gave. A colleague reported them."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-you-may-say",
   "text": [
    "What you may say"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Freedom of speech is yours as well. Those who judge have said so, and have been corrected when they forgot."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A general practitioner wrote many posts that criticised a state in strong words. The inquiry ",
      {
       "link": "ended without a sanction",
       "to": "source:case-political-posts-defended"
      },
      "."
     ]
    },
    {
     "text": [
      "A nurse’s ",
      {
       "link": "videos",
       "to": "source:case-vlogs-closed"
      },
      " about working life led to a complaint. There was no case to answer."
     ]
    },
    {
     "text": [
      "A Canadian nurse criticised the care of a relative who had died. She was fined. A court ",
      {
       "link": "set that aside",
       "to": "source:case-grieving-relative"
      },
      " in 2020, since criticism of the system is in the public interest."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tiredness and grief are fine. So are strikes, votes and budgets, food and football. You may say that a plan is wrong, and why."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-it-tips-over",
   "text": [
    "Where it tips over"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It tips from a ",
    {
     "em": "view"
    },
    " to a ",
    {
     "em": "person"
    },
    ", from a policy to a people, or from the system to a patient."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Hostile words about a group."
      },
      " Race, religion, sexuality, disability. These bring the gravest outcomes. A nurse was ",
      {
       "link": "removed",
       "to": "source:case-racial-comments-removal"
      },
      " from the register in 2015 for racially offensive comments."
     ]
    },
    {
     "text": [
      {
       "strong": "Passing it on."
      },
      " A dental nurse was suspended for eight months for posts that were ",
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
       "strong": "Abuse."
      },
      " Of a colleague, a manager, a stranger in a thread."
     ]
    },
    {
     "text": [
      {
       "strong": "Patients."
      },
      " Even as a joke, even without a name."
     ]
    },
    {
     "text": [
      {
       "strong": "Praise of violence."
      }
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-post",
   "text": [
    "Before you post"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask ",
    {
     "link": "the four questions",
     "to": "article:four-questions"
    },
    ". Would I say it out loud? Does it hurt somebody? Could it sound prejudiced? Would it harm trust in us?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If you are tired, cross or have had a drink, save it and sleep. There is a ",
    {
     "link": "reason",
     "to": "article:online-disinhibition"
    },
    " why it feels so easy at night."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If it is about unsafe care, a post is rarely the best first step. See ",
    {
     "link": "raising concerns",
     "to": "article:raising-concerns"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-somebody-has-complained",
   "text": [
    "If somebody has complained"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Don’t answer it tonight."
     ]
    },
    {
     "text": [
      "Keep the post and the replies as they are. Taking it away once a complaint exists, or is likely, can look like hiding it."
     ]
    },
    {
     "text": [
      "Ring your indemnifier, and your union if it is your employer."
     ]
    },
    {
     "text": [
      "Think, with help, about what you would do another time. In the cases that we know, insight and taking part weighed a good deal."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If there is no complaint and none is likely, you may tidy up. See ",
    {
     "link": "old posts",
     "to": "situation:old-posts"
    },
    " first."
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
       "to": "source:gmc-social-media-2024"
      },
      ". Paragraph 7 weighs your freedom of expression against other people’s rights. Paragraph 14 says not to abuse, bully or target anybody. Both are cited here from others’ accounts."
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
      {
       "link": "NMC Code 20.10",
       "to": "source:nmc-social-media"
      },
      ": use social media responsibly."
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
      {
       "link": "Standard 9.1",
       "to": "source:gdc-standards"
      },
      ": conduct at work and in your own life should justify trust. Standard 9.1.3 makes room for raising a concern."
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
      "Since 1 September 2024 the ",
      {
       "link": "HCPC’s",
       "to": "source:hcpc-social-media"
      },
      " guidance covers personal and private use. ",
      {
       "link": "Old posts",
       "to": "source:csp-pause-2024"
      },
      " count too."
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
      "Doctors are not investigated ",
      {
       "link": "purely for holding or expressing views",
       "to": "source:au-medical-board-views"
      },
      ". How they are put may matter. Boards may look at ",
      {
       "link": "private accounts",
       "to": "source:au-anmj-private-life"
      },
      "."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "Ontario’s ",
      {
       "link": "policy",
       "to": "source:ca-cpso-social"
      },
      " can reach personal use. It adds that fair criticism in good faith is not likely to be unprofessional."
     ],
     "when": {
      "regions": [
       "CA"
      ]
     }
    },
    {
     "text": [
      "If you work for the government, public statements on policy were ",
      {
       "link": "reported",
       "to": "source:my-public-statements-2021"
      },
      " in 2021 to need written leave, on your own account as well. Ask before you post."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    }
   ]
  }
 ]
};
