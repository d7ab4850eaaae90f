// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-prejudice",
 "title": "Prejudice online",
 "summary": "Words about a faith, a people or a group led to anything from advice to removal. Likes and shares counted too. Argument about policy is another matter.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "discrimination",
  "respect",
  "disrepute"
 ],
 "also": [],
 "references": [
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Sharing and liking other people’s posts. Suspension for eight months."
   ]
  },
  {
   "source": "case-cleansing-posts",
   "paragraphs": [],
   "says": [
    "Posts on religion by a retired dentist. Suspension for four months."
   ]
  },
  {
   "source": "case-violence-celebrated",
   "paragraphs": [],
   "says": [
    "A post derogatory of a group. A reprimand."
   ]
  },
  {
   "source": "case-abusive-blogs-removal",
   "paragraphs": [],
   "says": [
    "Comments on religion, sexuality and disability. Removed."
   ]
  },
  {
   "source": "case-racial-comments-removal",
   "paragraphs": [],
   "says": [
    "Racially offensive comments. Removed."
   ]
  },
  {
   "source": "case-anti-migrant-images",
   "paragraphs": [],
   "says": [
    "Anti-migrant images. Struck off, as one blog reported."
   ]
  },
  {
   "source": "case-intolerant-comments-caution",
   "paragraphs": [],
   "says": [
    "Intolerant comments and jokes about drugs. A caution."
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
   "source": "case-racist-whatsapp-suspension",
   "paragraphs": [],
   "says": [
    "Racist messages to one person. Suspension for 10 months."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "A group of ten doctors. Warnings for two years."
   ]
  },
  {
   "source": "case-rally-remarks",
   "paragraphs": [],
   "says": [
    "Remarks at a rally. A warning."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "Posts, and comments left under them. Advice."
   ]
  },
  {
   "source": "case-ten-years-of-posts",
   "paragraphs": [],
   "says": [
    "About 30 posts over ten years. Suspension upheld."
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
   "source": "case-war-posts-interim",
   "paragraphs": [],
   "says": [
    "Posts about a war. An interim suspension."
   ]
  },
  {
   "source": "case-political-posts-defended",
   "paragraphs": [],
   "says": [
    "Criticism of a state. The defence succeeded."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "14"
   ],
   "says": [
    "Freedom of belief and expression are weighed against other people’s rights. No abuse or targeting."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 1.7"
   ],
   "says": [
    "Beliefs and biases must not lead to discrimination."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Inciting hatred or discrimination puts registration at risk, as its guidance is repeated."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is investigated purely for holding views."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "60% of US boards would probably look into prejudiced words."
   ]
  }
 ],
 "situations": [
  "personal-posts",
  "political-posts",
  "old-posts",
  "colleague-post",
  "regulator-letter"
 ],
 "words": 654,
 "readingAge": 9.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "You may hold views, and you may argue. What led to trouble here was contempt for people because of who they are. It made little difference whether it was a post, a share or a joke. Outcomes are as reported on their dates, and some may have changed."
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
    "A dental nurse in the United Kingdom wrote nothing. The nurse ",
    {
     "link": "shared and liked",
     "to": "source:case-likes-and-shares"
    },
    " what others had written. In 2023 that led to a suspension of eight months."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It is the case to remember. A like takes a tenth of a second and carries your name."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "posts-and-comments",
   "text": [
    "Posts and comments"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Who, where"
    ],
    [
     "What"
    ],
    [
     "What followed"
    ]
   ],
   "rows": [
    [
     [
      "Children’s nurse, England"
     ],
     [
      "Abuse about religion, sexuality and disability, on blogs and Twitter"
     ],
     [
      {
       "link": "Removed",
       "to": "source:case-abusive-blogs-removal"
      },
      " from the register, 2014"
     ]
    ],
    [
     [
      "Nurse, England"
     ],
     [
      "Racially offensive comments on Facebook"
     ],
     [
      {
       "link": "Removed",
       "to": "source:case-racial-comments-removal"
      },
      ", 2015"
     ]
    ],
    [
     [
      "Paramedic, England"
     ],
     [
      "Intolerant comments about a faith, and jokes about drugs"
     ],
     [
      "A ",
      {
       "link": "caution",
       "to": "source:case-intolerant-comments-caution"
      },
      ", 2017"
     ]
    ],
    [
     [
      "Retired dentist, UK"
     ],
     [
      "Posts on religion, with talk of “cleansing”"
     ],
     [
      {
       "link": "Suspended",
       "to": "source:case-cleansing-posts"
      },
      " for four months, 2018"
     ]
    ],
    [
     [
      "Dental professional, UK"
     ],
     [
      "A post that ran a group down and cheered violence"
     ],
     [
      "A ",
      {
       "link": "reprimand",
       "to": "source:case-violence-celebrated"
      }
     ]
    ],
    [
     [
      "Family doctor, Australia"
     ],
     [
      "About 30 posts over ten years. Some endorsed violence"
     ],
     [
      {
       "link": "Suspension",
       "to": "source:case-ten-years-of-posts"
      },
      " while inquiries ran, upheld on appeal"
     ]
    ],
    [
     [
      "Doctor, UK"
     ],
     [
      "Facebook posts, and the comments of others below"
     ],
     [
      {
       "link": "Advice",
       "to": "source:case-facebook-posts-advice"
      },
      ", after an apology and insight"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In January 2026 one blog reported that a ward manager in England had been ",
    {
     "link": "struck off",
     "to": "source:case-anti-migrant-images"
    },
    " over anti-migrant images, beside photos in uniform. We have not seen the regulator’s own record. Look there before you rely on it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "in-private-or-said-aloud",
   "text": [
    "In private, or said aloud"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A consultant in the United Kingdom sent racist messages to one person. There was a police caution, and a ",
      {
       "link": "suspension",
       "to": "source:case-racist-whatsapp-suspension"
      },
      " of 10 months."
     ]
    },
    {
     "text": [
      "Ten doctors had a private group. Among the messages were racist ones. ",
      {
       "link": "Warnings",
       "to": "source:case-whatsapp-group-warnings"
      },
      ", for two years."
     ]
    },
    {
     "text": [
      "A paramedic showed a colleague a racist image. A ",
      {
       "link": "caution",
       "to": "source:case-racist-image-caution"
      },
      "."
     ]
    },
    {
     "text": [
      "A pharmacist spoke at a rally, not as a pharmacist. A video spread. A ",
      {
       "link": "warning",
       "to": "source:case-rally-remarks"
      },
      " in 2020. A court later let it stand."
     ]
    },
    {
     "text": [
      "Two nurses in Sydney were reported to have made threats against patients of one nationality, in a video chat. ",
      {
       "link": "Suspended",
       "to": "source:case-video-chat-threats"
      },
      " in February 2025, while the police looked into it. That is not a finding."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "war-and-politics",
   "text": [
    "War and politics"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These are the hardest, and they don’t all go one way."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A family doctor in the United Kingdom posted often and sharply about a war, and criticised a state. Somebody complained of antisemitism. The ",
    {
     "link": "defence succeeded",
     "to": "source:case-political-posts-defended"
    },
    ", as the body that defended tells it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A trainee’s posts were said to justify terrorism and to use antisemitic tropes. One panel imposed nothing. In November 2025 another made an interim order, a ",
    {
     "link": "suspension",
     "to": "source:case-war-posts-interim"
    },
    " for 15 months, as two small outlets reported. An interim order is no finding."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The line that runs through them: a policy, a party or a government may be criticised. A people or a faith may not be run down. Cheering violence is the far side of it. ",
    {
     "link": "Politics, strikes and campaigns",
     "to": "article:political-speech"
    },
    " goes further into this."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-made-it-better-and-what-made-it-worse",
   "text": [
    "What made it better, and what made it worse"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Better"
    }
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "an apology, and showing what had been understood"
     ]
    },
    {
     "text": [
      "taking part when the regulator asked"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Worse"
    }
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "many posts over years"
     ]
    },
    {
     "text": [
      "words that endorse violence"
     ]
    },
    {
     "text": [
      "not telling the regulator"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "No help at all:"
    },
    " that it was only a share, or only private."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "None of this is a promise either way. Panels differ."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "no-crime-does-not-mean-no-case",
   "text": [
    "No crime does not mean no case"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In the case of the retired dentist, the police found no crime. The regulator still took it up. It asks something else: can patients trust this person to treat them alike? A patient of that faith may read your page before they come to you."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Of US boards, ",
    {
     "link": "60%",
     "to": "source:greysen-2013"
    },
    " said that they would probably look into prejudiced words."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-some-of-this-is-on-your-own-page",
   "text": [
    "If some of this is on your own page"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t panic, and don’t start deleting. First ask whether a complaint or an inquiry is under way, or likely. ",
    {
     "link": "Old posts",
     "to": "situation:old-posts"
    },
    " goes through it with you. Shame is heavy at night. Most of the work is honest and can be done by day."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If a colleague wrote it, ",
    {
     "link": "start here",
     "to": "situation:colleague-post"
    },
    ". Think first of the person it was about."
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
      "The GMC weighs ",
      {
       "link": "freedom of belief and expression",
       "to": "source:gmc-social-media-2024#7"
      },
      " against the rights of others. As quoted, it says not to abuse or target ",
      {
       "link": "any person or group",
       "to": "source:gmc-social-media-2024#14"
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
       "link": "standard 1.7",
       "to": "source:hcpc-social-media"
      },
      ": values, biases and beliefs must not lead to discrimination."
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
      "The NMC’s guidance counts ",
      {
       "link": "inciting hatred",
       "to": "source:nmc-social-media"
      },
      " among the things that put registration at risk."
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
      "Nobody is investigated ",
      {
       "link": "purely for holding views",
       "to": "source:au-medical-board-views"
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
      "Your regulator’s words on respect and equal care hold online as well. Ask your indemnifier how they have been used."
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
