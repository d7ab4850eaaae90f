// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "colleague-post",
 "title": "A colleague has posted something wrong",
 "saying": "A colleague has posted something awful online. Do I say something?",
 "summary": "Often a quiet word is enough, and kind. If a patient can be recognised or somebody is being hurt, it cannot wait.",
 "topics": [
  "respect",
  "confidentiality",
  "discrimination",
  "sexualised"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.4,
 "first": [
  {
   "text": [
    "Don’t like, share or answer it."
   ]
  },
  {
   "text": [
    "Write down the link, the date, the time and what you saw."
   ]
  },
  {
   "text": [
    "Keep one picture of it for those who need it. If a patient shows in it, don’t pass it round."
   ]
  },
  {
   "text": [
    "It is upsetting to see this from somebody you work with. You are not disloyal for minding."
   ]
  }
 ],
 "start": "where",
 "questions": {
  "where": {
   "id": "where",
   "ask": "Where did you see it?",
   "answers": [
    {
     "id": "public",
     "text": "On a page that anybody can read",
     "to": "what",
     "adds": []
    },
    {
     "id": "chat",
     "text": "In a group or a chat that I am in",
     "to": "what",
     "adds": [
      "chat"
     ]
    },
    {
     "id": "shown",
     "text": "A patient or somebody else showed it to me",
     "to": "what",
     "adds": [
      "shown"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure who can see it",
     "to": "what",
     "adds": [
      "chat"
     ]
    }
   ]
  },
  "what": {
   "id": "what",
   "ask": "What is the worst thing about it?",
   "answers": [
    {
     "id": "breach",
     "text": "Somebody could recognise a patient",
     "to": "speak-now",
     "adds": []
    },
    {
     "id": "hurtful",
     "text": "It is hateful or sexual, or it bullies somebody",
     "to": "aimed",
     "adds": []
    },
    {
     "id": "unsafe",
     "text": "It gives health advice that could hurt people",
     "to": "unsafe",
     "adds": []
    },
    {
     "id": "threat",
     "text": "They threaten somebody, or I fear for their life",
     "to": "danger",
     "adds": []
    },
    {
     "id": "poor",
     "text": "It is rude, moaning or in poor taste",
     "to": "often",
     "adds": []
    },
    {
     "id": "policy",
     "text": "It criticises how things are run",
     "to": "fair",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I can’t say, but it feels wrong",
     "to": "speak-now",
     "adds": []
    }
   ]
  },
  "speak-now": {
   "id": "speak-now",
   "ask": "What are you to them?",
   "answers": [
    {
     "id": "peer",
     "text": "A colleague or a friend",
     "to": "ask-now",
     "adds": []
    },
    {
     "id": "manager",
     "text": "Their manager or employer",
     "to": "ask-now",
     "adds": [
      "manager"
     ]
    },
    {
     "id": "below",
     "text": "They are senior to me, or mark my work",
     "to": "round",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know whether I can speak to them",
     "to": "round",
     "adds": []
    }
   ]
  },
  "aimed": {
   "id": "aimed",
   "ask": "Whom does it hurt?",
   "answers": [
    {
     "id": "me",
     "text": "Me",
     "to": "about-me",
     "adds": []
    },
    {
     "id": "colleague",
     "text": "A colleague",
     "to": "stand-by",
     "adds": []
    },
    {
     "id": "group",
     "text": "Patients, or a group of people",
     "to": "stand-by",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "stand-by",
     "adds": []
    }
   ]
  },
  "often": {
   "id": "often",
   "ask": "Is it the first time?",
   "answers": [
    {
     "id": "first",
     "text": "As far as I know",
     "to": "talk",
     "adds": []
    },
    {
     "id": "again",
     "text": "No, it goes on",
     "to": "raise",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "raise",
     "adds": []
    }
   ]
  },
  "talk": {
   "id": "talk",
   "ask": "Could you have a quiet word with them?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes",
     "to": "word",
     "adds": []
    },
    {
     "id": "manager",
     "text": "Yes, I am their manager",
     "to": "word",
     "adds": [
      "manager"
     ]
    },
    {
     "id": "no",
     "text": "No, they are senior, or it would go badly",
     "to": "raise",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "raise",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Get help to whoever may come to harm",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "A cry for help can look like a bad joke. So can a plan. Treat either as real."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If a life may be at risk, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Ring your colleague, or go to them with somebody they trust, if it is they who are at risk."
     ]
    },
    {
     "text": [
      "If they threaten others, tell the police and your manager. Warn whoever is named through them."
     ]
    },
    {
     "text": [
      "Keep a picture of the post for the police."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t leave it for the morning."
     ]
    },
    {
     "text": [
      "Don’t answer in the thread."
     ]
    },
    {
     "text": [
      "Don’t go alone to somebody who threatens."
     ]
    }
   ],
   "words": [
    {
     "label": "If you fear for them",
     "text": "I read what you wrote and I am worried about you. Are you all right just now? I can come, or ring you. You don’t have to explain."
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If anybody may come to harm."
     ]
    },
    {
     "role": "police",
     "why": [
      "If somebody was threatened."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The manager on call."
     ]
    },
    {
     "role": "support",
     "why": [
      "For them, and for you."
     ]
    }
   ],
   "next": []
  },
  "ask-now": {
   "id": "ask-now",
   "title": "Ask them now to hide it, then tell work today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Every hour counts for the patient. It counts for your colleague too. Owning up early has been ",
      {
       "link": "held in somebody’s favour",
       "to": "source:case-false-profile"
      },
      "."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring or speak to them now. Don’t write it all down in a chat."
     ]
    },
    {
     "text": [
      "Ask them to hide the post, and to keep a copy."
     ]
    },
    {
     "text": [
      "Ask them to tell their manager today. Offer to go with them."
     ]
    },
    {
     "text": [
      "Tell whoever looks after patients’ information at work, the same day, whatever they answer."
     ]
    },
    {
     "text": [
      "If you can’t reach them, tell work without them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ask only for the name to be changed. Small details still add up to a person."
     ]
    },
    {
     "text": [
      "Don’t agree to keep it between the two of you."
     ]
    },
    {
     "text": [
      "Don’t tell the patient yourself. Work decides how."
     ]
    },
    {
     "text": [
      "Don’t answer in public."
     ]
    }
   ],
   "words": [
    {
     "label": "To your colleague",
     "text": "I have just seen what you put up. There is enough in it that somebody could be known by it. Could you hide it for now, and keep a copy? Ring me and we can talk about what to do next."
    },
    {
     "label": "To whoever looks after information at work",
     "text": "I saw a post tonight that may hold details of somebody’s care. I have noted the link and the time. I have not shared it. Whom should I give it to?"
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
      "Your manager, or the one on call."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you aren’t sure what you owe."
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
  "round": {
   "id": "round",
   "title": "Tell somebody who can act, today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You need not face a person who has power over you. The patient comes first, and there are ways round."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell whoever looks after patients’ information at work, today. That is a report about data, not about a person."
     ]
    },
    {
     "text": [
      "Or go to another senior, your tutor, or a person for raising concerns."
     ]
    },
    {
     "text": [
      "Ask for your name to be kept back where it can be. Ask what will happen next."
     ]
    },
    {
     "text": [
      "Say what you saw, not what you think of them."
     ]
    },
    {
     "text": [
      "Note whom you told, and when."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wait until your post or your marks are over."
     ]
    },
    {
     "text": [
      "Don’t send an unsigned threat or hint."
     ]
    },
    {
     "text": [
      "Don’t answer in public, and don’t pass it round."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person you tell",
     "text": "I have seen a post by somebody senior to me. I think that a person could be recognised in it. I can show you where it is. I would like my name kept out of it if that can be done."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "They look after patients’ information."
     ]
    },
    {
     "role": "employer",
     "why": [
      "A senior who is not the person’s friend."
     ]
    },
    {
     "role": "union",
     "why": [
      "For cover, and for company at a meeting."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Students and trainees may ask as well."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "What work has to do in the first hours."
     ]
    }
   ]
  },
  "about-me": {
   "id": "about-me",
   "title": "You don’t have to take it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It hurts more when it comes from your own side. You may be angry, and you need not answer tonight."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep each post with its date. Ask a friend to do it if you can’t bear to look."
     ]
    },
    {
     "text": [
      "Tell your manager, or the manager above if it is your manager."
     ]
    },
    {
     "text": [
      "Look for the policy on bullying and harassment. Ask for it in writing."
     ]
    },
    {
     "text": [
      "Think about mediation later, if you would want that."
     ]
    },
    {
     "text": [
      "Mute them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t reply, hint or post about it."
     ]
    },
    {
     "text": [
      "Don’t gather friends to answer for you."
     ]
    },
    {
     "text": [
      "Don’t blame yourself."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "A colleague has posted about me. I have kept copies. I would like to meet this week, with somebody beside me, and to know what the policy says."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "Before the meeting, and in it."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager or HR."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it says that your work is bad, or patients may read it."
     ]
    },
    {
     "role": "support",
     "why": [
      "You need not carry this by yourself."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If others join in."
     ]
    },
    {
     "situation": "defamatory-comments",
     "why": [
      "If it says false things as fact."
     ]
    }
   ]
  },
  "stand-by": {
   "id": "stand-by",
   "title": "Don’t stay silent. Help the person, then report",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Silence in a group can look like agreement. You don’t need to be a hero. One calm line and a report will do."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the person it was aimed at how they are, and what they would like."
     ]
    },
    {
     "text": [
      "If you can, say one line and stop there."
     ]
    },
    {
     "text": [
      "Tell your manager or use the policy on harassment, with the link and the date."
     ]
    },
    {
     "text": [
      "If a manager does nothing, go one up, or to your union."
     ]
    },
    {
     "text": [
      "Ask your indemnifier whether you must tell a regulator."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t laugh along, react or forward it."
     ]
    },
    {
     "text": [
      "Don’t start a row in the thread."
     ]
    },
    {
     "text": [
      "Don’t report over the head of the person it hurt without telling them."
     ]
    }
   ],
   "words": [
    {
     "label": "One line in the group",
     "text": "I don’t find this funny, and I don’t think it belongs here. Let’s leave it."
    },
    {
     "label": "To the person it was aimed at",
     "text": "I saw what was posted. It was wrong. How are you, and what would help?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Your manager, or HR."
     ]
    },
    {
     "role": "union",
     "why": [
      "If it is your manager who posts."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If it is grave, or nobody acts."
     ]
    },
    {
     "role": "support",
     "why": [
      "For the person hurt, and for you."
     ]
    }
   ],
   "next": []
  },
  "unsafe": {
   "id": "unsafe",
   "title": "Protect people first, then raise it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody may stop a medicine tonight because of it. The person who wrote it may believe every word."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you know of somebody who followed it, help them through the usual care. Write that down in their notes."
     ]
    },
    {
     "text": [
      "Message the colleague in private, if you can. Give the source. Leave them a way back."
     ]
    },
    {
     "text": [
      "Report the post to the platform."
     ]
    },
    {
     "text": [
      "If they keep it up, tell their employer or regulator. Your indemnifier can help you word it."
     ]
    },
    {
     "text": [
      "To answer in public, give the fact and the source. Leave the person out of it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t mock them or call them names."
     ]
    },
    {
     "text": [
      "Don’t tell the story of a patient who was hurt. It may point to them."
     ]
    },
    {
     "text": [
      "Don’t be drawn into a long thread."
     ]
    }
   ],
   "words": [
    {
     "label": "In public, about the claim alone",
     "text": "Please don’t stop a medicine because of a post. Talk to your pharmacist or doctor first. The national guidance is linked here."
    },
    {
     "label": "In private, to the colleague",
     "text": "I read your post and I am worried that people may stop what they take. Here is the guidance I go by. Could we talk?"
    }
   ],
   "ring": [
    {
     "role": "regulator-advice",
     "why": [
      "If people are at risk and it stays up."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before you report, for the wording."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If people start to ask you for advice."
     ]
    }
   ]
  },
  "word": {
   "id": "word",
   "title": "Have a quiet word",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Most people are glad to be told by a friend, and not by a letter. You would be too."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Speak in person, away from others. Today or tomorrow will do."
     ]
    },
    {
     "text": [
      "Say what you saw, why it worries you, and what you would like."
     ]
    },
    {
     "text": [
      "Listen. They may be worn out, or in trouble."
     ]
    },
    {
     "text": [
      "Offer to help them find the words or the settings."
     ]
    },
    {
     "text": [
      "Then let it be."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send it to the group."
     ]
    },
    {
     "text": [
      "Don’t preach. One time is enough."
     ]
    },
    {
     "text": [
      "Don’t say that you will report it in order to win."
     ]
    }
   ],
   "words": [
    {
     "label": "To your colleague",
     "text": "Have you got a minute? I saw your post last night. I know it was a rotten week. I think it could be read the wrong way, and I would hate it to land on you. Would you look at it again?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A senior, if they won’t hear of it."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are not sure how grave it is."
     ]
    }
   ],
   "next": []
  },
  "raise": {
   "id": "raise",
   "title": "Take it to somebody whose job it is",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A habit is more than you can mend with one chat. Raising it early is kinder than letting it grow."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Make a short list: dates, links, what was said."
     ]
    },
    {
     "text": [
      "Take it to a supervisor, a manager or the person for raising concerns."
     ]
    },
    {
     "text": [
      "Say what you have seen and what you fear. Leave out guesses about why."
     ]
    },
    {
     "text": [
      "Ask when you will hear back. Go one up if you don’t."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t set traps or follow them online to find more."
     ]
    },
    {
     "text": [
      "Don’t use a false name to provoke them."
     ]
    },
    {
     "text": [
      "Don’t discuss it with the rest of the team."
     ]
    }
   ],
   "words": [
    {
     "label": "To the supervisor",
     "text": "I would like to raise something in confidence. Over the past weeks I have seen several posts that trouble me. Here are the dates and the links. I would like your help."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A supervisor or manager."
     ]
    },
    {
     "role": "union",
     "why": [
      "If you fear that it will come back on you."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you wonder whether you must report."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If work does nothing and people are at risk."
     ]
    }
   ],
   "next": []
  },
  "fair": {
   "id": "fair",
   "title": "They may say that",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Fair criticism of policy and of services is allowed. So is being tired, or sad. You may disagree with all of it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave it be."
     ]
    },
    {
     "text": [
      "If a fact is wrong, tell them in private."
     ]
    },
    {
     "text": [
      "If it names a person or a patient, go back and choose that answer."
     ]
    },
    {
     "text": [
      "If their worry is about harm to patients, help them raise it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t report a person for holding a view."
     ]
    },
    {
     "text": [
      "Don’t share it with a sneer."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "If you can’t tell whether it breaks a rule at work."
     ]
    },
    {
     "role": "union",
     "why": [
      "If work wants to stop fair criticism."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For what work may ask."
     ]
    },
    {
     "situation": "political-posts",
     "why": [
      "For what may be said about politics."
     ]
    }
   ]
  }
 },
 "notes": {
  "chat": {
   "lead": [
    {
     "text": [
      "You are in the room. Others may think that you agree, and the chat may come out one day. ",
      {
       "link": "Ten doctors’ messages",
       "to": "source:case-whatsapp-group-warnings"
      },
      " were found in an inquiry about something else."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say one line, then tell somebody. After that you may leave the group."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the chat. You may be asked for it."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "For what you wrote there yourself."
     ]
    }
   ]
  },
  "shown": {
   "lead": [],
   "do": [
    {
     "text": [
      "Thank them. Tell them that you will pass it to the right person."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t promise what will happen to the colleague."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "manager": {
   "lead": [
    {
     "text": [
      "You have to see that it is dealt with. Do it calmly, by the policy and with a note of each step."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Hear the person out before you decide."
     ]
    },
    {
     "text": [
      "Get advice from HR before any step against them."
     ]
    },
    {
     "text": [
      "Ask about their health and their load."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ask for their password, and don’t look through their accounts."
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
    "Good medical practice, as reported, expects you to act when you see harassment: support the person, challenge it or report it."
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
    "The GDC’s standards allow what is said as part of raising a concern. As reported, sharing a post can make you answer for it."
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
    "The GPhC says not to bully, or be drawn into rows."
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
    "The HCPC says to ask a colleague, your union or your professional body when in doubt."
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
    "A breach that may put people at risk has to reach the ICO within 72 hours of being known. Your organisation does that."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Ask your indemnifier whether you have to notify."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "The Canadian code asks for respect in all media, and for misconduct to be reported."
   ],
   "when": {
    "regions": [
     "CA"
    ],
    "professions": [
     "doctor"
    ]
   }
  },
  {
   "text": [
    "As reported, public servants need leave to speak about policy, on their own accounts too. Think of that before you report a view."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Ask your state board or your insurer whether you must report. States differ."
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
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "56",
    "57",
    "58",
    "59"
   ],
   "says": [
    "Don’t abuse or harass. If you see it, act; leaders see that it is dealt with."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "14",
    "19"
   ],
   "says": [
    "Don’t use social media to target people. Small details can add up to a person."
   ]
  },
  {
   "source": "rcgp-highway-code-2013",
   "paragraphs": [],
   "says": [
    "Support your colleagues, and step in when you need to."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Bullying online puts registration at risk. Nobody may use social media to put others off raising concerns."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 9.1.3"
   ],
   "says": [
    "No personal, wrong or cruel comments about patients or colleagues. Raising a concern is the exception."
   ]
  },
  {
   "source": "gphc-online",
   "paragraphs": [],
   "says": [
    "Don’t bully, harass or be drawn into rows."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "When in doubt, ask colleagues, your union or your professional body."
   ]
  },
  {
   "source": "hcpc-wisely",
   "paragraphs": [],
   "says": [
    "Put false claims right without shaming anybody, and without haste."
   ]
  },
  {
   "source": "ddu-careless-talk",
   "paragraphs": [],
   "says": [
    "When dental nurses had a group that mocked patients, the advice was to leave it at once."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "A breach that puts people at risk is reported within 72 hours of being known."
   ]
  },
  {
   "source": "ca-cma-code",
   "paragraphs": [
    "31",
    "32",
    "33"
   ],
   "says": [
    "Respect colleagues’ dignity in all media, and report misconduct."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "Ten doctors in one chat over three years were warned in the end."
   ]
  },
  {
   "source": "case-anonymous-jokes",
   "paragraphs": [],
   "says": [
    "It was a colleague who reported the anonymous jokes."
   ]
  },
  {
   "source": "case-racist-image-caution",
   "paragraphs": [],
   "says": [
    "Showing a colleague a racist image ended in a caution."
   ]
  },
  {
   "source": "case-false-profile",
   "paragraphs": [],
   "says": [
    "Reporting oneself counted in favour."
   ]
  },
  {
   "source": "my-public-statements-2021",
   "paragraphs": [],
   "says": [
    "As reported, public servants need leave to speak about policy."
   ]
  },
  {
   "source": "gdc-social-media-2016",
   "paragraphs": [],
   "says": [
    "As reported, sharing somebody’s post can make you answer for it."
   ]
  },
  {
   "source": "case-likes-and-shares",
   "paragraphs": [],
   "says": [
    "Passing other people’s posts on was enough for a suspension."
   ]
  }
 ],
 "also": [
  "report a colleague",
  "racist post",
  "group chat"
 ],
 "articles": [
  "cases-private-chats",
  "jigsaw-identification",
  "raising-concerns",
  "messaging-apps-at-work"
 ],
 "related": [
  "lost-phone-group-chat",
  "private-messages",
  "trolling-or-doxxing"
 ]
};
