// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "prescription-medicines",
 "title": "Prescription medicines and promotion",
 "summary": "In the United Kingdom you may not advertise a prescription medicine to the public, not even by nickname. Talk about the consultation instead.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "conflict",
  "sources",
  "advice"
 ],
 "also": [
  "Botox",
  "POM",
  "weight-loss injections",
  "fillers",
  "advertising"
 ],
 "references": [
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.1",
    "rule 12.11",
    "rule 12.12",
    "rule 12.18"
   ],
   "says": [
    "Rules for advertising medicines, and advice on those that need a prescription."
   ]
  },
  {
   "source": "asa-health-professionals",
   "paragraphs": [
    "rule 12.18"
   ],
   "says": [
    "Health professionals and celebrities may not endorse a medicine."
   ]
  },
  {
   "source": "asa-botulinum-2020",
   "paragraphs": [],
   "says": [
    "Notice on botulinum toxin on social media."
   ]
  },
  {
   "source": "weight-loss-medicines-statement",
   "paragraphs": [],
   "says": [
    "An advert may break the rule without a name, as reported."
   ]
  },
  {
   "source": "case-botox-advert",
   "paragraphs": [],
   "says": [
    "An advert that named Botox, with a dentist’s praise. Upheld."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "How to show that an advert is an advert."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "90"
   ],
   "says": [
    "Declare what you gain, and do not exploit people’s lack of knowledge."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "Do not use your position to endorse medical products in adverts."
   ]
  },
  {
   "source": "nz-gpdocs-advertising",
   "paragraphs": [
    "Medicines Act 1981 section 58(1)"
   ],
   "says": [
    "The law on medicine adverts, as others cite it."
   ]
  },
  {
   "source": "au-mda-national-sharing",
   "paragraphs": [],
   "says": [
    "Liking or sharing can make you a publisher. Check the law on medicines."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Say what ties you to what you praise, as law firms report."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "Nothing enticing or laudatory."
   ]
  },
  {
   "source": "my-rds-law",
   "paragraphs": [],
   "says": [
    "Doctors, advertising and social media."
   ]
  },
  {
   "source": "chretien-2011",
   "paragraphs": [],
   "says": [
    "In 5,156 posts by doctors, 73 recommended a product or a service."
   ]
  }
 ],
 "situations": [
  "sponsored-posts"
 ],
 "words": 727,
 "readingAge": 10.2,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Teaching people about a medicine and selling it can look alike on a screen. The rules turn on that difference. If a post makes somebody want a certain medicine, and you or your clinic may gain, treat it as an advert."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In the United Kingdom, medicines that need a prescription may not be advertised to the public at all. To do so is also an offence, as reported."
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
    "Countries differ a great deal here. Part of this page explains the British rules, since they are the clearest that we have read. The last part says what we know of yours."
   ],
   "when": {
    "regions": [
     "AU",
     "IE",
     "ZA",
     "CA",
     "HK",
     "SG",
     "MY",
     "US",
     "NZ",
     "caribbean",
     "elsewhere"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "teaching-or-selling",
   "text": [
    "Teaching or selling?"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "More like teaching"
    ],
    [
     "More like selling"
    ]
   ],
   "rows": [
    [
     [
      "Explains an illness and the choices"
     ],
     [
      "Points to one product"
     ]
    ],
    [
     [
      "Gives risks as well as benefits"
     ],
     [
      "Gives only the good side"
     ]
    ],
    [
     [
      "Names its sources"
     ],
     [
      "Shows a price, a code or a link to book"
     ]
    ],
    [
     [
      "Sends people to their own clinician"
     ],
     [
      "Sends people to you"
     ]
    ],
    [
     [
      "You gain nothing"
     ],
     [
      "You are paid, own the clinic or had a gift"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "One mark on the right doesn’t settle it. Three should stop you."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-counts-as-naming-in-britain",
   "text": [
    "What counts as naming, in Britain"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The advertising rules reach a long way. Each of these can break the rule:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "its brand name, such as Botox or Viagra"
     ]
    },
    {
     "text": [
      "a nickname or a play on the name, such as “Beautox”"
     ]
    },
    {
     "text": [
      "a price list, a logo or small print"
     ]
    },
    {
     "text": [
      "text that shows only when you point at it"
     ]
    },
    {
     "text": [
      "a testimonial from a customer that names it"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your own social media pages count, and not only paid adverts. So check the hashtags, the highlights, the old posts and the name of your account too. Pictures of before and after must not promote the medicine either."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Not naming it may not be enough. Three British regulators warned pharmacies together about weight-loss medicines. An advert can break the rule without the name, as reported."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "say-the-consultation",
   "text": [
    "Say the consultation"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You may promote what comes before the prescription: the appointment."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Not this"
    ],
    [
     "But this"
    ]
   ],
   "rows": [
    [
     [
      "The medicine, with a price"
     ],
     [
      "“A consultation for lines and wrinkles”"
     ]
    ],
    [
     [
      "The weight-loss injection by name"
     ],
     [
      "“Talk to us about managing your weight”"
     ]
    ],
    [
     [
      "“Ask us for” and a brand"
     ],
     [
      "“We can go through what may suit you”"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The second line of the table needs care. If everything around it points to one medicine, the words alone won’t help."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We offer consultations about lines and wrinkles. We talk through what you want, what the choices are and what could go wrong. Sometimes the best choice is to do nothing."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "praise-from-you",
   "text": [
    "Praise from you"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This catches kind people. In British advertising no health professional and no celebrity may endorse a medicine, whether or not it needs a prescription. In 2012 an advert named Botox and carried a dentist’s praise. The complaint was upheld."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Other things need care as well. A claim to treat illness may be made only for a licensed product. What you say must match what the licence allows."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "supplements-creams-and-devices",
   "text": [
    "Supplements, creams and devices"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These aren’t medicines, so don’t claim that they cure or treat. Say what the evidence shows and where. If you are paid, or had it free, ",
    {
     "link": "say so first",
     "to": "article:declaring-interests"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-somebody-asks-you-about-a-medicine",
   "text": [
    "If somebody asks you about a medicine"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Answering a question isn’t advertising. General facts are fine, with a source and with the risks. Don’t suggest a dose or a brand to one person online. Send them to their pharmacist or their own prescriber."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I can’t advise anybody here. Your pharmacist knows this medicine and can look at what else you take."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-find-old-posts",
   "text": [
    "If you find old posts"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "First ask whether there is a complaint or an inquiry, or may be one soon. If so, keep everything and ring your indemnifier. If not, keep a copy, then take the posts off the page. Don’t forget highlights, pinned comments and tags."
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
    "The rules apply to everybody who advertises, registered or not. An enforcement notice on botulinum toxin on social media came in from 31 January 2020, as reported, with software that looks for such posts."
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
    "The Medical Council says not to use your position to endorse medical products in adverts. The law on medicines says something like it, as others cite it. Companies may advertise under rules of their own, as reported. That is no leave for you."
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
    "Liking or sharing can make you the publisher. Check with the medicines regulator whether your post is an advert."
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
    "Whatever is allowed, say what ties you to the product, clearly and in the same form as the claim. Check with counsel before you name a medicine that you are paid to talk about."
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
    "Nothing you publish may be enticing or laudatory. Check whether a medicine may be named at all."
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
    "What you publish has to be balanced, with the drawbacks. Check whether a medicine may be named at all."
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
    "Ask the council and the ministry whether an advert needs approval before you publish."
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
    "We have not read your law on advertising medicines. Check with your medicines regulator before you name one in anything that could bring in work."
   ],
   "when": {
    "regions": [
     "IE",
     "ZA",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
