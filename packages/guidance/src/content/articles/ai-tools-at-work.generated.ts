// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "ai-tools-at-work",
 "title": "Using AI tools to write",
 "summary": "Nothing about a patient goes into a tool that work has not approved. You own each word that comes out, so check it as if you had written it tired.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "sources",
  "role"
 ],
 "also": [
  "ChatGPT",
  "Copilot",
  "chatbot",
  "artificial intelligence"
 ],
 "references": [
  {
   "source": "merseycare-ai",
   "paragraphs": [],
   "says": [
    "One trust allows only its licensed assistant, and forbids other tools for its data."
   ]
  },
  {
   "source": "nhs-fife-ai-2025",
   "paragraphs": [],
   "says": [
    "That a health board has a policy."
   ]
  },
  {
   "source": "bdj-gdc-reissue-2024",
   "paragraphs": [],
   "says": [
    "The GDC’s guidance was reissued without a word on such tools, as a letter says."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "88",
    "89",
    "90"
   ],
   "says": [
    "Keep confidences in all professional communication. Check what you say, and do not mislead."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Confidentiality holds everywhere, and details add up."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Information given online rests on evidence, within what you know."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)"
   ],
   "says": [
    "What it takes to remove identity from health data."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "What to do when personal data get out."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "41"
   ],
   "says": [
    "Say clearly when your view differs from that of the profession."
   ]
  },
  {
   "source": "sweeney-2000",
   "paragraphs": [],
   "says": [
    "Three facts can be enough to single people out."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "Nothing false, misleading or deceptive."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "What goes to the public must be accurate and balanced, as others report it."
   ]
  }
 ],
 "situations": [
  "ai-tools",
  "employer-policy",
  "lost-phone-group-chat"
 ],
 "words": 880,
 "readingAge": 8.1,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "An AI tool can give you a first draft, a plainer sentence or a better title. It can’t keep a secret for you, and it can’t answer for what you post. Two rules cover most of it: ",
    {
     "strong": "no patients in"
    },
    ", and ",
    {
     "strong": "nothing unread out"
    },
    "."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "no-patients-in",
   "text": [
    "No patients in"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "When you paste something into a tool on the internet, you hand it to a company. It may be stored. Somebody may read it. It may be used to make the tool better. You can’t tell from the screen."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "No names, numbers, dates or letters."
     ]
    },
    {
     "text": [
      "No picture or voice of a patient."
     ]
    },
    {
     "text": [
      "No complaint or review, since people write those about themselves."
     ]
    },
    {
     "text": [
      "No rota, and no colleague’s appraisal."
     ]
    },
    {
     "text": [
      "No screenshot of a record, even with the name covered."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Taking out the name isn’t enough. ",
    {
     "link": "Three plain facts can single a person out",
     "to": "article:how-few-fit"
    },
    ", and a tool keeps all three."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Approved tools differ."
    },
    " Your employer may have one that is bought, checked and tied to your work sign-in. Then follow its rules. They say what may go in. It may be less than you think."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "is-it-approved",
   "text": [
    "Is it approved?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Approved means that your employer has said so for this use. It doesn’t mean that a colleague uses it, that it is well known, or that you pay for it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask the information governance team three things:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "May I use this tool at work?"
     ]
    },
    {
     "text": [
      "May patients’ or staff’s details go in?"
     ]
    },
    {
     "text": [
      "Where does what I type go, and how long is it kept?"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If nobody knows, treat the answer as no for now."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "good-uses-with-no-patient-in-sight",
   "text": [
    "Good uses with no patient in sight"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "“Put this into plain English for a poster.”"
     ]
    },
    {
     "text": [
      "“Give me five titles for a talk on sleep.”"
     ]
    },
    {
     "text": [
      "“Make this reply shorter and kinder.” (Only if the text could suit anybody.)"
     ]
    },
    {
     "text": [
      "“Which claims here need a source?”"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "nothing-unread-out",
   "text": [
    "Nothing unread out"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These tools sound sure, and they can be wrong. They can invent a study, with authors and a year. They smooth out doubt. They may copy from somebody else’s work."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Before you post:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Open each source."
      },
      " If it can’t be found, it isn’t one."
     ]
    },
    {
     "text": [
      {
       "strong": "Check each number"
      },
      " against where it came from."
     ]
    },
    {
     "text": [
      {
       "strong": "Put the doubt back."
      },
      " “May”, “in this study”, “we don’t know”."
     ]
    },
    {
     "text": [
      {
       "strong": "Look for harm."
      },
      " Doses, red flags, who should not do this."
     ]
    },
    {
     "text": [
      {
       "strong": "Make it yours."
      },
      " Would you say it aloud to a patient?"
     ]
    },
    {
     "text": [
      {
       "strong": "Ask whether the reader would want to know"
      },
      " that a machine helped. If so, say it."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The rules on honest and accurate information don’t ask who typed. Your name is on it."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "I used a writing tool for the first draft of this and checked each fact myself. The sources are at the end."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "replies-to-reviews",
   "text": [
    "Replies to reviews"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This looks like the ideal job for it, and it is the riskiest. You would paste a patient’s own words. Then the tool thanks them for their visit and says sorry for their wait, which confirms that they came. Use ",
    {
     "link": "a stock line",
     "to": "article:reviews-and-replies"
    },
    " that confirms nothing."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "pictures-voices-and-film",
   "text": [
    "Pictures, voices and film"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Don’t make an image of a real patient, or of one who could be taken for real."
     ]
    },
    {
     "text": [
      "Don’t put words into a colleague’s mouth, not even as a joke."
     ]
    },
    {
     "text": [
      "Label an image that a tool made, above all if it looks like a result, a scan or a clinician."
     ]
    },
    {
     "text": [
      "Don’t show a “before and after” that never was."
     ]
    },
    {
     "text": [
      "If somebody makes a fake of you, keep a copy and ",
      {
       "link": "act on it",
       "to": "situation:impersonation-or-fake-account"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "letters-and-notes",
   "text": [
    "Letters and notes"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A letter or a note about a patient is a record. Only a tool that was approved for that may touch it. Read it line by line, for what is missing as well as for what is wrong. A sentence that you never said can do harm for years."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Talk to the patient about it if a tool listens in the room. Ask your employer what they have to be told."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-you-have-pasted-something-already",
   "text": [
    "If you have pasted something already"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It happens at the end of a long day. Stop there, and put nothing more in. Write down what you pasted, where and when. Don’t try to hide it. Tell the information governance team or your manager the same day, since they may have little time to report it. ",
    {
     "link": "This path",
     "to": "situation:lost-phone-group-chat"
    },
    " takes you through."
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
    "Rules are local so far. Mersey Care, for one, allows only its licensed assistant and no consumer tools, and forbids putting in data from other care systems. NHS Fife has a policy too. The GDC’s guidance, reissued in 2024, is silent on such tools, as a letter in the British Dental Journal said. The GMC’s duties to keep confidences and to check facts hold whatever you write with. A breach that puts people at risk has to reach the ICO within 72 hours."
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
    "To take out identity, the privacy rule wants either a list of details gone or an expert’s opinion. A quick tidy before you paste is neither."
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
    "The code for doctors says to give views in line with the profession’s, and to say so when yours differ. A tool won’t notice the difference."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Nothing you publish may be false or misleading, whoever drafted it."
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
    "We have read no text on AI tools from your regulator. Ask your employer first, then your indemnifier."
   ],
   "when": {
    "regions": [
     "IE",
     "NZ",
     "ZA",
     "SG",
     "MY",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
