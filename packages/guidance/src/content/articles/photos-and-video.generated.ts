// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "photos-and-video",
 "title": "Photos and video from work",
 "summary": "Look at the edges before you look at the middle. If a patient can be seen or heard, you need clear consent for this very use, and your employer’s yes.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "disrepute"
 ],
 "also": [
  "TikTok",
  "selfie",
  "live stream",
  "filming",
  "X-ray",
  "consent form"
 ],
 "references": [
  {
   "source": "bma-pictures",
   "paragraphs": [],
   "says": [
    "Taking and using pictures of patients. A bar across the eyes does not hide who it is."
   ]
  },
  {
   "source": "gmc-recordings",
   "paragraphs": [],
   "says": [
    "Recordings for public media need consent for that use."
   ]
  },
  {
   "source": "mps-photographs-2013",
   "paragraphs": [],
   "says": [
    "Advice on photographs of patients."
   ]
  },
  {
   "source": "gponline-photographs",
   "paragraphs": [],
   "says": [
    "Advice on photographs of patients."
   ]
  },
  {
   "source": "mdu-social-media",
   "paragraphs": [],
   "says": [
    "A photo may carry the place where it was taken."
   ]
  },
  {
   "source": "mps-pitfalls-2022",
   "paragraphs": [],
   "says": [
    "Place data in images."
   ]
  },
  {
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "A whiteboard of patients’ names in a picture."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Posting pictures of patients without consent puts registration at risk."
   ]
  },
  {
   "source": "gdc-social-media-2016",
   "paragraphs": [],
   "says": [
    "Nothing that identifies a patient without explicit consent, as others report it."
   ]
  },
  {
   "source": "ie-medical-council-9",
   "paragraphs": [
    "31"
   ],
   "says": [
    "How a doctor records patients."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Never photos, names or details of patients, past or present."
   ]
  },
  {
   "source": "za-mps-casebook-2014",
   "paragraphs": [],
   "says": [
    "Support pages, tagging and a policy on photographs."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "Full-face photographs and images like them identify a person."
   ]
  },
  {
   "source": "walradt-2021",
   "paragraphs": [],
   "says": [
    "Endoscopy images that gastroenterologists posted."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "79% of US state boards would be likely to look into images of patients without consent."
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
   "source": "case-tiktok-icks",
   "paragraphs": [],
   "says": [
    "Four nurses who mocked patients on video. Dismissed."
   ]
  },
  {
   "source": "case-livestreamed-surgery",
   "paragraphs": [],
   "says": [
    "Operations streamed live. Licence revoked for good."
   ]
  },
  {
   "source": "case-placenta-photograph",
   "paragraphs": [],
   "says": [
    "Students’ photograph. Dismissed, and put back by a court."
   ]
  },
  {
   "source": "case-patient-videos",
   "paragraphs": [],
   "says": [
    "Videos of a patient. Suspended."
   ]
  },
  {
   "source": "hk-mchk-code",
   "paragraphs": [
    "section 5.2"
   ],
   "says": [
    "Practice promotion in Hong Kong, as others report it."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A clinic page run by a doctor’s spouse."
   ]
  }
 ],
 "situations": [
  "ward-photo-or-video",
  "selfie-with-patient",
  "patient-recorded-consultation"
 ],
 "words": 858,
 "readingAge": 8.9,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Many pictures from work are fine: the team in the corridor, a cake, a new bike shed. The trouble sits at the edges. So look there first."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "look-round-the-edges",
   "text": [
    "Look round the edges"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Make the picture large and go round it slowly."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "People in the background, or their voices."
     ]
    },
    {
     "text": [
      "A screen, a whiteboard, a label, a wristband, a list on the desk."
     ]
    },
    {
     "text": [
      "A mirror, a window or a shiny door."
     ]
    },
    {
     "text": [
      "A tattoo, a scar, a ring, a hand, a pair of shoes."
     ]
    },
    {
     "text": [
      "The bed number, the ward name, the clock."
     ]
    },
    {
     "text": [
      "What your own badge says."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Once a government minister posed in front of a board with patients’ names on it. Everybody looked at the minister. Then somebody read the board."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "The file knows things too. It may hold the place and the time. Turn off location for your camera, and check what the app adds."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-a-patient-can-be-seen",
   "text": [
    "If a patient can be seen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A black bar over the eyes does not hide who somebody is. Nor does cropping the face. Family know a hand."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "You need consent that is:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "for this use"
      },
      ": consent for the notes is not consent for the internet"
     ]
    },
    {
     "text": [
      {
       "strong": "explicit"
      },
      ": they said yes, and it is written down"
     ]
    },
    {
     "text": [
      {
       "strong": "informed"
      },
      ": they know that it may be copied and can’t be called back"
     ]
    },
    {
     "text": [
      {
       "strong": "free"
      },
      ": they can say no, and nothing about their care will change"
     ]
    },
    {
     "text": [
      {
       "strong": "kept"
      },
      ": with the picture, so that you can find it when they change their mind"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "If they change their mind, stop, and ask for copies to be taken down. Don’t tell people that this will be the end of it."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Some people should not be asked at all for a post: a child, somebody who can’t decide for themselves, somebody very ill. And some moments are a bad time to ask: joy, fear, relief, pain. Wait a week. Most pictures are not needed then."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A selfie tells everybody that the person is a patient, however happy you both look. The usual answer is no. You can say it kindly."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "That is a lovely thought. I don’t put pictures with people from work online, so shall we just say thank you to each other?"
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "filming-while-you-work",
   "text": [
    "Filming while you work"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Your eyes belong on the patient. A surgeon in Ohio streamed operations live and answered viewers. Patients were harmed. The licence was taken away for good in 2023."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Mocking people on film is worse than it feels at the time. Four maternity nurses in Atlanta listed what annoyed them about patients. They lost their jobs in 2022. It looked like a joke in the room."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "even-an-empty-room",
   "text": [
    "Even an empty room"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "A picture can hurt without a patient in it. A nurse in New York passed on a photo of an empty trauma room after a bad night. It held no identifying detail, and no breach was found. The hospital dismissed the nurse as insensitive. The doctor who had posted it first was not dismissed."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Not every such outcome stands. Four nursing students in Kansas posted a photo with a placenta. Their course put them out. A court put them back in January 2011, since nothing linked it to a person, and a teacher had agreed."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-the-studies-saw",
   "text": [
    "What the studies saw"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Doctors who post endoscopy pictures were studied in 2021. About a quarter had posted images."
   ]
  },
  {
   "kind": "bars",
   "title": "Posts with endoscopy images",
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
   "words": "Of 956 posts, 18.5% were at risk of showing who the patient was. Another 1.4% were against the rules."
  },
  {
   "kind": "paragraph",
   "text": [
    "Only one of the posts at risk mentioned consent. Regulators care about this: in a survey, 79% of US state boards said that they would be likely to look into images of patients without consent."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-post",
   "text": [
    "Before you post"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Does your employer allow it? Ask the communications team. A uniform or a logo speaks for them."
     ]
    },
    {
     "text": [
      "Did everybody in it agree, staff too?"
     ]
    },
    {
     "text": [
      "Would the patient be glad to find it? And their mother?"
     ]
    },
    {
     "text": [
      "Does it need to be today? Tomorrow it points less clearly to one person."
     ]
    },
    {
     "text": [
      "Is it advertising? Then more rules apply: see ",
      {
       "link": "praise and adverts",
       "to": "article:testimonials-and-adverts"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Use work’s equipment for clinical pictures, not your own phone."
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
    "The GMC asks for consent to the very use you plan when a recording goes to the public. The NMC counts pictures of patients without consent among the things that put registration at risk. The GDC asks for explicit consent, as reported."
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
    "The guide for doctors has a paragraph on recording patients. The nurses’ board is plain: never photos, names or details of patients, past or present."
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
    "Medical Protection advises hospitals to have a policy on photographs. Families’ support pages often show staff and other patients, and you can’t stop people tagging you."
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
    "A clinic page, run by a surgeon’s spouse, showed pictures from theatre and letters of thanks. The surgeon was ordered off the register for three months, and the order was put on hold for 12. What your family posts for you counts."
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
    "A full-face photo counts as identifying under the privacy rule. So does any image like it."
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
    "Before and after pictures and happy patients are advertising. Read ",
    {
     "link": "what your country allows",
     "to": "article:testimonials-and-adverts"
    },
    " first."
   ],
   "when": {
    "regions": [
     "AU",
     "NZ",
     "SG"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Ask your council or college, and your employer, before any patient appears in a picture that goes online."
   ],
   "when": {
    "regions": [
     "MY",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
