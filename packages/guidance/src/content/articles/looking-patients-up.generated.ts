// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "looking-patients-up",
 "title": "Looking patients up online",
 "summary": "If a life may be at risk, act. If it is for their care, ask them first. If you are curious, leave it. Whatever you do, be ready to tell them.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "boundaries",
  "confidentiality"
 ],
 "also": [
  "googling a patient",
  "Facebook stalking"
 ],
 "references": [
  {
   "source": "mdu-google-patient",
   "paragraphs": [],
   "says": [
    "It found no text of the GMC on searching for patients."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18"
   ],
   "says": [
    "Respect patients’ dignity and right to privacy, on social media of any kind."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "16% of US doctors asked had looked at a patient’s profile."
   ]
  },
  {
   "source": "au-mda-national-2013",
   "paragraphs": [],
   "says": [
    "Gives an emergency as an example where a look may be right."
   ]
  },
  {
   "source": "case-details-from-records",
   "paragraphs": [],
   "says": [
    "Contact details taken from records to message a patient. A warning."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "77% of US boards would probably look into improper contact with patients."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Building or pursuing relationships with patients puts registration at risk."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Keep boundaries with those who use services and their carers."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Proper boundaries online."
   ]
  },
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [],
   "says": [
    "Do not start social media relationships with patients."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Do not blur the bond between doctor and patient."
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
  "searching-for-a-patient",
  "patient-found-my-account",
  "patient-friend-request"
 ],
 "words": 821,
 "readingAge": 7.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "It takes three seconds, and most of us have thought of it. So decide now, while nobody is on the screen, what you would do."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "you-would-not-be-the-first",
   "text": [
    "You would not be the first"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2011 ",
    {
     "link": "a survey",
     "to": "source:quantiamd-2011"
    },
    " asked more than 4,000 US doctors. About one in six had looked."
   ]
  },
  {
   "kind": "bars",
   "title": "US doctors and their patients online",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "Had a request from a patient or a relative",
     "value": 35
    },
    {
     "label": "Had looked at a patient’s profile",
     "value": 16
    }
   ],
   "words": "35% had had a friend request from a patient or a relative. 16% had visited a patient’s profile."
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "why-does-it-matter-if-it-is-public",
   "text": [
    "Why does it matter, if it is public?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A page can be open to all and still not be meant for you. People speak one way to friends and another way in a clinic. They choose what they tell you. If you go round that, you have taken something."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "There are other reasons, and they are practical:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "It may be the wrong person. Names repeat."
     ]
    },
    {
     "text": [
      "It may be old, a joke, or a brave face. Pain doesn’t show in holiday pictures."
     ]
    },
    {
     "text": [
      "What you read changes how you see them, and you can’t unread it."
     ]
    },
    {
     "text": [
      "They may be told that you looked. Some sites show it."
     ]
    },
    {
     "text": [
      "You may find something that you then have to act on."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "four-reasons-to-look",
   "text": [
    "Four reasons to look"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Why"
    ],
    [
     "What to do"
    ]
   ],
   "rows": [
    [
     [
      "Somebody may die or come to harm"
     ],
     [
      "Ring for help first. A quick look at what is open may be right. Write it down"
     ]
    ],
    [
     [
      "They can’t be reached, or nobody knows who they are"
     ],
     [
      "The usual ways first: phone, next of kin, family doctor, police. Then with a senior’s yes"
     ]
    ],
    [
     [
      "It would help their care"
     ],
     [
      "Ask them. They know more than their page does"
     ]
    ],
    [
     [
      "I wonder about them, or I like them, or they made me angry"
     ],
     [
      "Leave it. Talk to somebody instead"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "An Australian indemnifier gives an ",
    {
     "link": "emergency",
     "to": "source:au-mda-national-2013"
    },
    " as an example where a look may be right. We have read no rule that allows one out of interest."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "For a report, a claim or a benefit, it is seldom yours to do. Say so to whoever asks."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-do-look",
   "text": [
    "If you do look"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Do it so that you could tell them."
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Agree it with a senior, if there is time."
     ]
    },
    {
     "text": [
      "Write down first what you need to know."
     ]
    },
    {
     "text": [
      "Use a work device. Look at what is open to everybody, once."
     ]
    },
    {
     "text": [
      "Don’t follow, like, comment or log in to see more."
     ]
    },
    {
     "text": [
      "Never use a false account, or somebody else’s."
     ]
    },
    {
     "text": [
      "Stop when you have it."
     ]
    },
    {
     "text": [
      "Note in the record what you looked for, what you found, and that it may be wrong."
     ]
    },
    {
     "text": [
      "Tell the person, as soon as they are well enough."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I want you to hear this from me. When we could not reach you, we were worried, and we looked at what was open on your page. We did it once and wrote it down. How do you feel about that?"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They may mind. Then they are entitled to say so, and to be heard."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-came-across-it-by-chance",
   "text": [
    "If you came across it by chance"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You didn’t search. It was simply there. Then go no further."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Nothing in it that bears on their care: close it, and let it be."
     ]
    },
    {
     "text": [
      "Something that frightens you for them or for a child: tell the senior on duty or whoever looks after safeguarding. The usual rules hold."
     ]
    },
    {
     "text": [
      "Something that doesn’t fit what they told you: ask, openly. “I came across something, and I’d like to hear it from you.”"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t keep pictures. Don’t show a colleague. Turn off “people you may know”, so that it happens less."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-it-goes-wrong",
   "text": [
    "Where it goes wrong"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A pharmacist took a patient’s contact details from the records, and wrote to them on social media. It ended in a ",
    {
     "link": "warning",
     "to": "source:case-details-from-records"
    },
    ". Looking had become reaching out."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "That is the step to watch. ",
    {
     "link": "77% of US boards",
     "to": "source:greysen-2013"
    },
    " said that they would probably look into improper contact with patients. If you notice that you think about somebody a lot, tell a person you trust. It’s no crime to be fond of a patient. It is a reason to talk."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Looking in ",
    {
     "em": "records"
    },
    " that you have no need to see is another matter, and a grave one. It leaves a trail."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-have-looked-already",
   "text": [
    "If you have looked already"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Stop there. Don’t look again to check."
     ]
    },
    {
     "text": [
      "Don’t clear your history if somebody has complained, or may."
     ]
    },
    {
     "text": [
      "Think about why. Were you worried, tired, hurt?"
     ]
    },
    {
     "text": [
      "Tell a senior, if it touches on their care or if they noticed."
     ]
    },
    {
     "text": [
      "Ring your indemnifier if you wrote to them, saved something, or passed it on."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "This path",
     "to": "situation:searching-for-a-patient"
    },
    " takes you through it."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "a-rule-for-the-team",
   "text": [
    "A rule for the team"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It helps to have one. Half a page will do: who may look, for what, who agrees, where it is written down, and who tells the patient. Then nobody has to decide alone at three in the morning."
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
      "An indemnifier ",
      {
       "link": "found no text",
       "to": "source:mdu-google-patient"
      },
      " of the GMC on searching for patients. The GMC does ask for ",
      {
       "link": "dignity and privacy",
       "to": "source:gmc-social-media-2024#18"
      },
      ", on social media of any kind."
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
      "The NMC counts ",
      {
       "link": "pursuing a relationship",
       "to": "source:nmc-social-media"
      },
      " with a patient among the things that put registration at risk."
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
      "The HCPC asks you to ",
      {
       "link": "keep boundaries",
       "to": "source:hcpc-social-media"
      },
      " with those you care for, and with their carers."
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
      "The GPhC asks for ",
      {
       "link": "proper boundaries",
       "to": "source:gphc-online"
      },
      " online."
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
      "Don’t ",
      {
       "link": "start",
       "to": "source:sg-smc-eceg-2016"
      },
      " such a tie yourself."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "Don’t ",
      {
       "link": "blur the bond",
       "to": "source:hk-mps-2021"
      },
      ", on social media or off it."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "The Medical Council’s guide changed in 2024. Check what its newest edition says about looking for patients."
     ],
     "when": {
      "regions": [
       "IE"
      ]
     }
    },
    {
     "text": [
      "In a ",
      {
       "link": "small place",
       "to": "source:caribbean-mps-2015"
      },
      " you will hear things without looking. The same rule helps: ask them."
     ],
     "when": {
      "regions": [
       "caribbean"
      ]
     }
    },
    {
     "text": [
      "We have read no rule on this from your regulator. Ask your indemnifier before you look, if there is time."
     ],
     "when": {
      "regions": [
       "NZ",
       "AU",
       "ZA",
       "MY",
       "US",
       "CA",
       "elsewhere"
      ]
     }
    }
   ]
  }
 ]
};
