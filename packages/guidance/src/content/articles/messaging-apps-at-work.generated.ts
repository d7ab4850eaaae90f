// Written by `npm run generate` from content/. Change that instead.
import type { Article } from "../../articles/article.ts";

export const article: Article = {
 "id": "messaging-apps-at-work",
 "title": "Messaging apps at work",
 "summary": "A chat can help you to look after people. Use the app that work has approved, say as little as you can, and put what matters in the notes.",
 "kind": "practice",
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "correctAt": "2026-11-27",
 "topics": [
  "confidentiality",
  "respect"
 ],
 "also": [
  "WhatsApp",
  "Signal",
  "Telegram",
  "Teams",
  "group chat"
 ],
 "references": [
  {
   "source": "nhse-mobile-messaging",
   "paragraphs": [],
   "says": [
    "When health and care staff in England may use messaging apps, and how."
   ]
  },
  {
   "source": "mps-ask-expert-2020",
   "paragraphs": [],
   "says": [
    "Leave out anything that identifies a patient, and stay professional. A coroner may ask to see it."
   ]
  },
  {
   "source": "merseycare-messaging",
   "paragraphs": [],
   "says": [
    "One trust that allows no details of patients or staff in such apps."
   ]
  },
  {
   "source": "wwl-whatsapp",
   "paragraphs": [],
   "says": [
    "One trust’s way to send a clinical image."
   ]
  },
  {
   "source": "lmc-tips",
   "paragraphs": [],
   "says": [
    "Chats can be asked for and recovered. Encryption does not stop that."
   ]
  },
  {
   "source": "digitalhealth-messaging-2018",
   "paragraphs": [],
   "says": [
    "Device settings, from 2018."
   ]
  },
  {
   "source": "rcni-messaging-2018",
   "paragraphs": [],
   "says": [
    "Know who you are talking to, and whether a lost phone can be wiped."
   ]
  },
  {
   "source": "ukauthority-messaging-2018",
   "paragraphs": [],
   "says": [
    "More than half of 136 trusts had no policy in 2018, as reported."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9",
    "18",
    "19"
   ],
   "says": [
    "Messages in private groups may become public. Confidentiality holds, and details add up."
   ]
  },
  {
   "source": "gmc-gmp-2024",
   "paragraphs": [
    "93"
   ],
   "says": [
    "What is said in a private group may come out."
   ]
  },
  {
   "source": "ie-mdu",
   "paragraphs": [],
   "says": [
    "Closed professional networks under the 8th edition of the Irish guide. Give nothing that identifies anybody."
   ]
  },
  {
   "source": "za-meded-whatsapp",
   "paragraphs": [],
   "says": [
    "At one South African hospital 87% of clinicians used WhatsApp at work."
   ]
  },
  {
   "source": "za-mps-2025",
   "paragraphs": [],
   "says": [
    "What counts as social media in South Africa."
   ]
  },
  {
   "source": "my-moh-social-media-2016",
   "paragraphs": [],
   "says": [
    "Rules of Malaysia’s Ministry of Health, as the press reported them."
   ]
  },
  {
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Closed groups can leak."
   ]
  },
  {
   "source": "au-ahpra-social",
   "paragraphs": [],
   "says": [
    "A limited audience makes no difference to your duties."
   ]
  },
  {
   "source": "us-hipaa",
   "paragraphs": [],
   "says": [
    "Patients’ information is protected in every form."
   ]
  },
  {
   "source": "case-health-board-whatsapp",
   "paragraphs": [],
   "says": [
    "A reprimand for a health board over a group of 26 staff."
   ]
  },
  {
   "source": "case-whatsapp-group-warnings",
   "paragraphs": [],
   "says": [
    "Ten doctors’ group chat, found in an inquiry about something else."
   ]
  }
 ],
 "situations": [
  "messaging-colleagues",
  "private-messages",
  "lost-phone-group-chat",
  "employer-policy"
 ],
 "words": 880,
 "readingAge": 8.6,
 "body": [
  {
   "kind": "paragraph",
   "text": [
    "Yes, you may often message a colleague about work. Three things make it a good message. The app is approved. The patient can’t be told from it. And what you decided is in the notes."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "People use these apps because they help. At one South African hospital, 87% of clinicians used WhatsApp at work. The aim is not to stop you. It is to keep the parts that help and lose the parts that hurt."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "before-you-type",
   "text": [
    "Before you type"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      {
       "strong": "Is there an approved way?"
      },
      " A work app, secure mail, the referral system or the phone comes first."
     ]
    },
    {
     "text": [
      {
       "strong": "Does this need to name anybody?"
      },
      " “Bed 4, can you ring me?” often does the job. But a bed, a ward and a date can add up, so look at the whole."
     ]
    },
    {
     "text": [
      {
       "strong": "Who is in the chat?"
      },
      " Each of them should need to know. Check the list, not your memory of it."
     ]
    },
    {
     "text": [
      {
       "strong": "Where will the decision be written?"
      },
      " The chat is not the record."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "what-counts-as-identifying",
   "text": [
    "What counts as identifying"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Name, number, address and date of birth are only the start. A photo can do it. So can a rare illness, an odd event or a job. ",
    {
     "link": "Details add up",
     "to": "article:jigsaw-identification"
    },
    ". If it would take more than a line to explain, ring instead."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Advice differs on how far you may go. Medical Protection says to leave out whatever would identify the patient. NHS England allows a little more: as few details as possible, where there is no practical other way and the benefit outweighs the risk. Your employer may be stricter than both. Mersey Care, for one, allows no details of patients or staff in such apps at all. Follow the strictest rule that binds you."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "when-it-cant-wait",
   "text": [
    "When it can’t wait"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Somebody may be harmed by the delay, and there is no other way. Then send what is needed, to one person you have checked, and no more. Ring first if you can. Afterwards write it in the notes, with the time."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "sending-a-picture",
   "text": [
    "Sending a picture"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "One hospital trust in England has steps like these. They are a good habit wherever pictures are allowed:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    {
     "text": [
      "Ring the person first. Say by voice who it is about."
     ]
    },
    {
     "text": [
      "Send the picture with nothing that identifies anybody."
     ]
    },
    {
     "text": [
      "Tell the patient."
     ]
    },
    {
     "text": [
      "Write it in the notes."
     ]
    },
    {
     "text": [
      "Don’t let it save to your own photos."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "your-phone",
   "text": [
    "Your phone"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    {
     "text": [
      "Lock it with a code, and let it lock at once."
     ]
    },
    {
     "text": [
      "Turn on two-step verification for the app."
     ]
    },
    {
     "text": [
      "Hide message previews on the locked screen."
     ]
    },
    {
     "text": [
      "Stop the app from saving pictures to your photos, and from backing up where work has not agreed to it."
     ]
    },
    {
     "text": [
      "Let nobody else use the phone."
     ]
    },
    {
     "text": [
      "Know how to wipe it from afar, before it is lost."
     ]
    },
    {
     "text": [
      "Leave groups when you change jobs."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "the-record-and-what-to-keep",
   "text": [
    "The record, and what to keep"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Copy what matters into the notes: the question, the answer, who gave it and when. Rules about how long to keep the chat itself differ from place to place."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "NHS England says to copy it into the record and then delete the message. Don’t do so if there is a complaint, claim, inquest or inquiry, or one is likely. Ask first."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Disappearing messages are a poor home for a decision. They leave you with no proof that you asked the right question."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "nobody-else-will-see-it",
   "text": [
    "Nobody else will see it?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "They may. A patient can ask for what is held about them. Police and courts can ask too. A colleague can take a picture of the screen. Encryption guards a message on its way, not once it has arrived."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In one case ten doctors’ group chat came out because the police looked at a phone for another reason. In Scotland, 26 staff used an app that had not been approved. They made at least 533 entries with names. Somebody from outside was added to the group. The health board was reprimanded in August 2023."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "So write each message as if the patient, or a coroner, will read it. Tiredness is fine. “Awful night, three arrests, I need a tea” harms nobody. A joke about a patient does."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "if-it-has-gone-wrong-already",
   "text": [
    "If it has gone wrong already"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Wrong group, wrong person, lost phone: ",
    {
     "link": "start here",
     "to": "situation:lost-phone-group-chat"
    },
    ". The first hour counts, and owning up early nearly always helps."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "id": "where-you-work",
   "text": [
    "Where you work"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "In 2018, more than half of 136 trusts that were asked had no policy on messaging. Yours may have one now. Ask the information governance team. We found no national text for Wales, Scotland or Northern Ireland, so the local policy counts there."
   ],
   "when": {
    "regions": [
     "GB"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The older guide for doctors allowed closed professional networks, as long as nothing identified anybody and you had looked at the security. A new edition came in on 1 January 2024. Ask what it says now."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "A small audience changes nothing about your duties."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The Ministry of Health said in 2016 that its staff should not use social media to discuss cases, as the press reported. Ask which apps are allowed today."
   ],
   "when": {
    "regions": [
     "MY"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "Private groups leak. What you owe is the same there as elsewhere."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The national guidance counts WhatsApp as social media, so the same duties hold there."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "The privacy rule covers patients’ information in every form. Ask your employer which apps it has agreed to."
   ],
   "when": {
    "regions": [
     "US"
    ]
   }
  },
  {
   "kind": "paragraph",
   "text": [
    "We have read no national rule on messaging apps where you are. Your employer’s policy is the place to start, then your indemnifier."
   ],
   "when": {
    "regions": [
     "NZ",
     "SG",
     "CA",
     "caribbean",
     "elsewhere"
    ]
   }
  }
 ]
};
