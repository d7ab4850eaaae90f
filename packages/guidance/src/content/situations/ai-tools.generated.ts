// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "ai-tools",
 "title": "You want to use an AI tool to write something",
 "saying": "Can I use ChatGPT to write a post, a reply or a letter?",
 "summary": "Patients’ details go only into a tool that your workplace has approved for it. Whatever comes out, you answer for each word.",
 "topics": [
  "confidentiality",
  "sources",
  "role",
  "copyright"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.7,
 "first": [
  {
   "text": [
    "Put nothing about a real person in until you have read on. That includes staff and yourself."
   ]
  },
  {
   "text": [
    "Leaving out the name is not enough. Age, place, day and story can tell who it is."
   ]
  },
  {
   "text": [
    "If it is urgent for somebody’s care, ring a colleague. Don’t ask a machine."
   ]
  }
 ],
 "start": "inside",
 "questions": {
  "inside": {
   "id": "inside",
   "ask": "Has anything about a real person gone in already?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "use",
     "adds": []
    },
    {
     "id": "approved",
     "text": "Yes, into a tool that my workplace has approved for it",
     "to": "use",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Yes, into another tool",
     "to": "pasted",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "pasted",
     "adds": []
    }
   ]
  },
  "use": {
   "id": "use",
   "ask": "What do you want it for?",
   "answers": [
    {
     "id": "post",
     "text": "A post, talk, leaflet or article",
     "to": "facts",
     "adds": []
    },
    {
     "id": "reply",
     "text": "An answer to a review, a complaint or an angry message",
     "to": "reply",
     "adds": []
    },
    {
     "id": "work",
     "text": "A letter, a summary, notes or a rota",
     "to": "tool",
     "adds": []
    },
    {
     "id": "scribe",
     "text": "To listen in and write notes for me",
     "to": "tool",
     "adds": [
      "scribe"
     ]
    },
    {
     "id": "advice",
     "text": "To help me decide about one person’s care",
     "to": "tool",
     "adds": [
      "deciding"
     ]
    },
    {
     "id": "picture",
     "text": "A picture, a voice or a film",
     "to": "picture",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "Something else, or I am not sure",
     "to": "tool",
     "adds": []
    }
   ]
  },
  "tool": {
   "id": "tool",
   "ask": "Has your workplace approved this tool for this use?",
   "help": [
    "A tool may be approved for e-mails and not for patients’ details. Your own account, paid or not, is not the same as your workplace’s."
   ],
   "answers": [
    {
     "id": "yes",
     "text": "Yes, I have seen it in writing",
     "to": "approved",
     "adds": []
    },
    {
     "id": "elsewhere",
     "text": "It is approved, but not for this",
     "to": "not-approved",
     "adds": []
    },
    {
     "id": "no",
     "text": "No",
     "to": "not-approved",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "not-approved",
     "adds": []
    }
   ]
  },
  "facts": {
   "id": "facts",
   "ask": "Have you checked each fact and each source yourself?",
   "answers": [
    {
     "id": "yes",
     "text": "Yes, and I have opened every source",
     "to": "yours",
     "adds": []
    },
    {
     "id": "partly",
     "text": "Not all",
     "to": "check-first",
     "adds": []
    },
    {
     "id": "out",
     "text": "Not all, and it is out already",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "check-first",
     "adds": []
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or asked you about what is out?",
   "answers": [
    {
     "id": "no",
     "text": "No",
     "to": "correct-it",
     "adds": []
    },
    {
     "id": "yes",
     "text": "Yes",
     "to": "correct-it",
     "adds": [
      "asked-for"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "correct-it",
     "adds": [
      "asked-for"
     ]
    }
   ]
  },
  "picture": {
   "id": "picture",
   "ask": "What does it show or sound like?",
   "answers": [
    {
     "id": "real",
     "text": "A real patient, even changed",
     "to": "real-person",
     "adds": []
    },
    {
     "id": "staff",
     "text": "Me or a colleague",
     "to": "label",
     "adds": [
      "likeness"
     ]
    },
    {
     "id": "made-up",
     "text": "People and places that do not exist",
     "to": "label",
     "adds": []
    },
    {
     "id": "result",
     "text": "A scan, a wound or a result that no patient had",
     "to": "label",
     "adds": [
      "result"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure",
     "to": "real-person",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "pasted": {
   "id": "pasted",
   "title": "Stop there, and report it today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "This happens easily: the tool is there, and the shift is long. Treat it as sent to a stranger until somebody who knows says otherwise."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put nothing more in."
     ]
    },
    {
     "text": [
      "Note the tool, the account, the time, and what kind of details went in."
     ]
    },
    {
     "text": [
      "Turn off the settings that keep chats or learn from them."
     ]
    },
    {
     "text": [
      "Tell your manager and the governance team today."
     ]
    },
    {
     "text": [
      "Ask them whether the chat should be kept or cleared."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t clear the chat before they have answered."
     ]
    },
    {
     "text": [
      "Don’t tell yourself that it was anonymous. Let somebody else judge."
     ]
    },
    {
     "text": [
      "Don’t use the text that came out."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager or the governance team",
     "text": "I put work information into an AI tool that may not be approved. I have stopped and kept a note of what went in. What would you like me to do next?"
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Today. They judge how serious it is."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Today."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If people could be known from it."
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
  "approved": {
   "id": "approved",
   "title": "Use it as the rules say, and read every line",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A tool that is approved may hold patients’ details. It may still get them wrong."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Read the rules once: what may go in, what may not, and what is kept."
     ]
    },
    {
     "text": [
      "Put in the least that it needs."
     ]
    },
    {
     "text": [
      "Sign in with your work account, on a work device."
     ]
    },
    {
     "text": [
      "Read the whole text against the record: names, doses, sides, dates, and what is missing."
     ]
    },
    {
     "text": [
      "Change what is wrong before you sign. It is your letter then."
     ]
    },
    {
     "text": [
      "Report errors that could harm somebody, so that others learn of them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t bring in details from another system unless the rules allow it."
     ]
    },
    {
     "text": [
      "Don’t pass the text on unread, however long your list is."
     ]
    },
    {
     "text": [
      "Don’t share the chat with people who have no need to know."
     ]
    }
   ],
   "words": [
    {
     "label": "To a patient who asks, if you use it for letters",
     "text": "I use a tool that helps with the typing. I read and check every word, and I sign for it. You can tell me if you would rather I did not."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If the rules don’t cover what you want to do."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it makes errors that matter."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "For where to find the rules."
     ]
    }
   ]
  },
  "not-approved": {
   "id": "not-approved",
   "title": "Keep people out of it, or do it by hand",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "You may not know where the text is kept, who reads it, or what it is used for. Your own workplace may not know either."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ask whether there is an approved tool. It may be on your work computer already."
     ]
    },
    {
     "text": [
      "If there is none, write it by hand or dictate it by the usual route."
     ]
    },
    {
     "text": [
      "You may use another tool for things that concern nobody: a plan for a talk, a plainer sentence, a list of headings."
     ]
    },
    {
     "text": [
      "Ask it for a blank form, and fill in the form yourself, elsewhere."
     ]
    },
    {
     "text": [
      "Ask your manager to have a tool looked at, if it would save you hours."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t paste a letter, a result, a complaint or a chat, even with the name cut out."
     ]
    },
    {
     "text": [
      "Don’t upload a picture of a screen or a chart."
     ]
    },
    {
     "text": [
      "Don’t make up a thin disguise. “A teacher of 43 from a small town” is still somebody."
     ]
    },
    {
     "text": [
      "Don’t use your private account for work."
     ]
    }
   ],
   "words": [
    {
     "label": "To your manager or the governance team",
     "text": "Is there an AI tool that we may use for letters and summaries? I would like to know what may go in, and where to find the rules."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "Before you put anything in."
     ]
    },
    {
     "role": "employer",
     "why": [
      "To ask for an approved tool."
     ]
    }
   ],
   "next": [
    {
     "situation": "employer-policy",
     "why": [
      "If nobody knows the rule."
     ]
    }
   ]
  },
  "reply": {
   "id": "reply",
   "title": "Don’t let it answer for you",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A tool wants to please. It says sorry for care, repeats details and thanks people for coming. Each of these tells the world who was treated."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Wait. An angry message needs no answer today."
     ]
    },
    {
     "text": [
      "Don’t paste the complaint. Write a neutral line yourself, the same for everybody."
     ]
    },
    {
     "text": [
      "Let somebody else read it before it goes out."
     ]
    },
    {
     "text": [
      "Offer the route for complaints, in private."
     ]
    },
    {
     "text": [
      "Turn off answers that a program sends on your page by itself."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t give it the review and ask for a warm reply."
     ]
    },
    {
     "text": [
      "Don’t let it argue, explain or defend the care."
     ]
    },
    {
     "text": [
      "Don’t let it say that the person was ever there."
     ]
    }
   ],
   "words": [
    {
     "label": "A neutral line that suits any comment",
     "text": "Thank you for your comment. We can’t discuss anything about individuals here. If you would like to talk to somebody, please contact us by phone."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer something that hurts."
     ]
    },
    {
     "role": "employer",
     "why": [
      "The complaints or communications team."
     ]
    }
   ],
   "next": [
    {
     "situation": "complaint-online",
     "why": [
      "If it is a complaint."
     ]
    },
    {
     "situation": "patient-review",
     "why": [
      "If it is a review."
     ]
    },
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If an answer with details has gone out."
     ]
    }
   ]
  },
  "yours": {
   "id": "yours",
   "title": "It is yours now, so stand by it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A tool can help you to write plainly. Readers trust it because your name is on it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Say what is known, what is not, and where you have it from."
     ]
    },
    {
     "text": [
      "Read it aloud. If it does not sound like you, change it."
     ]
    },
    {
     "text": [
      "Check that no sentence is somebody else’s. Tools repeat what they have read."
     ]
    },
    {
     "text": [
      "Say that a tool helped, if your journal, workplace or platform asks for that."
     ]
    },
    {
     "text": [
      "Point people to their own doctor, nurse or pharmacist."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t add a story of a patient that the tool made up. People will think it is true."
     ]
    },
    {
     "text": [
      "Don’t claim experience that you don’t have."
     ]
    },
    {
     "text": [
      "Don’t post ten a day. Nobody can check ten a day."
     ]
    }
   ],
   "words": [
    {
     "label": "A line for the end",
     "text": "This is general information, and my sources are below. For your own health, ask somebody who knows you."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If people may act on it in a way that could harm them."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If people ask about themselves."
     ]
    }
   ]
  },
  "check-first": {
   "id": "check-first",
   "title": "Check it before it goes out",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "These tools make things up in a calm voice: studies, doses, dates, laws. Good English is no sign that it is true."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Open every source. If you can’t find it, take the sentence out."
     ]
    },
    {
     "text": [
      "Check doses, ages, dates and numbers against a book or site that you trust."
     ]
    },
    {
     "text": [
      "Ask what is missing: the harms, the doubts, the other view."
     ]
    },
    {
     "text": [
      "Check that it fits your country. Many answers come from elsewhere."
     ]
    },
    {
     "text": [
      "Ask a colleague from the field to read it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t ask the tool whether it is right."
     ]
    },
    {
     "text": [
      "Don’t cite a study that you have not seen."
     ]
    },
    {
     "text": [
      "Don’t post it now and check it later."
     ]
    }
   ],
   "words": [
    {
     "label": "To a colleague",
     "text": "Would you read this for me before I post it? I wrote it with an AI tool and have checked the sources. I would like a second pair of eyes on the facts."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The communications team, if it goes out in its name."
     ]
    }
   ],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If it says what somebody should do."
     ]
    }
   ]
  },
  "correct-it": {
   "id": "correct-it",
   "title": "Put it right in the open",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Everybody gets something wrong in public one day. People trust those who say so."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a picture of what was out, with the date."
     ]
    },
    {
     "text": [
      "Put a correction where people will see it, at the top."
     ]
    },
    {
     "text": [
      "Say what was wrong and what is right, with the source."
     ]
    },
    {
     "text": [
      "Tell whoever shared it."
     ]
    },
    {
     "text": [
      "If it could harm somebody, tell your manager or indemnifier today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t change it quietly and hope."
     ]
    },
    {
     "text": [
      "Don’t blame the tool. Your name is on it."
     ]
    }
   ],
   "words": [
    {
     "label": "A correction",
     "text": "Correction. An earlier version of this post gave a wrong figure. The right one is in the report below. Thank you to those who pointed it out."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If somebody may have come to harm, or has complained."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If it went out in its name."
     ]
    }
   ],
   "next": []
  },
  "real-person": {
   "id": "real-person",
   "title": "Don’t do it with a real person",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A face that was changed is still theirs, and so is a voice. People know their own story, scar or bed."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use an invented scene, or a picture from a library that allows it."
     ]
    },
    {
     "text": [
      "For teaching, use the route for clinical pictures: written agreement and a work device."
     ]
    },
    {
     "text": [
      "If one is out, keep a copy, hide it, and tell your manager today."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t upload a picture or recording of a patient to make another one from it."
     ]
    },
    {
     "text": [
      "Don’t make a patient say or do something."
     ]
    },
    {
     "text": [
      "Don’t rely on a blur, a bar or a filter."
     ]
    }
   ],
   "words": [
    {
     "label": "To somebody who sends you one",
     "text": "I can’t use or pass this on. Please don’t share it any further."
    }
   ],
   "ring": [
    {
     "role": "ig",
     "why": [
      "If a picture has gone into a tool."
     ]
    },
    {
     "role": "employer",
     "why": [
      "For the rules on clinical pictures."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If it is out."
     ]
    }
   ],
   "next": [
    {
     "situation": "ward-photo-or-video",
     "why": [
      "For real pictures from work."
     ]
    },
    {
     "situation": "lost-phone-group-chat",
     "why": [
      "If one is out, or has gone into a tool."
     ]
    }
   ]
  },
  "label": {
   "id": "label",
   "title": "Say that it is made, where people can see it",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "A picture from a health professional is taken for the truth. A plain label keeps it honest."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Put “made with AI” on the picture itself, and say it in a film."
     ]
    },
    {
     "text": [
      "Check the body: fingers, sides, tubes, labels, skin of all colours."
     ]
    },
    {
     "text": [
      "Check that nobody real looks out of it."
     ]
    },
    {
     "text": [
      "Check that you may use it: the tool’s terms, and your workplace’s."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t show a result that nobody had as if it were a success."
     ]
    },
    {
     "text": [
      "Don’t use it to sell a treatment."
     ]
    },
    {
     "text": [
      "Don’t put your workplace’s logo on it without asking."
     ]
    }
   ],
   "words": [
    {
     "label": "A label",
     "text": "Made with AI. The people and the place do not exist."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "The communications team, if it shows the workplace."
     ]
    }
   ],
   "next": [
    {
     "situation": "sponsored-posts",
     "why": [
      "If it advertises something."
     ]
    },
    {
     "situation": "impersonation-or-fake-account",
     "why": [
      "If somebody made one of you."
     ]
    }
   ]
  }
 },
 "notes": {
  "asked-for": {
   "lead": [],
   "do": [
    {
     "text": [
      "Leave the post where it is, or hide it, until your indemnifier has seen it."
     ]
    },
    {
     "text": [
      "Keep the chat with the tool as well."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete the post, the chat or the drafts."
     ]
    },
    {
     "text": [
      "Don’t put the complaint into the tool."
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
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "For how to answer an official letter."
     ]
    }
   ]
  },
  "scribe": {
   "lead": [
    {
     "text": [
      "A tool that listens takes in all that is said in the room."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use only one that your workplace has approved and set up."
     ]
    },
    {
     "text": [
      "Tell everybody in the room, and let them say no."
     ]
    },
    {
     "text": [
      "Turn it off for things that don’t belong in the record."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t let it run between patients."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "deciding": {
   "lead": [
    {
     "text": [
      "A tool may miss what you would see. You decide, and you answer for it."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Use it only if it is approved for that very use."
     ]
    },
    {
     "text": [
      "If you are stuck, ask a person: a senior, a specialist, a pharmacist."
     ]
    },
    {
     "text": [
      "Write in the record what you decided, and why."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t type the case into a public tool to see what it says."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "case-discussion-online",
     "why": [
      "For asking colleagues about a case."
     ]
    }
   ]
  },
  "likeness": {
   "lead": [],
   "do": [
    {
     "text": [
      "Ask the colleague first, and show them the result."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t put words into their mouth, even as a joke."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "result": {
   "lead": [],
   "do": [
    {
     "text": [
      "Say on the picture that no patient is shown, and that it is for teaching."
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
    "Little has been written by regulators on AI and social media. The old duties hold: keep confidences, be accurate, be honest."
   ]
  },
  {
   "text": [
    "Trusts make their own rules. One allows only its licensed tool, and no data from other care records in it. It forbids consumer tools."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "text": [
    "The GMC asks for confidentiality in all digital communication, and for checked facts."
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
    "The dental regulator’s social media guidance was reissued in 2024 and is silent on AI, as a letter in a journal says."
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
    "Federal privacy rules list 18 kinds of detail. A text without them may still point to somebody. Ask your privacy officer."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "text": [
    "No rule of your regulator on AI tools was read here. Ask your employer and your indemnifier."
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
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ],
 "sources": [
  {
   "source": "merseycare-ai",
   "paragraphs": [],
   "says": [
    "One trust allows only the assistant that it has licensed, keeps data from other care records out of it, and forbids consumer tools."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "88",
    "89"
   ],
   "says": [
    "Keep confidentiality in all digital communication. Take reasonable steps to check that what you say is accurate."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "19"
   ],
   "says": [
    "Small details can add up to a person."
   ]
  },
  {
   "source": "bdj-gdc-reissue-2024",
   "paragraphs": [],
   "says": [
    "The dental regulator’s social media guidance, reissued in 2024, says nothing about AI, as a letter points out."
   ]
  },
  {
   "source": "ahmed-2020",
   "paragraphs": [],
   "says": [
    "Few posts about patients held a name, yet many could be recognised."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [
    "45 CFR 164.514(b)(2)"
   ],
   "says": [
    "What has to come out of a record before it counts as stripped, in the United States."
   ]
  },
  {
   "source": "us-hhs-reviews-2022",
   "paragraphs": [],
   "says": [
    "A practice paid for answering reviews with patients’ details."
   ]
  }
 ],
 "also": [
  "ChatGPT",
  "Copilot",
  "chatbot"
 ],
 "articles": [
  "ai-tools-at-work",
  "jigsaw-identification",
  "reviews-and-replies"
 ],
 "related": [
  "lost-phone-group-chat",
  "complaint-online",
  "patient-review",
  "ward-photo-or-video",
  "employer-policy"
 ]
};
