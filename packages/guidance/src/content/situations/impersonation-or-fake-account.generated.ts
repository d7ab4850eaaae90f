// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "impersonation-or-fake-account",
 "title": "A fake account, or your own account taken over",
 "saying": "There is a fake profile with my photo and my registration number. How do I get rid of it?",
 "summary": "Keep pictures of it, report it as a fake, and tell your employer. If it contacts patients or sells things, act today. Warn people through your own channels, and name nobody.",
 "topics": [
  "defamation",
  "respect",
  "role",
  "confidentiality"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 8.1,
 "first": [
  {
   "text": [
    "It feels like being robbed. Take it one step at a time."
   ]
  },
  {
   "text": [
    "Keep pictures of the profile, the posts and the link, with the date."
   ]
  },
  {
   "text": [
    "Don’t write to the account. It may be waiting for that."
   ]
  }
 ],
 "start": "what",
 "questions": {
  "what": {
   "id": "what",
   "ask": "What has happened?",
   "answers": [
    {
     "id": "me",
     "text": "An account poses as me",
     "to": "doing",
     "adds": []
    },
    {
     "id": "practice",
     "text": "An account poses as my practice or clinic",
     "to": "doing",
     "adds": [
      "practice"
     ]
    },
    {
     "id": "patient",
     "text": "An account poses as a patient, or reviews us under a made-up name",
     "to": "pretender",
     "adds": []
    },
    {
     "id": "taken",
     "text": "Somebody has got into an account of mine",
     "to": "held",
     "adds": []
    },
    {
     "id": "mine",
     "text": "I made or used a false account myself",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "doing",
     "adds": []
    }
   ]
  },
  "doing": {
   "id": "doing",
   "ask": "What is it doing?",
   "help": [
    "Ask somebody else to look, from their own account."
   ],
   "answers": [
    {
     "id": "threat",
     "text": "It threatens somebody, or I am frightened",
     "to": "danger",
     "adds": []
    },
    {
     "id": "contact",
     "text": "It writes to people, gives advice, sells something or asks for money",
     "to": "reaching",
     "adds": []
    },
    {
     "id": "pictures",
     "text": "It shows sexual or intimate pictures of me, real or faked",
     "to": "pictures",
     "adds": []
    },
    {
     "id": "lies",
     "text": "It says damaging things in my name",
     "to": "reaching",
     "adds": []
    },
    {
     "id": "still",
     "text": "Nothing yet. It is just there",
     "to": "copy",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "reaching",
     "adds": []
    }
   ]
  },
  "held": {
   "id": "held",
   "ask": "Was there anything about patients in it?",
   "help": [
    "Think of messages, photos, and a page that people write to."
   ],
   "answers": [
    {
     "id": "breach",
     "text": "Yes",
     "to": "patients-in-it",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, I am certain",
     "to": "entry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "patients-in-it",
     "adds": []
    }
   ]
  },
  "entry": {
   "id": "entry",
   "ask": "Can you still get in?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes",
     "to": "taken",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "taken",
     "adds": [
      "locked-out"
     ]
    },
    {
     "id": "forgotten",
     "text": "It is an old account that I had forgotten",
     "to": "taken",
     "adds": [
      "locked-out"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "taken",
     "adds": [
      "locked-out"
     ]
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or might they?",
   "help": [
    "To the platform, the police, your employer or your regulator."
   ],
   "answers": [
    {
     "id": "no",
     "text": "No, and I see no reason why they would",
     "to": "own",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "own-inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "own-inquiry",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "danger": {
   "id": "danger",
   "title": "Look after people first, then the account",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "The account can wait an hour. A threat can’t."
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
      "Tell the police about the threat. Ask for a reference number."
     ]
    },
    {
     "text": [
      "Tell your manager and security, and the people at home."
     ]
    },
    {
     "text": [
      "Keep what it posted. Ask somebody else to do that for you."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer it or try to trap it."
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
     "role": "platform",
     "why": [
      "Report it as a threat."
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
      "For your home, and for what comes next."
     ]
    }
   ]
  },
  "reaching": {
   "id": "reaching",
   "title": "People may be misled. Act today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody may take advice from it, or send it money. So the warning is as urgent as the report."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it to the platform as a fake. Ask colleagues to report it too."
     ]
    },
    {
     "text": [
      "Send what the platform asks for to prove who you are, through its own form."
     ]
    },
    {
     "text": [
      "Tell your employer, today."
     ]
    },
    {
     "text": [
      "Put a short warning on your real channels: website, page, waiting room."
     ]
    },
    {
     "text": [
      "Tell your regulator if your registration number is being used."
     ]
    },
    {
     "text": [
      "Tell the police if it takes money, sells medicines or harasses people."
     ]
    },
    {
     "text": [
      "If somebody says that they were misled, ask them to go to their usual clinician, and keep a note."
     ]
    },
    {
     "text": [
      "Set down in a log when it appeared and what it did."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t say in the warning whom you suspect."
     ]
    },
    {
     "text": [
      "Don’t write to those it contacted from your own account. Some may be patients."
     ]
    },
    {
     "text": [
      "Don’t link to the fake. That sends people there."
     ]
    },
    {
     "text": [
      "Don’t send your passport or your certificate to anybody who writes to you first."
     ]
    }
   ],
   "words": [
    {
     "label": "A warning for your own page",
     "text": "An account that uses our name and pictures is not ours. We have reported it. We never ask for money or for health details by message. Please check with us on [number] if in doubt."
    },
    {
     "label": "To the platform",
     "text": "This account pretends to be me. It uses my name and my photo without consent, and it contacts people as if it were me. Please take it down under your rules on impersonation."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Use the form for fakes."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today. Ask for the press office."
     ]
    },
    {
     "role": "police",
     "why": [
      "If there is money, medicine or harassment in it."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If your registration number is shown."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If somebody may have come to harm, or blames you."
     ]
    }
   ],
   "next": [
    {
     "situation": "defamatory-comments",
     "why": [
      "If it says damaging things that are false."
     ]
    },
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If it is part of a campaign."
     ]
    }
   ]
  },
  "pictures": {
   "id": "pictures",
   "title": "You are the one who was wronged",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Whoever made them did this. You did not."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the link and the date. You need not look again."
     ]
    },
    {
     "text": [
      "Report it as intimate pictures shared without consent. Say it if they are faked."
     ]
    },
    {
     "text": [
      "Tell the police."
     ]
    },
    {
     "text": [
      "Tell one person at work whom you trust."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t pay, and don’t send anything."
     ]
    },
    {
     "text": [
      "Don’t explain yourself to people who saw it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform",
     "text": "This account shows intimate pictures of a person without consent. Please take them down at once, and stop them from being posted again."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Use the form for intimate pictures."
     ]
    },
    {
     "role": "police",
     "why": [
      "Today, or when you can."
     ]
    },
    {
     "role": "support",
     "why": [
      "You need not do this alone."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Somebody you trust."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If anybody complains about you because of it."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If it spreads."
     ]
    }
   ]
  },
  "copy": {
   "id": "copy",
   "title": "Report it now, before it is used",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A copy that does nothing may be there to look real later."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it as a fake. Do it from your own account, if the form allows that."
     ]
    },
    {
     "text": [
      "Ask two or three colleagues to report it."
     ]
    },
    {
     "text": [
      "Tell your employer, so that they know which one is real."
     ]
    },
    {
     "text": [
      "Link your real profile from your practice’s website."
     ]
    },
    {
     "text": [
      "Look for others under your name and your photo."
     ]
    },
    {
     "text": [
      "Look at it again in a week. If it is still there, report it again and appeal."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t follow it or write to it."
     ]
    },
    {
     "text": [
      "Don’t post about it yet. Few people have seen it."
     ]
    }
   ],
   "words": [
    {
     "label": "To the platform",
     "text": "This account copies my name and my photo. I did not make it and did not agree to it. My own profile is [link]. Please take it down under your rules on impersonation."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "Use the form for fakes."
     ]
    },
    {
     "role": "employer",
     "why": [
      "This week."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If your registration number is shown."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it starts to act in your name."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If more of them appear."
     ]
    }
   ]
  },
  "pretender": {
   "id": "pretender",
   "title": "Ask the site to check. Don’t unmask it yourself",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may be certain that nobody of that name came. You still can’t say so. It would tell people something about all the others."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Report it to the site, and name the rule that it breaks."
     ]
    },
    {
     "text": [
      "Log each account, with dates. A pattern is worth more than a hunch."
     ]
    },
    {
     "text": [
      "Ask your indemnifier about notice to the website, if the harm is serious."
     ]
    },
    {
     "text": [
      "Act on anything that sounds like a danger to somebody, even so."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t write “we have no such patient”."
     ]
    },
    {
     "text": [
      "Don’t search the records to prove it. Your records are not for that."
     ]
    },
    {
     "text": [
      "Don’t make an account of your own to find out."
     ]
    },
    {
     "text": [
      "Don’t hint in public who it is."
     ]
    }
   ],
   "words": [
    {
     "label": "To the site",
     "text": "We ask you to check this account, [name], under your rules on genuine users. It posted on [dates]. We can’t give you information about anybody who uses our service."
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
      "If it stays up and does harm."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it harasses or threatens people."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that others know."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-review",
     "why": [
      "If it is a review."
     ]
    },
    {
     "situation": "defamatory-comments",
     "why": [
      "If it states damaging facts."
     ]
    }
   ]
  },
  "patients-in-it": {
   "id": "patients-in-it",
   "title": "Treat it as patients’ details getting out",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Somebody may have read those messages. Your work has to know today. A guess is enough."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Change the password from a device that you trust, and sign out everywhere else."
     ]
    },
    {
     "text": [
      "If you can’t get in, report it to the platform as taken over."
     ]
    },
    {
     "text": [
      "Tell the person who looks after data at your work, now."
     ]
    },
    {
     "text": [
      "List what was in it, and how many people it concerns."
     ]
    },
    {
     "text": [
      "Write down when you noticed, and what you did, with times."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t clear the messages. They show what was lost."
     ]
    },
    {
     "text": [
      "Don’t tell patients on your own. Let your organisation do that."
     ]
    },
    {
     "text": [
      "Don’t pay anybody who asks for money."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever looks after data at your work",
     "text": "Somebody has got into an account of mine. It may have held details about people who use our service. I noticed at [time]. I have [changed the password]. Please tell me what to do next."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Now. There may be a time limit for a report."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To get the account back."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Today."
     ]
    },
    {
     "role": "police",
     "why": [
      "If it was a theft, or you are being blackmailed."
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
  "taken": {
   "id": "taken",
   "title": "Take it back, and tell people once",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Do it from a device that you trust. Then close the doors behind you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Change the password, and that of your e-mail first."
     ]
    },
    {
     "text": [
      "Sign out of all other devices. Turn on two-step sign-in."
     ]
    },
    {
     "text": [
      "Look for apps, numbers and addresses that you did not add."
     ]
    },
    {
     "text": [
      "See what was sent in your name. Keep pictures of it."
     ]
    },
    {
     "text": [
      "Tell those who got something odd, in one plain line."
     ]
    },
    {
     "text": [
      "Tell your employer, if it names your work."
     ]
    },
    {
     "text": [
      "List your other old accounts. Do they share that password?"
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t click on links in mails that offer to help."
     ]
    },
    {
     "text": [
      "Don’t be ashamed. It happens to careful people."
     ]
    },
    {
     "text": [
      "Don’t take what was posted off before you have a copy."
     ]
    }
   ],
   "words": [
    {
     "label": "To those who may have had a message",
     "text": "My account was used by somebody else. If you had an odd message from me, please don’t open links in it, and don’t send money. I have the account back."
    }
   ],
   "ring": [
    {
     "role": "platform",
     "why": [
      "For help with accounts that were taken over."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it names your work, or wrote to colleagues."
     ]
    },
    {
     "role": "police",
     "why": [
      "If there was fraud or blackmail."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If something was posted that may be held against you."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "If old posts came to light."
     ]
    }
   ]
  },
  "own": {
   "id": "own",
   "title": "Stop using it, and get advice",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may have had a reason. It still tends to come out, and to be read as dishonest."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Stop using it today."
     ]
    },
    {
     "text": [
      "Ring your indemnifier and tell them all of it."
     ]
    },
    {
     "text": [
      "Ask them whether to report yourself, and to whom. In one case that counted in somebody’s favour."
     ]
    },
    {
     "text": [
      "Ask them before you close it or take anything down. Keep a copy of everything."
     ]
    },
    {
     "text": [
      "Think about who was hurt, and how you could put it right."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t make another."
     ]
    },
    {
     "text": [
      "Don’t ask friends to say that it was theirs."
     ]
    },
    {
     "text": [
      "Don’t write to the person it was about."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Today or tomorrow."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you want to understand how it came to this."
     ]
    }
   ],
   "next": []
  },
  "own-inquiry": {
   "id": "own-inquiry",
   "title": "Touch nothing, and ring your indemnifier",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "What you do from now on will count as much as what you did. Being open tends to help."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave the account as it is, and stop using it."
     ]
    },
    {
     "text": [
      "Ring your indemnifier, and tell them all of it."
     ]
    },
    {
     "text": [
      "Write down what happened, with dates, for them alone."
     ]
    },
    {
     "text": [
      "Ask whether you have to tell your employer or your regulator yourself."
     ]
    },
    {
     "text": [
      "If the police want to talk, ask for a solicitor first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the account, the posts or the messages."
     ]
    },
    {
     "text": [
      "Don’t ask anybody else to delete theirs."
     ]
    },
    {
     "text": [
      "Don’t write to the person it was about."
     ]
    },
    {
     "text": [
      "Don’t deny it and hope."
     ]
    }
   ],
   "words": [],
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
      "If the police are involved."
     ]
    },
    {
     "role": "union",
     "why": [
      "If your employer is."
     ]
    },
    {
     "role": "support",
     "why": [
      "You can have done wrong and still need help."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For letters, and for what to keep."
     ]
    }
   ]
  }
 },
 "notes": {
  "practice": {
   "lead": [
    {
     "text": [
      "People trust a clinic’s name. They may call a false number."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Check your listing on maps and search pages, and claim it if you can."
     ]
    },
    {
     "text": [
      "Tell reception what to say to people who ask."
     ]
    },
    {
     "text": [
      "Ask your organisation’s data lead whether anybody’s details may have been sent to it."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If anybody may have sent it their details."
     ]
    }
   ],
   "next": []
  },
  "locked-out": {
   "lead": [
    {
     "text": [
      "You can’t get in, so others have to act for you. An old account is easy to take, since nobody looks at it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use the platform’s form for accounts that were taken over."
     ]
    },
    {
     "text": [
      "Look for an old e-mail address that still opens it. Get that back first."
     ]
    },
    {
     "text": [
      "Tell people through another channel that it is not you."
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
    "A pharmacist in Northern Ireland who made a false profile with somebody’s photos was warned in 2025. There had been a police caution."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "Sending what you know to be false in order to cause real harm may be a crime. The rule has been in force since 31 January 2024."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "In England and Wales there is a way to give a website notice of a damaging post. Ask a solicitor."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The NMC lists the use of somebody else’s identity among what puts registration at risk."
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
    "The GMC asks you to be honest about your role and your training. That holds on every account that you use."
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
    "Laws on fakes and on faked pictures differ. Ask the police or your indemnifier what holds."
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
 "sources": [
  {
   "source": "case-false-profile",
   "paragraphs": [],
   "says": [
    "A pharmacist made a false profile with somebody’s photographs. It ended in a police caution and a warning; having reported it oneself counted in favour."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "To steal personal information or to use somebody’s identity can put registration at risk."
   ]
  },
  {
   "source": "osa2023-part10",
   "paragraphs": [
    "section 179",
    "section 188"
   ],
   "says": [
    "Sending what you know to be false, in order to harm, may be a crime. So may sharing intimate pictures."
   ]
  },
  {
   "source": "cps-comms",
   "paragraphs": [],
   "says": [
    "Which messages may be a crime in England and Wales."
   ]
  },
  {
   "source": "bad-online-abuse",
   "paragraphs": [],
   "says": [
    "What to do about abuse, and whom to tell."
   ]
  },
  {
   "source": "bmj-trolling-2022",
   "paragraphs": [],
   "says": [
    "Don’t engage. Record, report, block."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "82"
   ],
   "says": [
    "Always be honest about your experience, your qualifications and your role."
   ]
  },
  {
   "source": "lmc-reviews",
   "paragraphs": [],
   "says": [
    "Fake reviews go to the site, with reasons."
   ]
  },
  {
   "source": "operators-of-websites-2013",
   "paragraphs": [],
   "says": [
    "In England and Wales there is a way to give notice to a website about a damaging post."
   ]
  },
  {
   "source": "ico-breach",
   "paragraphs": [],
   "says": [
    "What an organisation does when personal details get out."
   ]
  }
 ],
 "also": [
  "catfish",
  "fake profile",
  "hacked",
  "stolen photos"
 ],
 "articles": [
  "lock-down-accounts",
  "online-abuse-of-staff",
  "copyright-basics"
 ],
 "related": [
  "trolling-or-doxxing",
  "defamatory-comments",
  "patient-review",
  "lost-phone-group-chat"
 ]
};
