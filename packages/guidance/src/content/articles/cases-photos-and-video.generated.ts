// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "cases-photos-and-video",
 "title": "Photos, video and live streams",
 "summary": "Filming during care, mocking people on film and pictures without consent ended careers. Some harmless pictures did harm as well, and one court put that right.",
 "kind": "cases",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "disrepute",
  "respect",
  "sources"
 ],
 "also": [],
 "references": [
  {
   "source": "case-livestreamed-surgery",
   "paragraphs": [],
   "says": [
    "Operations streamed live. Licence revoked for good."
   ]
  },
  {
   "source": "case-tiktok-icks",
   "paragraphs": [],
   "says": [
    "Four nurses who mocked patients on video. Dismissed."
   ]
  },
  {
   "source": "case-patient-videos",
   "paragraphs": [],
   "says": [
    "Videos of a patient and a doctor. Suspended without an end date."
   ]
  },
  {
   "source": "case-x-ray-photographs",
   "paragraphs": [],
   "says": [
    "Photographs of a patient’s X-ray. Dismissed."
   ]
  },
  {
   "source": "case-labour-room-selfie",
   "paragraphs": [],
   "says": [
    "A selfie that showed the patient. Action by the ministry, as reported."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "Pictures from theatre on a page run by a doctor’s spouse."
   ]
  },
  {
   "source": "case-empty-trauma-room",
   "paragraphs": [],
   "says": [
    "A picture of an empty room. Dismissed."
   ]
  },
  {
   "source": "case-placenta-photograph",
   "paragraphs": [],
   "says": [
    "Students’ photograph. Put back on their course by a court."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Videos in quiet places, with no patients. No serious concern."
   ]
  },
  {
   "source": "case-ward-photographs-2009",
   "paragraphs": [],
   "says": [
    "Ward photographs. Social sites blocked, and public criticism."
   ]
  },
  {
   "source": "case-pandemic-videos",
   "paragraphs": [],
   "says": [
    "Videos about the pandemic. Suspended for six months, and appeals."
   ]
  },
  {
   "source": "case-video-chat-threats",
   "paragraphs": [],
   "says": [
    "A video chat on shift. Suspended while inquiries ran."
   ]
  },
  {
   "source": "case-informal-videos",
   "paragraphs": [],
   "says": [
    "Videos in informal dress. A charge, with no result read."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "79% of US boards would probably look into pictures of patients without consent."
   ]
  },
  {
   "source": "walradt-2021",
   "paragraphs": [],
   "says": [
    "Endoscopy pictures that doctors posted."
   ]
  },
  {
   "source": "bma-pictures",
   "paragraphs": [],
   "says": [
    "A bar across the eyes does not hide who somebody is."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Pictures of patients without consent put registration at risk."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "A full-face picture identifies."
   ]
  }
 ],
 "situations": [
  "ward-photo-or-video",
  "selfie-with-patient",
  "patient-recorded-consultation",
  "colleague-post"
 ],
 "words": 753,
 "readingAge": 9.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "A camera sees more than you do. These cases run from the gravest to one that a court undid. Outcomes are as reported on their dates, and may have changed."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "during-care",
   "text": [
    "During care"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A cosmetic surgeon in Ohio streamed operations live on TikTok and answered viewers. Patients came to harm. There had been warnings in 2018 and 2021. In July 2023 the licence was ",
    {
     "link": "taken away for good",
     "to": "source:case-livestreamed-surgery"
    },
    ", with a fine of 4,500 dollars."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A live stream can’t be looked over first, and it takes your eyes off the person on the table."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "with-a-patient-in-it",
   "text": [
    "With a patient in it"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Two videos."
    },
    " A dental nurse in the United Kingdom posted videos of a patient and of a doctor, from a place of care, in March 2020. The employer dismissed the nurse. Dishonesty and abusive e-mails weighed as well, and the nurse did not take part. In May 2025 the ",
    {
     "link": "suspension",
     "to": "source:case-patient-videos"
    },
    " was made indefinite."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "An X-ray."
    },
    " Nurses in Wisconsin photographed a patient’s X-ray, and it was talked about on Facebook. They were ",
    {
     "link": "dismissed",
     "to": "source:case-x-ray-photographs"
    },
    " in 2009."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A selfie."
    },
    " In Malaysia, in August 2015, a doctor took one in a labour room, with the patient exposed behind. The ministry said that it had ",
    {
     "link": "acted",
     "to": "source:case-labour-room-selfie"
    },
    ". What it did was not reported."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A page run by somebody else."
    },
    " A surgeon in Hong Kong had a clinic page that a spouse ran. Over two years it showed pictures from theatre, what patients had, letters of thanks and praise. The order was three months off the register, ",
    {
     "link": "put on hold for 12",
     "to": "source:case-clinic-page"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Behind the subject."
    },
    " In 2008 and 2009 nurses in the British health service posted ward pictures. One had patients in the background, and others showed a food fight. A hospital ",
    {
     "link": "blocked",
     "to": "source:case-ward-photographs-2009"
    },
    " such sites, and the public was critical."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "with-nobody-in-it",
   "text": [
    "With nobody in it"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "An empty room."
    },
    " A nurse in New York passed on a picture of an empty trauma room, with a line about what had happened there. Nothing identified anybody and no breach was found. The hospital ",
    {
     "link": "dismissed",
     "to": "source:case-empty-trauma-room"
    },
    " the nurse as insensitive, in 2014. The doctor who had posted it first was not dismissed."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A placenta."
    },
    " Four nursing students in Kansas posted a picture with one. A teacher had agreed. They were put off their course. In January 2011 a federal court ",
    {
     "link": "put them back",
     "to": "source:case-placenta-photograph"
    },
    ", since nothing linked it to anybody."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Quiet corridors."
    },
    " A nurse in the United Kingdom filmed videos about working life, away from patients. It was ",
    {
     "link": "closed",
     "to": "source:case-vlogs-closed"
    },
    " at the first stage, with no serious concern."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-was-said-on-camera",
   "text": [
    "What was said on camera"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Mocking."
    },
    " Four maternity nurses in Atlanta listed on TikTok what annoyed them about patients. They were ",
    {
     "link": "dismissed",
     "to": "source:case-tiktok-icks"
    },
    " in December 2022."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Claims about a disease."
    },
    " A surgeon in the United Kingdom made videos about the pandemic from April to October 2020. A tribunal ",
    {
     "link": "suspended",
     "to": "source:case-pandemic-videos"
    },
    " the surgeon for six months. Two courts then weighed that against freedom of expression. We have not read how the appeals ended."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "A chat on shift."
    },
    " Two nurses in Sydney were reported to have made threats against patients of one nationality in a video chat. They were ",
    {
     "link": "suspended",
     "to": "source:case-video-chat-threats"
    },
    " in February 2025 while the police looked into it. That is not a finding."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Dress and smoking."
    },
    " A doctor in KwaZulu-Natal was ",
    {
     "link": "charged",
     "to": "source:case-informal-videos"
    },
    " in 2023, over videos in informal dress and smoking in scrubs. A charge is not a finding, and we have not read how it ended."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-often-it-goes-wrong",
   "text": [
    "How often it goes wrong"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Doctors who posted endoscopy pictures were studied in 2021. ",
    {
     "link": "Out of 956 posts",
     "to": "source:walradt-2021"
    },
    ":"
   ]
  },
  {
   "kind": "bars",
   "title": "Posts with endoscopy pictures",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "At risk, such as a date of birth or a face",
     "value": 18.5
    },
    {
     "label": "Plainly against the rules",
     "value": 1.4
    }
   ],
   "words": "18.5% were at risk of showing who it was, and 1.4% were plainly against the rules."
  },
  {
   "kind": "paragraph",
   "text": [
    "Regulators care. ",
    {
     "link": "79% of US boards",
     "to": "source:greysen-2013"
    },
    " said that they would probably look into pictures of patients without consent. Only misleading claims scored higher."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-the-cases-share",
   "text": [
    "What the cases share"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "They thought"
    ],
    [
     "What counted"
    ]
   ],
   "rows": [
    [
     [
      "Nobody can be recognised"
     ],
     [
      "It was called insensitive"
     ]
    ],
    [
     [
      "It is my spouse’s page"
     ],
     [
      "It was the doctor’s clinic"
     ]
    ],
    [
     [
      "It was a joke among ourselves"
     ],
     [
      "Patients could see it too"
     ]
    ],
    [
     [
      "Somebody else posted it first"
     ],
     [
      "You passed it on"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "What they thought is our guess. Nobody said so in the reports."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-yours-is-out-already",
   "text": [
    "If yours is out already"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Keep a picture of it, with the date and the comments."
     ]
    },
    {
     "text": [
      "Hide it, so that only you can see it."
     ]
    },
    {
     "text": [
      "If a patient can be told, it is a breach. ",
      {
       "link": "Start here",
       "to": "situation:lost-phone-group-chat"
      },
      "."
     ]
    },
    {
     "text": [
      "Tell your manager before somebody else does."
     ]
    },
    {
     "text": [
      "Ring your indemnifier. Delete nothing if a complaint or an inquiry may come."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "It may feel like the end. What you do next still counts."
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
      "The NMC: pictures of patients ",
      {
       "link": "without consent",
       "to": "source:nmc-social-media"
      },
      " put registration at risk."
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
      "The BMA: a bar across the eyes ",
      {
       "link": "does not hide",
       "to": "source:bma-pictures"
      },
      " who somebody is."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "The privacy rule: a ",
      {
       "link": "full-face picture",
       "to": "source:us-hipaa"
      },
      " identifies, and so does any picture like it."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    },
    {
     "text": [
      {
       "link": "Photos and video from work",
       "to": "article:photos-and-video"
      },
      " has what we read for your country."
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
