// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "jigsaw-identification",
 "title": "How harmless details add up to a person",
 "summary": "Nobody needs a name. A place, a day and one odd fact are often enough for the patient or the family. Look at the sum, not at the parts.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality"
 ],
 "also": [
  "jigsaw",
  "mosaic",
  "re-identification",
  "anonymised"
 ],
 "references": [
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Parts that are harmless alone may let a patient, or somebody close, recognise the case."
   ]
  },
  {
   "source": "gmc-confidentiality-2017",
   "paragraphs": [
    "118"
   ],
   "says": [
    "Many improper disclosures are not meant."
   ]
  },
  {
   "source": "ahmed-2020",
   "paragraphs": [],
   "says": [
    "What 754 posts about patients gave away."
   ]
  },
  {
   "source": "lagu-2008",
   "paragraphs": [],
   "says": [
    "What 271 medical blogs gave away."
   ]
  },
  {
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "Three doctors’ posts, which together identified one patient."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "Details of relatives, employers and household members count as well."
   ]
  },
  {
   "source": "case-unnamed-trauma-patient",
   "paragraphs": [],
   "says": [
    "No name, but local people could tell."
   ]
  },
  {
   "source": "case-five-nurses-dismissed",
   "paragraphs": [],
   "says": [
    "Posts without names. Five dismissed."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3"
   ],
   "says": [
    "Discuss practice only where the patient can’t be identified."
   ]
  },
  {
   "source": "ie-mps-2019",
   "paragraphs": [],
   "says": [
    "Avoid discussing your patients on public platforms at all."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Stay free of patients online."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "To let others learn of the tie between doctor and patient may be a breach, as one paper reported."
   ]
  },
  {
   "source": "my-rds-law",
   "paragraphs": [],
   "says": [
    "Take care not to disclose by accident."
   ]
  },
  {
   "source": "caribbean-mps-2015",
   "paragraphs": [],
   "says": [
    "How a small community changes things."
   ]
  }
 ],
 "situations": [
  "case-discussion-online",
  "personal-posts",
  "ward-photo-or-video",
  "lost-phone-group-chat"
 ],
 "words": 751,
 "readingAge": 8,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Leaving out the name is not enough. What counts is whether somebody could put the pieces together. The somebody who matters most is not a stranger. It is the patient, or a sister, or the man next door."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-a-study-found",
   "text": [
    "What a study found"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In May 2018 many doctors and nurses told a story about a patient in one post. Researchers looked at 754 of those posts. They asked two things: is there a name, and could somebody tell who it was?"
   ]
  },
  {
   "kind": "bars",
   "title": "Posts about a patient",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Held a name",
     "value": 2
    },
    {
     "label": "Said when it happened",
     "value": 12.6
    },
    {
     "label": "Friends or family could tell",
     "value": 32.1
    }
   ],
   "words": "Of 754 posts, 2.0% held a name and 12.6% said when it happened. In 32.1%, friends or family could probably tell who it was."
  },
  {
   "kind": "paragraph",
   "text": [
    "Of 348 posts about people who may still be alive, the patient could probably see themselves in 46.6%. So almost one in two patients might have read it and thought: that is me."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "An older study read 271 medical blogs. In 16.6% of them there was enough for a patient to know the doctor or themselves."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Most of those writers meant well. They told the story with care. They looked for names, and not for the sum."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-the-pieces-fit",
   "text": [
    "How the pieces fit"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Take a post with no name: “Long shift. Delivered twins in a car park. Proud of us.” Now add what the reader has already."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Your profile says which hospital."
     ]
    },
    {
     "text": [
      "The post says which night."
     ]
    },
    {
     "text": [
      "The local paper says which car park."
     ]
    },
    {
     "text": [
      "A cousin says which twins."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Each piece is harmless. Two of them came from you, and you didn’t type either one. The date is on the post, and the place is on your profile."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Pieces also come from other people. Three doctors once posted apart from each other: the case, the hospital and a picture. Together they showed one patient. None of the three had said who it was."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pieces-that-narrow-fastest",
   "text": [
    "Pieces that narrow fastest"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Piece"
    ],
    [
     "Why it narrows so much"
    ]
   ],
   "rows": [
    [
     [
      "An exact day"
     ],
     [
      "Few people came in that day"
     ]
    ],
    [
     [
      "A small place, or a small unit"
     ],
     [
      "Few people live there"
     ]
    ],
    [
     [
      "A rare illness or injury"
     ],
     [
      "Few people have it"
     ]
    ],
    [
     [
      "An event in the news"
     ],
     [
      "The rest of the story is one search away"
     ]
    ],
    [
     [
      "An unusual job"
     ],
     [
      "There may be one"
     ]
    ],
    [
     [
      "A very high age"
     ],
     [
      "Few are left"
     ]
    ],
    [
     [
      "A tie to somebody known"
     ],
     [
      "“The mayor’s mother” is a name"
     ]
    ],
    [
     [
      "Their own words"
     ],
     [
      "They know what they said"
     ]
    ],
    [
     [
      "Your own unit in your profile"
     ],
     [
      "It fills in the place by itself"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ages and jobs of relatives count too. So does what happened to the household."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "How few people fit a description",
     "to": "article:how-few-fit"
    },
    " has the sums."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "people-have-been-identified-this-way",
   "text": [
    "People have been identified this way"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A doctor in Rhode Island wrote about a trauma patient and left out the name. People in the area could tell. The doctor lost the right to work at the hospital, and the board gave a reprimand and a fine in 2011."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In California, five nurses were dismissed in 2010 for posts about patients. There were no names in those either."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "six-ways-to-keep-the-story-and-lose-the-person",
   "text": [
    "Six ways to keep the story and lose the person"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Wait."
      },
      " Months are better than days. Then don’t say when it was."
     ]
    },
    {
     "text": [
      {
       "strong": "Go up a level."
      },
      " “A child” and not “a boy of 7”. “In the north” and not the town."
     ]
    },
    {
     "text": [
      {
       "strong": "Take out the odd fact."
      },
      " It is what you most want to tell. It is also what they know themselves by."
     ]
    },
    {
     "text": [
      {
       "strong": "Tell your side."
      },
      " What you felt, learned or changed needs no patient."
     ]
    },
    {
     "text": [
      {
       "strong": "Blend."
      },
      " Make one story out of many, and say that you did."
     ]
    },
    {
     "text": [
      {
       "strong": "Ask."
      },
      " With clear, written consent to this post, after they have read it. Even then, wait."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Changing a detail or two is not the same as hiding somebody. If the odd fact stays, so does the person."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-last-look",
   "text": [
    "A last look"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Read the post as each of these people, one after the other:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "the patient"
     ]
    },
    {
     "text": [
      "the patient’s mother, or child"
     ]
    },
    {
     "text": [
      "somebody from the same street"
     ]
    },
    {
     "text": [
      "a colleague on the same shift"
     ]
    },
    {
     "text": [
      "you, with your profile beside it"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If one of them would say “I know who that is”, take out more. If you can’t take out more without losing the point, it isn’t a story for the internet. Tell it to a colleague you trust. Grief and pride both need somewhere to go."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-your-own-rules-say",
   "text": [
    "What your own rules say"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The GMC tells doctors that details may add up, so that a patient or somebody close can recognise the case. Dentists may discuss good practice on professional sites only where the patient can’t be identified."
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
    "Medical Protection advises doctors not to discuss their patients on public platforms at all. The nurses’ board asks for “patient-free” posts."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The privacy rule lists details of relatives, employers and household members beside those of the patient. Passing a list does not make a post anonymous."
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
    "Letting others know that you look after somebody may itself be a breach, as reported."
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
    "Lawyers there warn of disclosure that nobody meant."
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
    "On a small island very little is needed. Take out more than you would elsewhere."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no rule that puts it in these words where you are. The duty to keep confidences covers the sum all the same."
   ],
   "when": {
    "regions": [
     "AU",
     "NZ",
     "ZA",
     "HK",
     "CA",
     "elsewhere"
    ]
   }
  }
 ]
};
