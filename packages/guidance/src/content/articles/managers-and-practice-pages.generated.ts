// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "managers-and-practice-pages",
 "title": "Running a practice page",
 "summary": "Decide who posts, who checks and who answers. Give opening times and general news, confirm nothing about anybody, and say what the page is not for.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "complaint",
  "confidentiality",
  "conflict",
  "boundaries"
 ],
 "also": [
  "Facebook page",
  "practice account",
  "moderation",
  "house rules"
 ],
 "references": [
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A page run by a spouse. The doctor answered for it."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "An app that nobody had approved. A reprimand."
   ]
  },
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A thank-you that gave away a treatment."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "Replies by a dental practice. $23,000, and a plan of two years."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A private account linked to the practice page, and old posts found by a patient."
   ]
  },
  {
   "source": "mps-pitfalls-2022",
   "paragraphs": [],
   "says": [
    "Complaints and compliments arrive by social media."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Get in touch away from the page, and offer the complaints route."
   ]
  },
  {
   "source": "lmc-reviews",
   "paragraphs": [],
   "says": [
    "Answer on the official sites, promptly and courteously."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism, even when wrong, does not lift confidentiality."
   ]
  },
  {
   "source": "cap-12",
   "paragraphs": [
    "rule 12.12"
   ],
   "says": [
    "No adverts to the public for prescription-only medicines. Your own page counts."
   ]
  },
  {
   "source": "au-ahpra-testimonial-tool",
   "paragraphs": [],
   "says": [
    "Whoever controls a page answers for the testimonials on it."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "Anybody who advertises a regulated health service has to follow it."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "Doctors answer for content that others write."
   ]
  },
  {
   "source": "sg-sma-advertising-2020",
   "paragraphs": [
    "section G"
   ],
   "says": [
    "The rules reach what others do for you."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Take all practicable steps to stop others from publishing letters of thanks."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "Others at the workplace may not tout either, as reported."
   ]
  },
  {
   "source": "my-phfsa-1998",
   "paragraphs": [],
   "says": [
    "No misleading adverts for private clinics, as reported."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Reviews that you republish count as endorsements, as reported."
   ]
  }
 ],
 "situations": [
  "patient-review",
  "complaint-online",
  "abusive-comments",
  "giving-advice-online",
  "employer-policy",
  "impersonation-or-fake-account"
 ],
 "words": 837,
 "readingAge": 8.7,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A good page is a notice board by the door. It says when you are open, what is new, and where to ring. It doesn’t treat anybody, argue with anybody, or thank anybody for coming in."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You may not be a clinician yourself. What you post still counts as theirs. In Hong Kong a surgeon’s spouse ran the clinic page, and the ",
    {
     "link": "surgeon",
     "to": "source:case-clinic-page"
    },
    " was the one who was disciplined."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-the-first-post",
   "text": [
    "Before the first post"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Write half a page, and have the partners agree to it."
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "Question"
    ],
    [
     "A good answer"
    ]
   ],
   "rows": [
    [
     [
      "What is the page for?"
     ],
     [
      "News, opening times, campaigns, jobs"
     ]
    ],
    [
     [
      "What is it not for?"
     ],
     [
      "Advice, bookings, complaints, emergencies"
     ]
    ],
    [
     [
      "Who may post?"
     ],
     [
      "Two people, by name"
     ]
    ],
    [
     [
      "Who reads it first?"
     ],
     [
      "The other one"
     ]
    ],
    [
     [
      "Who answers comments?"
     ],
     [
      "One person, with the stock lines"
     ]
    ],
    [
     [
      "How often is it read?"
     ],
     [
      "Once each working day, and it says so"
     ]
    ],
    [
     [
      "Who has the passwords?"
     ],
     [
      "The practice, not somebody’s own phone"
     ]
    ],
    [
     [
      "Who takes over in August?"
     ],
     [
      "A name"
     ]
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "set-it-up",
   "text": [
    "Set it up"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Use a work e-mail for the account, and two-step sign-in."
     ]
    },
    {
     "text": [
      "Don’t let a personal account be its only owner. People leave."
     ]
    },
    {
     "text": [
      "Check whether your own name shows as the one who runs it."
     ]
    },
    {
     "text": [
      "Turn off reviews and visitors’ posts, if you can’t look after them."
     ]
    },
    {
     "text": [
      "Turn off private messages, or set an automatic answer."
     ]
    },
    {
     "text": [
      "Pin a line that says what the page is for."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "This page shares general information. We can’t give advice to individuals here, and messages are not read every day. Please call the surgery about your own health. If it is an emergency, ring your local emergency number."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In one example from a British dental regulator a dentist’s ",
    {
     "link": "own account",
     "to": "source:gdc-standards"
    },
    " was linked to the practice page. A patient found old posts that way. Keep them apart."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "comments",
   "text": [
    "Comments"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Complaints and compliments ",
    {
     "link": "both arrive",
     "to": "source:mps-pitfalls-2022"
    },
    " this way, whether you asked for them or not."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A question about health."
    },
    " Don’t answer it, not even with a hint. Somebody may act on half an answer."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We can’t give advice here. Please ring us, or your pharmacist. If it feels urgent, ring the emergency number."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A complaint."
    },
    " Thank them, say that you can’t discuss anybody in public, give one name. ",
    {
     "link": "Then get in touch",
     "to": "source:mps-ask-expert-2020"
    },
    " away from the page, if you know for certain who it is."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Praise."
    },
    " It is kind, and it is a trap. “So glad that the treatment worked” tells everybody what they had. A dentist was ",
    {
     "link": "sued",
     "to": "source:case-filler-thank-you"
    },
    " over a line like that. In some countries you may not keep praise on your page at all."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Thank you for your kind words. We will pass them on to the team."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Abuse."
    },
    " Keep a picture, hide it, tell the person it is about. ",
    {
     "link": "Abuse of staff",
     "to": "article:online-abuse-of-staff"
    },
    " has the rest."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A sign of danger."
    },
    " Somebody writes that they can’t go on. Don’t assess it in the thread. Tell them to ring the emergency number, and tell the clinician on duty at once."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "One rule covers most of it: whatever you write should ",
    {
     "link": "suit a stranger",
     "to": "article:reviews-and-replies"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pictures",
   "text": [
    "Pictures"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Staff: ask each one, each time. Some have a reason not to be found."
     ]
    },
    {
     "text": [
      "The waiting room: look for faces, screens, boards and labels."
     ]
    },
    {
     "text": [
      "Patients: not without consent for this use, in writing. The usual answer is no."
     ]
    },
    {
     "text": [
      "Others’ pictures and music: see ",
      {
       "link": "what you may use",
       "to": "article:copyright-basics"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "adverts",
   "text": [
    "Adverts"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Once a page sells something, more rules apply."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A medicine that needs a prescription may ",
      {
       "link": "not be advertised",
       "to": "source:cap-12"
      },
      " to the public, and the practice’s own page counts. Offer the consultation, not the brand."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Whoever controls the page ",
      {
       "link": "answers for testimonials",
       "to": "source:au-ahpra-testimonial-tool"
      },
      " on it, even where the platform won’t let you take them down. The advertising rules bind ",
      {
       "link": "anybody who advertises",
       "to": "source:au-ahpra-advertising"
      },
      " the service, registered or not."
     ],
     "when": {
      "regions": [
       "AU"
      ]
     }
    },
    {
     "text": [
      "Doctors answer for what ",
      {
       "link": "others write",
       "to": "source:nz-mcnz-advertising"
      },
      " for them. Quote no praise on any page you control."
     ],
     "when": {
      "regions": [
       "NZ"
      ]
     }
    },
    {
     "text": [
      "The rules reach ",
      {
       "link": "what others do",
       "to": "source:sg-sma-advertising-2020"
      },
      " for the doctor. Nothing that flatters, compares or lures."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    },
    {
     "text": [
      "Letters of thanks may not appear where they can be linked to the doctor, as reported. Take ",
      {
       "link": "all practicable steps",
       "to": "source:hk-practice-promotion"
      },
      " to keep others from it."
     ],
     "when": {
      "regions": [
       "HK"
      ]
     }
    },
    {
     "text": [
      "Others at the workplace ",
      {
       "link": "may not tout",
       "to": "source:za-adsa-touting-2025"
      },
      " for the practitioner either, as reported. No specials, no “best”."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "An advert for a private clinic must ",
      {
       "link": "not mislead",
       "to": "source:my-phfsa-1998"
      },
      ", as reported."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    },
    {
     "text": [
      "A review that you publish again may count as an ",
      {
       "link": "endorsement",
       "to": "source:us-ftc-255"
      },
      ", as reported. And a reply can be a disclosure. One practice paid ",
      {
       "link": "23,000 dollars",
       "to": "source:us-hhs-reviews-2022"
      },
      "."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      "We have read too little about your rules on adverts. Ask the council or college before you advertise."
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
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-goes-wrong",
   "text": [
    "When it goes wrong"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "What"
    ],
    [
     "First step"
    ]
   ],
   "rows": [
    [
     [
      "A patient can be recognised"
     ],
     [
      {
       "link": "Tell somebody today",
       "to": "situation:lost-phone-group-chat"
      }
     ]
    ],
    [
     [
      "A post that people are angry about"
     ],
     [
      "One calm line, then silence. Show it to the indemnifier first"
     ]
    ],
    [
     [
      "A false page in your name"
     ],
     [
      {
       "link": "Report it",
       "to": "situation:impersonation-or-fake-account"
      },
      ", and warn people on your website"
     ]
    ],
    [
     [
      "A journalist"
     ],
     [
      {
       "link": "Take the question",
       "to": "situation:journalist-contact"
      },
      ", promise nothing, ring back"
     ]
    ],
    [
     [
      "Somebody who ran the page has left"
     ],
     [
      "Change the passwords the same day"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Hide rather than delete, and keep a picture of what was there. Somebody may ask."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "staff-and-their-own-accounts",
   "text": [
    "Staff and their own accounts"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Give people a short policy, and read it out once. What may they say about work? Who may use the logo? Which app is for messages? In Scotland a health board was ",
    {
     "link": "reprimanded",
     "to": "source:case-health-board-whatsapp"
    },
    " over a chat that nobody had approved."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A policy should never be used to keep somebody from raising a worry about care. Say so in it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "On the NHS website and Care Opinion a ",
    {
     "link": "reply is expected",
     "to": "source:lmc-reviews"
    },
    ". Make it prompt and polite, and confirm nothing there either."
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
    "Criticism, even when it is wrong, ",
    {
     "link": "does not lift",
     "to": "source:gmc-media-criticism#3"
    },
    " a doctor’s duty of confidentiality. So a manager who writes for doctors should hold to it as well."
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
   "id": "once-a-quarter",
   "text": [
    "Once a quarter"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Read the last three months as a patient would."
     ]
    },
    {
     "text": [
      "Count: what did people ask? Put the answer on the website."
     ]
    },
    {
     "text": [
      "Check who still has access."
     ]
    },
    {
     "text": [
      "Read the pinned line again. Is it still true?"
     ]
    },
    {
     "text": [
      "Thank whoever looks after it. It is real work."
     ]
    }
   ]
  }
 ]
};
