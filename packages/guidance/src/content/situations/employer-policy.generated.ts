// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "employer-policy",
 "title": "What your employer’s policy says",
 "saying": "My employer has a rule about social media. What does it let me do?",
 "summary": "Read the policy, ask about what is not clear, and follow the stricter rule. No policy should keep you from raising a danger to patients.",
 "topics": [
  "disrepute",
  "confidentiality",
  "role"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.8,
 "first": [
  {
   "text": [
    "Find the policy itself. What people say it says is often wrong."
   ]
  },
  {
   "text": [
    "Look for other papers too: contract, uniform, media, phones, raising concerns."
   ]
  },
  {
   "text": [
    "Answer no message from work tonight if you are upset. Tomorrow is soon enough."
   ]
  }
 ],
 "start": "what",
 "questions": {
  "what": {
   "id": "what",
   "ask": "What do you need to know?",
   "answers": [
    {
     "id": "post",
     "text": "Whether I may post something, or use an app",
     "to": "read",
     "adds": []
    },
    {
     "id": "badge",
     "text": "Whether uniform, logo or the name may show, or whom I speak for",
     "to": "read",
     "adds": [
      "badge"
     ]
    },
    {
     "id": "told",
     "text": "I have been told to take something down, or to explain it",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "gag",
     "text": "It seems to stop me from raising a danger",
     "to": "now",
     "adds": []
    },
    {
     "id": "private",
     "text": "They want my password, my accounts or my likes",
     "to": "too-far",
     "adds": []
    },
    {
     "id": "write",
     "text": "I run the place and need a policy",
     "to": "write",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "read",
     "adds": []
    }
   ]
  },
  "read": {
   "id": "read",
   "ask": "Have you seen it in writing?",
   "answers": [
    {
     "id": "clear",
     "text": "Yes, and it is clear",
     "to": "places",
     "adds": []
    },
    {
     "id": "unclear",
     "text": "Yes, but it does not answer my question",
     "to": "ask",
     "adds": []
    },
    {
     "id": "none",
     "text": "There is none, or nobody can find it",
     "to": "ask",
     "adds": [
      "none"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "ask",
     "adds": []
    }
   ]
  },
  "places": {
   "id": "places",
   "ask": "Do you work for more than one place?",
   "answers": [
    {
     "id": "one",
     "text": "No, one",
     "to": "follow",
     "adds": []
    },
    {
     "id": "several",
     "text": "Yes, or through an agency",
     "to": "follow",
     "adds": [
      "several"
     ]
    },
    {
     "id": "student",
     "text": "I am a student or a trainee on placement",
     "to": "follow",
     "adds": [
      "student"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure who counts as my employer",
     "to": "ask",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Is there more to it than a word?",
   "help": [
    "A letter, a set meeting, a complaint, an inquiry, the police, a regulator, or a request for data. Or signs that one may come."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, somebody asked me and that is all",
     "to": "about",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "formal",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I can’t tell",
     "to": "formal",
     "adds": []
    }
   ]
  },
  "about": {
   "id": "about",
   "ask": "What is it about?",
   "answers": [
    {
     "id": "breach",
     "text": "A patient, or something about one",
     "to": "breach-told",
     "adds": []
    },
    {
     "id": "rule",
     "text": "Uniform, logo, tone, or a rule at work",
     "to": "told",
     "adds": []
    },
    {
     "id": "concern",
     "text": "It says that care is not good enough",
     "to": "now",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "breach-told",
     "adds": []
    }
   ]
  },
  "now": {
   "id": "now",
   "ask": "Is anybody in danger today?",
   "answers": [
    {
     "id": "danger",
     "text": "Yes, somebody may come to harm",
     "to": "danger",
     "adds": []
    },
    {
     "id": "later",
     "text": "Not today, but it goes on",
     "to": "gag",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "danger",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "follow": {
   "id": "follow",
   "title": "Follow it, and keep the stricter rule",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A policy may ask for more than your regulator does. Then it is the policy that you keep at work. In your own time it may ask less of you than you fear."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Read what it says of your own time, and of your own phone. They are often two parts."
     ]
    },
    {
     "text": [
      "Use the apps that it names. If it names none, ask."
     ]
    },
    {
     "text": [
      "Keep a copy with its date. Policies change."
     ]
    },
    {
     "text": [
      "Say that you speak for yourself, if you name your work."
     ]
    },
    {
     "text": [
      "Tell work first if a post may bring calls to the switchboard."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on “views my own”. It means little."
     ]
    },
    {
     "text": [
      "Don’t break a foolish rule on purpose. Ask to have it changed."
     ]
    },
    {
     "text": [
      "Don’t think that a closed page is outside it."
     ]
    }
   ],
   "words": [
    {
     "label": "A line for your page",
     "text": "I work in health care. What I write here is my own view. I can’t give advice about anybody’s health."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team or HR, for anything that is not in it."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it asks for more than is fair."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "For a picture from work."
     ]
    },
    {
     "situation": "messaging-colleagues",
     "why": [
      "For chats about patients."
     ]
    }
   ]
  },
  "ask": {
   "id": "ask",
   "title": "Ask in writing, and wait for the answer",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A rule that nobody can find may still be held against you. A short e-mail is your best friend."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask your manager, the press team or HR. Put one question at a time."
     ]
    },
    {
     "text": [
      "Say what you want to do, where, and when."
     ]
    },
    {
     "text": [
      "Keep the answer."
     ]
    },
    {
     "text": [
      "Till then hold to your regulator’s guidance, and leave out the name of your work."
     ]
    },
    {
     "text": [
      "If nobody answers in a week, ask again and copy your union."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take silence for a yes."
     ]
    },
    {
     "text": [
      "Don’t go by what others do. They may not have been seen yet."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I would like to keep a page of my own about health in general. I would not show the uniform or the name of the place. Is there a policy that I should read, and is there anything else you need from me?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team, HR, or whoever looks after information."
     ]
    },
    {
     "role": "union",
     "why": [
      "For what is usual elsewhere."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If the answer seems to go against your code."
     ]
    }
   ],
   "next": []
  },
  "told": {
   "id": "told",
   "title": "Hear it calmly, ask for the rule, then decide",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Being told off stings. Often somebody was only asked to pass it on."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask which part of which policy it is, and by when."
     ]
    },
    {
     "text": [
      "Keep a copy of the post, and of the request."
     ]
    },
    {
     "text": [
      "If it is a small matter, do as they ask now and talk about it after."
     ]
    },
    {
     "text": [
      "If you think that they are wrong, say so in writing, in two calm lines."
     ]
    },
    {
     "text": [
      "Ask whether that is the end of it. Ask for a yes or no in writing."
     ]
    },
    {
     "text": [
      "Then you may take the post down, unless somebody has complained. In that case hide it, and ring first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post about being told."
     ]
    },
    {
     "text": [
      "Don’t argue in the corridor."
     ]
    },
    {
     "text": [
      "Don’t think that a rule made today reaches back to last year. Ask."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "Thank you for telling me. I have hidden the post for now. Could you send me the part of the policy it goes against? I would like to understand it before we talk."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "If it does not end there."
     ]
    },
    {
     "role": "employer",
     "why": [
      "HR, for the policy."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If a patient or a regulator may be told."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "If they ask about what you wrote before."
     ]
    }
   ]
  },
  "breach-told": {
   "id": "breach-told",
   "title": "Hide it, and help work to deal with it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Work has told you early. That is better than hearing it from the patient."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy with the date, then hide the post from view."
     ]
    },
    {
     "text": [
      "Tell your manager when it went up, who could see it, and who answered."
     ]
    },
    {
     "text": [
      "Speak to whoever looks after patients’ information, today."
     ]
    },
    {
     "text": [
      "Ring your indemnifier before any meeting."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete it until work has a copy and your adviser agrees."
     ]
    },
    {
     "text": [
      "Don’t write to the patient."
     ]
    },
    {
     "text": [
      "Don’t say that it held no name. Small details add up."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I have hidden the post and kept a copy. I am sorry. I want to help put it right. Whom should I speak to today?"
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
     "role": "indemnifier",
     "why": [
      "Before a meeting."
     ]
    },
    {
     "role": "union",
     "why": [
      "To come with you."
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
  "formal": {
   "id": "formal",
   "title": "Get somebody beside you before you answer",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A letter from your employer is frightening. It is a step, not a verdict. You may take time to think before you speak."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down the date by which they want an answer."
     ]
    },
    {
     "text": [
      "Ring your union and your indemnifier today."
     ]
    },
    {
     "text": [
      "Ask in writing for the policy, the post that they mean, and who complained of what."
     ]
    },
    {
     "text": [
      "Ask to bring somebody to the meeting."
     ]
    },
    {
     "text": [
      "Keep the post, the chats and the letters."
     ]
    },
    {
     "text": [
      "Write a short list of what happened and when. Show it to your adviser alone."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete, hide or change anything before your adviser agrees."
     ]
    },
    {
     "text": [
      "Don’t go to “just a chat” alone."
     ]
    },
    {
     "text": [
      "Don’t write a long defence tonight."
     ]
    },
    {
     "text": [
      "Don’t talk it over with colleagues who may be asked."
     ]
    }
   ],
   "words": [
    {
     "label": "To HR",
     "text": "I have your letter. I will come to the meeting and I will bring somebody with me. Please send me the policy and the posts you want to discuss, so that I can get ready."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "First, for the meeting."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "It may reach your regulator."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If your job is at stake and you have no union."
     ]
    },
    {
     "role": "support",
     "why": [
      "Sleep and company matter now."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a regulator or the police write too."
     ]
    }
   ]
  },
  "danger": {
   "id": "danger",
   "title": "Make people secure first, by the shortest way",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "No policy on social media stands in the way of that."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If a life is at risk, ring the emergency number."
     ]
    },
    {
     "text": [
      "Tell the person in charge now, in plain words. Then the manager on call."
     ]
    },
    {
     "text": [
      "If nobody acts, go one up, tonight."
     ]
    },
    {
     "text": [
      "Write down whom you told, when, and what they said."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post in place of telling somebody who can act."
     ]
    },
    {
     "text": [
      "Don’t wait for leave to speak."
     ]
    },
    {
     "text": [
      "Don’t name patients to anybody who does not care for them."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person in charge",
     "text": "I think that people may come to harm tonight. This is what I see. I need you to act now. I am writing down that I told you."
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If a life is at risk."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The manager on call."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "In the morning, if nobody acted."
     ]
    },
    {
     "role": "union",
     "why": [
      "So that you are not alone with it."
     ]
    }
   ],
   "next": []
  },
  "gag": {
   "id": "gag",
   "title": "A policy may guide how you speak, not whether harm is raised",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Good-faith criticism of services is allowed. How and where you voice it matters for how you stand afterwards."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Raise it at work first, in writing, by the route for raising concerns."
     ]
    },
    {
     "text": [
      "If you have and nothing came, ask your union or regulator where to go next."
     ]
    },
    {
     "text": [
      "Ask in writing whether the policy is meant to cover this. Few will say yes."
     ]
    },
    {
     "text": [
      "Look for the Freedom to Speak Up guardian, if your place has one."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "If you speak in public after that, keep to the service. Give facts you can show. Leave out people."
     ]
    },
    {
     "text": [
      "Read ",
      {
       "link": "how to raise a concern",
       "to": "article:raising-concerns"
      },
      " before you start."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t start with a post."
     ]
    },
    {
     "text": [
      "Don’t take records or lists home as proof."
     ]
    },
    {
     "text": [
      "Don’t sign a paper that forbids you to raise harm before you have had advice."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I am worried about people’s care and I want to raise it the right way. I read the policy as being about social media, not about this. Please tell me if you see it otherwise."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "Before you go outside."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If work does not act."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "Before you sign or break an agreement."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If your regulator may hear of it from others."
     ]
    }
   ],
   "next": [
    {
     "situation": "journalist-contact",
     "why": [
      "If a reporter is in touch."
     ]
    },
    {
     "situation": "political-posts",
     "why": [
      "If it is about policy in general."
     ]
    }
   ]
  },
  "too-far": {
   "id": "too-far",
   "title": "You may ask what it is for, and say no for now",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Work may mind what you post. It is another thing to look through your account, or to use it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask for the request in writing, with the reason and the rule."
     ]
    },
    {
     "text": [
      "Say that you will answer after advice."
     ]
    },
    {
     "text": [
      "If they want you to like or share, ask whether you have to. If you do, say where you work."
     ]
    },
    {
     "text": [
      "If they pay you for it or it helps their sales, the post may be an advert."
     ]
    },
    {
     "text": [
      "Keep work’s pages on work’s accounts. Write down who holds the key and who keeps it when you leave."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t give out your password."
     ]
    },
    {
     "text": [
      "Don’t set up a second account to please them."
     ]
    },
    {
     "text": [
      "Don’t delete in haste what they asked to see."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I’d like to help, but I keep my own accounts to myself. Could you tell me in writing what you need and which rule it is under? I will take advice and come back to you."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "Before you answer."
     ]
    },
    {
     "role": "employer",
     "why": [
      "HR, for the rule."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If you are told that your job hangs on it."
     ]
    }
   ],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "If the posts promote something."
     ]
    }
   ]
  },
  "write": {
   "id": "write",
   "title": "Write one page that people can keep to",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Long policies are not read. A fair one guards patients, and your staff as well."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say what it covers: own time, own phone, chats, likes, pictures, the practice page."
     ]
    },
    {
     "text": [
      "Name the apps for talk about patients, and say where the record goes."
     ]
    },
    {
     "text": [
      "Say who answers reviews and reporters, and who may post for you."
     ]
    },
    {
     "text": [
      "Say that nobody posts a picture from inside without leave."
     ]
    },
    {
     "text": [
      "Say in bold that raising concerns and fair criticism are allowed."
     ]
    },
    {
     "text": [
      "Say what to do when something goes wrong: tell us the same day, and nobody will be shouted at."
     ]
    },
    {
     "text": [
      "Ask staff and their union to read the draft. Set a date to look at it again."
     ]
    },
    {
     "text": [
      "Look up employment and data law where you are before you check staff or people who apply."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ban all talk about work. It will not hold."
     ]
    },
    {
     "text": [
      "Don’t ask for passwords, or watch people’s own pages."
     ]
    },
    {
     "text": [
      "Don’t apply a new rule to an old post."
     ]
    }
   ],
   "words": [
    {
     "label": "A line to put at the top",
     "text": "We want you to enjoy your own accounts. We ask three things. Keep patients out of them. Be fair to each other. Tell us the same day if something goes wrong."
    }
   ],
   "ring": [
    {
     "role": "solicitor",
     "why": [
      "For the law on employment."
     ]
    },
    {
     "role": "ig",
     "why": [
      "For apps, records and pictures."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Many will read a draft."
     ]
    },
    {
     "role": "union",
     "why": [
      "To agree it with staff."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "For the part on what to do when details get out."
     ]
    }
   ]
  }
 },
 "notes": {
  "badge": {
   "lead": [
    {
     "text": [
      "A uniform, a badge or a logo lets work’s name speak with you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask before any of them shows. Your face in your own clothes asks for no leave."
     ]
    },
    {
     "text": [
      "If you may name your work, add that you speak for yourself."
     ]
    },
    {
     "text": [
      "Talk that is in work’s name goes through the press team first."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "none": {
   "lead": [
    {
     "text": [
      "You would not be alone in that. In 2018, as reported, most of the 136 British trusts that were asked had none for messaging."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "several": {
   "lead": [
    {
     "text": [
      "Both sets count: the agency’s and the place’s where you stand. Keep the stricter one. Ask the agency which it is if they clash."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "student": {
   "lead": [
    {
     "text": [
      "Your school, your placement and your future regulator may each have a rule. Keep the strictest. Ask your tutor when they clash."
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
    "The HCPC says to follow your employer’s policy, and to ask when in doubt."
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
    "The GDC says to follow your employer’s policy. Raising a concern is an exception to its rule on what harms trust."
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
    "The NMC says that nobody may use social media to put others off raising concerns."
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
    "The GMC says that freedom of belief, privacy and speech are real, and are weighed with other people’s rights."
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
    "The GPhC says that a line about your own views means little."
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
    "In England national guidance lets teams use messaging apps within limits. Some trusts are stricter. Yours is the one that counts."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The Medical Board says that it does not look into people only for the views that they hold or voice."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "An appeal court set aside a nurse’s discipline for criticising a relative’s care. Ontario’s college says that helpful criticism in good faith is unlikely to be unprofessional."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "As reported, people who work for the government need written leave to speak on its policy. It covers personal accounts. Use the official channels."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Ask your union or a lawyer whether talk about pay and conditions is protected for you."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "Hospitals there are advised to have a policy on photographs."
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
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Follow your employer’s policy. When in doubt, ask, or don’t post."
   ]
  },
  {
   "source": "gdc-social-media-2016",
   "paragraphs": [],
   "says": [
    "Follow your employer’s policy on the internet and social media."
   ]
  },
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "Look up what your organisation has approved."
   ]
  },
  {
   "source": "ukauthority-messaging-2018",
   "paragraphs": [],
   "says": [
    "As reported in 2018, most of the 136 trusts that were asked had no rules on messaging."
   ]
  },
  {
   "source": "merseycare-messaging",
   "paragraphs": [],
   "says": [
    "One trust keeps staff’s and patients’ details out of WhatsApp altogether."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "A note that you speak for yourself alone carries little weight."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Make plain if you speak for a body, or for yourself alone."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Nobody may use social media to put others off raising concerns."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 9.1.3"
   ],
   "says": [
    "Publish nothing that harms trust, unless it is part of raising a concern."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "7"
   ],
   "says": [
    "Your rights to believe, to speak and to be private are real, and weighed with those of others."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is investigated only for holding or voicing a view."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Criticism in good faith that helps is unlikely to be unprofessional."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "A nurse’s discipline for criticising care was set aside on appeal."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [
    "regulation 19"
   ],
   "says": [
    "As reported, statements on government policy need written leave."
   ]
  },
  {
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "As reported, the ministry’s staff have had a code since 2016."
   ]
  },
  {
   "source": "za-mps-casebook-2014",
   "paragraphs": [],
   "says": [
    "Hospitals are advised to have a policy on photographs."
   ]
  },
  {
   "source": "asa-influencers",
   "paragraphs": [],
   "says": [
    "An advert has to be plain about it, for your own business too."
   ]
  }
 ],
 "also": [
  "social media policy",
  "uniform",
  "contract",
  "disciplinary"
 ],
 "articles": [
  "raising-concerns",
  "managers-and-practice-pages",
  "messaging-apps-at-work",
  "political-speech"
 ],
 "related": [
  "old-posts",
  "political-posts",
  "ward-photo-or-video",
  "messaging-colleagues"
 ]
};
