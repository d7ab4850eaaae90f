// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "selfie-with-patient",
 "title": "A picture together with a patient",
 "saying": "A patient wants a selfie with me. May I post it?",
 "summary": "Say yes to the moment and no to the post. A picture of the two of you tells everybody that they are a patient.",
 "topics": [
  "confidentiality",
  "boundaries",
  "conflict"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.4,
 "first": [
  {
   "text": [
    "You may smile, thank them and be glad. None of that is wrong."
   ]
  },
  {
   "text": [
    "You need not decide about posting in front of them."
   ]
  },
  {
   "text": [
    "If it is on your phone, leave it there for now. Send it to nobody."
   ]
  }
 ],
 "start": "stage",
 "questions": {
  "stage": {
   "id": "stage",
   "ask": "Where do things stand?",
   "answers": [
    {
     "id": "asked",
     "text": "Somebody wants a picture with me",
     "to": "who",
     "adds": []
    },
    {
     "id": "have",
     "text": "We have one, and it is not posted",
     "to": "who",
     "adds": []
    },
    {
     "id": "theirs",
     "text": "They posted it, or tagged me",
     "to": "theirs",
     "adds": []
    },
    {
     "id": "mine",
     "text": "I posted it, or my workplace did",
     "to": "agreed",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure whether it is online",
     "to": "agreed",
     "adds": []
    }
   ]
  },
  "who": {
   "id": "who",
   "ask": "Who is the patient?",
   "answers": [
    {
     "id": "adult",
     "text": "A grown-up who is well, and free to choose",
     "to": "whose",
     "adds": []
    },
    {
     "id": "tender",
     "text": "A grown-up who is ill, in labour, in hospital or very grateful",
     "to": "whose",
     "adds": [
      "tender"
     ]
    },
    {
     "id": "dying",
     "text": "Somebody who is dying",
     "to": "whose",
     "adds": [
      "dying"
     ]
    },
    {
     "id": "child",
     "text": "A child or a teenager",
     "to": "child",
     "adds": []
    },
    {
     "id": "cannot",
     "text": "Somebody who can’t decide this for themselves",
     "to": "child",
     "adds": [
      "cannot"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "child",
     "adds": []
    }
   ]
  },
  "whose": {
   "id": "whose",
   "ask": "Where would it go?",
   "answers": [
    {
     "id": "phone",
     "text": "On their own phone, for themselves",
     "to": "keepsake",
     "adds": []
    },
    {
     "id": "own",
     "text": "On my own page",
     "to": "decline",
     "adds": []
    },
    {
     "id": "page",
     "text": "On a page of my workplace, or to the press",
     "to": "agreed-first",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "decline",
     "adds": []
    }
   ]
  },
  "agreed-first": {
   "id": "agreed-first",
   "ask": "Have both said yes in writing?",
   "help": [
    "The person, for this very use, knowing that it can’t be called back. And your workplace."
   ],
   "answers": [
    {
     "id": "yes",
     "text": "Yes, both",
     "to": "page",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, or only one",
     "to": "decline",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "decline",
     "adds": []
    }
   ]
  },
  "agreed": {
   "id": "agreed",
   "ask": "Had they said yes in writing to this use?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, a grown-up who could freely choose",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "breach",
     "text": "No, or it was only said, or it is a child",
     "to": "hide",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "hide",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or might they?",
   "help": [
    "The person, their family, your employer, a regulator. A request for records counts too."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "tidy",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "keep",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "keep",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "keepsake": {
   "id": "keepsake",
   "title": "Yes to the moment, on their phone",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A picture for somebody’s own album is a human thing. What they do with it is up to them, so be in it as you would be seen by all."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask your ward or clinic whether pictures are allowed there."
     ]
    },
    {
     "text": [
      "Use their phone, not yours."
     ]
    },
    {
     "text": [
      "Look behind you. No boards, no screens, nobody else who is there for care."
     ]
    },
    {
     "text": [
      "Keep your clothes, your hands and your face as in clinic."
     ]
    },
    {
     "text": [
      "Say that you don’t post or share such pictures yourself."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t have it sent to your own phone."
     ]
    },
    {
     "text": [
      "Don’t friend or follow them to get it."
     ]
    },
    {
     "text": [
      "Don’t feel bad if you would rather not. You may say no too."
     ]
    }
   ],
   "words": [
    {
     "label": "Yes, with a line",
     "text": "I’d love to. Let’s use your phone, so that it is yours. I never put such pictures online myself."
    },
    {
     "label": "No, kindly",
     "text": "That is so kind. I keep out of pictures at work. A wave will have to do, and I am really pleased for you."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If you don’t know the rule on pictures."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If they press you, or if it feels like more than thanks."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-friend-request",
     "why": [
      "If they ask to be friends next."
     ]
    }
   ]
  },
  "decline": {
   "id": "decline",
   "title": "Keep it off your page",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It may be the best picture you own. On your page it says one thing to every reader: this person was a patient. You can’t take that back, and they can’t either."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep it to yourself, or better, let it be theirs alone."
     ]
    },
    {
     "text": [
      "If it is on your phone from work, ask your manager how it should be kept."
     ]
    },
    {
     "text": [
      "If you want to mark the day, write about how the work feels. Leave out the person."
     ]
    },
    {
     "text": [
      "If the workplace wants it, hand the matter to the press team."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post it because they are happy with it. People say yes to those who cared for them."
     ]
    },
    {
     "text": [
      "Don’t hide the face and post the rest. Friends know hands, hats and rooms."
     ]
    },
    {
     "text": [
      "Don’t send it to a chat of colleagues."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person",
     "text": "I’m so glad that we had that picture. I won’t put it online, because I never do. You keep it, and that is the best place for it."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team, if others want to use it."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are pressed to post it."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "For any other picture from work."
     ]
    }
   ]
  },
  "child": {
   "id": "child",
   "title": "No post, whoever says yes",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A child, or somebody who can’t decide, will live with it longest. The yes of a parent is well meant. It is not a reason for you to post."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say yes to a picture for the family’s own album, if the ward allows it."
     ]
    },
    {
     "text": [
      "Use the family’s phone."
     ]
    },
    {
     "text": [
      "Ask that no other child is in it."
     ]
    },
    {
     "text": [
      "Tell your mentor or a senior if the family presses."
     ]
    },
    {
     "text": [
      "If you hold a copy, ask a senior how it should be kept."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post it, with a name or without."
     ]
    },
    {
     "text": [
      "Don’t share it in a group."
     ]
    },
    {
     "text": [
      "Don’t like or share the family’s post."
     ]
    }
   ],
   "words": [
    {
     "label": "To the family",
     "text": "What a lovely picture. Please keep it just for you. I am not allowed to have it online, and I would not want to. When the time comes, it should be for your child to choose."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A senior, or whoever looks after safeguarding."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it has already been shared."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "If you or work have posted it."
     ]
    }
   ]
  },
  "page": {
   "id": "page",
   "title": "Let work do it, later, and with a way back",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It can be done. It takes time, a form, and somebody whose job it is."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Let the press team talk to the person, without you in the room."
     ]
    },
    {
     "text": [
      "Wait until the care is over, or a few weeks have passed."
     ]
    },
    {
     "text": [
      "Make sure that they may say no, or stop it, with no effect on their care."
     ]
    },
    {
     "text": [
      "Show them the picture and the words before they go out."
     ]
    },
    {
     "text": [
      "Keep out what the care was. A smile needs no story."
     ]
    },
    {
     "text": [
      "Say whose page it is and what it gains."
     ]
    },
    {
     "text": [
      "Ask for a HIPAA authorisation, and say plainly if anything was given in return."
     ],
     "when": {
      "regions": [
       "US"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use it with praise for the care. That is a testimonial, or close to one."
     ],
     "when": {
      "regions": [
       "AU",
       "NZ",
       "SG",
       "HK"
      ]
     }
    },
    {
     "text": [
      "Don’t let it say that you are the best. Drawing attention to one’s own quality is barred, as reported."
     ],
     "when": {
      "regions": [
       "ZA"
      ]
     }
    },
    {
     "text": [
      "Don’t pay, or give money off, for a picture."
     ]
    },
    {
     "text": [
      "Don’t share the work page’s post on your own page with a word about the person."
     ]
    }
   ],
   "words": [
    {
     "label": "To the press team",
     "text": "Somebody has offered a picture with me for the page. Please speak to them yourselves, when they are well. I would like them to be able to say no without me hearing of it."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team."
     ]
    },
    {
     "role": "ig",
     "why": [
      "For the form and how it is kept."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it is for an advert."
     ]
    }
   ],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "If it is to promote a service."
     ]
    }
   ]
  },
  "theirs": {
   "id": "theirs",
   "title": "Let it be theirs. Stay out of it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "They may show what they like of their own life. You may not add to it. Their telling the world does not free you to."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Turn off the tag on your name, if you would rather not be linked."
     ]
    },
    {
     "text": [
      "Leave it without a like, a heart or a word."
     ]
    },
    {
     "text": [
      "If it shows others who were there for care, or a board with names, tell your manager."
     ]
    },
    {
     "text": [
      "If it is unkind or false, keep a copy and ask for advice."
     ]
    },
    {
     "text": [
      "Thank them when you next see them, face to face."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t share it, or put it on the clinic’s page."
     ]
    },
    {
     "text": [
      "Don’t answer “it was a joy to look after you”. That makes it certain."
     ]
    },
    {
     "text": [
      "Don’t ask them to take it down only because you look tired."
     ]
    }
   ],
   "words": [
    {
     "label": "If you are asked why you did not answer",
     "text": "I saw it, and it was kind. I never answer online about anybody, so that nobody has to wonder. Thank you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If others want to use it, or it turns sour."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If other people can be seen in it."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-recorded-consultation",
     "why": [
      "If they filmed the visit."
     ]
    }
   ]
  },
  "hide": {
   "id": "hide",
   "title": "Get it out of sight, then tell work",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It was kindly meant. It may still be a breach, and it mends best when told early."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy with the date, the words and the comments."
     ]
    },
    {
     "text": [
      "Then hide it from view, everywhere it went."
     ]
    },
    {
     "text": [
      "Tell your manager and whoever looks after patients’ information, today."
     ]
    },
    {
     "text": [
      "Ring your indemnifier."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t go back for a signature now, as if it had been there before."
     ]
    },
    {
     "text": [
      "Don’t write to the person or the family yourself."
     ]
    },
    {
     "text": [
      "Don’t delete it before work has seen it."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I posted a picture that shows somebody who was here for care. It was meant kindly. I have hidden it and kept a copy. Whom should I tell today?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. Some places have a short time limit."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "For what to say and write down."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "For the first hours, step by step."
     ]
    }
   ]
  },
  "tidy": {
   "id": "tidy",
   "title": "Ask them once more, or take it down",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You had a yes. People change their minds, and may be shy to say so."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Let the workplace ask whether they still want it up."
     ]
    },
    {
     "text": [
      "If you posted it on your own page, think about taking it down. Keep a copy and the form."
     ]
    },
    {
     "text": [
      "Look at the comments. Does one give away what the care was? Hide that."
     ]
    },
    {
     "text": [
      "Set a date when it will come down in any case."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer comments about the person."
     ]
    },
    {
     "text": [
      "Don’t use it again for something else."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team or your manager."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If a comment worries you."
     ]
    }
   ],
   "next": []
  },
  "keep": {
   "id": "keep",
   "title": "Leave it, and ring",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "If somebody has complained, the post and the form are what shows that you asked."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier today."
     ]
    },
    {
     "text": [
      "Keep the post, the picture, the form and the messages."
     ]
    },
    {
     "text": [
      "Ask whether you may hide it from view."
     ]
    },
    {
     "text": [
      "Tell your manager, if they don’t know."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete anything."
     ]
    },
    {
     "text": [
      "Don’t argue that they wanted it."
     ]
    },
    {
     "text": [
      "Don’t write to them."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager."
     ]
    },
    {
     "role": "union",
     "why": [
      "Before a meeting about it."
     ]
    },
    {
     "role": "support",
     "why": [
      "It hurts when something kind goes wrong."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a letter or a request has come."
     ]
    }
   ]
  }
 },
 "notes": {
  "tender": {
   "lead": [
    {
     "text": [
      "Gratitude and pain both make it hard to say no, and easy to say a yes one would not give at home. That is why the question waits until they are well."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "dying": {
   "lead": [
    {
     "text": [
      "For a memory box, yes, if it helps and the ward allows it. It is for them and theirs. Act as if confidence lasts after a death, and ask if you are in doubt."
     ]
    }
   ],
   "do": [],
   "dont": [
    {
     "text": [
      "Don’t post it later as a tribute."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "support",
     "why": [
      "These are the ones we carry home."
     ]
    }
   ],
   "next": []
  },
  "cannot": {
   "lead": [
    {
     "text": [
      "Somebody who loves pictures with you may not grasp who will see them. Ask the team that knows them. A carer’s yes is not theirs."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "The GMC asks for explicit consent before anything that identifies a patient is shared on social media."
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
    "The NMC counts pictures of patients without consent among the things that put registration at risk."
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
    "The HCPC says to post nothing that identifies people who use services."
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
    "The NMBI’s advice is never to post photos of patients, past or present."
   ],
   "when": {
    "regions": [
     "IE"
    ],
    "professions": [
     "nurse",
     "midwife"
    ]
   }
  },
  {
   "text": [
    "The ministry acted, as the press reported, over a selfie in a labour room that showed the patient."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "A happy picture with thanks may count as a testimonial, which is barred in advertising."
   ],
   "when": {
    "regions": [
     "AU",
     "NZ",
     "SG",
     "HK"
    ]
   }
  },
  {
   "text": [
    "As reported, thank-you letters linked to a doctor must not be published."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "As reported, even letting others learn who your patients are may be a breach."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "The health department has said that confirming somebody is a patient gives away health information."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Advice from 2014 says that nobody can stop a tag. It asks hospitals to have a policy on pictures."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18"
   ],
   "says": [
    "Keep patients’ confidence, privacy and dignity on every channel."
   ]
  },
  {
   "source": "gmc-recordings",
   "paragraphs": [],
   "says": [
    "Recordings for public media have rules of their own."
   ]
  },
  {
   "source": "bma-pictures",
   "paragraphs": [],
   "says": [
    "Hiding the eyes does not hide the person."
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
   "source": "gdc-social-media-2016",
   "paragraphs": [],
   "says": [
    "Nothing that could identify somebody without their explicit consent."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Post nothing that identifies people who use services."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Share nothing about patients or their care."
   ]
  },
  {
   "source": "case-labour-room-selfie",
   "paragraphs": [],
   "says": [
    "A selfie in a labour room that showed the patient led to action, as reported."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "A clinic’s page with pictures, thank-you letters and praise led to a suspended removal."
   ]
  },
  {
   "source": "case-filler-thank-you",
   "paragraphs": [],
   "says": [
    "A public thank-you gave away a treatment that somebody had hidden."
   ]
  },
  {
   "source": "nz-mcnz-advertising",
   "paragraphs": [],
   "says": [
    "No testimonials in advertising, on any platform that you control."
   ]
  },
  {
   "source": "au-ahpra-advertising",
   "paragraphs": [],
   "says": [
    "No testimonials about clinical care in advertising."
   ]
  },
  {
   "source": "sg-smc-advisory-2020",
   "paragraphs": [],
   "says": [
    "No testimonials where you have any control, even real ones."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "As reported, letting others learn of the bond may itself be a breach."
   ]
  },
  {
   "source": "hk-practice-promotion",
   "paragraphs": [],
   "says": [
    "Thank-you letters linked to a doctor are not to be published, as reported."
   ]
  },
  {
   "source": "za-adsa-touting-2025",
   "paragraphs": [],
   "says": [
    "No drawing attention to one’s own quality, as reported."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "Confirming that somebody is a patient counts as giving away health information."
   ]
  },
  {
   "source": "us-ftc-255",
   "paragraphs": [],
   "says": [
    "Say so where you have a tie that readers would not expect."
   ]
  },
  {
   "source": "za-mps-casebook-2014",
   "paragraphs": [],
   "says": [
    "Tagging can’t be prevented, so hospitals need a policy on pictures."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Never photos of patients, past or present."
   ]
  }
 ],
 "also": [
  "picture with a patient",
  "baby photo"
 ],
 "articles": [
  "photos-and-video",
  "condolence-and-thanks",
  "testimonials-and-adverts",
  "cases-photos-and-video"
 ],
 "related": [
  "ward-photo-or-video",
  "patient-friend-request",
  "fundraising"
 ]
};
