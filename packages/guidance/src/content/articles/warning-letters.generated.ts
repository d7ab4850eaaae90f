// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "warning-letters",
 "title": "From a quiet word to a warning letter",
 "summary": "Start with a talk. A letter is for when that fails. It says what happened, why it is not all right, what you ask for and what may follow, and it goes to the person alone.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "respect",
  "complaint"
 ],
 "also": [
  "zero tolerance",
  "removing a patient",
  "acceptable behaviour agreement"
 ],
 "references": [
  {
   "source": "nhs-protect-warning-letters",
   "paragraphs": [],
   "says": [
    "The steps, and letters to work from. Of March 2017; its author has closed."
   ]
  },
  {
   "source": "mdu-warning-letters-2019",
   "paragraphs": [],
   "says": [
    "What counts as assault without touch. The guidance still fits."
   ]
  },
  {
   "source": "wessex-lmcs-zero-tolerance",
   "paragraphs": [],
   "says": [
    "Posts count as behaviour. A letter is a last resort, gives reasons, and names who sends it."
   ]
  },
  {
   "source": "nwlmcs-removal",
   "paragraphs": [],
   "says": [
    "A warning in the past year normally comes before removal from a list, and reasons are given."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Points to the guidance on warning letters, and to a talk with the patient."
   ]
  },
  {
   "source": "bma-online-abuse",
   "paragraphs": [],
   "says": [
    "Advice on abuse of practice staff by patients."
   ]
  }
 ],
 "situations": [
  "abusive-comments",
  "complaint-online",
  "trolling-or-doxxing"
 ],
 "words": 817,
 "readingAge": 7.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Most of it ends with a talk. A warning letter is a serious step, and a good one is short, fair and private. It leaves a door open."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This is a way of thinking that was written for the health service in England. It travels well, but contracts and laws differ. So show a letter to your indemnifier before it goes."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-the-steps-come-from",
   "text": [
    "Where the steps come from"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They come from ",
    {
     "link": "NHS Protect",
     "to": "source:nhs-protect-warning-letters"
    },
    ", whose guidance was last changed in March 2017. That body closed soon after. The MDU wrote in 2019 that the guidance ",
    {
     "link": "still fits",
     "to": "source:mdu-warning-letters-2019"
    },
    ". Medical Protection ",
    {
     "link": "points to it",
     "to": "source:mps-ask-expert-2020"
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
   "kind": "paragraph",
   "text": [
    "They come from guidance for the health service in England, of March 2017. The body that wrote it has closed, and it is still used. Your own country may have rules that come first."
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
   "kind": "heading",
   "level": 2,
   "id": "does-a-post-count",
   "text": [
    "Does a post count?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It can. The guidance speaks of assault without touch: words or conduct that cause distress. That takes in abuse, sexual or racist remarks, threats and stalking. ",
    {
     "link": "Advice for family doctors",
     "to": "source:wessex-lmcs-zero-tolerance"
    },
    " in the south of England counts posts on social media as well."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These do not count:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "a bad review"
     ]
    },
    {
     "text": [
      "a complaint, even a long and bitter one"
     ]
    },
    {
     "text": [
      "a harsh view of the service"
     ]
    },
    {
     "text": [
      "rudeness, once"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-ladder",
   "text": [
    "The ladder"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Step"
    ],
    [
     "When"
    ],
    [
     "What it is"
    ]
   ],
   "rows": [
    [
     [
      "1. A talk"
     ],
     [
      "First, nearly always"
     ],
     [
      "One calm person rings or meets them, and listens"
     ]
    ],
    [
     [
      "2. A written warning"
     ],
     [
      "The talk failed, or the words were gross"
     ],
     [
      "One letter, in private, signed by a named person"
     ]
    ],
    [
     [
      "3. An agreement"
     ],
     [
      "It goes on"
     ],
     [
      "What both sides will do, signed by both"
     ]
    ],
    [
     [
      "4. Conditions"
     ],
     [
      "Still"
     ],
     [
      "One contact person, set hours, another place, somebody present"
     ]
    ],
    [
     [
      "5. Care elsewhere"
     ],
     [
      "Nothing else has worked"
     ],
     [
      "Through the contract, with reasons, and never leaving somebody without care"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You go up one step at a time. Violence and threats are different. Those go to the police, and the order need not hold."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Linked posts may be more than rudeness. The BMA says that ",
    {
     "link": "two or more",
     "to": "source:bma-online-abuse"
    },
    " that cause distress may be harassment. Ask the police."
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
   "id": "before-any-step",
   "text": [
    "Before any step"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask these five, and write down the answers."
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "What exactly was said, when and where?"
      },
      " Keep pictures with the link and the date."
     ]
    },
    {
     "text": [
      {
       "strong": "Do we know who wrote it?"
      },
      " A name on a post is no proof."
     ]
    },
    {
     "text": [
      {
       "strong": "Could illness explain it?"
      },
      " Somebody who knows their care should say."
     ]
    },
    {
     "text": [
      {
       "strong": "Is there a complaint inside?"
      },
      " Then that is dealt with on its own, by other people."
     ]
    },
    {
     "text": [
      {
       "strong": "Are we being fair?"
      },
      " Would we do the same to a patient we like?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "And ask the person it was about what they want. They should not have to write the letter, or meet the sender."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-talk",
   "text": [
    "The talk"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Begin with a question. End with a request."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I’m ringing about some posts from this week. I’d like to hear what is behind them. I also need to say that parts of them are abusive, and we ask for that to stop."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Then be quiet. Often there is a story: a lost referral, a death, a phone that nobody answered. Note what was said and what you agreed."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-letter",
   "text": [
    "The letter"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It holds eight things:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "what was posted, in the words used"
     ]
    },
    {
     "text": [
      "when and where"
     ]
    },
    {
     "text": [
      "why it is not acceptable"
     ]
    },
    {
     "text": [
      "what you ask for now"
     ]
    },
    {
     "text": [
      "what may follow if it goes on"
     ]
    },
    {
     "text": [
      "that care goes on meanwhile"
     ]
    },
    {
     "text": [
      "how they may complain, about this letter as well"
     ]
    },
    {
     "text": [
      "who sends it, by name"
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We are writing about a post of [date] that names a member of our staff. It says “[words]”. This is abusive, and it has caused distress. Please take it down, and don’t post in this way again. If it goes on, we may have to take further steps. We do want to hear any concern that you have, and this letter will not affect that. If you disagree with it, you may complain to [name and address]."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Read it aloud before it goes. Is there a sentence that you wrote because you were angry? Take that one out."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-to-send-it",
   "text": [
    "How to send it"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "To the person alone, by a way that nobody else at home will open."
     ]
    },
    {
     "text": [
      "Signed by a partner or a manager, and not by whoever was hurt."
     ]
    },
    {
     "text": [
      "With a copy in the file for such letters, and a note of why."
     ]
    },
    {
     "text": [
      "With a date on which you will look at it again."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-the-letter-does-not-help",
   "text": [
    "If the letter does not help"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Look at what the first letter said would come next. Don’t do more than that, and don’t threaten what you could not do."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A family practice normally needs to have ",
    {
     "link": "warned the patient",
     "to": "source:nwlmcs-removal"
    },
    " within the past 12 months before it may take somebody off its list, and must give reasons. Violence that was reported to the police is the exception. We read this in a local committee’s copy of BMA advice, so check it. Use the steps in your contract, and ask your local medical committee."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your indemnifier what has to come before care may end. Ask too who must be told, and who will look after the person."
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
   "kind": "paragraph",
   "text": [
    "Don’t end care because somebody complained. Don’t end the care of a child or a partner for what somebody else wrote."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-spoils-it",
   "text": [
    "What spoils it"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Posting the letter, or saying online that you sent one."
     ]
    },
    {
     "text": [
      "Sending a standard letter to somebody in a crisis."
     ]
    },
    {
     "text": [
      "Writing at midnight."
     ]
    },
    {
     "text": [
      "Counting old slights."
     ]
    },
    {
     "text": [
      "Forgetting the member of staff while you deal with the post."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Looking after that person is ",
    {
     "link": "an article of its own",
     "to": "article:online-abuse-of-staff"
    },
    "."
   ]
  }
 ]
};
