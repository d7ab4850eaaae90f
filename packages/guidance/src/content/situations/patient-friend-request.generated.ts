// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "patient-friend-request",
 "title": "A patient has sent you a friend request",
 "saying": "A patient wants to be my friend on Facebook. What do I do?",
 "summary": "You may decline kindly, or leave it unanswered. Either way, point to the proper channel and say nothing about care. If you have accepted already, step back gently.",
 "topics": [
  "boundaries",
  "confidentiality",
  "sexualised"
 ],
 "isFirstSeven": true,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.5,
 "first": [
  {
   "text": [
    "Take your time. A friend request does not need an answer today."
   ]
  },
  {
   "text": [
    "Keep a picture of the request and of any message, with the date."
   ]
  },
  {
   "text": [
    "You have done nothing wrong. Many people in your job get one."
   ]
  }
 ],
 "start": "who",
 "questions": {
  "who": {
   "id": "who",
   "ask": "Who is the request from?",
   "help": [
    "If you can’t tell, don’t look through their profile to find out."
   ],
   "answers": [
    {
     "id": "current",
     "text": "A patient I look after now",
     "to": "account",
     "adds": []
    },
    {
     "id": "former",
     "text": "Somebody I used to look after",
     "to": "account",
     "adds": [
      "former"
     ]
    },
    {
     "id": "relative",
     "text": "A patient’s partner, parent or child",
     "to": "account",
     "adds": []
    },
    {
     "id": "before",
     "text": "A friend from before they became a patient",
     "to": "friend",
     "adds": []
    },
    {
     "id": "colleague",
     "text": "A colleague",
     "to": "colleague-tone",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "account",
     "adds": []
    }
   ]
  },
  "account": {
   "id": "account",
   "ask": "Which account did they ask to join?",
   "answers": [
    {
     "id": "personal",
     "text": "My own account",
     "to": "tone",
     "adds": []
    },
    {
     "id": "page",
     "text": "A page for my work or practice",
     "to": "page-tone",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure, or it is a bit of both",
     "to": "tone",
     "adds": []
    }
   ]
  },
  "tone": {
   "id": "tone",
   "ask": "How does the message sound?",
   "answers": [
    {
     "id": "plain",
     "text": "It is only a request, or friendly",
     "to": "leaning",
     "adds": []
    },
    {
     "id": "romantic",
     "text": "It is romantic or sexual",
     "to": "romantic",
     "adds": []
    },
    {
     "id": "threat",
     "text": "It frightens me, or it threatens somebody",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure how it is meant",
     "to": "romantic",
     "adds": []
    }
   ]
  },
  "page-tone": {
   "id": "page-tone",
   "ask": "How does it sound?",
   "answers": [
    {
     "id": "plain",
     "text": "It is only a follow, or friendly",
     "to": "page",
     "adds": []
    },
    {
     "id": "romantic",
     "text": "It is romantic or sexual",
     "to": "romantic",
     "adds": []
    },
    {
     "id": "threat",
     "text": "It frightens me, or it threatens somebody",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure how it is meant",
     "to": "romantic",
     "adds": []
    }
   ]
  },
  "leaning": {
   "id": "leaning",
   "ask": "Might they lean on you more than most?",
   "help": [
    "Think of somebody who is very ill, young, alone, in mental distress, or in your care for long."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No more than others",
     "to": "done",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "done",
     "adds": [
      "leaning"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "done",
     "adds": [
      "leaning"
     ]
    }
   ]
  },
  "done": {
   "id": "done",
   "ask": "Have you accepted, or answered?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "decline",
     "adds": []
    },
    {
     "id": "accepted",
     "text": "I have accepted",
     "to": "step-back",
     "adds": []
    },
    {
     "id": "advice",
     "text": "I have answered, and it was about their health",
     "to": "step-back",
     "adds": [
      "advised"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure. It may have gone through",
     "to": "step-back",
     "adds": []
    }
   ]
  },
  "colleague-tone": {
   "id": "colleague-tone",
   "ask": "Is anything about it uncomfortable?",
   "answers": [
    {
     "id": "no",
     "text": "No, it is just a colleague",
     "to": "colleague",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes, it is romantic, or it feels like pressure",
     "to": "colleague-pressure",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "colleague-pressure",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "decline": {
   "id": "decline",
   "title": "Decline kindly, or leave it unanswered",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A request is often meant as thanks. Saying no is no insult, and you need not explain."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Decline it, or leave it. Both are fine."
     ]
    },
    {
     "text": [
      "If you answer, use words that would suit a stranger."
     ]
    },
    {
     "text": [
      "Point to the practice’s number and website for anything about health."
     ]
    },
    {
     "text": [
      "Look through your settings: who sees your photos, your friends and your old posts?"
     ]
    },
    {
     "text": [
      "Next time you see them, you may say in one kind sentence that you keep the two apart."
     ]
    },
    {
     "text": [
      "Tell a senior if the requests go on. Put it in the notes if it matters for their care."
     ]
    },
    {
     "text": [
      "Never start such a contact yourself. Patients may feel that they have to say yes."
     ],
     "when": {
      "regions": [
       "SG"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t accept so as not to hurt their feelings."
     ]
    },
    {
     "text": [
      "Don’t look at their profile, even out of kindness."
     ]
    },
    {
     "text": [
      "Don’t answer questions about health from your own account."
     ]
    },
    {
     "text": [
      "Don’t say that they are, or were, a patient."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person, if you want to answer",
     "text": "Thank you for asking. This account is just for family and old friends, so I don’t add other people here. If it is about health, please ring the surgery or see its website."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it goes on after you have declined."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If you are asked to accept, or feel you must."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-found-my-account",
     "why": [
      "If they also comment, message or turn up."
     ]
    }
   ]
  },
  "step-back": {
   "id": "step-back",
   "title": "Step back, gently",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You have accepted, or answered. It was kindly meant, and it can be mended. You had not asked then what you are asking now."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of what was said, with the dates."
     ]
    },
    {
     "text": [
      "Send one kind line, like the one below. Then end the connection, if there is one."
     ]
    },
    {
     "text": [
      "See what they could have read: photos, your family, old posts, your friends."
     ]
    },
    {
     "text": [
      "If you can, stop the site from suggesting you to people or finding you by your phone number."
     ]
    },
    {
     "text": [
      "Tell a senior, so that it is not a secret between the two of you."
     ]
    },
    {
     "text": [
      "If they wrote about their health, see that it reaches whoever looks after them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t vanish without a word if they may be waiting for an answer from you."
     ]
    },
    {
     "text": [
      "Don’t delete the messages. They may matter later."
     ]
    },
    {
     "text": [
      "Don’t make an exception because they are nice."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person",
     "text": "I have thought about this again. I want to keep this account for family and old friends, so I will leave it here. You did nothing wrong. If it is about health, please ring the surgery or see its website."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you have shared a good deal, or met."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager or a senior colleague."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-found-my-account",
     "why": [
      "If they turn up again."
     ]
    },
    {
     "situation": "old-posts",
     "why": [
      "For going through what they could see."
     ]
    }
   ]
  },
  "page": {
   "id": "page",
   "title": "A follow is fine. Advice is not",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People may follow a page for your work. Keep it for general news."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Pin a line that says messages are not read every day and are not for medical advice."
     ]
    },
    {
     "text": [
      "Move anything about one person’s health to the proper channel."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer health questions in comments or messages."
     ]
    },
    {
     "text": [
      "Don’t thank somebody for coming to the clinic. That tells everybody that they are a patient."
     ]
    }
   ],
   "words": [
    {
     "label": "A line to pin",
     "text": "This page shares general information. We can’t give advice to individuals here, and messages are not read every day. Please call the surgery about your own health. If it is an emergency, ring your local emergency number."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If somebody has already had advice by message."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If they ask for advice by message."
     ]
    }
   ]
  },
  "friend": {
   "id": "friend",
   "title": "Friends first, patient later",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "In a small place this happens. The friendship is allowed. Being their clinician may not be wise."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask whether a colleague can look after them."
     ]
    },
    {
     "text": [
      "If that can’t be done, talk it over with a senior and write down what you agreed."
     ]
    },
    {
     "text": [
      "Keep health out of the friendship, online and off."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t treat them by message."
     ]
    },
    {
     "text": [
      "Don’t post about things you only know from work."
     ]
    }
   ],
   "words": [
    {
     "label": "To your friend",
     "text": "I like being your friend, so I keep the two apart. For anything about your health, please book with the practice. Somebody else there can see you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If no colleague can take over their care."
     ]
    }
   ],
   "next": []
  },
  "romantic": {
   "id": "romantic",
   "title": "Don’t answer beyond one neutral line, and tell a senior",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It is not your fault, and it happens to many people. Telling somebody early protects you both."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell a senior or your indemnifier today."
     ]
    },
    {
     "text": [
      "Send one neutral line at most, or nothing."
     ]
    },
    {
     "text": [
      "Write down what came, when, and what you did."
     ]
    },
    {
     "text": [
      "Ask whether somebody else should take over their care."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t flirt back, joke about it, or meet."
     ]
    },
    {
     "text": [
      "Don’t reply again after your one line."
     ]
    },
    {
     "text": [
      "Don’t share the message with friends or in a group chat."
     ]
    }
   ],
   "words": [
    {
     "label": "One neutral line",
     "text": "Thank you for your message. I can’t be in touch here. Please call the surgery for anything you need."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer, if you can."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager or a senior colleague."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is getting to you."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If it goes on, or turns nasty."
     ]
    }
   ]
  },
  "threat": {
   "id": "threat",
   "title": "Get safe first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Your safety comes before any answer."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you or somebody else is in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Keep every message, with the date and the sender."
     ]
    },
    {
     "text": [
      "Tell your manager or security, and your indemnifier, today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer."
     ]
    },
    {
     "text": [
      "Don’t meet the person, alone or with others."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If anybody is in danger."
     ]
    },
    {
     "role": "police",
     "why": [
      "If you have been threatened."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that others at work are safe too."
     ]
    },
    {
     "role": "support",
     "why": [
      "You should not be alone with this."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "For what to do about your accounts."
     ]
    }
   ]
  },
  "colleague": {
   "id": "colleague",
   "title": "That is fine",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Colleagues may be friends. Post as if patients could read it, because one day they may."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Accept if you want to."
     ]
    },
    {
     "text": [
      "Keep talk about patients off the platform."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on a private account to keep things private."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If anything about it changes and starts to feel wrong."
     ]
    }
   ],
   "next": []
  },
  "colleague-pressure": {
   "id": "colleague-pressure",
   "title": "You may say no, and you may ask for help",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Nobody at work may press you for a personal tie. Rank makes no difference."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Decline, or leave it."
     ]
    },
    {
     "text": [
      "Keep the messages."
     ]
    },
    {
     "text": [
      "Talk to somebody you trust: a senior, a union representative, your manager."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t blame yourself."
     ]
    },
    {
     "text": [
      "Don’t feel that you must answer."
     ]
    }
   ],
   "words": [
    {
     "label": "To the colleague, if you want to answer",
     "text": "Thanks, but I keep work and social media apart."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "They can come with you when you speak up."
     ]
    },
    {
     "role": "employer",
     "why": [
      "There should be a policy on harassment."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you want to talk it through."
     ]
    }
   ],
   "next": []
  }
 },
 "notes": {
  "leaning": {
   "lead": [
    {
     "text": [
      "To somebody who leans on you, a “no” can feel like a door. So how you say it counts more than usual."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell the team, so that somebody can ask how they are."
     ]
    },
    {
     "text": [
      "Say it face to face if you see them soon, rather than by message."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t leave a cry for help unread. If they write that they may come to harm, tell them to ring the emergency number, and tell whoever is on duty."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If they write that they may come to harm."
     ]
    }
   ],
   "next": []
  },
  "advised": {
   "lead": [
    {
     "text": [
      "Once you have answered about their health, you may owe them more than a click."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put what was asked and answered in their record, or tell whoever keeps it."
     ]
    },
    {
     "text": [
      "Make sure that somebody follows it up."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Tell them what you advised."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "For what to do after advice by message."
     ]
    }
   ]
  },
  "former": {
   "lead": [
    {
     "text": [
      "Time may have passed, but the bond of trust can last. How long ago it was, what kind of care it was and how ill the person was all count."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Decline here too. It is the usual advice."
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
    "The GMC says to keep social and professional life apart, with patients and between colleagues."
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
    "In a case study by the GDC, a dentist had accepted patients on a private account. One of them came upon old posts that spoke ill of patients."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "dentist"
    ]
   }
  },
  {
   "text": [
    "The GPhC asks for the same boundaries online as at the counter."
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
    "The HCPC asks you to keep boundaries online with the people you care for, and with their carers."
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
    "The NMC counts pursuing a relationship with a patient online among the things that put registration at risk."
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
    "Advice in Ireland is to keep private and professional use apart."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "Advice there is not to blur the bond between doctor and patient, online or off."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "In a small place you may be neighbours first. Agree with a colleague how you will keep care and friendship apart."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  },
  {
   "text": [
    "Reports of the Singapore guidance differ: some say patients’ requests may be accepted with care, others advise strongly against. Declining is the surer way."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "The South African guidance asks you to think hard before you accept a patient, a former patient or a relative. A professional page is its answer."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "The National Law and your Board’s code apply online as they do face to face."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "Guidance for state boards said in 2012 not to deal with patients on personal sites. A newer report replaced it in 2019."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Keep professional boundaries, and politely decline."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Do not accept requests from current or former patients."
   ]
  },
  {
   "source": "mdu-friendly-encounter-2017",
   "paragraphs": [],
   "says": [
    "A case study of a patient who seems keen on a doctor. Decline."
   ]
  },
  {
   "source": "mddus-friend-request",
   "paragraphs": [],
   "says": [
    "Ask yourself whether you would share these details in the surgery. If not, decline."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A dentist who had linked a personal account to the practice page and accepted patients was found through old posts."
   ]
  },
  {
   "source": "sg-smc-eceg-2016",
   "paragraphs": [],
   "says": [
    "Do not start social-media relationships with patients; they may feel that they have to accept."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "The papers reported the Singapore rule in two ways."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Do not blur the bond between doctor and patient, on social media or off it."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [],
   "says": [
    "Social and professional life can blur online. That goes for patients and for colleagues."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "57"
   ],
   "says": [
    "No sexual behaviour towards colleagues that offends or distresses, messages too."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Building or pursuing relationships with patients puts a place on the register at risk."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Keep proper boundaries online."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Keep boundaries with colleagues, the people you care for and their carers."
   ]
  },
  {
   "source": "ie-mps-2019",
   "paragraphs": [],
   "says": [
    "Keep private and professional use apart."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "Think hard before accepting a patient, a former patient or a relative."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "The law and your Board’s code hold online too."
   ]
  },
  {
   "source": "us-fsmb-2019",
   "paragraphs": [],
   "says": [
    "The newer report for state boards, in place of that of 2012."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "Of over 4,000 US doctors asked, 35% had had a request from a patient or a relative."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Late messages to a patient led to a reprimand."
   ]
  }
 ],
 "also": [
  "befriend",
  "follow request",
  "LinkedIn invitation",
  "add me"
 ],
 "articles": [
  "friend-requests",
  "boundaries-online"
 ],
 "related": [
  "patient-found-my-account",
  "giving-advice-online",
  "searching-for-a-patient"
 ]
};
