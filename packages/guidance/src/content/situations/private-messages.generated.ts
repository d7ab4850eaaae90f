// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "private-messages",
 "title": "How private your private messages are",
 "saying": "If I keep it to private messages, am I safe?",
 "summary": "Nobody can promise that. Any message may come to light. Keep what exists, send no more that you would not sign, put decisions in the record, and ask for help early.",
 "topics": [
  "confidentiality",
  "respect",
  "discrimination",
  "sexualised",
  "disrepute"
 ],
 "isFirstSeven": true,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.1,
 "first": [
  {
   "text": [
    "Stop, and send nothing more for now."
   ]
  },
  {
   "text": [
    "Don’t delete anything yet. Answer the first question before you do."
   ]
  },
  {
   "text": [
    "Most private messages never matter to anybody. You are right to ask about the one that might."
   ]
  }
 ],
 "start": "inquiry",
 "questions": {
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody asked for the messages, or might they?",
   "help": [
    "Think of a complaint, a claim, the police, a coroner or court, your employer, a regulator. A patient can ask too, for what is held about them."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, and I expect nothing",
     "to": "whose",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "keep",
     "adds": []
    },
    {
     "id": "threat",
     "text": "Somebody threatens to use them against me",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "keep",
     "adds": []
    }
   ]
  },
  "whose": {
   "id": "whose",
   "ask": "Whose message is it?",
   "answers": [
    {
     "id": "draft",
     "text": "Mine, and I have not sent it",
     "to": "draft",
     "adds": []
    },
    {
     "id": "mine",
     "text": "Mine, and it is sent",
     "to": "holders",
     "adds": []
    },
    {
     "id": "theirs",
     "text": "Somebody else’s, and I got it",
     "to": "received",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am in a group, and it is a bit of both",
     "to": "holders",
     "adds": [
      "group"
     ]
    }
   ]
  },
  "draft": {
   "id": "draft",
   "ask": "What is in it?",
   "answers": [
    {
     "id": "ordinary",
     "text": "Ordinary things",
     "to": "ordinary",
     "adds": []
    },
    {
     "id": "care",
     "text": "Something about a patient’s care",
     "to": "care",
     "adds": []
    },
    {
     "id": "rough",
     "text": "Something about a person that is mocking, sexual or prejudiced",
     "to": "dont-send",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure how it would sound",
     "to": "dont-send",
     "adds": []
    }
   ]
  },
  "holders": {
   "id": "holders",
   "ask": "How many people have it?",
   "help": [
    "Count phones too. One person may have it on three."
   ],
   "answers": [
    {
     "id": "one",
     "text": "One person",
     "to": "content",
     "adds": []
    },
    {
     "id": "few",
     "text": "A few",
     "to": "content",
     "adds": []
    },
    {
     "id": "group",
     "text": "A group",
     "to": "content",
     "adds": [
      "group"
     ]
    },
    {
     "id": "unsure",
     "text": "I don’t know",
     "to": "content",
     "adds": [
      "group"
     ]
    }
   ]
  },
  "content": {
   "id": "content",
   "ask": "What is in it?",
   "answers": [
    {
     "id": "ordinary",
     "text": "Ordinary things, perhaps a grumble",
     "to": "ordinary",
     "adds": []
    },
    {
     "id": "care",
     "text": "A question or a decision about a patient’s care, sent to the right people",
     "to": "care",
     "adds": []
    },
    {
     "id": "breach",
     "text": "A patient’s details, and somebody has them who should not",
     "to": "breach",
     "adds": []
    },
    {
     "id": "rough",
     "text": "Something about a person that is mocking, sexual or prejudiced",
     "to": "rough",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "rough",
     "adds": []
    }
   ]
  },
  "received": {
   "id": "received",
   "ask": "What did you get?",
   "answers": [
    {
     "id": "colleague",
     "text": "A colleague’s message that mocks, harasses or hates",
     "to": "witness",
     "adds": []
    },
    {
     "id": "patient",
     "text": "Something about a patient that was not for me",
     "to": "breach",
     "adds": []
    },
    {
     "id": "at-me",
     "text": "Something sexual, cruel or pressing, aimed at me",
     "to": "at-me",
     "adds": []
    },
    {
     "id": "ordinary",
     "text": "Nothing bad. I only wondered",
     "to": "ordinary",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure what to make of it",
     "to": "witness",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "keep": {
   "id": "keep",
   "title": "Keep everything, and ring before you do anything else",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "This is the one moment when a well-meant click can do real harm. A message that is kept can be explained. A message that is gone looks like something hidden."
     ]
    },
    {
     "text": [
      "What comes next: your indemnifier will want to know the dates and see what was asked. Then they help you to answer, and only what was asked for."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier today. Say what was asked for, by whom and by when."
     ]
    },
    {
     "text": [
      "Leave the messages, the phone and the backups as they are."
     ]
    },
    {
     "text": [
      "Turn off messages that vanish by themselves, from now on."
     ]
    },
    {
     "text": [
      "Write down the facts while you remember: who, when, what about."
     ]
    },
    {
     "text": [
      "Put the date of the deadline where you will see it."
     ]
    },
    {
     "text": [
      "Answer only when your indemnifier has seen the request."
     ]
    },
    {
     "text": [
      "If the police ask, get a solicitor first. You may say that you will."
     ]
    },
    {
     "text": [
      "Tell somebody close to you that you are under strain."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete a message, leave a group or change phones."
     ]
    },
    {
     "text": [
      "Don’t ask anybody else to delete theirs."
     ]
    },
    {
     "text": [
      "Don’t agree with others on what to say."
     ]
    },
    {
     "text": [
      "Don’t hand over your phone at work because somebody says that you must. Ask for it in writing, and ring first."
     ]
    },
    {
     "text": [
      "Don’t explain in the chat."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever asks",
     "text": "I have your request and I take it seriously. I am getting advice, and I will answer by the date you gave."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If it is the police or a court."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it is your employer."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If a patient has asked for what is held about them."
     ]
    },
    {
     "role": "support",
     "why": [
      "You need not carry this alone."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For the whole path, from the letter on."
     ]
    }
   ]
  },
  "threat": {
   "id": "threat",
   "title": "Tell the police, and don’t pay",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "To be threatened with your own words is cruel, whatever you wrote. It is also a matter for the police."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you are in danger, or think of harming yourself, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Keep every message, with the name and the time."
     ]
    },
    {
     "text": [
      "Tell the police what was said and what was asked for."
     ]
    },
    {
     "text": [
      "Tell somebody you trust tonight."
     ]
    },
    {
     "text": [
      "Ring your indemnifier, even if you are ashamed of the message. They have heard it before."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t pay, and don’t send anything more."
     ]
    },
    {
     "text": [
      "Don’t answer, not even to beg."
     ]
    },
    {
     "text": [
      "Don’t delete the chat, and don’t block before you have copies."
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
      "For the threat."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today or tomorrow."
     ]
    },
    {
     "role": "support",
     "why": [
      "Tonight, if you can’t sleep."
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
  "ordinary": {
   "id": "ordinary",
   "title": "That is fine",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Friends, rotas, cake, a grumble about the car park, being tired: that is what messages are for."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Carry on."
     ]
    },
    {
     "text": [
      "Keep patients and colleagues out of it, as far as you can."
     ]
    },
    {
     "text": [
      "Lock your phone, and turn off previews on its screen."
     ]
    },
    {
     "text": [
      "Ask yourself now and then: would I mind if this were read aloud?"
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t count on an app that promises secrecy. The other person has a screen too."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If somebody asks to see it one day."
     ]
    }
   ],
   "next": []
  },
  "care": {
   "id": "care",
   "title": "Put it in the record, and leave the person out of the chat",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A chat is easy to lose and hard to find. The record is where the next person looks."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write in the record what was asked, what was decided, by whom and when. Do it today."
     ]
    },
    {
     "text": [
      "If it is not sent yet, ring instead, or use what work has approved."
     ]
    },
    {
     "text": [
      "Keep the tone as it would be in a letter."
     ]
    },
    {
     "text": [
      "Keep the chat until your policy says what happens to it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t let a decision stand in a chat that vanishes."
     ]
    },
    {
     "text": [
      "Don’t copy more into the record than belongs there."
     ]
    },
    {
     "text": [
      "Don’t take out the parts that look bad."
     ]
    }
   ],
   "words": [
    {
     "label": "To the colleague",
     "text": "Thanks, that helps. I will write it up properly. Can we speak by phone next time?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If the app is not approved."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If something went wrong in the care."
     ]
    }
   ],
   "next": [
    {
     "situation": "messaging-colleagues",
     "why": [
      "For how to ask a colleague."
     ]
    }
   ]
  },
  "dont-send": {
   "id": "dont-send",
   "title": "Don’t send it. You have caught it in time",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "We all think things that we would not say. Online it feels as if nobody were there. But somebody reads it, and the phone keeps it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Close it. Do something else for an hour."
     ]
    },
    {
     "text": [
      "Ask what is under it: anger, fear, being worn out? Say that instead, to somebody you trust."
     ]
    },
    {
     "text": [
      "If it is about a real problem with somebody, raise it with them or with a senior."
     ]
    },
    {
     "text": [
      "If the person is a patient and you feel drawn to them, talk to somebody senior soon. That is no shame."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send it to just one friend."
     ]
    },
    {
     "text": [
      "Don’t turn it into a picture or a joke."
     ]
    },
    {
     "text": [
      "Don’t count on messages that vanish."
     ]
    }
   ],
   "words": [
    {
     "label": "To a friend, in its place",
     "text": "I am worn out and cross today. Can I ring you?"
    }
   ],
   "ring": [
    {
     "role": "support",
     "why": [
      "If such thoughts crowd in."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you have sent others like it."
     ]
    }
   ],
   "next": []
  },
  "rough": {
   "id": "rough",
   "title": "Send no more, keep what is there, and get advice",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It is sent, and that can’t be undone. What comes next still can be good. In two published cases it was an inquiry into something else that brought such messages to light. To be open about it early has counted in people’s favour."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Stop. Don’t add to it, not even to soften it."
     ]
    },
    {
     "text": [
      "Ring your indemnifier soon, before anybody asks. Say what it is in plain words."
     ]
    },
    {
     "text": [
      "Leave the messages as they are until you have their advice."
     ]
    },
    {
     "text": [
      "If it hurt somebody, ask your indemnifier how and when to say sorry."
     ]
    },
    {
     "text": [
      "Think honestly about why you wrote it. You may be asked, and the answer matters."
     ]
    },
    {
     "text": [
      "If others still write like that in the chat, say once that you don’t want it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t tell anybody to delete it. That can be worse than the message."
     ]
    },
    {
     "text": [
      "Don’t warn the others in writing, and don’t confess in the chat."
     ]
    },
    {
     "text": [
      "Don’t hope that a closed group is closed."
     ]
    }
   ],
   "words": [
    {
     "label": "In the group, if it goes on",
     "text": "I’d like us to leave this kind of talk out of here from now on."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "This week, today if you can."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you are ashamed or afraid. Many have been."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a letter comes."
     ]
    }
   ]
  },
  "breach": {
   "id": "breach",
   "title": "Tell your data team today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Details are with somebody who should not have them. That can be mended best within hours."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask whoever has it not to open it again, copy it or pass it on."
     ]
    },
    {
     "text": [
      "Tell your manager and the data team now."
     ]
    },
    {
     "text": [
      "Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Write down what it was, whom it is about, who has it, and since when."
     ]
    },
    {
     "text": [
      "Let your organisation decide who must be told."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete your copy before they have seen it."
     ]
    },
    {
     "text": [
      "Don’t pass it on to show somebody."
     ]
    },
    {
     "text": [
      "Don’t write to the patient on your own."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever has it",
     "text": "You have something that was not meant for you. Please don’t open it again or pass it on. Somebody from work will be in touch."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Now."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Now."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "The next hours, step by step."
     ]
    }
   ]
  },
  "witness": {
   "id": "witness",
   "title": "You have seen it, so do something small and clear",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You did not write it. But silence in a chat can look like a nod. You need not be a hero: one step is enough."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy where nobody else will come across it."
     ]
    },
    {
     "text": [
      "If you feel able, say one line in the chat, or leave it."
     ]
    },
    {
     "text": [
      "Ask the person it was aimed at how they are, and what they want."
     ]
    },
    {
     "text": [
      "If it is a first slip and you feel all right with it, speak to the writer in private."
     ]
    },
    {
     "text": [
      "If it is grave, goes on, or comes from somebody above you, tell somebody senior or your union."
     ]
    },
    {
     "text": [
      "If you witness abuse or sexual harassment, the GMC says that you should act: support the person, challenge it or report it."
     ],
     "when": {
      "regions": [
       "GB"
      ],
      "professions": [
       "doctor"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t forward it to others."
     ]
    },
    {
     "text": [
      "Don’t laugh along, not even with a face."
     ]
    },
    {
     "text": [
      "Don’t shame the writer in public."
     ]
    }
   ],
   "words": [
    {
     "label": "In the chat",
     "text": "I’m not comfortable with this. Let’s leave it there."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Somebody senior, or the one who deals with concerns."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it is somebody with power over you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you have joined in before."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If patients may be at risk."
     ]
    }
   ],
   "next": [
    {
     "situation": "colleague-post",
     "why": [
      "For how to speak to a colleague."
     ]
    }
   ]
  },
  "at-me": {
   "id": "at-me",
   "title": "It is not your fault, and you need not bear it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Nobody may press you, whoever they are and whatever you wrote before."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the messages, with the dates."
     ]
    },
    {
     "text": [
      "Tell somebody you trust this week."
     ]
    },
    {
     "text": [
      "Tell somebody senior, if you can. If the writer is your senior, go to another, or to your union."
     ]
    },
    {
     "text": [
      "If it is from a patient, ask whether somebody else can take over their care."
     ]
    },
    {
     "text": [
      "Ring the police if you are afraid."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t feel that you must answer."
     ]
    },
    {
     "text": [
      "Don’t blame yourself for having been friendly."
     ]
    },
    {
     "text": [
      "Don’t go through it alone."
     ]
    }
   ],
   "words": [
    {
     "label": "To the writer, once, if you want to",
     "text": "Please stop writing to me like this. I don’t want it."
    }
   ],
   "ring": [
    {
     "role": "support",
     "why": [
      "To talk it through."
     ]
    },
    {
     "role": "union",
     "why": [
      "They can come with you."
     ]
    },
    {
     "role": "employer",
     "why": [
      "There should be a policy on this."
     ]
    },
    {
     "role": "police",
     "why": [
      "If you are afraid, or it does not stop."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-found-my-account",
     "why": [
      "If it is a patient."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If it goes on."
     ]
    }
   ]
  }
 },
 "notes": {
  "group": {
   "lead": [
    {
     "text": [
      "Groups last long, and people come and go. What you find funny tonight may be read by somebody who was not there."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look through who is in it. Do you know each number?"
     ]
    },
    {
     "text": [
      "Think about what it would say about you if you stay."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t leave in silence if somebody in it is being hurt. Tell somebody first."
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
    "Patients can ask for what is held about them, public bodies can be asked for records, and the police have powers. Messages that were deleted may be found."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC says to bear in mind that messages in private groups may become public."
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
    "In 2022 the High Court approved warnings for ten doctors over messages in a group. They had come to light in an inquiry into something else."
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
    "The HCPC’s guidance covers private use. A paramedic was cautioned in 2023 over a picture shown to one colleague."
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
    "The GPhC counts WhatsApp, Snapchat and Telegram."
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
    "The Irish board counts forwards too."
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
    "Whether many or few can read it makes no difference. In 2025 two nurses were suspended, while inquiries ran, over words in a video chat."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "Advice there warns that private and closed groups can leak."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "The guidance counts WhatsApp, e-mail and text messages as social media."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "A rule for public servants covers WhatsApp too, as the press reported in 2021."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "The national code asks for respect in all media."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "In a small place a message travels fast, and people know who is meant."
   ],
   "when": {
    "regions": [
     "caribbean"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Not always. A doctor was warned over private messages. The police had found them in an inquiry into somebody else."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "88",
    "93"
   ],
   "says": [
    "Confidentiality holds in every message. Private groups may become public."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "56",
    "57",
    "58"
   ],
   "says": [
    "No abuse or sexual harassment, pictures and messages too. If you see it, you should act."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9",
    "18"
   ],
   "says": [
    "What is private may become public, and what has no name can be traced."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Messages can be asked for by patients, police and others. Deleted ones may be found, and pictures of them kept."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [
    "standard 1.7"
   ],
   "says": [
    "Private use is covered too. Your values must not lead to discrimination."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Its duties hold in messaging apps as well."
   ]
  },
  {
   "source": "case-private-messages-warning",
   "paragraphs": [],
   "says": [
    "Found by the police on the other person’s device. It ended with a warning."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "Ten doctors, three years of messages, found in another inquiry. Warnings followed for two years."
   ]
  },
  {
   "source": "case-racist-whatsapp-suspension",
   "paragraphs": [],
   "says": [
    "Messages to one person. A suspension for 10 months."
   ]
  },
  {
   "source": "case-video-chat-threats",
   "paragraphs": [],
   "says": [
    "Words in a video chat. Suspended while inquiries ran."
   ]
  },
  {
   "source": "case-late-night-messages",
   "paragraphs": [],
   "says": [
    "Messages to a patient. A reprimand and conditions."
   ]
  },
  {
   "source": "case-racist-image-caution",
   "paragraphs": [],
   "says": [
    "A picture shown to a colleague. A caution."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "Posts. An apology and insight, and it was closed with advice."
   ]
  },
  {
   "source": "case-false-profile",
   "paragraphs": [],
   "says": [
    "To have reported it oneself counted in favour."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "When a breach has to be reported, and how soon."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "Public or for a few, the duties are the same."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Private and closed groups can leak."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Likes, shares and forwards count."
   ]
  },
  {
   "source": "za-hpcsa-16",
   "paragraphs": [],
   "says": [
    "Social media include WhatsApp, e-mail and text messages."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "32"
   ],
   "says": [
    "Be respectful in all media."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "A rule for public servants that covers WhatsApp too."
   ]
  },
  {
   "source": "mdu-gmc-letter",
   "paragraphs": [],
   "says": [
    "Ring first, and answer afterwards."
   ]
  }
 ],
 "also": [
  "DM",
  "WhatsApp screenshot",
  "leaked",
  "sexting"
 ],
 "articles": [
  "private-messages",
  "cases-private-chats",
  "online-disinhibition",
  "whatsapp-with-colleagues"
 ],
 "related": [
  "messaging-colleagues",
  "regulator-letter",
  "colleague-post",
  "lost-phone-group-chat"
 ]
};
