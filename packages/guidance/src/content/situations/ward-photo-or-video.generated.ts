// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "ward-photo-or-video",
 "title": "A photo or video from work",
 "saying": "Can I post a photo or video from the ward?",
 "summary": "With anybody who is being cared for in it, the answer is no, unless they said yes in writing to this very use. Without a patient, look twice and ask work.",
 "topics": [
  "confidentiality",
  "disrepute",
  "conflict",
  "respect"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.6,
 "first": [
  {
   "text": [
    "Wait. No picture has to go out today."
   ]
  },
  {
   "text": [
    "Keep it off group chats too, while you think."
   ]
  },
  {
   "text": [
    "Turn off automatic upload, so that the picture stays on one device."
   ]
  }
 ],
 "start": "stage",
 "questions": {
  "stage": {
   "id": "stage",
   "ask": "How far has it gone?",
   "answers": [
    {
     "id": "plan",
     "text": "Nothing is posted yet",
     "to": "shows",
     "adds": []
    },
    {
     "id": "live",
     "text": "I want to film or stream during care",
     "to": "leave",
     "adds": [
      "live"
     ]
    },
    {
     "id": "posted",
     "text": "I have posted or sent it",
     "to": "posted",
     "adds": []
    },
    {
     "id": "other",
     "text": "Somebody else filmed, and I or patients may be in it",
     "to": "other",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure whether it went up",
     "to": "posted",
     "adds": []
    }
   ]
  },
  "shows": {
   "id": "shows",
   "ask": "What could be seen or heard?",
   "help": [
    "Look at the edges, the mirrors and the screens. Listen to the sound."
   ],
   "answers": [
    {
     "id": "patient",
     "text": "A patient, or a part of one, or a voice",
     "to": "consent",
     "adds": []
    },
    {
     "id": "details",
     "text": "A label, board, scan, note, wristband or specimen",
     "to": "consent",
     "adds": [
      "details"
     ]
    },
    {
     "id": "staff",
     "text": "Only people who work there",
     "to": "purpose",
     "adds": [
      "staff"
     ]
    },
    {
     "id": "empty",
     "text": "Only a room, a corridor, a thing or a view",
     "to": "purpose",
     "adds": [
      "empty"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "consent",
     "adds": [
      "details"
     ]
    }
   ]
  },
  "consent": {
   "id": "consent",
   "ask": "Has the person said yes to this very use?",
   "help": [
    "To be shown on social media, by you, in words they understood, and in writing."
   ],
   "answers": [
    {
     "id": "written",
     "text": "Yes, an adult who could freely choose, in writing",
     "to": "purpose",
     "adds": [
      "consented"
     ]
    },
    {
     "id": "spoken",
     "text": "They said yes aloud, or signed for their records or for teaching",
     "to": "leave",
     "adds": [
      "spoken"
     ]
    },
    {
     "id": "cannot",
     "text": "A child, or somebody who could not choose, or who has died",
     "to": "leave",
     "adds": [
      "cannot"
     ]
    },
    {
     "id": "none",
     "text": "No",
     "to": "leave",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "leave",
     "adds": []
    }
   ]
  },
  "purpose": {
   "id": "purpose",
   "ask": "What is it for?",
   "answers": [
    {
     "id": "teach",
     "text": "To teach or explain something",
     "to": "work",
     "adds": [
      "teaching"
     ]
    },
    {
     "id": "team",
     "text": "To thank, celebrate or show a day at work",
     "to": "work",
     "adds": []
    },
    {
     "id": "market",
     "text": "To show what we offer",
     "to": "work",
     "adds": [
      "market"
     ]
    },
    {
     "id": "joke",
     "text": "For a laugh",
     "to": "leave",
     "adds": [
      "joke"
     ]
    },
    {
     "id": "wrong",
     "text": "To show that something is wrong",
     "to": "concern",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "ask",
     "adds": []
    }
   ]
  },
  "work": {
   "id": "work",
   "ask": "Has your workplace agreed?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, the people who may decide have",
     "to": "careful",
     "adds": []
    },
    {
     "id": "no",
     "text": "No, or I have not asked",
     "to": "ask",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure whose yes it takes",
     "to": "ask",
     "adds": []
    }
   ]
  },
  "posted": {
   "id": "posted",
   "ask": "What does it show?",
   "answers": [
    {
     "id": "breach",
     "text": "A patient, or something about one",
     "to": "hide",
     "adds": []
    },
    {
     "id": "none",
     "text": "Only staff, or an empty room",
     "to": "inquiry",
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
    "A patient, a colleague, your employer, a regulator, the police. A request for records counts too."
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
  "hide": {
   "id": "hide",
   "title": "Get it out of sight, then tell work",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "Your stomach turns over. That is normal. The next hour is what you can still do well."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy with the date, the caption, and who could see it."
     ]
    },
    {
     "text": [
      "Then hide it from view, on every account where it went."
     ]
    },
    {
     "text": [
      "Ask people who got it to stop passing it on, and to tell you what they did with it."
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
    },
    {
     "text": [
      "Write down what happened, hour by hour."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete it from your phone before work has seen it."
     ]
    },
    {
     "text": [
      "Don’t write to the patient yourself. Work decides how they are told."
     ]
    },
    {
     "text": [
      "Don’t post an apology. It tells everybody where to look."
     ]
    },
    {
     "text": [
      "Don’t hope that nobody saw."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager",
     "text": "I have made a mistake. A picture that I posted may show somebody who was here for care. I have hidden it and kept a copy. Whom do I need to tell today?"
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
      "For what to write down and say."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you can’t stop shaking."
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
  "keep": {
   "id": "keep",
   "title": "Touch nothing more, and ring",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "If somebody may ask for it, it has to be there. You can still stop it from spreading."
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
      "Keep the picture, the post and every comment, with dates."
     ]
    },
    {
     "text": [
      "Ask whether you may hide it from view."
     ]
    },
    {
     "text": [
      "Post nothing else from work."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the post, the picture or the chat."
     ]
    },
    {
     "text": [
      "Don’t answer comments."
     ]
    },
    {
     "text": [
      "Don’t ask anybody to say that it was their idea."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer anybody."
     ]
    },
    {
     "role": "union",
     "why": [
      "Before a meeting with your employer."
     ]
    },
    {
     "role": "support",
     "why": [
      "For you."
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
  },
  "tidy": {
   "id": "tidy",
   "title": "Nobody has complained, so you may take it down",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Perhaps it is fine. Perhaps it reads worse than it felt. A nurse was ",
      {
       "link": "dismissed over an empty room",
       "to": "source:case-empty-trauma-room"
      },
      ". Another’s films of quiet corridors ",
      {
       "link": "led to no case",
       "to": "source:case-vlogs-closed"
      },
      "."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Look at it as a patient’s family would. What happened that day? Would they know the room?"
     ]
    },
    {
     "text": [
      "If in doubt, take it down. Keep a copy for yourself with the date."
     ]
    },
    {
     "text": [
      "Ask the colleagues in it whether they mind."
     ]
    },
    {
     "text": [
      "Tell your manager if it broke a rule at work. Better from you."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t only change the caption if the picture is the trouble."
     ]
    },
    {
     "text": [
      "Don’t count on a small audience."
     ]
    }
   ],
   "words": [
    {
     "label": "To a colleague in the picture",
     "text": "I put up that picture from our break. Are you happy for it to stay, or shall I take it off?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Your manager or the press team."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you think it may come back."
     ]
    }
   ],
   "next": []
  },
  "leave": {
   "id": "leave",
   "title": "Don’t post it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It may be a lovely picture, or a clever one. It is still somebody’s worst week. If they, their family or a neighbour could know them, it is theirs."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave it unposted."
     ]
    },
    {
     "text": [
      "If it belongs in the record, get it there by the proper way, and ask how to clear it from your phone after."
     ]
    },
    {
     "text": [
      "If it was taken on your own phone, tell your manager. There may be a rule, and it is better to ask."
     ]
    },
    {
     "text": [
      "To teach, ask for a picture from the hospital’s own collection."
     ]
    },
    {
     "text": [
      "If you filmed because something is wrong, show it to those who can act. See ",
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
      "Don’t crop it, blur it or put a bar over the eyes and hope. Marks, voices, dates and places remain."
     ]
    },
    {
     "text": [
      "Don’t send it to friends instead."
     ]
    },
    {
     "text": [
      "Don’t ask for consent after you have posted."
     ]
    }
   ],
   "words": [
    {
     "label": "To somebody who wants you to post it",
     "text": "It is a great picture, and I am not going to put it up. Whoever is in it could be known by it. Let’s take one without anybody who is here for care."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team or medical photography."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If it is on a private phone, or in a cloud."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it has gone to anybody."
     ]
    }
   ],
   "next": [
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If it has gone to anybody at all."
     ]
    }
   ]
  },
  "ask": {
   "id": "ask",
   "title": "Ask work before it goes out",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "It is their building, their name and their patients’ trust. A short question now spares a long talk later."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask the press team or your manager, in writing. Send the picture and the words."
     ]
    },
    {
     "text": [
      "Say where it would go and what it is for."
     ]
    },
    {
     "text": [
      "Ask whether a uniform, a badge or the name may show."
     ]
    },
    {
     "text": [
      "If a company, a school or a film crew is involved, let work deal with them."
     ]
    },
    {
     "text": [
      "Wait for the answer."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t take a nod in the corridor as leave."
     ]
    },
    {
     "text": [
      "Don’t post first and ask after."
     ]
    }
   ],
   "words": [
    {
     "label": "To the press team",
     "text": "I would like to post a picture from work. I attach it with the text. Nobody who is here for care can be seen or heard. Am I allowed to, and may the name of the place show?"
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team, or your manager."
     ]
    },
    {
     "role": "ig",
     "why": [
      "If anything on a screen or board can be read."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For what a policy may say."
     ]
    }
   ]
  },
  "careful": {
   "id": "careful",
   "title": "Look twice, then post it plainly",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You have the yes of those it takes. Now check what the camera saw that you did not."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Zoom in on boards, screens, labels, wristbands, mirrors, windows and name badges."
     ]
    },
    {
     "text": [
      "Play it with the sound up."
     ]
    },
    {
     "text": [
      "Strip out the place and the time. Bedside’s photo check shows what a file holds."
     ]
    },
    {
     "text": [
      "Post it some weeks later, if it need not be that day."
     ]
    },
    {
     "text": [
      "Show it to one person who was not there. Ask what they can tell from it."
     ]
    },
    {
     "text": [
      "Take it down if anybody in it asks, unless a complaint or an inquiry is under way. Then ring first."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t name the unit and the day together."
     ]
    },
    {
     "text": [
      "Don’t post from a shift. It looks as if nobody was caring."
     ]
    },
    {
     "text": [
      "Don’t post a bare line about “the night we had”. Those who were there will know."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The press team, if the plan changes."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are asked to be in something bigger."
     ]
    }
   ],
   "next": []
  },
  "concern": {
   "id": "concern",
   "title": "Something is wrong: take it where it can be mended",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You want it seen. That is honest. A film on the open web is rarely the first or the best way, and those lying in the corridor did not choose it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If somebody is in danger now, get help now: the person in charge, then the emergency number."
     ]
    },
    {
     "text": [
      "Write down what you saw: date, place, numbers, whom you told."
     ]
    },
    {
     "text": [
      "Raise it at work, with a manager or the person for raising concerns."
     ]
    },
    {
     "text": [
      "If you have and nothing came of it, ask your union or regulator where to go next."
     ]
    },
    {
     "text": [
      "You may speak about the state of the service in your own words. Keep people and places out of it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t film people who are waiting, asleep or undressed."
     ]
    },
    {
     "text": [
      "Don’t hand the film to a reporter before you have had advice."
     ]
    },
    {
     "text": [
      "Don’t delete it. It may be needed."
     ]
    }
   ],
   "words": [
    {
     "label": "To the person in charge",
     "text": "I am worried about people’s care tonight. These are the facts. What will be done, and by when? I am writing down that I raised it."
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
      "The manager on call, or the one for raising concerns."
     ]
    },
    {
     "role": "union",
     "why": [
      "Before you go outside."
     ]
    },
    {
     "role": "regulator-advice",
     "why": [
      "If nobody acts."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "Before anything is made public."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "If a policy seems to forbid you to speak."
     ]
    },
    {
     "situation": "journalist-contact",
     "why": [
      "If a reporter is in touch."
     ]
    }
   ]
  },
  "other": {
   "id": "other",
   "title": "Ask them to hide it, and tell work",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You did not film it. If you are in it, people may still ask why you let it be."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write down where it is, what it shows, and when you saw it."
     ]
    },
    {
     "text": [
      "Ask them, kindly and now, to hide it and to keep a copy."
     ]
    },
    {
     "text": [
      "If a patient shows, tell whoever looks after patients’ information, today."
     ]
    },
    {
     "text": [
      "If a patient or a visitor filmed it, tell your manager. Ask about the rules on filming here."
     ]
    },
    {
     "text": [
      "Turn off the tag on your name."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t like it or share it, not even to say that it is wrong."
     ]
    },
    {
     "text": [
      "Don’t grab a phone, or make anybody clear it."
     ]
    },
    {
     "text": [
      "Don’t accept a copy for your own page."
     ]
    }
   ],
   "words": [
    {
     "label": "To whoever posted it",
     "text": "Could you hide that film for now? I think there are people in it who did not choose to be seen. Please keep a copy, as work may ask for it."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If a patient shows."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager."
     ]
    },
    {
     "role": "platform",
     "why": [
      "To report it, if they won’t."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If you are in it."
     ]
    }
   ],
   "next": [
    {
     "situation": "colleague-post",
     "why": [
      "If it was a colleague."
     ]
    },
    {
     "situation": "patient-recorded-consultation",
     "why": [
      "If a patient filmed you."
     ]
    },
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If patients’ details are out."
     ]
    }
   ]
  }
 },
 "notes": {
  "details": {
   "lead": [
    {
     "text": [
      "A name on a board or a date on a scan is enough. So is a scar, a ring or a strange case. In ",
      {
       "link": "one study",
       "to": "source:walradt-2021"
      },
      ", as reported, 18.5% of doctors’ tweets with such images held a risk."
     ]
    }
   ],
   "do": [],
   "dont": [
    {
     "text": [
      "Don’t post a scan or a specimen because “there is no name on it”."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "consented": {
   "lead": [
    {
     "text": [
      "A yes can be taken back. On the web that is hard to keep, so say so before they sign."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep the form with the picture: where it may go, for how long, and how to stop it."
     ]
    },
    {
     "text": [
      "Let them see the picture and the words first."
     ]
    },
    {
     "text": [
      "Ask again some days later, when they are home and well."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t let them feel that their care hangs on it."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "spoken": {
   "lead": [
    {
     "text": [
      "A yes to a picture for the notes or for teaching is not a yes to the web. A yes from the trolley may not be one the week after."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If it truly matters, ask work how to get written consent once the person is well."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "cannot": {
   "lead": [
    {
     "text": [
      "Nobody else can spend this yes for them. A parent’s or a daughter’s wish is kind. It does not make it right for you to post."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "live": {
   "lead": [
    {
     "text": [
      "A stream can’t be called back, and your mind is owed to the person in front of you. A surgeon who streamed operations ",
      {
       "link": "lost the licence for good",
       "to": "source:case-livestreamed-surgery"
      },
      "."
     ]
    }
   ],
   "do": [],
   "dont": [
    {
     "text": [
      "Don’t stream, even if the patient asks for it and will sign."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "joke": {
   "lead": [
    {
     "text": [
      "What is funny at four in the morning is cruel by day. Four nurses were ",
      {
       "link": "dismissed for a video",
       "to": "source:case-tiktok-icks"
      },
      " that made fun of patients."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "staff": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask each person in the picture. They may say no and need not say why."
     ]
    },
    {
     "text": [
      "Think what you wear and do in it. Food, drink and games near patients read badly."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "empty": {
   "lead": [
    {
     "text": [
      "An empty room may still tell a story, if it was in the news that day."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Leave out the day and what happened there."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "teaching": {
   "lead": [],
   "do": [
    {
     "text": [
      "Say that it is for teaching, and give your source."
     ]
    },
    {
     "text": [
      "Change nothing that a learner needs. Leave out what only this patient had."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "market": {
   "lead": [
    {
     "text": [
      "You gain from it, so more rules apply. Some countries bar praise from patients."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say that it is your clinic."
     ]
    },
    {
     "text": [
      "Leave out the names of prescription medicines, nicknames too."
     ],
     "when": {
      "regions": [
       "GB"
      ]
     }
    },
    {
     "text": [
      "Ask before you use a patient’s story or thanks. It may count as a testimonial, which is barred in advertising."
     ],
     "when": {
      "regions": [
       "AU",
       "NZ",
       "SG",
       "HK"
      ]
     }
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t offer a lower price for a picture."
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
    "The GMC asks for explicit consent before anything that identifies a patient is shared. Its guidance on recordings has a part on public media."
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
    "The GDC asks for explicit consent to anything that identifies a patient."
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
    "The NMBI’s advice is to post no photos of patients, past or present."
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
    "Full-face pictures and exact dates count as identifiers under HIPAA. A hidden face alone is not enough."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "A clinic’s page run by a spouse, with pictures from theatre, ",
    {
     "link": "cost a surgeon",
     "to": "source:case-clinic-page"
    },
    " a suspended removal."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "The ministry, as reported, has had rules for its staff since 2016, after videos of patients spread."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "text": [
    "Videos in informal dress, and smoking in scrubs, ",
    {
     "link": "led to a charge",
     "to": "source:case-informal-videos"
    },
    ". How it ended was not read."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "The page of a clinic that promotes itself counts as advertising."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "bma-pictures",
   "paragraphs": [],
   "says": [
    "A bar over the eyes does not make a picture anonymous."
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
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "18",
    "19"
   ],
   "says": [
    "Keep confidence and dignity. Small pieces may add up to a person."
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
   "source": "mdu-social-media",
   "paragraphs": [],
   "says": [
    "Photos can hold the place where they were taken."
   ]
  },
  {
   "source": "mdu-studentnotes-2015",
   "paragraphs": [],
   "says": [
    "A whiteboard of names stood in one picture. Posts by three doctors added up to one patient."
   ]
  },
  {
   "source": "greysen-2013",
   "paragraphs": [],
   "says": [
    "Of US boards, 79% said that they would probably look into patients’ pictures without consent."
   ]
  },
  {
   "source": "walradt-2021",
   "paragraphs": [],
   "says": [
    "Of doctors’ tweets with images from scopes, 18.5% held a risk, such as a date of birth."
   ]
  },
  {
   "source": "case-patient-videos",
   "paragraphs": [],
   "says": [
    "Videos of a patient and a doctor were part of what ended in an indefinite suspension."
   ]
  },
  {
   "source": "case-livestreamed-surgery",
   "paragraphs": [],
   "says": [
    "A surgeon who streamed operations lost the licence."
   ]
  },
  {
   "source": "case-tiktok-icks",
   "paragraphs": [],
   "says": [
    "Four nurses were dismissed for a video that mocked patients."
   ]
  },
  {
   "source": "case-empty-trauma-room",
   "paragraphs": [],
   "says": [
    "A nurse was dismissed over a picture of an empty room, though no breach was found."
   ]
  },
  {
   "source": "case-vlogs-closed",
   "paragraphs": [],
   "says": [
    "Vlogs without patients, in quiet parts of a hospital, were closed with no case."
   ]
  },
  {
   "source": "case-informal-videos",
   "paragraphs": [],
   "says": [
    "Videos in informal dress led to a charge, which is not a finding."
   ]
  },
  {
   "source": "case-clinic-page",
   "paragraphs": [],
   "says": [
    "Pictures from theatre on a clinic’s page led to a suspended removal."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "Full-face pictures, dates and places count as identifiers."
   ]
  },
  {
   "source": "ie-nmbi",
   "paragraphs": [],
   "says": [
    "Never photos of patients, past or present."
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
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "As reported, staff of the ministry have had rules since 2016."
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
   "source": "cap-12",
   "paragraphs": [
    "rule 12.12"
   ],
   "says": [
    "Prescription medicines are not advertised to the public."
   ]
  }
 ],
 "also": [
  "TikTok",
  "filming",
  "X-ray",
  "theatre",
  "live stream"
 ],
 "articles": [
  "photos-and-video",
  "jigsaw-identification",
  "cases-photos-and-video",
  "testimonials-and-adverts"
 ],
 "related": [
  "selfie-with-patient",
  "lost-phone-group-chat",
  "employer-policy"
 ]
};
