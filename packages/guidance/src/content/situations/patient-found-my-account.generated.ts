// Written by `npm run generate` from content/. Change that instead.
import type { Situation } from "../../situations/situation.ts";

export const situation: Situation = {
 "id": "patient-found-my-account",
 "title": "A patient has found your personal account",
 "saying": "A patient has found my account and is liking my posts. What do I do?",
 "summary": "Being found is not your fault. See what they can see, close what you can, and keep the two sides of your life apart with one kind line.",
 "topics": [
  "boundaries",
  "confidentiality",
  "sexualised"
 ],
 "isFirstSeven": false,
 "published": "2026-11-27",
 "reviewed": "2026-11-27",
 "readingAge": 7.7,
 "first": [
  {
   "text": [
    "Take a breath. Being found is common, and you have done nothing wrong by having a life."
   ]
  },
  {
   "text": [
    "Don’t like, answer or block anything in the next ten minutes."
   ]
  },
  {
   "text": [
    "Keep a picture of what they wrote or liked, with the date."
   ]
  }
 ],
 "start": "what",
 "questions": {
  "what": {
   "id": "what",
   "ask": "What has happened?",
   "help": [
    "Choose what worries you most."
   ],
   "answers": [
    {
     "id": "looked",
     "text": "They told me something that they had seen",
     "to": "tone",
     "adds": []
    },
    {
     "id": "follow",
     "text": "They follow me, or like my posts",
     "to": "tone",
     "adds": [
      "follower"
     ]
    },
    {
     "id": "comment",
     "text": "They comment where others can read it",
     "to": "tone",
     "adds": [
      "comments"
     ]
    },
    {
     "id": "message",
     "text": "They send me private messages",
     "to": "tone",
     "adds": [
      "messages"
     ]
    },
    {
     "id": "local",
     "text": "They found me on a selling app or a local page",
     "to": "tone",
     "adds": [
      "local"
     ]
    },
    {
     "id": "dating",
     "text": "They came up on a dating app",
     "to": "dating",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I am not sure, or it is several of these",
     "to": "tone",
     "adds": [
      "follower",
      "comments"
     ]
    }
   ]
  },
  "tone": {
   "id": "tone",
   "ask": "How does it feel?",
   "help": [
    "Trust your own sense of it. You don’t need proof."
   ],
   "answers": [
    {
     "id": "plain",
     "text": "Friendly, or they are just there",
     "to": "seen",
     "adds": []
    },
    {
     "id": "heavy",
     "text": "Kind, but there is too much of it",
     "to": "firm",
     "adds": []
    },
    {
     "id": "romantic",
     "text": "Romantic or sexual",
     "to": "romantic",
     "adds": []
    },
    {
     "id": "threat",
     "text": "It frightens me, or it threatens somebody",
     "to": "threat",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I can’t tell",
     "to": "romantic",
     "adds": []
    }
   ]
  },
  "seen": {
   "id": "seen",
   "ask": "What could they have seen?",
   "help": [
    "Look at your page from an account that is not yours, or while logged out."
   ],
   "answers": [
    {
     "id": "ordinary",
     "text": "Holidays, pets, family, food",
     "to": "who",
     "adds": []
    },
    {
     "id": "home",
     "text": "Where I live, my children’s school, or where I will be",
     "to": "home",
     "adds": []
    },
    {
     "id": "regret",
     "text": "Something I would not say in front of them",
     "to": "inquiry",
     "adds": []
    },
    {
     "id": "breach",
     "text": "Something about a patient, or about a shift",
     "to": "breach",
     "adds": []
    },
    {
     "id": "unsure",
     "text": "I don’t know what they can see",
     "to": "inquiry",
     "adds": []
    }
   ]
  },
  "who": {
   "id": "who",
   "ask": "Who are they to you?",
   "answers": [
    {
     "id": "current",
     "text": "Somebody I look after now",
     "to": "calm",
     "adds": []
    },
    {
     "id": "former",
     "text": "Somebody I used to look after",
     "to": "calm",
     "adds": [
      "former"
     ]
    },
    {
     "id": "relative",
     "text": "A relative or a carer",
     "to": "calm",
     "adds": [
      "relative"
     ]
    },
    {
     "id": "tender",
     "text": "A young person, or somebody who is very unwell or alone",
     "to": "calm",
     "adds": [
      "tender"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure who it is",
     "to": "calm",
     "adds": [
      "tender"
     ]
    }
   ]
  },
  "inquiry": {
   "id": "inquiry",
   "ask": "Has anybody complained, or might they?",
   "help": [
    "A complaint, a claim, a letter from work or a regulator, or a request for records."
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
  },
  "dating": {
   "id": "dating",
   "ask": "What has passed between you?",
   "answers": [
    {
     "id": "nothing",
     "text": "Nothing. They only came up",
     "to": "pass",
     "adds": []
    },
    {
     "id": "matched",
     "text": "We matched, or wrote to each other",
     "to": "stop",
     "adds": []
    },
    {
     "id": "met",
     "text": "We have met, or more",
     "to": "stop",
     "adds": [
      "met"
     ]
    },
    {
     "id": "unsure",
     "text": "I am not sure that it is them",
     "to": "stop",
     "adds": []
    }
   ]
  }
 },
 "outcomes": {
  "calm": {
   "id": "calm",
   "title": "Close the door softly, and carry on",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "They looked at something that was open. That needs no answer. What you choose to do next is the part that counts."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Set your account so that friends alone see it. Check photos, tags and your list of friends too."
     ]
    },
    {
     "text": [
      "Ask family and friends not to tag you, or to ask first."
     ]
    },
    {
     "text": [
      "If they bring it up face to face, smile, say one line, and go back to why they came."
     ]
    },
    {
     "text": [
      "Tell a senior if it comes up again. Write in the notes only what matters for their care."
     ]
    },
    {
     "text": [
      "If you want patients to find you, open a page for work and keep the two apart."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t follow back, like back, or look at their page."
     ]
    },
    {
     "text": [
      "Don’t tell them off. Most people mean it kindly."
     ]
    },
    {
     "text": [
      "Don’t count on a nickname. Accounts under another name can often be traced."
     ]
    },
    {
     "text": [
      "Don’t post about them, not even as a joke without a name."
     ]
    }
   ],
   "words": [
    {
     "label": "If they mention it face to face",
     "text": "That is kind of you. I try to keep my life at home apart from work. Now, how can I help you today?"
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If it goes on, or you fear a complaint."
     ]
    },
    {
     "role": "employer",
     "why": [
      "A senior or your supervisor, if it troubles you."
     ]
    }
   ],
   "next": [
    {
     "situation": "patient-friend-request",
     "why": [
      "If they ask to be your friend."
     ]
    },
    {
     "situation": "old-posts",
     "why": [
      "If you want to go through what is still up."
     ]
    }
   ]
  },
  "firm": {
   "id": "firm",
   "title": "Say it once, kindly, and let somebody know",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Kindness can still be too much. You may set a line with a lonely or grieving person. It is fairer to them than silence that slowly turns cold."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell a senior first, and agree who will say it and how."
     ]
    },
    {
     "text": [
      "Say it once, in person or through the practice. Not from your own account."
     ]
    },
    {
     "text": [
      "Make sure that they have other people to turn to, such as a family doctor or a support group."
     ]
    },
    {
     "text": [
      "Then close your account to them, and leave later messages unanswered."
     ]
    },
    {
     "text": [
      "Write down what came, what was said, and when."
     ]
    },
    {
     "text": [
      "Ask whether a colleague should take over their care, if the tie has changed it."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer now and then. It invites more."
     ]
    },
    {
     "text": [
      "Don’t give a reason that they can argue with."
     ]
    },
    {
     "text": [
      "Don’t carry this alone."
     ]
    }
   ],
   "words": [
    {
     "label": "In person, or in a letter from the practice",
     "text": "Thank you for the kind notes. My own account is just for people at home, so I won’t be answering there. If you would like to talk to somebody about how you are, the practice can help."
    }
   ],
   "ring": [
    {
     "role": "employer",
     "why": [
      "A senior or your supervisor, before you speak."
     ]
    },
    {
     "role": "indemnifier",
     "why": [
      "If the contact goes on after that."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it weighs on you."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If it turns nasty, or they will not stop."
     ]
    }
   ]
  },
  "romantic": {
   "id": "romantic",
   "title": "Don’t answer beyond one neutral line, and tell a senior",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You did not cause this. Telling somebody early protects you both."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Tell a senior or your indemnifier today."
     ]
    },
    {
     "text": [
      "Send one neutral line at most, or nothing."
     ]
    },
    {
     "text": [
      "Keep every message, like and comment, with its date."
     ]
    },
    {
     "text": [
      "Then close your account to them."
     ]
    },
    {
     "text": [
      "Ask whether somebody else should look after them, and whether you need a chaperone till then."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t flirt back, tease, or let it run because it is flattering."
     ]
    },
    {
     "text": [
      "Don’t move to another app or give a number."
     ]
    },
    {
     "text": [
      "Don’t show it round the team for a laugh."
     ]
    }
   ],
   "words": [
    {
     "label": "One neutral line",
     "text": "Thank you for your message. I can’t be in touch here. Please ring the practice for anything you need."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you answer, if you can."
     ]
    },
    {
     "role": "employer",
     "why": [
      "Your manager or a senior."
     ]
    },
    {
     "role": "support",
     "why": [
      "If it is getting to you."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If it goes on."
     ]
    }
   ]
  },
  "threat": {
   "id": "threat",
   "title": "Get to safety first",
   "urgency": "now",
   "lead": [
    {
     "text": [
      "Nothing on your account matters more than you do."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If you or somebody else is in danger, ring the emergency number now."
     ]
    },
    {
     "text": [
      "Keep every message, with the date and the sender."
     ]
    },
    {
     "text": [
      "Tell your manager or security today. Ask how you will get home."
     ]
    },
    {
     "text": [
      "Tell the people you live with, and your children’s school if it was named."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer."
     ]
    },
    {
     "text": [
      "Don’t meet them, alone or with others."
     ]
    },
    {
     "text": [
      "Don’t block before you have kept a copy."
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
      "If you have been threatened or followed."
     ]
    },
    {
     "role": "employer",
     "why": [
      "So that others at work know."
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
      "For what to do about your accounts."
     ]
    }
   ]
  },
  "home": {
   "id": "home",
   "title": "Shut off the parts that lead to your door",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "They may mean nothing by it. Your home and your children still deserve a closed door."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Hide posts that show your home, your car, the school or your usual walk."
     ]
    },
    {
     "text": [
      "Turn off location for the camera and for each app."
     ]
    },
    {
     "text": [
      "Make your list of friends and family hidden, so that nobody goes round through them."
     ]
    },
    {
     "text": [
      "Ask family to hide or take down what shows where you live."
     ]
    },
    {
     "text": [
      "Ask the school or club to leave your child’s name and face out of its posts."
     ]
    },
    {
     "text": [
      "Stop posting about where you are until you have left."
     ]
    },
    {
     "text": [
      "Tell your manager what the person knows."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t question the person about how they found it."
     ]
    },
    {
     "text": [
      "Don’t move your home or your number in a panic. Talk to somebody first."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "employer",
     "why": [
      "Your manager or security."
     ]
    },
    {
     "role": "police",
     "why": [
      "If they come to your home, or hint that they will."
     ]
    },
    {
     "role": "platform",
     "why": [
      "If somebody else has put your address up."
     ]
    }
   ],
   "next": [
    {
     "situation": "trolling-or-doxxing",
     "why": [
      "If your address is out in public."
     ]
    }
   ]
  },
  "tidy": {
   "id": "tidy",
   "title": "Put it out of sight, and look at it with fresh eyes",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Everybody has something old online. A patient who reads it may not laugh."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy of what it was, and the date."
     ]
    },
    {
     "text": [
      "Then hide it, or take it down. As nothing is under way, you may."
     ]
    },
    {
     "text": [
      "Set the account so that friends alone see it."
     ]
    },
    {
     "text": [
      "Search for your own name, and for old nicknames."
     ]
    },
    {
     "text": [
      "If the person was hurt by it, talk to a senior about how to say sorry."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t argue that it was private. A private setting is no guarantee."
     ]
    },
    {
     "text": [
      "Don’t think that it has gone. Somebody may have a copy."
     ]
    },
    {
     "text": [
      "Don’t ask the person to forget it."
     ]
    }
   ],
   "words": [
    {
     "label": "If they raise it with you",
     "text": "I am sorry that you saw that. It was not a good thing to post. If you would rather see somebody else here, you can, and nobody will mind."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If the person is upset, or may complain."
     ]
    },
    {
     "role": "employer",
     "why": [
      "If you think that it will reach them. Better from you."
     ]
    }
   ],
   "next": [
    {
     "situation": "old-posts",
     "why": [
      "To go through the rest."
     ]
    }
   ]
  },
  "keep": {
   "id": "keep",
   "title": "Leave it as it is, and ring before you touch it",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "What you do now may be looked at later. Taking things away can look like hiding them, even when you only feel ashamed."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Ring your indemnifier today. Say what is up, who saw it, and what has been said."
     ]
    },
    {
     "text": [
      "Keep a copy of each post, with its date."
     ]
    },
    {
     "text": [
      "Ask them whether you may hide it from view."
     ]
    },
    {
     "text": [
      "Close the account to new followers."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t delete posts, messages or the account."
     ]
    },
    {
     "text": [
      "Don’t ask anybody else to delete things for you."
     ]
    },
    {
     "text": [
      "Don’t write to the person about it."
     ]
    }
   ],
   "words": [],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before anything else."
     ]
    },
    {
     "role": "union",
     "why": [
      "If your employer is asking."
     ]
    },
    {
     "role": "support",
     "why": [
      "The waiting is hard. Talk to somebody."
     ]
    }
   ],
   "next": [
    {
     "situation": "regulator-letter",
     "why": [
      "If a letter or a request has come."
     ]
    },
    {
     "situation": "old-posts",
     "why": [
      "For later, when you have had advice."
     ]
    }
   ]
  },
  "breach": {
   "id": "breach",
   "title": "A patient may be in your posts. Tell work today",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "One reader has seen it. Others may have. Quick and open is best."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Keep a copy with the date, then hide the post from view. Hiding keeps it."
     ]
    },
    {
     "text": [
      "Tell your manager and whoever looks after information at work, today."
     ]
    },
    {
     "text": [
      "Let them decide who is told, and how."
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
      "Don’t write to the patient yourself."
     ]
    },
    {
     "text": [
      "Don’t delete it before somebody at work has seen it."
     ]
    },
    {
     "text": [
      "Don’t tell yourself that it had no name. Small details add up."
     ]
    }
   ],
   "words": [],
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
      "For what to say and what to write down."
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
  "pass": {
   "id": "pass",
   "title": "Pass by, and say nothing",
   "urgency": "calm",
   "lead": [
    {
     "text": [
      "Being on the app is no wrong, for you or for them. It is private to both of you."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Swipe past, or block them there. Either is fine."
     ]
    },
    {
     "text": [
      "If the app lets you hide from certain numbers or places, you may use that."
     ]
    },
    {
     "text": [
      "In a small town, talk to a senior about what you do when it happens again."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t like, match or write, even to explain."
     ]
    },
    {
     "text": [
      "Don’t bring it up when you see them."
     ]
    },
    {
     "text": [
      "Don’t tell anybody that they are on the app. It may reveal something very private."
     ]
    },
    {
     "text": [
      "Don’t put it in the notes."
     ]
    }
   ],
   "words": [
    {
     "label": "If they bring it up",
     "text": "I keep that part of life apart from work, so I won’t talk about it here. What can I do for you today?"
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "If they write to you, or bring it up again."
     ]
    },
    {
     "role": "support",
     "why": [
      "If you feel exposed. Many people do."
     ]
    }
   ],
   "next": []
  },
  "stop": {
   "id": "stop",
   "title": "Stop there, and ask for advice",
   "urgency": "today",
   "lead": [
    {
     "text": [
      "You may not have known who it was. Once you think you do, it is time to stop."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Write nothing more, or one line that ends it."
     ]
    },
    {
     "text": [
      "Keep the messages."
     ]
    },
    {
     "text": [
      "Ring your indemnifier today, before you next see the person."
     ]
    },
    {
     "text": [
      "Ask a senior to arrange for somebody else to look after them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t wait to see where it goes."
     ]
    },
    {
     "text": [
      "Don’t clear the chat or the match."
     ]
    },
    {
     "text": [
      "Don’t drop the person as a patient so that you can go on."
     ]
    }
   ],
   "words": [
    {
     "label": "One line that ends it",
     "text": "I’m sorry, I have to stop here. I can’t be in touch on this app. I wish you well."
    }
   ],
   "ring": [
    {
     "role": "indemnifier",
     "why": [
      "Before you say anything at work, if you can ring today."
     ]
    },
    {
     "role": "employer",
     "why": [
      "A senior you trust, so that care can be moved."
     ]
    },
    {
     "role": "support",
     "why": [
      "It can feel lonely. It is talked about in confidence."
     ]
    }
   ],
   "next": []
  }
 },
 "notes": {
  "follower": {
   "lead": [
    {
     "text": [
      "A follow or a like is their act, not yours. On an open account nobody asked you first."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Set the account to private, then take them off your list of followers. You may also block them."
     ]
    },
    {
     "text": [
      "Look first whether the app tells them."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t thank them for a like."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "comments": {
   "lead": [
    {
     "text": [
      "Others can read what they write, and what you answer."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Hide the comment, or limit who may comment."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t answer in a way that shows you know them from work."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If they ask about their health there."
     ]
    },
    {
     "situation": "complaint-online",
     "why": [
      "If they complain there."
     ]
    }
   ]
  },
  "messages": {
   "lead": [
    {
     "text": [
      "A message may hold something about their health. Then it must not get lost."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "If it sounds urgent, make sure that the right team knows today."
     ]
    }
   ],
   "dont": [],
   "words": [],
   "ring": [],
   "next": [
    {
     "situation": "giving-advice-online",
     "why": [
      "If they ask about their health."
     ]
    }
   ]
  },
  "local": {
   "lead": [
    {
     "text": [
      "Buying, selling and lost cats are ordinary life. You may sell them your sofa. Your address is what you may want to keep."
     ]
    }
   ],
   "do": [
    {
     "text": [
      "Meet in a public place, or let somebody else hand things over."
     ]
    },
    {
     "text": [
      "Turn off the exact place in the app."
     ]
    }
   ],
   "dont": [
    {
     "text": [
      "Don’t give or take a special price because of work."
     ]
    },
    {
     "text": [
      "Don’t talk about health in the chat of a sale."
     ]
    }
   ],
   "words": [],
   "ring": [],
   "next": []
  },
  "met": {
   "lead": [
    {
     "text": [
      "Tell your indemnifier everything, and in order. They have heard it before. What you say early counts for more than what comes out late."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "former": {
   "lead": [
    {
     "text": [
      "Time may have passed. How long ago it was, what the care was and how ill the person was all count. Keep the same line."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "relative": {
   "lead": [
    {
     "text": [
      "A relative is owed the same care. Anything you say to them may say something about the patient."
     ]
    }
   ],
   "do": [],
   "dont": [],
   "words": [],
   "ring": [],
   "next": []
  },
  "tender": {
   "lead": [
    {
     "text": [
      "Somebody young, very unwell or alone may read a lot into a like. Ask a senior how to tell them, so that they don’t feel pushed away. If you work with young people, tell your supervisor early. It is usual and it is not telling tales."
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
    "The GMC warns that social and working life can blur. It says that unsigned posts can often be traced."
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
    "The NMC counts building a relationship with a patient online among the things that put registration at risk."
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
    "In a case that the GDC tells, patients reached old posts through a personal account that was linked to the practice page."
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
    "The HCPC covers your private use too. It says to assume that anything can be shared."
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
    "The GPhC says that a line such as “views my own” means little."
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
    "Advice in Ireland is to keep private and working use apart."
   ],
   "when": {
    "regions": [
     "IE"
    ]
   }
  },
  {
   "text": [
    "Don’t start contact with patients yourself. As reported, even letting others learn who your patients are may be a breach."
   ],
   "when": {
    "regions": [
     "SG"
    ]
   }
  },
  {
   "text": [
    "Advice in Hong Kong is to keep the bond with patients from blurring, on social media or off it."
   ],
   "when": {
    "regions": [
     "HK"
    ]
   }
  },
  {
   "text": [
    "A page for work is the answer that South African guidance gives, as reported."
   ],
   "when": {
    "regions": [
     "ZA"
    ]
   }
  },
  {
   "text": [
    "Boards may look at a private account, even one with no link to your job."
   ],
   "when": {
    "regions": [
     "AU"
    ]
   }
  },
  {
   "text": [
    "Ontario’s college can look at personal use. It weighs how grave it was and whether you were known as a doctor."
   ],
   "when": {
    "regions": [
     "CA"
    ]
   }
  },
  {
   "text": [
    "The AMA says to keep boundaries online, and to think of keeping personal and working content apart."
   ],
   "when": {
    "regions": [
     "US"
    ],
    "professions": [
     "doctor"
    ]
   }
  },
  {
   "text": [
    "On a small island you will meet. Agree early with colleagues how you handle it."
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
   "source": "mddus-friend-request",
   "paragraphs": [],
   "says": [
    "Would you tell a patient these things face to face? If not, close the door."
   ]
  },
  {
   "source": "mdu-social-media",
   "paragraphs": [],
   "says": [
    "Look at the settings of each profile. Photos can show where they were taken."
   ]
  },
  {
   "source": "mdu-friendly-encounter-2017",
   "paragraphs": [],
   "says": [
    "A patient’s flirting online calls for a polite refusal."
   ]
  },
  {
   "source": "bma-social-media",
   "paragraphs": [],
   "says": [
    "Set privacy high, but have no illusions about it. Do not accept current or former patients as friends."
   ]
  },
  {
   "source": "gdc-standards",
   "paragraphs": [
    "standard 4.2.3",
    "standard 9.1"
   ],
   "says": [
    "A patient found old posts through a dentist’s linked personal account."
   ]
  },
  {
   "source": "gmc-social-media-2024",
   "paragraphs": [
    "9",
    "18"
   ],
   "says": [
    "Posts under another name can often be traced. Patients’ privacy and dignity count on every channel."
   ]
  },
  {
   "source": "hcpc-social-media",
   "paragraphs": [],
   "says": [
    "Assume that anything can be shared. Settings are no guarantee."
   ]
  },
  {
   "source": "quantiamd-2011",
   "paragraphs": [],
   "says": [
    "In a survey of more than 4,000 US doctors, 35% had had a friend request from a patient or a relative."
   ]
  },
  {
   "source": "nmc-social-media",
   "paragraphs": [],
   "says": [
    "Building a relationship with a patient online can put registration at risk."
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
   "source": "hk-mps-2021",
   "paragraphs": [],
   "says": [
    "Do not blur the bond between doctor and patient, on social media or off it."
   ]
  },
  {
   "source": "us-ama-2.3.2",
   "paragraphs": [],
   "says": [
    "Keep boundaries online, and think of keeping personal and working content apart."
   ]
  },
  {
   "source": "ie-mps-2019",
   "paragraphs": [],
   "says": [
    "Keep private and working use apart."
   ]
  },
  {
   "source": "za-axesshealth",
   "paragraphs": [],
   "says": [
    "A professional page is the answer to requests, as reported."
   ]
  },
  {
   "source": "sg-press-friend-requests-2016",
   "paragraphs": [],
   "says": [
    "As reported, letting others learn that somebody is your patient may itself be a breach."
   ]
  },
  {
   "source": "au-anmj-private-life",
   "paragraphs": [],
   "says": [
    "Boards may look at a private account even where it has no link to the job."
   ]
  },
  {
   "source": "ca-cpso-social",
   "paragraphs": [],
   "says": [
    "Ontario’s policy can reach personal use."
   ]
  },
  {
   "source": "bad-online-abuse",
   "paragraphs": [],
   "says": [
    "Keep a record, do not engage, report and block."
   ]
  }
 ],
 "also": [
  "dating app",
  "Tinder",
  "Hinge",
  "follows me",
  "likes my posts"
 ],
 "articles": [
  "boundaries-online",
  "lock-down-accounts",
  "friend-requests"
 ],
 "related": [
  "patient-friend-request",
  "old-posts",
  "giving-advice-online",
  "trolling-or-doxxing"
 ]
};
