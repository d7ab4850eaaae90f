// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "in-south-africa",
 "title": "What is different in South Africa",
 "summary": "Two words to know are touting and canvassing. Neither is allowed, and what colleagues do for you counts. The main guide was revised in March 2025.",
 "kind": "law",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "regions": [
  "ZA"
 ],
 "topics": [
  "conflict",
  "confidentiality",
  "boundaries",
  "advice",
  "complaint",
  "disrepute"
 ],
 "also": [],
 "references": [
  {
   "source": "za-hpcsa-16",
   "paragraphs": [],
   "says": [
    "Revised in March 2025. Known from those who describe it."
   ]
  },
  {
   "source": "za-mps-2025",
   "paragraphs": [],
   "says": [
    "Medical Protection on using social media with care."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "What touting and canvassing mean, as ADSA tells it."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "On patients who want to connect, and on general advice."
   ]
  },
  {
   "source": "za-calabash-2019",
   "paragraphs": [],
   "says": [
    "On what the guide of 2019 counted as social media."
   ]
  },
  {
   "source": "za-nha-2003",
   "paragraphs": [],
   "says": [
    "Disclosure without consent is an offence, as Medical Protection tells it."
   ]
  },
  {
   "source": "za-mps-casebook-2014",
   "paragraphs": [],
   "says": [
    "On parents’ support pages and tags."
   ]
  },
  {
   "source": "za-meded-whatsapp",
   "paragraphs": [],
   "says": [
    "WhatsApp at one hospital, and the law that governs it."
   ]
  },
  {
   "source": "case-informal-videos",
   "paragraphs": [],
   "says": [
    "A charge over videos. The result was not read."
   ]
  },
  {
   "source": "case-hostile-review",
   "paragraphs": [],
   "says": [
    "Reviews removed after an attorney’s letter."
   ]
  },
  {
   "source": "za-health-ombud",
   "paragraphs": [],
   "says": [
    "Where a complaint can go next."
   ]
  }
 ],
 "situations": [
  "sponsored-posts",
  "patient-friend-request",
  "messaging-colleagues",
  "defamatory-comments"
 ],
 "words": 603,
 "readingAge": 10,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "The Health Professions Council has a guide to social media, known as ",
    {
     "link": "Booklet 16",
     "to": "source:za-hpcsa-16"
    },
    ". It came in 2019 and was revised in March 2025. We know it from those who describe it. So “as reported” stands behind most of this page."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "who-keeps-your-register",
   "text": [
    "Who keeps your register"
   ]
  },
  {
   "kind": "table",
   "head": [
    [
     "You are a"
    ],
    [
     "Your regulator"
    ]
   ],
   "rows": [
    [
     [
      "Doctor, dentist, paramedic, physiotherapist or psychologist"
     ],
     [
      "Health Professions Council of South Africa (HPCSA)"
     ]
    ],
    [
     [
      "Nurse or midwife"
     ],
     [
      "South African Nursing Council (SANC)"
     ]
    ],
    [
     [
      "Pharmacist"
     ],
     [
      "South African Pharmacy Council (SAPC)"
     ]
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no text on social media by the nursing or the pharmacy council. Booklet 16 may still give you an idea. Ask yours."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-counts-as-social-media",
   "text": [
    "What counts as social media"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "More than you may think. By the guide of 2019, as ",
    {
     "link": "told",
     "to": "source:za-calabash-2019"
    },
    ": networks, WhatsApp and LinkedIn among them, blogs even without a name, e-mail and text messages, forums, and comments under an article."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "touting-and-canvassing",
   "text": [
    "Touting and canvassing"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "These two are the heart of it, ",
    {
     "link": "as reported",
     "to": "source:za-adsa-touting-2025"
    },
    "."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      {
       "strong": "Touting"
      },
      " is winning patients with specials, discounts or perks that have nothing to do with care."
     ]
    },
    {
     "text": [
      {
       "strong": "Canvassing"
      },
      " is drawing attention to how able, experienced or good you are. “The best” is an example."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Neither is allowed. Nobody at your workplace may do it for you. Nor may you give care in return for publicity."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "To advertise is allowed, if it is professional, true and not misleading, and doesn’t frighten people without need. A patient’s praise that you share may count as canvassing. So ask before you ",
    {
     "link": "repost it",
     "to": "article:testimonials-and-adverts"
    },
    "."
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "Dr [name], general practice. Open on weekdays and Saturday mornings. Please book by phone or online."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "patients-and-boundaries",
   "text": [
    "Patients and boundaries"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "As reported",
     "to": "source:za-axesshealth"
    },
    ", think hard before you accept a patient, a former patient or their family as a contact. A page for your practice is the better answer. Give advice that is general and rests on evidence, and send people to their own practitioner for the rest."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "link": "Medical Protection’s advice",
     "to": "source:za-mps-2025"
    },
    " of 3 April 2025 came soon after the revision. Its members can ask it more."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "confidentiality",
   "text": [
    "Confidentiality"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Here it is more than a duty. As Medical Protection tells the ",
    {
     "link": "National Health Act",
     "to": "source:za-nha-2003"
    },
    ", giving out what you know without consent is an offence. So ",
    {
     "link": "small details",
     "to": "article:jigsaw-identification"
    },
    " deserve a second look."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "WhatsApp."
    },
    " It is part of the working day, and the law on personal information (POPIA) governs it. At one hospital most clinicians used it."
   ]
  },
  {
   "kind": "bars",
   "title": "Clinicians at one hospital who used WhatsApp",
   "unit": "%",
   "full": 100,
   "rows": [
    {
     "label": "At work",
     "value": 87
    },
    {
     "label": "With patients",
     "value": 24.8
    }
   ],
   "words": "At one hospital, 87% of clinicians used WhatsApp at work, and 24.8% used it with patients."
  },
  {
   "kind": "paragraph",
   "text": [
    "Common isn’t the same as allowed. Ask what your ",
    {
     "link": "employer’s rule",
     "to": "situation:employer-policy"
    },
    " is, and keep names out."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Tags."
    },
    " Parents’ support pages may show staff and other people’s children. You can’t stop others from tagging you, ",
    {
     "link": "said",
     "to": "source:za-mps-casebook-2014"
    },
    " Medical Protection in 2014. It advised talking to the hospital about a rule on pictures."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-has-happened-here",
   "text": [
    "What has happened here"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A doctor in KwaZulu-Natal made videos in casual dress, and smoked in scrubs. A ",
      {
       "link": "charge",
       "to": "source:case-informal-videos"
      },
      " of unprofessional conduct followed in 2023. That is not a finding. We don’t know how it ended."
     ]
    },
    {
     "text": [
      "A dentist had a hostile review and threatening e-mails. An attorney wrote, and the ",
      {
       "link": "reviews were removed",
       "to": "source:case-hostile-review"
      },
      " in 2019."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So how a video looks can matter here. And help against unfair words can work."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "how-a-complaint-is-taken-up",
   "text": [
    "How a complaint is taken up"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "With the practice or hospital, in private."
     ]
    },
    {
     "text": [
      "If that doesn’t settle it, the ",
      {
       "link": "Health Ombud’s",
       "to": "source:za-health-ombud"
      },
      " call centre, within two years."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "text": [
    [
     "We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
    ]
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-we-do-not-know-and-whom-to-ask",
   "text": [
    "What we do not know, and whom to ask"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The words of Booklet 16. Read the revised one, not that of 2019."
     ]
    },
    {
     "text": [
      "Whom to tell by law when patients’ details get out. Tell your employer at once, and ask."
     ]
    },
    {
     "text": [
      "The law on defamation, and on naming medicines in public. Ask an attorney or your council."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ring your indemnifier or union first. A short call today may spare you a long letter."
   ]
  }
 ]
};
