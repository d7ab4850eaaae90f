// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "patient-recorded-consultation",
 "title": "A patient recorded you, or posted the recording",
 "saying": "A patient filmed our consultation without telling me and put it on TikTok. Can I make them take it down?",
 "summary": "A patient may often record and share what concerns only themselves. You can ask, kindly. Where it shows other patients, or private facts about you, you can ask for more.",
 "topics": [
  "complaint",
  "confidentiality",
  "defamation"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.3,
 "first": [
  {
   "text": [
    "It is a shock to see yourself like that. You need not watch it again tonight."
   ]
  },
  {
   "text": [
    "Keep the link, the date, and a picture of the caption and the comments."
   ]
  },
  {
   "text": [
    "Don’t comment, share or “like”, from any account."
   ]
  }
 ],
 "start": "where",
 "questions": {
  "where": {
   "id": "where",
   "ask": "Where has it got to?",
   "answers": [
    {
     "id": "asking",
     "text": "They want to record, or are doing it now",
     "to": "asking",
     "adds": []
    },
    {
     "id": "kept",
     "text": "They have a recording. It is not online",
     "to": "kept",
     "adds": []
    },
    {
     "id": "posted",
     "text": "It is online",
     "to": "knew",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "knew",
     "adds": []
    }
   ]
  },
  "knew": {
   "id": "knew",
   "ask": "Did you know that you were being recorded?",
   "answers": [
    {
     "id": "knew",
     "text": "Yes, and I agreed",
     "to": "shows",
     "adds": []
    },
    {
     "id": "covert",
     "text": "No, it was done in secret",
     "to": "shows",
     "adds": [
      "covert"
     ]
    },
    {
     "id": "refused",
     "text": "I had asked them not to",
     "to": "shows",
     "adds": [
      "covert"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "shows",
     "adds": [
      "covert"
     ]
    }
   ]
  },
  "shows": {
   "id": "shows",
   "ask": "What can be seen or heard?",
   "help": [
    "Think of the background too. Look for a screen, a list, a voice in the corridor."
   ],
   "answers": [
    {
     "id": "own",
     "text": "Only that patient, and staff at work",
     "to": "fair",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Other patients too, or something about them",
     "to": "others",
     "adds": []
    },
    {
     "id": "private",
     "text": "Private facts about me, such as my home or my children",
     "to": "private",
     "adds": []
    },
    {
     "id": "threat",
     "text": "There is a threat, in it or under it",
     "to": "danger",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "others",
     "adds": []
    }
   ]
  },
  "fair": {
   "id": "fair",
   "ask": "Is it a fair picture of what happened?",
   "answers": [
    {
     "id": "fair",
     "text": "Yes, by and large",
     "to": "fair-share",
     "adds": []
    },
    {
     "id": "wrong-care",
     "text": "Yes, and it shows that something went wrong",
     "to": "fair-share",
     "adds": [
      "look-into"
     ]
    },
    {
     "id": "cut",
     "text": "It is cut so that it misleads",
     "to": "unfair",
     "adds": []
    },
    {
     "id": "abuse",
     "text": "The caption or the comments are abusive",
     "to": "unfair",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "unfair",
     "adds": [
      "look-into"
     ]
    }
   ]
  }
 },
 "outcomes": {
  "asking": {
   "id": "asking",
   "title": "You may say yes, and it can help",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Many people record so that they can listen again at home. It is much like taking notes."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask what it is for. Fear and a bad memory are common reasons."
     ]
    },
    {
     "text": [
      "Say yes if you can. Ask that it stay with the person and their family."
     ]
    },
    {
     "text": [
      "Make sure that no other patient can be seen or heard."
     ]
    },
    {
     "text": [
      "Offer notes or a leaflet as well."
     ]
    },
    {
     "text": [
      "Write in the record that it was recorded, and that you agreed."
     ]
    },
    {
     "text": [
      "If you are unhappy with it, say so calmly and say why. Ask what would help instead."
     ]
    },
    {
     "text": [
      "Irish advice has been stricter. Ask your indemnifier what holds now."
     ],
     "when": {
      "regions": [
       "IE"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take hold of the phone."
     ]
    },
    {
     "text": [
      "Don’t refuse care because of it."
     ]
    },
    {
     "text": [
      "Don’t speak differently from how you would have spoken."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person",
     "text": "I’m happy for you to record this, so that you can listen to it again. Please keep it for yourself and your family. There are other people here who would not want to be heard."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you can’t agree, or the law is not clear to you."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Ask for the policy. If there is none, ask for one."
     ]
    }
   ],
   "next": []
  },
  "kept": {
   "id": "kept",
   "title": "Ask what it is for, and ask for a copy",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A recording can hurt. It can also show that you were kind and thorough."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Talk with them, in person or by phone. Ask what troubled them."
     ]
    },
    {
     "text": [
      "Ask for a copy."
     ]
    },
    {
     "text": [
      "Write down what you know of it, and when you learned of it."
     ]
    },
    {
     "text": [
      "If they are unhappy, tell them how to complain."
     ]
    },
    {
     "text": [
      "Go on as if you may be recorded at any time."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t demand that they destroy it."
     ]
    },
    {
     "text": [
      "Don’t end their care over it."
     ]
    },
    {
     "text": [
      "Don’t warn colleagues about them in a group chat."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, in private",
     "text": "I understand that you have a recording. I would like to know what troubled you. If you are willing to share a copy, it would help us to look into it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If a complaint or a claim may follow."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If the team needs to know."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If they are unhappy with their care."
     ]
    }
   ]
  },
  "fair-share": {
   "id": "fair-share",
   "title": "You probably can’t have it taken down. You can still talk",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "If it shows only their own story, it is mostly theirs to tell. What you may do is listen."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring or write to them in private. Ask what they want you to know."
     ]
    },
    {
     "text": [
      "You may ask, kindly, that your face or name be covered. They may say no."
     ]
    },
    {
     "text": [
      "Ask for a copy of the whole recording."
     ]
    },
    {
     "text": [
      "Tell your manager and anybody else who can be seen."
     ]
    },
    {
     "text": [
      "Write down what happened that day while you recall it."
     ]
    },
    {
     "text": [
      "The law on recording differs. Ask your indemnifier before you ask for anything."
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
       "US",
       "CA",
       "caribbean",
       "elsewhere"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t explain yourself under the video. You can’t, without giving them away."
     ]
    },
    {
     "text": [
      "Don’t demand that it come down, and don’t hint that care depends on it."
     ]
    },
    {
     "text": [
      "Don’t ask friends or patients to defend you."
     ]
    },
    {
     "text": [
      "Don’t post your own version."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, in private",
     "text": "I have seen the video. I’d like to hear what was hard about that day. Would you be willing to talk, by phone or in person? You may bring somebody along."
    },
    {
     "label": "If somebody asks your practice about it in public",
     "text": "We don’t comment on anybody’s care, whoever they are. If you have a concern of your own, please call the manager on [number]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you ask for anything to be taken down."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager, or whoever answers complaints."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop thinking about it."
     ]
    }
   ],
   "next": [
    {
     "situation": "journalist-contact",
     "why": [
      "If the press calls."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If strangers turn on you."
     ]
    }
   ]
  },
  "unfair": {
   "id": "unfair",
   "title": "Keep it, report it, and leave the comments alone",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A clip that misleads is maddening. The whole story will have to be told somewhere else."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the clip, the caption and the comments, with times."
     ]
    },
    {
     "text": [
      "Report abuse or false editing to the platform, and keep the answer."
     ]
    },
    {
     "text": [
      "Write down what was left out. Give it to your manager or your indemnifier, and nobody else."
     ]
    },
    {
     "text": [
      "If you are certain who it is, offer a talk in private."
     ]
    },
    {
     "text": [
      "Ask others who were there to write down what they saw."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post the part that was cut."
     ]
    },
    {
     "text": [
      "Don’t give facts from the notes to prove it, not even to friends."
     ]
    },
    {
     "text": [
      "Don’t call them a liar."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform, in its report form",
     "text": "This video was cut in a way that misleads, and the comments abuse a member of staff. Please look at it under your rules on [rule]. We can’t discuss what happened, because we owe privacy to everybody concerned."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Through the report form."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you answer anybody."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The press office, if there is one."
     ]
    },
    {
     "role": "support",
     "why": [
      "You should not have to read this alone."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "If it states damaging facts that are false."
     ]
    },
    {
     "situation": "abusive-comments",
     "why": [
      "If the words are abusive."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If many join in."
     ]
    }
   ]
  },
  "others": {
   "id": "others",
   "title": "Other patients’ privacy comes first",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Those in the background did not agree to this. Act for them."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell the person who looks after data at your work, today."
     ]
    },
    {
     "text": [
      "Work out who can be seen or heard, and who needs to be told."
     ]
    },
    {
     "text": [
      "Ask the person who posted it to take it down or blur it. Say that others can be seen."
     ]
    },
    {
     "text": [
      "Ask the platform too. Choose privacy as the reason."
     ]
    },
    {
     "text": [
      "Keep a copy for the inquiry, and show it to as few as you can."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t tell the person who posted it who the others are."
     ]
    },
    {
     "text": [
      "Don’t share the link with the team “so that they know”."
     ]
    },
    {
     "text": [
      "Don’t ring the others yourself. Let your organisation do it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person who posted it",
     "text": "Your video shows other people who were not asked. Please take it down, or cover them, today. We are not asking you to stop talking about what happened to you."
    },
    {
     "label": "To the platform",
     "text": "This video shows people in a private place who did not agree to it. Please take it down under your rules on privacy."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. There may be a time limit for a report."
     ]
    },
    {
     "role": "platform",
     "why": [
      "Through the report form for privacy."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before anybody writes to those who were shown."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The manager in charge."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "For the first 72 hours after details get out."
     ]
    }
   ]
  },
  "private": {
   "id": "private",
   "title": "Your own private life may be kept out of it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Your work may be filmed. Your home, your family and your phone number are another matter."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the platform to take it down, under its rules on private details."
     ]
    },
    {
     "text": [
      "Ask the person too, if you know who they are and feel able to. Let a manager do it if not."
     ]
    },
    {
     "text": [
      "Change what can be changed, such as a number or a password."
     ]
    },
    {
     "text": [
      "Tell your employer, and anybody at home who may be affected."
     ]
    },
    {
     "text": [
      "Ask about a complaint to the data protection body if it stays up."
     ],
     "when": {
      "regions": [
       "GB",
       "IE"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t put their private details online in return."
     ]
    },
    {
     "text": [
      "Don’t go to see them."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform",
     "text": "This video shows private details about a person’s home and family. Nobody agreed to that. Please take it down under your rules on private information."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Through the report form for private details."
     ]
    },
    {
     "role": "police",
     "why": [
      "If you fear that somebody will come."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that they can help, and look out for you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it stays up."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t settle."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For your accounts and your home."
     ]
    }
   ]
  },
  "danger": {
   "id": "danger",
   "title": "People first, the video later",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Take a threat at its word."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If anybody is in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Tell the police, and ask for a reference number."
     ]
    },
    {
     "text": [
      "Tell your manager and security. Don’t go home alone tonight."
     ]
    },
    {
     "text": [
      "Keep every threat, with the name and the time."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer, and don’t meet anybody who offers to “sort it out”."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If anybody may be hurt."
     ]
    },
    {
     "role": "police",
     "why": [
      "For any threat."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager and security."
     ]
    },
    {
     "role": "support",
     "why": [
      "You should not be alone with this."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Once you are out of danger."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For your accounts and your home."
     ]
    }
   ]
  }
 },
 "notes": {
  "covert": {
   "lead": [
    {
     "text": [
      "To be filmed in secret feels like a betrayal. You may say that, to somebody you trust. It may still be allowed where you are, above all if it shows only themselves."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask your indemnifier whether a secret recording was lawful where you work."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t let it change how you treat the next patient."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "look-into": {
   "lead": [
    {
     "text": [
      "It may show something that others should know about. A fair look now is better than a long fight later."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it as you would any incident."
     ]
    },
    {
     "text": [
      "Ask your indemnifier about saying sorry to them in private. You can do that and still not talk about it online."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "Patients may in general record and post what concerns only themselves. That is how indemnifiers put it."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Doctors have debated stricter rules. Ask your indemnifier what holds today."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "In 2014 Irish advice said that everybody present should agree. An old law on phone calls was named too. Check what holds now."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "On parents’ pages, staff and other patients get tagged. You can’t stop that. Ask the hospital for a rule on photographs."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "Don’t let a reply show that the person is your patient."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "A reply that confirms who was treated is a disclosure under HIPAA, even when they posted first."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "If you work for the government, ask before you say anything in public."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "mddus-covert-recording-2022",
   "paragraphs": [],
   "says": [
    "A recording is much like taking notes. Where other people’s or your own private details show, you may ask the patient and the platform to take it down."
   ]
  },
  {
   "source": "mddus-recording-2021",
   "paragraphs": [],
   "says": [
    "Behave as if you may be recorded at any time, and talk with the patient."
   ]
  },
  {
   "source": "pulse-recording-vote",
   "paragraphs": [],
   "says": [
    "Doctors have debated whether the rules should be tighter."
   ]
  },
  {
   "source": "ie-mps-recording-2014",
   "paragraphs": [],
   "says": [
    "Advice in Ireland was stricter in 2014, and asked for the consent of everybody present."
   ]
  },
  {
   "source": "ie-medical-council-9",
   "paragraphs": [
    "31"
   ],
   "says": [
    "The Irish guide covers recordings that doctors make of patients."
   ]
  },
  {
   "source": "gmc-media-criticism",
   "paragraphs": [
    "2",
    "3"
   ],
   "says": [
    "Criticism in public does not lift the duty to keep confidences."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18"
   ],
   "says": [
    "Keep confidences and respect dignity, on social media of any kind."
   ]
  },
  {
   "source": "za-mps-casebook-2014",
   "paragraphs": [],
   "says": [
    "Tags can’t be prevented. A hospital can have a rule on photographs."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "What an organisation does when personal details get out."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "As reported, to let others learn that somebody is your patient may be a breach."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "To confirm that somebody is a patient is a disclosure, even when they have said so themselves."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "As reported, public servants need written leave to speak on policy, on their own accounts too."
   ]
  }
 ],
 "also": [
  "filmed me",
  "secret recording",
  "covert recording"
 ],
 "articles": [
  "photos-and-video",
  "complaints-on-facebook",
  "online-abuse-of-staff"
 ],
 "related": [
  "complaint-online",
  "ward-photo-or-video",
  "trolling-or-doxxing",
  "journalist-contact"
 ]
};
