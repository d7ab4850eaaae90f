// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "lock-down-accounts",
 "title": "An evening with your settings",
 "summary": "Two hours, one cup of tea and a list. It lowers what strangers can find. It does not make anything private for good.",
 "kind": "checklist",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "boundaries",
  "disrepute",
  "confidentiality"
 ],
 "also": [
  "privacy settings",
  "two-step verification",
  "password",
  "location"
 ],
 "references": [
  {
   "source": "mdu-social-media",
   "paragraphs": [],
   "says": [
    "Look at the settings of each profile. Photos can hold the place."
   ]
  },
  {
   "source": "mps-pitfalls-2022",
   "paragraphs": [],
   "says": [
    "Place data in pictures. Employers and regulators may see what you post."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Keep settings tight, and have no illusions about them."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Settings are no guarantee."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Chats can be asked for, and names can be found out."
   ]
  },
  {
   "source": "digitalhealth-messaging-2018",
   "paragraphs": [],
   "says": [
    "Settings for a phone that is used for work messages, from 2018."
   ]
  },
  {
   "source": "rcni-messaging-2018",
   "paragraphs": [],
   "says": [
    "Know whether a lost phone can be wiped from afar."
   ]
  },
  {
   "source": "koo-2017",
   "paragraphs": [],
   "says": [
    "Of 281 US doctors, 201 had a Facebook page that anybody could see."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A dentist’s own account was linked to the practice page, and a patient found old posts."
   ]
  },
  {
   "source": "anz-ama-guide",
   "paragraphs": [],
   "says": [
    "Have you ever looked yourself up?"
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9"
   ],
   "says": [
    "What is posted without a name can often be traced."
   ]
  }
 ],
 "situations": [
  "old-posts",
  "patient-found-my-account",
  "trolling-or-doxxing",
  "impersonation-or-fake-account",
  "lost-phone-group-chat"
 ],
 "words": 854,
 "readingAge": 7.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "You can do most of this in one evening. Begin at the top. If you get tired, stop: the first part helps the most."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "One thing first. Is there a complaint, a claim or an inquiry, or might one come? Then change who can ",
    {
     "em": "see"
    },
    " things, and delete nothing. ",
    {
     "link": "Old posts",
     "to": "situation:old-posts"
    },
    " takes you through that."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "1-the-doors-20-minutes",
   "text": [
    "1. The doors (20 minutes)"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Change the password of your ",
      {
       "strong": "e-mail"
      },
      ". Whoever has that can reset all the rest."
     ]
    },
    {
     "text": [
      "Use a different password for each account. A password manager remembers them."
     ]
    },
    {
     "text": [
      "Turn on two-step sign-in: e-mail first, then chats, then the rest."
     ]
    },
    {
     "text": [
      "Look at the list of devices that are signed in. Sign out those that you don’t know."
     ]
    },
    {
     "text": [
      "Look at the apps that may post or read for you. Remove the ones you forgot."
     ]
    },
    {
     "text": [
      "See that the phone number and e-mail for getting back in are yours."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "2-the-phone-15-minutes",
   "text": [
    "2. The phone (15 minutes)"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "This one matters at work as well. Several of these were in the ",
    {
     "link": "tips for clinicians",
     "to": "source:digitalhealth-messaging-2018"
    },
    " that came with the first national advice in England, in 2018."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "A code, and a lock that comes on at once."
     ]
    },
    {
     "text": [
      "No message previews on the locked screen."
     ]
    },
    {
     "text": [
      "Nobody else uses it. Not for games either."
     ]
    },
    {
     "text": [
      "“Find my device” is on, and you have tried it once."
     ]
    },
    {
     "text": [
      "You know how to ",
      {
       "link": "wipe it from afar",
       "to": "source:rcni-messaging-2018"
      },
      ", and whom to ask first."
     ]
    },
    {
     "text": [
      "The camera does not ",
      {
       "link": "store the place",
       "to": "source:mps-pitfalls-2022"
      },
      "."
     ]
    },
    {
     "text": [
      "Pictures from chats do not save themselves among your photos."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "3-what-strangers-see-30-minutes",
   "text": [
    "3. What strangers see (30 minutes)"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Open a private window, sign out, and look yourself up. Try your name, your old name, your town, your job, your number."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Set old posts so that only friends see them, where the platform offers it."
     ]
    },
    {
     "text": [
      "Hide the list of your friends and of the groups you are in."
     ]
    },
    {
     "text": [
      "Hide likes and follows, if you can."
     ]
    },
    {
     "text": [
      "Take your birthday, phone number and home town off your page."
     ]
    },
    {
     "text": [
      "Turn off “let people find me by my number” and “people you may know”."
     ]
    },
    {
     "text": [
      "Make it so that you agree to each tag before it shows."
     ]
    },
    {
     "text": [
      "Go through ",
      {
       "link": "each profile",
       "to": "source:mdu-social-media"
      },
      ", not only the one you use most."
     ]
    },
    {
     "text": [
      "Look at your profile pictures. Those are often open to all, whatever else you set."
     ]
    },
    {
     "text": [
      "Check what a running or cycling app shows. It may draw a map to your door."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Are you the only one who has never done this? Hardly. Among 281 newly trained US doctors, ",
    {
     "link": "201",
     "to": "source:koo-2017"
    },
    " had a page that anybody could see."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "4-home-and-work-apart-20-minutes",
   "text": [
    "4. Home and work, apart (20 minutes)"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Use one account for family and friends, and another for your name at work."
     ]
    },
    {
     "text": [
      "Don’t link the two, and use another e-mail address for each."
     ]
    },
    {
     "text": [
      "Leave your workplace off your own page. Place and date tell a lot about a story."
     ]
    },
    {
     "text": [
      "No uniform, badge or logo in your own profile picture."
     ]
    },
    {
     "text": [
      "If you run a page for work, look at whether your own name shows as its owner."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In an example from a ",
    {
     "link": "dental regulator",
     "to": "source:gdc-standards"
    },
    ", an account was linked to the practice page. Patients had been accepted as friends. One of them found old, unkind posts about patients. ",
    {
     "link": "Patients, friends and followers",
     "to": "article:boundaries-online"
    },
    " says how to keep the two apart."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "5-home-itself-15-minutes",
   "text": [
    "5. Home itself (15 minutes)"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Do this one first if somebody is ",
    {
     "link": "after you",
     "to": "situation:trolling-or-doxxing"
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
      "Look up your address with your name. Ask sites that list it to take it out."
     ]
    },
    {
     "text": [
      "Look at old adverts, house sales, sports results and charity pages."
     ]
    },
    {
     "text": [
      "Ask your regulator and your employer what their public pages show."
     ]
    },
    {
     "text": [
      "Talk to the people at home. Children’s pages give away streets and schools."
     ]
    },
    {
     "text": [
      "Agree on one question to ask if “the hospital” rings for you."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "6-the-chats-15-minutes",
   "text": [
    "6. The chats (15 minutes)"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Leave groups that you no longer work with."
     ]
    },
    {
     "text": [
      "See who is in those that stay. Names, not numbers."
     ]
    },
    {
     "text": [
      "Set it so that strangers can’t add you to groups."
     ]
    },
    {
     "text": [
      "Look where the chats are backed up, and whether work has agreed to that."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Don’t clear a chat that somebody may ask for. What matters about a patient should be ",
    {
     "link": "in the record",
     "to": "article:messaging-apps-at-work"
    },
    " already."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "7-a-look-at-the-past-as-long-as-you-like",
   "text": [
    "7. A look at the past (as long as you like)"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Look through old forums, old blogs and old handles."
     ]
    },
    {
     "text": [
      "Look at likes and shares as well as posts."
     ]
    },
    {
     "text": [
      "If no inquiry is under way or likely, you may tidy up. Ask others to take down what they posted of you."
     ]
    },
    {
     "text": [
      "If you find a patient in there, don’t just remove it. ",
      {
       "link": "It is a breach",
       "to": "situation:lost-phone-group-chat"
      },
      ", and somebody has to be told."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-settings-cant-do",
   "text": [
    "What settings can’t do"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They keep out passers-by. They don’t keep out a friend with a screenshot, ",
    {
     "link": "a court",
     "to": "source:lmc-pitfalls"
    },
    ", or your employer. So set them, and then write as if they were off."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "The ",
      {
       "link": "BMA",
       "to": "source:bma-social-media"
      },
      " says to keep settings tight and have no illusions."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "The ",
      {
       "link": "HCPC",
       "to": "source:hcpc-social-media"
      },
      " says that settings are no guarantee."
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
      "The GMC says that what is posted without a name ",
      {
       "link": "can often be traced",
       "to": "source:gmc-social-media-2024#9"
      },
      "."
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
      "The doctors’ and students’ associations ask, in their joint guide: have you ever ",
      {
       "link": "looked yourself up",
       "to": "source:anz-ama-guide"
      },
      "?"
     ],
     "when": {
      "regions": [
       "NZ",
       "AU"
      ]
     }
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "put-it-in-the-diary",
   "text": [
    "Put it in the diary"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Platforms move their settings about. Look again in six months, when you change jobs, and when you start a course. Half an hour will do the next time."
   ]
  }
 ]
};
