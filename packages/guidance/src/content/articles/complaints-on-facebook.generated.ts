// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "complaints-on-facebook",
 "title": "A complaint about us on Facebook: may I answer?",
 "summary": "Better not in public. Reach the person another way if you know them, offer the complaints procedure, and give a full answer there.",
 "kind": "question",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "complaint",
  "confidentiality",
  "respect",
  "defamation"
 ],
 "also": [],
 "references": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Contact the patient offline, explain the procedure, and resist answering in public."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Covers social media, and patients past or present. Criticism does not free you from confidentiality."
   ]
  },
  {
   "source": "gponline-media-2017",
   "paragraphs": [],
   "says": [
    "How the GMC’s rule on criticism was explained in 2017. Limit a public answer to your duty of confidentiality."
   ]
  },
  {
   "source": "mdu-upsetting-comments",
   "paragraphs": [],
   "says": [
    "A case study that allows a warmer public answer than the one here."
   ]
  },
  {
   "source": "lmc-reviews",
   "paragraphs": [],
   "says": [
    "On the health service’s own site an answer is expected. Be prompt, polite, and confirm nothing."
   ]
  },
  {
   "source": "nwlmcs-removal",
   "paragraphs": [],
   "says": [
    "A complaint is no ground for taking a patient off the list."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "What to do when comments turn into abuse of staff."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Confidential information and remarks about patients put registration at risk."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3"
   ],
   "says": [
    "No comment about patients on social networks."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Don’t be drawn into negative talk that leads nowhere."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "A practice paid over replies. What the patient has said does not free you."
   ]
  },
  {
   "source": "case-review-reply-texas",
   "paragraphs": [],
   "says": [
    "$10,000 over a reply with name, treatment and cost."
   ]
  },
  {
   "source": "case-review-replies-50000",
   "paragraphs": [],
   "says": [
    "$50,000 over replies to reviews."
   ]
  },
  {
   "source": "case-review-replies-psychiatry",
   "paragraphs": [],
   "says": [
    "$30,000 over four replies."
   ]
  },
  {
   "source": "ca-cpsbc",
   "paragraphs": [],
   "says": [
    "Resist the urge to answer online ratings."
   ]
  },
  {
   "source": "case-online-rating-reply",
   "paragraphs": [],
   "says": [
    "A reply that named the patient was found unprofessional."
   ]
  }
 ],
 "situations": [
  "complaint-online",
  "patient-review",
  "abusive-comments",
  "defamatory-comments",
  "journalist-contact"
 ],
 "words": 699,
 "readingAge": 8.5,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Better not there. It hurts, and it is in front of everybody. But an answer in public often helps less than it seems at the time. You can do a good deal in private."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If it happened today, ",
    {
     "link": "go through it step by step",
     "to": "situation:complaint-online"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-not-in-public",
   "text": [
    "Why not in public"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2020 ",
    {
     "link": "Medical Protection",
     "to": "source:mps-ask-expert-2020"
    },
    " called this a common reason for members to ring. Its advice was to reach the patient another way, tell them about the complaints policy, and offer a full response. It strongly advised against answering in public."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "There are three reasons."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "You would tell people that they are a patient."
      },
      " Any warm, sensible answer does. “Sorry about your wait” says that they waited."
     ]
    },
    {
     "text": [
      {
       "strong": "You can’t tell your side."
      },
      " It rests on things that you know in confidence. They may tell theirs. You may not tell yours."
     ]
    },
    {
     "text": [
      {
       "strong": "It feeds it."
      },
      " Each answer brings it back to the top of the page."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That they have told it all themselves changes nothing. Nor does it help that what they say is wrong."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The GMC’s ",
      {
       "link": "guidance on criticism",
       "to": "source:gmc-media-criticism"
      },
      " covers social media. It covers patients past and present, and those close to them. Paragraph 3 says that criticism, even when it is hard to bear, does not free you from confidentiality."
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
       "link": "Standard 4.2.3",
       "to": "source:gdc-standards"
      },
      " rules out comments about patients on social networks."
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
      "The ",
      {
       "link": "GPhC",
       "to": "source:gphc-online"
      },
      " says not to be drawn into negative talk that leads nowhere."
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
      "The federal health department says that it is ",
      {
       "link": "not allowed",
       "to": "source:us-hhs-reviews-2022"
      },
      " to answer reviews with what you know about patients. What the patient said in public does not change that."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "British Columbia’s college says to ",
      {
       "link": "resist the urge",
       "to": "source:ca-cpsbc"
      },
      " to answer ratings."
     ],
     "when": {
      "regions": [
       "CA"
      ]
     }
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-to-do-instead",
   "text": [
    "What to do instead"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Keep it."
      },
      " Take a picture that shows the words, the date and the address."
     ]
    },
    {
     "text": [
      {
       "strong": "Read it for risk."
      },
      " Is anybody in danger now? Does it tell of harm to a child, or of poor care that is still going on? Act on that first, in the usual way."
     ]
    },
    {
     "text": [
      {
       "strong": "Sleep on the rest."
      }
     ]
    },
    {
     "text": [
      {
       "strong": "If you are sure who it is,"
      },
      " ring or write. Listen. Explain how complaints work, and offer a full answer."
     ]
    },
    {
     "text": [
      {
       "strong": "If you are not sure,"
      },
      " don’t guess, and don’t look in the records to find out."
     ]
    },
    {
     "text": [
      {
       "strong": "Tell those who are named."
      },
      " Stay with them. It is worse to find it alone at night."
     ]
    },
    {
     "text": [
      {
       "strong": "Look for the part that is right."
      },
      " There often is one. Log it, and mend it."
     ]
    },
    {
     "text": [
      {
       "strong": "If you run the page,"
      },
      " use the house rules on it to hide abuse. Keep a copy."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-something-must-be-said",
   "text": [
    "If something must be said"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Some teams feel that silence looks bad. Then one line, once. It should fit a person who has never been near you."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for raising this. We can’t talk about any individual on social media, but we’d like to hear from anyone with a concern: please call the practice on [number] or see our complaints page [link]."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask the person in charge of complaints to post it. Don’t answer the answer."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Advice differs here, and you should know that. A ",
    {
     "link": "case study of the MDU",
     "to": "source:mdu-upsetting-comments"
    },
    " allows a public apology with an invitation to talk. We suggest the cooler line, since it tells nobody anything."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-an-answer-is-expected",
   "text": [
    "Where an answer is expected"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "On the health service’s own review site, you have a place to answer, and silence can look like not listening. ",
      {
       "link": "Londonwide LMCs",
       "to": "source:lmc-reviews"
      },
      " say to be prompt and polite, invite contact, and confirm nothing."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "For review sites in general, see ",
      {
       "link": "answering reviews",
       "to": "article:reviews-and-replies"
      },
      "."
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
      "Don’t correct the story. Don’t say “as you know”."
     ]
    },
    {
     "text": [
      "Don’t mention visits, notes, letters or waits."
     ]
    },
    {
     "text": [
      "Don’t ask friends or staff to pile in."
     ]
    },
    {
     "text": [
      "Don’t end somebody’s care ",
      {
       "link": "because they complained",
       "to": "source:nwlmcs-removal"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-it-has-cost-others",
   "text": [
    "What it has cost others"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In the United States four practices paid to settle over their replies to reviews. What counted was what the replies gave away."
   ]
  },
  {
   "kind": "bars",
   "title": "What four US practices paid over replies to reviews",
   "unit": "US$",
   "full": 50000,
   "rows": [
    {
     "label": "Dental, 2019",
     "value": 10000
    },
    {
     "label": "Dental, 2022, California",
     "value": 23000
    },
    {
     "label": "Psychiatric, 2023",
     "value": 30000
    },
    {
     "label": "Dental, 2022",
     "value": 50000
    }
   ],
   "words": "The four paid $10,000, $23,000, $30,000 and $50,000."
  },
  {
   "kind": "paragraph",
   "text": [
    "In Canada a doctor’s reply that ",
    {
     "link": "named the patient",
     "to": "source:case-online-rating-reply"
    },
    " was found unprofessional. More are told in ",
    {
     "link": "replies to reviews",
     "to": "article:cases-review-replies"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-it-is-more-than-a-complaint",
   "text": [
    "If it is more than a complaint"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Abuse, threats and false claims need other steps. See ",
    {
     "link": "abusive comments",
     "to": "situation:abusive-comments"
    },
    " and ",
    {
     "link": "damaging claims",
     "to": "article:defamatory-comments"
    },
    ". A complaint inside the abuse is still a complaint. Deal with it on its own."
   ]
  }
 ]
};
