// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "political-posts",
 "title": "You want to post about politics, a strike or a war",
 "saying": "Can I post about the strike, the election or the war? Could I get into trouble?",
 "summary": "You may have views and say them. Argue about policy, not about a people, and check what your job allows.",
 "topics": [
  "respect",
  "discrimination",
  "disrepute",
  "defamation"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.2,
 "first": [
  {
   "text": [
    "You are a citizen too. Having a view, and saying it, is no misconduct."
   ]
  },
  {
   "text": [
    "If you are angry or tired, save it as a draft. It can wait until tomorrow."
   ]
  },
  {
   "text": [
    "If it is out already, keep a picture of it with the date before you change anything."
   ]
  }
 ],
 "start": "posted",
 "questions": {
  "posted": {
   "id": "posted",
   "ask": "Is it out already?",
   "answers": [
    {
     "id": "no",
     "text": "No, I am thinking about it",
     "to": "about",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "threat",
     "text": "Yes, and now somebody threatens me",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "inquiry",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained about it, or asked you to explain?",
   "help": [
    "Count your employer, your regulator, the police, a solicitor or a formal complaint. Replies that only disagree don’t count."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "about",
     "adds": [
      "out"
     ]
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "complaint",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "complaint",
     "adds": []
    }
   ]
  },
  "about": {
   "id": "about",
   "ask": "Whom or what is it about?",
   "help": [
    "A share or a like counts like a post of your own."
   ],
   "answers": [
    {
     "id": "policy",
     "text": "A law, a budget, a service or a policy",
     "to": "tone",
     "adds": []
    },
    {
     "id": "state",
     "text": "A government, a party, or a side in a war",
     "to": "tone",
     "adds": []
    },
    {
     "id": "strike",
     "text": "A strike or a campaign that I am part of",
     "to": "tone",
     "adds": [
      "strike"
     ]
    },
    {
     "id": "people",
     "text": "A people, a faith, or a group for what they are",
     "to": "group-tone",
     "adds": []
    },
    {
     "id": "person",
     "text": "One person, by name or so that people know",
     "to": "person",
     "adds": []
    },
    {
     "id": "patients",
     "text": "It tells of patients, or uses a patient’s story",
     "to": "patients",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "group-tone",
     "adds": []
    }
   ]
  },
  "tone": {
   "id": "tone",
   "ask": "How does it sound, if you read it aloud?",
   "answers": [
    {
     "id": "argued",
     "text": "It argues, with facts",
     "to": "job",
     "adds": []
    },
    {
     "id": "angry",
     "text": "It is angry, but it keeps to what was done or decided",
     "to": "job",
     "adds": [
      "angry"
     ]
    },
    {
     "id": "harsh",
     "text": "It says that some people are less than human, or it cheers for violence",
     "to": "people",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "job",
     "adds": [
      "angry"
     ]
    }
   ]
  },
  "group-tone": {
   "id": "group-tone",
   "ask": "What does it say about them?",
   "answers": [
    {
     "id": "support",
     "text": "It stands up for them, or mourns with them",
     "to": "job",
     "adds": []
    },
    {
     "id": "acts",
     "text": "It is about what a state or a leader did, not about all of them",
     "to": "job",
     "adds": [
      "angry"
     ]
    },
    {
     "id": "all",
     "text": "It says what they are all like, or wishes them harm",
     "to": "people",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "people",
     "adds": []
    }
   ]
  },
  "job": {
   "id": "job",
   "ask": "Does your job limit what you may say in public?",
   "help": [
    "Think of a government job, the armed forces, a senior post, an election soon, or a clause in your contract."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, as far as I know",
     "to": "fine",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "rules",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "rules",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "threat": {
   "id": "threat",
   "title": "Get out of danger first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "A threat is not debate. You have done nothing to earn it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you are in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Keep every threat: a picture, the name of the account, the date and the link."
     ]
    },
    {
     "text": [
      "Set your accounts to friends only, and hide where you live and work."
     ]
    },
    {
     "text": [
      "Tell your manager, or security if you are at work."
     ]
    },
    {
     "text": [
      "Report the threats to the platform, once you have the pictures."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer, not even once."
     ]
    },
    {
     "text": [
      "Don’t post about the threat while it goes on."
     ]
    },
    {
     "text": [
      "Don’t go through all the replies alone. Ask a friend to read them for you."
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
      "For a threat of harm, even if you doubt that it is meant."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that they can protect you, and others."
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
      "For your accounts, and for what comes next."
     ]
    }
   ]
  },
  "complaint": {
   "id": "complaint",
   "title": "Stop posting about it, keep everything, and get help",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A complaint is not a finding. Some end with advice, or with nothing. How you answer counts for a lot."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep pictures of the post, the replies and the dates."
     ]
    },
    {
     "text": [
      "Set it so that fewer people can see it, but keep it."
     ]
    },
    {
     "text": [
      "Ring your indemnifier and your union before you answer anybody."
     ]
    },
    {
     "text": [
      "Write down what you meant, and what was going on that day. Keep this for your adviser."
     ]
    },
    {
     "text": [
      "Look at it as those who were hurt might. If you regret a part of it, your adviser can help you to say so."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete anything, and don’t ask others to."
     ]
    },
    {
     "text": [
      "Don’t explain it in another post."
     ]
    },
    {
     "text": [
      "Don’t write to whoever complained, or look for who it was."
     ]
    },
    {
     "text": [
      "Don’t go through your old posts on your own. Ask your adviser first."
     ]
    }
   ],
   "words": [
    {
     "label": "If people ask you about it",
     "text": "I am not going to say more about this here. Thank you for understanding."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today, before you answer."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it comes from your employer."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If the police ask to speak to you. You may get advice before you answer."
     ]
    },
    {
     "role": "support",
     "why": [
      "Waiting is hard. Talk to somebody."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For what to do with the letter, step by step."
     ]
    },
    {
     "situation": "old-posts",
     "why": [
      "Once your adviser has said what may be tidied."
     ]
    }
   ]
  },
  "people": {
   "id": "people",
   "title": "Don’t post this. Say what you are against, not whom",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may be right about the wrong that was done. Words that blame a whole people, call them less than human or cheer for killing are another thing. They have cost people their work, and some are crimes."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave it as a draft. If it is out, set it so that fewer people see it."
     ]
    },
    {
     "text": [
      "Find out what you want to say. Is it grief, fear, anger at a decision?"
     ]
    },
    {
     "text": [
      "Write about the act, who ordered it, and what should change."
     ]
    },
    {
     "text": [
      "Read it as a patient from that group might, the night before you treat them."
     ]
    },
    {
     "text": [
      "Take back your likes and shares of such posts, unless somebody has complained or may do so. Then ask first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t share or like it in place of writing it. It counts the same."
     ]
    },
    {
     "text": [
      "Don’t count on a private group, a false name or “views my own”."
     ]
    },
    {
     "text": [
      "Don’t dress it up as a joke or a question."
     ]
    },
    {
     "text": [
      "Don’t cheer for violence, whoever did it."
     ]
    }
   ],
   "words": [
    {
     "label": "If you want to say something all the same",
     "text": "I am grieving for everybody who has lost somebody in this war. I want it to end, and I want those who suffer to get care."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it is out and people have seen it."
     ]
    },
    {
     "role": "support",
     "why": [
      "If the news is too much. It is for many."
     ]
    }
   ],
   "next": [
    {
     "situation": "personal-posts",
     "why": [
      "For the four questions to ask before you post."
     ]
    },
    {
     "situation": "old-posts",
     "why": [
      "If there are older posts of that kind."
     ]
    }
   ]
  },
  "person": {
   "id": "person",
   "title": "Write about what they did, not what they are",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "People in public office may be criticised. They can also be wronged. A colleague or a private person is not fair game at all."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep to what they said or did, and give the source."
     ]
    },
    {
     "text": [
      "Say what is your opinion, and what it rests on."
     ]
    },
    {
     "text": [
      "Check each fact. If you can’t, leave it out."
     ]
    },
    {
     "text": [
      "Ask whether the name is needed. For somebody who holds no office, it seldom is."
     ]
    },
    {
     "text": [
      "If it is about a colleague’s conduct, use the route for concerns."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t write about their looks, faith, family or health."
     ]
    },
    {
     "text": [
      "Don’t guess at their illness, even if they are famous."
     ]
    },
    {
     "text": [
      "Don’t give their address, number or place of work."
     ]
    },
    {
     "text": [
      "Don’t call on others to write to them."
     ]
    },
    {
     "text": [
      "Don’t tag their employer or regulator to get a crowd going."
     ]
    }
   ],
   "words": [
    {
     "label": "About somebody in public office",
     "text": "I think that this decision is wrong, and here is the report that I rely on. I would like the minister to explain it."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If you have had an angry letter, or made a charge that you can’t prove."
     ]
    }
   ],
   "next": [
    {
     "situation": "colleague-post",
     "why": [
      "If it is about a colleague’s post."
     ]
    },
    {
     "situation": "defamatory-comments",
     "why": [
      "For what the law says about untrue words."
     ]
    }
   ]
  },
  "patients": {
   "id": "patients",
   "title": "Leave patients out of the argument",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A story moves people more than a number. But it is theirs. They did not come to you to become an example."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use published numbers: waits, beds, staffing. Give the source."
     ]
    },
    {
     "text": [
      "Tell what it is like for you. That story is yours."
     ]
    },
    {
     "text": [
      "If a patient wants to speak, let them do so themselves, by a group or a journalist of their choice."
     ]
    },
    {
     "text": [
      "If you have seen something that harms patients, report it. That does more than a post."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use a patient without a name. People know themselves by the story."
     ]
    },
    {
     "text": [
      "Don’t film the corridor, the board or the waiting room."
     ]
    },
    {
     "text": [
      "Don’t ask patients to sign, march or post."
     ]
    }
   ],
   "words": [
    {
     "label": "In place of a story",
     "text": "Our published figures show how long people wait. Behind each number is somebody in pain. We can do better, and we should."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "To raise a concern about care. In many places there is somebody just for that."
     ]
    },
    {
     "role": "union",
     "why": [
      "If raising it has made trouble for you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If a patient can be known from something that is out."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If a patient can be known from something that is out."
     ]
    },
    {
     "situation": "ward-photo-or-video",
     "why": [
      "If it is a picture from work."
     ]
    }
   ]
  },
  "fine": {
   "id": "fine",
   "title": "Go ahead, and keep it to the policy",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You are free to care about how things are run. Your view may help people. Nothing here says that nobody will complain. If somebody does, a calm post with sources is easy to stand by."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say that it is your view, and whether you speak for anybody else."
     ]
    },
    {
     "text": [
      "Give your sources. Say what is fact and what is opinion."
     ]
    },
    {
     "text": [
      "Say if you gain from it: a post, a party, a paid role."
     ]
    },
    {
     "text": [
      "Post from your own account, on your own device, in your own time."
     ]
    },
    {
     "text": [
      "If people get angry, stop. You owe nobody a second answer."
     ]
    },
    {
     "text": [
      "If you work for the government, get written leave first. Your own accounts are covered too, as reported."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post it in uniform, or from the ward."
     ]
    },
    {
     "text": [
      "Don’t speak for your employer, or for all of your profession."
     ]
    },
    {
     "text": [
      "Don’t rely on “views my own”. It changes little."
     ]
    },
    {
     "text": [
      "Don’t bring it up with patients."
     ]
    }
   ],
   "words": [
    {
     "label": "To open a post about policy",
     "text": "I work in health care, and this is my own view. I think that this plan will make waits longer. Here is the report that I have read."
    },
    {
     "label": "To end a row",
     "text": "We see this differently, and that is all right. I will leave it there."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "If your manager asks you to take it down and you don’t see why."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If somebody complains."
     ]
    }
   ],
   "next": [
    {
     "situation": "personal-posts",
     "why": [
      "For the four questions to ask before you post."
     ]
    }
   ]
  },
  "rules": {
   "id": "rules",
   "title": "Find out what your job allows, then post",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Your regulator and your employer are two different things. The regulator may leave you free where the contract does not."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look up the policy on social media, and the one on elections or outside roles. Or ask your manager for them."
     ]
    },
    {
     "text": [
      "Ask your union. They know what your contract allows."
     ]
    },
    {
     "text": [
      "Before an election, check whether your employer has rules on posts, uniforms and work accounts at that time."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "If you work for the government, don’t post on policy without written leave. Rules reach your own accounts and chats, as reported, and people can be dismissed."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    },
    {
     "text": [
      "Use the official route for complaints."
     ],
     "when": {
      "regions": [
       "MY"
      ]
     }
    },
    {
     "text": [
      "Ask in writing, and keep the answer."
     ]
    },
    {
     "text": [
      "Until you know, keep it as a draft. You lose little."
     ]
    },
    {
     "text": [
      "A rule that keeps you from speaking about harm to patients is another matter. Ask your union about it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t use a work account, a work device, a logo or a uniform."
     ]
    },
    {
     "text": [
      "Don’t take a colleague’s word that “everybody does it”."
     ]
    },
    {
     "text": [
      "Don’t post under a false name to get round it. Such accounts are often traced."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I would like to post my own view on a matter of policy, from my own account, in my own time. Is there a rule about that which I should read first?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "For the policy, in writing."
     ]
    },
    {
     "role": "union",
     "why": [
      "For what your contract allows."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you have been told off already."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For how to read the policy."
     ]
    }
   ]
  }
 },
 "notes": {
  "out": {
   "lead": [
    {
     "text": [
      "It is out, and nobody has complained. You have time to look at it again."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of it first. Then you may change it, or take it down if you no longer stand by it."
     ]
    },
    {
     "text": [
      "If you got a fact wrong, say so openly."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "angry": {
   "lead": [
    {
     "text": [
      "Being angry is allowed. It often makes a worse post, though."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Sleep on it. Read it again in the morning, aloud."
     ]
    },
    {
     "text": [
      "Cross out the words about people. Keep those about what was done."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post straight after a shift, or after a drink."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "strike": {
   "lead": [
    {
     "text": [
      "You may say why you strike, or why you don’t."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep to facts about pay, staffing and care. Your union has figures."
     ]
    },
    {
     "text": [
      "Tell people where they can still get care."
     ]
    },
    {
     "text": [
      "Be fair to those who choose otherwise."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t name colleagues who work, or those who don’t."
     ]
    },
    {
     "text": [
      "Don’t say that you speak for everybody."
     ]
    },
    {
     "text": [
      "Don’t joke about patients who wait."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  }
 },
 "differences": [
  {
   "text": [
    "The GMC names freedom of belief and expression as real rights. They are weighed with their effect on other people."
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
    "The GMC says that doctors must not abuse, discriminate against, bully or target any person or group online."
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
    "The NMC counts encouraging violence and stirring up hatred among the things that put registration at risk."
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
    "The pharmacy regulator says that “views my own” means little in practice."
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
    "Sharing somebody else’s words can make you answer for them, as the regulator’s guidance is reported. A dental nurse was suspended for likes and shares."
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
    "In England and Wales, grossly offensive or menacing messages can be crimes."
   ],
   "when": {
    "regions": [
     "GB"
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
    "The Medical Board does not open an inquiry purely because somebody holds or voices a view. How it is said can be another matter."
   ],
   "when": {
    "regions": [
     "AU"
    ],
    "professions": [
     "doctor"
    ]
   }
  },
  {
   "text": [
    "Ontario’s college says that fair criticism in good faith is not likely to be unprofessional. A court in Saskatchewan has protected a nurse who criticised care."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "If your view goes against what the profession accepts, the national code asks you to say so clearly."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "Rules for public servants are far stricter than elsewhere. They were read as the press reported them: ask before you post."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Rules for public employees differ. Ask your employer or union what holds for you."
   ],
   "when": {
    "regions": [
     "IE",
     "NZ",
     "ZA",
     "SG",
     "HK",
     "US",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7",
    "14"
   ],
   "says": [
    "Freedom of belief and speech are real rights, to be weighed with their effect on others. Abuse, bullying and targeting are not covered by them."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "No inquiry purely because somebody holds or voices a view."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "A court in Canada set aside the discipline of a nurse. Criticism of the system is in the public interest."
   ]
  },
  {
   "source": "case-political-posts-defended",
   "paragraphs": [],
   "says": [
    "An inquiry about many posts on a war ended without a sanction."
   ]
  },
  {
   "source": "case-war-posts-interim",
   "paragraphs": [],
   "says": [
    "An interim suspension over posts about a war, in 2025. An interim step is not a finding."
   ]
  },
  {
   "source": "case-rally-remarks",
   "paragraphs": [],
   "says": [
    "Offensive remarks at a rally, spread by video, brought a warning."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Sharing and liking other people’s posts brought a suspension of eight months."
   ]
  },
  {
   "source": "case-video-chat-threats",
   "paragraphs": [],
   "says": [
    "Threats to patients of one nationality in a video chat brought a suspension and a police inquiry."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "A line that views are your own means little in practice."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Criticism in good faith is not likely to be seen as unprofessional."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [
    "Malicious Communications Act 1988 section 1",
    "Communications Act 2003 section 127"
   ],
   "says": [
    "Grossly offensive and menacing messages can be crimes."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Encouraging violence or stirring up hatred online puts registration at risk."
   ]
  },
  {
   "source": "dentistry-social-media-2024",
   "paragraphs": [],
   "says": [
    "Sharing other people’s content can make you answer for it, as the dental regulator’s guidance is quoted."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "41"
   ],
   "says": [
    "Say clearly when your view goes against what the profession accepts."
   ]
  },
  {
   "source": "my-codeblue-2021",
   "paragraphs": [],
   "says": [
    "The Malaysian circular of 2021, as the press reported it."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "Public servants need written leave for public statements, on their own accounts too, as the press reported it."
   ]
  }
 ],
 "also": [
  "strike",
  "election",
  "Gaza",
  "protest",
  "vaccine policy"
 ],
 "articles": [
  "political-speech",
  "comments-outside-work",
  "cases-prejudice",
  "cases-no-sanction"
 ],
 "related": [
  "personal-posts",
  "old-posts",
  "employer-policy",
  "trolling-or-doxxing",
  "regulator-letter"
 ]
};
