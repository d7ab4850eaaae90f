// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "regulator-letter",
 "title": "A letter from a regulator, an employer or the police",
 "saying": "I have had a letter from my regulator about something I posted. What do I do now?",
 "summary": "Open it, note the date by which they want an answer, and ring your indemnifier before you answer. Delete nothing. The first days are for advice and a timeline, not for a clever reply.",
 "topics": [
  "disrepute",
  "confidentiality",
  "respect",
  "discrimination",
  "role"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.6,
 "first": [
  {
   "text": [
    "Your heart is in your mouth. That is how everybody feels. You don’t have to answer tonight."
   ]
  },
  {
   "text": [
    "Open it, read it once, and put the date for an answer in your diary."
   ]
  },
  {
   "text": [
    "Delete nothing: no posts, no messages, no accounts."
   ]
  },
  {
   "text": [
    "If you doubt that it is real, ring the body on the number from its own website."
   ]
  }
 ],
 "start": "you",
 "questions": {
  "you": {
   "id": "you",
   "ask": "How are you right now?",
   "answers": [
    {
     "id": "well",
     "text": "Shaken, but all right",
     "to": "deadline",
     "adds": []
    },
    {
     "id": "badly",
     "text": "I can’t sleep, or can’t think of anything else",
     "to": "deadline",
     "adds": [
      "support"
     ]
    },
    {
     "id": "cannot",
     "text": "I have thought of harming myself, or can’t go on",
     "to": "yourself",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know",
     "to": "deadline",
     "adds": [
      "support"
     ]
    }
   ]
  },
  "deadline": {
   "id": "deadline",
   "ask": "When do they want an answer?",
   "answers": [
    {
     "id": "soon",
     "text": "In the next few days, or the date has passed",
     "to": "post",
     "adds": [
      "soon"
     ]
    },
    {
     "id": "later",
     "text": "In a week or more",
     "to": "post",
     "adds": []
    },
    {
     "id": "none",
     "text": "It gives no date",
     "to": "post",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "post",
     "adds": [
      "soon"
     ]
    }
   ]
  },
  "post": {
   "id": "post",
   "ask": "Where is the post now?",
   "answers": [
    {
     "id": "up",
     "text": "It is still online",
     "to": "sender",
     "adds": [
      "up"
     ]
    },
    {
     "id": "gone",
     "text": "I took it down, or it has vanished",
     "to": "sender",
     "adds": [
      "gone"
     ]
    },
    {
     "id": "chat",
     "text": "It was a message or a chat",
     "to": "sender",
     "adds": [
      "chat"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure, or I don’t know which post they mean",
     "to": "sender",
     "adds": [
      "up"
     ]
    }
   ]
  },
  "sender": {
   "id": "sender",
   "ask": "Who is it from?",
   "answers": [
    {
     "id": "regulator",
     "text": "My regulator",
     "to": "stage",
     "adds": []
    },
    {
     "id": "employer",
     "text": "My employer, or where I train",
     "to": "work",
     "adds": []
    },
    {
     "id": "police",
     "text": "The police, or a court",
     "to": "police",
     "adds": []
    },
    {
     "id": "lawyer",
     "text": "A solicitor, for somebody else",
     "to": "lawyer",
     "adds": []
    },
    {
     "id": "data",
     "text": "Somebody who asks for their data, or a data protection body",
     "to": "data",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "stage",
     "adds": []
    }
   ]
  },
  "stage": {
   "id": "stage",
   "ask": "What does it say?",
   "answers": [
    {
     "id": "opened",
     "text": "They are looking into a concern, or want details",
     "to": "regulator",
     "adds": []
    },
    {
     "id": "order",
     "text": "I am asked to a hearing, or my work may be limited soon",
     "to": "hearing",
     "adds": []
    },
    {
     "id": "closed",
     "text": "It is closed, with or without advice",
     "to": "closed",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I can’t tell",
     "to": "hearing",
     "adds": []
    }
   ]
  },
  "work": {
   "id": "work",
   "ask": "How far has it gone?",
   "answers": [
    {
     "id": "word",
     "text": "A quiet word, or an informal note",
     "to": "work-talk",
     "adds": []
    },
    {
     "id": "formal",
     "text": "A meeting, an inquiry, or a formal letter",
     "to": "work-formal",
     "adds": []
    },
    {
     "id": "stopped",
     "text": "I have been told not to come in",
     "to": "work-formal",
     "adds": [
      "sent-home"
     ]
    },
    {
     "id": "unsure",
     "text": "I can’t tell",
     "to": "work-formal",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "yourself": {
   "id": "yourself",
   "title": "You come first. Ring somebody now",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Letters like this can bring anybody to the edge. The letter can wait. Others can hold it for you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you may act on it, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Ring a helpline, or somebody who would want to know."
     ]
    },
    {
     "text": [
      "Stay with somebody tonight. Give them the letter."
     ]
    },
    {
     "text": [
      "See your own doctor tomorrow."
     ]
    },
    {
     "text": [
      "Ask your indemnifier, or a friend, to ask for more time."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t be alone with it."
     ]
    },
    {
     "text": [
      "Don’t think that this letter says who you are."
     ]
    },
    {
     "text": [
      "Don’t delete anything tonight."
     ]
    }
   ],
   "words": [
    {
     "label": "To a friend",
     "text": "I have had bad news and I’m not all right. Can you come, or stay on the phone with me?"
    }
   ],
   "ring": [
    {
     "role": "emergency",
     "why": [
      "If you may harm yourself."
     ]
    },
    {
     "role": "support",
     "why": [
      "At any hour, if there is a line where you live."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "When you can. Somebody else may ring for you."
     ]
    }
   ],
   "next": []
  },
  "regulator": {
   "id": "regulator",
   "title": "Ring your indemnifier before you answer",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A first letter is a question, not a verdict. How you take part from here counts for a lot."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier, and send them the letter and the post."
     ]
    },
    {
     "text": [
      "Fill in plain forms in time, such as where you work. Ask them if a form is plain."
     ]
    },
    {
     "text": [
      "Write a timeline for them: what, when, who saw it, what you did."
     ]
    },
    {
     "text": [
      "Gather the thread as a whole. The context may help you."
     ]
    },
    {
     "text": [
      "Ask whether you have to tell your employer, and how."
     ]
    },
    {
     "text": [
      "Start to think about it in earnest. Who was hurt? What would you do now?"
     ]
    },
    {
     "text": [
      "Keep all letters in one place, and note every call."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t send a long defence. First drafts are for the drawer."
     ]
    },
    {
     "text": [
      "Don’t write to the person who complained, or try to find out who they are."
     ]
    },
    {
     "text": [
      "Don’t post about it, or tell it in a group chat."
     ]
    },
    {
     "text": [
      "Don’t delete anything, and don’t ask others to."
     ]
    },
    {
     "text": [
      "Don’t ignore it. Silence has gone badly for people."
     ]
    }
   ],
   "words": [
    {
     "label": "If you need to answer before you have had advice",
     "text": "Thank you for your letter of [date]. I have received it, and I am getting advice. I will answer by [date]."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today, before any answer."
     ]
    },
    {
     "role": "union",
     "why": [
      "If they help with such letters."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "Only for plain questions, such as how to send a form."
     ]
    },
    {
     "role": "support",
     "why": [
      "Some lines are just for people in this place."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "If they ask for chats."
     ]
    },
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If patients’ details are still out."
     ]
    }
   ]
  },
  "hearing": {
   "id": "hearing",
   "title": "This is the urgent one. Get help today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "They may be deciding whether you can work while they look. That is not a finding. You should not go alone."
     ]
    },
    {
     "text": [
      "If you can’t tell what your letter means, treat it as this one until somebody has read it with you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier now. Say the date of the hearing first."
     ]
    },
    {
     "text": [
      "Ask who will go with you, and what they need from you by when."
     ]
    },
    {
     "text": [
      "Find letters of support, records of training, and anything that shows what you have done since."
     ]
    },
    {
     "text": [
      "Ask what you must tell your employer, and by when."
     ]
    },
    {
     "text": [
      "If you can’t be there on that day, say so early, with the reason."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t stay away."
     ]
    },
    {
     "text": [
      "Don’t write to the panel yourself."
     ]
    },
    {
     "text": [
      "Don’t post, or let friends start a campaign."
     ]
    },
    {
     "text": [
      "Don’t delete anything."
     ]
    }
   ],
   "words": [
    {
     "label": "To the regulator, if nobody can do it for you",
     "text": "I have received your letter about the hearing on [date]. I am getting help and want to take part. Please tell me by when you need papers."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Now."
     ]
    },
    {
     "role": "solicitor",
     "why": [
      "If you have no indemnifier for this."
     ]
    },
    {
     "role": "union",
     "why": [
      "They may come with you."
     ]
    },
    {
     "role": "support",
     "why": [
      "Before the day, and after it."
     ]
    }
   ],
   "next": []
  },
  "closed": {
   "id": "closed",
   "title": "Breathe. Then read what they ask of you",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Closed is closed, with or without a word of advice. It may take some days to sink in."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Read it twice. Does it ask you to do or change something?"
     ]
    },
    {
     "text": [
      "Ask your indemnifier what it means for forms that you sign later."
     ]
    },
    {
     "text": [
      "Write down what you learned, while you recall it. It may help at your next appraisal."
     ]
    },
    {
     "text": [
      "Tell those who stood by you."
     ]
    },
    {
     "text": [
      "Have a look at your accounts, with a calm head."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t post that you were cleared."
     ]
    },
    {
     "text": [
      "Don’t go after whoever complained."
     ]
    },
    {
     "text": [
      "Don’t delete the papers."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "To ask what is left to do."
     ]
    },
    {
     "role": "support",
     "why": [
      "If relief does not come."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "For the rest of what is out there."
     ]
    }
   ]
  },
  "police": {
   "id": "police",
   "title": "Ask for a solicitor before you answer questions",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You may be a witness. You may not. Find out which before you talk."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Be polite. Ask for the officer’s name, number and station."
     ]
    },
    {
     "text": [
      "Ask what it is about, and whether you are a witness or a suspect."
     ]
    },
    {
     "text": [
      "Say that you would like advice first, and ask a solicitor which questions you must answer."
     ]
    },
    {
     "text": [
      "If they want your phone, ask under what power, and get a receipt."
     ]
    },
    {
     "text": [
      "Ring your indemnifier. They may find you a solicitor."
     ]
    },
    {
     "text": [
      "Ask whether you must tell your regulator and your employer."
     ]
    },
    {
     "text": [
      "If patients’ details are on the phone, tell your data lead that the police have it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t chat “to clear it up”."
     ]
    },
    {
     "text": [
      "Don’t delete, reset or hide a device. That may be a crime of its own."
     ]
    },
    {
     "text": [
      "Don’t hand over anything about patients before you have had advice."
     ]
    },
    {
     "text": [
      "Don’t talk to others who are named in it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the officer",
     "text": "I want to help. I would like to speak to a solicitor before I answer any questions. Please tell me how I can reach you."
    }
   ],
   "ring": [
    {
     "role": "solicitor",
     "why": [
      "Now. Ask for one who does criminal work."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If the phone holds patients’ details."
     ]
    },
    {
     "role": "union",
     "why": [
      "If your employer is told."
     ]
    },
    {
     "role": "support",
     "why": [
      "For you, and for those at home."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "For chats that others may ask for."
     ]
    }
   ]
  },
  "work-talk": {
   "id": "work-talk",
   "title": "A quiet word is a chance. Take it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Somebody wanted to spare you a letter. Listen more than you speak."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Hear them out. Ask which post, and what worried them."
     ]
    },
    {
     "text": [
      "Say that you will think about it. You need not answer on the spot."
     ]
    },
    {
     "text": [
      "If somebody was hurt, say so, and say sorry for that."
     ]
    },
    {
     "text": [
      "Ask for the policy, and read it."
     ]
    },
    {
     "text": [
      "Make a note of the talk, with the date."
     ]
    },
    {
     "text": [
      "Ring your indemnifier if a patient or your registration comes into it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t argue that it was private, or that others do worse."
     ]
    },
    {
     "text": [
      "Don’t delete it before you know whether it ends here."
     ]
    },
    {
     "text": [
      "Don’t post about the talk."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "Thank you for telling me in person. I’d like to think about it before I answer. Could you send me the policy, and tell me whether this will go further?"
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it touches patients or your registration."
     ]
    },
    {
     "role": "union",
     "why": [
      "If you think that it will go further."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it has shaken you."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For what policies say."
     ]
    },
    {
     "situation": "personal-posts",
     "why": [
      "For what you post in your own time."
     ]
    }
   ]
  },
  "work-formal": {
   "id": "work-formal",
   "title": "Don’t go to the meeting alone",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "It is a formal step, so you may prepare for it. Ask for time, papers and company."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your union and your indemnifier. They look after different things."
     ]
    },
    {
     "text": [
      "Ask, in writing, what is said against you, under which policy, and who decides."
     ]
    },
    {
     "text": [
      "Ask for the papers and for time to read them."
     ]
    },
    {
     "text": [
      "Ask who may come with you."
     ]
    },
    {
     "text": [
      "Write a timeline. Keep the thread as a whole."
     ]
    },
    {
     "text": [
      "Ask whether they have told your regulator, and whether you should."
     ]
    },
    {
     "text": [
      "Keep to what you are told about contact with colleagues."
     ]
    },
    {
     "text": [
      "If you spoke of a danger to patients, tell your union so. See ",
      {
       "link": "raising concerns",
       "to": "article:raising-concerns"
      },
      "."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t resign in anger."
     ]
    },
    {
     "text": [
      "Don’t write a statement without advice."
     ]
    },
    {
     "text": [
      "Don’t delete posts or chats, and don’t ask colleagues to."
     ]
    },
    {
     "text": [
      "Don’t post about it. Don’t look for who told."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I have received your letter of [date]. I want to take part. Please send me the policy and the papers, and tell me who may come with me. I will need some time to get advice."
    }
   ],
   "ring": [
    {
     "role": "union",
     "why": [
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today. A regulator may hear of it."
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
      "Your own, or your employer’s."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For what policies say."
     ]
    }
   ]
  },
  "lawyer": {
   "id": "lawyer",
   "title": "Send it on, unanswered",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "A lawyer’s letter is built to alarm. Yours will read it more coolly."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Send it to your indemnifier today, with the post. Ask whether they help with this."
     ]
    },
    {
     "text": [
      "If they do not, ask a solicitor. Ask about the cost first."
     ]
    },
    {
     "text": [
      "Note the date by which they want an answer. Ask for more time if you need it."
     ]
    },
    {
     "text": [
      "Keep everything that was said on both sides."
     ]
    },
    {
     "text": [
      "Tell your employer, if it is about your work."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ring the lawyer to explain."
     ]
    },
    {
     "text": [
      "Don’t say sorry, pay, or sign without advice."
     ]
    },
    {
     "text": [
      "Don’t delete the post before you have had advice, whatever the letter asks."
     ]
    },
    {
     "text": [
      "Don’t tell your followers."
     ]
    }
   ],
   "words": [
    {
     "label": "To the lawyer, if you must say something",
     "text": "I have received your letter of [date]. I am getting advice and will answer after that."
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
      "If your indemnifier can’t help."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it is about your work."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it keeps you awake."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "For what the law asks in such a claim."
     ]
    }
   ]
  },
  "data": {
   "id": "data",
   "title": "Somebody may ask to see what you wrote about them",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Such requests have a time limit. They may reach chats on your own phone."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Pass it on today to whoever looks after data at your work."
     ]
    },
    {
     "text": [
      "If you run the practice, that may be you. Ask for help at once."
     ]
    },
    {
     "text": [
      "Say honestly which apps and groups you used."
     ]
    },
    {
     "text": [
      "Keep it all just as it is, even what makes you wince."
     ]
    },
    {
     "text": [
      "Ring your indemnifier if it will hurt."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete or edit a single line."
     ]
    },
    {
     "text": [
      "Don’t ask others in the group to clear it."
     ]
    },
    {
     "text": [
      "Don’t answer the person yourself."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever looks after data at your work",
     "text": "I have had a request dated [date]. I am passing it on today. I may have messages that fall under it, and I have kept them as they are."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. The clock may be running."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If what is there may be held against you."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is weighing on you."
     ]
    }
   ],
   "next": [
    {
     "situation": "private-messages",
     "why": [
      "For chats that others may ask for."
     ]
    },
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If patients’ details have got out."
     ]
    }
   ]
  }
 },
 "notes": {
  "support": {
   "lead": [
    {
     "text": [
      "Months of waiting wear people down. Start to look after yourself now."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell one person at home and one at work."
     ]
    },
    {
     "text": [
      "See your own doctor. Don’t treat yourself."
     ]
    },
    {
     "text": [
      "Fix one hour a day for the case, and put it away for the rest."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "support",
     "why": [
      "Today."
     ]
    }
   ],
   "next": []
  },
  "soon": {
   "lead": [
    {
     "text": [
      "A near date is a reason to ring, not to write."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier first thing. Say the date first."
     ]
    },
    {
     "text": [
      "Ask for more time, in two lines. It is a normal thing to ask for."
     ]
    }
   ],
   "dont": [],
   "words": [
    {
     "label": "To ask for more time",
     "text": "Thank you for your letter of [date]. I am getting advice. Please may I have more time, until [day and month]?"
    }
   ],
   "ring": [],
   "next": []
  },
  "up": {
   "lead": [
    {
     "text": [
      "It is natural to want it gone. Gone without a copy, it can look like hiding."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep pictures of it, with the replies and the time."
     ]
    },
    {
     "text": [
      "Limit who can see it, if you can."
     ]
    },
    {
     "text": [
      "Ask your indemnifier whether and when it should come down."
     ]
    },
    {
     "text": [
      "If patients’ details are in it, tell your data lead now. They may ask you to act at once."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t edit it, and don’t post a defence beneath it."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "gone": {
   "lead": [
    {
     "text": [
      "Don’t panic. Say so, and say when."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell your indemnifier when it went, who did it, and why."
     ]
    },
    {
     "text": [
      "Keep any copy that you or others have."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t put it up again."
     ]
    },
    {
     "text": [
      "Don’t say that it never existed."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "chat": {
   "lead": [
    {
     "text": [
      "A private chat can be asked for. What was deleted may be found on another phone."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Turn off vanishing messages, and stay in the group for now. Ask your indemnifier when to leave."
     ]
    },
    {
     "text": [
      "Keep the whole chat, not only the good parts."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t agree with the others on what to say."
     ]
    },
    {
     "text": [
      "Don’t post in it about the case."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "sent-home": {
   "lead": [
    {
     "text": [
      "To be told to stay at home is not a finding. It is meant to let them look."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask how long it is for, when it will be looked at again, and whether you are paid."
     ]
    },
    {
     "text": [
      "Ask whom you may talk to, and whether you may work elsewhere."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t work anywhere else before you have asked."
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
    "The GMC says that not every departure from its guidance is serious. It has to look into concerns that meet its threshold."
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
    "The GMC closed 28 inquiries about social media from 2015 to mid-2017, as reported. Some led to warnings or conditions, and two to suspension."
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
    "One doctor’s case was closed with advice, after an apology and insight."
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
    "One nurse’s case about videos was closed at the first stage, after reflection."
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
    "One paramedic got a caution. It counted that the regulator had not been told. Another, who never took part, was struck off."
   ],
   "when": {
    "regions": [
     "GB"
    ],
    "professions": [
     "paramedic"
    ]
   }
  },
  {
   "text": [
    "One pharmacist had reported the matter. That counted in their favour."
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
    "One dental nurse was suspended with no end date. Abusive e-mails and silence had made it worse."
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
    "The HCPC says that old posts count, even from before you joined."
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
    "A nurse in Saskatchewan had a sanction for fair criticism set aside on appeal in 2020."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "The boards say that they don’t look into people just for holding a view. How it is put may still count."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "If you work for the government, rules on public statements may apply too. Ask your union or a lawyer."
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
   "source": "mdu-gmc-letter",
   "paragraphs": [],
   "says": [
    "Ring before you answer. Fill in the plain forms in time."
   ]
  },
  {
   "source": "mddus-regulator-letter",
   "paragraphs": [],
   "says": [
    "Older advice on a letter from the regulator."
   ]
  },
  {
   "source": "hempsons-regulator",
   "paragraphs": [],
   "says": [
    "A law firm’s advice on how to answer."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9"
   ],
   "says": [
    "The GMC has a legal duty to look into any concern that meets its threshold."
   ]
  },
  {
   "source": "lmc-pitfalls",
   "paragraphs": [],
   "says": [
    "Chats can be asked for, and what was deleted may be found again."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Old posts count too."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "You may turn to Medical Protection when a regulator’s complaint comes from social media."
   ]
  },
  {
   "source": "case-facebook-posts-advice",
   "paragraphs": [],
   "says": [
    "Closed with advice, after an apology and insight."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Closed at the first stage, after reflection."
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
   "source": "case-offensive-posts-struck-off",
   "paragraphs": [],
   "says": [
    "Somebody who never took part was struck off."
   ]
  },
  {
   "source": "case-patient-videos",
   "paragraphs": [],
   "says": [
    "Abusive e-mails and silence weighed against somebody."
   ]
  },
  {
   "source": "case-racist-image-caution",
   "paragraphs": [],
   "says": [
    "It counted that the regulator had not been told."
   ]
  },
  {
   "source": "case-war-posts-interim",
   "paragraphs": [],
   "says": [
    "An interim order is not a finding."
   ]
  },
  {
   "source": "case-grieving-relative",
   "paragraphs": [],
   "says": [
    "A sanction for fair criticism was set aside."
   ]
  },
  {
   "source": "gponline-savvy",
   "paragraphs": [],
   "says": [
    "How 28 of the GMC’s inquiries ended, as reported."
   ]
  },
  {
   "source": "au-medical-board-views",
   "paragraphs": [],
   "says": [
    "Nobody is looked into just for holding or expressing a view. How it is put may count."
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
  "GMC letter",
  "fitness to practise",
  "investigation",
  "police",
  "complaint against me"
 ],
 "articles": [
  "cases-no-sanction",
  "what-regulators-act-on",
  "private-messages",
  "raising-concerns"
 ],
 "related": [
  "old-posts",
  "private-messages",
  "employer-policy",
  "colleague-post"
 ]
};
