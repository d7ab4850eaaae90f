// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "declaring-interests",
 "title": "Saying what you gain: adverts, gifts, your own clinic",
 "summary": "If you gain from what you praise, say so first and in plain words. It takes one line, and people trust you more for it than for silence.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "conflict",
  "sources",
  "role"
 ],
 "also": [
  "sponsored",
  "influencer",
  "affiliate",
  "gifted",
  "ad",
  "conflict of interest"
 ],
 "references": [
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "89",
    "90"
   ],
   "says": [
    "Be accurate in public. Declare conflicts of interest, and do not exploit vulnerability."
   ]
  },
  {
   "source": "gmc-more-detailed-2024",
   "paragraphs": [],
   "says": [
    "Lists guidance on conflicts of interest."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "An advert must be plain as an advert. Gifts, your own business and affiliate links count."
   ]
  },
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.18"
   ],
   "says": [
    "No endorsement of a medicine by a health professional."
   ]
  },
  {
   "source": "mdu-influencers",
   "paragraphs": [],
   "says": [
    "Advice for doctors who promote things online."
   ]
  },
  {
   "source": "mps-promotion-2021",
   "paragraphs": [],
   "says": [
    "Advice on promotion and endorsement."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Declare conflicts of interest."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "Do not use your position to endorse medical products in adverts. You answer for what others write for you."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "Who advertises a health service has to follow the guidelines."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "No services in exchange for publicity, as reported."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "The rules apply through a proxy too."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "Practice promotion, as others report it."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Material ties must be clear and hard to miss, as law firms report."
   ]
  },
  {
   "source": "chretien-2011",
   "paragraphs": [],
   "says": [
    "What doctors with many followers posted in 2010."
   ]
  },
  {
   "source": "lagu-2008",
   "paragraphs": [],
   "says": [
    "Medical blogs of 2006."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Be honest about conflicts of interest and money."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "speaking-invitation",
  "employer-policy"
 ],
 "words": 776,
 "readingAge": 8.3,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Say what you gain, say it first, and say it in words that anybody knows. That is most of it. People don’t mind that you are paid. They mind that they found out later."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-counts-as-a-gain",
   "text": [
    "What counts as a gain"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "More than money does:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "a fee, a share of sales, or a discount code with your name"
     ]
    },
    {
     "text": [
      "a gift, a free course, a meal or a trip"
     ]
    },
    {
     "text": [
      "a link that pays you when somebody buys"
     ]
    },
    {
     "text": [
      "shares, or a seat on the board"
     ]
    },
    {
     "text": [
      "your own clinic, book, app, cream or course"
     ]
    },
    {
     "text": [
      "a grant, or a post that a company pays for"
     ]
    },
    {
     "text": [
      "the same for your partner or family"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If your audience would judge the post in another way when they knew, tell them."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-and-how",
   "text": [
    "Where and how"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Does the job"
    ],
    [
     "Does not"
    ]
   ],
   "rows": [
    [
     [
      "“Ad” as the first word"
     ],
     [
      "“#ad” at the end of 20 hashtags"
     ]
    ],
    [
     [
      "“I own this clinic.”"
     ],
     [
      "“Proud of what we do.”"
     ]
    ],
    [
     [
      "“They gave me this free.”"
     ],
     [
      "“Thanks to the team at …”"
     ]
    ],
    [
     [
      "Said aloud in the video, and written on it"
     ],
     [
      "Only in the text below"
     ]
    ],
    [
     [
      "In each post"
     ],
     [
      "Once, in your profile"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "“Spon” and a thank-you are not clear enough. A link to a page about your interests isn’t either, if nobody opens it."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Ad. I am paid to talk about this toothbrush. The company didn’t see this text before I posted it."
    ]
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I own the clinic that I mention here, so weigh what I say with that in mind."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-common-is-it",
   "text": [
    "How common is it?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2010, doctors with many followers on Twitter wrote 5,156 posts that were studied. In 73 of them they recommended a product or service. In 12 they did so for something that they sold or pushed. Of 271 medical blogs of 2006, 11.4% promoted products. None of that is wrong as such. What matters is whether the reader could tell."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-say-yes",
   "text": [
    "Before you say yes"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "What is it?"
      },
      " If it is a medicine, read ",
      {
       "link": "this first",
       "to": "article:prescription-medicines"
      },
      ". Being open about money does not make that allowed."
     ]
    },
    {
     "text": [
      {
       "strong": "Would you say it without the money?"
      },
      " If not, don’t."
     ]
    },
    {
     "text": [
      {
       "strong": "Is it true, and can you show it?"
      },
      " A patient’s story is not evidence."
     ]
    },
    {
     "text": [
      {
       "strong": "Who has the last word on the text?"
      },
      " If it is the company, you lend it your name and it keeps the pen."
     ]
    },
    {
     "text": [
      {
       "strong": "Does your employer need to know?"
      },
      " Your contract may ask about outside work and gifts."
     ]
    },
    {
     "text": [
      {
       "strong": "Are you covered?"
      },
      " Promotion isn’t care. Ask your indemnifier in writing."
     ]
    },
    {
     "text": [
      {
       "strong": "Who is watching?"
      },
      " People who are ill or afraid believe you more than they would believe an advert. Don’t use that."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Keep the contract and the messages. You may need them in years to come."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "small-cases-that-people-ask-about",
   "text": [
    "Small cases that people ask about"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A box arrived, and I asked for nothing."
    },
    " If you show it, say that it was free. You owe them no post."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "It is my own practice."
    },
    " Say so. News about opening times is plain enough by itself. Advice that leads to your door is not."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "I am an adviser but this post is not about them."
    },
    " If it is about the same illness or a rival’s product, say so."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "I teach at their event."
    },
    " Say who paid for it, on the first slide and in the post."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "I only shared a friend’s course."
    },
    " If you get something back, say so. If you don’t, there is nothing to say."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "I forgot."
    },
    " Add it now, at the top, and say when you added it. If somebody has complained, ask your indemnifier before you change anything."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "giveaways-discounts-and-prizes",
   "text": [
    "Giveaways, discounts and prizes"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Check before you offer one for treatment. Some countries forbid it, others want the terms in full. The same goes for a prize for people who tag a friend."
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
   "kind": "paragraph",
   "text": [
    "Adverts must be plain as adverts. “Ad” or “#ad”, up front, is the least. Pay, gifts, your own business and affiliate links all count. The GMC says to declare conflicts of interest and not to exploit people who are vulnerable or know little of medicine. No health professional may endorse a medicine in an advert."
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
    "Don’t use your position to endorse medical products or methods in adverts. You answer for text that others write for you."
   ],
   "when": {
    "regions": [
     "NZ"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Anybody who advertises a health service has to follow the national guidelines, registered or not. An offer needs its terms, as reported."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "No specials, discounts or perks, and no services in exchange for publicity, as reported."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "No financial inducements, nothing enticing, and no going round it through a proxy."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "What goes to the public must be accurate, balanced and open to checking."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "A tie that people would not expect has to be said, so that it is hard to miss, easy to understand and in the same form as the claim. Tags, shares and reviews that you republish count, as reported."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Limits on adverts and canvassing apply. Ask the council."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no text on paid posts by clinicians where you are. General law on adverts is likely to apply. Ask your council or college, and say what you gain in any case."
   ],
   "when": {
    "regions": [
     "IE",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
