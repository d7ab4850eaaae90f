// Written by `npm run generate` from content/. Change that instead.
import type { Passages } from "../passages.ts";

export const ALL_PASSAGES: readonly Passages[] = [
 {
  "of": "situation",
  "id": "speaking-invitation",
  "title": "You have been asked to speak, or to post for the public",
  "summary": "Often you may say yes. Ask about cover first, in writing, since your usual cover may not reach what you say in public. Then keep it general, sourced and open about what you gain.",
  "also": [
   "podcast",
   "talk",
   "indemnity",
   "insurance",
   "radio"
  ],
  "topics": [
   "indemnity",
   "advice",
   "sources",
   "role",
   "conflict",
   "copyright"
  ],
  "passages": [
   {
    "text": "I have been invited to give a talk and post about healthy living. Am I covered? Don’t say yes today. “Let me check and come back to you” is a good answer. Ask for the details in writing: who, where, when, how long, and will it be recorded? Being asked is a kindness to your work. Wanting to do it is fine."
   },
   {
    "heading": "What have you been asked to do?",
    "text": "Pick the one that is nearest. A talk that is filmed and put online is still a talk.. Give a talk, or speak on a podcast, video, radio or TV. Write or post general health information. Support a cause or a campaign. Help to promote a clinic, a service or a product. Answer one person about their own health. Answer a journalist. I am not sure yet"
   },
   {
    "heading": "Will it touch on a real patient?",
    "text": "Changing the name is not enough. A patient may know their own story, and so may their family.. No, not even a disguised one. Yes, or a story based on one. I am not sure"
   },
   {
    "heading": "For whom do you speak?",
    "text": "For myself. For my employer or another body. I am not sure, or both"
   },
   {
    "heading": "Could anybody close to you gain from it?",
    "text": "Count a fee, a gift, a free trip or new patients. Count your family, your clinic and your employer too.. No. Yes. I am not sure"
   },
   {
    "heading": "Can you show where your facts come from?",
    "text": "Yes, each of them. No, some of it is my own view. I am not sure"
   },
   {
    "heading": "What have you heard about cover?",
    "text": "Two people to ask: the body that covers you for claims, and the people who run the event or the site.. Both have answered in writing. Only one of them has. I have not asked yet. I have said yes, or it is out already. I was told, but have nothing in writing"
   },
   {
    "heading": "You have what you need. Prepare it, and keep it general",
    "text": "You have asked the right questions. A talk prepared like this can do a good deal of good. Read the answers about cover once more. Look for what they leave out, such as recordings. Say your name, your role and your title as they are today. Give the source of each fact, on the slide or below the post. Say what is known, what is not, and what the risks are. Say that it is general, and where people can go with their own worry. Have an answer ready for “but what should I take?” There is one below. Ask leave for pictures, music or figures that are not yours, and give credit. Keep your script, your slides and a copy of what went out. If you get something wrong, put it right soon, where people can see it. Don’t diagnose, or say what one person should do. Don’t promise results. Don’t name prescription medicines when you promote a service. Don’t count on “views my own”. It protects you little. Don’t let a recording go out again somewhere else before you have asked about cover. This is general information. It can’t take the place of a talk with your own doctor, nurse or pharmacist. In an emergency, ring your local emergency number. That is worth asking, and it deserves a proper answer from somebody who knows your health. Your own doctor or pharmacist can give it."
   },
   {
    "heading": "One answer is not enough. Ask the other side too",
    "text": "Each may think that the other covers you. Find out before you say yes. Write to the one who has not answered. Ask the organiser who insures the event, the recording and what you say in it. Ask your indemnifier two things: what if somebody claims, and what if somebody complains to my regulator? Keep both answers with your notes. Say yes only once you can live with what is not covered. Don’t take “you will be fine” for an answer. Ask for it in writing. Don’t sign that you will pay all claims before somebody has read the contract for you. Thank you for asking me. Before I say yes, could you tell me who insures the event, and does it cover the speakers? Will it be recorded? Where will it be shown, and for how long? May I see it before it goes out?"
   },
   {
    "heading": "Ask about cover first, in writing",
    "text": "Cover for claims is often about your own patients. A talk to the public is not that. So a claim about what you said may not be covered. You may still get help if somebody complains to your regulator. This is no reason to say no. It is a reason to ask. What comes next: the answer may be yes, no, or yes within limits. If it is no, ask the organiser to insure you, or look for a policy for the day. Or say no, with thanks. Write to the body that covers you. Use the words below. Ask about both: a claim against you, and a complaint to your regulator. Ask the organiser about their insurance. Say if it will be recorded, streamed, or shown in another country. Keep the answers. Covers change, so ask again next time. Medical Protection said in 2020 that it would be unlikely to help with claims about what you publish or broadcast. It would help with a complaint to your regulator in the usual way. Ask whether that still holds. Cover that comes with NHS work may not reach a public talk. Ask your employer. Don’t guess. One body’s answer need not be another’s. Don’t count on a disclaimer. It is no cover. Don’t feel that you must hurry. A good organiser can wait two days. I have been asked to speak to the public about [subject] on [date], for [organiser]. It may be recorded and put online. I will / will not be paid. Would I be covered if somebody made a claim about what I say? Would you help if somebody complained to my regulator? Please could you answer in writing? Thank you for asking me. I need to check my cover before I say yes. Who insures the event, and does it include the speakers and the recording? I will answer by [day]. Thank you for thinking of me. I have looked into it, and I can’t do this one. I hope that it goes well."
   },
   {
    "heading": "Promoting something has rules of its own",
    "text": "Once it sells something, it is an advert, even if it is kind and true. The rules differ a good deal by country. Say at the top that it is an advert, and what you gain. Make only claims that you can prove. Ask who approves the text, and see it before it goes out. Ask about cover. This is not care of your patients. Promote a talk with a professional, not a prescription medicine. Leave out praise from patients. Don’t say that you are the best, and offer no specials. Look at the council’s guideline first. It limits what adverts may do. Don’t lend your title to a medicine. Don’t compare yourself with others. Don’t play on people’s fear."
   },
   {
    "heading": "Speak in general, not about their case",
    "text": "When you answer one person, you may take on a duty to them. You can’t see them, and you don’t have their notes. Give general facts and a source. Point to somebody who can see them. If it sounds urgent, tell them to ring the emergency number. Do that first. Don’t say what they have, or what they should take. Don’t ask for photos or details. I’m sorry, I can’t advise anybody about their own health here. If it can’t wait, ring your local emergency number. If it can, ask your own doctor or pharmacist."
   },
   {
    "heading": "Leave real patients out",
    "text": "A story helps people to listen. But small details add up, and the person it is about may be in the room. Use a made-up story, and say that it is made up. Or use figures, a published case, or something from your own life. If only the real story will do, ask your employer first. The person must agree in writing, for this very use, and be free to say no. Tell them plainly that what is online can’t be called back. Don’t just change the name and the age. Don’t use a story from last week, or from the only hospital in town. Don’t ask somebody who may feel that they owe you something. Don’t use the story of a child, or of somebody who can’t decide, without advice. Here is a story that I have made up. It is about nobody, but it shows what can happen."
   },
   {
    "heading": "Take the question, and call back",
    "text": "A journalist may be friendly and still be at work. Nothing is off the record. Write down the name, the outlet, the question and the deadline. Say that you will call back. Ask your press office, or your indemnifier’s. If it is on your subject in general, you may well say yes after that. Don’t say whether anybody is, or was, a patient. Don’t chat, guess, or fill a silence. Thank you for getting in touch. I’d like to check before I answer. Please send me your questions and your deadline."
   },
   {
    "text": "You are free to argue for a cause. Argue with policies, not with people. Say whose view it is. If you work for the government, ask for leave in writing before you speak about its policy. That holds on your own account too."
   },
   {
    "text": "Ask the organiser to say in one sentence what they want from you. Ask who pays for it, and who will hear it."
   },
   {
    "text": "It is not too late to ask. If the day is still to come, tell the organiser that you are checking your cover. If it is out, keep the script, the recording and the messages about it. Look at it once more. Is each fact right? Put right what is not, where people can see it. If anybody complains, ring your indemnifier before you answer. Don’t hope that nobody asks. Cover is best asked for early."
   },
   {
    "text": "Get a yes from your employer in writing, from the press office too if there is one. Agree who checks the text, and who answers if somebody complains. Don’t wear the uniform or show the logo before you have asked."
   },
   {
    "text": "Gaining something is not wrong. Hiding it is what people mind. Say it at the start, in plain words: “I own this clinic.” “They paid my fare.” Ask your employer about its rule on gifts and outside work."
   },
   {
    "text": "Look for the source, or leave the claim out. If it is your own view, say so, and say what it rests on. Say if most of your profession sees it another way. Don’t pass on a figure that you can’t trace."
   },
   {
    "heading": "Where you work",
    "text": "The GMC says that you should usually say who you are when you comment on health. Good medical practice asks you to declare what you gain. The NMC asks that what you say online rests on evidence and on what you know. The GPhC says that “views my own” means little in practice. A prescription-only medicine may not be advertised to the public, by name or by nickname. The advertising rules hold for talks and pages that promote a service. Praise about care may not be used there. Doctors should not use their position to endorse medicines or treatments in adverts. The guidance allows general advice based on evidence. It forbids touting for patients, and calling yourself the best. Information must be factual, and must not praise you or compare you with others. Information must be accurate and balanced. Claims of greater skill break the code. Public servants need leave in writing to speak about government policy, as the press reported in 2021. If your view differs from that of your profession, the national code asks you to say so clearly. If you gain from it, the disclosure must be hard to miss, as lawyers read the federal guides."
   }
  ]
 },
 {
  "of": "situation",
  "id": "patient-friend-request",
  "title": "A patient has sent you a friend request",
  "summary": "You may decline kindly, or leave it unanswered. Either way, point to the proper channel and say nothing about care. If you have accepted already, step back gently.",
  "also": [
   "befriend",
   "follow request",
   "LinkedIn invitation",
   "add me"
  ],
  "topics": [
   "boundaries",
   "confidentiality",
   "sexualised"
  ],
  "passages": [
   {
    "text": "A patient wants to be my friend on Facebook. What do I do? Take your time. A friend request does not need an answer today. Keep a picture of the request and of any message, with the date. You have done nothing wrong. Many people in your job get one."
   },
   {
    "heading": "Who is the request from?",
    "text": "If you can’t tell, don’t look through their profile to find out.. A patient I look after now. Somebody I used to look after. A patient’s partner, parent or child. A friend from before they became a patient. A colleague. I am not sure"
   },
   {
    "heading": "Which account did they ask to join?",
    "text": "My own account. A page for my work or practice. I am not sure, or it is a bit of both"
   },
   {
    "heading": "How does the message sound?",
    "text": "It is only a request, or friendly. It is romantic or sexual. It frightens me, or it threatens somebody. I am not sure how it is meant"
   },
   {
    "heading": "How does it sound?",
    "text": "It is only a follow, or friendly. It is romantic or sexual. It frightens me, or it threatens somebody. I am not sure how it is meant"
   },
   {
    "heading": "Might they lean on you more than most?",
    "text": "Think of somebody who is very ill, young, alone, in mental distress, or in your care for long.. No more than others. Yes. I am not sure"
   },
   {
    "heading": "Have you accepted, or answered?",
    "text": "No. I have accepted. I have answered, and it was about their health. I am not sure. It may have gone through"
   },
   {
    "heading": "Is anything about it uncomfortable?",
    "text": "No, it is just a colleague. Yes, it is romantic, or it feels like pressure. I am not sure"
   },
   {
    "heading": "Decline kindly, or leave it unanswered",
    "text": "A request is often meant as thanks. Saying no is no insult, and you need not explain. Decline it, or leave it. Both are fine. If you answer, use words that would suit a stranger. Point to the practice’s number and website for anything about health. Look through your settings: who sees your photos, your friends and your old posts? Next time you see them, you may say in one kind sentence that you keep the two apart. Tell a senior if the requests go on. Put it in the notes if it matters for their care. Never start such a contact yourself. Patients may feel that they have to say yes. Don’t accept so as not to hurt their feelings. Don’t look at their profile, even out of kindness. Don’t answer questions about health from your own account. Don’t say that they are, or were, a patient. Thank you for asking. This account is just for family and old friends, so I don’t add other people here. If it is about health, please ring the surgery or see its website."
   },
   {
    "heading": "Step back, gently",
    "text": "You have accepted, or answered. It was kindly meant, and it can be mended. You had not asked then what you are asking now. Keep a picture of what was said, with the dates. Send one kind line, like the one below. Then end the connection, if there is one. See what they could have read: photos, your family, old posts, your friends. If you can, stop the site from suggesting you to people or finding you by your phone number. Tell a senior, so that it is not a secret between the two of you. If they wrote about their health, see that it reaches whoever looks after them. Don’t vanish without a word if they may be waiting for an answer from you. Don’t delete the messages. They may matter later. Don’t make an exception because they are nice. I have thought about this again. I want to keep this account for family and old friends, so I will leave it here. You did nothing wrong. If it is about health, please ring the surgery or see its website."
   },
   {
    "heading": "A follow is fine. Advice is not",
    "text": "People may follow a page for your work. Keep it for general news. Pin a line that says messages are not read every day and are not for medical advice. Move anything about one person’s health to the proper channel. Don’t answer health questions in comments or messages. Don’t thank somebody for coming to the clinic. That tells everybody that they are a patient. This page shares general information. We can’t give advice to individuals here, and messages are not read every day. Please call the surgery about your own health. If it is an emergency, ring your local emergency number."
   },
   {
    "heading": "Friends first, patient later",
    "text": "In a small place this happens. The friendship is allowed. Being their clinician may not be wise. Ask whether a colleague can look after them. If that can’t be done, talk it over with a senior and write down what you agreed. Keep health out of the friendship, online and off. Don’t treat them by message. Don’t post about things you only know from work. I like being your friend, so I keep the two apart. For anything about your health, please book with the practice. Somebody else there can see you."
   },
   {
    "heading": "Don’t answer beyond one neutral line, and tell a senior",
    "text": "It is not your fault, and it happens to many people. Telling somebody early protects you both. Tell a senior or your indemnifier today. Send one neutral line at most, or nothing. Write down what came, when, and what you did. Ask whether somebody else should take over their care. Don’t flirt back, joke about it, or meet. Don’t reply again after your one line. Don’t share the message with friends or in a group chat. Thank you for your message. I can’t be in touch here. Please call the surgery for anything you need."
   },
   {
    "heading": "Get safe first",
    "text": "Your safety comes before any answer. If you or somebody else is in danger, ring the emergency number now. Keep every message, with the date and the sender. Tell your manager or security, and your indemnifier, today. Don’t answer. Don’t meet the person, alone or with others."
   },
   {
    "heading": "That is fine",
    "text": "Colleagues may be friends. Post as if patients could read it, because one day they may. Accept if you want to. Keep talk about patients off the platform. Don’t count on a private account to keep things private."
   },
   {
    "heading": "You may say no, and you may ask for help",
    "text": "Nobody at work may press you for a personal tie. Rank makes no difference. Decline, or leave it. Keep the messages. Talk to somebody you trust: a senior, a union representative, your manager. Don’t blame yourself. Don’t feel that you must answer. Thanks, but I keep work and social media apart."
   },
   {
    "text": "To somebody who leans on you, a “no” can feel like a door. So how you say it counts more than usual. Tell the team, so that somebody can ask how they are. Say it face to face if you see them soon, rather than by message. Don’t leave a cry for help unread. If they write that they may come to harm, tell them to ring the emergency number, and tell whoever is on duty."
   },
   {
    "text": "Once you have answered about their health, you may owe them more than a click. Put what was asked and answered in their record, or tell whoever keeps it. Make sure that somebody follows it up."
   },
   {
    "text": "Time may have passed, but the bond of trust can last. How long ago it was, what kind of care it was and how ill the person was all count. Decline here too. It is the usual advice."
   },
   {
    "heading": "Where you work",
    "text": "The GMC says to keep social and professional life apart, with patients and between colleagues. In a case study by the GDC, a dentist had accepted patients on a private account. One of them came upon old posts that spoke ill of patients. The GPhC asks for the same boundaries online as at the counter. The HCPC asks you to keep boundaries online with the people you care for, and with their carers. The NMC counts pursuing a relationship with a patient online among the things that put registration at risk. Advice in Ireland is to keep private and professional use apart. Advice there is not to blur the bond between doctor and patient, online or off. In a small place you may be neighbours first. Agree with a colleague how you will keep care and friendship apart. Reports of the Singapore guidance differ: some say patients’ requests may be accepted with care, others advise strongly against. Declining is the surer way. The South African guidance asks you to think hard before you accept a patient, a former patient or a relative. A professional page is its answer. The National Law and your Board’s code apply online as they do face to face. Guidance for state boards said in 2012 not to deal with patients on personal sites. A newer report replaced it in 2019."
   }
  ]
 },
 {
  "of": "situation",
  "id": "complaint-online",
  "title": "A patient has complained about you online",
  "summary": "Take it out of the thread. Answer the person privately if you are sure who it is. In public say one neutral line, or nothing, and never show that anybody is a patient.",
  "also": [
   "Facebook group",
   "local community page",
   "bad publicity"
  ],
  "topics": [
   "complaint",
   "confidentiality",
   "respect",
   "defamation"
  ],
  "passages": [
   {
    "text": "A patient has complained about our practice on Facebook. Can I respond? Step away from the keyboard. Nothing needs an answer tonight. It hurts to be judged where all can see and you can’t answer back. That is hard on anybody. Keep a picture of the post and its comments, with the link, the date and the time. Ask everyone at work not to comment, like or share. Family too. If you are employed, it is not yours alone to answer. Send it to your manager, or to whoever speaks for your place of work. If somebody is named, tell them yourself, and kindly."
   },
   {
    "heading": "Is anybody at risk?",
    "text": "Read it once for what it says about safety, before you read it for what it says about you.. Yes, somebody may come to harm soon. It threatens one of us. It tells of unsafe care, or of somebody who may need protecting. No. I am not sure"
   },
   {
    "heading": "Has anybody on your side answered yet?",
    "text": "No. Yes, but with nothing about anyone. Yes, and it may show who is a patient, or what happened. I am not sure"
   },
   {
    "heading": "Where is it?",
    "text": "On a page that we run. In a local group, or on their own page. On a review site. In the news, or a journalist has called. In several places, or I am not sure"
   },
   {
    "heading": "What does it say?",
    "text": "It is criticism, fair or unfair. It is abuse, or hatred of a group. It states a false fact that could do real harm. It is a mix, or I am not sure"
   },
   {
    "heading": "Are you certain who wrote it?",
    "text": "A first name, a photo or a hunch is not certain. Don’t look in the records just to find out.. Yes, quite certain, and it is the patient. Yes, and it is somebody close to a patient. No. I think so"
   },
   {
    "heading": "Safety first",
    "text": "The complaint can wait. People come first. If somebody may come to harm, ring the emergency number now. Tell the senior person on duty. Act as you would if you had heard it by phone. Keep a picture of what was written. If staff are threatened, tell the police and everyone who opens the door. Write down what you did, and when. Don’t answer in the thread, even to help. You can’t see who is reading. Don’t share it to find out who the person is."
   },
   {
    "heading": "Treat it as a safety concern, by the normal route",
    "text": "Somebody has told you something that matters. It came by an odd road, but it came. Tell the person in charge of safety or of protecting people today. If you are sure who it is, contact them privately and listen. Check whether others could be at risk from the same thing. Log it as feedback, even if it was not sent to you. Say one neutral line in public, or nothing. Don’t look into it in the thread. Don’t wait for a formal complaint. Don’t tell the writer that they should not have posted. We take worries about safety seriously. We don’t talk about anybody here, so please ring [number] and ask for [role]. If it is urgent, ring your local emergency number."
   },
   {
    "heading": "Hide the answer, keep a copy, and tell somebody",
    "text": "This happens to good people who only wanted to help. Acting soon makes it smaller. Saying “we are sorry about your visit” already shows that somebody is a patient. Keep a picture of the answer, with the time. Then hide it from view. Tell your manager and the person in charge of data today. Write down when it went up, when it was hidden, and who may have seen it. Let your organisation decide who must be told, and how. There may be a time limit. Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts. Ring your indemnifier before anybody writes again. Don’t edit it to make it look better. Don’t delete it before they have a copy and agree. Don’t explain in the thread what you meant. Don’t write to the patient on your own."
   },
   {
    "heading": "A review site has ways of its own",
    "text": "On some sites an answer is expected, on others it is better to say nothing. Either way it confirms nothing. Find out who runs the site and what its rules are. See what you can learn from the review. If you answer, use words that would suit a stranger. Report it to the site if it breaks the site’s own rules. Don’t say whether the writer did or did not come to you. Don’t ask friends to write kind reviews against it. Thank you for writing. We can’t talk about anybody here, whoever they are. We would like to listen: please ring [number] and ask for [role]."
   },
   {
    "heading": "Take the question, and call back",
    "text": "A call from the press can make the heart race. You owe it courtesy, and no answer yet. Write down who called, for whom they work, what they ask, and by when. Say that you will call back. Then ring for help. Tell reception what to say, so that nobody is caught out. Don’t say whether the person is a patient. That alone gives them away. Don’t speak “off the record”. Don’t answer the journalist under the post. Thank you for your call. We never talk about any one person. If you write down what you would like to know, and by when, somebody will come back to you."
   },
   {
    "heading": "Don’t answer it. Report it, and look after each other",
    "text": "Being angry about care is allowed. Abuse is not. You can act against the abuse and still hear the complaint inside it. Keep everything, then report the post to the platform. Look after the person it is aimed at. Ask what they would like. See whether a real complaint is inside. Deal with that apart from the rest. Ask a clinician whether illness may be part of it. If it goes on, decide together on a talk, then a written warning. If hatred of a group or a crime is in it, ask the police what they can do. Don’t answer in kind. Don’t name or shame the writer. Don’t end somebody’s care because they complained."
   },
   {
    "heading": "Don’t correct it in public. Get advice early",
    "text": "It is bitter to read a lie about your work. But to put it right you would have to speak about somebody’s care, and that is just what you can’t do. Keep a copy, and write down what is false and how you know. Note any harm: a lost job, patients who leave, a complaint. Ask the platform to look at it under its rules. If you are sure who it is, offer to talk, privately. Ask your indemnifier whether law could help. The time for it can be short. Don’t post your side of it. Don’t write “we will sue” in the thread. We have seen this. We can’t answer it here, because we never talk about anybody in public. Anyone with a worry can ring [number]."
   },
   {
    "heading": "Contact them privately, and listen first",
    "text": "Most people want to be heard. A call or a letter does more than any answer online. Let the right person do it: a manager, or a senior who was not involved. Ring or write in the usual way, by the details you already hold for them. Make sure who you are speaking to before you say why. Listen. Ask what they would like to happen. Say how to make a complaint, and that you will answer in full. Say sorry that they are upset. Here, in private, you may. Write afterwards: what you heard, what you will do, and by when. Then do it. Log it and look for what can be learned. Put the complaint papers where your place keeps them, apart from the notes on their health. Tell the staff concerned how it went. Don’t send a message through the site where they complained. Don’t leave a voice message that says why you are calling. Don’t ask them to take the post down as the price of your help. Don’t end their care because of it. Don’t add a public answer afterwards that shows that you spoke. Hello, this is [name] from [place]. Am I speaking to [full name]? Is this a good time to talk? I would like to hear if there is anything that worries you, and to tell you how to raise it. We read what people write here. We don’t discuss anybody’s care in public. If you have a concern, please ring [number] and ask for [role]."
   },
   {
    "heading": "One neutral line, or nothing at all",
    "text": "You can’t contact somebody you don’t know. You can show everyone who reads it that you listen. Decide with a colleague whether to say anything. Silence is allowed. If you do, post one line and leave it there. Look into it as feedback, as far as you can. Talk about it at the next meeting. What could be better? Check your complaints page. Can people find it? Don’t guess who it is. Don’t open records to find out. Don’t explain, correct or argue. Don’t say “your appointment”, “our records” or “as you know”. Don’t say sorry for care. To be sorry for it, you must have given it. We read what people write here. We don’t discuss anybody’s care in public. If you have a concern, please ring [number] and ask for [role], or see [link]. We’d like to listen, and this isn’t the right place. Please ring [number]."
   },
   {
    "text": "You may listen to a relative or a friend. What you may tell them is another question. Thank them for telling you, and write down what worries them. Ask the patient whether you may speak with them about it, and note the answer. If the patient can’t say, or has died, ask your indemnifier. The duty may go on after a death. Don’t say anything about the patient’s care before you know that you may."
   },
   {
    "text": "The page is yours, so you set the rules for it. Put house rules at the top: what may stay, what will be hidden, how to complain. Hide what breaks those rules, and keep a copy. Leave polite criticism where it is. Hiding it may make things worse. Don’t hide a comment only because it hurts. Don’t change the rules today to fit this post."
   },
   {
    "text": "Take the criticism seriously and the abuse separately. Report the abusive part. Look into the rest."
   },
   {
    "heading": "Where you work",
    "text": "The GMC says that even unfair criticism in the media, social media too, does not free you from confidentiality. The GDC’s standard allows no comments about patients on social networks. Advice differs. One defence body allows a warm public apology and an offer to talk. Another strongly advises against any public answer. The words here confirm nothing, so they fit both. Advice in Ireland is never to publish anything that might identify a patient. To confirm that somebody is a patient is a disclosure under HIPAA. Practices have paid for it, even where the patient had told the story first. The college in British Columbia advises not to answer ratings. A doctor who named a patient was found unprofessional in 2020. Don’t repost or quote kind comments to balance it. Praise from patients about their care may not be used to promote you. Telling others about a patient without consent is an offence under the National Health Act. To let others learn that somebody is your patient may be a breach, as one paper reported in 2016. In a small place, a few words are enough for everyone to know who is meant."
   }
  ]
 },
 {
  "of": "situation",
  "id": "defamatory-comments",
  "title": "Somebody has posted damaging lies about you or your staff",
  "summary": "Perhaps, but it is hard. People may hold opinions. A claim needs a false fact and serious harm, and time is short. First get it reported, keep proof, and get advice.",
  "also": [
   "libel",
   "slander",
   "lies about me"
  ],
  "topics": [
   "defamation",
   "respect",
   "complaint",
   "confidentiality"
  ],
  "passages": [
   {
    "text": "A patient has posted lies about our staff. Can we take legal action? Don’t answer it, and don’t write that you will sue. Keep pictures of it all: the words, the link, the name, the date and the time. Note when you think it was first posted. That date can decide everything. Tell your indemnifier. You need not know yet what you want. Being lied about is hard. It is right to be upset, and you need not be alone with it."
   },
   {
    "heading": "What is it, mostly?",
    "text": "“She is the worst nurse I ever met” is an opinion. “She was struck off” is a fact that is true or false.. An opinion, rude words or an insult. A false fact, told as true. A threat, or I fear for somebody. Post after post, from the same people. It gives an address, a phone number or family details. A mix, or I am not sure"
   },
   {
    "heading": "Who posted it?",
    "text": "A patient, or somebody close to one. A colleague, now or from before. Nobody I can name. I am not sure"
   },
   {
    "heading": "Whom is it about?",
    "text": "Me, or one person that readers can name. Our practice or company. A public body, such as a hospital trust. Staff in general, nobody by name. I am not sure"
   },
   {
    "heading": "What harm has it done?",
    "text": "Hurt alone is not enough in law, however real it is. Think of lost work, lost patients, a complaint or an inquiry.. None that I can point to. None yet, but serious harm is likely. Serious harm, and I can show it. I am not sure"
   },
   {
    "heading": "When was it first posted?",
    "text": "Go by the first time, not by when you saw it.. Less than nine months ago. Nine months to a year ago. More than a year ago. I don’t know"
   },
   {
    "heading": "Opinions are allowed, even nasty ones. You can still act",
    "text": "The law leaves people room for honest opinion, and so it should. It need not stay up unread, though. There is a good deal that you can do. Report it to the platform if it is abuse or breaks its rules. If you are sure that it is a patient, offer a talk, privately. Look for a complaint inside it, and treat that as a complaint. Support whoever it is about. Ask what they want to happen. If abuse goes on, think about a written warning. Keep a list of what comes, with dates. Don’t answer it point by point. Don’t ask friends or staff to argue for you. Don’t end somebody’s care because they complained. I have read what you wrote. I would like to hear what lies behind it. Would you like to talk, with somebody with you if you wish? You can also make a complaint, and I can tell you how. This post abuses a member of staff by name. I believe that it breaks your rules on abuse. I attach a picture with the link and the date. Please look at it."
   },
   {
    "heading": "Work on getting it down. A claim is unlikely to help",
    "text": "Without serious harm, a claim is likely to fail, and may bring the lie to more people. That is no comfort, but it saves you money and months. Ask the platform to take it down, and say which rule it breaks. Ask the site’s owner too, if it has one you can reach. Watch whether it spreads. If real harm follows, come back to this. Write down now what is false and how you could prove it. Memory fades. Mark the date when a year will be over. Don’t threaten a claim that you will not bring. Don’t correct it in public. You would have to speak about somebody’s care. This post says as a fact that [what it says about me]. That is false. I attach a picture with the link and the date. Please tell me how you will deal with it."
   },
   {
    "heading": "Get advice this week, while there is time",
    "text": "A false fact, serious harm and a person that readers can name: that is where a claim begins. It is still hard, it can be slow and dear, and the other side may say that it is true. What comes next: a solicitor will look for the proof and the harm first. Then there may be a letter that asks for it to come down. Sometimes that is enough, and it ends there. Ring your indemnifier first. Ask whether they help with this, since not all do. Then see a solicitor who does this kind of work, within the week. Bring the pictures, the first date, what is false, and what harm it did. Ask what it would cost, how long it takes, and what you could lose. Ask what you may tell the solicitor about a patient. Less is better. Ask the platform to take it down meanwhile. Keep its answer. Think about who has not read it yet. A case may tell them. In England and Wales, ask about the notice procedure for websites, above all if nobody knows who posted it. Don’t wait for it to blow over. Time runs from the first post. Don’t write to the person yourself once a solicitor is involved. Don’t use the notes to prove your point in public."
   },
   {
    "heading": "Ring today. The time may be nearly over",
    "text": "In some places you have one year from the first post, and no more. Lawyers need some of that time. Ring your indemnifier today, and say that the date is close. Ask them to name a solicitor, or find one who does this work, today or tomorrow. Look for the first date: the post, the picture, a message from whoever told you. Take the earliest date if there are several. Bring what you have. It need not be tidy. In England, Wales and Scotland the limit is one year from the first publication. Ask about Northern Ireland. Don’t count from the day you found it. Don’t count on a repost to start the year again. Don’t post about it in the meantime."
   },
   {
    "heading": "It may be too late for a claim, but not for everything",
    "text": "The time may have run out, and that can feel unjust. Time limits differ from place to place, and a court can sometimes make an exception. It is worth one call. Ask your indemnifier or a solicitor whether any time is left. Ask the platform to take it down. Its rules know no such limit. Ask search engines whether they will stop showing it with your name. Keep a note of anything new that is posted. That may count by itself. In England, Wales and Scotland it is one year. In England and Wales a court may allow a late claim. Don’t stir it up by answering an old post. Don’t pay anybody who promises to clean up your name, before you have asked about them. This page says something false about me as a fact, and it comes up when people search for my name. I attach the link, a picture and the reason. Please tell me how to have this looked at."
   },
   {
    "heading": "Safety first",
    "text": "A threat is for the police. It is not a matter of your good name. If you or somebody else is in danger, ring the emergency number now. Tell the police about the threat, even if you think it is empty. Keep every message, with the link and the time. Tell your manager, so that the building and the people in it are looked after. Tell the people at home, if home is named. Don’t answer, and don’t meet. Don’t try to find out where the person lives. Don’t report it to the platform before you have a copy."
   },
   {
    "heading": "Keep a list, report it, and think about the police",
    "text": "One post may be a bad day. Post after post is something else, and it may be against the law. Keep a list: date, time, link, what it said, how it made you feel. Report each post to the platform. Tell your employer, and ask what they will do. Ask the police. Bring the list. Let somebody else read what comes, so that you need not. Two or more linked posts that cause distress may be harassment, says the BMA. Don’t ask them to stop again and again. Once is enough, and none is fine. Don’t answer from another account. Don’t ask others to post against them."
   },
   {
    "heading": "Report it first, and guard the people it names",
    "text": "It is frightening to see your home or your family on a screen. Most of what helps can be done this evening. Keep a picture. Then report it as private data. Look for the choice that says so. Tell everyone whose details are out. Ask search engines to stop showing it. Tell your employer and ask about safety at work. Tell the police if it comes with a threat, or if a home or a school is named. Ask whether a complaint about data is possible where you live. Don’t repeat the details when you report it in public. Don’t post theirs."
   },
   {
    "text": "Take it apart. Mark what is opinion, what is a false fact, and what is abuse. Report the abuse now. Get advice about the facts. If any of it reads like a threat, treat it as one."
   },
   {
    "text": "You owe a patient confidentiality, even now. So you can’t tell the world why they are wrong. Offer the patient a talk, privately, and say how to make a complaint. Deal with any complaint fairly, whatever they posted. Ask a clinician whether illness may be part of it. There is a ladder for this: a talk, a written warning, an agreement, conditions, and last of all another place for care. A warning letter says what happened and when, why it can’t go on, what you expect and what will follow. It says who sends it, often a partner. Don’t say in public that they are a patient, or what care they had. Don’t end their care because of a complaint."
   },
   {
    "text": "Tell your employer that a colleague may be behind it, and ask which policy holds. Ask your union whether they will come with you."
   },
   {
    "text": "People can often be traced, but seldom by you. Keep the account’s name and link. They change. Ask a solicitor whether the site can be made to say who it is. Don’t guess in public."
   },
   {
    "text": "Write down what it cost the practice in money, with proof. In England and Wales a business has to show serious financial loss."
   },
   {
    "text": "Ask the legal team whether a public body can claim at all. In some places it can’t. Ask what the body will do for the people named."
   },
   {
    "text": "Ask whether a reader could tell who is meant. If nobody can be told apart, a claim may fail."
   },
   {
    "heading": "Where you work",
    "text": "In England and Wales a statement must do serious harm. That it is true, or an honest opinion, is a defence. The time limit is one year from the first publication in England, Wales and Scotland. Northern Ireland has a law of its own. Grossly offensive messages, threats, and false messages meant to harm can be crimes. The police can say. The GMC says that criticism, even when it is wrong, does not free you from confidentiality. In a case from 2019, a lawyer’s letter led to hostile reviews of a dentist being taken down. In 2011 a settlement had a search engine block a link to very damaging material about a health professional. The law of defamation differs from place to place, and so does the time limit. Ask about the time limit first. Ask a lawyer whether you could have to pay the other side’s costs."
   }
  ]
 },
 {
  "of": "situation",
  "id": "abusive-comments",
  "title": "Somebody is abusive about you or your staff",
  "summary": "Look after the person who was hurt, and keep the posts. Ask whether illness is behind it. Then a talk, a fair written warning, and only after that anything more.",
  "also": [
   "zero tolerance",
   "warning letter",
   "threats",
   "racist patient"
  ],
  "topics": [
   "respect",
   "complaint",
   "discrimination"
  ],
  "passages": [
   {
    "text": "A patient is posting abuse about our staff. Can we warn them, or stop seeing them? This hurts. You may be angry and need not hide it from your team. Keep pictures of every post, with the link, the name, the date and the time. Don’t answer in the thread. Nothing said there tonight will help. If it is about you, ask somebody else to handle it."
   },
   {
    "heading": "What was said?",
    "text": "If there is more than one thing, choose the worst.. It threatens somebody, or I fear that somebody will be hurt. Insults, slurs or sexual remarks. Linked posts or messages that keep coming. Something untrue, said as fact, that could do real damage. Rude or unfair, but no abuse. I am not sure"
   },
   {
    "heading": "Do you know for certain who wrote it?",
    "text": "A name on a post is not proof. Don’t search for the person to find out.. Yes, a patient. Yes, somebody close to a patient. Yes, somebody I work with. It is a stranger, or a made-up name. I am not sure"
   },
   {
    "heading": "Could illness, pain or fear explain it?",
    "text": "Think of a new diagnosis, grief, confusion, drink or drugs. Somebody who knows their care should answer this.. Yes, it could. No, somebody who knows has looked. I am not sure"
   },
   {
    "heading": "Is there a real complaint inside it?",
    "text": "No. Yes, there is something we should look into. I am not sure"
   },
   {
    "heading": "Were they warned in writing in the last 12 months?",
    "text": "Look at when, and at what the letter asked for.. No. Yes, about the same kind of thing. I am not sure"
   },
   {
    "heading": "Get everybody out of harm’s way first",
    "text": "A threat goes to the police. You need not be sure that it was meant. If anybody is in danger, ring the emergency number now. Tell the person it is about, and the senior on duty. Warn reception and security. Think about who goes home alone tonight. Keep the posts, the calls and the messages. Ask the police for a reference number, and write it down. After violence that the police know of, ask whether the person can be moved from your list at once. Don’t answer, and don’t meet them. Don’t warn them that you have called the police. Don’t tell the police more about their health than is needed to keep people from harm."
   },
   {
    "heading": "A false claim takes another path",
    "text": "Anger is allowed, and so is a harsh view. A false fact that does serious harm is something else. Keep the post, with the date it first went up. Time limits run from that day. Write down what is false and how you can show it. Ask your indemnifier early, before you write to anybody. Don’t correct it in the thread. Don’t threaten to sue."
   },
   {
    "heading": "Let it pass, and listen",
    "text": "People may say that they were let down. They may say it badly. Ask what set it off. There may be something to mend. Tell anybody who was named, before they find it. If you know who it is, have somebody ring them. A calm talk often ends it. Leave it up. It will sink. Don’t send a warning for rudeness alone. Don’t answer back, and don’t ask friends to. Don’t let it change how anybody is cared for."
   },
   {
    "heading": "Think of their care before a letter",
    "text": "Being ill does not make abuse all right. It does change what will help. Ask the clinician who knows them best to look at it, today if you can. Ask about risk. Could they harm themselves or somebody else? Have one person, whom they know, call or meet them. Two of you is better. Say which words were not all right, and what you ask of them. Report the post to the platform. Illness is no reason to leave it up. Write down what you thought about and what you agreed. Don’t send a standard letter to somebody in a crisis. Don’t talk about it by comment or direct message. Don’t leave the staff member out. Tell them what is being done, and why. I’m ringing about some posts from this week. I’d like to hear what is behind them. I also need to say that parts of them are abusive, and we ask for that to stop."
   },
   {
    "heading": "Talk first. If that fails, write",
    "text": "Start small. Most of these end with a talk. A letter is for when that fails, or when the words were gross. Ask for a call or a meeting, with somebody who is not the target. Report the posts and ask the platform to take them down. If you write, say what was posted and when, and why it is not acceptable. Say what you ask for, and what may follow if it goes on. Say that they may complain, and about this letter too. Have a named partner or manager sign it. The letters in the NHS Protect guidance are a good start. Send it in private, to them alone. Keep a copy, and a note of why. Support the person who was hurt, and ask what they want. Don’t post the letter, or say that you sent one. Don’t warn somebody for having complained. Don’t threaten what you could not do. Don’t let the target write the letter. We are writing about a post of [date] that names a member of our staff. It says “[words]”. This is abusive, and it has caused distress. Please take it down, and don’t post in this way again. If it goes on, we may have to take further steps. We do want to hear any concern you have, and this letter will not affect that. If you disagree with it, you may complain to [name and address]."
   },
   {
    "heading": "The next step up, one at a time",
    "text": "A second time, you may go further. Each step has to be fair, and somebody will ask for the reasons. Look at what the first letter said would follow. Think of an agreement on behaviour, signed by both sides. Think of conditions, such as one contact person or one place to be seen. Have somebody outside the quarrel look at the decision. If care has to end, make sure that there is care elsewhere first, and give the reasons. Use the steps in your contract, and ask your local medical committee. If the posts are linked and cause distress, ask the police whether this is harassment. Don’t end care because of a complaint, or because they posted that they were unhappy. Don’t end the care of a child or a partner for what somebody else did. Don’t skip a step because you are tired of it. That is how such decisions get undone. We wrote to you on [date] about posts that abuse our staff. There has been another one. We would like to meet and agree what both sides will do from here. If we can’t agree, we will tell you what happens next, and why."
   },
   {
    "heading": "Report it, and don’t guess who it is",
    "text": "If you don’t know, act as if you will never know. Report each post. Choose the reason that fits best, such as hate or harassment. On a page that you run, hide it under your posted house rules. Keep a copy first. Limit who may comment for a few days. Tell the people who were named, and ask how they are. If posts keep coming, keep a log. It helps the platform and the police. Don’t look in the records to work out who wrote it. Don’t write to somebody who may be the wrong person. Don’t say in public that they are, or are not, a patient. We welcome views of every kind here. We hide posts that abuse people. If you have a concern, please contact us directly so that we can listen."
   },
   {
    "heading": "This is a matter for work",
    "text": "Abuse by a colleague goes to your employer. You need not carry it alone. Keep the posts. Say when you saw them and how. Ask for your employer’s policy on bullying and on social media. Tell a manager who is not part of it. Ask the platform to take it down. Don’t answer in the same tone. Yours would be read out too. Don’t pass it round. I’d like to report posts by a colleague. I have kept copies. Please tell me what happens next and who will look into it."
   },
   {
    "text": "Posts that belong together weigh more than one alone. A log shows the pattern. Start a log today. Give each post a line with the date, the link, the words and who was hurt. Send the log to the platform and ask it to look at all of it. Two or more linked posts that cause distress may be harassment. You may ask the police."
   },
   {
    "text": "The patient did not write this. Deal with the writer. Keep the patient’s care apart from it. Don’t talk to the writer about the patient’s care unless the patient has agreed."
   },
   {
    "text": "Two things came in one post. Take them apart, and answer both. Send the complaint down the normal route, with somebody else in charge. Answer the complaint even if the words were foul. Don’t wait with the complaint until they say sorry."
   },
   {
    "heading": "Where you work",
    "text": "The NHS steps for warning letters date from 2017. The body behind them has closed. Indemnifiers still point to them. A practice normally has to have warned somebody in the past year before it takes them off its list. It gives its reasons. Check this with your local medical committee. In England and Wales a message that is grossly offensive or menacing may be a crime. So may a threat of serious harm. The GMC’s rule for criticism covers social media. It holds for what former patients and families say, and when they are wrong. In Singapore it may be a breach just to let others learn that somebody is your patient. To confirm that somebody is a patient is itself a disclosure under HIPAA. This holds even if they have said so. If you work for the government, ask before you say anything in public. Written leave may be needed. In a small place, people can guess whom you mean. Say even less. Rules on warnings and on ending care differ. Ask your indemnifier which steps you need, and in which order."
   }
  ]
 },
 {
  "of": "situation",
  "id": "messaging-colleagues",
  "title": "You want to message a colleague about a patient",
  "summary": "Use what your place of work has approved, or ring. If a private app is all there is, name nobody, tell only who needs to know, and put the decision in the record.",
  "also": [
   "WhatsApp group",
   "Signal",
   "Teams"
  ],
  "topics": [
   "confidentiality",
   "respect",
   "boundaries"
  ],
  "passages": [
   {
    "text": "May I talk about a patient with a colleague on WhatsApp? If it is urgent, ring. A voice is faster than a chat, and leaves less behind. Asking a colleague is good care. The only question is how. Look who is in the chat before you type."
   },
   {
    "heading": "Where are you?",
    "text": "I have not sent it yet. Somebody is getting worse and needs help now. I sent it, and only the right people saw it. It went to the wrong person, or the phone is gone. I sent it, and I am not sure who can see it"
   },
   {
    "heading": "What is it about?",
    "text": "A question or a decision about somebody’s care. A photo, a scan or a film. The rota, a meeting or a lift home. I want to let off steam. A bit of everything"
   },
   {
    "heading": "Is this app approved for patients’ details where you work?",
    "text": "“Everyone uses it” is not approval. The policy, or the data team, will know.. Yes, it is. No, but there is another way, such as secure mail or the phone. No, and there is no other way right now. I don’t know"
   },
   {
    "heading": "Will it show who the patient is?",
    "text": "A name, a number, a birthday, an address, a face. Or a bed, a date and a rare illness together.. No. Yes. Perhaps"
   },
   {
    "heading": "Will it show who the patient is?",
    "text": "A name, a number, a birthday, an address, a face. Or a bed, a date and a rare illness together.. No, it is a question in general. Yes. Perhaps"
   },
   {
    "heading": "Is somebody likely to come to harm if you don’t send it?",
    "text": "Yes, and I can’t get through any other way. No. I am not sure"
   },
   {
    "heading": "Do you know everyone in the chat, and do they all need to know?",
    "text": "Yes, each of them. No. I am not sure who is in it"
   },
   {
    "heading": "Ring, don’t type",
    "text": "A message may lie unread. Get a person. Ring the emergency team, or the emergency number if you are not in a hospital. Say who and where by voice. Stay, or send somebody who will. Write it up when it is over. Don’t post in the group and wait. Don’t send photos first."
   },
   {
    "heading": "Send it, short and plain. Then put it in the record",
    "text": "You have thought about it more than most do. A short, decent message to the right people is part of good care. Check the name at the top once more before you press send. Write only what they need to answer you. Write as if the patient will read it. One day they may. Ask for an answer by phone if it is not clear. Put what was asked, what was answered and by whom in the record today. Lock your phone, turn previews off, and use two-step sign-in. Leave the group when you leave the job. Don’t treat the chat as the record. Don’t let messages vanish by themselves if they hold a decision. Don’t joke. It reads very badly later. Don’t forward the answer to another group. Have you five minutes to talk something through? A call would be best. If you can’t, tell me when you can."
   },
   {
    "heading": "Use the approved way, or ring",
    "text": "It may be slower. It is also where the record, the lock and the law are on your side. Ring the person, or the switchboard, and ask. Or use the secure mail, the referral system or the app that work provides. If the approved way does not work, tell your manager or the data team. They can’t mend what they don’t know. Ask once what is approved, and keep the answer. Put the decision in the record. National advice for England allows a common app only where there is no practical other way and it does more good than harm. Some trusts forbid it. Follow the stricter. Don’t send a part of it “just this once”. Don’t count on encryption. It does not stop a lost phone or a screenshot. I’d rather not do this here. Can I ring you now, or shall we use the work system?"
   },
   {
    "heading": "Ring instead, or ask without the person in it",
    "text": "It feels quicker to send it. But there is time, and a call does the same work. Ring. If nobody answers, ring the next person up. If somebody could come to harm before you get through, ring the emergency team or number. Or ask the question in general, so that it could be about anybody. Read it again: would the patient’s sister know who it is? Note in the record whom you asked, and what they said. Don’t use initials, a bed or a date in place of a name. They point to the same person. Don’t send a photo of the notes, the screen or the list. In general, what would make you choose one over the other? No case in mind here. A call is fine too."
   },
   {
    "heading": "Not in this chat",
    "text": "Somebody in it does not need to know, or you can’t tell who they are. Groups grow, and people who have left may still be in them. Ring one person, or write to one person. If a group is needed, make a new one with only those who need to know. Be sure of each number. Ask by voice. Ask whoever runs the old group to go through its members. Put what was decided in the record. Don’t post and ask the others to look away. Don’t add somebody you have not checked. Let’s not do this here. I’ll ring you. Could whoever runs this group check who is still in it?"
   },
   {
    "heading": "Put it in the record now, and tidy up after",
    "text": "It went to the right people. What is left is to make sure that the next person can find it. Write in the record what was asked, what was said, when, and by whom. Check that no photo has stayed in your phone or gone to its cloud. Then follow your policy on what happens to the chat. Some say: once it is in the record, it goes from the phone, unless anybody may ask for it. Tell your data team if the app was not approved. It is better to hear it from you. Next time, ring. Don’t delete anything if there is a complaint, a claim or an inquiry, or if there may be one. Don’t change what you wrote."
   },
   {
    "heading": "Act within the hour, and tell somebody",
    "text": "It can happen to anybody with a thumb. What counts now is the next hour. Ask whoever got it by mistake not to open, copy or pass it on. If the phone is gone, lock it from afar and sign out everywhere. Tell your manager and the data team now. There may be a time limit that runs in hours. Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts. Write down what it was, about how many people, when, and who may have seen it. Let your organisation decide who must be told, patients too. Don’t hide it. A mistake told early is a small one. Don’t delete your side of it. Don’t write to the patient on your own. Don’t carry on in the same chat. I sent you something that was not meant for you. Please don’t open it or pass it on. Somebody from work will ring you about what to do next."
   },
   {
    "heading": "That is fine",
    "text": "Chats are good for the rota, for lifts and for cake. Keep patients out of them, and they stay that way. Go ahead. Make a second chat if people start to ask about patients. Be as kind as you would be in the staff room. Don’t add “and can you see bed 4”. Don’t share a colleague’s illness or trouble."
   },
   {
    "heading": "Say it to a person, not to a chat",
    "text": "You have had a bad day. You may be tired, cross or sad, and you are allowed to be. A chat keeps what you say tonight for years. Ring a friend, or wait for a colleague with a cup of tea. Say how you feel, and leave out who it was about. If something was wrong with the care or the staffing, raise it where it can be mended. Sleep, if you can. It looks different tomorrow. Don’t joke about a patient, not even with people you trust. Don’t join in when others do. Rough day. Have you time for a call?"
   },
   {
    "text": "Decide now who writes it in the record, and when. Today is best."
   },
   {
    "text": "A picture says more than you think: a face, a label, a screen, a place. Ask the patient, or whoever decides for them, and note what they said. Use a work device or the work app if there is one. Ring first. Give the name by voice and send the picture without it. Look at the edges: wristband, board, screen, tattoo. Turn off the saving of photos to your gallery and to the cloud. Don’t use your own phone if your place of work forbids it. Don’t show more than is needed to answer the question."
   },
   {
    "text": "Ask yourself what they need in order to answer. Send that and no more. Give the name by voice if you can."
   },
   {
    "text": "This is the case that the rules leave room for. Harm is likely, and there is no other way. Write to one person, and be sure that it is them. Send as little as will do. Keep trying to ring. Write it in the record as soon as the danger is over, and say why you did it this way. Tell the data team tomorrow."
   },
   {
    "heading": "Where you work",
    "text": "Two answers are given. A defence body says to share nothing that identifies a patient. National advice for England allows the least that is needed, where there is no practical other way. The first is the stricter. Some trusts forbid any details of patients or staff in such apps. No national text for Wales or Scotland was found. Ask what your board says. In 2023 a Scottish health board was reprimanded over a staff group on an app that it had not approved. The GMC says to keep confidentiality on social media of any kind. It counts private messages as social media, as reported. The GDC allows talk about good practice among professionals, if the patient can’t be identified. Advice in Ireland: give nothing that identifies, as far as you can, and check how private the group is. It was written for an older edition of the guide. That only a few people can read it makes no difference to your duties. The council’s guidance counts WhatsApp as social media. The law on personal data holds. Ministry staff were told in 2016 not to discuss cases on several social media, as reported. Ask your privacy officer which apps may hold patients’ details. In a small place, even a story without a name points to one person."
   }
  ]
 },
 {
  "of": "situation",
  "id": "personal-posts",
  "title": "Posting outside work, as yourself",
  "summary": "Yes, sometimes. Readers may see your job first and you second. But you have a right to your views, and most posts never trouble anybody. Tone and target decide it.",
  "also": [
   "free speech",
   "off duty",
   "drunk photos",
   "joke"
  ],
  "topics": [
   "disrepute",
   "discrimination",
   "respect",
   "role"
  ],
  "passages": [
   {
    "text": "Can I be criticised for what I post outside work? You may have views, friends, a bad day and a sense of humour. Nobody asks you to be silent. If it isn’t posted yet, you have all the time you want. If it is posted, keep a picture of it before you change anything."
   },
   {
    "heading": "Is it out already?",
    "text": "No, I am thinking about it. Yes. I am worried about things from before"
   },
   {
    "heading": "What is it about?",
    "text": "Politics, policy or the news. My own life: a night out, my body, my family, my faith. My employer, or how things are at work. A patient, or patients. A person or a group of people, in anger or as a joke. I am not sure. It may touch on a patient"
   },
   {
    "heading": "How would it go out?",
    "text": "In my own name, as a post or an answer. From an account without my name. In a private or closed group. As a like, a share or a repost. I am not sure who can see it"
   },
   {
    "heading": "How are you just now?",
    "text": "Rested, and calm enough. Tired, angry, upset, or I have had a drink. Straight after a shift. I can’t tell"
   },
   {
    "heading": "Would it pass all four?",
    "text": "Would you say it aloud to patients, to colleagues or to your grandmother? Does it wound nobody? Could nobody read prejudice into it? Would it leave people’s trust in your profession as it was?. Yes, all four. No, at least one does not pass. I am not sure about one"
   },
   {
    "heading": "Has anybody complained, or might they?",
    "text": "Think of your employer, a regulator, the police, a lawyer, or a request to see what is held.. No, and I expect nothing. Yes. I am not sure"
   },
   {
    "heading": "What worries you about it?",
    "text": "Somebody might tell who a patient is. It is unkind, unfair or prejudiced, or could be read so. Nothing much. I only wanted to check. I am not sure whether a patient could be told"
   },
   {
    "heading": "Post it, or leave it up",
    "text": "You have asked yourself more than most people do. Good-faith views, grief, tiredness and jokes at your own cost are part of being a person. Post it, if you still want to. Say what is your view and what is a fact. If you speak about health, give the source, and usually your name and title. Look at who can see your older posts, now that you are here. Walk away from answers that only want a fight. Don’t count on settings or on “views my own” to protect you. Don’t argue at midnight."
   },
   {
    "heading": "Save it, and look again tomorrow",
    "text": "You may be right in every word. But tired and angry people write for themselves, not for who reads it. Nothing is lost by waiting twelve hours. Save it as a draft, away from the app. Put the phone in another room, or ring a friend and say it aloud. Eat, sleep, and read it again by daylight. Ask one person you trust what they would think of it. If it is about something unsafe at work, tell the person in charge today. That part should not wait. Don’t post a softer version now. It has the same mood. Don’t send it to a group instead. I am about to post something I may be sorry for. Can I read it to you first?"
   },
   {
    "heading": "Leave it out, or change what does not pass",
    "text": "One of the four did not pass. That is not a verdict on you. It is a good catch. Find the words that did not pass. Often it is one sentence. Say what you think of the idea, and leave the people out. Change “they always” to what happened once, or cut it. Read it aloud. Would it be fine in tomorrow’s paper with your photo? If it can’t be mended, keep it for yourself. You lose nothing. Don’t add “just a joke” or “no offence”. Neither mends it. Don’t post it from another account. I see this differently, and here is why. I may be wrong. I would rather argue about the plan than about people."
   },
   {
    "heading": "Leave patients out, kind words too",
    "text": "They trusted you with it. Even a warm story can be known by the person it is about, or by their sister. Say how you feel, without who it was about. If you need to talk it through, ring a colleague or a friend, and leave out what points to the person. If you want to teach, use a made-up case and say that it is made up. Wait some days. The wish to post it often goes. Don’t count on changing the name, the age or the sex. Don’t post on the same day, or from the place where it happened. Don’t mock a patient anywhere, not in a closed group either. Long day. I am tired and a bit sad. Be kind to each other tonight."
   },
   {
    "heading": "Argue with the idea, not with the people",
    "text": "Contempt for a people or a faith has led to suspensions and worse. Abuse of colleagues has too. Published cases show it, and private accounts, shares and likes were among them. Ask what you really want to say. What should change? Say that, and leave out who they are, what they believe or where they come from. If it is a colleague, speak to them or to somebody senior, not to the public. If somebody was cruel to you, keep a copy and report it. You need not answer. Don’t joke about a group of people. Don’t share it “to show how bad it is” without saying so. Don’t praise harm to anybody. Don’t name or tag a person in anger. Something you said has stayed with me. Could we talk about it? I would like to hear how you meant it."
   },
   {
    "heading": "You may raise it. Start where it can be mended",
    "text": "Criticism of how care is run is allowed, and it can be a duty. It counts for more, and costs you less, when you have told those who can act first. If somebody could come to harm now, tell the person in charge today. Raise it inside: your manager, the safety lead, the one who deals with concerns. Write down what you saw, when, and whom you told. If nothing happens, ask your union or your regulator’s advice line before you go public. If you do post, keep to the system, the facts and a calm tone. Give a source. Read your employer’s policy first, so that you know where you stand. Don’t use patients to prove it, not even without a name. Don’t name colleagues. Don’t post from work, in uniform, or with the logo. I work in health care and I am worried about waiting times. The figures are public, and here is the link. I speak for myself."
   },
   {
    "heading": "Leave it as it is, and get help",
    "text": "A complaint about a post is frightening. Published cases show that some end with advice, or with nothing at all. What you do now can count as much as what you wrote then. What comes next: somebody will ask you about it, by letter or in a meeting. You may ask for time, and for company. Ring your indemnifier today, before you answer anybody. Keep a picture of the post, the answers under it, and the complaint. Write down when you posted it, what led to it, and who could see it. Ask them whether to hide it from view meanwhile. Say little at work until then: that you take it seriously and are getting advice. Think about whom it may have hurt. An honest apology, at the right time, has helped others. Don’t delete the post, the answers or the account. It may look as if you hid something. Don’t explain yourself in public. Don’t write to the person who complained. Don’t ask friends to delete their copies. I take this seriously. I am getting advice, and I will answer as soon as I have it."
   },
   {
    "heading": "Hide it now, keep a copy, and tell your data team",
    "text": "You saw it yourself, and that is the best way for it to be found. If a patient could be told, it is a matter for today. Keep a picture with the date, and with who could see it. Hide it from view. Untick sharing, or set it to “only me”. Tell your manager and the data team today. A time limit may run in hours. Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts. Ask those who shared it to stop sharing it. Ring your indemnifier before you say anything to the patient. Don’t hope that nobody saw. Don’t delete it before the data team has what it needs. Don’t write to the patient on your own."
   },
   {
    "heading": "Put it right, soon and simply",
    "text": "Most of us have something up that we would not write now. To see that and mend it is what regulators call insight, and it counts. Keep a picture first, with the date. Then take it down or hide it, since nobody has asked for it. If it hurt somebody, say sorry once, in plain words, and mean it. Take back likes and shares that you no longer stand by. Look for others like it, over a quiet evening. If a complaint comes after all, stop and ring before you change anything more. Don’t believe that it is gone. Others may have copies. Don’t argue about what you meant. Don’t make a new post about the old one. I wrote something unkind and I am sorry. You did nothing to deserve it. I will do better."
   },
   {
    "text": "You may hold political views and say them. Regulators accept that. Argue with the plan and its makers’ reasons, not with a people or a faith. Check whether your employer has rules for election times. If you work for the government, you need leave in writing to speak about its policy. Your own account counts too."
   },
   {
    "text": "Your free time is yours. A glass of wine is no offence. Look at what else is in the photo: a uniform, a badge, a colleague who may not want it up. Ask friends before you tag them. Don’t post being drunk, drugs or dares in a way that points to your work."
   },
   {
    "text": "A name left out is not a secret. Accounts have been traced by the place and the job that they gave. Write only what you would sign. Don’t claim to be a professional from an account without a name."
   },
   {
    "text": "Treat it as if it were public. One screenshot is enough. Don’t count on the group’s rules or its size."
   },
   {
    "text": "A like or a share can be read as your own view. It has counted in real cases. Read the whole of it first, and look at who wrote it. If you share it to disagree, say so in the same post."
   },
   {
    "heading": "Where you work",
    "text": "The GMC speaks of your right to your views, to be weighed against the effect on others. It adds that not every departure from its guidance is serious. The NMC names bullying and stirring up hatred among the things that put a place on the register at risk. That goes for students too. The GDC’s standard counts private life too. It leaves room to publish as part of raising a concern. In 2023 a dental nurse was suspended for eight months over what she had shared and liked. The GPhC says that “views my own” means little in practice. The HCPC’s guidance covers private accounts and old posts, even from before you joined the register. The Irish board counts likes, shares and forwards. Boards don’t look into somebody only for having views. They may act if the way of saying it puts safety, privacy or trust at risk. Private accounts can count. In Ontario private posts can count, depending on how grave they are and on the link with your work. Fair criticism is not likely to be held against you. In 2020 a court set aside a nurse’s discipline for criticising her grandfather’s care. Of the state boards asked in a study of 2013, 60% would look into hateful words about a group, and 16% into a story of care that breached nothing. The code’s bad examples are words that harm a good name, bad behaviour and being seen drunk. Public servants need leave in writing to speak about policy, on their own accounts too, as the press reported in 2021."
   }
  ]
 },
 {
  "of": "situation",
  "id": "private-messages",
  "title": "How private your private messages are",
  "summary": "Nobody can promise that. Any message may come to light. Keep what exists, send no more that you would not sign, put decisions in the record, and ask for help early.",
  "also": [
   "DM",
   "WhatsApp screenshot",
   "leaked",
   "sexting"
  ],
  "topics": [
   "confidentiality",
   "respect",
   "discrimination",
   "sexualised",
   "disrepute"
  ],
  "passages": [
   {
    "text": "If I keep it to private messages, am I safe? Stop, and send nothing more for now. Don’t delete anything yet. Answer the first question before you do. Most private messages never matter to anybody. You are right to ask about the one that might."
   },
   {
    "heading": "Has anybody asked for the messages, or might they?",
    "text": "Think of a complaint, a claim, the police, a coroner or court, your employer, a regulator. A patient can ask too, for what is held about them.. No, and I expect nothing. Yes. Somebody threatens to use them against me. I am not sure"
   },
   {
    "heading": "Whose message is it?",
    "text": "Mine, and I have not sent it. Mine, and it is sent. Somebody else’s, and I got it. I am in a group, and it is a bit of both"
   },
   {
    "heading": "What is in it?",
    "text": "Ordinary things. Something about a patient’s care. Something about a person that is mocking, sexual or prejudiced. I am not sure how it would sound"
   },
   {
    "heading": "How many people have it?",
    "text": "Count phones too. One person may have it on three.. One person. A few. A group. I don’t know"
   },
   {
    "heading": "What is in it?",
    "text": "Ordinary things, perhaps a grumble. A question or a decision about a patient’s care, sent to the right people. A patient’s details, and somebody has them who should not. Something about a person that is mocking, sexual or prejudiced. I am not sure"
   },
   {
    "heading": "What did you get?",
    "text": "A colleague’s message that mocks, harasses or hates. Something about a patient that was not for me. Something sexual, cruel or pressing, aimed at me. Nothing bad. I only wondered. I am not sure what to make of it"
   },
   {
    "heading": "Keep everything, and ring before you do anything else",
    "text": "This is the one moment when a well-meant click can do real harm. A message that is kept can be explained. A message that is gone looks like something hidden. What comes next: your indemnifier will want to know the dates and see what was asked. Then they help you to answer, and only what was asked for. Ring your indemnifier today. Say what was asked for, by whom and by when. Leave the messages, the phone and the backups as they are. Turn off messages that vanish by themselves, from now on. Write down the facts while you remember: who, when, what about. Put the date of the deadline where you will see it. Answer only when your indemnifier has seen the request. If the police ask, get a solicitor first. You may say that you will. Tell somebody close to you that you are under strain. Don’t delete a message, leave a group or change phones. Don’t ask anybody else to delete theirs. Don’t agree with others on what to say. Don’t hand over your phone at work because somebody says that you must. Ask for it in writing, and ring first. Don’t explain in the chat. I have your request and I take it seriously. I am getting advice, and I will answer by the date you gave."
   },
   {
    "heading": "Tell the police, and don’t pay",
    "text": "To be threatened with your own words is cruel, whatever you wrote. It is also a matter for the police. If you are in danger, or think of harming yourself, ring the emergency number now. Keep every message, with the name and the time. Tell the police what was said and what was asked for. Tell somebody you trust tonight. Ring your indemnifier, even if you are ashamed of the message. They have heard it before. Don’t pay, and don’t send anything more. Don’t answer, not even to beg. Don’t delete the chat, and don’t block before you have copies."
   },
   {
    "heading": "That is fine",
    "text": "Friends, rotas, cake, a grumble about the car park, being tired: that is what messages are for. Carry on. Keep patients and colleagues out of it, as far as you can. Lock your phone, and turn off previews on its screen. Ask yourself now and then: would I mind if this were read aloud? Don’t count on an app that promises secrecy. The other person has a screen too."
   },
   {
    "heading": "Put it in the record, and leave the person out of the chat",
    "text": "A chat is easy to lose and hard to find. The record is where the next person looks. Write in the record what was asked, what was decided, by whom and when. Do it today. If it is not sent yet, ring instead, or use what work has approved. Keep the tone as it would be in a letter. Keep the chat until your policy says what happens to it. Don’t let a decision stand in a chat that vanishes. Don’t copy more into the record than belongs there. Don’t take out the parts that look bad. Thanks, that helps. I will write it up properly. Can we speak by phone next time?"
   },
   {
    "heading": "Don’t send it. You have caught it in time",
    "text": "We all think things that we would not say. Online it feels as if nobody were there. But somebody reads it, and the phone keeps it. Close it. Do something else for an hour. Ask what is under it: anger, fear, being worn out? Say that instead, to somebody you trust. If it is about a real problem with somebody, raise it with them or with a senior. If the person is a patient and you feel drawn to them, talk to somebody senior soon. That is no shame. Don’t send it to just one friend. Don’t turn it into a picture or a joke. Don’t count on messages that vanish. I am worn out and cross today. Can I ring you?"
   },
   {
    "heading": "Send no more, keep what is there, and get advice",
    "text": "It is sent, and that can’t be undone. What comes next still can be good. In two published cases it was an inquiry into something else that brought such messages to light. To be open about it early has counted in people’s favour. Stop. Don’t add to it, not even to soften it. Ring your indemnifier soon, before anybody asks. Say what it is in plain words. Leave the messages as they are until you have their advice. If it hurt somebody, ask your indemnifier how and when to say sorry. Think honestly about why you wrote it. You may be asked, and the answer matters. If others still write like that in the chat, say once that you don’t want it. Don’t tell anybody to delete it. That can be worse than the message. Don’t warn the others in writing, and don’t confess in the chat. Don’t hope that a closed group is closed. I’d like us to leave this kind of talk out of here from now on."
   },
   {
    "heading": "Tell your data team today",
    "text": "Details are with somebody who should not have them. That can be mended best within hours. Ask whoever has it not to open it again, copy it or pass it on. Tell your manager and the data team now. Your organisation may have to tell the ICO within 72 hours of finding out. So an hour counts. Write down what it was, whom it is about, who has it, and since when. Let your organisation decide who must be told. Don’t delete your copy before they have seen it. Don’t pass it on to show somebody. Don’t write to the patient on your own. You have something that was not meant for you. Please don’t open it again or pass it on. Somebody from work will be in touch."
   },
   {
    "heading": "You have seen it, so do something small and clear",
    "text": "You did not write it. But silence in a chat can look like a nod. You need not be a hero: one step is enough. Keep a copy where nobody else will come across it. If you feel able, say one line in the chat, or leave it. Ask the person it was aimed at how they are, and what they want. If it is a first slip and you feel all right with it, speak to the writer in private. If it is grave, goes on, or comes from somebody above you, tell somebody senior or your union. If you witness abuse or sexual harassment, the GMC says that you should act: support the person, challenge it or report it. Don’t forward it to others. Don’t laugh along, not even with a face. Don’t shame the writer in public. I’m not comfortable with this. Let’s leave it there."
   },
   {
    "heading": "It is not your fault, and you need not bear it",
    "text": "Nobody may press you, whoever they are and whatever you wrote before. Keep the messages, with the dates. Tell somebody you trust this week. Tell somebody senior, if you can. If the writer is your senior, go to another, or to your union. If it is from a patient, ask whether somebody else can take over their care. Ring the police if you are afraid. Don’t feel that you must answer. Don’t blame yourself for having been friendly. Don’t go through it alone. Please stop writing to me like this. I don’t want it."
   },
   {
    "text": "Groups last long, and people come and go. What you find funny tonight may be read by somebody who was not there. Look through who is in it. Do you know each number? Think about what it would say about you if you stay. Don’t leave in silence if somebody in it is being hurt. Tell somebody first."
   },
   {
    "heading": "Where you work",
    "text": "Patients can ask for what is held about them, public bodies can be asked for records, and the police have powers. Messages that were deleted may be found. The GMC says to bear in mind that messages in private groups may become public. In 2022 the High Court approved warnings for ten doctors over messages in a group. They had come to light in an inquiry into something else. The HCPC’s guidance covers private use. A paramedic was cautioned in 2023 over a picture shown to one colleague. The GPhC counts WhatsApp, Snapchat and Telegram. The Irish board counts forwards too. Whether many or few can read it makes no difference. In 2025 two nurses were suspended, while inquiries ran, over words in a video chat. Advice there warns that private and closed groups can leak. The guidance counts WhatsApp, e-mail and text messages as social media. A rule for public servants covers WhatsApp too, as the press reported in 2021. The national code asks for respect in all media. In a small place a message travels fast, and people know who is meant."
   }
  ]
 },
 {
  "of": "situation",
  "id": "patient-review",
  "title": "A bad review of you or your practice",
  "summary": "You may answer with one neutral line, or not at all. Even a polite reply can tell the world that somebody is a patient. Take the real talk off the page.",
  "also": [
   "Google review",
   "one star",
   "Trustpilot",
   "RateMDs",
   "rating"
  ],
  "topics": [
   "complaint",
   "confidentiality",
   "defamation",
   "conflict"
  ],
  "passages": [
   {
    "text": "Somebody left a one-star review about me and it isn’t even true. Can I reply? It stings, above all when it is unfair. It can wait until tomorrow. Keep a picture of the review, with the link and the date. Don’t open the notes just to write a reply."
   },
   {
    "heading": "Has anybody answered it already?",
    "text": "Think of the front desk, a web firm, a partner at home.. No. Yes, with words that would suit anybody. Yes, and it says or hints that this person came to us. I am not sure what the answer gives away"
   },
   {
    "heading": "What sort of review is it?",
    "text": "Fair, or fair in part. Honest, but wrong. Fake, as far as I can tell. Abusive or hateful. An untrue fact that could do serious harm. It threatens somebody. It is praise, and I want to use it. I am not sure"
   },
   {
    "heading": "Could somebody come to harm?",
    "text": "Read it once more for this alone.. Yes, somebody may be in danger now. Something may have gone wrong with care. No, it is about waiting, manner or service. I am not sure"
   },
   {
    "heading": "Where is it?",
    "text": "On an official site, where a reply is expected. On Google, Facebook or the like. On a rating site that we pay for or signed up to. I am not sure"
   },
   {
    "heading": "The reply may be the breach. Hide it first",
    "text": "People do this out of kindness. A “sorry about your visit” tells everybody that they came. Act today, and you limit it. Keep a picture of the review and of the reply, with times. Hide the reply from view, if the site lets you. Tell the person who looks after data at your work, today. Ask them whether the reply should come down for good, and whether the person must be told. Write down who posted it, when, and how long it was up. Don’t post a second reply to mend the first. Don’t ask the reviewer to take the review down. Don’t blame whoever typed it. Ask what they had been told."
   },
   {
    "heading": "Act on the danger, not on the review",
    "text": "A review can be the first sign of harm. Treat it as if somebody had told you face to face. If anybody is in danger, ring the emergency number now. Tell the senior on duty. Give them the review. If you are certain who it is, use the normal route for urgent care or safeguarding. For a threat, tell the police and warn your team. Don’t ask for details under the review. Don’t wait for the site to answer a report."
   },
   {
    "heading": "Answer briefly, and soon",
    "text": "Here a reply is part of the service. Other readers look at how you listen. Answer within a few days. Ask somebody calm to read it first. Thank them, and ask them to get in touch. That is all. Give a name or a role, and a number that somebody answers. Use the review. Is there a small thing that you could change? Tell staff who are named, and stand by them. Don’t argue about what happened. Don’t say that they came, or that you can’t find them. Don’t say sorry for “your care” or “your visit”. That confirms it. Don’t paste the same reply under every review without reading it. Thank you for taking the time to write. We can’t talk about anybody’s care on a public page. We do want to listen. Please call the manager on [number]."
   },
   {
    "heading": "One neutral line, or silence",
    "text": "You can’t tell your side here. That is hard, and readers know it more than you think. Leave it, or post one line that would suit a stranger. If you are certain who wrote it, ring or write to them in private. Ask your team what there is to learn. Tell staff who are named. If you ask for reviews, ask everybody in the same way. If you run the page, put your house rules where people see them. Don’t correct the story. Facts from the notes stay in the notes. Don’t say who came and who did not. Don’t offer a gift for a good review. Don’t write your own, or ask family to. Don’t make patients sign that they won’t review you. Thank you for the feedback. To protect everybody’s privacy we don’t discuss anyone’s care online. We would like to hear from anybody who has a concern. Please call [number] and ask for the manager."
   },
   {
    "heading": "Ask the site to take it down. Don’t say it is fake",
    "text": "You may be right. In public you can’t prove it without saying who is on your list. Report it to the site. Say which of its own rules it breaks. Keep the answer. Appeal if it is no. Look for a pattern. Several new accounts in one night is worth reporting. If harm is real and it stays up, ask your indemnifier. Don’t write “we have no record of you”. That says something about everybody else. Don’t name a rival or a former colleague. Don’t ask friends to drown it in praise. This review breaks your rule on [rule]. It was posted on [date] by [account name]. Please check whether it is genuine, and take it down if it is not. We can’t give you any information about people who use our service."
   },
   {
    "heading": "Report the abuse, and look after the person",
    "text": "Staff don’t have to read this at work. Nor do you. Report it for abuse or hate, and keep the answer. Tell the person it is about, in private, and ask what would help. Look for a complaint inside it. Answer that in private if you know who it is. Don’t answer it in public. Don’t leave it to the person it is about."
   },
   {
    "heading": "A damaging lie has its own path",
    "text": "A bad opinion is allowed. A false fact that does serious harm may not be. Write down what is false, and what harm there is. Note the date it went up. There is a time limit. Report it to the site. Don’t post a rebuttal, and don’t threaten to sue."
   },
   {
    "heading": "Enjoy it. Using it may not be allowed",
    "text": "Praise is good for a team. What you may do with it differs from country to country. Show it to the team, indoors. Leave praise of clinical care off every page that you control. Words about service or manner are allowed. Don’t use it in adverts, and don’t quote it on anything that you control. Leave it out wherever you have any control, even if it is true. Don’t publish thanks from patients where it can be linked to you, and try to stop others doing it. Ask your indemnifier, and the rules on adverts, before you use it. Ask the writer first, in private, wherever it is allowed. Don’t thank them for a treatment. They may have told nobody. Don’t share it from your own account with a word of your own. Thank you for your kind words. They mean a lot to the team."
   },
   {
    "text": "To be blamed for something that did not happen is bitter. You still can’t put it right in public. If a general fact is wrong, such as your opening times, put it right on your own website. Don’t put one person’s facts right in a reply."
   },
   {
    "text": "Something in it may be true, and may matter to the next person. Give it to whoever looks into incidents, today or tomorrow. If you are certain who it is, see that somebody contacts them in private."
   },
   {
    "text": "You have some say on that site. So you may answer for what stands on it. Look at what you signed, and at what the site does with praise. The Medical Council has advised doctors not to pay for or join such sites. Ask the site to leave out praise about care on a page that you control."
   },
   {
    "heading": "Where you work",
    "text": "On official sites a prompt, polite reply is expected. One indemnifier’s example allows a warmer reply, with an apology. We suggest words that confirm nothing. The GMC’s rule on criticism covers reviews. It holds even when the review is wrong. To confirm that somebody is a patient is a disclosure under HIPAA. Their own post does not lift your duty. Practices have paid $10,000, $23,000, $30,000 and $50,000 over their replies. In British Columbia the College says to resist the urge to answer. A doctor who named a patient in a reply was found unprofessional. Reviews on sites that you don’t control are not your adverts. Once you share one, it may be. A reply must not promote you. One dentist got hostile reviews taken down through a lawyer. Ask your indemnifier first."
   }
  ]
 },
 {
  "of": "situation",
  "id": "patient-recorded-consultation",
  "title": "A patient recorded you, or posted the recording",
  "summary": "A patient may often record and share what concerns only themselves. You can ask, kindly. Where it shows other patients, or private facts about you, you can ask for more.",
  "also": [
   "filmed me",
   "secret recording",
   "covert recording"
  ],
  "topics": [
   "complaint",
   "confidentiality",
   "defamation"
  ],
  "passages": [
   {
    "text": "A patient filmed our consultation without telling me and put it on TikTok. Can I make them take it down? It is a shock to see yourself like that. You need not watch it again tonight. Keep the link, the date, and a picture of the caption and the comments. Don’t comment, share or “like”, from any account."
   },
   {
    "heading": "Where has it got to?",
    "text": "They want to record, or are doing it now. They have a recording. It is not online. It is online. I am not sure"
   },
   {
    "heading": "Did you know that you were being recorded?",
    "text": "Yes, and I agreed. No, it was done in secret. I had asked them not to. I am not sure"
   },
   {
    "heading": "What can be seen or heard?",
    "text": "Think of the background too. Look for a screen, a list, a voice in the corridor.. Only that patient, and staff at work. Other patients too, or something about them. Private facts about me, such as my home or my children. There is a threat, in it or under it. I am not sure"
   },
   {
    "heading": "Is it a fair picture of what happened?",
    "text": "Yes, by and large. Yes, and it shows that something went wrong. It is cut so that it misleads. The caption or the comments are abusive. I am not sure"
   },
   {
    "heading": "You may say yes, and it can help",
    "text": "Many people record so that they can listen again at home. It is much like taking notes. Ask what it is for. Fear and a bad memory are common reasons. Say yes if you can. Ask that it stay with the person and their family. Make sure that no other patient can be seen or heard. Offer notes or a leaflet as well. Write in the record that it was recorded, and that you agreed. If you are unhappy with it, say so calmly and say why. Ask what would help instead. Irish advice has been stricter. Ask your indemnifier what holds now. Don’t take hold of the phone. Don’t refuse care because of it. Don’t speak differently from how you would have spoken. I’m happy for you to record this, so that you can listen to it again. Please keep it for yourself and your family. There are other people here who would not want to be heard."
   },
   {
    "heading": "Ask what it is for, and ask for a copy",
    "text": "A recording can hurt. It can also show that you were kind and thorough. Talk with them, in person or by phone. Ask what troubled them. Ask for a copy. Write down what you know of it, and when you learned of it. If they are unhappy, tell them how to complain. Go on as if you may be recorded at any time. Don’t demand that they destroy it. Don’t end their care over it. Don’t warn colleagues about them in a group chat. I understand that you have a recording. I would like to know what troubled you. If you are willing to share a copy, it would help us to look into it."
   },
   {
    "heading": "You probably can’t have it taken down. You can still talk",
    "text": "If it shows only their own story, it is mostly theirs to tell. What you may do is listen. Ring or write to them in private. Ask what they want you to know. You may ask, kindly, that your face or name be covered. They may say no. Ask for a copy of the whole recording. Tell your manager and anybody else who can be seen. Write down what happened that day while you recall it. The law on recording differs. Ask your indemnifier before you ask for anything. Don’t explain yourself under the video. You can’t, without giving them away. Don’t demand that it come down, and don’t hint that care depends on it. Don’t ask friends or patients to defend you. Don’t post your own version. I have seen the video. I’d like to hear what was hard about that day. Would you be willing to talk, by phone or in person? You may bring somebody along. We don’t comment on anybody’s care, whoever they are. If you have a concern of your own, please call the manager on [number]."
   },
   {
    "heading": "Keep it, report it, and leave the comments alone",
    "text": "A clip that misleads is maddening. The whole story will have to be told somewhere else. Keep the clip, the caption and the comments, with times. Report abuse or false editing to the platform, and keep the answer. Write down what was left out. Give it to your manager or your indemnifier, and nobody else. If you are certain who it is, offer a talk in private. Ask others who were there to write down what they saw. Don’t post the part that was cut. Don’t give facts from the notes to prove it, not even to friends. Don’t call them a liar. This video was cut in a way that misleads, and the comments abuse a member of staff. Please look at it under your rules on [rule]. We can’t discuss what happened, because we owe privacy to everybody concerned."
   },
   {
    "heading": "Other patients’ privacy comes first",
    "text": "Those in the background did not agree to this. Act for them. Tell the person who looks after data at your work, today. Work out who can be seen or heard, and who needs to be told. Ask the person who posted it to take it down or blur it. Say that others can be seen. Ask the platform too. Choose privacy as the reason. Keep a copy for the inquiry, and show it to as few as you can. Don’t tell the person who posted it who the others are. Don’t share the link with the team “so that they know”. Don’t ring the others yourself. Let your organisation do it. Your video shows other people who were not asked. Please take it down, or cover them, today. We are not asking you to stop talking about what happened to you. This video shows people in a private place who did not agree to it. Please take it down under your rules on privacy."
   },
   {
    "heading": "Your own private life may be kept out of it",
    "text": "Your work may be filmed. Your home, your family and your phone number are another matter. Ask the platform to take it down, under its rules on private details. Ask the person too, if you know who they are and feel able to. Let a manager do it if not. Change what can be changed, such as a number or a password. Tell your employer, and anybody at home who may be affected. Ask about a complaint to the data protection body if it stays up. Don’t put their private details online in return. Don’t go to see them. This video shows private details about a person’s home and family. Nobody agreed to that. Please take it down under your rules on private information."
   },
   {
    "heading": "People first, the video later",
    "text": "Take a threat at its word. If anybody is in danger, ring the emergency number now. Tell the police, and ask for a reference number. Tell your manager and security. Don’t go home alone tonight. Keep every threat, with the name and the time. Don’t answer, and don’t meet anybody who offers to “sort it out”."
   },
   {
    "text": "To be filmed in secret feels like a betrayal. You may say that, to somebody you trust. It may still be allowed where you are, above all if it shows only themselves. Ask your indemnifier whether a secret recording was lawful where you work. Don’t let it change how you treat the next patient."
   },
   {
    "text": "It may show something that others should know about. A fair look now is better than a long fight later. Report it as you would any incident. Ask your indemnifier about saying sorry to them in private. You can do that and still not talk about it online."
   },
   {
    "heading": "Where you work",
    "text": "Patients may in general record and post what concerns only themselves. That is how indemnifiers put it. Doctors have debated stricter rules. Ask your indemnifier what holds today. In 2014 Irish advice said that everybody present should agree. An old law on phone calls was named too. Check what holds now. On parents’ pages, staff and other patients get tagged. You can’t stop that. Ask the hospital for a rule on photographs. Don’t let a reply show that the person is your patient. A reply that confirms who was treated is a disclosure under HIPAA, even when they posted first. If you work for the government, ask before you say anything in public."
   }
  ]
 },
 {
  "of": "situation",
  "id": "patient-found-my-account",
  "title": "A patient has found your personal account",
  "summary": "Being found is not your fault. See what they can see, close what you can, and keep the two sides of your life apart with one kind line.",
  "also": [
   "dating app",
   "Tinder",
   "Hinge",
   "follows me",
   "likes my posts"
  ],
  "topics": [
   "boundaries",
   "confidentiality",
   "sexualised"
  ],
  "passages": [
   {
    "text": "A patient has found my account and is liking my posts. What do I do? Take a breath. Being found is common, and you have done nothing wrong by having a life. Don’t like, answer or block anything in the next ten minutes. Keep a picture of what they wrote or liked, with the date."
   },
   {
    "heading": "What has happened?",
    "text": "Choose what worries you most.. They told me something that they had seen. They follow me, or like my posts. They comment where others can read it. They send me private messages. They found me on a selling app or a local page. They came up on a dating app. I am not sure, or it is several of these"
   },
   {
    "heading": "How does it feel?",
    "text": "Trust your own sense of it. You don’t need proof.. Friendly, or they are just there. Kind, but there is too much of it. Romantic or sexual. It frightens me, or it threatens somebody. I can’t tell"
   },
   {
    "heading": "What could they have seen?",
    "text": "Look at your page from an account that is not yours, or while logged out.. Holidays, pets, family, food. Where I live, my children’s school, or where I will be. Something I would not say in front of them. Something about a patient, or about a shift. I don’t know what they can see"
   },
   {
    "heading": "Who are they to you?",
    "text": "Somebody I look after now. Somebody I used to look after. A relative or a carer. A young person, or somebody who is very unwell or alone. I am not sure who it is"
   },
   {
    "heading": "Has anybody complained, or might they?",
    "text": "A complaint, a claim, a letter from work or a regulator, or a request for records.. No. Yes. I am not sure"
   },
   {
    "heading": "What has passed between you?",
    "text": "Nothing. They only came up. We matched, or wrote to each other. We have met, or more. I am not sure that it is them"
   },
   {
    "heading": "Close the door softly, and carry on",
    "text": "They looked at something that was open. That needs no answer. What you choose to do next is the part that counts. Set your account so that friends alone see it. Check photos, tags and your list of friends too. Ask family and friends not to tag you, or to ask first. If they bring it up face to face, smile, say one line, and go back to why they came. Tell a senior if it comes up again. Write in the notes only what matters for their care. If you want patients to find you, open a page for work and keep the two apart. Don’t follow back, like back, or look at their page. Don’t tell them off. Most people mean it kindly. Don’t count on a nickname. Accounts under another name can often be traced. Don’t post about them, not even as a joke without a name. That is kind of you. I try to keep my life at home apart from work. Now, how can I help you today?"
   },
   {
    "heading": "Say it once, kindly, and let somebody know",
    "text": "Kindness can still be too much. You may set a line with a lonely or grieving person. It is fairer to them than silence that slowly turns cold. Tell a senior first, and agree who will say it and how. Say it once, in person or through the practice. Not from your own account. Make sure that they have other people to turn to, such as a family doctor or a support group. Then close your account to them, and leave later messages unanswered. Write down what came, what was said, and when. Ask whether a colleague should take over their care, if the tie has changed it. Don’t answer now and then. It invites more. Don’t give a reason that they can argue with. Don’t carry this alone. Thank you for the kind notes. My own account is just for people at home, so I won’t be answering there. If you would like to talk to somebody about how you are, the practice can help."
   },
   {
    "heading": "Don’t answer beyond one neutral line, and tell a senior",
    "text": "You did not cause this. Telling somebody early protects you both. Tell a senior or your indemnifier today. Send one neutral line at most, or nothing. Keep every message, like and comment, with its date. Then close your account to them. Ask whether somebody else should look after them, and whether you need a chaperone till then. Don’t flirt back, tease, or let it run because it is flattering. Don’t move to another app or give a number. Don’t show it round the team for a laugh. Thank you for your message. I can’t be in touch here. Please ring the practice for anything you need."
   },
   {
    "heading": "Get to safety first",
    "text": "Nothing on your account matters more than you do. If you or somebody else is in danger, ring the emergency number now. Keep every message, with the date and the sender. Tell your manager or security today. Ask how you will get home. Tell the people you live with, and your children’s school if it was named. Don’t answer. Don’t meet them, alone or with others. Don’t block before you have kept a copy."
   },
   {
    "heading": "Shut off the parts that lead to your door",
    "text": "They may mean nothing by it. Your home and your children still deserve a closed door. Hide posts that show your home, your car, the school or your usual walk. Turn off location for the camera and for each app. Make your list of friends and family hidden, so that nobody goes round through them. Ask family to hide or take down what shows where you live. Ask the school or club to leave your child’s name and face out of its posts. Stop posting about where you are until you have left. Tell your manager what the person knows. Don’t question the person about how they found it. Don’t move your home or your number in a panic. Talk to somebody first."
   },
   {
    "heading": "Put it out of sight, and look at it with fresh eyes",
    "text": "Everybody has something old online. A patient who reads it may not laugh. Keep a copy of what it was, and the date. Then hide it, or take it down. As nothing is under way, you may. Set the account so that friends alone see it. Search for your own name, and for old nicknames. If the person was hurt by it, talk to a senior about how to say sorry. Don’t argue that it was private. A private setting is no guarantee. Don’t think that it has gone. Somebody may have a copy. Don’t ask the person to forget it. I am sorry that you saw that. It was not a good thing to post. If you would rather see somebody else here, you can, and nobody will mind."
   },
   {
    "heading": "Leave it as it is, and ring before you touch it",
    "text": "What you do now may be looked at later. Taking things away can look like hiding them, even when you only feel ashamed. Ring your indemnifier today. Say what is up, who saw it, and what has been said. Keep a copy of each post, with its date. Ask them whether you may hide it from view. Close the account to new followers. Don’t delete posts, messages or the account. Don’t ask anybody else to delete things for you. Don’t write to the person about it."
   },
   {
    "heading": "A patient may be in your posts. Tell work today",
    "text": "One reader has seen it. Others may have. Quick and open is best. Keep a copy with the date, then hide the post from view. Hiding keeps it. Tell your manager and whoever looks after information at work, today. Let them decide who is told, and how. Ring your indemnifier. Don’t write to the patient yourself. Don’t delete it before somebody at work has seen it. Don’t tell yourself that it had no name. Small details add up."
   },
   {
    "heading": "Pass by, and say nothing",
    "text": "Being on the app is no wrong, for you or for them. It is private to both of you. Swipe past, or block them there. Either is fine. If the app lets you hide from certain numbers or places, you may use that. In a small town, talk to a senior about what you do when it happens again. Don’t like, match or write, even to explain. Don’t bring it up when you see them. Don’t tell anybody that they are on the app. It may reveal something very private. Don’t put it in the notes. I keep that part of life apart from work, so I won’t talk about it here. What can I do for you today?"
   },
   {
    "heading": "Stop there, and ask for advice",
    "text": "You may not have known who it was. Once you think you do, it is time to stop. Write nothing more, or one line that ends it. Keep the messages. Ring your indemnifier today, before you next see the person. Ask a senior to arrange for somebody else to look after them. Don’t wait to see where it goes. Don’t clear the chat or the match. Don’t drop the person as a patient so that you can go on. I’m sorry, I have to stop here. I can’t be in touch on this app. I wish you well."
   },
   {
    "text": "A follow or a like is their act, not yours. On an open account nobody asked you first. Set the account to private, then take them off your list of followers. You may also block them. Look first whether the app tells them. Don’t thank them for a like."
   },
   {
    "text": "Others can read what they write, and what you answer. Hide the comment, or limit who may comment. Don’t answer in a way that shows you know them from work."
   },
   {
    "text": "A message may hold something about their health. Then it must not get lost. If it sounds urgent, make sure that the right team knows today."
   },
   {
    "text": "Buying, selling and lost cats are ordinary life. You may sell them your sofa. Your address is what you may want to keep. Meet in a public place, or let somebody else hand things over. Turn off the exact place in the app. Don’t give or take a special price because of work. Don’t talk about health in the chat of a sale."
   },
   {
    "text": "Tell your indemnifier everything, and in order. They have heard it before. What you say early counts for more than what comes out late."
   },
   {
    "text": "Time may have passed. How long ago it was, what the care was and how ill the person was all count. Keep the same line."
   },
   {
    "text": "A relative is owed the same care. Anything you say to them may say something about the patient."
   },
   {
    "text": "Somebody young, very unwell or alone may read a lot into a like. Ask a senior how to tell them, so that they don’t feel pushed away. If you work with young people, tell your supervisor early. It is usual and it is not telling tales."
   },
   {
    "heading": "Where you work",
    "text": "The GMC warns that social and working life can blur. It says that unsigned posts can often be traced. The NMC counts building a relationship with a patient online among the things that put registration at risk. In a case that the GDC tells, patients reached old posts through a personal account that was linked to the practice page. The HCPC covers your private use too. It says to assume that anything can be shared. The GPhC says that a line such as “views my own” means little. Advice in Ireland is to keep private and working use apart. Don’t start contact with patients yourself. As reported, even letting others learn who your patients are may be a breach. Advice in Hong Kong is to keep the bond with patients from blurring, on social media or off it. A page for work is the answer that South African guidance gives, as reported. Boards may look at a private account, even one with no link to your job. Ontario’s college can look at personal use. It weighs how grave it was and whether you were known as a doctor. The AMA says to keep boundaries online, and to think of keeping personal and working content apart. On a small island you will meet. Agree early with colleagues how you handle it."
   }
  ]
 },
 {
  "of": "situation",
  "id": "journalist-contact",
  "title": "A journalist has been in touch",
  "summary": "Take their details and their questions, be polite, and say that you will ring back. Never say whether somebody is a patient. Let your indemnifier or your press office help with the answer.",
  "also": [
   "reporter",
   "press",
   "newspaper",
   "TV",
   "media enquiry"
  ],
  "topics": [
   "confidentiality",
   "complaint",
   "indemnity",
   "defamation"
  ],
  "passages": [
   {
    "text": "A reporter has messaged me about a patient and wants an answer by five. What do I say? Their deadline is theirs. You may always say that you will ring back. Write down the name, the outlet, the number, each question, and the time they need it by. Nothing is “off the record”. Assume that every word may be used. Don’t answer in the thread or by direct message."
   },
   {
    "heading": "Are they waiting for you now?",
    "text": "Yes, on the phone or at the door. Yes, they are at my home, or keep coming. No, I have some hours. I am not sure"
   },
   {
    "heading": "Have you said anything to them yet?",
    "text": "Count a nod, a “she was doing well”, and anything said by reception.. No. Yes, but about nobody. Yes, and it touched on a patient. I am not sure"
   },
   {
    "heading": "What is it about?",
    "text": "A patient, or somebody who may be one. Me, my colleagues or where I work. My field. They want an expert. I am not sure what they are after"
   },
   {
    "heading": "Has the patient agreed, in writing, that you may speak?",
    "text": "The reporter’s word that they agreed is not enough. Nor is their own post.. No. Yes, and I have seen it. I am not sure"
   },
   {
    "heading": "Must your employer agree before you speak?",
    "text": "Yes. No, I work for myself or I have leave. I am not sure"
   },
   {
    "heading": "Something got out. Say so today",
    "text": "It happens. Reporters are good at it. The sooner somebody knows, the more can be done. Write down, word for word, what was said, by whom and when. Tell the person who looks after data at your work, today. Ring your indemnifier. They may contact the paper or the station for you. Stop there. Send all further calls to one person. Don’t ring the reporter to take it back. That can make it a story. Don’t ring the patient on your own. Don’t hope that nobody noticed. I can’t help you any further with this. Please send your questions to [press office or manager]."
   },
   {
    "heading": "Say nothing about anybody, and say it kindly",
    "text": "Even to say “I can’t discuss my patient” gives it away. Speak so that it would be true of a stranger. Say that you never speak about any person, and leave it there. Ask for the questions in writing. Ring your indemnifier’s press office, and your employer’s. Let them draft the answer. Often it is two lines. Warn reception, colleagues and anybody at home that calls may come. If you know the person, ask somebody at work to tell them that the press has called. Don’t say “no comment”. It sounds as if there were something to hide. Don’t correct what the patient or the family told them. Don’t say yes or no to a detail, a date or a picture. Don’t speak because the person has died, or because they spoke first. Treat it in the same way. Don’t look in the notes in order to answer. Thank you for your call. I don’t speak about any person, whoever they may be. Please send your questions and your deadline to [press office]. We owe privacy to everybody, so we can’t answer questions about any person. Anybody who is unhappy with a service can ask for a full answer, and we would want to give one."
   },
   {
    "heading": "Go slowly even with a yes",
    "text": "A patient may agree in a good week and be sorry in a bad one. What is printed stays. Ring your indemnifier before you speak. Look at what they agreed to: which facts, which outlet, which day. Ask the patient again, in private, once they have seen the words. Tell them that it can’t be called back, and that a no changes nothing in their care. Ask your employer for leave. Answer in writing, and stay inside what was agreed. Keep the consent with a copy of what you sent. Don’t add colour. One more detail may be the one they minded. Don’t take a family’s yes for theirs, if they can decide for themselves. Don’t use it to settle a quarrel. I can answer in writing, and only on what has been agreed. Please send me the questions, and let me see my words before they go out."
   },
   {
    "heading": "Let your indemnifier and your employer help you answer",
    "text": "It is frightening to be a story. A short, calm answer, or none, often reads better than a defence. Take the questions in writing, and the deadline. Ring your indemnifier and ask for the press office. Tell your manager or your partners before they read it. Agree who speaks. It should be one person. Write down the facts, with dates, for them alone. Lock down your accounts. Family photos are used too. Don’t say sorry, blame or guess before you have had advice. Don’t defend yourself with anything from a patient’s notes. Don’t speak about a matter that is with a court, a regulator or the police. Don’t argue with the reporter online. Don’t delete old posts. Somebody may already have copies. Thank you for getting in touch. I would like to look at your questions with care. Please send them to [address] with your deadline, and somebody will come back to you."
   },
   {
    "heading": "Ask for leave first, then speak",
    "text": "Good experts are needed. A day’s delay is better than a quarrel with your employer. Ask the press office, in writing. Say who, what, when, and in whose name. Ask your indemnifier whether you are covered. If there is no time, pass on the name of somebody who has leave. Say whose view it is, each time. Don’t wear a badge or a uniform for an interview without leave. Don’t tell a story from your ward to make a point. I have been asked by [outlet] to speak about [topic] on [date]. I would not speak about any patient. May I do it, in whose name, and is there anything I should know?"
   },
   {
    "heading": "Speak about the field, and about nobody",
    "text": "Calm, clear experts do good. Stay with what you know. Ask what the piece is, who else is in it, and when it runs. Ask your indemnifier, in writing, whether you are covered for it. Prepare three points and the source for each. Say who you are, and what you stand to gain, if anything. Say where people can turn with questions about their own health. Ask to see your quotes. Don’t comment on a named person’s health, least of all somebody well known. Don’t use a case, even a changed one. Don’t guess. “I don’t know” is a good answer. I can talk about this in general, with sources. I can’t talk about any person’s case or health. Please send me the questions, and how you would like to describe me."
   },
   {
    "text": "You need a minute. Take it. I can’t talk at the moment. Please give me your name, your number, your questions and your deadline. Somebody will ring you back."
   },
   {
    "text": "You need not open the door. Stay polite, say your one line once, and close the door. Write down the times. Tell your employer and your indemnifier. If they follow you or will not go, ask the police. Don’t push a camera away."
   },
   {
    "text": "What you said may be printed. It is seldom as bad as it feels. Write down what you said, as near as you can, with the time. Tell whoever answers for you, before they send anything."
   },
   {
    "heading": "Where you work",
    "text": "The GMC’s rule covers print, broadcast and social media. It holds for past patients and for families. As reported, you should usually say no more in public than that you have a duty to keep confidences. Your employer may want its press office to agree first. Ask for the policy. If you work for the government, you need written leave to speak on its policy. This was reported to hold for your own accounts too. To let others learn that somebody is your patient may itself be a breach. To confirm that somebody is a patient is a disclosure under HIPAA, even if they spoke first. Ask your indemnifier about the Irish guide, and about cases before a court. Views are allowed. What counts is whether it is false, breaks privacy or puts people at risk. On a small island, “an elderly man last week” is a name."
   }
  ]
 },
 {
  "of": "situation",
  "id": "colleague-post",
  "title": "A colleague has posted something wrong",
  "summary": "Often a quiet word is enough, and kind. If a patient can be recognised or somebody is being hurt, it cannot wait.",
  "also": [
   "report a colleague",
   "racist post",
   "group chat"
  ],
  "topics": [
   "respect",
   "confidentiality",
   "discrimination",
   "sexualised"
  ],
  "passages": [
   {
    "text": "A colleague has posted something awful online. Do I say something? Don’t like, share or answer it. Write down the link, the date, the time and what you saw. Keep one picture of it for those who need it. If a patient shows in it, don’t pass it round. It is upsetting to see this from somebody you work with. You are not disloyal for minding."
   },
   {
    "heading": "Where did you see it?",
    "text": "On a page that anybody can read. In a group or a chat that I am in. A patient or somebody else showed it to me. I am not sure who can see it"
   },
   {
    "heading": "What is the worst thing about it?",
    "text": "Somebody could recognise a patient. It is hateful or sexual, or it bullies somebody. It gives health advice that could hurt people. They threaten somebody, or I fear for their life. It is rude, moaning or in poor taste. It criticises how things are run. I can’t say, but it feels wrong"
   },
   {
    "heading": "What are you to them?",
    "text": "A colleague or a friend. Their manager or employer. They are senior to me, or mark my work. I don’t know whether I can speak to them"
   },
   {
    "heading": "Whom does it hurt?",
    "text": "Me. A colleague. Patients, or a group of people. I am not sure"
   },
   {
    "heading": "Is it the first time?",
    "text": "As far as I know. No, it goes on. I am not sure"
   },
   {
    "heading": "Could you have a quiet word with them?",
    "text": "Yes. Yes, I am their manager. No, they are senior, or it would go badly. I am not sure"
   },
   {
    "heading": "Get help to whoever may come to harm",
    "text": "A cry for help can look like a bad joke. So can a plan. Treat either as real. If a life may be at risk, ring the emergency number now. Ring your colleague, or go to them with somebody they trust, if it is they who are at risk. If they threaten others, tell the police and your manager. Warn whoever is named through them. Keep a picture of the post for the police. Don’t leave it for the morning. Don’t answer in the thread. Don’t go alone to somebody who threatens. I read what you wrote and I am worried about you. Are you all right just now? I can come, or ring you. You don’t have to explain."
   },
   {
    "heading": "Ask them now to hide it, then tell work today",
    "text": "Every hour counts for the patient. It counts for your colleague too. Owning up early has been held in somebody’s favour. Ring or speak to them now. Don’t write it all down in a chat. Ask them to hide the post, and to keep a copy. Ask them to tell their manager today. Offer to go with them. Tell whoever looks after patients’ information at work, the same day, whatever they answer. If you can’t reach them, tell work without them. Don’t ask only for the name to be changed. Small details still add up to a person. Don’t agree to keep it between the two of you. Don’t tell the patient yourself. Work decides how. Don’t answer in public. I have just seen what you put up. There is enough in it that somebody could be known by it. Could you hide it for now, and keep a copy? Ring me and we can talk about what to do next. I saw a post tonight that may hold details of somebody’s care. I have noted the link and the time. I have not shared it. Whom should I give it to?"
   },
   {
    "heading": "Tell somebody who can act, today",
    "text": "You need not face a person who has power over you. The patient comes first, and there are ways round. Tell whoever looks after patients’ information at work, today. That is a report about data, not about a person. Or go to another senior, your tutor, or a person for raising concerns. Ask for your name to be kept back where it can be. Ask what will happen next. Say what you saw, not what you think of them. Note whom you told, and when. Don’t wait until your post or your marks are over. Don’t send an unsigned threat or hint. Don’t answer in public, and don’t pass it round. I have seen a post by somebody senior to me. I think that a person could be recognised in it. I can show you where it is. I would like my name kept out of it if that can be done."
   },
   {
    "heading": "You don’t have to take it",
    "text": "It hurts more when it comes from your own side. You may be angry, and you need not answer tonight. Keep each post with its date. Ask a friend to do it if you can’t bear to look. Tell your manager, or the manager above if it is your manager. Look for the policy on bullying and harassment. Ask for it in writing. Think about mediation later, if you would want that. Mute them. Don’t reply, hint or post about it. Don’t gather friends to answer for you. Don’t blame yourself. A colleague has posted about me. I have kept copies. I would like to meet this week, with somebody beside me, and to know what the policy says."
   },
   {
    "heading": "Don’t stay silent. Help the person, then report",
    "text": "Silence in a group can look like agreement. You don’t need to be a hero. One calm line and a report will do. Ask the person it was aimed at how they are, and what they would like. If you can, say one line and stop there. Tell your manager or use the policy on harassment, with the link and the date. If a manager does nothing, go one up, or to your union. Ask your indemnifier whether you must tell a regulator. Don’t laugh along, react or forward it. Don’t start a row in the thread. Don’t report over the head of the person it hurt without telling them. I don’t find this funny, and I don’t think it belongs here. Let’s leave it. I saw what was posted. It was wrong. How are you, and what would help?"
   },
   {
    "heading": "Protect people first, then raise it",
    "text": "Somebody may stop a medicine tonight because of it. The person who wrote it may believe every word. If you know of somebody who followed it, help them through the usual care. Write that down in their notes. Message the colleague in private, if you can. Give the source. Leave them a way back. Report the post to the platform. If they keep it up, tell their employer or regulator. Your indemnifier can help you word it. To answer in public, give the fact and the source. Leave the person out of it. Don’t mock them or call them names. Don’t tell the story of a patient who was hurt. It may point to them. Don’t be drawn into a long thread. Please don’t stop a medicine because of a post. Talk to your pharmacist or doctor first. The national guidance is linked here. I read your post and I am worried that people may stop what they take. Here is the guidance I go by. Could we talk?"
   },
   {
    "heading": "Have a quiet word",
    "text": "Most people are glad to be told by a friend, and not by a letter. You would be too. Speak in person, away from others. Today or tomorrow will do. Say what you saw, why it worries you, and what you would like. Listen. They may be worn out, or in trouble. Offer to help them find the words or the settings. Then let it be. Don’t send it to the group. Don’t preach. One time is enough. Don’t say that you will report it in order to win. Have you got a minute? I saw your post last night. I know it was a rotten week. I think it could be read the wrong way, and I would hate it to land on you. Would you look at it again?"
   },
   {
    "heading": "Take it to somebody whose job it is",
    "text": "A habit is more than you can mend with one chat. Raising it early is kinder than letting it grow. Make a short list: dates, links, what was said. Take it to a supervisor, a manager or the person for raising concerns. Say what you have seen and what you fear. Leave out guesses about why. Ask when you will hear back. Go one up if you don’t. Don’t set traps or follow them online to find more. Don’t use a false name to provoke them. Don’t discuss it with the rest of the team. I would like to raise something in confidence. Over the past weeks I have seen several posts that trouble me. Here are the dates and the links. I would like your help."
   },
   {
    "heading": "They may say that",
    "text": "Fair criticism of policy and of services is allowed. So is being tired, or sad. You may disagree with all of it. Leave it be. If a fact is wrong, tell them in private. If it names a person or a patient, go back and choose that answer. If their worry is about harm to patients, help them raise it. Don’t report a person for holding a view. Don’t share it with a sneer."
   },
   {
    "text": "You are in the room. Others may think that you agree, and the chat may come out one day. Ten doctors’ messages were found in an inquiry about something else. Say one line, then tell somebody. After that you may leave the group. Don’t delete the chat. You may be asked for it."
   },
   {
    "text": "Thank them. Tell them that you will pass it to the right person. Don’t promise what will happen to the colleague."
   },
   {
    "text": "You have to see that it is dealt with. Do it calmly, by the policy and with a note of each step. Hear the person out before you decide. Get advice from HR before any step against them. Ask about their health and their load. Don’t ask for their password, and don’t look through their accounts."
   },
   {
    "heading": "Where you work",
    "text": "Good medical practice, as reported, expects you to act when you see harassment: support the person, challenge it or report it. The NMC says that nobody may use social media to put others off raising concerns. The GDC’s standards allow what is said as part of raising a concern. As reported, sharing a post can make you answer for it. The GPhC says not to bully, or be drawn into rows. The HCPC says to ask a colleague, your union or your professional body when in doubt. A breach that may put people at risk has to reach the ICO within 72 hours of being known. Your organisation does that. Ask your indemnifier whether you have to notify. The Canadian code asks for respect in all media, and for misconduct to be reported. As reported, public servants need leave to speak about policy, on their own accounts too. Think of that before you report a view. Ask your state board or your insurer whether you must report. States differ."
   }
  ]
 },
 {
  "of": "situation",
  "id": "ward-photo-or-video",
  "title": "A photo or video from work",
  "summary": "With anybody who is being cared for in it, the answer is no, unless they said yes in writing to this very use. Without a patient, look twice and ask work.",
  "also": [
   "TikTok",
   "filming",
   "X-ray",
   "theatre",
   "live stream"
  ],
  "topics": [
   "confidentiality",
   "disrepute",
   "conflict",
   "respect"
  ],
  "passages": [
   {
    "text": "Can I post a photo or video from the ward? Wait. No picture has to go out today. Keep it off group chats too, while you think. Turn off automatic upload, so that the picture stays on one device."
   },
   {
    "heading": "How far has it gone?",
    "text": "Nothing is posted yet. I want to film or stream during care. I have posted or sent it. Somebody else filmed, and I or patients may be in it. I am not sure whether it went up"
   },
   {
    "heading": "What could be seen or heard?",
    "text": "Look at the edges, the mirrors and the screens. Listen to the sound.. A patient, or a part of one, or a voice. A label, board, scan, note, wristband or specimen. Only people who work there. Only a room, a corridor, a thing or a view. I am not sure"
   },
   {
    "heading": "Has the person said yes to this very use?",
    "text": "To be shown on social media, by you, in words they understood, and in writing.. Yes, an adult who could freely choose, in writing. They said yes aloud, or signed for their records or for teaching. A child, or somebody who could not choose, or who has died. No. I am not sure"
   },
   {
    "heading": "What is it for?",
    "text": "To teach or explain something. To thank, celebrate or show a day at work. To show what we offer. For a laugh. To show that something is wrong. I am not sure"
   },
   {
    "heading": "Has your workplace agreed?",
    "text": "Yes, the people who may decide have. No, or I have not asked. I am not sure whose yes it takes"
   },
   {
    "heading": "What does it show?",
    "text": "A patient, or something about one. Only staff, or an empty room. I am not sure"
   },
   {
    "heading": "Has anybody complained, or might they?",
    "text": "A patient, a colleague, your employer, a regulator, the police. A request for records counts too.. No. Yes. I am not sure"
   },
   {
    "heading": "Get it out of sight, then tell work",
    "text": "Your stomach turns over. That is normal. The next hour is what you can still do well. Keep a copy with the date, the caption, and who could see it. Then hide it from view, on every account where it went. Ask people who got it to stop passing it on, and to tell you what they did with it. Tell your manager and whoever looks after patients’ information, today. Ring your indemnifier. Write down what happened, hour by hour. Don’t delete it from your phone before work has seen it. Don’t write to the patient yourself. Work decides how they are told. Don’t post an apology. It tells everybody where to look. Don’t hope that nobody saw. I have made a mistake. A picture that I posted may show somebody who was here for care. I have hidden it and kept a copy. Whom do I need to tell today?"
   },
   {
    "heading": "Touch nothing more, and ring",
    "text": "If somebody may ask for it, it has to be there. You can still stop it from spreading. Ring your indemnifier today. Keep the picture, the post and every comment, with dates. Ask whether you may hide it from view. Post nothing else from work. Don’t delete the post, the picture or the chat. Don’t answer comments. Don’t ask anybody to say that it was their idea."
   },
   {
    "heading": "Nobody has complained, so you may take it down",
    "text": "Perhaps it is fine. Perhaps it reads worse than it felt. A nurse was dismissed over an empty room. Another’s films of quiet corridors led to no case. Look at it as a patient’s family would. What happened that day? Would they know the room? If in doubt, take it down. Keep a copy for yourself with the date. Ask the colleagues in it whether they mind. Tell your manager if it broke a rule at work. Better from you. Don’t only change the caption if the picture is the trouble. Don’t count on a small audience. I put up that picture from our break. Are you happy for it to stay, or shall I take it off?"
   },
   {
    "heading": "Don’t post it",
    "text": "It may be a lovely picture, or a clever one. It is still somebody’s worst week. If they, their family or a neighbour could know them, it is theirs. Leave it unposted. If it belongs in the record, get it there by the proper way, and ask how to clear it from your phone after. If it was taken on your own phone, tell your manager. There may be a rule, and it is better to ask. To teach, ask for a picture from the hospital’s own collection. If you filmed because something is wrong, show it to those who can act. See raising concerns. Don’t crop it, blur it or put a bar over the eyes and hope. Marks, voices, dates and places remain. Don’t send it to friends instead. Don’t ask for consent after you have posted. It is a great picture, and I am not going to put it up. Whoever is in it could be known by it. Let’s take one without anybody who is here for care."
   },
   {
    "heading": "Ask work before it goes out",
    "text": "It is their building, their name and their patients’ trust. A short question now spares a long talk later. Ask the press team or your manager, in writing. Send the picture and the words. Say where it would go and what it is for. Ask whether a uniform, a badge or the name may show. If a company, a school or a film crew is involved, let work deal with them. Wait for the answer. Don’t take a nod in the corridor as leave. Don’t post first and ask after. I would like to post a picture from work. I attach it with the text. Nobody who is here for care can be seen or heard. Am I allowed to, and may the name of the place show?"
   },
   {
    "heading": "Look twice, then post it plainly",
    "text": "You have the yes of those it takes. Now check what the camera saw that you did not. Zoom in on boards, screens, labels, wristbands, mirrors, windows and name badges. Play it with the sound up. Strip out the place and the time. Bedside’s photo check shows what a file holds. Post it some weeks later, if it need not be that day. Show it to one person who was not there. Ask what they can tell from it. Take it down if anybody in it asks, unless a complaint or an inquiry is under way. Then ring first. Don’t name the unit and the day together. Don’t post from a shift. It looks as if nobody was caring. Don’t post a bare line about “the night we had”. Those who were there will know."
   },
   {
    "heading": "Something is wrong: take it where it can be mended",
    "text": "You want it seen. That is honest. A film on the open web is rarely the first or the best way, and those lying in the corridor did not choose it. If somebody is in danger now, get help now: the person in charge, then the emergency number. Write down what you saw: date, place, numbers, whom you told. Raise it at work, with a manager or the person for raising concerns. If you have and nothing came of it, ask your union or regulator where to go next. You may speak about the state of the service in your own words. Keep people and places out of it. Don’t film people who are waiting, asleep or undressed. Don’t hand the film to a reporter before you have had advice. Don’t delete it. It may be needed. I am worried about people’s care tonight. These are the facts. What will be done, and by when? I am writing down that I raised it."
   },
   {
    "heading": "Ask them to hide it, and tell work",
    "text": "You did not film it. If you are in it, people may still ask why you let it be. Write down where it is, what it shows, and when you saw it. Ask them, kindly and now, to hide it and to keep a copy. If a patient shows, tell whoever looks after patients’ information, today. If a patient or a visitor filmed it, tell your manager. Ask about the rules on filming here. Turn off the tag on your name. Don’t like it or share it, not even to say that it is wrong. Don’t grab a phone, or make anybody clear it. Don’t accept a copy for your own page. Could you hide that film for now? I think there are people in it who did not choose to be seen. Please keep a copy, as work may ask for it."
   },
   {
    "text": "A name on a board or a date on a scan is enough. So is a scar, a ring or a strange case. In one study, as reported, 18.5% of doctors’ tweets with such images held a risk. Don’t post a scan or a specimen because “there is no name on it”."
   },
   {
    "text": "A yes can be taken back. On the web that is hard to keep, so say so before they sign. Keep the form with the picture: where it may go, for how long, and how to stop it. Let them see the picture and the words first. Ask again some days later, when they are home and well. Don’t let them feel that their care hangs on it."
   },
   {
    "text": "A yes to a picture for the notes or for teaching is not a yes to the web. A yes from the trolley may not be one the week after. If it truly matters, ask work how to get written consent once the person is well."
   },
   {
    "text": "Nobody else can spend this yes for them. A parent’s or a daughter’s wish is kind. It does not make it right for you to post."
   },
   {
    "text": "A stream can’t be called back, and your mind is owed to the person in front of you. A surgeon who streamed operations lost the licence for good. Don’t stream, even if the patient asks for it and will sign."
   },
   {
    "text": "What is funny at four in the morning is cruel by day. Four nurses were dismissed for a video that made fun of patients."
   },
   {
    "text": "Ask each person in the picture. They may say no and need not say why. Think what you wear and do in it. Food, drink and games near patients read badly."
   },
   {
    "text": "An empty room may still tell a story, if it was in the news that day. Leave out the day and what happened there."
   },
   {
    "text": "Say that it is for teaching, and give your source. Change nothing that a learner needs. Leave out what only this patient had."
   },
   {
    "text": "You gain from it, so more rules apply. Some countries bar praise from patients. Say that it is your clinic. Leave out the names of prescription medicines, nicknames too. Ask before you use a patient’s story or thanks. It may count as a testimonial, which is barred in advertising. Don’t offer a lower price for a picture."
   },
   {
    "heading": "Where you work",
    "text": "The GMC asks for explicit consent before anything that identifies a patient is shared. Its guidance on recordings has a part on public media. The NMC counts pictures of patients without consent among the things that put registration at risk. The GDC asks for explicit consent to anything that identifies a patient. The NMBI’s advice is to post no photos of patients, past or present. Full-face pictures and exact dates count as identifiers under HIPAA. A hidden face alone is not enough. A clinic’s page run by a spouse, with pictures from theatre, cost a surgeon a suspended removal. The ministry, as reported, has had rules for its staff since 2016, after videos of patients spread. Videos in informal dress, and smoking in scrubs, led to a charge. How it ended was not read. The page of a clinic that promotes itself counts as advertising."
   }
  ]
 },
 {
  "of": "situation",
  "id": "employer-policy",
  "title": "What your employer’s policy says",
  "summary": "Read the policy, ask about what is not clear, and follow the stricter rule. No policy should keep you from raising a danger to patients.",
  "also": [
   "social media policy",
   "uniform",
   "contract",
   "disciplinary"
  ],
  "topics": [
   "disrepute",
   "confidentiality",
   "role"
  ],
  "passages": [
   {
    "text": "My employer has a rule about social media. What does it let me do? Find the policy itself. What people say it says is often wrong. Look for other papers too: contract, uniform, media, phones, raising concerns. Answer no message from work tonight if you are upset. Tomorrow is soon enough."
   },
   {
    "heading": "What do you need to know?",
    "text": "Whether I may post something, or use an app. Whether uniform, logo or the name may show, or whom I speak for. I have been told to take something down, or to explain it. It seems to stop me from raising a danger. They want my password, my accounts or my likes. I run the place and need a policy. I am not sure"
   },
   {
    "heading": "Have you seen it in writing?",
    "text": "Yes, and it is clear. Yes, but it does not answer my question. There is none, or nobody can find it. I am not sure"
   },
   {
    "heading": "Do you work for more than one place?",
    "text": "No, one. Yes, or through an agency. I am a student or a trainee on placement. I am not sure who counts as my employer"
   },
   {
    "heading": "Is there more to it than a word?",
    "text": "A letter, a set meeting, a complaint, an inquiry, the police, a regulator, or a request for data. Or signs that one may come.. No, somebody asked me and that is all. Yes. I can’t tell"
   },
   {
    "heading": "What is it about?",
    "text": "A patient, or something about one. Uniform, logo, tone, or a rule at work. It says that care is not good enough. I am not sure"
   },
   {
    "heading": "Is anybody in danger today?",
    "text": "Yes, somebody may come to harm. Not today, but it goes on. I am not sure"
   },
   {
    "heading": "Follow it, and keep the stricter rule",
    "text": "A policy may ask for more than your regulator does. Then it is the policy that you keep at work. In your own time it may ask less of you than you fear. Read what it says of your own time, and of your own phone. They are often two parts. Use the apps that it names. If it names none, ask. Keep a copy with its date. Policies change. Say that you speak for yourself, if you name your work. Tell work first if a post may bring calls to the switchboard. Don’t count on “views my own”. It means little. Don’t break a foolish rule on purpose. Ask to have it changed. Don’t think that a closed page is outside it. I work in health care. What I write here is my own view. I can’t give advice about anybody’s health."
   },
   {
    "heading": "Ask in writing, and wait for the answer",
    "text": "A rule that nobody can find may still be held against you. A short e-mail is your best friend. Ask your manager, the press team or HR. Put one question at a time. Say what you want to do, where, and when. Keep the answer. Till then hold to your regulator’s guidance, and leave out the name of your work. If nobody answers in a week, ask again and copy your union. Don’t take silence for a yes. Don’t go by what others do. They may not have been seen yet. I would like to keep a page of my own about health in general. I would not show the uniform or the name of the place. Is there a policy that I should read, and is there anything else you need from me?"
   },
   {
    "heading": "Hear it calmly, ask for the rule, then decide",
    "text": "Being told off stings. Often somebody was only asked to pass it on. Ask which part of which policy it is, and by when. Keep a copy of the post, and of the request. If it is a small matter, do as they ask now and talk about it after. If you think that they are wrong, say so in writing, in two calm lines. Ask whether that is the end of it. Ask for a yes or no in writing. Then you may take the post down, unless somebody has complained. In that case hide it, and ring first. Don’t post about being told. Don’t argue in the corridor. Don’t think that a rule made today reaches back to last year. Ask. Thank you for telling me. I have hidden the post for now. Could you send me the part of the policy it goes against? I would like to understand it before we talk."
   },
   {
    "heading": "Hide it, and help work to deal with it",
    "text": "Work has told you early. That is better than hearing it from the patient. Keep a copy with the date, then hide the post from view. Tell your manager when it went up, who could see it, and who answered. Speak to whoever looks after patients’ information, today. Ring your indemnifier before any meeting. Don’t delete it until work has a copy and your adviser agrees. Don’t write to the patient. Don’t say that it held no name. Small details add up. I have hidden the post and kept a copy. I am sorry. I want to help put it right. Whom should I speak to today?"
   },
   {
    "heading": "Get somebody beside you before you answer",
    "text": "A letter from your employer is frightening. It is a step, not a verdict. You may take time to think before you speak. Write down the date by which they want an answer. Ring your union and your indemnifier today. Ask in writing for the policy, the post that they mean, and who complained of what. Ask to bring somebody to the meeting. Keep the post, the chats and the letters. Write a short list of what happened and when. Show it to your adviser alone. Don’t delete, hide or change anything before your adviser agrees. Don’t go to “just a chat” alone. Don’t write a long defence tonight. Don’t talk it over with colleagues who may be asked. I have your letter. I will come to the meeting and I will bring somebody with me. Please send me the policy and the posts you want to discuss, so that I can get ready."
   },
   {
    "heading": "Make people secure first, by the shortest way",
    "text": "No policy on social media stands in the way of that. If a life is at risk, ring the emergency number. Tell the person in charge now, in plain words. Then the manager on call. If nobody acts, go one up, tonight. Write down whom you told, when, and what they said. Don’t post in place of telling somebody who can act. Don’t wait for leave to speak. Don’t name patients to anybody who does not care for them. I think that people may come to harm tonight. This is what I see. I need you to act now. I am writing down that I told you."
   },
   {
    "heading": "A policy may guide how you speak, not whether harm is raised",
    "text": "Good-faith criticism of services is allowed. How and where you voice it matters for how you stand afterwards. Raise it at work first, in writing, by the route for raising concerns. If you have and nothing came, ask your union or regulator where to go next. Ask in writing whether the policy is meant to cover this. Few will say yes. Look for the Freedom to Speak Up guardian, if your place has one. If you speak in public after that, keep to the service. Give facts you can show. Leave out people. Read how to raise a concern before you start. Don’t start with a post. Don’t take records or lists home as proof. Don’t sign a paper that forbids you to raise harm before you have had advice. I am worried about people’s care and I want to raise it the right way. I read the policy as being about social media, not about this. Please tell me if you see it otherwise."
   },
   {
    "heading": "You may ask what it is for, and say no for now",
    "text": "Work may mind what you post. It is another thing to look through your account, or to use it. Ask for the request in writing, with the reason and the rule. Say that you will answer after advice. If they want you to like or share, ask whether you have to. If you do, say where you work. If they pay you for it or it helps their sales, the post may be an advert. Keep work’s pages on work’s accounts. Write down who holds the key and who keeps it when you leave. Don’t give out your password. Don’t set up a second account to please them. Don’t delete in haste what they asked to see. I’d like to help, but I keep my own accounts to myself. Could you tell me in writing what you need and which rule it is under? I will take advice and come back to you."
   },
   {
    "heading": "Write one page that people can keep to",
    "text": "Long policies are not read. A fair one guards patients, and your staff as well. Say what it covers: own time, own phone, chats, likes, pictures, the practice page. Name the apps for talk about patients, and say where the record goes. Say who answers reviews and reporters, and who may post for you. Say that nobody posts a picture from inside without leave. Say in bold that raising concerns and fair criticism are allowed. Say what to do when something goes wrong: tell us the same day, and nobody will be shouted at. Ask staff and their union to read the draft. Set a date to look at it again. Look up employment and data law where you are before you check staff or people who apply. Don’t ban all talk about work. It will not hold. Don’t ask for passwords, or watch people’s own pages. Don’t apply a new rule to an old post. We want you to enjoy your own accounts. We ask three things. Keep patients out of them. Be fair to each other. Tell us the same day if something goes wrong."
   },
   {
    "text": "A uniform, a badge or a logo lets work’s name speak with you. Ask before any of them shows. Your face in your own clothes asks for no leave. If you may name your work, add that you speak for yourself. Talk that is in work’s name goes through the press team first."
   },
   {
    "text": "You would not be alone in that. In 2018, as reported, most of the 136 British trusts that were asked had none for messaging."
   },
   {
    "text": "Both sets count: the agency’s and the place’s where you stand. Keep the stricter one. Ask the agency which it is if they clash."
   },
   {
    "text": "Your school, your placement and your future regulator may each have a rule. Keep the strictest. Ask your tutor when they clash."
   },
   {
    "heading": "Where you work",
    "text": "The HCPC says to follow your employer’s policy, and to ask when in doubt. The GDC says to follow your employer’s policy. Raising a concern is an exception to its rule on what harms trust. The NMC says that nobody may use social media to put others off raising concerns. The GMC says that freedom of belief, privacy and speech are real, and are weighed with other people’s rights. The GPhC says that a line about your own views means little. In England national guidance lets teams use messaging apps within limits. Some trusts are stricter. Yours is the one that counts. The Medical Board says that it does not look into people only for the views that they hold or voice. An appeal court set aside a nurse’s discipline for criticising a relative’s care. Ontario’s college says that helpful criticism in good faith is unlikely to be unprofessional. As reported, people who work for the government need written leave to speak on its policy. It covers personal accounts. Use the official channels. Ask your union or a lawyer whether talk about pay and conditions is protected for you. Hospitals there are advised to have a policy on photographs."
   }
  ]
 },
 {
  "of": "situation",
  "id": "trolling-or-doxxing",
  "title": "You are being trolled, harassed or doxxed",
  "summary": "Don’t answer. Keep a record, and get private facts taken down. Tell your employer and your indemnifier early. Hand the account to somebody you trust.",
  "also": [
   "harassed",
   "bullied",
   "pile-on",
   "stalker",
   "my address"
  ],
  "topics": [
   "respect",
   "discrimination",
   "sexualised"
  ],
  "passages": [
   {
    "text": "Strangers are attacking me online and somebody posted my home address. What do I do? This is not your fault, and you need not face it alone. Stop reading. Ask somebody you trust to read for you. Don’t answer. That includes clever answers, and kind ones. Keep pictures of what matters, with links, names and times. The other person can do that."
   },
   {
    "heading": "Is anybody in danger?",
    "text": "Somebody at the door, a threat to you or your family, a weapon, a plan.. Yes, or I have been threatened. No. I am not sure"
   },
   {
    "heading": "How are you?",
    "text": "Angry or tired, but all right. I am not sleeping, not eating, or scared to go out. I have thought of harming myself, or can’t go on. I don’t know"
   },
   {
    "heading": "Has anything private been put online?",
    "text": "Yes, such as my address, my number or my family. Yes, or faked: sexual or intimate pictures of me. No. I am not sure"
   },
   {
    "heading": "Who is it?",
    "text": "Go by what you know, not by what you guess.. Strangers, or names I don’t know. A patient, or somebody close to one. A colleague, or somebody in my field. I am not sure"
   },
   {
    "heading": "How many are there?",
    "text": "One, or a handful. Many, all at once. I am not sure"
   },
   {
    "heading": "Has anybody complained about you, or might they?",
    "text": "To your employer, your regulator or the police. Complaints are often part of a campaign.. No, and I see no reason why they would. Yes, or they say that they will. I am not sure"
   },
   {
    "heading": "Get out of harm’s way, then ring",
    "text": "Don’t stop to work out whether they mean it. If you are in danger now, ring the emergency number. Go where there are other people. Take your family. Report the threat to the police. Ask for a reference number. Tell your employer and security, tonight. Tell the school, if children were named. Keep every threat. Screenshots with the link and the time are best. Don’t answer or bargain. Don’t post where you are, or that you have called the police. Don’t go to meet them. I work in health care. I have had threats online, and I fear for my family. I have kept copies with dates and links. Please give me a reference number and the name of somebody to ring."
   },
   {
    "heading": "You come first. Ring somebody now",
    "text": "Being attacked by a crowd can bring anybody to this point. Others have stood there too, and there are people to ring. If you may act on it, ring the emergency number now. Ring a helpline, or somebody who would want to know. Give your phone to a person you trust, and stay with them tonight. Tell your own doctor tomorrow. Don’t be alone with the phone. Don’t think that you have to sort out the posts first. They can wait. I’m not all right. Can you come, or stay on the phone with me?"
   },
   {
    "heading": "Get the private facts taken down",
    "text": "This is not about manners, so don’t report it as rudeness. Look for the report form on private information. Keep a picture and the link of each one. Then report it as private information. Ask search engines to leave the page out when people look up your name. Tell the police if your home is named. Warn the people at home, and the school. Agree what to do if somebody calls. Tell your employer. Ask that nobody gives out your rota or your number. Ask your work, and your regulator, whether they show more about you than they need to. Lock your accounts. Change passwords and turn on two-step sign-in. Don’t repeat the address to say that it is out. Don’t put their details online in return. Don’t say that a detail is right, or that it is wrong. This post gives a private person’s home address, without consent, so that others will go there. Please take it down now under your rules on private information."
   },
   {
    "heading": "You are the one who was wronged",
    "text": "It does not matter who took the picture, or whether it is real. Keep the link and the date. You need not keep looking at it. Report it to the platform as an intimate picture shared without consent. Tell the police. It may be a crime, and that may hold for faked pictures too. Tell one person at work, so that you don’t have to explain it twice. Don’t pay anybody who asks for money. Don’t send more, or plead. Don’t blame yourself. This is an intimate picture, shared without consent. Please take it down at once and stop it from being posted again."
   },
   {
    "heading": "Block, report, and let it starve",
    "text": "Those few want an answer. Silence is what they can’t use. Keep what they sent. Then report it, and block them. Limit who may reply to you for a week. Mute the words that they use. If the same one comes back under new names, start a log. Tell a colleague. It is lighter once it is told. Don’t quote them to show people. Don’t answer from another account. Don’t mention patients to defend yourself."
   },
   {
    "heading": "Stop posting, and hand the phone over",
    "text": "It feels like the whole world. It is not, and it need not be read. Stop posting. Limit replies, and use lists that block many at once. Give the account to somebody you trust for a day. Tell your employer and your indemnifier, before somebody else does. If you did hurt somebody, say sorry once, in plain words. Show it to your indemnifier first. You may take your own post down, since nobody is asking about it. Keep a copy first. Eat, sleep, and see people who know you. Don’t explain. Each answer feeds it. Don’t quote or mock those who attack you. Don’t reveal anything about patients to defend yourself. Don’t read it in bed. I have read what people have said. I am taking some time away from here."
   },
   {
    "heading": "Tell your indemnifier before the letter comes",
    "text": "Complaints are often part of such an attack. It helps to be first with the facts. Ring your indemnifier now, and tell them what was said and by whom. Tell your employer. Give them the facts on one page. Keep everything, yours and theirs. A log by date helps most. Stop posting. Lock replies. Have somebody limit who sees your old posts. Leave the posts themselves as they are. Don’t delete anything of yours. It can look like hiding. Don’t write to whoever complained. Don’t answer your employer or your regulator without advice. Don’t ask followers to complain in return. I am the target of a campaign online. You may get complaints about me. I have kept copies, and I am getting advice. Please pass on anything that comes, and please don’t answer it in public."
   },
   {
    "heading": "Nobody in your field may do this to you",
    "text": "Being a colleague is no licence. Their regulator has rules too. Keep the posts, with dates. Talk to a senior, or to personnel, who is outside the quarrel. Ask for the policy on bullying. Ask your union to come with you. Don’t take it to a group chat. Don’t answer in kind. Don’t threaten them with the regulator. If you report, report. A colleague is posting about me in a way that I find abusive. I have kept the posts. I’d like it dealt with under the policy, and I’d like to know who will do it."
   },
   {
    "text": "What you feel is normal after this. It is also a reason to get help now and not later. Tell one person today how bad it is. See your own doctor if it goes on for more than a few days."
   },
   {
    "text": "They may be ill, hurt or in grief. You still have a right to be left in peace. Ask a colleague to take over their care for now. Let a manager be the one who writes to them. Don’t say, to anybody online, that they are a patient. Don’t look in their notes to find out why."
   },
   {
    "heading": "Where you work",
    "text": "In England and Wales grossly offensive or menacing messages may be a crime. So may threats of death or serious harm. Sharing intimate pictures without consent may be a crime. Prosecutors count faked ones too. Two or more linked posts that cause distress may be harassment. The GMC is reported to say that doctors must not use social media to abuse, bully or target anybody. One member’s indemnifier got a search engine to block a link for good. It took a settlement. In one survey of 460 doctors, nearly 1 in 4 had been attacked online. About 1 in 6 women had been sexually harassed there. Don’t defend yourself by saying who your patients are. That alone may be a breach. In a small place, an address hardly needs to be posted. Tell the police and your neighbours early."
   }
  ]
 },
 {
  "of": "situation",
  "id": "old-posts",
  "title": "Old posts that you would not write today",
  "summary": "Ask one thing first. Is a complaint or an inquiry under way, or likely? If it is, touch nothing and ring. If not, you may tidy up.",
  "also": [
   "delete tweets",
   "clean up",
   "history",
   "new job"
  ],
  "topics": [
   "disrepute",
   "discrimination",
   "respect",
   "confidentiality"
  ],
  "passages": [
   {
    "text": "I found my old posts and I am ashamed. Should I delete them? Don’t change anything yet. Ten minutes won’t make it worse. You are far from alone. In one study 80 of 201 doctors’ open accounts held something to object to. Shame is a bad adviser at night. It can wait until tomorrow."
   },
   {
    "heading": "Is a complaint or an inquiry under way, or likely?",
    "text": "That means any complaint, claim, police matter, court, employer, regulator, or request for your data. Has anybody hinted at one?. No, nothing. Yes. I am not sure, or somebody has hinted"
   },
   {
    "heading": "What is in the posts?",
    "text": "Something about a patient. Something hateful, sexual or cruel. Drink, parties, bad jokes, my private life. Criticism of services or of policy. I don’t know what is out there"
   },
   {
    "heading": "Has anybody taken notice?",
    "text": "Not as far as I know. Yes, somebody was hurt by it. Somebody at work or a stranger is asking. Yes, and they threaten to use it against me. I am not sure"
   },
   {
    "heading": "Whose post is it?",
    "text": "Mine, and I can log in. Something I liked or shared. Mine, but I can’t get in. Somebody else’s, and I am in it. I am not sure"
   },
   {
    "heading": "Leave it all as it is, and ring today",
    "text": "What you do next may be looked at. Taking posts away now can look like hiding something, even if you only want to put it right. An old post can often be explained. A missing one is harder. Ring your indemnifier before you change anything. Keep a copy of each post, with its date, the link and what stood around it. Ask whether you may hide it from view, and how to do so without losing it. Stop posting for now, on every account. Write down for yourself what was going on when you wrote it. Keep that for your adviser. Don’t delete posts, likes or accounts. Don’t ask friends to delete theirs. Don’t change the words, the date or the name on the account. Don’t explain yourself online. Thank you for telling me. I take this seriously. I would like to get advice before I answer, and I will come back to you."
   },
   {
    "heading": "Hide it, then tell work",
    "text": "A patient’s story is theirs, however old the post. It counts even without a name. Keep a copy with the date, and note who could see it. Then take it out of sight. With nothing under way, you may take it down. Tell whoever looks after patients’ information where you worked at the time. Ring your indemnifier, for how to tell them. Look for other posts of the same time. Together they may say more. Don’t let it go quietly and tell nobody. Don’t look the patient up, and don’t write to them. Don’t think that a changed name was enough. I have found an old post of mine that may point to somebody. It has been online for some years. I have a copy and I have hidden it. What do you need from me?"
   },
   {
    "heading": "Tidy up, slowly and with a list",
    "text": "You may. One British regulator suggests that people think about it. Do it because you would not say it now, and do it with care. Search for your name, old names, old nicknames and old addresses. Go through photos, comments, forums and reviews, not only posts. Keep a short private list: what it was, the date, what you did with it. Hide first. A day later take down what you still would not say. Set old posts to friends only. Some sites do that for all of them at once. Close accounts that you no longer use. If somebody asks you later, say plainly that you went through them and why. Don’t believe that it has gone for good. Copies and archives stay. Don’t rewrite an old post so that it says something else. Don’t pay a firm that swears it can wipe your past. Don’t stop being a person. Holidays and bad singing may stay. I went through my old posts this year. I would not write that today, so I took it down."
   },
   {
    "heading": "Ask kindly. You can’t do it for them",
    "text": "It is their post. A friendly request works more often than you may think. Turn off the tag, and set tags to ask you first. Ask them in private to take it down, or to leave your name out. If a patient is in it, tell work as well. Report it to the platform if it breaks its rules, or is private to you. Ask the search engine whether it will hide the link. It may say no. Don’t argue under the picture. It lifts it up again. Don’t threaten a lawsuit over a party. I came across that old picture from back then. I’d rather it was not linked to my name these days. Would you mind taking it down, or leaving my name off? Thanks so much."
   },
   {
    "heading": "Own it, and say sorry once",
    "text": "People forgive more than you fear, if you mean it. One case closed with advice after a real sorry. Another, where the person never took part, ended with being struck off. Ring your indemnifier first. Somebody who was hurt may still complain, so it is good to have the words read. Keep a copy of the post before you change anything. Say what you did, that it was wrong, and what you do now. Leave out excuses. Say it where the hurt was done, once. Learn something real: a course, a talk, a book. Note it down. Don’t delete it yet. Ask first, since a complaint may come. Don’t write “sorry if”. Don’t ask them to say that it is all right. Don’t say anything about a patient, even in a sorry. I wrote this some years ago and it was wrong. I am sorry. I don’t think this way now. I have left it as it is while I take advice."
   },
   {
    "heading": "Don’t pay, don’t answer, get help",
    "text": "Somebody who says “do this or I publish” is doing wrong, whatever you once posted. Keep every message, with the date and the account. Ring the police. If you fear for anybody’s life, your own too, ring the emergency number. Tell your indemnifier and one person at work, so that the threat loses its hold. Report the account to the platform once you have copies. Don’t pay or do what they ask. Don’t delete the posts or the messages. The police need them. Don’t face it alone."
   },
   {
    "heading": "You may leave that up",
    "text": "Criticism of services and of policy is allowed if it is honest. Having said it long ago does not make it wrong. Check that it names no patient and attacks no person. Check your facts, and add a note if they have changed. Look at your employer’s policy, if you have a new job. Don’t tear it all down from fear. Don’t leave in anything that a patient could know as theirs."
   },
   {
    "heading": "Look first, change nothing yet",
    "text": "You can’t decide about what you have not seen. Set aside an hour by day, with tea. Search for your name in quotation marks, with the town, the school and the job. Try old nicknames and old e-mail addresses. Ask each site for a copy of your data. Bedside can read that copy on your own device. Make three heaps: leave, hide, ask about. Then come back here with the worst one. Don’t delete as you go. You lose track, and you can’t undo it. Don’t do it on a night when you feel low."
   },
   {
    "text": "It may hurt somebody yet, so it goes to the top of the list. If it was about a faith, a race, sex, age or disability, talk it through with your indemnifier before you do anything. Then take time to see why it was wrong. That counts more than how fast it went."
   },
   {
    "text": "A like or a share can count as yours. It was enough for one suspension. Look through your likes. Most sites keep a list."
   },
   {
    "text": "Sites can often help with an old account, but they want proof that it is yours. Try the old e-mail address first. Then use the site’s form for lost accounts. Ask whether they will close it, if they can’t give it back."
   },
   {
    "heading": "Where you work",
    "text": "The HCPC counts old posts, from before you registered too. It suggests that you think about removing those that call your standards into question. The GMC says that posts without a name can often be traced. In a case that the GDC tells, a patient found old posts that mocked patients. The NMC’s guidance is for its students too. What you post can bear on joining the register. A tribunal upheld a suspension over about 30 posts from ten years, while inquiries ran. The NMBI counts likes, shares and forwards. Those who work for the government answer for personal accounts too, as the press has reported. Ask your insurer or lawyer before you change anything that a court might ask for."
   }
  ]
 },
 {
  "of": "situation",
  "id": "regulator-letter",
  "title": "A letter from a regulator, an employer or the police",
  "summary": "Open it, note the date by which they want an answer, and ring your indemnifier before you answer. Delete nothing. The first days are for advice and a timeline, not for a clever reply.",
  "also": [
   "GMC letter",
   "fitness to practise",
   "investigation",
   "police",
   "complaint against me"
  ],
  "topics": [
   "disrepute",
   "confidentiality",
   "respect",
   "discrimination",
   "role"
  ],
  "passages": [
   {
    "text": "I have had a letter from my regulator about something I posted. What do I do now? Your heart is in your mouth. That is how everybody feels. You don’t have to answer tonight. Open it, read it once, and put the date for an answer in your diary. Delete nothing: no posts, no messages, no accounts. If you doubt that it is real, ring the body on the number from its own website."
   },
   {
    "heading": "How are you right now?",
    "text": "Shaken, but all right. I can’t sleep, or can’t think of anything else. I have thought of harming myself, or can’t go on. I don’t know"
   },
   {
    "heading": "When do they want an answer?",
    "text": "In the next few days, or the date has passed. In a week or more. It gives no date. I am not sure"
   },
   {
    "heading": "Where is the post now?",
    "text": "It is still online. I took it down, or it has vanished. It was a message or a chat. I am not sure, or I don’t know which post they mean"
   },
   {
    "heading": "Who is it from?",
    "text": "My regulator. My employer, or where I train. The police, or a court. A solicitor, for somebody else. Somebody who asks for their data, or a data protection body. I am not sure"
   },
   {
    "heading": "What does it say?",
    "text": "They are looking into a concern, or want details. I am asked to a hearing, or my work may be limited soon. It is closed, with or without advice. I can’t tell"
   },
   {
    "heading": "How far has it gone?",
    "text": "A quiet word, or an informal note. A meeting, an inquiry, or a formal letter. I have been told not to come in. I can’t tell"
   },
   {
    "heading": "You come first. Ring somebody now",
    "text": "Letters like this can bring anybody to the edge. The letter can wait. Others can hold it for you. If you may act on it, ring the emergency number now. Ring a helpline, or somebody who would want to know. Stay with somebody tonight. Give them the letter. See your own doctor tomorrow. Ask your indemnifier, or a friend, to ask for more time. Don’t be alone with it. Don’t think that this letter says who you are. Don’t delete anything tonight. I have had bad news and I’m not all right. Can you come, or stay on the phone with me?"
   },
   {
    "heading": "Ring your indemnifier before you answer",
    "text": "A first letter is a question, not a verdict. How you take part from here counts for a lot. Ring your indemnifier, and send them the letter and the post. Fill in plain forms in time, such as where you work. Ask them if a form is plain. Write a timeline for them: what, when, who saw it, what you did. Gather the thread as a whole. The context may help you. Ask whether you have to tell your employer, and how. Start to think about it in earnest. Who was hurt? What would you do now? Keep all letters in one place, and note every call. Don’t send a long defence. First drafts are for the drawer. Don’t write to the person who complained, or try to find out who they are. Don’t post about it, or tell it in a group chat. Don’t delete anything, and don’t ask others to. Don’t ignore it. Silence has gone badly for people. Thank you for your letter of [date]. I have received it, and I am getting advice. I will answer by [date]."
   },
   {
    "heading": "This is the urgent one. Get help today",
    "text": "They may be deciding whether you can work while they look. That is not a finding. You should not go alone. If you can’t tell what your letter means, treat it as this one until somebody has read it with you. Ring your indemnifier now. Say the date of the hearing first. Ask who will go with you, and what they need from you by when. Find letters of support, records of training, and anything that shows what you have done since. Ask what you must tell your employer, and by when. If you can’t be there on that day, say so early, with the reason. Don’t stay away. Don’t write to the panel yourself. Don’t post, or let friends start a campaign. Don’t delete anything. I have received your letter about the hearing on [date]. I am getting help and want to take part. Please tell me by when you need papers."
   },
   {
    "heading": "Breathe. Then read what they ask of you",
    "text": "Closed is closed, with or without a word of advice. It may take some days to sink in. Read it twice. Does it ask you to do or change something? Ask your indemnifier what it means for forms that you sign later. Write down what you learned, while you recall it. It may help at your next appraisal. Tell those who stood by you. Have a look at your accounts, with a calm head. Don’t post that you were cleared. Don’t go after whoever complained. Don’t delete the papers."
   },
   {
    "heading": "Ask for a solicitor before you answer questions",
    "text": "You may be a witness. You may not. Find out which before you talk. Be polite. Ask for the officer’s name, number and station. Ask what it is about, and whether you are a witness or a suspect. Say that you would like advice first, and ask a solicitor which questions you must answer. If they want your phone, ask under what power, and get a receipt. Ring your indemnifier. They may find you a solicitor. Ask whether you must tell your regulator and your employer. If patients’ details are on the phone, tell your data lead that the police have it. Don’t chat “to clear it up”. Don’t delete, reset or hide a device. That may be a crime of its own. Don’t hand over anything about patients before you have had advice. Don’t talk to others who are named in it. I want to help. I would like to speak to a solicitor before I answer any questions. Please tell me how I can reach you."
   },
   {
    "heading": "A quiet word is a chance. Take it",
    "text": "Somebody wanted to spare you a letter. Listen more than you speak. Hear them out. Ask which post, and what worried them. Say that you will think about it. You need not answer on the spot. If somebody was hurt, say so, and say sorry for that. Ask for the policy, and read it. Make a note of the talk, with the date. Ring your indemnifier if a patient or your registration comes into it. Don’t argue that it was private, or that others do worse. Don’t delete it before you know whether it ends here. Don’t post about the talk. Thank you for telling me in person. I’d like to think about it before I answer. Could you send me the policy, and tell me whether this will go further?"
   },
   {
    "heading": "Don’t go to the meeting alone",
    "text": "It is a formal step, so you may prepare for it. Ask for time, papers and company. Ring your union and your indemnifier. They look after different things. Ask, in writing, what is said against you, under which policy, and who decides. Ask for the papers and for time to read them. Ask who may come with you. Write a timeline. Keep the thread as a whole. Ask whether they have told your regulator, and whether you should. Keep to what you are told about contact with colleagues. If you spoke of a danger to patients, tell your union so. See raising concerns. Don’t resign in anger. Don’t write a statement without advice. Don’t delete posts or chats, and don’t ask colleagues to. Don’t post about it. Don’t look for who told. I have received your letter of [date]. I want to take part. Please send me the policy and the papers, and tell me who may come with me. I will need some time to get advice."
   },
   {
    "heading": "Send it on, unanswered",
    "text": "A lawyer’s letter is built to alarm. Yours will read it more coolly. Send it to your indemnifier today, with the post. Ask whether they help with this. If they do not, ask a solicitor. Ask about the cost first. Note the date by which they want an answer. Ask for more time if you need it. Keep everything that was said on both sides. Tell your employer, if it is about your work. Don’t ring the lawyer to explain. Don’t say sorry, pay, or sign without advice. Don’t delete the post before you have had advice, whatever the letter asks. Don’t tell your followers. I have received your letter of [date]. I am getting advice and will answer after that."
   },
   {
    "heading": "Somebody may ask to see what you wrote about them",
    "text": "Such requests have a time limit. They may reach chats on your own phone. Pass it on today to whoever looks after data at your work. If you run the practice, that may be you. Ask for help at once. Say honestly which apps and groups you used. Keep it all just as it is, even what makes you wince. Ring your indemnifier if it will hurt. Don’t delete or edit a single line. Don’t ask others in the group to clear it. Don’t answer the person yourself. I have had a request dated [date]. I am passing it on today. I may have messages that fall under it, and I have kept them as they are."
   },
   {
    "text": "Months of waiting wear people down. Start to look after yourself now. Tell one person at home and one at work. See your own doctor. Don’t treat yourself. Fix one hour a day for the case, and put it away for the rest."
   },
   {
    "text": "A near date is a reason to ring, not to write. Ring your indemnifier first thing. Say the date first. Ask for more time, in two lines. It is a normal thing to ask for. Thank you for your letter of [date]. I am getting advice. Please may I have more time, until [day and month]?"
   },
   {
    "text": "It is natural to want it gone. Gone without a copy, it can look like hiding. Keep pictures of it, with the replies and the time. Limit who can see it, if you can. Ask your indemnifier whether and when it should come down. If patients’ details are in it, tell your data lead now. They may ask you to act at once. Don’t edit it, and don’t post a defence beneath it."
   },
   {
    "text": "Don’t panic. Say so, and say when. Tell your indemnifier when it went, who did it, and why. Keep any copy that you or others have. Don’t put it up again. Don’t say that it never existed."
   },
   {
    "text": "A private chat can be asked for. What was deleted may be found on another phone. Turn off vanishing messages, and stay in the group for now. Ask your indemnifier when to leave. Keep the whole chat, not only the good parts. Don’t agree with the others on what to say. Don’t post in it about the case."
   },
   {
    "text": "To be told to stay at home is not a finding. It is meant to let them look. Ask how long it is for, when it will be looked at again, and whether you are paid. Ask whom you may talk to, and whether you may work elsewhere. Don’t work anywhere else before you have asked."
   },
   {
    "heading": "Where you work",
    "text": "The GMC says that not every departure from its guidance is serious. It has to look into concerns that meet its threshold. The GMC closed 28 inquiries about social media from 2015 to mid-2017, as reported. Some led to warnings or conditions, and two to suspension. One doctor’s case was closed with advice, after an apology and insight. One nurse’s case about videos was closed at the first stage, after reflection. One paramedic got a caution. It counted that the regulator had not been told. Another, who never took part, was struck off. One pharmacist had reported the matter. That counted in their favour. One dental nurse was suspended with no end date. Abusive e-mails and silence had made it worse. The HCPC says that old posts count, even from before you joined. A nurse in Saskatchewan had a sanction for fair criticism set aside on appeal in 2020. The boards say that they don’t look into people just for holding a view. How it is put may still count. If you work for the government, rules on public statements may apply too. Ask your union or a lawyer."
   }
  ]
 },
 {
  "of": "situation",
  "id": "searching-for-a-patient",
  "title": "Looking a patient up online",
  "summary": "If somebody’s life may depend on it, act. If it is for their care, ask them. If you are only curious or fond of them, leave it.",
  "also": [
   "googling a patient",
   "look up"
  ],
  "topics": [
   "boundaries",
   "confidentiality"
  ],
  "passages": [
   {
    "text": "Is it all right to look a patient up online? Hands off the keys for a minute. What do you hope to find, and what would you do with it? Ask yourself whether you would tell them that you looked. Wanting to know how somebody is doing is human. You are not a bad clinician for it."
   },
   {
    "heading": "Why do you want to look, or have you looked?",
    "text": "Somebody’s life may be at risk right now. They can’t be reached, or nobody knows who they are. I think it would help their care. To see whether what they told me is true. I wonder about them, or I am fond of them. I came across it without looking. I have looked already. I am not sure why"
   },
   {
    "heading": "Have you tried the usual ways?",
    "text": "Phone, letter, next of kin, family doctor, a visit, the police.. Not all of them. Yes, and there is reason to fear for them. I am not sure what else there is"
   },
   {
    "heading": "Could you ask them?",
    "text": "Yes, they can answer. No, and it can’t wait. I am not sure"
   },
   {
    "heading": "What would you use it for?",
    "text": "I fear that they or others may be hurt. A report, a claim or a court. I doubt their story. I am not sure"
   },
   {
    "heading": "What did you see?",
    "text": "Nothing that bears on their care. They may be about to harm themselves or somebody. Something that makes me fear for them or for a child. Something that does not fit what they told me. I am not sure what it means"
   },
   {
    "heading": "What did you do besides looking?",
    "text": "Nothing. I looked. I followed, liked, wrote, saved it or used it. They have noticed. I looked in records that I had no need to see. I showed it to others, or told them. I am not sure what shows"
   },
   {
    "heading": "Has anybody complained, or might they?",
    "text": "The patient, a colleague, your employer, a regulator. A request for data counts too.. No. Yes. I am not sure"
   },
   {
    "heading": "Get help to them now. A search comes second",
    "text": "You don’t need proof. A fear that you can put into words is enough. Ring the emergency number. Give the name, the last known place, and what you saw or heard. Ring the person, if you can do it while somebody else rings for help. Tell the team that looks after them, or whoever is on call. If a public page may show where they are, one quick look is fair. Ask a senior first if that takes no time. Write down what you looked at, when, why, and what you did. Tell the person later that you looked, when they are well enough. Don’t spend time on the screen before you ring. Don’t write to them from your own account. Don’t use a false name to get in. Don’t ask for help on social media with their name. I am worried that somebody may be about to come to harm. I can give you a name and an address. I saw a post that sounds like a goodbye. I don’t know where they are now."
   },
   {
    "heading": "Try the usual ways first",
    "text": "They are quicker than you think, and nobody’s trust is spent. Ring, then write. Try at another time of day. Look in the record for next of kin, and for whom they said you may speak to. Ask the family doctor, the key worker or the ward. If you fear for them, ask the police to look in on them. For somebody unknown in hospital, let the police or security search. They know how. Agree with a senior when you will stop, and note it. Don’t write to them or their family by social media. Others may read it. Don’t look for them from reception to chase a debt. Don’t look at friends’ pages. Hello, this is Sam. Please could you ring me back on this number when you hear this? Thank you."
   },
   {
    "heading": "Look only with a senior’s yes, and only as far as it takes",
    "text": "There may be a good reason. Make it one that you could explain to them afterwards. Ask a senior, and somebody for safeguarding if there is one. Two heads are better. Write down first what you need to know and why nothing else will do. Look at what is open to all, once, from a work device. Stop when you have it. Note in the record what you found, and that it may be wrong or be somebody else. Tell the person as soon as they are well enough. Don’t follow, like, comment or log in to see more. Don’t use a false account, or somebody else’s. Don’t keep pictures on your own phone. Don’t act on a post alone. Check it with somebody who knows. I want you to hear this from me. When we could not reach you, we were worried, and we looked at what was open on your page. We did it once and wrote it down. How do you feel about that?"
   },
   {
    "heading": "Ask them. It is theirs to tell",
    "text": "What stands on a page may be old, a joke, or another person. A question gives you the truth more often than a search does. Ask openly, and say why you ask. If they offer to show you something, look at it together. If you came across it by chance, say so. Say that you looked no further. Listen for why two stories differ. Pain and bad days do not show in pictures. Write in the notes what they told you. Don’t try to catch them out. Don’t write a post into the notes as a fact. Don’t let it change their care before you have talked. I would rather be open with you. I came across something of yours online without looking for it. It made me wonder how things are. Would you like to tell me? Would it help to show me? Only if you want to. I won’t look at anything without you."
   },
   {
    "heading": "Leave that to those whose task it is",
    "text": "You are there to look after them. If they think that you also check up on them, they will stop telling you things. Report what you heard, saw and measured in the room. No more. If an insurer, a lawyer or a court wants it, let them look and let them say so. If somebody hands you print-outs, ask where they come from, and whether the patient knows. If a team does this as a habit, ask for a policy, and say that patients should be told. Ask your indemnifier, if you are told to look. Don’t look for your own proof. Don’t let pictures from a party sway a choice about care. Don’t share what a colleague found. I can report what I found when I saw the person. I don’t search online for anybody I look after. If you need that, please ask them, or do it yourselves and tell them."
   },
   {
    "heading": "Leave it. The wish will pass",
    "text": "It is open to all, that is true. They still did not open it to you as the one who looks after them. Apps may show them that you came. Close the page. Write down, for yourself, what you were hoping for. If you miss somebody, tell a colleague or your supervisor. Letters to the ward are fine to read. If an app keeps offering you patients, turn off contact upload and suggestions. If it draws you back again and again, say so to somebody early. It is a common thing. Don’t read on because nobody will know. Don’t follow, like or write. Don’t take a name, number or address out of the records for it."
   },
   {
    "heading": "Close it, and that is the end of it",
    "text": "You did not look for it. You need not tell anybody, and you need not feel bad. Close it and look no further. Mute or hide the page, so that it does not come up again. If it comes up with them, say plainly that you saw it by chance. Turn off contact upload, if it keeps happening. Don’t scroll on. Don’t like it, save it or share it. Don’t put it in the notes."
   },
   {
    "heading": "Take the worry down the usual road",
    "text": "What you saw may be wrong, but it may be right. Somebody should weigh it today, and it should not be you alone. Tell a senior or whoever looks after safeguarding, today. Say how you came to see it. Look no further. They decide whether anybody does. If you can, ask the person. Say what you saw and why it worries you. If they drive and should not, ask your indemnifier what you may or must tell, and whom. Note the worry, where it came from, and what was decided. If it gets worse, ring the emergency number. Don’t gather more proof. Don’t write to them online. Don’t keep it to yourself because of how you saw it. I came across a post by chance. It makes me fear for somebody. I have looked at nothing else. I would like to tell you what I saw, and ask what we should do today."
   },
   {
    "heading": "Stop here, and be open about it if it matters",
    "text": "You are not the first. In one survey 16% of US doctors had visited a patient’s page. What counts is what you do from here. Look no more. Tell a supervisor if it bears on care, or if you would feel caught. If they ask, say yes, say why, and say sorry. Think what it was about: worry, fondness, tiredness. Plan for the next time. Don’t use what you found in their care, unless they know. Don’t say that it was an accident if it was not. Don’t look to see whether they have looked back. Yes, I looked at your page. I should have asked you. I am sorry. I have not looked since, and I won’t. If you would rather see somebody else, I will see to it."
   },
   {
    "heading": "Leave everything as it is, and ring",
    "text": "Somebody may ask what you looked at, and when. The plain truth with its traces serves you best. Ring your indemnifier today, before you answer anybody. Write down what you looked at, when, how often and why, while you remember it. Keep messages and pictures, if there are any. Stop looking, also at what they may be saying of you. Don’t delete your history, messages or follows. Don’t write to the patient. Don’t ask a colleague to say that it was for work."
   },
   {
    "text": "A follow, a like or a saved picture says more than a look. Don’t undo it all in a rush. Ask first, as it may be asked about."
   },
   {
    "text": "Once others have seen it, it is no longer only yours to put right. “It was open to all” does not help. Coming from you, it says who they are to you. Tell your manager and whoever looks after patients’ information, today. Ask those who got it to stop there, and to tell you what they did with it. I looked somebody up and I passed on what I saw. I should not have. I have kept the messages. Whom do I need to tell today?"
   },
   {
    "text": "It is far better to hear it from you. Talk to a senior today and agree who speaks to them."
   },
   {
    "text": "That is another matter, and a graver one. Who opened which record can usually be seen. Taking contact details from records to write to a patient has led to a warning. Tell whoever looks after patients’ information, after you have rung your indemnifier."
   },
   {
    "heading": "Where you work",
    "text": "The Medical Defence Union found no text of the GMC on searching for patients. The GMC does ask for respect for their privacy on every channel. The NMC counts pursuing a relationship with a patient online among the things that put registration at risk. The HCPC says to keep boundaries with the people who use services, and their carers. Never start a contact on social media with a patient. In a survey of state boards, 77% would probably look into improper contact with patients. Advice from 2013 gives an emergency as a case where a look may be right. Check with your indemnifier what the present guide says about following patients online. Where everybody knows everybody, you will hear things. The same line holds: don’t look, and ask."
   }
  ]
 },
 {
  "of": "situation",
  "id": "selfie-with-patient",
  "title": "A picture together with a patient",
  "summary": "Say yes to the moment and no to the post. A picture of the two of you tells everybody that they are a patient.",
  "also": [
   "picture with a patient",
   "baby photo"
  ],
  "topics": [
   "confidentiality",
   "boundaries",
   "conflict"
  ],
  "passages": [
   {
    "text": "A patient wants a selfie with me. May I post it? You may smile, thank them and be glad. None of that is wrong. You need not decide about posting in front of them. If it is on your phone, leave it there for now. Send it to nobody."
   },
   {
    "heading": "Where do things stand?",
    "text": "Somebody wants a picture with me. We have one, and it is not posted. They posted it, or tagged me. I posted it, or my workplace did. I am not sure whether it is online"
   },
   {
    "heading": "Who is the patient?",
    "text": "A grown-up who is well, and free to choose. A grown-up who is ill, in labour, in hospital or very grateful. Somebody who is dying. A child or a teenager. Somebody who can’t decide this for themselves. I am not sure"
   },
   {
    "heading": "Where would it go?",
    "text": "On their own phone, for themselves. On my own page. On a page of my workplace, or to the press. I am not sure"
   },
   {
    "heading": "Have both said yes in writing?",
    "text": "The person, for this very use, knowing that it can’t be called back. And your workplace.. Yes, both. No, or only one. I am not sure"
   },
   {
    "heading": "Had they said yes in writing to this use?",
    "text": "Yes, a grown-up who could freely choose. No, or it was only said, or it is a child. I am not sure"
   },
   {
    "heading": "Has anybody complained, or might they?",
    "text": "The person, their family, your employer, a regulator. A request for records counts too.. No. Yes. I am not sure"
   },
   {
    "heading": "Yes to the moment, on their phone",
    "text": "A picture for somebody’s own album is a human thing. What they do with it is up to them, so be in it as you would be seen by all. Ask your ward or clinic whether pictures are allowed there. Use their phone, not yours. Look behind you. No boards, no screens, nobody else who is there for care. Keep your clothes, your hands and your face as in clinic. Say that you don’t post or share such pictures yourself. Don’t have it sent to your own phone. Don’t friend or follow them to get it. Don’t feel bad if you would rather not. You may say no too. I’d love to. Let’s use your phone, so that it is yours. I never put such pictures online myself. That is so kind. I keep out of pictures at work. A wave will have to do, and I am really pleased for you."
   },
   {
    "heading": "Keep it off your page",
    "text": "It may be the best picture you own. On your page it says one thing to every reader: this person was a patient. You can’t take that back, and they can’t either. Keep it to yourself, or better, let it be theirs alone. If it is on your phone from work, ask your manager how it should be kept. If you want to mark the day, write about how the work feels. Leave out the person. If the workplace wants it, hand the matter to the press team. Don’t post it because they are happy with it. People say yes to those who cared for them. Don’t hide the face and post the rest. Friends know hands, hats and rooms. Don’t send it to a chat of colleagues. I’m so glad that we had that picture. I won’t put it online, because I never do. You keep it, and that is the best place for it."
   },
   {
    "heading": "No post, whoever says yes",
    "text": "A child, or somebody who can’t decide, will live with it longest. The yes of a parent is well meant. It is not a reason for you to post. Say yes to a picture for the family’s own album, if the ward allows it. Use the family’s phone. Ask that no other child is in it. Tell your mentor or a senior if the family presses. If you hold a copy, ask a senior how it should be kept. Don’t post it, with a name or without. Don’t share it in a group. Don’t like or share the family’s post. What a lovely picture. Please keep it just for you. I am not allowed to have it online, and I would not want to. When the time comes, it should be for your child to choose."
   },
   {
    "heading": "Let work do it, later, and with a way back",
    "text": "It can be done. It takes time, a form, and somebody whose job it is. Let the press team talk to the person, without you in the room. Wait until the care is over, or a few weeks have passed. Make sure that they may say no, or stop it, with no effect on their care. Show them the picture and the words before they go out. Keep out what the care was. A smile needs no story. Say whose page it is and what it gains. Ask for a HIPAA authorisation, and say plainly if anything was given in return. Don’t use it with praise for the care. That is a testimonial, or close to one. Don’t let it say that you are the best. Drawing attention to one’s own quality is barred, as reported. Don’t pay, or give money off, for a picture. Don’t share the work page’s post on your own page with a word about the person. Somebody has offered a picture with me for the page. Please speak to them yourselves, when they are well. I would like them to be able to say no without me hearing of it."
   },
   {
    "heading": "Let it be theirs. Stay out of it",
    "text": "They may show what they like of their own life. You may not add to it. Their telling the world does not free you to. Turn off the tag on your name, if you would rather not be linked. Leave it without a like, a heart or a word. If it shows others who were there for care, or a board with names, tell your manager. If it is unkind or false, keep a copy and ask for advice. Thank them when you next see them, face to face. Don’t share it, or put it on the clinic’s page. Don’t answer “it was a joy to look after you”. That makes it certain. Don’t ask them to take it down only because you look tired. I saw it, and it was kind. I never answer online about anybody, so that nobody has to wonder. Thank you."
   },
   {
    "heading": "Get it out of sight, then tell work",
    "text": "It was kindly meant. It may still be a breach, and it mends best when told early. Keep a copy with the date, the words and the comments. Then hide it from view, everywhere it went. Tell your manager and whoever looks after patients’ information, today. Ring your indemnifier. Don’t go back for a signature now, as if it had been there before. Don’t write to the person or the family yourself. Don’t delete it before work has seen it. I posted a picture that shows somebody who was here for care. It was meant kindly. I have hidden it and kept a copy. Whom should I tell today?"
   },
   {
    "heading": "Ask them once more, or take it down",
    "text": "You had a yes. People change their minds, and may be shy to say so. Let the workplace ask whether they still want it up. If you posted it on your own page, think about taking it down. Keep a copy and the form. Look at the comments. Does one give away what the care was? Hide that. Set a date when it will come down in any case. Don’t answer comments about the person. Don’t use it again for something else."
   },
   {
    "heading": "Leave it, and ring",
    "text": "If somebody has complained, the post and the form are what shows that you asked. Ring your indemnifier today. Keep the post, the picture, the form and the messages. Ask whether you may hide it from view. Tell your manager, if they don’t know. Don’t delete anything. Don’t argue that they wanted it. Don’t write to them."
   },
   {
    "text": "Gratitude and pain both make it hard to say no, and easy to say a yes one would not give at home. That is why the question waits until they are well."
   },
   {
    "text": "For a memory box, yes, if it helps and the ward allows it. It is for them and theirs. Act as if confidence lasts after a death, and ask if you are in doubt. Don’t post it later as a tribute."
   },
   {
    "text": "Somebody who loves pictures with you may not grasp who will see them. Ask the team that knows them. A carer’s yes is not theirs."
   },
   {
    "heading": "Where you work",
    "text": "The GMC asks for explicit consent before anything that identifies a patient is shared on social media. The NMC counts pictures of patients without consent among the things that put registration at risk. The HCPC says to post nothing that identifies people who use services. The NMBI’s advice is never to post photos of patients, past or present. The ministry acted, as the press reported, over a selfie in a labour room that showed the patient. A happy picture with thanks may count as a testimonial, which is barred in advertising. As reported, thank-you letters linked to a doctor must not be published. As reported, even letting others learn who your patients are may be a breach. The health department has said that confirming somebody is a patient gives away health information. Advice from 2014 says that nobody can stop a tag. It asks hospitals to have a policy on pictures."
   }
  ]
 },
 {
  "of": "situation",
  "id": "fundraising",
  "title": "A fundraising page for a patient, or by one",
  "summary": "If you look after the person, don’t share it, give in public or vouch for it. Be kind in private, and point to people who can help with money.",
  "also": [
   "GoFundMe",
   "JustGiving",
   "crowdfunding",
   "charity"
  ],
  "topics": [
   "confidentiality",
   "boundaries",
   "conflict",
   "sources"
  ],
  "passages": [
   {
    "text": "A patient’s family asks me to share their fundraising page. May I? You may want to help. That is to your credit, and there are ways to do it. Don’t share, like or comment on the page yet. Each of these can tell people whose patient this is. You need not answer today."
   },
   {
    "heading": "Have you already shared it, given in public, or written something there?",
    "text": "No. Yes, but I said nothing about illness or care. Yes, and I said something about illness or care. I am not sure"
   },
   {
    "heading": "Has anybody complained about it, or asked you to explain?",
    "text": "Count your employer, your regulator, a solicitor, the police, or the family.. No, nobody. Yes. I am not sure"
   },
   {
    "heading": "Whose page is it?",
    "text": "A person who is ill, their family or their friends. A colleague who is ill. Mine or my team’s. We want to set one up. I am not sure"
   },
   {
    "heading": "Do you look after this person, or did you once?",
    "text": "Yes, now or in the past. Not I, but my workplace does. No, I know them from elsewhere. I am not sure"
   },
   {
    "heading": "What is it about?",
    "text": "I have been asked to share it or to give. I have been asked to confirm the illness, the plan or the price. The money is for a treatment that I doubt. I think that the page says things that are not true. The page names me or shows me. I am not sure"
   },
   {
    "heading": "What would you do there?",
    "text": "Give or share as a friend. Say that I am a health professional, or how the illness goes. It is for a treatment that I doubt. I am not sure"
   },
   {
    "heading": "Limit it now, and report it",
    "text": "What you meant kindly may still tell people about somebody’s health. That is upsetting. It can be dealt with. Keep a copy of what you wrote, with the date and who could see it. Then hide it from others, if the page allows that. Ask whoever runs the page to take your comment down, unless somebody has complained about it. Tell your manager or the governance team today. Don’t explain or say sorry on the page. Don’t delete anything if somebody has complained, or may do so. I left a comment that I should not have left there. Could you please take it down? I wish you well."
   },
   {
    "heading": "Leave the page alone, and be kind in private",
    "text": "Sharing it tells people that this is your patient. A gift in public does too. A gift can also change how care feels, for them, for you and for others who have no page. Say no warmly, face to face or by the usual route. Say that it makes no difference to their care. Ask what the money is for. There may be help that they don’t know of. Point to a social worker, a patients’ charity, or the hospital’s own charity. Point to PALS in a hospital, or the practice’s social prescriber if there is one. Tell a senior that you were asked, if it felt like pressure. Don’t share, like, follow or comment. Don’t give with your name on the page. Ask your employer before you give without it. Don’t tell people how the person is, even good news. Don’t hold the money, or take a part of it. Don’t pass the page round at work, or put it on a notice board. Thank you for telling me about it. I can’t share or support pages like this, whoever they are for. I can put you in touch with people who know about help with money."
   },
   {
    "heading": "Don’t confirm anything on the page",
    "text": "Your word would carry weight, and it would be about somebody’s health. A page is also read by people who can’t check what you say. Say no to the page. Offer the usual route: a letter or report that the person asks for themselves. If they want such a letter, ask for their written agreement: what it says, and who gets it. Let your organisation send it, not your own account. Keep to facts that you can show. Leave out hopes and odds. Put the request, and what you decided, in the notes. Don’t answer the platform, a giver or a journalist about it. Take their details and pass them on. Don’t let the page use your name, title or picture. Don’t say how the illness will go, or what a treatment can do for this person. I can’t confirm or discuss anything about any person’s health. Please contact whoever runs the page. I can’t confirm things on a page, whoever they are for. If you need a letter, please ask at the front desk. They will tell you what is needed for it."
   },
   {
    "heading": "Don’t back it, and talk about it in private",
    "text": "People turn to such treatments because they are afraid. You can be honest and stay on their side. If you look after them, offer time to talk: what is known, what is not, what it costs, what it may do. Ask what they hope for. Listen before you explain. Offer a second opinion through the usual route. Say plainly that you will go on looking after them, whatever they choose. Write down what you said. If you don’t look after them, leave it to those who do. If a clinic or a seller makes false claims, report the clinic. Leave the patient out of it. Don’t argue on the page, however gently. Don’t like or share it. That reads as your support. Don’t write about the treatment in public while people can guess whom you mean. Don’t shame them. They will stop telling you things. For any treatment that costs a lot, it is fair to ask three things. What has been tested, on how many people, and who gains from it? Your own doctor, nurse or pharmacist can look at it with you."
   },
   {
    "heading": "Don’t say so in public, and get advice",
    "text": "You may know something only from work. Then you may not use it online, even to stop people losing money. Ask yourself how you know. If it is from care or records, it stays confidential. Keep a note of what the page says, with the date. Don’t look in the records to check. Ring your indemnifier before you do anything else. Talk to a senior. There may be a kind reason: a mix-up, or a relative who got it wrong. If a child or somebody else may come to harm, tell the safeguarding lead today. Don’t comment, or report the page to the platform, with what you know from care. Don’t open records out of interest. Somebody will see that you did. Don’t tell others who might give. I can’t comment on any page. If you have doubts, the platform has a way to report it."
   },
   {
    "heading": "Ask for your name to come off, and add nothing",
    "text": "People name those who helped them. It is meant as thanks. It still makes you part of the page. Tell your manager, and keep a copy of the page. Ask the family, by the usual route, to leave out your name and picture. If other patients or staff can be seen, ask for that picture to come off too. Leave untrue praise or blame to your organisation to answer. Don’t thank them on the page. Don’t share it as praise for your work. Don’t put their words on a page of yours. Patients’ praise in your advertising is not allowed, or strictly limited. Don’t end their care over it. Thank you for your kind words. Could you please leave names and pictures of staff off the page? I wish you well."
   },
   {
    "heading": "You may help as a friend, with your job left out",
    "text": "You are allowed a private life. What you know from the kitchen table is yours to act on, as a friend. Give or share if you want to. Ask your friend what they are happy for you to say. Leave your job, title and workplace out of it. Check that your workplace has not looked after them. If it has, say less. Don’t explain the illness to people who ask. They will take it as a professional’s word. Don’t look anything up at work. Don’t promise that the money will help. A friend of mine needs some help. If you can give a little, thank you. If you can’t, that is fine too."
   },
   {
    "heading": "Ask them first, and let them decide what is said",
    "text": "A colleague who is ill has the same right to privacy as anybody. At work the news travels by itself. Ask them, or whoever they choose, before anything is set up or passed on. Let them see every word, and choose the picture. Ask your manager whether it may be shared by work e-mail or on the staff page. Keep it for people who know them, if that is what they want. If they are also cared for where you work, use only what they told you as a colleague. Don’t say what is wrong with them unless they have agreed to those words. Don’t press people to give. Some can’t. Don’t look in the records, even out of worry. Some of us would like to help. Would you like that? If so, you choose what we say, and who sees it. If not, that is fine."
   },
   {
    "heading": "Choose a cause, not a person, and do it through work",
    "text": "A page for one patient, run by the people who treat them, is hard to do well. A page for a ward, a machine or a charity is another matter. Talk to your hospital’s charity or your manager first. They know the rules on money. Raise money for something that helps many people. Say who you are, where the money goes, and what happens if you raise too much. Use pictures without patients. Say if you or your workplace gain from it. Don’t tell one person’s story, even with names changed. Don’t ask patients to give. They may feel that they must. Don’t let money for patients pass through your own account. I am raising money for a charity that I care about. Every gift goes to the charity itself. Please give only if it suits you."
   },
   {
    "text": "Nobody has asked about it, so you can put it right quietly. Keep a picture of what you did, with the date. Then undo the like, or take your share or comment down. Tell a senior if it was about somebody you look after."
   },
   {
    "text": "Keep everything as it is, and set it so that fewer people see it. Write down what you did there, and when. Don’t delete what you posted or gave there until your indemnifier has agreed. Don’t write to whoever complained."
   },
   {
    "heading": "Where you work",
    "text": "No regulator’s guidance on fundraising pages was found. What you read here follows from the rules on confidentiality, boundaries and money. The GMC asks doctors to be honest about what they gain, and not to use people’s lack of knowledge. Letting people learn that somebody is your patient may be a breach in itself, as the press reported the code. Praise about clinical care may not be used in advertising. A page that promotes your practice counts as advertising. You may not use patients’ praise in advertising, or lend your position to a treatment there. Whether somebody is a patient is protected health information. Ask your privacy officer before you say or sign anything."
   }
  ]
 },
 {
  "of": "situation",
  "id": "political-posts",
  "title": "You want to post about politics, a strike or a war",
  "summary": "You may have views and say them. Argue about policy, not about a people, and check what your job allows.",
  "also": [
   "strike",
   "election",
   "Gaza",
   "protest",
   "vaccine policy"
  ],
  "topics": [
   "respect",
   "discrimination",
   "disrepute",
   "defamation"
  ],
  "passages": [
   {
    "text": "Can I post about the strike, the election or the war? Could I get into trouble? You are a citizen too. Having a view, and saying it, is no misconduct. If you are angry or tired, save it as a draft. It can wait until tomorrow. If it is out already, keep a picture of it with the date before you change anything."
   },
   {
    "heading": "Is it out already?",
    "text": "No, I am thinking about it. Yes. Yes, and now somebody threatens me. I am not sure"
   },
   {
    "heading": "Has anybody complained about it, or asked you to explain?",
    "text": "Count your employer, your regulator, the police, a solicitor or a formal complaint. Replies that only disagree don’t count.. No. Yes. I am not sure"
   },
   {
    "heading": "Whom or what is it about?",
    "text": "A share or a like counts like a post of your own.. A law, a budget, a service or a policy. A government, a party, or a side in a war. A strike or a campaign that I am part of. A people, a faith, or a group for what they are. One person, by name or so that people know. It tells of patients, or uses a patient’s story. I am not sure"
   },
   {
    "heading": "How does it sound, if you read it aloud?",
    "text": "It argues, with facts. It is angry, but it keeps to what was done or decided. It says that some people are less than human, or it cheers for violence. I am not sure"
   },
   {
    "heading": "What does it say about them?",
    "text": "It stands up for them, or mourns with them. It is about what a state or a leader did, not about all of them. It says what they are all like, or wishes them harm. I am not sure"
   },
   {
    "heading": "Does your job limit what you may say in public?",
    "text": "Think of a government job, the armed forces, a senior post, an election soon, or a clause in your contract.. No, as far as I know. Yes. I am not sure"
   },
   {
    "heading": "Get out of danger first",
    "text": "A threat is not debate. You have done nothing to earn it. If you are in danger, ring the emergency number now. Keep every threat: a picture, the name of the account, the date and the link. Set your accounts to friends only, and hide where you live and work. Tell your manager, or security if you are at work. Report the threats to the platform, once you have the pictures. Don’t answer, not even once. Don’t post about the threat while it goes on. Don’t go through all the replies alone. Ask a friend to read them for you."
   },
   {
    "heading": "Stop posting about it, keep everything, and get help",
    "text": "A complaint is not a finding. Some end with advice, or with nothing. How you answer counts for a lot. Keep pictures of the post, the replies and the dates. Set it so that fewer people can see it, but keep it. Ring your indemnifier and your union before you answer anybody. Write down what you meant, and what was going on that day. Keep this for your adviser. Look at it as those who were hurt might. If you regret a part of it, your adviser can help you to say so. Don’t delete anything, and don’t ask others to. Don’t explain it in another post. Don’t write to whoever complained, or look for who it was. Don’t go through your old posts on your own. Ask your adviser first. I am not going to say more about this here. Thank you for understanding."
   },
   {
    "heading": "Don’t post this. Say what you are against, not whom",
    "text": "You may be right about the wrong that was done. Words that blame a whole people, call them less than human or cheer for killing are another thing. They have cost people their work, and some are crimes. Leave it as a draft. If it is out, set it so that fewer people see it. Find out what you want to say. Is it grief, fear, anger at a decision? Write about the act, who ordered it, and what should change. Read it as a patient from that group might, the night before you treat them. Take back your likes and shares of such posts, unless somebody has complained or may do so. Then ask first. Don’t share or like it in place of writing it. It counts the same. Don’t count on a private group, a false name or “views my own”. Don’t dress it up as a joke or a question. Don’t cheer for violence, whoever did it. I am grieving for everybody who has lost somebody in this war. I want it to end, and I want those who suffer to get care."
   },
   {
    "heading": "Write about what they did, not what they are",
    "text": "People in public office may be criticised. They can also be wronged. A colleague or a private person is not fair game at all. Keep to what they said or did, and give the source. Say what is your opinion, and what it rests on. Check each fact. If you can’t, leave it out. Ask whether the name is needed. For somebody who holds no office, it seldom is. If it is about a colleague’s conduct, use the route for concerns. Don’t write about their looks, faith, family or health. Don’t guess at their illness, even if they are famous. Don’t give their address, number or place of work. Don’t call on others to write to them. Don’t tag their employer or regulator to get a crowd going. I think that this decision is wrong, and here is the report that I rely on. I would like the minister to explain it."
   },
   {
    "heading": "Leave patients out of the argument",
    "text": "A story moves people more than a number. But it is theirs. They did not come to you to become an example. Use published numbers: waits, beds, staffing. Give the source. Tell what it is like for you. That story is yours. If a patient wants to speak, let them do so themselves, by a group or a journalist of their choice. If you have seen something that harms patients, report it. That does more than a post. Don’t use a patient without a name. People know themselves by the story. Don’t film the corridor, the board or the waiting room. Don’t ask patients to sign, march or post. Our published figures show how long people wait. Behind each number is somebody in pain. We can do better, and we should."
   },
   {
    "heading": "Go ahead, and keep it to the policy",
    "text": "You are free to care about how things are run. Your view may help people. Nothing here says that nobody will complain. If somebody does, a calm post with sources is easy to stand by. Say that it is your view, and whether you speak for anybody else. Give your sources. Say what is fact and what is opinion. Say if you gain from it: a post, a party, a paid role. Post from your own account, on your own device, in your own time. If people get angry, stop. You owe nobody a second answer. If you work for the government, get written leave first. Your own accounts are covered too, as reported. Don’t post it in uniform, or from the ward. Don’t speak for your employer, or for all of your profession. Don’t rely on “views my own”. It changes little. Don’t bring it up with patients. I work in health care, and this is my own view. I think that this plan will make waits longer. Here is the report that I have read. We see this differently, and that is all right. I will leave it there."
   },
   {
    "heading": "Find out what your job allows, then post",
    "text": "Your regulator and your employer are two different things. The regulator may leave you free where the contract does not. Look up the policy on social media, and the one on elections or outside roles. Or ask your manager for them. Ask your union. They know what your contract allows. Before an election, check whether your employer has rules on posts, uniforms and work accounts at that time. If you work for the government, don’t post on policy without written leave. Rules reach your own accounts and chats, as reported, and people can be dismissed. Use the official route for complaints. Ask in writing, and keep the answer. Until you know, keep it as a draft. You lose little. A rule that keeps you from speaking about harm to patients is another matter. Ask your union about it. Don’t use a work account, a work device, a logo or a uniform. Don’t take a colleague’s word that “everybody does it”. Don’t post under a false name to get round it. Such accounts are often traced. I would like to post my own view on a matter of policy, from my own account, in my own time. Is there a rule about that which I should read first?"
   },
   {
    "text": "It is out, and nobody has complained. You have time to look at it again. Keep a picture of it first. Then you may change it, or take it down if you no longer stand by it. If you got a fact wrong, say so openly."
   },
   {
    "text": "Being angry is allowed. It often makes a worse post, though. Sleep on it. Read it again in the morning, aloud. Cross out the words about people. Keep those about what was done. Don’t post straight after a shift, or after a drink."
   },
   {
    "text": "You may say why you strike, or why you don’t. Keep to facts about pay, staffing and care. Your union has figures. Tell people where they can still get care. Be fair to those who choose otherwise. Don’t name colleagues who work, or those who don’t. Don’t say that you speak for everybody. Don’t joke about patients who wait."
   },
   {
    "heading": "Where you work",
    "text": "The GMC names freedom of belief and expression as real rights. They are weighed with their effect on other people. The GMC says that doctors must not abuse, discriminate against, bully or target any person or group online. The NMC counts encouraging violence and stirring up hatred among the things that put registration at risk. The pharmacy regulator says that “views my own” means little in practice. Sharing somebody else’s words can make you answer for them, as the regulator’s guidance is reported. A dental nurse was suspended for likes and shares. In England and Wales, grossly offensive or menacing messages can be crimes. The National Law and your Board’s code apply online as they do face to face. The Medical Board does not open an inquiry purely because somebody holds or voices a view. How it is said can be another matter. Ontario’s college says that fair criticism in good faith is not likely to be unprofessional. A court in Saskatchewan has protected a nurse who criticised care. If your view goes against what the profession accepts, the national code asks you to say so clearly. Rules for public servants are far stricter than elsewhere. They were read as the press reported them: ask before you post. Rules for public employees differ. Ask your employer or union what holds for you."
   }
  ]
 },
 {
  "of": "situation",
  "id": "sponsored-posts",
  "title": "Sponsored posts, gifts and your own clinic",
  "summary": "Say no to medicines. For the rest, say first and plainly what you gain, and claim only what you can show.",
  "also": [
   "influencer",
   "brand deal",
   "affiliate",
   "gifted",
   "Botox"
  ],
  "topics": [
   "conflict",
   "sources",
   "role",
   "indemnity"
  ],
  "passages": [
   {
    "text": "A company wants to pay me to post about its product. May I? You don’t have to answer a brand today. A fair offer is still there next week. Write down all that you would get: money, goods, a trip, a discount, a link that pays. Ask for the contract, and for what they want you to say."
   },
   {
    "heading": "Is the post out already?",
    "text": "No. Yes. I am not sure, or part of it is"
   },
   {
    "heading": "Has anybody complained, or asked you about it?",
    "text": "Count your regulator, your employer, an advertising body, a solicitor, or somebody who says that they were harmed.. No. Yes. I am not sure"
   },
   {
    "heading": "What do you get out of it?",
    "text": "Money, a gift, a trip, a discount or a link that pays. It is for my own clinic, product, course or shares. I want to share what patients say about me. Nothing. I just like it. I am not sure"
   },
   {
    "heading": "What is it about?",
    "text": "A medicine on prescription, or injections for wrinkles or weight. Another medicine, from a pharmacy or a shop. A supplement, device, food, test or skin product. A service, course, book, app or job. Something that has nothing to do with health. I am not sure"
   },
   {
    "heading": "Will people see at first glance what you gain?",
    "text": "Yes, in the first line or on the first picture. Only lower down, in hashtags or on my profile. No. The brand writes the text, or has to approve it. There is nothing to show, I gain nothing. I am not sure"
   },
   {
    "heading": "Stop promoting it, keep everything, and get advice",
    "text": "An advertising complaint may be settled by changing the advert. One to your regulator needs more care. Take both calmly. Keep pictures of the post, the comments, the contract and the payments. Pause it or hide it. Cancel posts that are still to come. Ring your indemnifier before you answer. Ask them whether they cover this. Advertising may be left out. Answer by the date that you were given, with their help. Don’t delete the post, or your messages with the brand. Don’t let the brand answer for you. Don’t answer comments about it. I have had a question about our post. Please pause it and keep all your records. I will be in touch when I have had advice."
   },
   {
    "heading": "Don’t promote it. Talk about the consultation instead",
    "text": "In some places it is against the rules, or the law, to advertise such medicines to the public. Britain is one. A nickname, a hashtag, a price list or a picture can count too. Say no to the brand, or leave the medicine out altogether. If it is your clinic, write about the consultation, not the product. Look through your page for names, nicknames, hashtags, offers, prices and pictures that point to it. Change what breaks the rule today, unless somebody has complained. Keep a picture of each page first. Ask the advertising code’s copy advice team before you publish. Rules on advertising medicines differ here. Check with your board or a lawyer before you take part. Teaching about a disease, with no product in sight, is another matter. Say who pays for it. Don’t use a nickname or a hashtag in place of the name. Don’t show before and after pictures that point to it. Don’t offer it as a prize, or at a lower price until Friday. Don’t share a customer’s post that names it. We offer a consultation about lines and wrinkles. We will talk through what may suit you, what may not, and what it costs. Thank you for the offer. I don’t promote medicines, so I can’t take part. I wish you well."
   },
   {
    "heading": "Don’t lend your name to a medicine",
    "text": "People trust your title more than any advert. That is why brands pay for it, and why many rules forbid it. Say no to the brand. Know the rule: adverts to the public may not use a health professional to back a medicine. Talk about the complaint, not the product: what helps most people, and when to see somebody. If you name kinds of medicine, name all that are fair, and take nothing for it. Know the rule: you should not use your position to back medicines or treatments in adverts. Check what your own country allows. Until then, say no. Don’t say that you use it yourself, if they pay you. Don’t think that a gift is not payment. Don’t let them use your picture in scrubs. Thank you for the offer. I don’t put my name to medicines. I wish you well. In general, [what helps most people]. This is from [source]. If you are worried, or have other illnesses, a pharmacist can help you choose what suits you."
   },
   {
    "heading": "Check four things, then post",
    "text": "It can be done well. People like to know who pays, and to hear what does not work too. Put the label first: “Ad”, or “I own this clinic”. Say it aloud as well, if it is a film. Claim only what you can show. Keep the proof with the date. Say what is not known, what it does not do, and what it costs. State your real title and field. Stay within it. Ask your employer about outside work. Put it in the register of interests. Ask your indemnifier in writing whether you are covered for it. Keep the contract and what you were paid. Don’t promise results, or say “best” or “number one”. Don’t sell to your own patients, or bring it up while you treat them. Don’t play on fear, shame or a deadline. Don’t wear the uniform, or film at work. Don’t advise people one by one in the comments. Ad. I am paid for this post. I say what I think, and the firm has not seen it before. I own this clinic, so I gain if you come. Here is what we do, what it costs, and when you don’t need it."
   },
   {
    "heading": "Label it first, so that nobody can miss it",
    "text": "A post that hides who pays misleads people, even when each word is true. A label mends that. Put the label at the very start, before people have to tap “more”. Use a plain word: “Ad”. For your own business: “I own this”. On a film, show it at the start and say it aloud. On a story, put it on each picture. Label gifts, trips, discounts and links that pay, as you would money. Label a share or a review in the same way. Use “Ad” or “#ad”. The advertising code asks for it to be plain at first sight. Say it in the same way as the claim: in sound if it is spoken, on the screen if it is shown. Don’t use “spon”, “collab”, “thanks to” or a bare link in its place. Don’t put it among twenty hashtags. Don’t rely on a line on your profile. Ad. The firm gave me this for nothing and asked me to try it. I have said what I like, and what I don’t."
   },
   {
    "heading": "Don’t put your title under words that are not yours",
    "text": "You answer for what goes out under your name. If they hold the pen, you hold the risk. Ask for the right to change every word, and to say no at the end. Check each claim yourself. Ask for the studies, not the leaflet. Ask who may use your face and words later, where, and for how long. Put the label first, even on their page. If they refuse, walk away. A fair firm will understand. Don’t read out a script that you have not checked. Don’t agree to leave out harms. Don’t sign away the right to speak badly of the product. I can only put my name to words that I have checked and can change. The post will open with the word “Ad”. If that suits you, I am happy to talk."
   },
   {
    "heading": "Sharing praise is advertising in many places, and banned in some",
    "text": "Thanks do you good, and you may be proud of them. Keep them for yourself. On your page they become an advert, and they tell people who your patients are. Leave patients’ praise off any page that you control. Here it is not allowed, or strictly limited. Take care: drawing attention to how good you are may be canvassing, as reported. Get the person’s signed permission first, and show anything that they got for it. Check what your regulator and advertising rules say before you share any. Ask your practice to answer praise with one neutral line, the same for everybody. If you may use praise at all: only true words, with written agreement, and without details of care. Don’t ask patients for it. They may feel that they must. Don’t pick only the good ones and call it proof. Don’t pay for it with a discount or a prize. Don’t thank people in a way that shows that they were treated. Thank you for your kind words. We read all comments with care."
   },
   {
    "text": "It is out, and nobody has complained. Put it right today, without fuss. Keep a picture of it as it was, with the date. Then change it or take it down, and write a line about why if people have acted on it. Tell the brand what you changed."
   },
   {
    "text": "Your own business counts as a gain, and so do shares, or a partner’s firm. Say so each time, not only on your profile. If you send people there, tell them of other places too. Don’t post about it as if you were a happy customer."
   },
   {
    "text": "Liking a thing is no crime. Be sure that it is true, and that you gain nothing now or later. Say that nobody pays you. Then people know. If a gift comes afterwards, send it back or label the post."
   },
   {
    "text": "Ask for the proof for each claim, for the very thing that is sold. Don’t say that it treats or prevents an illness, unless it is licensed for that. Say that it does not replace medicine or a check by somebody. Don’t sell a test without saying what a wrong result can do."
   },
   {
    "heading": "Where you work",
    "text": "Prescription-only medicines may not be advertised to the public. It is reported to be a crime as well. Your own page counts. Regulators warned that a weight-loss medicine can be advertised without being named, as reported. The GMC asks you to declare what you gain, to mislead nobody, and not to use people’s lack of knowledge. Praise about clinical care is not allowed in advertising that you control. Fines are high: up to A$60,000 for a person and A$120,000 for a company, for each offence. No patients’ praise, no claim to be better than others, and no use of your position to back a product or treatment. Nothing that lures, flatters, compares or runs others down. This holds for those who post for you too. Information must be accurate, balanced and open to checking. What staff or family post for you counts. No discounts and perks to draw people in, and no praise of yourself, as the booklet of 2025 is reported. Advertising has limits set by the medical council and by the law on private clinics. What ties you to the seller must be hard to miss. Shares and tags count. Limits differ by place. Ask your regulator before you sign. Cover may leave out advertising. Medical Protection said so in 2020 of what members publish. Ask your own indemnifier."
   }
  ]
 },
 {
  "of": "situation",
  "id": "lost-phone-group-chat",
  "title": "A phone is lost, or patients’ details have got out",
  "summary": "In the first hour, stop it going further, keep a record and tell one person. The rest is decided together, in daylight.",
  "also": [
   "data breach",
   "wrong chat",
   "stolen phone",
   "sent to the wrong person"
  ],
  "topics": [
   "confidentiality"
  ],
  "passages": [
   {
    "text": "I have lost my phone with the ward chat on it. Or I sent patients’ details to the wrong place. Breathe. This happens to careful people. You don’t have to solve it all tonight. Stop it going further. Lock the phone from another device, or close the chat, or hide the post. If you can, keep a picture of it first. Tell one person now: your manager, or the senior on call. Don’t wait until you know everything. Write down when you found out. A clock may start there."
   },
   {
    "heading": "Could anybody come to harm because of this?",
    "text": "Think of somebody in hiding from a violent partner, whose address is now out. Or somebody who may hurt themselves when they hear.. Yes, it could put somebody in danger. No, I don’t think so. I am not sure"
   },
   {
    "heading": "Has anybody complained, or asked for these messages?",
    "text": "Count a complaint, a claim, the police, a court, a regulator, your employer, or a patient who has asked for their records.. No, nobody. Yes. I am not sure"
   },
   {
    "heading": "Who answers for patients’ details where you work?",
    "text": "My employer. I own or run the practice. I am a locum, from an agency, or a student. I am not sure"
   },
   {
    "heading": "What has happened?",
    "text": "A phone, tablet or laptop is lost. It was stolen. Somebody has got into my account. Somebody is in a group who should not be there. A message or e-mail went to the wrong place. Patients’ details, or a picture of them, are online. A screen, board or paper was seen. I put them into an AI tool or a website. I am not sure, or it is something else"
   },
   {
    "heading": "Was it locked with a code or a fingerprint?",
    "text": "Yes, and messages don’t show on the locked screen. Yes, but messages show on the locked screen. No, or somebody knows the code. I am not sure"
   },
   {
    "heading": "Who is the person in the group?",
    "text": "Somebody at work who has no need to know. Somebody who has left the team. Somebody from outside, or nobody knows them. I am not sure"
   },
   {
    "heading": "Where did it go?",
    "text": "To one person at work. To a chat at work with people who had no need to know. To somebody outside work. To many people. I am not sure"
   },
   {
    "heading": "Who has been able to see it?",
    "text": "A few people I know. The members of a closed group. Anybody. It has been copied, or the press has it. I am not sure"
   },
   {
    "heading": "Somebody may be at risk, so ring first",
    "text": "Their safety comes before the paperwork. Ring even if you may turn out to be wrong. If somebody is in danger, ring the emergency number now. Say who may be at risk and why. If you are not sure, ring the most senior person on call and ask. If you can’t reach anybody, ring the emergency number. Tell the senior on call in any case. They can see to it that the person is warned in the right way. Then stop it going further: lock the phone, close the chat, or hide the post. Write down the times, and whom you spoke to. When that is done, or there turned out to be no danger, come back and answer “No” to the first question. The other steps follow from there. Don’t wait for the morning. Don’t text or visit the person yourself. The wrong person may read it. Information has got out, and I am worried that somebody may be in danger because of it. Can you help me now to judge that, and to do what must be done?"
   },
   {
    "heading": "Lock it from afar, and report it",
    "text": "A locked phone gives you time. It is still a loss that must be reported, even if it turns up. From another device, mark it as lost and lock it. The maker’s “find my device” page does this. Log out of your chats and e-mail everywhere. Each app has a list of devices that are logged in. Change your passwords: e-mail first, then the chats, then the rest. Then ask your network to block the SIM. Lock the phone first, since it needs a signal for that. Tell the IT desk if it is a work device, or if work e-mail was on it. Tell the groups you were in that your phone is gone, so that nobody answers messages from it. Make a list from memory: which chats, which pictures, about how many people. Ask the IT or information governance team whether to wipe it from afar. Don’t wipe it before you have asked. What is on it may be needed, and a wiped phone may be harder to find. Don’t go to fetch it from an address on a map. Give that to the police. Don’t say nothing because it may turn up. I need to report a lost device. I noticed at [time]. It was locked with a code, and I have locked it from afar as well. It may hold work messages. I have kept everything as it is. What would you like me to do next? My phone is missing. Please don’t answer anything that comes from my number until I tell you in person."
   },
   {
    "heading": "Cut off whoever may be inside, within the hour",
    "text": "Somebody may be able to read it. Each of these steps takes a few minutes and makes that less likely. If a device is gone, mark it as lost and lock it from another one. The maker’s “find my device” page does this. Change the password of your e-mail. With that, somebody could change the others. Log out all devices in your e-mail and your chats. Then ask your network to block the SIM. Lock the phone first, since it needs a signal for that. Turn on two-step checks for e-mail and chats. Tell the IT desk. They can close your work account in minutes, at night too in many places. Warn the groups you were in. Ask whoever runs them to take your old number out. Make a list from memory: which chats, which pictures, about how many people. Ask the IT or information governance team whether to wipe it from afar. Don’t wipe it before you have asked. What is on it may be needed, and a wiped phone may be harder to find. Don’t go to fetch it from an address on a map. Don’t keep the group going on a new phone as if nothing had happened. I need to report that somebody may be able to read work messages. I noticed at [time]. I have changed my passwords and logged out all devices. I have kept everything as it is. What would you like me to do next? Somebody else may be able to read my messages. Please don’t post here, and don’t answer anything from my number until I tell you in person."
   },
   {
    "heading": "Take them out, and stop the group for now",
    "text": "Groups grow, people leave and numbers change hands. The slip is common, and it counts as a breach where patients can be known. Take a picture of the member list and of the messages since they joined. Take the person out of the group. If you can’t, ask whoever runs it. Write one neutral line in the group: nothing more here until it is sorted out. Ask the person not to read on, and not to save or pass on anything. Ask them to delete what they have and to confirm it, unless somebody has complained or asked for the messages. Then let the governance team ask. Work out what they could see: from which day, how many people, which pictures. Give that list to your manager and the governance team. Put what matters for care in the record. The chat is not the record. Don’t close the group for good or clear it. That may lose the trail. Don’t start a new group and carry on in the same way. Don’t argue in the group about who added them. Please don’t post anything more here for now. I will tell you by phone where we go on. You were added to a group by mistake. Please don’t read, save or pass on anything from it. I will be in touch about what happens next. Please delete what you have from that group, from your backups too, and write back to say that you have done so. Thank you for your help."
   },
   {
    "heading": "Call it back, tell them, and report it",
    "text": "Almost everybody has sent a message to the wrong chat. What counts is how fast you say so. Take a picture of the message, where it went, and who has read it. Take it back for everybody, unless somebody has complained or asked for it. Do it straight after the picture: some apps allow it for a short time only. Send a line that it was a mistake, without saying what was in it. Ask whoever got it not to read, save or pass it on. Ask them to delete it and confirm, unless somebody has complained or asked for it. Then let the governance team ask. For an e-mail, ask the IT desk to call it back. They may be able to stop it. Tell your manager and the governance team, even if nobody seems to have read it. Send it to the right person by the right route. Somebody may still be waiting for it. Don’t repeat what was in it when you say sorry. Don’t count on nobody having seen it. A message that was taken back may live on in a screenshot. Don’t joke it away. My last message was not meant for you. Please don’t open, save or pass it on. I will be in touch about what happens next. Please delete my last message, from your backups too, and write back to say that you have done so. Thank you for your help. I need to report that a message went to the wrong place at [time]. I have kept a record of it and have asked the person not to read it. What would you like me to do next?"
   },
   {
    "heading": "Keep a copy, hide it, and report it",
    "text": "A detail need not be a name. Age, place, day and story can be enough. Keep a copy first: the whole post, the comments, the link, the date and who could see it. Then hide it: set it to “only me”, or close the page. Hiding stops it and loses nothing. Take it down once you have that copy, unless somebody has complained or asked for it. Then leave it hidden and ask your indemnifier. Ask anybody who shared it to take their copy down. Report copies that you can’t reach to the platform, as private health information. Check the other places: stories, backups, linked accounts, a page that posts by itself. Tell your manager and the governance team. Give them the copy, and keep none in your photo roll. If it is somebody else’s post, keep a copy and tell them and your manager. Don’t comment under it. Don’t explain or say sorry under the post. That tells more people where to look. Don’t edit it bit by bit. Old versions may be seen. Don’t write to the patient from your own account. Don’t think that it is fine because there was no name. I shared something that I should not have. Please take your copy down and don’t pass it on. Thank you for your help. This post holds private health information about a person who did not agree to it. Please take it down, with all copies. I need to report that private information was online from [time] to [time]. I have kept a copy and hidden it. What would you like me to do next?"
   },
   {
    "heading": "Stop showing it, ask those who saw it, and report it",
    "text": "A tab, a list or a whiteboard slips into a call or a picture more easily than one thinks. Stop sharing, cover it, or turn the camera away. Ask those who were there not to keep or pass on what they saw. Pause the recording, if there is one. Ask whoever runs it to keep it back and share it with nobody. Write down what could be read, for how long, and who was there. Collect papers. If one is missing, say so. Tell your manager and the governance team today. Don’t upload the recording until they have said what happens to it. Don’t ask people what exactly they read. Don’t cut the recording yourself. Something was on the screen that was not for this meeting. Please don’t keep it or pass it on. If you took a picture, please tell me after the meeting."
   },
   {
    "heading": "Stop there, note what went in, and report it",
    "text": "Treat it as sent to a stranger until somebody who knows the tool says otherwise. Stop. Put nothing more in. Note the tool, the account, the time, and what kind of details went in. Turn off the settings that keep chats or learn from them. Tell your manager and the governance team. They can write to the company. Ask them whether the chat should be kept or cleared. Don’t clear the chat before they have answered. It shows what went in. Don’t copy the details again to show somebody. Don’t ask the tool whether it has kept them. Its answer proves nothing. I need to report that I put work information into a tool that may not be approved. It was [tool], at [time]. I have stopped and kept a record. What would you like me to do next?"
   },
   {
    "text": "From now on everything is evidence, even what looks bad. Hiding a post is fine. Losing it is not. Ask your indemnifier before you change anything else. Write down what you have already changed, and when. Don’t delete anything: no messages, no posts, no pictures, no accounts. Don’t ask others to delete anything until your indemnifier has agreed."
   },
   {
    "text": "Your part is to tell, and to help. The organisation decides what to report, and who tells the patients. If there is nobody above you, go back and choose “I own or run the practice”. Tell your manager and the governance team in writing, after you have told them aloud. Fill in the incident form. Keep to facts: what, when, who, what you did. Do both today. The organisation may have only 72 hours from when it knows. Leave it to them to tell patients, with an apology. Offer to help. Expect questions, and a review of how it came about. Your indemnifier can read your statement first. Don’t contact patients on your own about it. Don’t hide it. A slip that was told early is looked at in another way than one that was hidden."
   },
   {
    "text": "If the practice is yours, reporting may be your job. You don’t have to do it alone. Report to the ICO within 72 hours of finding out, if people’s rights are likely to be at risk. Tell the people without delay if the risk to them is high. Log it, even if you need not report it. Write down why you decided so. Ask the Data Protection Commission how long you have. It has told a practice to inform each patient. Ask your privacy officer or lawyer today whom you must tell, and by when. Ask your data protection authority today whether you must report, and by when. Ring your indemnifier before you write to patients. They can read the letter. Tell people plainly: what happened, what it means, what you have done, whom to ask. Say sorry. Don’t wait until you know everything. You can add to a report later. Don’t leave it to a junior colleague."
   },
   {
    "text": "Two places may need to know: where it happened, and who sent you. Tell the place where it happened first. The details are theirs. Then tell your agency, or your tutor and placement lead. Do it today. The organisation may have only 72 hours from when it knows. Ask the place to confirm in writing that you reported it. Don’t think that it is over because your shift is. Don’t contact patients on your own about it."
   },
   {
    "text": "A theft is not your fault. Report it to the police and keep the number they give you. Say that it may hold health information. Don’t say whose. Give your manager the police number."
   },
   {
    "text": "Tell people by another route that messages from your account may not be yours. Look for rules that send your e-mail on, and for phone numbers or addresses that you don’t know."
   },
   {
    "text": "People from outside the team may have seen it. That makes the risk higher, so say it when you report. Say it first when you report: how many people, who they may be, what they could see. Say if children, mental health, sexual health or abuse are in it. Those details weigh more. Don’t threaten whoever got it. Most people help when they are asked kindly."
   },
   {
    "text": "Ask the communications team to answer the press. Send every call to them. Ask the platform to look for copies as well as the first post. Don’t answer comments, or defend yourself online."
   },
   {
    "heading": "Where you work",
    "text": "The 72 hours are for the organisation, and run from when it knows. You are part of how it comes to know. In England, health services report through the Data Security and Protection Toolkit. Your governance team does that. The GMC says that many such slips are not meant. It also says to protect what you hold. A Scottish health board was reprimanded in 2023. Staff had shared patients’ details in an app that was not approved, and an outsider was added. The Data Protection Commission has had a general practice tell each patient concerned. Practices that posted patients’ details have had to tell those patients. Ask your privacy officer about the time limit. Rules on reporting differ, and the time limits here were not read. Ask today. Act as if it were short. In a small place, people can be known from very little. Say so when you report."
   }
  ]
 },
 {
  "of": "situation",
  "id": "ai-tools",
  "title": "You want to use an AI tool to write something",
  "summary": "Patients’ details go only into a tool that your workplace has approved for it. Whatever comes out, you answer for each word.",
  "also": [
   "ChatGPT",
   "Copilot",
   "chatbot"
  ],
  "topics": [
   "confidentiality",
   "sources",
   "role",
   "copyright"
  ],
  "passages": [
   {
    "text": "Can I use ChatGPT to write a post, a reply or a letter? Put nothing about a real person in until you have read on. That includes staff and yourself. Leaving out the name is not enough. Age, place, day and story can tell who it is. If it is urgent for somebody’s care, ring a colleague. Don’t ask a machine."
   },
   {
    "heading": "Has anything about a real person gone in already?",
    "text": "No. Yes, into a tool that my workplace has approved for it. Yes, into another tool. I am not sure"
   },
   {
    "heading": "What do you want it for?",
    "text": "A post, talk, leaflet or article. An answer to a review, a complaint or an angry message. A letter, a summary, notes or a rota. To listen in and write notes for me. To help me decide about one person’s care. A picture, a voice or a film. Something else, or I am not sure"
   },
   {
    "heading": "Has your workplace approved this tool for this use?",
    "text": "A tool may be approved for e-mails and not for patients’ details. Your own account, paid or not, is not the same as your workplace’s.. Yes, I have seen it in writing. It is approved, but not for this. No. I am not sure"
   },
   {
    "heading": "Have you checked each fact and each source yourself?",
    "text": "Yes, and I have opened every source. Not all. Not all, and it is out already. I am not sure"
   },
   {
    "heading": "Has anybody complained, or asked you about what is out?",
    "text": "No. Yes. I am not sure"
   },
   {
    "heading": "What does it show or sound like?",
    "text": "A real patient, even changed. Me or a colleague. People and places that do not exist. A scan, a wound or a result that no patient had. I am not sure"
   },
   {
    "heading": "Stop there, and report it today",
    "text": "This happens easily: the tool is there, and the shift is long. Treat it as sent to a stranger until somebody who knows says otherwise. Put nothing more in. Note the tool, the account, the time, and what kind of details went in. Turn off the settings that keep chats or learn from them. Tell your manager and the governance team today. Ask them whether the chat should be kept or cleared. Don’t clear the chat before they have answered. Don’t tell yourself that it was anonymous. Let somebody else judge. Don’t use the text that came out. I put work information into an AI tool that may not be approved. I have stopped and kept a note of what went in. What would you like me to do next?"
   },
   {
    "heading": "Use it as the rules say, and read every line",
    "text": "A tool that is approved may hold patients’ details. It may still get them wrong. Read the rules once: what may go in, what may not, and what is kept. Put in the least that it needs. Sign in with your work account, on a work device. Read the whole text against the record: names, doses, sides, dates, and what is missing. Change what is wrong before you sign. It is your letter then. Report errors that could harm somebody, so that others learn of them. Don’t bring in details from another system unless the rules allow it. Don’t pass the text on unread, however long your list is. Don’t share the chat with people who have no need to know. I use a tool that helps with the typing. I read and check every word, and I sign for it. You can tell me if you would rather I did not."
   },
   {
    "heading": "Keep people out of it, or do it by hand",
    "text": "You may not know where the text is kept, who reads it, or what it is used for. Your own workplace may not know either. Ask whether there is an approved tool. It may be on your work computer already. If there is none, write it by hand or dictate it by the usual route. You may use another tool for things that concern nobody: a plan for a talk, a plainer sentence, a list of headings. Ask it for a blank form, and fill in the form yourself, elsewhere. Ask your manager to have a tool looked at, if it would save you hours. Don’t paste a letter, a result, a complaint or a chat, even with the name cut out. Don’t upload a picture of a screen or a chart. Don’t make up a thin disguise. “A teacher of 43 from a small town” is still somebody. Don’t use your private account for work. Is there an AI tool that we may use for letters and summaries? I would like to know what may go in, and where to find the rules."
   },
   {
    "heading": "Don’t let it answer for you",
    "text": "A tool wants to please. It says sorry for care, repeats details and thanks people for coming. Each of these tells the world who was treated. Wait. An angry message needs no answer today. Don’t paste the complaint. Write a neutral line yourself, the same for everybody. Let somebody else read it before it goes out. Offer the route for complaints, in private. Turn off answers that a program sends on your page by itself. Don’t give it the review and ask for a warm reply. Don’t let it argue, explain or defend the care. Don’t let it say that the person was ever there. Thank you for your comment. We can’t discuss anything about individuals here. If you would like to talk to somebody, please contact us by phone."
   },
   {
    "heading": "It is yours now, so stand by it",
    "text": "A tool can help you to write plainly. Readers trust it because your name is on it. Say what is known, what is not, and where you have it from. Read it aloud. If it does not sound like you, change it. Check that no sentence is somebody else’s. Tools repeat what they have read. Say that a tool helped, if your journal, workplace or platform asks for that. Point people to their own doctor, nurse or pharmacist. Don’t add a story of a patient that the tool made up. People will think it is true. Don’t claim experience that you don’t have. Don’t post ten a day. Nobody can check ten a day. This is general information, and my sources are below. For your own health, ask somebody who knows you."
   },
   {
    "heading": "Check it before it goes out",
    "text": "These tools make things up in a calm voice: studies, doses, dates, laws. Good English is no sign that it is true. Open every source. If you can’t find it, take the sentence out. Check doses, ages, dates and numbers against a book or site that you trust. Ask what is missing: the harms, the doubts, the other view. Check that it fits your country. Many answers come from elsewhere. Ask a colleague from the field to read it. Don’t ask the tool whether it is right. Don’t cite a study that you have not seen. Don’t post it now and check it later. Would you read this for me before I post it? I wrote it with an AI tool and have checked the sources. I would like a second pair of eyes on the facts."
   },
   {
    "heading": "Put it right in the open",
    "text": "Everybody gets something wrong in public one day. People trust those who say so. Keep a picture of what was out, with the date. Put a correction where people will see it, at the top. Say what was wrong and what is right, with the source. Tell whoever shared it. If it could harm somebody, tell your manager or indemnifier today. Don’t change it quietly and hope. Don’t blame the tool. Your name is on it. Correction. An earlier version of this post gave a wrong figure. The right one is in the report below. Thank you to those who pointed it out."
   },
   {
    "heading": "Don’t do it with a real person",
    "text": "A face that was changed is still theirs, and so is a voice. People know their own story, scar or bed. Use an invented scene, or a picture from a library that allows it. For teaching, use the route for clinical pictures: written agreement and a work device. If one is out, keep a copy, hide it, and tell your manager today. Don’t upload a picture or recording of a patient to make another one from it. Don’t make a patient say or do something. Don’t rely on a blur, a bar or a filter. I can’t use or pass this on. Please don’t share it any further."
   },
   {
    "heading": "Say that it is made, where people can see it",
    "text": "A picture from a health professional is taken for the truth. A plain label keeps it honest. Put “made with AI” on the picture itself, and say it in a film. Check the body: fingers, sides, tubes, labels, skin of all colours. Check that nobody real looks out of it. Check that you may use it: the tool’s terms, and your workplace’s. Don’t show a result that nobody had as if it were a success. Don’t use it to sell a treatment. Don’t put your workplace’s logo on it without asking. Made with AI. The people and the place do not exist."
   },
   {
    "text": "Leave the post where it is, or hide it, until your indemnifier has seen it. Keep the chat with the tool as well. Don’t delete the post, the chat or the drafts. Don’t put the complaint into the tool."
   },
   {
    "text": "A tool that listens takes in all that is said in the room. Use only one that your workplace has approved and set up. Tell everybody in the room, and let them say no. Turn it off for things that don’t belong in the record. Don’t let it run between patients."
   },
   {
    "text": "A tool may miss what you would see. You decide, and you answer for it. Use it only if it is approved for that very use. If you are stuck, ask a person: a senior, a specialist, a pharmacist. Write in the record what you decided, and why. Don’t type the case into a public tool to see what it says."
   },
   {
    "text": "Ask the colleague first, and show them the result. Don’t put words into their mouth, even as a joke."
   },
   {
    "text": "Say on the picture that no patient is shown, and that it is for teaching."
   },
   {
    "heading": "Where you work",
    "text": "Little has been written by regulators on AI and social media. The old duties hold: keep confidences, be accurate, be honest. Trusts make their own rules. One allows only its licensed tool, and no data from other care records in it. It forbids consumer tools. The GMC asks for confidentiality in all digital communication, and for checked facts. The dental regulator’s social media guidance was reissued in 2024 and is silent on AI, as a letter in a journal says. Federal privacy rules list 18 kinds of detail. A text without them may still point to somebody. Ask your privacy officer. No rule of your regulator on AI tools was read here. Ask your employer and your indemnifier."
   }
  ]
 },
 {
  "of": "situation",
  "id": "case-discussion-online",
  "title": "You want to ask colleagues about a case online",
  "summary": "If care can’t wait, ring somebody. If the person could be known, ask for their agreement or take out what tells. A closed group is not a locked room.",
  "also": [
   "Reddit",
   "Facebook group",
   "anonymised case",
   "second opinion"
  ],
  "topics": [
   "confidentiality",
   "advice",
   "respect"
  ],
  "passages": [
   {
    "text": "Can I post a case in a closed group of doctors to ask for advice? If the patient is getting worse, put this away and ring somebody. Ask yourself what you want to know. Often the question can be asked without the story. Think of the patient and their family as readers. They are the ones who will know."
   },
   {
    "heading": "Have you posted it already?",
    "text": "No. Yes, and I am sure that nobody could tell who it is. Yes, and somebody could tell who it is. I am not sure"
   },
   {
    "heading": "Has anybody complained, or asked for what you wrote?",
    "text": "Count the patient, the family, your employer, a regulator, a court or the police.. No. Yes. I am not sure"
   },
   {
    "heading": "How soon do you need the answer?",
    "text": "Now. The person is very ill or getting worse. Today or tomorrow, for this person’s care. It can wait, or it is for learning. I am not sure"
   },
   {
    "heading": "Could the patient or their family tell that it is them?",
    "text": "Count age, day, place, job, a rare illness, an odd story. Count your own name and workplace too: they say where it was.. Yes, or perhaps. There is a picture, a scan or a film. It is rare, or it was in the news. No. It is a question about a kind of illness. I am not sure"
   },
   {
    "heading": "Has the patient agreed to this post, in writing?",
    "text": "Yes, to these words and pictures, in this place. Only to teaching or the record. No. It is a child, or somebody who can’t decide, or has died. I am not sure"
   },
   {
    "heading": "Where would you post it?",
    "text": "A small group, where somebody checks who comes in. A chat group with colleagues. A large group, or one that is easy to join. Anywhere that people can see. I am not sure who is in it"
   },
   {
    "heading": "Get help by voice",
    "text": "No group answers fast enough, and nobody there can see the patient. Ring the senior on call, the crash team or the emergency number, whichever is right where you are. Use the referral line of the nearest specialist unit. Stay with the patient. Write down whom you spoke to, and what they said. Don’t wait for answers online. Don’t send a picture by a private phone to save a minute, unless somebody would come to harm without it. I need help now with somebody who is getting worse. I will tell you what I see, what I have done, and what I need from you."
   },
   {
    "heading": "Ask a person, by the proper route",
    "text": "For somebody’s care you need an answer that you can rely on, from somebody who knows what you know. Ring the specialist on call, or use the advice and referral line. Ask a colleague at your own place. They may see the patient with you. Use the app or e-mail that your workplace has approved for patients’ details. Tell the patient that you are asking somebody. Write the advice in the record: who, when, what. Don’t take what strangers say in a group as a second opinion. Don’t post it “in the meantime”. I would like some advice on a case by phone today. When is a good time, and which number should I use?"
   },
   {
    "heading": "Ask the question without the story",
    "text": "You can nearly always learn what you need without the one person. If you can’t, it is not one to post. Start from the question: “What do you use when this drug fails?” Take out age, day, place, job, family and the way it came about. Say “an adult”, “some time ago”, “a common drug”. Wait some weeks. A case of yesterday is easily found. Look at your profile. If it names your hospital, the case is in your hospital. Let a colleague who knows the case read it. If they know who it is, start again. Or ask the patient. Show them the words, say who can see them, and say that it can’t be called back. Don’t crop a picture and hope. Don’t change one detail and think that it is done. Don’t ask for agreement when somebody is frightened, in pain or in your debt. Don’t write anything about them that you would not show them. What do you do next when the usual first treatment does not work? I am looking for guidelines or reviews, not for advice on one case. May I ask you something, and no is a fine answer? I would like to use this for teaching. I would show you the words and say who sees them. You can think it over."
   },
   {
    "heading": "Post it there, and treat it as if it could get out",
    "text": "Groups like this teach people a lot. Keep it kind, general and short. Check the settings and the members. Who lets people in, and do people leave when they move on? Say at the start that it is not for a decision about one person. Write with respect. Somebody may show it to the patient. Take answers as tips. Check them before you use one. If an answer changes what you do, write in the record what you did and why. If others add details, stop them. One says the place, the next the day, and together they tell who it is. Don’t answer “which hospital?” or “when was that?”. Don’t joke about the person. Don’t pass on cases from the group elsewhere. Don’t advise on somebody’s care as if you had seen them. A general question for learning, not about one person’s care. Which guideline do you follow, and what has changed in your practice? I would rather not give more detail here. The general answer is what I am after."
   },
   {
    "heading": "Don’t post a case where anybody can read it",
    "text": "A large group is a public place with a door. People copy, and some are there under a false name. Ask the general question there, with no case. Take the case to a small group that checks its members, or to the phone. Share what you learned, not whom you learned it from. For a case that many should know, write a case report with written agreement. Don’t count on “private group” in the name. Don’t count on a false name for you, either. Colleagues know your style. Don’t use a tag for the place or the day. A thing I was taught late: common illnesses can look odd. When the picture does not fit, I go back and ask again. Here is a review that helped me."
   },
   {
    "heading": "A chat needs rules of its own",
    "text": "A chat with colleagues feels like the coffee room. It is written down, and it can be asked for. Use the app that your workplace has approved. Keep out whatever tells who the patient is. Check who is in it, before you write. Put what matters for care in the record on the same day. Don’t send pictures of patients, screens or charts to a private chat. Don’t joke about patients. Good question. Let us talk about that by phone, not here. When are you free?"
   },
   {
    "heading": "Keep it as it is, and get advice first",
    "text": "Somebody may need to see what was written. Keeping it helps you too: it shows what you did say. Keep a copy of the post and all answers, with dates and the list of members. Hide it from others if you can, so that it goes no further. Tell your manager and ring your indemnifier before you answer. Write down why you asked, and what you did with the answers. Don’t delete it, and don’t ask the group to. Don’t change the record to fit. Don’t explain yourself in the group. Please leave this post as it is and don’t share it. I can’t say more here."
   },
   {
    "heading": "Keep a copy, hide it, and report it",
    "text": "You asked because you wanted to do right by somebody. That will still be true tomorrow. Today it has to be contained. Keep a copy of the post and the answers, with the date and who could see it. Then hide it, or ask whoever runs the group to hide it. Ask those who answered not to share it. Tell your manager and the governance team today. Don’t edit it bit by bit. Don’t delete it if somebody has complained, or may do so. Don’t write to the patient yourself. Could you please hide my last post at once, and keep it hidden until I write again? Please don’t share it. Thank you."
   },
   {
    "text": "Nobody has asked about it. Look at it again with fresh eyes. Let a colleague read it. If they can tell who it is, treat it as a breach and go back one step. Keep a copy, then cut what is not needed, or take it down if the question is answered."
   },
   {
    "text": "Use a picture from a book or a library, if that will do. Look at all of it: labels, dates, numbers, jewellery, tattoos, the bed, the screen behind. Remember the file itself: its name and hidden data can hold a date and a place. Don’t count on a bar over the eyes. It does not hide who somebody is."
   },
   {
    "text": "The rarer it is, the fewer people fit. Sometimes one sentence is enough. Ask by phone, or by the network for that illness. Leave it altogether if it was in the news. People will put the two together."
   },
   {
    "text": "Agreement is theirs to take back. Keep the signed form, with the words and pictures that they saw. Tell them how to reach you if they change their mind. Still leave out what nobody needs."
   },
   {
    "text": "Leave the case out. Ask the general question. If you think that it must be told, talk to your indemnifier and the governance team first. Don’t take a relative’s yes as enough for a post."
   },
   {
    "heading": "Where you work",
    "text": "The GMC says that harmless details can add up, so that a patient or somebody close to them knows. What identifies a patient needs their explicit consent. The standards allow anonymous talk about good practice on professional sites, if the patient can’t be identified. The earlier guide for doctors found closed networks useful, with nothing in them that points to a patient. A new edition came in 2024: check what it says. The health ministry’s guideline of 2016 kept social media out of case discussion for its staff, as reported. Federal rules name 18 kinds of detail that must go. A post without them may still point to one person. In a small place an age and an illness may be enough. Ask by phone. Of 754 posts by health workers about patients or other people, 2% held a name. Friends or family could probably recognise 32%."
   }
  ]
 },
 {
  "of": "situation",
  "id": "giving-advice-online",
  "title": "Somebody asks you for medical advice online",
  "summary": "If there is danger, send them to the emergency number. Else give general information and point to somebody who can look after them.",
  "also": [
   "DM",
   "medical advice",
   "symptoms",
   "prescription"
  ],
  "topics": [
   "boundaries",
   "advice",
   "confidentiality",
   "indemnity"
  ],
  "passages": [
   {
    "text": "A stranger has sent me a private message asking for medical advice. Should I answer? Read it once for danger: chest pain, trouble breathing, much blood, a very ill child, thoughts of suicide, violence. If there is none, you have time. You owe a stranger no answer at all. Keep the message. Don’t ask for more details or for pictures."
   },
   {
    "heading": "Is there a sign of danger in it?",
    "text": "Yes, somebody could be in danger. No. I am not sure"
   },
   {
    "heading": "Who is asking?",
    "text": "Somebody whom I, or my workplace, look after. Somebody I don’t know. A friend, a relative or a colleague. I am not sure"
   },
   {
    "heading": "Have you answered already?",
    "text": "No. Yes. I am not sure that I said anything that counts"
   },
   {
    "heading": "Have you answered already?",
    "text": "No. Yes, with general facts only. Yes, I said what they should do or what it may be. I am not sure"
   },
   {
    "heading": "What do they want?",
    "text": "Facts that would be the same for anybody. The same, but in the comments, where all can read. To know what they have, or what they should do. They have sent a picture or a result. A prescription, a sick note or a letter. What I think of another professional’s care. I am not sure"
   },
   {
    "heading": "Send them to help now",
    "text": "You need not find out what it is. You only need to move them on to people who can help. Answer at once, with the words below. Name the emergency number. Say that you can’t help here, and that nobody watches this account. If you know who and where they are, ring the emergency number yourself. Tell them what you know. If it is about suicide, be warm and plain. Ask them to ring a crisis line or the emergency number, or to tell somebody near them. If a child may be at risk, tell the emergency service or your safeguarding lead now. If they are looked after where you work, ring the team on call as well. Keep the messages, and write down what you did and when. Don’t try to find out how bad it is. Each question costs time. Don’t promise to stay online, or to keep it secret. Don’t go to see them alone. Don’t leave it unread because you are off duty. I can’t help you here, and I may not see your next message. Please ring the emergency number now, or ask somebody near you to do it. They can help you right away. I am glad that you told somebody. I can’t give you the help here that you deserve. Please ring the emergency number or a crisis line now, or tell somebody who is near you."
   },
   {
    "heading": "Point them to the proper way in",
    "text": "They chose you because they trust you. The kind thing is to send the question where it will be seen, read with the record, and answered. Send one short line that would suit a stranger. Point to the phone, the website or the app of the service. If what they say worries you, ring the team today, so that somebody calls them. Put a note in the record: that they wrote, what you did. That is where it belongs. Tell a senior if it goes on. Don’t answer the question, even if it is easy. The next one may not be. Don’t look them up from home, or open the record from curiosity. Don’t say anything that shows that you know them. Don’t block them without telling the team, if they are ill. Thank you for your message. I can’t give advice here, and messages are not read every day. Please call the front desk or use the website. If it is urgent, ring the emergency number."
   },
   {
    "heading": "Put it in the record, and move it to the proper way",
    "text": "You meant to help. Once you have advised somebody whom you look after, it is part of their care, wherever you wrote it. Put in the record what they asked, what you said, and when. Copy the words if you can. Ask yourself what you did not know: other illnesses, medicines, an examination. If you might be wrong, have them called today. Ask the team, if it is not your day. Send one line that moves it to the proper way. Tell a senior. It is a small thing when it is told early. Don’t delete the chat. It is part of the story of their care. Don’t carry on because you have begun. Don’t change what you wrote. I should not give advice by message, and I don’t want you to miss out. Please call the front desk and say that you need an answer today."
   },
   {
    "heading": "Give general facts, and say where they come from",
    "text": "People look for answers, and somebody will give them. It may as well be you. Say what holds for most people, and for whom it does not. Give a source that they can open. Say when somebody should be seen, and how soon. Stay in your own field. End by pointing to their own doctor, nurse or pharmacist. Put a line on your profile: general information, no advice to individuals, messages not watched. Don’t say “you”. “Most adults” is better. Don’t ask about their illness. Don’t shame anybody for what they believe. Don’t think that “not medical advice” makes it so. In general, [what holds for most people]. This is from [source]. It does not fit everybody, so see somebody if it gets worse or worries you. A pharmacist can tell you more. General information only. I can’t advise individuals here, and messages are not read every day. In an emergency, ring your local emergency number."
   },
   {
    "heading": "Be kind, and don’t answer about them",
    "text": "You can’t see them, examine them or read their record. A quick answer may calm somebody who should be seen, or frighten somebody who is well. Answer once, in words that suit anybody, or not at all. Point to somebody near them: a doctor, a nurse, a pharmacist, an advice line. Name NHS 111 for what can’t wait. Say that you won’t see further messages, and turn off the request if they go on. If they write that it is getting worse, treat it as danger. Don’t say what it may be, or what it is surely not. Don’t say that it can wait. You don’t know that. Don’t ask for pictures or results. Don’t move to another app to talk there, or meet. Don’t take money, unless it is a proper service that you are covered for. Thank you for writing. I can’t give personal advice here. If it feels urgent, please call NHS 111, or 999 in an emergency. Otherwise your pharmacist or GP can help. Thank you for writing. I can’t give personal advice here. If it feels urgent, please ring your local emergency number. Otherwise a doctor, nurse or pharmacist near you can help."
   },
   {
    "heading": "You may have taken on a duty, so see it through",
    "text": "Advice to one person can make a duty of care, even online and for nothing. That is no disaster. It means doing one more thing. Keep the whole exchange. Read it again. Could they come to harm if you were wrong, or if they read it wrongly? If so, write once more today: they need to be seen, by whom, and how soon. Ring your indemnifier if you named an illness, a medicine or a dose, or said that it could wait. Write down what you knew and what you said, with the time. Then stop, kindly. Don’t delete it. It shows what you did say. Don’t go on in order to put it right. Somebody has to see them. Don’t disappear without a last line. I have thought again about what I wrote. I can’t judge this without an examination, so please don’t rely on it. Please have it looked at by somebody near you, today if it is no better."
   },
   {
    "text": "It is hard to say no to people you love. They get less than a patient would: no record, no examination, no second look. Listen as a friend. Help them to find somebody, and go along if they like. Say that you would miss things, because you care for them. Don’t prescribe, write notes or look up results for them."
   },
   {
    "text": "Keep what you wrote, and say nothing more specific."
   },
   {
    "text": "Others read along, so the same words have to suit all of them. Ask them, in general words, not to put private things in the comments. Hide a comment that tells of somebody’s illness, if you run the page. Don’t quote it in your answer. Don’t say “send me a private message”. That starts a consultation."
   },
   {
    "text": "Say that you can’t judge pictures here. If it shows danger, treat it as danger. Don’t pass the picture on, and don’t ask for a better one."
   },
   {
    "text": "Say no, in one line. Such papers need an examination and a record."
   },
   {
    "text": "Say that you can’t judge care that you did not see. Point to a second opinion, or to the complaints route. Don’t agree that somebody was wrong, even if you think so."
   },
   {
    "heading": "Where you work",
    "text": "A British indemnifier says that advice given online may make a duty of care. What you say online has to rest on evidence and stay within what you know, by the Code. The Medical Council has long pointed to the risk of advice without an examination. Social media is not the place for consultations or medical questions, as the handbook is reported. Keep to general facts that rest on evidence, and send people to their own practitioner, as the booklet is reported. Check with your board whether you need a licence where the other person is. Cover for advice outside your work may be limited. Ask your own indemnifier."
   }
  ]
 },
 {
  "of": "situation",
  "id": "impersonation-or-fake-account",
  "title": "A fake account, or your own account taken over",
  "summary": "Keep pictures of it, report it as a fake, and tell your employer. If it contacts patients or sells things, act today. Warn people through your own channels, and name nobody.",
  "also": [
   "catfish",
   "fake profile",
   "hacked",
   "stolen photos"
  ],
  "topics": [
   "defamation",
   "respect",
   "role",
   "confidentiality"
  ],
  "passages": [
   {
    "text": "There is a fake profile with my photo and my registration number. How do I get rid of it? It feels like being robbed. Take it one step at a time. Keep pictures of the profile, the posts and the link, with the date. Don’t write to the account. It may be waiting for that."
   },
   {
    "heading": "What has happened?",
    "text": "An account poses as me. An account poses as my practice or clinic. An account poses as a patient, or reviews us under a made-up name. Somebody has got into an account of mine. I made or used a false account myself. I am not sure"
   },
   {
    "heading": "What is it doing?",
    "text": "Ask somebody else to look, from their own account.. It threatens somebody, or I am frightened. It writes to people, gives advice, sells something or asks for money. It shows sexual or intimate pictures of me, real or faked. It says damaging things in my name. Nothing yet. It is just there. I am not sure"
   },
   {
    "heading": "Was there anything about patients in it?",
    "text": "Think of messages, photos, and a page that people write to.. Yes. No, I am certain. I am not sure"
   },
   {
    "heading": "Can you still get in?",
    "text": "Yes. No. It is an old account that I had forgotten. I am not sure"
   },
   {
    "heading": "Has anybody complained, or might they?",
    "text": "To the platform, the police, your employer or your regulator.. No, and I see no reason why they would. Yes. I am not sure"
   },
   {
    "heading": "Look after people first, then the account",
    "text": "The account can wait an hour. A threat can’t. If anybody is in danger, ring the emergency number now. Tell the police about the threat. Ask for a reference number. Tell your manager and security, and the people at home. Keep what it posted. Ask somebody else to do that for you. Don’t answer it or try to trap it."
   },
   {
    "heading": "People may be misled. Act today",
    "text": "Somebody may take advice from it, or send it money. So the warning is as urgent as the report. Report it to the platform as a fake. Ask colleagues to report it too. Send what the platform asks for to prove who you are, through its own form. Tell your employer, today. Put a short warning on your real channels: website, page, waiting room. Tell your regulator if your registration number is being used. Tell the police if it takes money, sells medicines or harasses people. If somebody says that they were misled, ask them to go to their usual clinician, and keep a note. Set down in a log when it appeared and what it did. Don’t say in the warning whom you suspect. Don’t write to those it contacted from your own account. Some may be patients. Don’t link to the fake. That sends people there. Don’t send your passport or your certificate to anybody who writes to you first. An account that uses our name and pictures is not ours. We have reported it. We never ask for money or for health details by message. Please check with us on [number] if in doubt. This account pretends to be me. It uses my name and my photo without consent, and it contacts people as if it were me. Please take it down under your rules on impersonation."
   },
   {
    "heading": "You are the one who was wronged",
    "text": "Whoever made them did this. You did not. Keep the link and the date. You need not look again. Report it as intimate pictures shared without consent. Say it if they are faked. Tell the police. Tell one person at work whom you trust. Don’t pay, and don’t send anything. Don’t explain yourself to people who saw it. This account shows intimate pictures of a person without consent. Please take them down at once, and stop them from being posted again."
   },
   {
    "heading": "Report it now, before it is used",
    "text": "A copy that does nothing may be there to look real later. Report it as a fake. Do it from your own account, if the form allows that. Ask two or three colleagues to report it. Tell your employer, so that they know which one is real. Link your real profile from your practice’s website. Look for others under your name and your photo. Look at it again in a week. If it is still there, report it again and appeal. Don’t follow it or write to it. Don’t post about it yet. Few people have seen it. This account copies my name and my photo. I did not make it and did not agree to it. My own profile is [link]. Please take it down under your rules on impersonation."
   },
   {
    "heading": "Ask the site to check. Don’t unmask it yourself",
    "text": "You may be certain that nobody of that name came. You still can’t say so. It would tell people something about all the others. Report it to the site, and name the rule that it breaks. Log each account, with dates. A pattern is worth more than a hunch. Ask your indemnifier about notice to the website, if the harm is serious. Act on anything that sounds like a danger to somebody, even so. Don’t write “we have no such patient”. Don’t search the records to prove it. Your records are not for that. Don’t make an account of your own to find out. Don’t hint in public who it is. We ask you to check this account, [name], under your rules on genuine users. It posted on [dates]. We can’t give you information about anybody who uses our service."
   },
   {
    "heading": "Treat it as patients’ details getting out",
    "text": "Somebody may have read those messages. Your work has to know today. A guess is enough. Change the password from a device that you trust, and sign out everywhere else. If you can’t get in, report it to the platform as taken over. Tell the person who looks after data at your work, now. List what was in it, and how many people it concerns. Write down when you noticed, and what you did, with times. Don’t clear the messages. They show what was lost. Don’t tell patients on your own. Let your organisation do that. Don’t pay anybody who asks for money. Somebody has got into an account of mine. It may have held details about people who use our service. I noticed at [time]. I have [changed the password]. Please tell me what to do next."
   },
   {
    "heading": "Take it back, and tell people once",
    "text": "Do it from a device that you trust. Then close the doors behind you. Change the password, and that of your e-mail first. Sign out of all other devices. Turn on two-step sign-in. Look for apps, numbers and addresses that you did not add. See what was sent in your name. Keep pictures of it. Tell those who got something odd, in one plain line. Tell your employer, if it names your work. List your other old accounts. Do they share that password? Don’t click on links in mails that offer to help. Don’t be ashamed. It happens to careful people. Don’t take what was posted off before you have a copy. My account was used by somebody else. If you had an odd message from me, please don’t open links in it, and don’t send money. I have the account back."
   },
   {
    "heading": "Stop using it, and get advice",
    "text": "You may have had a reason. It still tends to come out, and to be read as dishonest. Stop using it today. Ring your indemnifier and tell them all of it. Ask them whether to report yourself, and to whom. In one case that counted in somebody’s favour. Ask them before you close it or take anything down. Keep a copy of everything. Think about who was hurt, and how you could put it right. Don’t make another. Don’t ask friends to say that it was theirs. Don’t write to the person it was about."
   },
   {
    "heading": "Touch nothing, and ring your indemnifier",
    "text": "What you do from now on will count as much as what you did. Being open tends to help. Leave the account as it is, and stop using it. Ring your indemnifier, and tell them all of it. Write down what happened, with dates, for them alone. Ask whether you have to tell your employer or your regulator yourself. If the police want to talk, ask for a solicitor first. Don’t delete the account, the posts or the messages. Don’t ask anybody else to delete theirs. Don’t write to the person it was about. Don’t deny it and hope."
   },
   {
    "text": "People trust a clinic’s name. They may call a false number. Check your listing on maps and search pages, and claim it if you can. Tell reception what to say to people who ask. Ask your organisation’s data lead whether anybody’s details may have been sent to it."
   },
   {
    "text": "You can’t get in, so others have to act for you. An old account is easy to take, since nobody looks at it. Use the platform’s form for accounts that were taken over. Look for an old e-mail address that still opens it. Get that back first. Tell people through another channel that it is not you."
   },
   {
    "heading": "Where you work",
    "text": "A pharmacist in Northern Ireland who made a false profile with somebody’s photos was warned in 2025. There had been a police caution. Sending what you know to be false in order to cause real harm may be a crime. The rule has been in force since 31 January 2024. In England and Wales there is a way to give a website notice of a damaging post. Ask a solicitor. The NMC lists the use of somebody else’s identity among what puts registration at risk. The GMC asks you to be honest about your role and your training. That holds on every account that you use. Laws on fakes and on faked pictures differ. Ask the police or your indemnifier what holds."
   }
  ]
 },
 {
  "of": "article",
  "id": "ai-tools-at-work",
  "title": "Using AI tools to write",
  "summary": "Nothing about a patient goes into a tool that work has not approved. You own each word that comes out, so check it as if you had written it tired.",
  "also": [
   "ChatGPT",
   "Copilot",
   "chatbot",
   "artificial intelligence"
  ],
  "topics": [
   "confidentiality",
   "sources",
   "role"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "An AI tool can give you a first draft, a plainer sentence or a better title. It can’t keep a secret for you, and it can’t answer for what you post. Two rules cover most of it: no patients in, and nothing unread out."
   },
   {
    "heading": "No patients in",
    "anchor": "no-patients-in",
    "text": "When you paste something into a tool on the internet, you hand it to a company. It may be stored. Somebody may read it. It may be used to make the tool better. You can’t tell from the screen. No names, numbers, dates or letters. No picture or voice of a patient. No complaint or review, since people write those about themselves. No rota, and no colleague’s appraisal. No screenshot of a record, even with the name covered. Taking out the name isn’t enough. Three plain facts can single a person out, and a tool keeps all three. Approved tools differ. Your employer may have one that is bought, checked and tied to your work sign-in. Then follow its rules. They say what may go in. It may be less than you think."
   },
   {
    "heading": "Is it approved?",
    "anchor": "is-it-approved",
    "text": "Approved means that your employer has said so for this use. It doesn’t mean that a colleague uses it, that it is well known, or that you pay for it. Ask the information governance team three things: May I use this tool at work? May patients’ or staff’s details go in? Where does what I type go, and how long is it kept? If nobody knows, treat the answer as no for now."
   },
   {
    "heading": "Good uses with no patient in sight",
    "anchor": "good-uses-with-no-patient-in-sight",
    "text": "“Put this into plain English for a poster.” “Give me five titles for a talk on sleep.” “Make this reply shorter and kinder.” (Only if the text could suit anybody.) “Which claims here need a source?”"
   },
   {
    "heading": "Nothing unread out",
    "anchor": "nothing-unread-out",
    "text": "These tools sound sure, and they can be wrong. They can invent a study, with authors and a year. They smooth out doubt. They may copy from somebody else’s work. Before you post: Open each source. If it can’t be found, it isn’t one. Check each number against where it came from. Put the doubt back. “May”, “in this study”, “we don’t know”. Look for harm. Doses, red flags, who should not do this. Make it yours. Would you say it aloud to a patient? Ask whether the reader would want to know that a machine helped. If so, say it. The rules on honest and accurate information don’t ask who typed. Your name is on it. I used a writing tool for the first draft of this and checked each fact myself. The sources are at the end."
   },
   {
    "heading": "Replies to reviews",
    "anchor": "replies-to-reviews",
    "text": "This looks like the ideal job for it, and it is the riskiest. You would paste a patient’s own words. Then the tool thanks them for their visit and says sorry for their wait, which confirms that they came. Use a stock line that confirms nothing."
   },
   {
    "heading": "Pictures, voices and film",
    "anchor": "pictures-voices-and-film",
    "text": "Don’t make an image of a real patient, or of one who could be taken for real. Don’t put words into a colleague’s mouth, not even as a joke. Label an image that a tool made, above all if it looks like a result, a scan or a clinician. Don’t show a “before and after” that never was. If somebody makes a fake of you, keep a copy and act on it."
   },
   {
    "heading": "Letters and notes",
    "anchor": "letters-and-notes",
    "text": "A letter or a note about a patient is a record. Only a tool that was approved for that may touch it. Read it line by line, for what is missing as well as for what is wrong. A sentence that you never said can do harm for years. Talk to the patient about it if a tool listens in the room. Ask your employer what they have to be told."
   },
   {
    "heading": "If you have pasted something already",
    "anchor": "if-you-have-pasted-something-already",
    "text": "It happens at the end of a long day. Stop there, and put nothing more in. Write down what you pasted, where and when. Don’t try to hide it. Tell the information governance team or your manager the same day, since they may have little time to report it. This path takes you through."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "Rules are local so far. Mersey Care, for one, allows only its licensed assistant and no consumer tools, and forbids putting in data from other care systems. NHS Fife has a policy too. The GDC’s guidance, reissued in 2024, is silent on such tools, as a letter in the British Dental Journal said. The GMC’s duties to keep confidences and to check facts hold whatever you write with. A breach that puts people at risk has to reach the ICO within 72 hours. To take out identity, the privacy rule wants either a list of details gone or an expert’s opinion. A quick tidy before you paste is neither. The code for doctors says to give views in line with the profession’s, and to say so when yours differ. A tool won’t notice the difference. Nothing you publish may be false or misleading, whoever drafted it. What goes to the public must be accurate, balanced and open to checking. We have read no text on AI tools from your regulator. Ask your employer first, then your indemnifier."
   }
  ]
 },
 {
  "of": "article",
  "id": "boundaries-online",
  "title": "Patients, friends and followers",
  "summary": "You can be warm with patients and still not be their friend online. Decline kindly, point to the proper channel, and say nothing about care.",
  "also": [],
  "topics": [
   "boundaries",
   "sexualised",
   "confidentiality"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "You may say no to a patient’s request, and you need not explain. Most advice says that you should. A no on your own account is not a no to the person. They still have your care at work."
   },
   {
    "heading": "You are not the only one",
    "anchor": "you-are-not-the-only-one",
    "text": "Requests are common. In a survey of US doctors in 2011, 35% had had one from a patient or a relative. Most are meant as thanks. They feel awkward because you are kind, not because you did something wrong."
   },
   {
    "heading": "Why the line is there",
    "anchor": "why-the-line-is-there",
    "text": "A friend sees your photos, your family and your old posts. A patient who sees them may start to see you in another way. You see their life too. You may learn what they never meant to tell you. Then you have to decide what to do with it. Other people see the link. It can show that somebody is a patient. It is hard to be somebody’s friend and also tell them bad news. The tie is not equal. They may feel that they can’t refuse you."
   },
   {
    "heading": "Three kinds of account",
    "anchor": "three-kinds-of-account",
    "text": "Account Who may join What goes there Your own Family and friends Your life, but nothing from work Your name at work Anybody may follow General news and facts, no advice to one person The practice or ward page Anybody may follow Opening times, campaigns, how to get in touch Being followed is not the same as being friends. You can’t choose who reads a public page. You can choose not to follow patients back, and not to answer health questions there. It helps to keep the accounts truly apart. Don’t link your own account to the work page. In one regulator’s example, a dentist had linked the two and accepted patients. A patient then found old, unkind posts about work."
   },
   {
    "heading": "Saying no without hurting",
    "anchor": "saying-no-without-hurting",
    "text": "Leaving a request unanswered is fine. If you would like to answer, one line will do. Use words that would suit a stranger. Thank you for getting in touch. I keep this account for family and friends, so I can’t connect here. For anything about health, please use the number on our website. Don’t say “because you are my patient”. Somebody else may read the message."
   },
   {
    "heading": "Former patients, relatives and friends",
    "anchor": "former-patients-relatives-and-friends",
    "text": "Former patients. Time helps, but it doesn’t settle the matter. What counts is how long ago it was, what kind of care it was and how ill or alone the person was. Declining is the usual advice here too. Relatives. A patient’s partner or parent stands close to the care. Treat a request from them as you would treat the patient’s. Friends who become patients. In a village or on a small island this can’t always be helped. Ask whether a colleague can treat them. If not, talk it over with a senior and write down what you agreed. Keep health out of the friendship. Colleagues. They may be friends. The same respect is due there, and rank should press nobody."
   },
   {
    "heading": "When you are the one reaching out",
    "anchor": "when-you-are-the-one-reaching-out",
    "text": "This is where careers are harmed. Don’t look a patient up because you are curious. Don’t take a number from the record to send a private message. A pharmacist who did so was given a warning. A family doctor in Western Australia sent sexualised messages to a patient late at night. The result was a reprimand, conditions and costs. If you notice that you are waiting for somebody’s message, tell a person you trust. That is not a failure. It is what a careful professional does."
   },
   {
    "heading": "If it turns romantic, or frightening",
    "anchor": "if-it-turns-romantic-or-frightening",
    "text": "Send one neutral line or nothing. Keep what came. Tell a senior or your indemnifier early. This path takes you through it. If you have been threatened, your safety comes first."
   },
   {
    "heading": "What your own rules say",
    "anchor": "what-your-own-rules-say",
    "text": "The BMA says not to accept requests from current or former patients. MDDUS offers a good test: would you tell this to a patient in the surgery? The GMC tells doctors that social and professional life can blur online. The NMC counts pursuing a patient online among the things that put registration at risk. The HCPC and the GPhC ask for the same boundaries online as off it. Keep your personal and your professional accounts apart. The guide for doctors changed on 1 January 2024, so check the newest edition. Your Board’s code holds online as it does face to face. It makes no difference whether an account is public or private. We have read no rule of the Medical Council on friend requests. Ask your council or your indemnifier. The guidance, as reported, asks you to think hard about patients, former patients and their relatives. A professional page is its answer. Never start such a tie yourself. Reports differ on patients’ own requests: some say to take care, others advise strongly against. Declining is the surer way. Social media is no place for a consultation. The bond between doctor and patient must not be blurred, in private groups either. Guidance for state boards said in 2012 not to deal with patients on personal sites. A report of 2019 replaced it. Your own board decides. We have read no rule on friend requests from your regulator. Ask your college, your council or your indemnifier. On a small island everybody knows somebody. That makes a clear line more useful, not less. Ask your own council what it expects. Ask your regulator or your indemnifier. Declining kindly is the advice we have read most often."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-about-patients",
  "title": "Posts about patients",
  "summary": "Hardly any of these named anybody. Some gave a patient away, and some only ran patients down. Both cost people their jobs.",
  "also": [],
  "topics": [
   "confidentiality",
   "respect",
   "disrepute"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "There are two ways to go wrong. One is to let somebody be recognised. The other is to speak of patients without respect, even when nobody could tell who they are. These cases are sorted that way. Outcomes are as reported on their dates."
   },
   {
    "heading": "Somebody could be recognised",
    "anchor": "somebody-could-be-recognised",
    "text": "No name was needed. An emergency doctor in Rhode Island wrote on Facebook about somebody who had been badly hurt. There was no name. Local people could tell who it was. The doctor lost the right to work at the hospital. In April 2011 the state board gave a reprimand and a fine of 500 dollars. Five nurses. In California five nurses wrote on Facebook about patients, again without names. They were sent home for three weeks, and then dismissed, in 2010. A picture that went round. Nurses in Wisconsin took photos of a patient’s X-ray, and it was talked about on Facebook. They were dismissed in 2009. Three posts that fitted together. A British indemnifier told in 2015 of three doctors who each posted one harmless thing: a case, a hospital, a picture. Together they showed who the patient was. A kind word. A dentist in the United States thanked a reviewer and mentioned a treatment. The patient had kept it to herself, and sued. There is more on replies to reviews."
   },
   {
    "heading": "Nobody was recognised, and it hurt all the same",
    "anchor": "nobody-was-recognised-and-it-hurt-all-the-same",
    "text": "An account without a name. A registrar in emergency medicine, in the United Kingdom, posted jokes about patients’ weight, hygiene, ethnicity and class. The account gave a role and a region. A colleague worked it out and reported it. The doctor owned up and closed the account. The employer and the regulator both acted. We have not read how it ended. Posts, and then silence. A paramedic in England wrote offensive posts about patients and the public in 2013. A suspension followed in 2014. At the review in July 2015 the paramedic was struck off, and had never taken part. Flippant remarks. A doctor in New South Wales was flippant about patients, and at times worse. The board warned the doctor, as reported in 2013. A joke about a birth. In Malaysia a doctor mocked a woman who had given birth at home, and her injury, in June 2015. The ministry said that it had acted. What it did was not reported. Four colleagues, one video. In Atlanta four maternity nurses listed on film what annoyed them about patients. They were dismissed in December 2022."
   },
   {
    "heading": "One that was closed",
    "anchor": "one-that-was-closed",
    "text": "A nurse in the United Kingdom filmed videos about working life, in quiet corners, with no patient in them. The regulator looked, the nurse reflected, and it was closed: no serious concern. You may talk about your work. You may say that it is hard."
   },
   {
    "heading": "Why “I gave no name” is no answer",
    "anchor": "why-i-gave-no-name-is-no-answer",
    "text": "Names are the smallest part of it. In a study of 754 posts in which health professionals told of somebody, hardly any held a name. Friends and family could still have recognised about a third. Posts about somebody else, by health professionals Of 754 posts, 2% held a name. Friends or family could probably have recognised 32%. The reader to think of is not a stranger. It is the patient, or the daughter, on a phone, that evening."
   },
   {
    "heading": "Two questions that would have helped",
    "anchor": "two-questions-that-would-have-helped",
    "text": "Could they find themselves in it? Think of the day, the place, the age, the odd thing that happened. Think of what your profile says. Small details add up. Would you read it to them? If you would not, it isn’t ready. Anger belongs with a colleague, in a room, with tea."
   },
   {
    "heading": "How much regulators care",
    "anchor": "how-much-regulators-care",
    "text": "US boards were asked what they would probably look into. Share of US boards that would probably investigate A breach of confidentiality 65%, running patients down 46%, and a patient’s story without a breach 16%. Running patients down sits lower than you may expect, and employers still dismissed people for it. An employer need not wait for a regulator."
   },
   {
    "heading": "If it is out already",
    "anchor": "if-it-is-out-already",
    "text": "Don’t explain yourself in the thread. Keep a picture of the post and of the comments. If somebody could be recognised, it is a breach. Tell somebody today. If no inquiry is under way or likely, old posts takes you through what to do. Ring your indemnifier before you write to anybody. Be honest, early. The one here who never took part was struck off."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "The GMC says to keep confidences on social media of any kind, and that details add up. The GDC’s standards allow no comments about patients on social networks, and nothing derogatory. On professional sites you may discuss good practice, if nobody can be identified. The NMC says that inappropriate comments about patients put registration at risk. Your own regulator has rules on confidentiality and respect. They hold online as well."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-no-sanction",
  "title": "When no sanction followed, or one was set aside",
  "summary": "Not every complaint ends in a sanction, and courts have undone some penalties. What these cases share is fair criticism, no patient in sight, and people who took part.",
  "also": [],
  "topics": [
   "disrepute",
   "respect",
   "discrimination",
   "confidentiality"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "A complaint is not a verdict. Some are closed early, and some penalties have been undone. Here are cases of both, and what they had in common. They are a handful and not a sample, so none of them tells you how yours will end. If a letter has just come, start here. Read this afterwards."
   },
   {
    "heading": "Closed at the door",
    "anchor": "closed-at-the-door",
    "text": "A nurse who filmed a working life. The videos were made in quiet parts of a hospital in the United Kingdom. No patient was in them. When it reached the regulator, the nurse looked hard at what had been done and said so. The regulator closed it at the first stage. It saw no serious concern. A doctor’s posts, and what others wrote below. The doctor’s qualifications were on show, and the comments of other people counted too. The doctor said sorry and showed insight. It ended in advice. The employer had looked into it as well. A family doctor’s posts on a war. There were many, and they criticised a state in strong words. Somebody complained of antisemitism. The regulator looked into it, and the defence succeeded. We know it from the body that defended the doctor. It was reported in July 2025."
   },
   {
    "heading": "Put right by a court",
    "anchor": "put-right-by-a-court",
    "text": "Four students and a photograph. In Kansas four nursing students posted a picture with a placenta. A teacher had agreed. The school put them out. In January 2011 a federal court put them back. Nothing in the picture pointed to a person. A relative who was a nurse. In Saskatchewan a nurse wrote on Facebook about a grandfather’s care, off duty and in grief. Later the nurse sent it to politicians. There was discipline, with a fine and costs of 26,000 Canadian dollars. In October 2020 the appeal court set it aside. Criticism of the system, it held, is in the public interest."
   },
   {
    "heading": "Made milder, or kept mild",
    "anchor": "made-milder-or-kept-mild",
    "text": "A false line in a CV. A pharmacist in the United Kingdom had claimed a job on LinkedIn that was not true. At first there was a suspension. In March 2024 conditions for 12 months took its place. Remarks at a rally. Another pharmacist made offensive remarks, and a video spread. It ended in a warning in 2020. A watchdog thought that too mild and went to court. In 2024 the court left it as it was."
   },
   {
    "heading": "When it did not stay that way",
    "anchor": "when-it-did-not-stay-that-way",
    "text": "It would be wrong to tell only the happy half. Nothing, then something. A tribunal took no action over ten doctors’ messages in a private group. The regulator appealed. In June 2022 the High Court approved warnings for two years. Nothing yet. One panel imposed nothing over a trainee’s posts about a war. In November 2025 another ordered an interim suspension, as two small outlets reported. An interim order is no finding. No crime, and still a case. Police found no crime in a retired dentist’s posts. The regulator suspended the dentist for four months in 2018. The two ask different questions. No breach, and still a dismissal. A nurse in New York passed on a picture of an empty room. No breach was found. The hospital dismissed the nurse for being insensitive."
   },
   {
    "heading": "What they have in common",
    "anchor": "what-they-have-in-common",
    "text": "Nobody could be recognised. No face, no name, no story that points to one person. It was about a system or a policy, not about a people, a faith or a patient. Somebody had asked first. A teacher or a manager knew. They took part. They answered, with help, and by the date. They showed what they had learned. Insight is not the same as giving in. You may say that your view was fair, and that your words were not. What did not help, in other cases, was “views my own”, a made-up name, or a private group."
   },
   {
    "heading": "A story that harms nobody",
    "anchor": "a-story-that-harms-nobody",
    "text": "US boards were asked what they would probably look into. A story about a patient that broke no rule came near the foot, at 16%. So most boards did not think it likely. A few would still ask. Keep your proof of consent, if you had it."
   },
   {
    "heading": "What regulators say themselves",
    "anchor": "what-regulators-say-themselves",
    "text": "The GMC says that not every departure from its guidance is serious. The Medical Board does not investigate doctors purely for holding views. How they are put may be another matter. Ontario’s college says that fair criticism in good faith is not likely to be unprofessional. We have read no such line from your regulator. Ask your indemnifier what it tends to close."
   },
   {
    "heading": "What you can do with this",
    "anchor": "what-you-can-do-with-this",
    "text": "Ring your indemnifier before you answer. Keep the post and all that belongs to it. Don’t delete anything. Write down who agreed to it, and when. Sleep. Fear at night makes every letter look like the last one."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-photos-and-video",
  "title": "Photos, video and live streams",
  "summary": "Filming during care, mocking people on film and pictures without consent ended careers. Some harmless pictures did harm as well, and one court put that right.",
  "also": [],
  "topics": [
   "confidentiality",
   "disrepute",
   "respect",
   "sources"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "A camera sees more than you do. These cases run from the gravest to one that a court undid. Outcomes are as reported on their dates, and may have changed."
   },
   {
    "heading": "During care",
    "anchor": "during-care",
    "text": "A cosmetic surgeon in Ohio streamed operations live on TikTok and answered viewers. Patients came to harm. There had been warnings in 2018 and 2021. In July 2023 the licence was taken away for good, with a fine of 4,500 dollars. A live stream can’t be looked over first, and it takes your eyes off the person on the table."
   },
   {
    "heading": "With a patient in it",
    "anchor": "with-a-patient-in-it",
    "text": "Two videos. A dental nurse in the United Kingdom posted videos of a patient and of a doctor, from a place of care, in March 2020. The employer dismissed the nurse. Dishonesty and abusive e-mails weighed as well, and the nurse did not take part. In May 2025 the suspension was made indefinite. An X-ray. Nurses in Wisconsin photographed a patient’s X-ray, and it was talked about on Facebook. They were dismissed in 2009. A selfie. In Malaysia, in August 2015, a doctor took one in a labour room, with the patient exposed behind. The ministry said that it had acted. What it did was not reported. A page run by somebody else. A surgeon in Hong Kong had a clinic page that a spouse ran. Over two years it showed pictures from theatre, what patients had, letters of thanks and praise. The order was three months off the register, put on hold for 12. Behind the subject. In 2008 and 2009 nurses in the British health service posted ward pictures. One had patients in the background, and others showed a food fight. A hospital blocked such sites, and the public was critical."
   },
   {
    "heading": "With nobody in it",
    "anchor": "with-nobody-in-it",
    "text": "An empty room. A nurse in New York passed on a picture of an empty trauma room, with a line about what had happened there. Nothing identified anybody and no breach was found. The hospital dismissed the nurse as insensitive, in 2014. The doctor who had posted it first was not dismissed. A placenta. Four nursing students in Kansas posted a picture with one. A teacher had agreed. They were put off their course. In January 2011 a federal court put them back, since nothing linked it to anybody. Quiet corridors. A nurse in the United Kingdom filmed videos about working life, away from patients. It was closed at the first stage, with no serious concern."
   },
   {
    "heading": "What was said on camera",
    "anchor": "what-was-said-on-camera",
    "text": "Mocking. Four maternity nurses in Atlanta listed on TikTok what annoyed them about patients. They were dismissed in December 2022. Claims about a disease. A surgeon in the United Kingdom made videos about the pandemic from April to October 2020. A tribunal suspended the surgeon for six months. Two courts then weighed that against freedom of expression. We have not read how the appeals ended. A chat on shift. Two nurses in Sydney were reported to have made threats against patients of one nationality in a video chat. They were suspended in February 2025 while the police looked into it. That is not a finding. Dress and smoking. A doctor in KwaZulu-Natal was charged in 2023, over videos in informal dress and smoking in scrubs. A charge is not a finding, and we have not read how it ended."
   },
   {
    "heading": "How often it goes wrong",
    "anchor": "how-often-it-goes-wrong",
    "text": "Doctors who posted endoscopy pictures were studied in 2021. Out of 956 posts: Posts with endoscopy pictures 18.5% were at risk of showing who it was, and 1.4% were plainly against the rules. Regulators care. 79% of US boards said that they would probably look into pictures of patients without consent. Only misleading claims scored higher."
   },
   {
    "heading": "What the cases share",
    "anchor": "what-the-cases-share",
    "text": "They thought What counted Nobody can be recognised It was called insensitive It is my spouse’s page It was the doctor’s clinic It was a joke among ourselves Patients could see it too Somebody else posted it first You passed it on What they thought is our guess. Nobody said so in the reports."
   },
   {
    "heading": "If yours is out already",
    "anchor": "if-yours-is-out-already",
    "text": "Keep a picture of it, with the date and the comments. Hide it, so that only you can see it. If a patient can be told, it is a breach. Start here. Tell your manager before somebody else does. Ring your indemnifier. Delete nothing if a complaint or an inquiry may come. It may feel like the end. What you do next still counts."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "The NMC: pictures of patients without consent put registration at risk. The BMA: a bar across the eyes does not hide who somebody is. The privacy rule: a full-face picture identifies, and so does any picture like it. Photos and video from work has what we read for your country."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-prejudice",
  "title": "Prejudice online",
  "summary": "Words about a faith, a people or a group led to anything from advice to removal. Likes and shares counted too. Argument about policy is another matter.",
  "also": [],
  "topics": [
   "discrimination",
   "respect",
   "disrepute"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "You may hold views, and you may argue. What led to trouble here was contempt for people because of who they are. It made little difference whether it was a post, a share or a joke. Outcomes are as reported on their dates, and some may have changed."
   },
   {
    "heading": "Passing it on",
    "anchor": "passing-it-on",
    "text": "A dental nurse in the United Kingdom wrote nothing. The nurse shared and liked what others had written. In 2023 that led to a suspension of eight months. It is the case to remember. A like takes a tenth of a second and carries your name."
   },
   {
    "heading": "Posts and comments",
    "anchor": "posts-and-comments",
    "text": "Who, where What What followed Children’s nurse, England Abuse about religion, sexuality and disability, on blogs and Twitter Removed from the register, 2014 Nurse, England Racially offensive comments on Facebook Removed, 2015 Paramedic, England Intolerant comments about a faith, and jokes about drugs A caution, 2017 Retired dentist, UK Posts on religion, with talk of “cleansing” Suspended for four months, 2018 Dental professional, UK A post that ran a group down and cheered violence A reprimand Family doctor, Australia About 30 posts over ten years. Some endorsed violence Suspension while inquiries ran, upheld on appeal Doctor, UK Facebook posts, and the comments of others below Advice, after an apology and insight In January 2026 one blog reported that a ward manager in England had been struck off over anti-migrant images, beside photos in uniform. We have not seen the regulator’s own record. Look there before you rely on it."
   },
   {
    "heading": "In private, or said aloud",
    "anchor": "in-private-or-said-aloud",
    "text": "A consultant in the United Kingdom sent racist messages to one person. There was a police caution, and a suspension of 10 months. Ten doctors had a private group. Among the messages were racist ones. Warnings, for two years. A paramedic showed a colleague a racist image. A caution. A pharmacist spoke at a rally, not as a pharmacist. A video spread. A warning in 2020. A court later let it stand. Two nurses in Sydney were reported to have made threats against patients of one nationality, in a video chat. Suspended in February 2025, while the police looked into it. That is not a finding."
   },
   {
    "heading": "War and politics",
    "anchor": "war-and-politics",
    "text": "These are the hardest, and they don’t all go one way. A family doctor in the United Kingdom posted often and sharply about a war, and criticised a state. Somebody complained of antisemitism. The defence succeeded, as the body that defended tells it. A trainee’s posts were said to justify terrorism and to use antisemitic tropes. One panel imposed nothing. In November 2025 another made an interim order, a suspension for 15 months, as two small outlets reported. An interim order is no finding. The line that runs through them: a policy, a party or a government may be criticised. A people or a faith may not be run down. Cheering violence is the far side of it. Politics, strikes and campaigns goes further into this."
   },
   {
    "heading": "What made it better, and what made it worse",
    "anchor": "what-made-it-better-and-what-made-it-worse",
    "text": "Better an apology, and showing what had been understood taking part when the regulator asked Worse many posts over years words that endorse violence not telling the regulator No help at all: that it was only a share, or only private. None of this is a promise either way. Panels differ."
   },
   {
    "heading": "No crime does not mean no case",
    "anchor": "no-crime-does-not-mean-no-case",
    "text": "In the case of the retired dentist, the police found no crime. The regulator still took it up. It asks something else: can patients trust this person to treat them alike? A patient of that faith may read your page before they come to you. Of US boards, 60% said that they would probably look into prejudiced words."
   },
   {
    "heading": "If some of this is on your own page",
    "anchor": "if-some-of-this-is-on-your-own-page",
    "text": "Don’t panic, and don’t start deleting. First ask whether a complaint or an inquiry is under way, or likely. Old posts goes through it with you. Shame is heavy at night. Most of the work is honest and can be done by day. If a colleague wrote it, start here. Think first of the person it was about."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "The GMC weighs freedom of belief and expression against the rights of others. As quoted, it says not to abuse or target any person or group. HCPC standard 1.7: values, biases and beliefs must not lead to discrimination. The NMC’s guidance counts inciting hatred among the things that put registration at risk. Nobody is investigated purely for holding views. Your regulator’s words on respect and equal care hold online as well. Ask your indemnifier how they have been used."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-private-chats",
  "title": "When private chats came out",
  "summary": "None of these was a public post. Police found some, an outsider was let into one, and in each somebody else held a copy.",
  "also": [],
  "topics": [
   "sexualised",
   "discrimination",
   "respect",
   "confidentiality",
   "boundaries"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "A private chat is private until one person in it, or one phone, says otherwise. These cases show how it happens. Outcomes are as reported on their dates, and may have changed since."
   },
   {
    "heading": "Found while looking for something else",
    "anchor": "found-while-looking-for-something-else",
    "text": "One to one. A doctor in the United Kingdom made sexualised comments about patients to one other person. The police were looking into that person, and read the messages on the device. The regulator closed the doctor’s case with a warning. It was reported in 2020. A group of ten. Ten doctors in the United Kingdom wrote to each other over three years. Some messages were racist, some discriminatory, some pornographic. The police came upon them in an inquiry about something else. A tribunal saw misconduct, but took no action. The regulator appealed. In June 2022 the High Court approved warnings, on the register for two years. As far as we read, nobody in either chat had spoken up before. Think of that if you are in one."
   },
   {
    "heading": "Sent to one person",
    "anchor": "sent-to-one-person",
    "text": "To one person. A consultant in the United Kingdom sent racist messages on WhatsApp to a single person. The police gave a caution in 2020. The suspension was for 10 months. To a trainee. A pharmacist sent a trainee sexual messages. It led to a suspension in August 2023. To a patient, at night. A family doctor in Western Australia sent a patient sexualised messages on Facebook and Instagram. A reprimand followed, with conditions, six months of mentoring, and costs of 4,500 Australian dollars. To a patient, out of the records. A pharmacist took contact details from the records, and wrote to a patient on social media without being asked. It ended in a warning. We were not told how each of these came out. But in all of them somebody else had the message."
   },
   {
    "heading": "Shown or said among colleagues",
    "anchor": "shown-or-said-among-colleagues",
    "text": "A picture on a phone. A paramedic in the United Kingdom showed a colleague a racist image that had come by social media. There was also a failure to tell the regulator. The hearing, in May 2023, ended in a caution. A closed network. A junior doctor in the United Kingdom called a senior colleague an offensive name on a social network for doctors. It led to a suspension of six weeks, as reported in 2013. A video chat on shift. In February 2025 two nurses in Sydney were reported to have made threats against patients of one nationality. They were stood down, and their registration was suspended in the whole country while the police looked into it. A suspension while inquiries run is not a finding."
   },
   {
    "heading": "A work chat that grew",
    "anchor": "a-work-chat-that-grew",
    "text": "Not all of it is cruelty. In Scotland 26 staff of a health board had a WhatsApp group. Nobody had approved it. It ran from April 2020 to April 2022, and somebody from outside was added to it. In August 2023 the data regulator reprimanded the board. What was found in the chat At least 533 entries with names, 215 with phone numbers, 96 with dates of birth and 28 with addresses. No single entry did it. They added up."
   },
   {
    "heading": "How they came out",
    "anchor": "how-they-came-out",
    "text": "Way Where it happened here Police, looking for something else The one to one messages, the group of ten Police, about the messages themselves The racist messages to one person An outsider in the group The health board A video that others saw The two nurses Not stated The rest A committee of family doctors in London adds some ways: a patient’s request for their data, a request under freedom of information, and a court. Deleting doesn’t settle it. A message may be recovered, or somebody has a picture."
   },
   {
    "heading": "What to take from it",
    "anchor": "what-to-take-from-it",
    "text": "The one who reads it later does not know your tone. Vanishing messages vanish for you. In a group, silence looks like consent. “Not for me, this” is enough, and then leave. Don’t ask anybody to delete. Don’t delete it yourself if a complaint or an inquiry may come. Tiredness is fine. “Awful night, I need a tea” is no case, and never was one here. If you are worried about something that you sent, start here. If it is about somebody else’s, see a colleague’s post."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "Good medical practice, paragraph 93: messages in private groups may become public. The GMC’s guidance on social media says so too, in paragraph 9. Ahpra: a limited audience makes no difference. We have read no case about private chats from where you are. Private messages has what we read of the rules."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-review-replies",
  "title": "Replies to reviews",
  "summary": "A reply to a review has cost practices money again and again. Putting the facts right means telling them, and the facts belong to the patient.",
  "also": [],
  "topics": [
   "complaint",
   "confidentiality",
   "defamation"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "It is natural to want to set the record straight. But you can’t correct a story about somebody’s care without telling part of it."
   },
   {
    "heading": "The money",
    "anchor": "the-money",
    "text": "These four practices paid the US office that guards the privacy of patients. What US practices paid over replies to reviews A dental practice in Texas paid 10,000 dollars in 2019. Another dental practice paid 50,000 in 2022. One in California paid 23,000 in 2022. A psychiatric practice in New Jersey paid 30,000 in 2023. What had they written? Texas. A reply on Yelp held the patient’s name, the treatment and what it cost. Besides the money there was a plan to put things right, over two years. The second dental practice. It had answered reviews online. A law firm reported it in July 2023. We know no more of what was written. California. Reviewers had used made-up names. The replies gave their full ones, with visits and insurance. The posts had to come down, and there was a plan of two years. New Jersey. Replies on Google told of four patients’ diagnosis and treatment. The practice had to tell those patients what had happened."
   },
   {
    "heading": "The thank-you",
    "anchor": "the-thank-you",
    "text": "Praise can do it too. A dentist in the United States thanked a reviewer in public and mentioned her filler. She had kept it to herself. She sued. An indemnifier tells this as a case study, in 2024. There was no anger in it. One kind word too many was enough."
   },
   {
    "heading": "The rating",
    "anchor": "the-rating",
    "text": "In British Columbia a doctor answered an online rating. The reply named the patient and made claims about her. In 2020 the college found it unprofessional, and called it a serious breach. Its advice to others is to resist the wish to answer."
   },
   {
    "heading": "What others did instead",
    "anchor": "what-others-did-instead",
    "text": "A lawyer’s letter. A dentist in South Africa had a hostile review and threatening e-mails. An attorney wrote to whoever it was, and the reviews were taken down in 2019. A link that was blocked. In New Zealand, search engines led people to extreme and damaging claims about a member of Medical Protection. It came to a settlement. In October 2011 the link was blocked for good. Neither end came from a reply. You can’t count on such an end, and the law differs by country."
   },
   {
    "heading": "What the cases share",
    "anchor": "what-the-cases-share",
    "text": "They thought What was true The patient has told everybody already Their telling frees them, not you The name was made up, so nobody knows The reply gave the name We only put the facts right The facts were the patient’s It was a kind word It named a treatment We said nothing about health That they came to you is about health"
   },
   {
    "heading": "The line to hold",
    "anchor": "the-line-to-hold",
    "text": "Use the same few words every time. They must suit somebody who has never been near you. Thank you for the feedback. Because of confidentiality we can’t reply about any person here. Please contact our manager, whose number is on our website, so that we can listen properly. Answering reviews says how to build such a line, and who should send it."
   },
   {
    "heading": "If you have replied already",
    "anchor": "if-you-have-replied-already",
    "text": "Keep a picture of the review and of your reply, with the date. Don’t argue on, and don’t explain. If the reply shows that somebody was a patient, treat it as a breach. Tell whoever looks after information where you work. The first 72 hours shows the steps. Ring your indemnifier. Ask them how the reply should come down, and when. If a complaint, claim or inquiry may come, delete nothing until they say so. Be fair to whoever wrote it. They were upset, and they were on their own."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The GMC says that criticism on social media does not free doctors from confidentiality, even when it is wrong. Medical Protection advises strongly against answering in public. Get in touch away from the site, and offer the complaints route. To confirm that somebody is a patient is a disclosure. What the patient posted does not change that. Other provinces have colleges of their own. Ask yours. We have read no case about a reply from where you are. That does not mean that there is none."
   }
  ]
 },
 {
  "of": "article",
  "id": "cases-roles-and-promotion",
  "title": "Titles, profiles and promotion",
  "summary": "A job that was never held, a profile in somebody else’s face, a page of praise. Untrue claims are what boards say they look into most.",
  "also": [],
  "topics": [
   "role",
   "conflict",
   "sources"
  ],
  "kind": "cases",
  "passages": [
   {
    "text": "There are few cases here. But misleading claims and false credentials are close to the top of what boards say they look into. Outcomes are as reported on their dates."
   },
   {
    "heading": "What boards look into",
    "anchor": "what-boards-look-into",
    "text": "US boards were asked about many kinds of conduct online. Here are four of them: Share of US boards that would probably investigate Misleading claims about results 81%, pictures of patients without consent 79%, false credentials 77%, and a breach of confidentiality 65%. It had come up in life as well. Of 48 boards, 60% had been told of false credentials online."
   },
   {
    "heading": "A job that was not held",
    "anchor": "a-job-that-was-not-held",
    "text": "A pharmacist in the United Kingdom had claimed employment that was not true, on LinkedIn and in a CV. At first there was a suspension. In March 2024 conditions for 12 months took its place. It is easy to drift there. A title that you held once, a course half finished, “consultant” in another sense. Nobody else updates your profile, so put a date in the diary."
   },
   {
    "heading": "A face that was not theirs",
    "anchor": "a-face-that-was-not-theirs",
    "text": "A pharmacist in Northern Ireland made a false profile. It used somebody’s photos and said things that were not true. There was a police caution. In February 2025 the case ended in a warning. The pharmacist had reported the matter, and that counted in favour."
   },
   {
    "heading": "A name that was left out",
    "anchor": "a-name-that-was-left-out",
    "text": "A doctor in the United Kingdom wrote under no name. The account’s own description gave a role and a region. A colleague recognised it and reported it. You may be private online. You can’t count on being unknown."
   },
   {
    "heading": "A page of praise",
    "anchor": "a-page-of-praise",
    "text": "A surgeon in Hong Kong had a page for the clinic, and a spouse ran it. For two years it showed pictures from theatre, patients’ conditions, letters of thanks and words of praise. The council ordered three months off the register, and put the order on hold for 12 months. That the spouse wrote it did not help."
   },
   {
    "heading": "A brand name",
    "anchor": "a-brand-name",
    "text": "A clinic in the United Kingdom advertised with the name Botox and a dentist’s support. In 2012 the complaint was upheld. Two rules meet there. A medicine that needs a prescription may not be advertised to the public. And a health professional may not endorse a medicine. Both still hold in the United Kingdom. Prescription medicines has the rest."
   },
   {
    "heading": "Claims about health",
    "anchor": "claims-about-health",
    "text": "A surgeon in the United Kingdom posted videos about the pandemic in 2020. A tribunal suspended the surgeon for six months. Two courts weighed it against freedom of expression. We have not read how the appeals ended. A title lends weight to a claim, and so the claim has to bear it."
   },
   {
    "heading": "What the cases share",
    "anchor": "what-the-cases-share",
    "text": "People trusted what was said, because of who seemed to say it. In two of them somebody else did the posting or the advertising. What stays up goes on counting. The page in Hong Kong ran for two years. Where somebody had owned up, it helped."
   },
   {
    "heading": "Ten minutes with your own profile",
    "anchor": "ten-minutes-with-your-own-profile",
    "text": "Title. Is it the one that you are registered with, today? Posts held. Dates right? Is anything there that you have left? Letters after your name. Would a patient think that they mean more than they do? “Specialist”, “expert”, “leading”, “best”. Can you show it? Where you work, may you say it? Pictures. Are they all of you, and is there leave for each? What you gain. Is it said, and first? See saying what you gain. Who else can post? Ask them to show you the last ten. Praise. May you show it where you are? See praise and adverts. If you find something wrong, correct it today and keep a note of what it said before. But if a complaint or an inquiry may come, ring your indemnifier first, and change nothing until they say so."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "Good medical practice asks for honesty about experience and role, and for interests to be declared. The GMC also says to usually say who you are when you write about health. Use your registered title. Say “specialist” only if you are on one of the lists. Read what others write in your name. No comparison with other doctors. You answer for what others write for you. Nothing that flatters, compares or lures, through somebody else either. To claim superior skill breaks the code, as reported. No touting or canvassing, as reported. “Best” is one of the words to avoid. Praise and adverts has what we read for your country."
   }
  ]
 },
 {
  "of": "article",
  "id": "changed-since-2020",
  "title": "What has changed since 2020",
  "summary": "Much of the advice that still goes round rests on texts that have been replaced. The main one, the GMC’s guidance of 2013, was replaced on 30 January 2024.",
  "also": [],
  "topics": [
   "role",
   "confidentiality",
   "respect",
   "conflict",
   "defamation",
   "boundaries",
   "sources"
  ],
  "kind": "law",
  "passages": [
   {
    "text": "The GMC’s guidance of 2013 on social media is no longer in force. It was replaced on 30 January 2024. Many pages, slides and policies still quote it, and so do the answers that Medical Protection gave in 2020. Those answers are still good sense. But the text under them has changed, and so have laws and platforms. If somebody quotes a rule to you, ask for its date."
   },
   {
    "heading": "Doctors in the United Kingdom",
    "anchor": "doctors-in-the-united-kingdom",
    "text": "The old text was Doctors’ use of social media. The new one is Using social media as a medical professional. It came with a new Good medical practice. It is for physician associates and anaesthesia associates too.  2013 Since 30 January 2024 Your name If you call yourself a doctor in public, give your name too When you comment on health, usually say who you are Private messages  Reported to be within its definition. Paragraph 9 says that private groups may come out Small details Several harmless posts can add up Paragraph 19: their sum may let the patient, or somebody close, see who it is Targeting people Treat colleagues fairly Must not abuse, bully or target a person or a group (paragraph 14, as quoted) Your freedom  Named as real, and weighed against other people’s rights (paragraph 7, as quoted) Likes and shares  You are reported to answer for them Even in 2013 the GMC’s chair said that giving your name was not a requirement. Good medical practice changed with it: Paragraph 89: what you tell people must be accurate. Leave nothing relevant out. Don’t play down risks. Don’t pass off opinion as fact. Paragraph 90: declare interests, and don’t exploit people who know less. Paragraph 93: private groups may become public. Paragraphs 57 and 58, as reported: sexual harassment of colleagues is named for the first time, in writing too. Those who see it should act. The guidance on criticism in the media was reworded as well. It covers social media. The GMC adds that not every departure from its guidance is serious."
   },
   {
    "heading": "Other British regulators and bodies",
    "anchor": "other-british-regulators-and-bodies",
    "text": "HCPC. Revised for the standards of 1 September 2024. It covers private use and old posts. GDC. Reissued in January 2024. A letter in a journal counts two small edits, one of them for a platform’s new name. NMC. The guidance of 2015, reissued since. We could not confirm that it is the newest. Advice of 2012, now gone, was stricter. GPhC. Its page is refreshed from time to time. RCGP. The Highway Code of 2013 is history. Its ten points still read well. NHS Protect. It has closed. Its guidance on letters of 2017 is still used. Messaging. NHS England’s page was reworded by June 2023. It allows more than the answer of 2020 did. Many employers allow less."
   },
   {
    "heading": "The law in the United Kingdom",
    "anchor": "the-law-in-the-united-kingdom",
    "text": "31 January 2024. New offences came in under the Online Safety Act. They cover false messages meant to harm, threats, and intimate pictures. Older offences remain for grossly offensive messages. Scotland. An Act of 2021 cut the time for a defamation claim from three years to one."
   },
   {
    "heading": "Adverts",
    "anchor": "adverts",
    "text": "23 March 2023. The third edition of the British guide for influencers. 31 January 2020. As reported, the date from which adverts for botulinum toxin on social media were watched by machine. Weight-loss medicines. British regulators are reported to say that an advert can break the rule without a name in it. In Australia the top penalty for an unlawful advert rose to 12 times what it was. It has held everywhere there since July 2024. Highest penalty per offence in Australia It rose from A$5,000 to A$60,000 for one person, and from A$10,000 to A$120,000 for a company."
   },
   {
    "heading": "Elsewhere",
    "anchor": "elsewhere",
    "text": "Where What When Ireland Medical Council’s guide, 9th edition 1 January 2024 New Zealand Statement on advertising April 2022 South Africa Booklet 16, revised March 2025 Singapore Advisory on review sites 25 November 2020 Malaysia Public statements by public servants June 2021 United States Settlement over replies to reviews December 2022 United States Endorsement guides, revised 2023 Ontario Social media policy June 2022, updated November 2024 Manitoba Standard on social media 28 June 2023 Some of these we know only from what others report. Each source says which."
   },
   {
    "heading": "Platforms",
    "anchor": "platforms",
    "text": "Twitter became X. Newer ones, such as Bluesky, are named in British advice. Live streams and TikTok are named by the GPhC. Writing tools came too. The GDC’s reissue was said to be silent about them. See using AI tools."
   },
   {
    "heading": "Cover",
    "anchor": "cover",
    "text": "In 2020 Medical Protection said that claims over public talks were unlikely to be covered. We have not read whether that still stands. Ask yours."
   },
   {
    "heading": "What has not changed",
    "anchor": "what-has-not-changed",
    "text": "Keep what you know about patients to yourself. Be kind. Check your facts. Say who you are and what you gain. Sleep before you post."
   }
  ]
 },
 {
  "of": "article",
  "id": "comments-outside-work",
  "title": "Can I be criticised for what I post outside work?",
  "summary": "Yes. You keep your freedom to speak, and it is protected. But people see your profession even when you post as yourself.",
  "also": [],
  "topics": [
   "disrepute",
   "discrimination",
   "respect",
   "role"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "Yes, you can. You may still say a great deal. The two belong together, and it helps to know where the line runs. If something is already out and you are worried, start here."
   },
   {
    "heading": "Why it counts",
    "anchor": "why-it-counts",
    "text": "People don’t sort your words into work and home. They see a nurse, a doctor, a pharmacist who said it. Medical Protection wrote in 2020 that personal posts may be the riskier kind, since we let our guard down. Its members had faced their employer, their regulator and complaints over such posts. A line such as “views my own” changes little. The pharmacy regulator in Britain says just that. Nor does leaving out your job. A study of young American urologists found the same share of unprofessional posts whether or not the profile named the job. No name on the account? One British doctor’s jokes were traced through the role and the region that the account gave. A colleague reported them."
   },
   {
    "heading": "What you may say",
    "anchor": "what-you-may-say",
    "text": "Freedom of speech is yours as well. Those who judge have said so, and have been corrected when they forgot. A general practitioner wrote many posts that criticised a state in strong words. The inquiry ended without a sanction. A nurse’s videos about working life led to a complaint. There was no case to answer. A Canadian nurse criticised the care of a relative who had died. She was fined. A court set that aside in 2020, since criticism of the system is in the public interest. Tiredness and grief are fine. So are strikes, votes and budgets, food and football. You may say that a plan is wrong, and why."
   },
   {
    "heading": "Where it tips over",
    "anchor": "where-it-tips-over",
    "text": "It tips from a view to a person, from a policy to a people, or from the system to a patient. Hostile words about a group. Race, religion, sexuality, disability. These bring the gravest outcomes. A nurse was removed from the register in 2015 for racially offensive comments. Passing it on. A dental nurse was suspended for eight months for posts that were shared and liked. Abuse. Of a colleague, a manager, a stranger in a thread. Patients. Even as a joke, even without a name. Praise of violence."
   },
   {
    "heading": "Before you post",
    "anchor": "before-you-post",
    "text": "Ask the four questions. Would I say it out loud? Does it hurt somebody? Could it sound prejudiced? Would it harm trust in us? If you are tired, cross or have had a drink, save it and sleep. There is a reason why it feels so easy at night. If it is about unsafe care, a post is rarely the best first step. See raising concerns."
   },
   {
    "heading": "If somebody has complained",
    "anchor": "if-somebody-has-complained",
    "text": "Don’t answer it tonight. Keep the post and the replies as they are. Taking it away once a complaint exists, or is likely, can look like hiding it. Ring your indemnifier, and your union if it is your employer. Think, with help, about what you would do another time. In the cases that we know, insight and taking part weighed a good deal. If there is no complaint and none is likely, you may tidy up. See old posts first."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "GMC, Using social media. Paragraph 7 weighs your freedom of expression against other people’s rights. Paragraph 14 says not to abuse, bully or target anybody. Both are cited here from others’ accounts. NMC Code 20.10: use social media responsibly. Standard 9.1: conduct at work and in your own life should justify trust. Standard 9.1.3 makes room for raising a concern. Since 1 September 2024 the HCPC’s guidance covers personal and private use. Old posts count too. Doctors are not investigated purely for holding or expressing views. How they are put may matter. Boards may look at private accounts. Ontario’s policy can reach personal use. It adds that fair criticism in good faith is not likely to be unprofessional. If you work for the government, public statements on policy were reported in 2021 to need written leave, on your own account as well. Ask before you post."
   }
  ]
 },
 {
  "of": "article",
  "id": "complaints-on-facebook",
  "title": "A complaint about us on Facebook: may I answer?",
  "summary": "Better not in public. Reach the person another way if you know them, offer the complaints procedure, and give a full answer there.",
  "also": [],
  "topics": [
   "complaint",
   "confidentiality",
   "respect",
   "defamation"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "Better not there. It hurts, and it is in front of everybody. But an answer in public often helps less than it seems at the time. You can do a good deal in private. If it happened today, go through it step by step."
   },
   {
    "heading": "Why not in public",
    "anchor": "why-not-in-public",
    "text": "In 2020 Medical Protection called this a common reason for members to ring. Its advice was to reach the patient another way, tell them about the complaints policy, and offer a full response. It strongly advised against answering in public. There are three reasons. You would tell people that they are a patient. Any warm, sensible answer does. “Sorry about your wait” says that they waited. You can’t tell your side. It rests on things that you know in confidence. They may tell theirs. You may not tell yours. It feeds it. Each answer brings it back to the top of the page. That they have told it all themselves changes nothing. Nor does it help that what they say is wrong. The GMC’s guidance on criticism covers social media. It covers patients past and present, and those close to them. Paragraph 3 says that criticism, even when it is hard to bear, does not free you from confidentiality. Standard 4.2.3 rules out comments about patients on social networks. The GPhC says not to be drawn into negative talk that leads nowhere. The federal health department says that it is not allowed to answer reviews with what you know about patients. What the patient said in public does not change that. British Columbia’s college says to resist the urge to answer ratings."
   },
   {
    "heading": "What to do instead",
    "anchor": "what-to-do-instead",
    "text": "Keep it. Take a picture that shows the words, the date and the address. Read it for risk. Is anybody in danger now? Does it tell of harm to a child, or of poor care that is still going on? Act on that first, in the usual way. Sleep on the rest. If you are sure who it is, ring or write. Listen. Explain how complaints work, and offer a full answer. If you are not sure, don’t guess, and don’t look in the records to find out. Tell those who are named. Stay with them. It is worse to find it alone at night. Look for the part that is right. There often is one. Log it, and mend it. If you run the page, use the house rules on it to hide abuse. Keep a copy."
   },
   {
    "heading": "If something must be said",
    "anchor": "if-something-must-be-said",
    "text": "Some teams feel that silence looks bad. Then one line, once. It should fit a person who has never been near you. Thank you for raising this. We can’t talk about any individual on social media, but we’d like to hear from anyone with a concern: please call the practice on [number] or see our complaints page [link]. Ask the person in charge of complaints to post it. Don’t answer the answer. Advice differs here, and you should know that. A case study of the MDU allows a public apology with an invitation to talk. We suggest the cooler line, since it tells nobody anything."
   },
   {
    "heading": "Where an answer is expected",
    "anchor": "where-an-answer-is-expected",
    "text": "On the health service’s own review site, you have a place to answer, and silence can look like not listening. Londonwide LMCs say to be prompt and polite, invite contact, and confirm nothing. For review sites in general, see answering reviews."
   },
   {
    "heading": "What not to do",
    "anchor": "what-not-to-do",
    "text": "Don’t correct the story. Don’t say “as you know”. Don’t mention visits, notes, letters or waits. Don’t ask friends or staff to pile in. Don’t end somebody’s care because they complained."
   },
   {
    "heading": "What it has cost others",
    "anchor": "what-it-has-cost-others",
    "text": "In the United States four practices paid to settle over their replies to reviews. What counted was what the replies gave away. What four US practices paid over replies to reviews The four paid $10,000, $23,000, $30,000 and $50,000. In Canada a doctor’s reply that named the patient was found unprofessional. More are told in replies to reviews."
   },
   {
    "heading": "If it is more than a complaint",
    "anchor": "if-it-is-more-than-a-complaint",
    "text": "Abuse, threats and false claims need other steps. See abusive comments and damaging claims. A complaint inside the abuse is still a complaint. Deal with it on its own."
   }
  ]
 },
 {
  "of": "article",
  "id": "condolence-and-thanks",
  "title": "Public thanks, and deaths",
  "summary": "Thank people in words that would suit a stranger, or not at all. After a death, grieve with those who knew, and write to the family in private.",
  "also": [
   "thank-you card",
   "condolences",
   "death",
   "bereavement",
   "obituary"
  ],
  "topics": [
   "confidentiality",
   "boundaries",
   "conflict"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "To be thanked is one of the good things in this work. You may enjoy it. You need not answer it in public, and silence is not rude. And when somebody dies, you may grieve. You knew them too."
   },
   {
    "heading": "When somebody thanks you in public",
    "anchor": "when-somebody-thanks-you-in-public",
    "text": "Would your answer suit a stranger who had never been near you? Then it may stand. Thank you for your kind words. They mean a lot to the whole team. These say more than they seem to: This Tells the world “It was a pleasure looking after you” They were in your care “So glad you are home” They were in hospital “Your mum was a joy” Who their mother’s nurse was “Good luck with the next one” There is more to come A heart, from your own account, under a post that names the ward That you were there A dentist in the United States thanked a reviewer and mentioned her filler. She had kept it to herself. She sued, as an indemnifier tells it. If you would like to say more, say it in person, or in a card through the ward. That means more anyway."
   },
   {
    "heading": "Cards, letters and presents",
    "anchor": "cards-letters-and-presents",
    "text": "Don’t post a picture of a card. It shows a name, a hand and what they were in for. Don’t post a present, either. Saying what you gain covers gifts. Put the card on the board in the staff room, if nobody from outside sees it. Tell the person it was meant for. You may say in public that thanks came in, if it points to nobody. Some lovely messages have reached the team this month. Thank you. They are up in the kitchen, next to the kettle."
   },
   {
    "heading": "Passing praise on",
    "anchor": "passing-praise-on",
    "text": "Once you repeat thanks on a page that you control, it may turn into advertising. Praise for clinical care is a testimonial. Don’t repost it. A remark that reception was friendly is another matter. No testimonials on any platform that you control. None in any medium where you have control, as reported, even if true. Letters of thanks must not be published where they can be linked to the doctor, as reported. Nor should others do it for you. In one case a clinic page with such letters led to three months off the register, put on hold for 12. Don’t use it to draw attention to your ability, as reported. Even to confirm that they are a patient is a disclosure. Ask before you repost. Praise and adverts has what we read."
   },
   {
    "heading": "When a patient has died",
    "anchor": "when-a-patient-has-died",
    "text": "Act as though your duty of confidentiality goes on after death. How far it reaches differs by country, so check with your indemnifier if you are asked for anything. In public, write nothing that shows you looked after them. That holds for a heart, a candle, a memory. It holds on a tribute page, where half the town is reading. What you can do: Write to the family, by hand, from the practice or the ward. A short card from somebody who was there is kept for years. Go to the funeral, if you were asked or are sure that you are welcome. Sit at the back. Ask a senior if you doubt it. Talk with the team. Name what was hard. Somebody younger may need it more than you. Say it in general, some weeks later, if you must write. Change enough that even the family could not tell. A card could say: I was so sorry to hear the news, and I send my good wishes to all of you. If you would ever like to talk, the number of the practice is on the back. It names no illness and no treatment. Anybody who opens it by mistake learns little."
   },
   {
    "heading": "When the family posts about you",
    "anchor": "when-the-family-posts-about-you",
    "text": "They may name you, kindly or in anger. Leave it. Grief looks for somebody. If they are kind, a word in person. If they are angry, a complaint deserves a real answer, in private. They may ask you to share their appeal or their page. That confirms that they were your patient. Fundraising pages takes you through a kind no."
   },
   {
    "heading": "When it is a colleague",
    "anchor": "when-it-is-a-colleague",
    "text": "Somebody you worked with may also have been a patient where you work. Speak of them as a colleague, and let the family tell what they died of. Ask before you post a picture."
   },
   {
    "heading": "Your own grief",
    "anchor": "your-own-grief",
    "text": "You may say that it was a hard week. You may say that you are sad. What you can’t say is for whom. “Some days this job breaks your heart” gives nobody away, as long as the day and the ward don’t. Wait a while, since place and date tell a lot. If it goes on hurting, see your own doctor, or ring one of the lines for people in our work."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "The GMC’s advice on criticism covers former patients and those close to them. Its guidance on social media asks for dignity and privacy everywhere. The Medical Council’s guide has a paragraph, 30, on confidentiality after death. We have seen its heading and no more. To let others learn that somebody is your patient may be a breach, as reported. In a small place everybody knows who died, and often who was on duty. Say less."
   }
  ]
 },
 {
  "of": "article",
  "id": "copyright-basics",
  "title": "Using other people’s words, pictures and music",
  "summary": "Assume that somebody owns it. Link to it, ask, or make your own. And a right to use a picture is not the consent of the person in it.",
  "also": [
   "plagiarism",
   "meme",
   "stock photos",
   "music",
   "quoting"
  ],
  "topics": [
   "copyright",
   "confidentiality",
   "sources"
  ],
  "kind": "law",
  "passages": [
   {
    "text": "If you did not make it, somebody else owns it. That holds for a cartoon, a graph, a song and a stranger’s video. That it can be found online does not make it free to use. The easy answers come first, since they nearly always do."
   },
   {
    "heading": "Three ways out",
    "anchor": "three-ways-out",
    "text": "Link to it. Say in your own words what is there, and let people go and look. The owner gets the visit. Ask. A short message is enough. Keep the answer. Most people are pleased. Make your own. A photo of your own desk beats a stock picture that a hundred clinics have used. I work in health care and would like to use your drawing in a post about sleep, with your name and a link. May I? I am not paid for the post."
   },
   {
    "heading": "Things people borrow",
    "anchor": "things-people-borrow",
    "text": "What Think of A figure from a paper The journal often owns it, not the author. Look for the licence on the paper A page of a textbook or a drug handbook Don’t photograph it. Say what it says, and name the edition A slide from a conference Ask the speaker. It may show unpublished work A picture found in a search A search shows pictures. It does not give leave to use them A stock picture The licence may not cover adverts, or a sensitive subject A song under a video The app’s library may not cover a page for work Somebody’s video, with your face beside it Ask what the platform and the maker allow A meme Somebody drew it or took it, and somebody may be in it A patient’s poem, drawing or card It is theirs. And it shows that they know you Words by an AI tool You answer for them. See AI tools"
   },
   {
    "heading": "“Free to use”",
    "anchor": "free-to-use",
    "text": "Some works carry an open licence. Then read it. Three questions: Must I name the maker, and how? May I change it? May I use it for my business? A clinic’s page may count as business, even when the post sells nothing."
   },
   {
    "heading": "Quoting",
    "anchor": "quoting",
    "text": "The law of the United Kingdom lets you quote, for criticism, for review or for another purpose, if the use is fair. The work must have been made public. Something unpublished is not covered. Take no more than you need. Say whose it is. There is a rule for reporting news, too. It does not cover photographs. Beyond such rules, most reuse needs permission. Each country draws this line in its own place, and we have not read yours. Quote little, say whose it is, and ask if it is more than a few lines. Whatever the law, one habit serves you well. Quote the line that you talk about, name who said it and when, and link to the whole."
   },
   {
    "heading": "A picture has two owners",
    "anchor": "a-picture-has-two-owners",
    "text": "Copyright belongs to whoever made the picture. The face in it belongs to somebody else. You may hold the rights to a photo and still have no right to post it. The clinic may own the picture of a wound. The patient’s consent is another matter, and it has to be for this use. A photographer took the team picture. Each person in it may still say no. A family posts a picture of you. They may own it, and you may still ask them to take it down."
   },
   {
    "heading": "Passing it on",
    "anchor": "passing-it-on",
    "text": "To share is also to say something. A dental regulator’s guidance is quoted as saying that sharing somebody’s content can make you responsible for it. An indemnifier in Australia says that a like or a share may make you the publisher. So read to the end before you pass it on, and look at who made it. Taking somebody’s photos to pose as them is another thing again. A pharmacist in Northern Ireland made a false profile with another person’s photos. There was a police caution, and in February 2025 a warning."
   },
   {
    "heading": "If somebody says that you used their work",
    "anchor": "if-somebody-says-that-you-used-their-work",
    "text": "Don’t argue in the thread. Keep the message, and a picture of your post with its date. Look for the licence or the leave that you had. If a solicitor writes, or they name a sum, get advice before you answer. Limit who can see the post until you have it. If it is a plain message and they are right, say so. Ask what would put it right: a name, a fee, another picture? Some letters that ask for money are not honest. Check who sent it before you pay."
   },
   {
    "heading": "If somebody used yours",
    "anchor": "if-somebody-used-yours",
    "text": "Keep a picture and the link. Ask them first. If that fails, the platform has a form for copyright. If it is your face, or your name, use the form for fake accounts."
   },
   {
    "heading": "Where it is written for your job",
    "anchor": "where-it-is-written-for-your-job",
    "text": "The GMC is reported to say, in paragraph 15, that the law of copyright holds for what you post, in a personal or a professional capacity. Medical Protection says the same: posts are under the law of copyright like anything else you write. Is the picture part of an advert? Then that has to be plain too. Ask your employer’s communications team. They have usually been asked before."
   }
  ]
 },
 {
  "of": "article",
  "id": "correcting-misinformation",
  "title": "Correcting health misinformation kindly",
  "summary": "Say what is true, show where it comes from, and leave people their dignity. You don’t have to answer everything, and almost nothing tonight.",
  "also": [
   "fake news",
   "anti-vaccine",
   "myths",
   "misinformation"
  ],
  "topics": [
   "sources",
   "respect",
   "advice"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "You can do real good here. People trust you, and a calm voice is rare. What works is short, kind and sourced. What doesn’t is winning. Begin by asking whether you have to. If you are tired, the answer is no. It will still be wrong tomorrow."
   },
   {
    "heading": "Who said it?",
    "anchor": "who-said-it",
    "text": "Who What helps A patient of yours Say nothing there. Talk about it when you next see them A friend or a relative A private message, or a cup of tea A stranger who is worried One kind line and a source A stranger who is selling Report it to the platform. Write a post of your own Somebody well known Answer the claim, not the person A colleague, or somebody registered Raise it with them, or with those who can A bot, or a crowd Don’t feed it"
   },
   {
    "heading": "How to say it",
    "anchor": "how-to-say-it",
    "text": "The body that regulates many health professions in the United Kingdom gives three pieces of advice, as reported. Correct without shaming. Take it out of the thread if you can. And though it feels urgent, you rarely need to react at once. To those we would add an order for the sentences: What is true. First, and in plain words. That there is a false claim. Once, and short. To repeat it is to spread it. Why it sounds right. Most false claims hold something true. Say what. Where it comes from. A link that they can open without paying. Where to go. Their own pharmacist, nurse or doctor. I see this differently. [Source] looked at it and found no such link, and the page explains how. It is a fair thing to worry about. For questions about yourself, your pharmacist or your doctor can look at the whole picture."
   },
   {
    "heading": "Mind the other readers",
    "anchor": "mind-the-other-readers",
    "text": "You will seldom change the mind of whoever wrote it. You write for the fifty who read and say nothing. They look at your manners as much as at your facts. “Many people think so, and I can see why” costs you nothing. “Anybody who believes this is an idiot” loses all fifty. Don’t quote a stranger to your followers so as to laugh at them. It sends a crowd. Two replies. Then wish them well and leave. Why we write what we would never say explains the rest. You can’t see them, and they can’t see you."
   },
   {
    "heading": "Be right, and say how sure you are",
    "anchor": "be-right-and-say-how-sure-you-are",
    "text": "Your own claim has to bear the same weight. Open the source. Don’t go by the headline, or by memory. Say what kind of study it is, and in whom. Say what is not known. That does more for trust than certainty. Keep opinion and fact apart: “I think” and “the trials show”. If you turn out to be wrong, say so in the same place, and thank whoever told you. Don’t quietly change it. Say who you are, and what you gain, if you gain anything. A surgeon in the United Kingdom made videos about the pandemic in 2020. A tribunal suspended the surgeon for six months. Two courts weighed that against freedom of expression, and we have not read how the appeals ended. A minority view is not forbidden. It has to be put honestly."
   },
   {
    "heading": "Stay general",
    "anchor": "stay-general",
    "text": "The next comment is often “but what about me?” Then stop. I can’t give personal advice here. Your own doctor or pharmacist can look at the whole picture with you. An indemnifier warns that advice given online may create a duty of care. If somebody seems to be in danger, tell them to ring the emergency number. This path has more. And don’t use a patient as proof. “I saw one of these last week” may be the one thing that everybody remembers."
   },
   {
    "heading": "When it is a colleague",
    "anchor": "when-it-is-a-colleague",
    "text": "Assume a mistake first. Write to them, in private: I saw your post about the new tablets. I read that trial in another way, and I wonder whether people may stop theirs because of it. Could you have another look? Happy to talk. If it is dangerous, or goes on, take it to a senior, then to whoever regulates them. Don’t make it a public fight. Readers learn only that doctors quarrel."
   },
   {
    "heading": "When they turn on you",
    "anchor": "when-they-turn-on-you",
    "text": "It happens, and it is not a sign that you were wrong. Stop, keep what was sent, tell somebody. Trolling takes you through it. You don’t owe anybody a debate."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "Good medical practice, paragraph 89: check what you say, leave out nothing that matters, play down no risk, and don’t present opinion as fact. The GMC also says to give enough context for people to check your claims. The NMC’s Code asks for the best evidence there is. The medical association’s code says to give the public views that the profession accepts, and to say clearly when yours differ. The Medical Board looks at views that are false or misleading, or put in a way that endangers people. It does not look into views as such. The Medical Council warns of the risk of advice without an examination. Keep it general and based on evidence, as reported, and send people to their own practitioner. Social media is not the place for a consultation, as reported. We have read no line on this from your regulator that we can quote. Accuracy and respect are asked for everywhere that we looked."
   }
  ]
 },
 {
  "of": "article",
  "id": "declaring-interests",
  "title": "Saying what you gain: adverts, gifts, your own clinic",
  "summary": "If you gain from what you praise, say so first and in plain words. It takes one line, and people trust you more for it than for silence.",
  "also": [
   "sponsored",
   "influencer",
   "affiliate",
   "gifted",
   "ad",
   "conflict of interest"
  ],
  "topics": [
   "conflict",
   "sources",
   "role"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "Say what you gain, say it first, and say it in words that anybody knows. That is most of it. People don’t mind that you are paid. They mind that they found out later."
   },
   {
    "heading": "What counts as a gain",
    "anchor": "what-counts-as-a-gain",
    "text": "More than money does: a fee, a share of sales, or a discount code with your name a gift, a free course, a meal or a trip a link that pays you when somebody buys shares, or a seat on the board your own clinic, book, app, cream or course a grant, or a post that a company pays for the same for your partner or family If your audience would judge the post in another way when they knew, tell them."
   },
   {
    "heading": "Where and how",
    "anchor": "where-and-how",
    "text": "Does the job Does not “Ad” as the first word “#ad” at the end of 20 hashtags “I own this clinic.” “Proud of what we do.” “They gave me this free.” “Thanks to the team at …” Said aloud in the video, and written on it Only in the text below In each post Once, in your profile “Spon” and a thank-you are not clear enough. A link to a page about your interests isn’t either, if nobody opens it. Ad. I am paid to talk about this toothbrush. The company didn’t see this text before I posted it. I own the clinic that I mention here, so weigh what I say with that in mind."
   },
   {
    "heading": "How common is it?",
    "anchor": "how-common-is-it",
    "text": "In 2010, doctors with many followers on Twitter wrote 5,156 posts that were studied. In 73 of them they recommended a product or service. In 12 they did so for something that they sold or pushed. Of 271 medical blogs of 2006, 11.4% promoted products. None of that is wrong as such. What matters is whether the reader could tell."
   },
   {
    "heading": "Before you say yes",
    "anchor": "before-you-say-yes",
    "text": "What is it? If it is a medicine, read this first. Being open about money does not make that allowed. Would you say it without the money? If not, don’t. Is it true, and can you show it? A patient’s story is not evidence. Who has the last word on the text? If it is the company, you lend it your name and it keeps the pen. Does your employer need to know? Your contract may ask about outside work and gifts. Are you covered? Promotion isn’t care. Ask your indemnifier in writing. Who is watching? People who are ill or afraid believe you more than they would believe an advert. Don’t use that. Keep the contract and the messages. You may need them in years to come."
   },
   {
    "heading": "Small cases that people ask about",
    "anchor": "small-cases-that-people-ask-about",
    "text": "A box arrived, and I asked for nothing. If you show it, say that it was free. You owe them no post. It is my own practice. Say so. News about opening times is plain enough by itself. Advice that leads to your door is not. I am an adviser but this post is not about them. If it is about the same illness or a rival’s product, say so. I teach at their event. Say who paid for it, on the first slide and in the post. I only shared a friend’s course. If you get something back, say so. If you don’t, there is nothing to say. I forgot. Add it now, at the top, and say when you added it. If somebody has complained, ask your indemnifier before you change anything."
   },
   {
    "heading": "Giveaways, discounts and prizes",
    "anchor": "giveaways-discounts-and-prizes",
    "text": "Check before you offer one for treatment. Some countries forbid it, others want the terms in full. The same goes for a prize for people who tag a friend."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "Adverts must be plain as adverts. “Ad” or “#ad”, up front, is the least. Pay, gifts, your own business and affiliate links all count. The GMC says to declare conflicts of interest and not to exploit people who are vulnerable or know little of medicine. No health professional may endorse a medicine in an advert. Don’t use your position to endorse medical products or methods in adverts. You answer for text that others write for you. Anybody who advertises a health service has to follow the national guidelines, registered or not. An offer needs its terms, as reported. No specials, discounts or perks, and no services in exchange for publicity, as reported. No financial inducements, nothing enticing, and no going round it through a proxy. What goes to the public must be accurate, balanced and open to checking. A tie that people would not expect has to be said, so that it is hard to miss, easy to understand and in the same form as the claim. Tags, shares and reviews that you republish count, as reported. Limits on adverts and canvassing apply. Ask the council. We have read no text on paid posts by clinicians where you are. General law on adverts is likely to apply. Ask your council or college, and say what you gain in any case."
   }
  ]
 },
 {
  "of": "article",
  "id": "defamatory-comments",
  "title": "Somebody wrote damaging things about us: can we take legal action?",
  "summary": "Perhaps, but it is hard to prove and time is short. Most of what hurts is opinion. A false statement of fact that does serious harm may be another matter.",
  "also": [
   "libel",
   "slander",
   "sue",
   "solicitor"
  ],
  "topics": [
   "defamation",
   "respect",
   "complaint"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "Perhaps, but it is hard to prove, and it may bring the words to many more eyes. Other steps often do more. The time in which you may act can be short. So take advice this week, even if you think that you will do nothing. If you want to be taken through it, start here. If anybody is in danger, ring the police or the emergency number first."
   },
   {
    "heading": "Opinion or fact?",
    "anchor": "opinion-or-fact",
    "text": "This is the question that decides most. Opinion. “The rudest place I have ever been.” You may hate it. They are entitled to it. Medical Protection said so in 2020. Fact. “They were struck off for theft.” That is true or false. If it is plainly false, and it does real harm, there may be a case. Something else. A threat, a campaign, your address. That is for the police and the platform, whatever the law of defamation says. Many posts are a mix. Take them apart, one sentence at a time."
   },
   {
    "heading": "What the law asks",
    "anchor": "what-the-law-asks",
    "text": "In England and Wales the Defamation Act 2013 sets the test. Serious harm (section 1). The words must have done serious harm to a reputation, or be likely to. A body that trades for profit must show serious financial loss. Truth (section 2). If what it says is true in substance, that is a defence. Honest opinion (section 3). It was an opinion, it showed what it rested on, and an honest person could have held it. That is a defence too, unless the writer did not really think so. Websites (section 5). Websites have a defence of their own, and there is said to be a notice procedure for complaints. Time. The limit is reported to be one year from first publication. A court may let a late claim in, but don’t count on it. Scotland has its own Act. It cut the limit from three years to one. Northern Ireland has its own law too. Ask about it there. Each country has its own law of defamation, and its own time limit. We have not read them well enough to tell you yours. Your indemnifier or a solicitor will want to know five things: Is it a statement of fact, and is it false? Who could tell that it is about you? What harm has come of it, and can you show it? When was it first posted? Who wrote it? Check, too, who could bring a claim. A named person, a whole team, a company and a public body may not stand alike."
   },
   {
    "heading": "What may be a crime",
    "anchor": "what-may-be-a-crime",
    "text": "A threat of death or serious harm. A message that the sender knows is false and means to do harm with (section 179 of the Online Safety Act, since 31 January 2024). A message that is grossly offensive, indecent or menacing. Harassment. The BMA says that two or more connected posts that cause distress may amount to it. Threats, stalking and harassment may be crimes where you are. Ask the police."
   },
   {
    "heading": "What works more often",
    "anchor": "what-works-more-often",
    "text": "Keep it all. Pictures with the date, the time and the address of the page. Report it to the platform. Say which of its rules it breaks. Look for the complaint in it. Answer that, in private, through the complaints procedure. Talk to the person, if you know who it is and it is wise. A calm call may end it. Write. A warning letter says what was done, why it can’t go on, and what happens next. A solicitor’s letter. It can be enough. In South Africa a dentist’s attorney wrote, and the reviews came down. In New Zealand a search engine’s link was blocked by settlement, in October 2011. Court. Last, and with advice."
   },
   {
    "heading": "What not to do",
    "anchor": "what-not-to-do",
    "text": "Don’t threaten to sue in the thread. Don’t write a rebuttal. To show that it is false, you would have to tell what you know about a patient. Don’t name the person, and don’t let others go after them. Don’t wait for month 11."
   },
   {
    "heading": "Looking after people",
    "anchor": "looking-after-people",
    "text": "Such words stay with you. Tell somebody what it has done to your sleep. If a member of staff is named, ask them what they would like, and don’t fight on their behalf without asking. See abuse of staff."
   }
  ]
 },
 {
  "of": "article",
  "id": "eight-points",
  "title": "Eight points before you post as a professional",
  "summary": "Eight things to run through before you post under your professional name. They go back to 2013 and 2020, and are brought up to date here.",
  "also": [],
  "topics": [
   "role",
   "disrepute",
   "confidentiality",
   "advice",
   "sources",
   "respect",
   "copyright",
   "defamation",
   "conflict"
  ],
  "kind": "checklist",
  "passages": [
   {
    "text": "Post what you know. People are glad of it. Run through these eight points first. It takes a minute. They began in 2013, with two texts for British doctors. Medical Protection put them into eight points in 2020. One of those texts has since been replaced. So each point here says what holds today. See also what has changed since 2020."
   },
   {
    "heading": "The eight",
    "anchor": "the-eight",
    "text": "Say who you are. Give your name and your role when you write about health. Claim no title or skill that you do not have. Think who is watching. Patients, families, your employer and reporters may read it. To them you are your profession, on any day of the week. Keep what you know about patients to yourself. A name is seldom the trouble. Age, place, day and illness add up to a person. Share what you know, not advice for one person. Say what is true in general. Send people to their own clinician for the rest. Check it, and say where it comes from. Give the source. Tell what is known apart from what you think. Be polite to everybody. Argue with the idea. Leave the person alone, and never set others on them. The law is the same online. A false and harmful claim, or somebody’s copied picture, can bring a claim against you. Your own account is no shield. Say what you gain. Money, gifts, discounts, your own clinic: say it first, and in plain words."
   },
   {
    "heading": "What has changed",
    "anchor": "what-has-changed",
    "text": "The texts have moved, and so has what people are judged for. Names. In 2013 the GMC said that doctors who call themselves doctors in public should also give their name. Since 30 January 2024 its word is that you should usually say who you are when you comment on health. A missing name is worth a thought. It is no disaster. Private messages. They are now reported to fall under the GMC’s words on social media. See private messages. Likes and shares. You answer for them too. A dental nurse was suspended in 2023 over posts that had been shared and liked. Health facts. The GMC now asks for four things. Check what you say. Leave nothing relevant out. Do not play down risks. Do not dress up opinion as fact."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "GMC, Using social media, for points 3, 6 and 7. Good medical practice, paragraphs 82, 89 and 90, for points 1, 5 and 8. NMC, Code 20.10: use every kind of communication responsibly, social media included. Code 6: use the best evidence there is. GDC, standard 9.1.3: publish nothing that could shake confidence in you or the profession, unless you are raising a concern. Sharing a post can make you answer for it. GPhC, online conduct: the same duties as face to face. “Views my own” means little. HCPC, social media: assume that anybody may read it. It also says to keep on posting. Ahpra, social media: it makes no difference whether the audience is large or small. The national code for doctors: if your view is not the accepted one, say so. The trade regulator’s guides: tell people about a tie that they would not expect, where they cannot miss it."
   },
   {
    "heading": "If you have one minute",
    "anchor": "if-you-have-one-minute",
    "text": "Read it aloud. Cut what a patient could know themselves by. Add the source. Then ask the four questions. If somebody in your house, or on your staff, runs a page for you, go through these points with them. In Hong Kong a surgeon was disciplined over a page that a spouse ran. See running a practice page. A disclaimer settles nothing. Neither does a closed group, or an account without your name."
   }
  ]
 },
 {
  "of": "article",
  "id": "first-72-hours",
  "title": "When patient details get out: the first 72 hours",
  "summary": "Stop it going further, keep a record and tell one person today. Whoever answers for the data then decides who must be told, and time is short.",
  "also": [
   "data breach",
   "ICO",
   "GDPR",
   "report a breach"
  ],
  "topics": [
   "confidentiality"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "If it has just happened, this path asks you a few questions and gives you the next step. If somebody may come to harm, such as a person in hiding whose address is out, ring the emergency number first. This happens to careful people. What you do today counts for more than the slip. You don’t have to solve it alone, and not all tonight."
   },
   {
    "heading": "The first hour: stop it",
    "anchor": "the-first-hour-stop-it",
    "text": "A lost phone or laptop. From another device, mark it as lost and lock it. Sign out of your chats and e-mail. Change the password of your e-mail. The wrong person in a group. Take a picture of the member list. Take them out. Write one neutral line: nothing more here for now. A message to the wrong place. Call it back if the system can. Ask whoever got it not to read on, and not to pass it on. A post. Take a picture of it with its date, its reach and the comments. Then hide it, so that only you can see it. A screen or a board that was seen. Note who was there and what could be read. A paste into an AI tool. Keep the text and the name of the tool. Stop using it. Hide rather than delete. What is gone can’t be looked at, and it can look like hiding something. Ask the governance team how it should come down in the end. If somebody has complained or asked for the messages, that matters even more."
   },
   {
    "heading": "The same day: tell",
    "anchor": "the-same-day-tell",
    "text": "One call, to your manager or the senior on call. Then the people who look after information where you work. I need to report that information about patients may have got out. I noticed at [time]. This is what I have done so far. I have kept everything as it is. What would you like me to do next? Don’t wait until you know it all. Don’t wait to see whether the phone turns up. Ring your indemnifier as well. Then write it down, while you remember: What got out: names, numbers, pictures, how ill somebody was? About how many people? Who could see it, and for how long? Was it locked, or could anybody open it? When did you notice? A clock may start there. What have you done, and when?"
   },
   {
    "heading": "By the third day: decide",
    "anchor": "by-the-third-day-decide",
    "text": "This part is not yours alone. Whoever answers for the data decides. That is your employer, or you, if the practice is yours. Question Who answers it How bad could it be for the people concerned? The governance lead, with a clinician Does the data regulator have to be told? The organisation Do the patients have to be told, and how? The organisation Does anything have to change tonight? The manager Who speaks to the press, if they ring? The communications team The ICO has to be told within 72 hours of becoming aware, and without undue delay, where people’s rights and freedoms are likely to be at risk. If the risk is high, the people themselves must be told. Every breach goes in a log, reported or not. In England health services report through the Data Security and Protection Toolkit. If you own the practice, you are the one who has to do it. The DDU has advice for dental teams. In one case the Data Protection Commission had a general practice tell each patient concerned. Ask your governance lead about the time limit today. After replies to reviews a practice had to tell four patients. Ask your privacy officer what must be told, to whom and by when. Rules and time limits differ, and we have not read yours. Act as if the time were short, and ask today. In a small place people are known from very little. Say so when you report."
   },
   {
    "heading": "Telling the patient",
    "anchor": "telling-the-patient",
    "text": "It goes through the organisation, not through you on your own. But you may be asked to help, and a good talk holds five things: what happened, in plain words what was in it what has been done what they may want to watch out for that you are sorry Be ready for anger. Don’t explain it away. Many people mind the silence more than the slip."
   },
   {
    "heading": "What not to do",
    "anchor": "what-not-to-do",
    "text": "Don’t hide it, and don’t make it smaller than it is. Don’t wipe or clear anything before you have asked. Whether it can be wiped is good to know. When is for others to say. Don’t ring the patients yourself tonight. Don’t keep the group going on a new phone. Don’t count on it being gone. Deleted messages may be found, or live on in a picture. Don’t answer comments."
   },
   {
    "heading": "After it",
    "anchor": "after-it",
    "text": "Fill in the form. Dull as it is, it shows that you took it seriously. Ask for what would have stopped it: an approved app, a locked cupboard, fewer people in the chat. Write a few honest lines on what you learned. They will help if anybody asks. If a letter comes, go here before you answer. In Scotland a health board was reprimanded in August 2023. Its staff had used an app that nobody had approved, over two years, and somebody from outside was added. The lesson is not “never message”. It is that small habits grow when nobody looks. The GMC says itself that many such slips are not meant. It also says to protect what you hold. And sleep. You told somebody. That was the hard part."
   }
  ]
 },
 {
  "of": "article",
  "id": "four-questions",
  "title": "Four questions before anything goes out",
  "summary": "Four short questions for any post, reply or message, at work or at home. If one of them makes you stop, keep the draft and look again tomorrow.",
  "also": [],
  "topics": [
   "respect",
   "discrimination",
   "disrepute",
   "confidentiality"
  ],
  "kind": "checklist",
  "passages": [
   {
    "text": "Ask yourself four things. They work for a tweet, a comment, a review reply and a group chat. They began with Medical Protection in 2020, and they still hold."
   },
   {
    "heading": "One: would I say it out loud?",
    "anchor": "one-would-i-say-it-out-loud",
    "text": "Picture a waiting room. Patients are in it. So are your colleagues, and your grandmother. Would you read it to them? If you would change a word, change it now. If you would not read it at all, that is your answer. The BMA’s test is a newspaper. Would you be happy to see it there? The MDU says to read it as if a colleague or a patient had it in front of them. The medical associations’ guide is full of such prompts. Have you looked yourself up? Did you like a page that some would call racist?"
   },
   {
    "heading": "Two: am I about to hurt somebody?",
    "anchor": "two-am-i-about-to-hurt-somebody",
    "text": "Look at who it is about. A patient, a colleague, a person who annoyed you tonight? Would they know themselves, even without a name? Would their daughter? You may say that a thing is wrong. You need not say that a person is stupid. A joke about patients reads as contempt to the next patient. A nickname does not hide anybody from those who know them."
   },
   {
    "heading": "Three: could it sound prejudiced?",
    "anchor": "three-could-it-sound-prejudiced",
    "text": "Race, religion, sex, sexuality, age, disability, body, country, class. You may not mean it so. Ask how it reads to somebody who lives it. Watch for “they always”, “these people”, and jokes that need a whole group to be the point. Look at what you share and like, too. It counts as yours. This is the question behind many of the gravest outcomes."
   },
   {
    "heading": "Four: would it harm trust in us?",
    "anchor": "four-would-it-harm-trust-in-us",
    "text": "Think of the next person who comes to you or your team. Would they be slower to trust you? Would they hold something back? This question is not “would it annoy somebody”. It is about trust."
   },
   {
    "heading": "What passes",
    "anchor": "what-passes",
    "text": "The questions are not there to silence you. All of these pass, when no patient can be known and nobody is run down: “I am worn out, and I miss my dad.” Criticism of a policy, a budget or a plan, argued with facts. Your view in an election or a strike, as your own. A warning about a risk to health, with its source. A nurse’s videos about working life led to a complaint. It was closed, with no serious concern. Another nurse criticised the care of a relative who had died. A court set the penalty aside, since criticism of a service is in the public interest."
   },
   {
    "heading": "When one of them makes you stop",
    "anchor": "when-one-of-them-makes-you-stop",
    "text": "Do not send it. Save it as a draft. Walk away from the phone. Tired, angry or after a drink is the wrong time. It will keep until tomorrow. Read it again after some sleep. Most people then cut a line or two. Some find that they needed to be heard, not to post. If it still matters, say it to the right person. There are ways to raise a concern that work better than a post. If it has gone out already, start here. Don’t take anything away before you have read that page. If a complaint may come of it, taking things away can look like hiding them."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "Good medical practice, paragraphs 56, 57, 81 and 93, and Using social media, paragraphs 7, 14 and 19. NMC Code 1.1: kindness, respect and compassion. HCPC standard 1.7: your values and beliefs must not lead to discrimination. Why do kind people need such questions at all? See why we write what we would never say."
   }
  ]
 },
 {
  "of": "article",
  "id": "friend-requests",
  "title": "A patient wants to be my friend: may I accept?",
  "summary": "The usual advice is to decline kindly, or to leave it unanswered. You need not explain, and it can wait until tomorrow.",
  "also": [],
  "topics": [
   "boundaries",
   "sexualised",
   "confidentiality"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "It is better not to. Decline kindly, or leave it. Most of the advice that we have read says so. You need not explain, and you have hurt nobody by saying nothing tonight. If you want to be taken through it, start here."
   },
   {
    "heading": "Why not",
    "anchor": "why-not",
    "text": "They would see you. Your children, your street, your old jokes. In the dental regulator’s own case study a dentist had accepted patients as friends. One of them found old posts and photographs. You would see them. You may learn things that they did not mean to tell you. What do you do with them then? Others would see you both. A list of friends can show who is a patient. It is hard to leave. Saying no at first is kinder than ending it later. They may need you. Somebody who is ill or alone may not feel free to say no to you either. MDDUS has a good test. Would you share these details in the surgery? If not, decline."
   },
   {
    "heading": "How common it is",
    "anchor": "how-common-it-is",
    "text": "It has happened to a great many people. In an American survey of 2011 a third of physicians had been asked. What US physicians said in 2011 Of more than 4,000 US physicians, 35% had been asked by a patient or a relative, and 16% had looked at a patient’s profile. Most requests are friendly. A few are not. In 2013 the MDU heard of 10 to 30 cases a year of patients’ romantic advances, and most now came through social networks."
   },
   {
    "heading": "What to say",
    "anchor": "what-to-say",
    "text": "Nothing will do. If you would rather answer, use words that would suit a stranger: Thank you for getting in touch. I keep this account for family and friends, so I can’t connect here. For anything about health, the surgery’s number and website are the best way. Don’t say that they are your patient. Don’t ask how they are. Don’t look through their page."
   },
   {
    "heading": "What changes the answer",
    "anchor": "what-changes-the-answer",
    "text": "A former patient. The BMA says current or former. Time helps a little. It depends on the care, on how ill they were, and on how they are now. A relative. Treat it the same way. A friend first, a patient later. In a small place that is normal. The friendship may stay. Ask whether a colleague can give the care, and write down what you agreed. A page for your work. People may follow it. Keep it for news, and give no advice there. Romance, pressure or a threat. Say one neutral line at most. Tell a senior today. If you are afraid, get help first."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The GMC’s text of 2013 told doctors to say that they can’t mix social and professional life. It was replaced on 30 January 2024. The new text also warns that the line can blur, and it is reported to include the line between colleagues. The NMC lists pursuing a relationship with a patient among the things that put registration at risk. See the case study above, and standard 9.1. Your regulator asks you to keep proper boundaries online. Declining does that. Your Board’s code holds online as in person. A general practitioner was reprimanded for sexualised late-night messages to a patient. Don’t start such a contact: patients may feel that they have to say yes. As for their requests, press reports of the code differ. Declining is the surer way. The bond with a patient must not be blurred, on social media or off it. The Council is reported to ask you to think hard before you accept a patient, a former patient or a relative. It points to a professional page. The guidelines of 2012 for state boards said not to deal with patients on personal sites. A newer report took their place in 2019."
   },
   {
    "heading": "If you have already accepted",
    "anchor": "if-you-have-already-accepted",
    "text": "You are not the first. Don’t message them about it tonight. Ask a senior or your indemnifier how best to end it. Keep what has been said. Then say it once, kindly: I’ve decided to keep this account for family only, so I’m tidying my list. It’s nothing personal. For anything about health, the surgery’s number is the best way."
   }
  ]
 },
 {
  "of": "article",
  "id": "how-few-fit",
  "title": "How few people fit a description",
  "summary": "Three plain facts can leave one person. Why that is, how to do the sum, and why passing a list of rules does not make a post anonymous.",
  "also": [
   "re-identification",
   "k-anonymity",
   "HIPAA",
   "safe harbor",
   "anonymisation"
  ],
  "topics": [
   "confidentiality"
  ],
  "kind": "evidence",
  "passages": [
   {
    "text": "Far fewer people fit a description than it seems. A sex, a birthday and a home district were enough to single out most people in the United States. No name was needed."
   },
   {
    "heading": "The study that began it",
    "anchor": "the-study-that-began-it",
    "text": "In 2000 a study by Sweeney took the US census of 1990. It asked how many people were likely to be the only one with their details. The details were sex, full date of birth and a place. Only the place changed. People likely to be the only one with their sex, date of birth and … With sex and date of birth, 87% of people were likely to be the only one in their ZIP district, 53% in their town and 18% in their county. So 216 million of 248 million people could be picked out by three facts. It was also done in practice. A list of voters cost 20 dollars. Laid beside hospital data that held no names, it showed which record was that of a state governor."
   },
   {
    "heading": "A second look",
    "anchor": "a-second-look",
    "text": "In 2006 Golle asked the same question with the census of 2000. The answer was lower. Picked out by sex, date of birth and ZIP district Sweeney found 87% with the census of 1990. Golle found 63% with the census of 2000. Quote both. Even the lower figure is most of the country."
   },
   {
    "heading": "Do the sum yourself",
    "anchor": "do-the-sum-yourself",
    "text": "Each fact you give keeps some people and lets the rest go. Start with everybody in the place. Then multiply. Here is a made-up town with round numbers. It holds 40,000 people. You say Share who fit People left “in our town” all 40,000 “a woman” 1 in 2 20,000 “in her thirties” 1 in 8 2,500 “a teacher” 1 in 50 50 “with a rare illness” 1 in 1,000 fewer than 1 You have named nobody. You have described one woman, and all who know her know it. Two things follow: The first facts are cheap. Sex and a decade of life leave thousands. The last fact is dear. The rare illness, the job or the day does nearly all the work. Take that one out and the number jumps back up. The sum is rough. It takes the facts as having nothing to do with each other, and often they do. A rare illness may run in one part of town. Use the number as a warning, not as a permit."
   },
   {
    "heading": "Why the start matters",
    "anchor": "why-the-start-matters",
    "text": "With a whole country to begin from, you can say more. With one ward on one night, you can say almost nothing. And you may have given the starting point without typing it, because your profile names the hospital and the post carries the date. On an island of 50,000 people you begin where others end. Leave out more."
   },
   {
    "heading": "What a list can do, and can’t",
    "anchor": "what-a-list-can-do-and-cant",
    "text": "The US privacy rule offers two ways to take identity out of health data. One is an expert who finds that the risk is very small, and writes down why. The other is a list of 18 kinds of detail to take out. Three of them show the thinking: Places smaller than a state go. Only the first three digits of a ZIP code may stay, and only if more than 20,000 people live where those digits reach. Dates go, all but the year: birth, admission, discharge, death. Ages over 89 go, and are grouped as 90 or older, since so few people are left. The list covers the patient’s relatives, employers and household as well. It was made for handing over tables of data. Posts fail it in two ways. The last item on the list is any unique feature. That is just what makes a story worth telling. And there is a second condition: you must not know that what is left could still identify the person. You often do know. So a post can pass every line and still show somebody. “I followed the list” doesn’t mean “nobody can tell”."
   },
   {
    "heading": "Who is looking?",
    "anchor": "who-is-looking",
    "text": "Sweeney’s question was what a stranger could do with two lists. Yours is harder. The people who read you already hold most of the pieces. In the study of posts about patients, friends or family could probably tell in 32.1%. Only 2.0% held a name. A sister needs no list of voters. She has the date, because she was there."
   },
   {
    "heading": "Use it tonight",
    "anchor": "use-it-tonight",
    "text": "Count the facts about the person. Include your profile and the date. Find the one that narrows most. Make it wider, or leave it out. Count again. Bedside does this sum when it checks a draft. It shows which detail counts most, and what the number would be without it. Where nothing pins the number down, it says so. See also how the pieces fit together."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-australia",
  "title": "What is different in Australia",
  "summary": "Patients’ praise about clinical care may not be used to advertise, and you answer for it on any page you control. Holding a view is not in itself a reason to be investigated.",
  "also": [],
  "topics": [
   "conflict",
   "sources",
   "boundaries",
   "respect",
   "discrimination",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "AU"
  ],
  "passages": [
   {
    "text": "Two things stand out here. One is strict: what you may show of patients’ praise. The other gives you room: your right to hold a view and say so."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "The Australian Health Practitioner Regulation Agency (Ahpra), with the National Board of your profession. That goes for doctors, nurses, midwives, dentists, pharmacists, paramedics, physiotherapists and psychologists. Students come under it too. New South Wales and Queensland handle complaints in their own way."
   },
   {
    "heading": "What Ahpra asks",
    "anchor": "what-ahpra-asks",
    "text": "Its guide is of November 2019. A new one was in the making, so look whether it has come. The point of it: the law, your Board’s code and the rules on adverts hold online as they do in person. It makes no difference whether everybody can see it, or a few friends. Keep what you know of patients to yourself. Keep proper boundaries. Be respectful about patients, colleagues and employers. Say nothing false or misleading. A claim in an advert needs good evidence. Nurses have been told that a Board may look at private accounts, even without a link to the job. Doctors have been told that a like or a share can make you a publisher. Check the law on medicines, on consumers and on privacy before you pass something on."
   },
   {
    "heading": "Praise and adverts",
    "anchor": "praise-and-adverts",
    "text": "Section 133 of the National Law forbids testimonials in adverts for a regulated health service. It binds everybody who advertises one, registered or not. A testimonial is a positive statement about clinical matters: a story, an experience, a success.  May it stay on your page? “The staff were friendly and explained it all” Yes. That is about service and manner “My knee has never been better” No. That is about the care A review that nobody asked for, on a site you don’t control It isn’t covered. Don’t reuse it A clinic’s page that brings in patients is an advert. Whoever controls it answers for the comments there. That holds even if the site won’t let you turn them off. As others quote it, the section has more limits. Nothing misleading. No offers without their terms. No hopes beyond reason. No pushing people to have what they don’t need. Cosmetic surgery has rules on adverts of its own. The highest fine has gone up twelvefold. It holds everywhere since July 2024. Highest fine per offence It rose from A$5,000 to A$60,000 for one person, and from A$10,000 to A$120,000 for a company. If there is praise on your page, read this first. Keep a dated picture. Ask your indemnifier before you change anything, if there is a complaint or one is likely."
   },
   {
    "heading": "Your views",
    "anchor": "your-views",
    "text": "The Medical Board says that nobody is investigated purely for holding or voicing a view. It recognises that people speak freely and speak up. How a view is put can matter: if it puts the public at risk, misleads, breaks confidence or harms trust in the profession. So you may criticise a policy, a budget or a wait. Go for the thing, not for people."
   },
   {
    "heading": "What has happened here",
    "anchor": "what-has-happened-here",
    "text": "A doctor in Western Australia sent a patient sexual messages late at night: a reprimand, conditions, six months of mentoring and A$4,500 in costs. About 30 posts in 10 years, some backing violence: a doctor in Melbourne was suspended at once, and a tribunal upheld it. That is a step on the way, not the last word. Two nurses in Sydney made threats against patients of one nationality in a video chat: suspended in February 2025, while inquiries ran. Flippant remarks about patients, in New South Wales: a warning."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "With the practice or hospital, in private. About a service: the health complaints body of the state or territory. About a person who may be a risk: Ahpra, except in New South Wales and Queensland. A public answer can go wrong twice here. It may confirm that somebody is a patient. And on a page that you control, praise in the thread is yours to answer for. Answer elsewhere."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "Whom to tell by law when patients’ details get out. Tell your privacy officer at once, and ask. The rules on naming prescription medicines in public. Ask before you name one. The law on defamation in your state, and its time limits. Ask early. Ring your indemnifier or your union first. If Ahpra has written, ring before you answer."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-canada",
  "title": "What is different in Canada",
  "summary": "Each province has its own college. British Columbia’s says not to answer ratings. Ontario’s says that fair criticism in good faith is not likely to be a fault.",
  "also": [],
  "topics": [
   "respect",
   "sources",
   "complaint",
   "disrepute",
   "confidentiality",
   "defamation"
  ],
  "kind": "law",
  "regions": [
   "CA"
  ],
  "passages": [
   {
    "text": "There is no one rule for Canada. Each province has its own colleges, and the law may differ too. We have read texts for doctors from Ontario and British Columbia, and the date of Manitoba’s. If you work elsewhere, take them as examples."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "For doctors, the College of Physicians and Surgeons of your province. For nurses, midwives, dentists, pharmacists, physiotherapists and psychologists, the college of your profession there. For paramedics we have not read it."
   },
   {
    "heading": "Ontario",
    "anchor": "ontario",
    "text": "The policy is of June 2022, and was updated in November 2024. It uses two words with care. “Must” is a duty. “Advised” leaves it to your judgement. Conduct is unprofessional when it gets in the way of good care, trust, safety or teamwork, or may do so. One act can be enough. It is about professional use first. It can reach your personal use too. That depends on how grave it is, whether you were known as a doctor, and how it is tied to your role. Constructive criticism in good faith is not likely to be unprofessional. That last point is worth reading twice. You may say that a wait is too long, or that a policy is wrong. Keep to the matter."
   },
   {
    "heading": "British Columbia",
    "anchor": "british-columbia",
    "text": "The college has a guideline of June 2019. It has also written on ratings, and the title says it all: resist the temptation to answer them. One doctor did answer. The reply named the patient and made claims about her. It was found unprofessional, and a serious breach, in 2020. If you feel that you must say something, it should suit a stranger: We don’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
   },
   {
    "heading": "Manitoba",
    "anchor": "manitoba",
    "text": "A standard on social media has been in force since 28 June 2023. We have read no more of it than that. If you are there, read it before this page."
   },
   {
    "heading": "The medical association’s code",
    "anchor": "the-medical-associations-code",
    "text": "As Manitoba’s college quotes it: Respect the dignity of colleagues (paragraph 31). Be respectful in all media (32). Be civil. Don’t run colleagues down for private reasons, but do report misconduct (33). Own what you do (34). When you speak to the public, give views that the profession accepts. If yours is not one of them, say so clearly (41). The last is rare among the texts that we have read. It doesn’t forbid you a view of your own. It asks you to label it. This is my own view, and it differs from the usual advice. The usual advice is to have the screening test as offered."
   },
   {
    "heading": "Speaking up as a citizen",
    "anchor": "speaking-up-as-a-citizen",
    "text": "A nurse in Saskatchewan wrote on Facebook, off duty and grieving, about the care of her grandfather. She was disciplined, with a fine and costs of C$26,000 between them. In 2020 the court of appeal set that aside. Criticism of the health system, it said, is in the public interest. So there is room, though it took an appeal. If you want to speak about care in your own family, have a colleague read it first. Political posts goes through it."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "With the practice or hospital first, in private. In Ontario, the Patient Ombudsman can be asked after that, once the person has tried to settle it with the hospital or home. Other provinces have ways of their own, and we have not read them."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "Your province’s privacy law, and whom to tell when details get out. Tell your privacy officer at once, and ask. The first 72 hours gives the order. Patients’ praise and adverts. We have read no rule. It differs by province, so ask your college. Naming prescription drugs in public. Ask before you do. Defamation. The law and its time limits. Ask a lawyer early. Nurses, dentists and the others. We have read no text of your colleges on social media. Ask yours. Doctors can ring the protective association (CMPA), which has a page on social media as well. Others have an insurer, a union or an association. Ring before you write to the college."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-caribbean",
  "title": "What is different in the Caribbean and Bermuda",
  "summary": "We found no regulator’s text on social media here. What weighs more is size. On a small island, very little is needed to know who it was.",
  "also": [],
  "topics": [
   "confidentiality",
   "complaint",
   "boundaries",
   "respect"
  ],
  "kind": "law",
  "regions": [
   "caribbean"
  ],
  "passages": [
   {
    "text": "Two things are different here. There is less written down, and everybody knows everybody. The second calls for more care than the first."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "Where Doctors Barbados Barbados Medical Council Jamaica Medical Council of Jamaica Trinidad and Tobago Medical Board of Trinidad and Tobago Elsewhere The medical council of your territory For nurses, midwives, dentists, pharmacists and others we have not read whose register it is. Your employer will know."
   },
   {
    "heading": "What the rules ask",
    "anchor": "what-the-rules-ask",
    "text": "We looked for a text on social media by a regulator of the region and found none. That doesn’t mean that anything goes. Councils apply their general codes. Ask yours for its code, and whether it has anything newer. Until then, four things hold nearly anywhere: Keep what you know of patients to yourself, in private chats too. Be decent to patients and colleagues. Keep your role and your friendships apart where you can. Check what you say about health, and say what you gain. The texts that Bedside shows you here are British. They are examples of how a regulator thinks. They are not your law."
   },
   {
    "heading": "On a small island",
    "anchor": "on-a-small-island",
    "text": "In a city, “a man in his fifties with a snake bite” could be anybody. On an island with one hospital, it is Tuesday’s news. Your name, your ward and the day are often enough. So is a car outside the clinic. In the United States, three plain facts were likely to single out most people: birth date, sex and post code. One study put it at 87%, a later one at 63%. Where there are fewer people, it takes fewer facts. How few people fit shows how that works. So, before you tell a story: Leave it for months, not days. Leave out what was rare: the injury, the age, the road. Think of the cousin who will read it. If she would know, don’t post it. Better still, tell what you learned, and nobody’s story. Clinic tip for the hot months: keep water near you, and look in on older neighbours."
   },
   {
    "heading": "When your patients are your neighbours",
    "anchor": "when-your-patients-are-your-neighbours",
    "text": "You will meet patients at church, at the shop and at your sister’s wedding. Some were friends long before. Nobody can ask you to have no friends. What you can do is keep the two roles apart. Don’t give advice in comments or direct messages. Don’t look people up. If a patient whom you know only from the clinic sends a request, decline kindly. If a friend becomes your patient, talk about care at work alone. Where another colleague can see them, that may be easier for both of you."
   },
   {
    "heading": "Complaints",
    "anchor": "complaints",
    "text": "In 2015 Medical Protection wrote that a small community can hold people back from complaining. It had St Kitts in mind. So what comes out online may be something that nobody dared to say to your face. Take it as news, if you can. That is hard when it hurts. It can wait until tomorrow. The proper way is with the practice or hospital itself, by its own procedure, in private. In Barbados the doctors’ association (BAMP) was said in 2015 to offer conciliation. Ask whether it still does. Beyond that we have read of no route. Don’t answer in public with anything that shows you know them. Everybody else will work it out. We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "Data protection. Laws differ from island to island, and we have read none. Ask your employer what must be done when patients’ details get out, and tell them at once if they have. The first 72 hours gives the order. Praise, adverts and medicines. We have read no rule. Ask your council, with the exact words. Defamation. The law is your own territory’s, and it need not be the same as in Britain. Ask a lawyer early. Medical Protection serves 18 English-speaking countries in the region. If you are a member, ring it first. If you aren’t, ask your association or your employer who advises you."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-hong-kong",
  "title": "What is different in Hong Kong",
  "summary": "Practice promotion is the trap here. Thank-you letters, claims of skill, and pages that family or staff run for you can all come back to you.",
  "also": [],
  "topics": [
   "conflict",
   "role",
   "confidentiality",
   "boundaries",
   "sources",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "HK"
  ],
  "passages": [
   {
    "text": "In Hong Kong, what you let people say about your practice matters as much as what you say. A friendly page with grateful patients may pass elsewhere. Here one brought a doctor before the Council."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "You are a Your regulator Doctor Medical Council of Hong Kong (MCHK) Nurse Nursing Council of Hong Kong Midwife Midwives Council of Hong Kong Dentist Dental Council of Hong Kong Pharmacist Pharmacy and Poisons Board Physiotherapist Physiotherapists Board For paramedics and psychologists we have not read whose register it is. What follows is for doctors. We have read nothing on social media by the other bodies."
   },
   {
    "heading": "What you may tell the public",
    "anchor": "what-you-may-tell-the-public",
    "text": "The Code of Professional Conduct deals with it in section 5.2, as reported. What you tell people must be: accurate and factual open to checking balanced, with the drawbacks of a treatment as well as its good sides The reason given is a fair one. People who need care are easily swayed. No claims of more skill. To claim more skill than others have breaks the code. No letters of thanks. They must not be published where they can be linked to you, as reported. You should also do all that you practically can to stop others from publishing them. The second half surprises people. If a patient’s letter turns up on a page of your group or your family, keep a dated picture and ask them to take it off. Note that you asked. If a complaint is about, ask your indemnifier first. Our clinic offers eye tests and cataract surgery. We explain the risks and other choices at a first visit."
   },
   {
    "heading": "Pages that others run",
    "anchor": "pages-that-others-run",
    "text": "A surgeon’s spouse ran the clinic’s social page for two years. It showed pictures from theatre, patients’ conditions, letters of thanks and praise. The Council ordered three months off the register, and put the order on hold for 12 months (MC 22/664). So this week, look at: every page with your name or your clinic’s name who can post there: family, staff, an agency pictures with patients, screens or notes in view reviews and thanks that somebody has pinned or shared If there is a complaint, or one is likely, change nothing before you have asked your indemnifier. If not, put it right, and agree who checks posts from now on. Running a practice page has a plan."
   },
   {
    "heading": "Everything else",
    "anchor": "everything-else",
    "text": "Medical Protection said in July 2021: What is expected of you is the same on social media and off it. Private and closed groups can leak. The bond with patients stays professional. Don’t let it blur. That last one is the best guide to friend requests that we have. We have read no rule of the Council’s that names them. Declining kindly keeps you on firm ground."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "Public hospitals. The hospital first, then the Hospital Authority’s Public Complaints Committee on appeal. Licensed private facilities. The facility first, then the Committee on Complaints against Private Healthcare Facilities. In public, say next to nothing. A warm reply can confirm that somebody is a patient. A proud one can look like promotion. We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "The exact words of the code. It is revised from time to time, so ask the Council for the present one. Whether you must tell an authority when patients’ details get out. Tell your employer at once, and ask. The first 72 hours gives the order. The rules for naming medicines in public. Ask before you do. The law on defamation. Ask a solicitor early. Ring your indemnifier first. If the Council has written to you, read this and ring the same day."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-ireland",
  "title": "What is different in Ireland",
  "summary": "Irish doctors have a new guide since 1 January 2024, and much advice online still explains the old one. Nurses and midwives have the six Ps.",
  "also": [],
  "topics": [
   "confidentiality",
   "respect",
   "boundaries",
   "advice",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "IE"
  ],
  "passages": [
   {
    "text": "If you are a doctor, go by the Medical Council’s guide, 9th edition. It came into force on 1 January 2024. Most Irish advice that you find online explains the 8th, which has gone. It is still good sense. But check the new guide before you rely on a paragraph."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "You are a Your regulator Doctor Medical Council Nurse or midwife Nursing and Midwifery Board of Ireland (NMBI) Dentist Dental Council Pharmacist Pharmaceutical Society of Ireland (PSI) Physiotherapist CORU Psychologist The register had not opened in May 2025 For other professions we have not read whose register it is."
   },
   {
    "heading": "Doctors",
    "anchor": "doctors",
    "text": "We have not read the pages of the 9th edition on social media. One point is reported: keep personal and professional use apart. Check it in the guide. It fits with declining a patient’s friend request. Paragraph 31 is about recordings that a doctor makes of patients. Under the 8th edition, doctors were told: No site can promise confidentiality, whatever your settings. Never post words or pictures that might show who a patient is. It is best not to discuss your patients at all. Closed networks for doctors are useful. Give nothing that identifies, as far as you can. Check who is in there and how it is kept private. Think how a post will land with patients, colleagues and the public. Nothing abusive, malicious or unlawful. Take care that advice you give is accurate. We don’t know which of these the 9th edition kept. They are a sound place to start."
   },
   {
    "heading": "Nurses and midwives",
    "anchor": "nurses-and-midwives",
    "text": "NMBI sums it up in six words that begin with P. We have read four: Professional. Positive. Patient-free. Never names, pictures or details of patients, past or present. Protect yourself. It says plainly that likes, shares and forwards count as much as posts."
   },
   {
    "heading": "What is different from elsewhere",
    "anchor": "what-is-different-from-elsewhere",
    "text": "When details get out. Ireland has its own authority, the Data Protection Commission. It once had a general practice tell every patient who was affected. Tell your employer’s data protection officer at once. Ask them who else must be told, and by when. The first 72 hours shows the order of things. Patients who record. Advice here has been stricter than in Britain. In 2014 Medical Protection asked for the express consent of everybody present. Ask whether that still holds before you tell a patient so. Start here. Damaging comments. Irish law on defamation is its own, and we have not read it. Don’t go by British pages. Ask a solicitor early, since time limits may be short. Praise and adverts. We have read no Irish rule on patients’ praise, on “the best” or on naming medicines. Ask before you post, with the exact words."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "With the practice or hospital itself, in private. For services of the health service (HSE), Your Service Your Say. A complaints officer looks into it. The person may ask for a review. After that, the Office of the Ombudsman, or the Ombudsman for Children. So an answer in public is never the last chance. If you must say something, say it so that it would suit a stranger, and point to the procedure. We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "What the 9th edition says on social media, word for word. Ask the Medical Council, or read the guide. What the Dental Council, the PSI and CORU ask. We have read no text of theirs on social media. What the law says on privacy, defamation and adverts. Ask your indemnifier or a solicitor. Your indemnifier, union or association will have had your question before. Ring them before you write to a regulator."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-malaysia",
  "title": "What is different in Malaysia",
  "summary": "If you work for the government, you may need written permission before you speak in public on policy, on your own accounts too. Adverts have limits for everybody.",
  "also": [],
  "topics": [
   "disrepute",
   "confidentiality",
   "conflict",
   "respect",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "MY"
  ],
  "passages": [
   {
    "text": "Whom you work for matters here as much as what you are. If you are employed by the government, you have far less room to comment on policy than colleagues in many countries."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "You are a Your regulator Doctor Malaysian Medical Council (MMC) Nurse Malaysia Nursing Board Dentist Malaysian Dental Council (MDC) Pharmacist Pharmacy Board of Malaysia Physiotherapist or clinical psychologist Malaysian Allied Health Professions Council (MAHPC) For midwives and paramedics we have not read whose register it is. We found no text of the Medical Council’s on social media. The others we have not read."
   },
   {
    "heading": "If you work for the government",
    "anchor": "if-you-work-for-the-government",
    "text": "A circular of June 2021 is reported to say, under regulation 19 of the conduct rules of 1993: You need written permission before you speak in public on government policy. That goes for personal accounts as well. WhatsApp and TikTok were named. You can lose your job over it. Complaints belong in the official channels. We don’t know whether it has changed since. So ask your head of department before you post on staffing, pay, drugs or a minister. It is no slight on you to ask. You may well be right, and still be in trouble for how it was said. If patients are at risk, say so inside, in writing, and keep a copy. Raising concerns shows how."
   },
   {
    "heading": "If you work for the Ministry of Health",
    "anchor": "if-you-work-for-the-ministry-of-health",
    "text": "As reported in 2016: Facebook, Instagram, blogs, Twitter and YouTube are not to be used to discuss cases. A code of ethics covers what staff post. It came after videos of patients and procedures had spread. Sanctions are said to run from a warning to dismissal. The ministry’s disciplinary cases rose for some years. These are cases of all kinds, and not about posts alone. The ministry’s disciplinary cases of all kinds There were 239 cases in 2014, 338 in 2015, 385 in 2016 and 411 in 2017, of all kinds."
   },
   {
    "heading": "Patients, in any job",
    "anchor": "patients-in-any-job",
    "text": "A law firm that writes on doctors here warns of giving things away without meaning to. It adds that remarks about patients, colleagues and employers travel fast. Two posts of 2015 show it, as the press told them. A doctor mocked a patient and her injury on Facebook. The ministry acted. A selfie in a labour room showed the patient. The ministry acted. What was done to the doctors was not reported. The ministry went on to review its rules. So keep the phone in your pocket on the ward, and tell the funny story of your own day. Night shift done. I have eaten three curry puffs and regret nothing. Now to sleep."
   },
   {
    "heading": "Adverts",
    "anchor": "adverts",
    "text": "The Medical Council’s guideline of 2006 limits adverts and canvassing by doctors. Its code and its text on good practice, both of 2019, keep to that. For private clinics and hospitals there is an Act of 1998. As told, section 108 forbids an advert that misleads the public, or that goes against a direction of the Director General. We have not read whether a patient’s praise, or “the best”, is allowed. Ask the Council before you post, with the exact words. Ask too whether your advert needs approval."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "We have read of no route beyond the first step: the practice or hospital itself, by its own procedure, in private. So learn how yours works, and who runs it. We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "Friend requests from patients. We have read no rule. To decline kindly keeps you on firm ground. What the law says when patients’ details get out. Tell your employer at once, and ask. The first 72 hours gives the order. The law on offensive posts, on defamation and on medicines in adverts. Ask a lawyer before you rely on a page from abroad. Ring your indemnifier or union first. If you are a public servant, ask them about your terms of service as well."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-new-zealand",
  "title": "What is different in New Zealand",
  "summary": "Doctors may not use a patient’s praise in advertising, or quote it on any page they control. Nor should they lend their name to a medicine in an advert.",
  "also": [],
  "topics": [
   "conflict",
   "sources",
   "confidentiality",
   "advice",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "NZ"
  ],
  "passages": [
   {
    "text": "The thing that surprises people here is praise. A thank-you that a British colleague may share can break the rules in New Zealand. Check your page before you check anything else."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "You are a Your regulator Doctor Medical Council of New Zealand Nurse Nursing Council of New Zealand Midwife Midwifery Council Dentist Dental Council Pharmacist Pharmacy Council Paramedic Te Kaunihera Manapou Paramedic Council Physiotherapist Physiotherapy Board Psychologist Psychologists Board What follows is from the Medical Council, since its texts are the ones that we have read. If you are not a doctor, your own council may ask more or less. Ask it."
   },
   {
    "heading": "Advertising, since April 2022",
    "anchor": "advertising-since-april-2022",
    "text": "The statement on advertising is for doctors. No testimonials. Don’t use patients’ praise in adverts. Don’t quote it on any platform that you control. No comparison. Don’t set yourself beside another doctor, or hint that you are better. No endorsing. Don’t use your position to back a medical product or a kind of treatment in an advert. Advice on this cites the Medicines Act, section 58(1). Grounds for what you claim. If you have none, it can be an offence under fair trading law. You answer for it all, even when somebody else wrote it for you. So the clinic’s page, your own page and the agency that runs them all come back to you. Liking or pinning a patient’s praise there is worth asking about first. If a patient leaves praise on a site that you don’t control, leave it there. Don’t repost it. We offer skin checks on weekdays. Fees and times are on our website. That is an advert, and there is nothing in it to argue about."
   },
   {
    "heading": "Confidentiality and advice",
    "anchor": "confidentiality-and-advice",
    "text": "The Medical Council’s text on the internet that we could read is of June 2006. There are later editions. It says: There is a risk in any advice without seeing the person. Don’t offer a service that puts people at risk. Think of privacy and security each time, and of how sensitive health facts are. The health privacy code applies. So keep to general information, and point people to somebody who can see them."
   },
   {
    "heading": "Conduct",
    "anchor": "conduct",
    "text": "Doctors and students have a guide of their own, with Australia. It asks some good questions. Have you ever looked yourself up? Have you liked a page that might be racist or sexist? Have you posted about a patient? Go through your settings with those in mind."
   },
   {
    "heading": "Patients’ rights",
    "anchor": "patients-rights",
    "text": "Patients here are protected by a Code of Rights. Advice on adverts points to Right 6. It is one more reason to give the drawbacks with the good points."
   },
   {
    "heading": "When it is about you",
    "anchor": "when-it-is-about-you",
    "text": "Extreme material about a member of Medical Protection once came up on search engines. A settlement in October 2011 had the link blocked, with no end date. So help can be had. Keep dated pictures, then ring your indemnifier. We have not read the law on defamation here, or its time limits. Ask early."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "With the practice or hospital, in private. A free advocate can help the person to complain. If it is not settled, the Health and Disability Commissioner. It is kind, as well as wise, to tell people that the advocate exists. We can’t discuss anybody’s care here. Anybody with a concern is welcome to use the complaints procedure of the practice or hospital, and a free advocate can help."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "The Medical Council’s later texts on the internet. Read them, or ask. What the other councils and boards say about social media. We have read none of it. What to do by law when patients’ details get out. Tell your employer’s privacy officer at once, and ask. The first 72 hours helps meanwhile. Friend requests from patients. We have read no rule. To decline kindly fits with keeping to your role. Ask your indemnifier or union first. They hear this every week."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-singapore",
  "title": "What is different in Singapore",
  "summary": "Doctors may not use patients’ praise anywhere they have control, even when it is true. Nor may they be the one who starts a contact with a patient online.",
  "also": [],
  "topics": [
   "conflict",
   "boundaries",
   "confidentiality",
   "role",
   "disrepute",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "SG"
  ],
  "passages": [
   {
    "text": "In Singapore the rules on what you say about yourself are among the strictest that we have read. The rule on patients as friends is short: don’t be the one who starts it."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "You are a Your regulator Doctor Singapore Medical Council (SMC) Nurse or midwife Singapore Nursing Board (SNB) Dentist Singapore Dental Council (SDC) Pharmacist Singapore Pharmacy Council (SPC) Physiotherapist Allied Health Professions Council (AHPC) For paramedics and psychologists we have not read whose register it is. What follows is the Medical Council’s, since we have read no text on social media by the others."
   },
   {
    "heading": "Praise, and words about yourself",
    "anchor": "praise-and-words-about-yourself",
    "text": "The Ethical Code has been in force since 1 January 2017. Section G is about what you tell the public. It must be: factual and accurate open to checking not misleading, and not too persuasive It may not be sensational, enticing or extravagant. It may not praise you, compare you with others, or run others down. It may hold no money’s worth to draw people in. And it makes no difference if somebody else says it for you. So “a leading clinic” is out, even as a quote. In November 2020 the Council spoke about review sites, as reported: No testimonials in anything over which you have any control, even when they are real. Don’t pay for sites that rate doctors, and don’t join them. A thank-you from a patient is a fine thing to keep in a drawer. Don’t repost it. Our clinic sees adults and children. Opening times and fees are on our website."
   },
   {
    "heading": "Patients as friends",
    "anchor": "patients-as-friends",
    "text": "Don’t be the one who starts a contact on social media. Patients may feel that they can’t say no. What if the patient asks? Here the reports of 2016 differ. One paper wrote that doctors are strongly advised against it. Two others wrote that a doctor may answer with care. When reports differ, declining is the easier course to explain later. Here is how. Social media isn’t the place for consultations or medical questions, as the Council’s handbook is reported to say. Point people to a proper appointment."
   },
   {
    "heading": "Confidentiality",
    "anchor": "confidentiality",
    "text": "One paper put it sharply in 2016. Just to let others learn that somebody is your patient may break confidence, even without a word about their health. Think what that means for: a photo together, even a happy one a public “thank you” under a review a comment on a patient’s birthday Each of them tells people. Small details do the same."
   },
   {
    "heading": "Conduct",
    "anchor": "conduct",
    "text": "When the code was new, Medical Protection listed what it names as bad conduct online: damaging opinions about patients or colleagues, improper behaviour, and looking drunk. Old photos may be worth a quiet evening. That page asks first whether anybody may be looking into it."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "The Ministry of Health asks people to go in this order: Raise it with the person they dealt with. Write to the clinic or hospital. Only then take it further. So you are likely to hear it first. Listen, and say how to write in. Don’t answer in public. A reply that shows how well you did also risks the rule on praise. We can’t discuss anybody’s care online. If you have a concern, please write to the practice or hospital, and it will be looked into."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "The Council’s own words on friend requests. Ask it, or look in the handbook. What the nursing, dental, pharmacy and allied health bodies ask online. What the law says when patients’ details get out. Tell your data protection officer at once, and ask whom else to tell. The rules for clinics’ adverts under health services law, and for naming medicines. Ask before you publish. The law on defamation. Ask a lawyer early. Your indemnifier can say what it would do in your place. Ring it before you write to the Council."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-south-africa",
  "title": "What is different in South Africa",
  "summary": "Two words to know are touting and canvassing. Neither is allowed, and what colleagues do for you counts. The main guide was revised in March 2025.",
  "also": [],
  "topics": [
   "conflict",
   "confidentiality",
   "boundaries",
   "advice",
   "complaint",
   "disrepute"
  ],
  "kind": "law",
  "regions": [
   "ZA"
  ],
  "passages": [
   {
    "text": "The Health Professions Council has a guide to social media, known as Booklet 16. It came in 2019 and was revised in March 2025. We know it from those who describe it. So “as reported” stands behind most of this page."
   },
   {
    "heading": "Who keeps your register",
    "anchor": "who-keeps-your-register",
    "text": "You are a Your regulator Doctor, dentist, paramedic, physiotherapist or psychologist Health Professions Council of South Africa (HPCSA) Nurse or midwife South African Nursing Council (SANC) Pharmacist South African Pharmacy Council (SAPC) We have read no text on social media by the nursing or the pharmacy council. Booklet 16 may still give you an idea. Ask yours."
   },
   {
    "heading": "What counts as social media",
    "anchor": "what-counts-as-social-media",
    "text": "More than you may think. By the guide of 2019, as told: networks, WhatsApp and LinkedIn among them, blogs even without a name, e-mail and text messages, forums, and comments under an article."
   },
   {
    "heading": "Touting and canvassing",
    "anchor": "touting-and-canvassing",
    "text": "These two are the heart of it, as reported. Touting is winning patients with specials, discounts or perks that have nothing to do with care. Canvassing is drawing attention to how able, experienced or good you are. “The best” is an example. Neither is allowed. Nobody at your workplace may do it for you. Nor may you give care in return for publicity. To advertise is allowed, if it is professional, true and not misleading, and doesn’t frighten people without need. A patient’s praise that you share may count as canvassing. So ask before you repost it. Dr [name], general practice. Open on weekdays and Saturday mornings. Please book by phone or online."
   },
   {
    "heading": "Patients and boundaries",
    "anchor": "patients-and-boundaries",
    "text": "As reported, think hard before you accept a patient, a former patient or their family as a contact. A page for your practice is the better answer. Give advice that is general and rests on evidence, and send people to their own practitioner for the rest. Medical Protection’s advice of 3 April 2025 came soon after the revision. Its members can ask it more."
   },
   {
    "heading": "Confidentiality",
    "anchor": "confidentiality",
    "text": "Here it is more than a duty. As Medical Protection tells the National Health Act, giving out what you know without consent is an offence. So small details deserve a second look. WhatsApp. It is part of the working day, and the law on personal information (POPIA) governs it. At one hospital most clinicians used it. Clinicians at one hospital who used WhatsApp At one hospital, 87% of clinicians used WhatsApp at work, and 24.8% used it with patients. Common isn’t the same as allowed. Ask what your employer’s rule is, and keep names out. Tags. Parents’ support pages may show staff and other people’s children. You can’t stop others from tagging you, said Medical Protection in 2014. It advised talking to the hospital about a rule on pictures."
   },
   {
    "heading": "What has happened here",
    "anchor": "what-has-happened-here",
    "text": "A doctor in KwaZulu-Natal made videos in casual dress, and smoked in scrubs. A charge of unprofessional conduct followed in 2023. That is not a finding. We don’t know how it ended. A dentist had a hostile review and threatening e-mails. An attorney wrote, and the reviews were removed in 2019. So how a video looks can matter here. And help against unfair words can work."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "With the practice or hospital, in private. If that doesn’t settle it, the Health Ombud’s call centre, within two years. We can’t discuss anybody’s care online. If you have a concern, please use the complaints procedure of the practice or hospital."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "The words of Booklet 16. Read the revised one, not that of 2019. Whom to tell by law when patients’ details get out. Tell your employer at once, and ask. The law on defamation, and on naming medicines in public. Ask an attorney or your council. Ring your indemnifier or union first. A short call today may spare you a long letter."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-united-kingdom",
  "title": "Your regulator and the rules: United Kingdom",
  "summary": "Five regulators, five texts, and much the same advice. Find your part, then see what the law and the health service add.",
  "also": [],
  "topics": [
   "confidentiality",
   "respect",
   "boundaries",
   "role",
   "conflict",
   "complaint"
  ],
  "kind": "law",
  "regions": [
   "GB"
  ],
  "passages": [
   {
    "text": "Your profession decides whose text you follow. All five ask you to keep patients’ secrets, to treat people with respect and to keep proper boundaries. Nothing that we have read forbids you to post. You are a Your regulator Doctor, physician associate or anaesthesia associate General Medical Council (GMC) Nurse, midwife or nursing associate Nursing and Midwifery Council (NMC) Dentist, or one of the dental team General Dental Council (GDC) Pharmacist or pharmacy technician General Pharmaceutical Council (GPhC). In Northern Ireland, the Pharmaceutical Society of Northern Ireland Paramedic, physiotherapist or psychologist, among others Health and Care Professions Council (HCPC)"
   },
   {
    "heading": "Doctors: the GMC",
    "anchor": "doctors-the-gmc",
    "text": "Its guidance has been in force since 30 January 2024. If somebody quotes the one of 2013, it is out of date. It says that not every slip from it is serious. Patients. Keep confidentiality and dignity on social media of any kind (paragraph 18). Small facts can add up to a person (paragraph 19). Nothing that could show who a patient is goes out without explicit consent. People. Don’t abuse, bully or target anybody (paragraph 14, as quoted). Private chats. Groups may come out, and nameless posts can often be traced (paragraph 9). The GMC has to look into any concern that meets its bar. Your name. When you comment on health, you should usually say who you are. Your views. You are free to hold and voice them. They are weighed against other people’s rights (paragraph 7, as quoted). Likes and shares. You are reported to answer for them. Claims and interests. Be honest about your role, be accurate, and say what you gain (paragraphs 82, 89 and 90 of Good medical practice). Criticism. Even when it is wrong, it doesn’t free you from confidentiality. The BMA adds: don’t accept friend requests from patients, past or present."
   },
   {
    "heading": "Nurses and midwives: the NMC",
    "anchor": "nurses-and-midwives-the-nmc",
    "text": "Its guidance came with the Code of 2015. Code 20.10 asks you to use social media responsibly. Your place on the register may be at risk if you: share what is confidential, or patients’ pictures without consent make improper remarks about patients bully or exploit people, or stir up hatred pursue a relationship with a patient The Code asks for kindness (1.1) and for good dealings with colleagues (8.2). What you say online should rest on evidence and stay within what you know (6). The advice of 2012 was stricter. It has gone. We could not confirm that the present wording is the newest."
   },
   {
    "heading": "The dental team: the GDC",
    "anchor": "the-dental-team-the-gdc",
    "text": "No comments about patients on social networks or blogs. On professional ones, anonymous talk of good practice only (standard 4.2.3). What you do at work and at home must earn trust (standard 9.1). Publish nothing that shakes trust in you or the profession, unless you are raising a concern (standard 9.1.3). Explicit consent, proper boundaries, and your employer’s policy. Sharing a post can make you answer for it. Use your registered title. “Specialist” is for those on a list. We know its guidance on social media from those who quote it. In January 2024 it was reissued with two small edits."
   },
   {
    "heading": "Pharmacy: the GPhC",
    "anchor": "pharmacy-the-gphc",
    "text": "The same holds online as face to face. WhatsApp, Snapchat and live streams are named. A line that your views are your own means little. Share nothing about patients or their care. Don’t be drawn into bad-tempered talk. We have not read the text of Northern Ireland’s body."
   },
   {
    "heading": "Paramedics, physiotherapists, psychologists: the HCPC",
    "anchor": "paramedics-physiotherapists-psychologists-the-hcpc",
    "text": "Expect that anybody may read it, whatever your settings. Keep what you know of people to yourself (standard 5.1). Your beliefs must not lead you to discriminate (standard 1.7). Private use and old posts count. When you put something right, don’t shame anybody, and take your time. If in doubt, ask first. And it says: keep on posting."
   },
   {
    "heading": "Students",
    "anchor": "students",
    "text": "The NMC’s text speaks to you in so many words. Dental students are told that their image online can touch their working life. For the rest, ask your school. See students and trainees."
   },
   {
    "heading": "Managers and others without a register",
    "anchor": "managers-and-others-without-a-register",
    "text": "We know of no regulator for you. The law, your contract and the health service’s rules still apply. Whoever runs a page should know what is asked of it."
   },
   {
    "heading": "What holds for everybody",
    "anchor": "what-holds-for-everybody",
    "text": "Medicines. No advert to the public for one on prescription. Adverts. They must look like adverts. Apps at work. England’s guidance allows them within limits. Some employers are stricter. We looked for national texts in Wales and Scotland and found none. Details out. Where people may be at risk, your organisation has 72 hours to tell the Information Commissioner. Tell it at once. Messages. Some threats and knowing lies are offences since 31 January 2024. Damaging words. In England and Wales a claim needs serious harm to a reputation, done or likely. The law in Scotland is not that of England and Wales. We have not read Northern Ireland’s."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "First with the practice or hospital, in private. After that: England. A hospital’s advice and liaison service, and in the end the Parliamentary and Health Service Ombudsman. Scotland. Two stages, then the Scottish Public Services Ombudsman. Wales and Northern Ireland. Procedures and ombudsmen of their own. Not sure? Ask your indemnifier or union before your regulator. If your regulator has written, ring them first."
   }
  ]
 },
 {
  "of": "article",
  "id": "in-united-states",
  "title": "What is different in the United States",
  "summary": "The federal privacy rule decides most questions about patients, and replies to reviews have been settled for tens of thousands of dollars. The rest is your state’s.",
  "also": [],
  "topics": [
   "confidentiality",
   "complaint",
   "conflict",
   "boundaries",
   "sources",
   "role"
  ],
  "kind": "law",
  "regions": [
   "US"
  ],
  "passages": [
   {
    "text": "Two layers apply to you. The federal privacy rule, known as HIPAA, is the same in every state. Your licence, and much of the law besides, is your state’s. We have read the first far better than the second."
   },
   {
    "heading": "Who keeps your licence",
    "anchor": "who-keeps-your-licence",
    "text": "Your state’s board: of medicine for doctors, of nursing for nurses, and so on for dentists, pharmacists, physical therapists and psychologists. Each makes its own rules. Look on your board’s site, or ask it."
   },
   {
    "heading": "What you may say about patients",
    "anchor": "what-you-may-say-about-patients",
    "text": "HIPAA lets you use what you know for treatment, payment and running the service, and in some listed cases. For the rest you need the patient’s valid authorisation. It binds what it calls covered entities, and their business associates. Ask whether that is you. Your board and your employer will expect the same care in any case. Details count as stripped of identity in two ways only: Safe Harbor. Eighteen kinds of detail are gone, and you know of nothing left that would tell. An expert. Somebody with the skill finds the risk very small, and writes down why. A list alone doesn’t make a story nobody’s. How few people fit shows why. In Rhode Island an emergency doctor gave no name, and people nearby still knew. The result was a reprimand and $500."
   },
   {
    "heading": "Reviews",
    "anchor": "reviews",
    "text": "This is where practices here have paid. The federal health department says that answering a review with what you know of a patient is not allowed. To confirm that somebody is a patient counts. It makes no difference that the patient told the story first. What four practices paid over replies to reviews The four paid $10,000, $23,000, $30,000 and $50,000. So a line that would suit a stranger, or none: Privacy rules mean that we can’t reply to reviews in detail. Anybody with a concern is welcome to call the office."
   },
   {
    "heading": "Boundaries and conduct",
    "anchor": "boundaries-and-conduct",
    "text": "The American Medical Association set out in 2010, as reported: keep proper boundaries, think about keeping personal and professional pages apart, use privacy settings, and look yourself up from time to time. The state boards’ federation issued a report in April 2019. We read its introduction. The older guidelines, of 2012, advised against contact with patients on personal sites. They have been replaced. Ask your board what holds now. What would bring a board to your door? A survey of 48 asked. Boards that would be likely to look into it 81% would be likely to look into misleading claims about results, 79% into pictures of patients without consent, 77% into wrong claims about credentials, 65% into a breach of confidentiality, 60% into speech that discriminates, and 16% into a story from work that breaches nothing."
   },
   {
    "heading": "Praise, gifts and your own products",
    "anchor": "praise-gifts-and-your-own-products",
    "text": "The Federal Trade Commission’s guides, as law firms tell them, ask you to say what ties you to what you praise. It must be hard to miss and easy to grasp, and in the same form as the claim. Tags and reposts count. A patient’s story needs the patient’s authorisation as well."
   },
   {
    "heading": "What has happened here",
    "anchor": "what-has-happened-here",
    "text": "Operations streamed live, and patients harmed, after two warnings: a surgeon in Ohio lost the licence for good, in July 2023. Four maternity nurses in Georgia mocked patients on TikTok: dismissed. Four students in Kansas posted a photo that linked to nobody: dismissed, then put back by a court."
   },
   {
    "heading": "How a complaint is taken up",
    "anchor": "how-a-complaint-is-taken-up",
    "text": "A hospital has a grievance process of its own. After that there may be state agencies and licensing boards."
   },
   {
    "heading": "What we do not know, and whom to ask",
    "anchor": "what-we-do-not-know-and-whom-to-ask",
    "text": "Your state’s law on defamation, on recording and on privacy. Ask a lawyer there. How soon patients and others must be told when details get out. Tell your privacy officer at once. What nurses’ bodies say on social media, and what the law says on posts about pay and staffing. Ask your association or union. What may be said about prescription drugs. Ask before you name one. Call your malpractice carrier first. If the board has written, call before you answer."
   }
  ]
 },
 {
  "of": "article",
  "id": "jigsaw-identification",
  "title": "How harmless details add up to a person",
  "summary": "Nobody needs a name. A place, a day and one odd fact are often enough for the patient or the family. Look at the sum, not at the parts.",
  "also": [
   "jigsaw",
   "mosaic",
   "re-identification",
   "anonymised"
  ],
  "topics": [
   "confidentiality"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "Leaving out the name is not enough. What counts is whether somebody could put the pieces together. The somebody who matters most is not a stranger. It is the patient, or a sister, or the man next door."
   },
   {
    "heading": "What a study found",
    "anchor": "what-a-study-found",
    "text": "In May 2018 many doctors and nurses told a story about a patient in one post. Researchers looked at 754 of those posts. They asked two things: is there a name, and could somebody tell who it was? Posts about a patient Of 754 posts, 2.0% held a name and 12.6% said when it happened. In 32.1%, friends or family could probably tell who it was. Of 348 posts about people who may still be alive, the patient could probably see themselves in 46.6%. So almost one in two patients might have read it and thought: that is me. An older study read 271 medical blogs. In 16.6% of them there was enough for a patient to know the doctor or themselves. Most of those writers meant well. They told the story with care. They looked for names, and not for the sum."
   },
   {
    "heading": "How the pieces fit",
    "anchor": "how-the-pieces-fit",
    "text": "Take a post with no name: “Long shift. Delivered twins in a car park. Proud of us.” Now add what the reader has already. Your profile says which hospital. The post says which night. The local paper says which car park. A cousin says which twins. Each piece is harmless. Two of them came from you, and you didn’t type either one. The date is on the post, and the place is on your profile. Pieces also come from other people. Three doctors once posted apart from each other: the case, the hospital and a picture. Together they showed one patient. None of the three had said who it was."
   },
   {
    "heading": "Pieces that narrow fastest",
    "anchor": "pieces-that-narrow-fastest",
    "text": "Piece Why it narrows so much An exact day Few people came in that day A small place, or a small unit Few people live there A rare illness or injury Few people have it An event in the news The rest of the story is one search away An unusual job There may be one A very high age Few are left A tie to somebody known “The mayor’s mother” is a name Their own words They know what they said Your own unit in your profile It fills in the place by itself Ages and jobs of relatives count too. So does what happened to the household. How few people fit a description has the sums."
   },
   {
    "heading": "People have been identified this way",
    "anchor": "people-have-been-identified-this-way",
    "text": "A doctor in Rhode Island wrote about a trauma patient and left out the name. People in the area could tell. The doctor lost the right to work at the hospital, and the board gave a reprimand and a fine in 2011. In California, five nurses were dismissed in 2010 for posts about patients. There were no names in those either."
   },
   {
    "heading": "Six ways to keep the story and lose the person",
    "anchor": "six-ways-to-keep-the-story-and-lose-the-person",
    "text": "Wait. Months are better than days. Then don’t say when it was. Go up a level. “A child” and not “a boy of 7”. “In the north” and not the town. Take out the odd fact. It is what you most want to tell. It is also what they know themselves by. Tell your side. What you felt, learned or changed needs no patient. Blend. Make one story out of many, and say that you did. Ask. With clear, written consent to this post, after they have read it. Even then, wait. Changing a detail or two is not the same as hiding somebody. If the odd fact stays, so does the person."
   },
   {
    "heading": "A last look",
    "anchor": "a-last-look",
    "text": "Read the post as each of these people, one after the other: the patient the patient’s mother, or child somebody from the same street a colleague on the same shift you, with your profile beside it If one of them would say “I know who that is”, take out more. If you can’t take out more without losing the point, it isn’t a story for the internet. Tell it to a colleague you trust. Grief and pride both need somewhere to go."
   },
   {
    "heading": "What your own rules say",
    "anchor": "what-your-own-rules-say",
    "text": "The GMC tells doctors that details may add up, so that a patient or somebody close can recognise the case. Dentists may discuss good practice on professional sites only where the patient can’t be identified. Medical Protection advises doctors not to discuss their patients on public platforms at all. The nurses’ board asks for “patient-free” posts. The privacy rule lists details of relatives, employers and household members beside those of the patient. Passing a list does not make a post anonymous. Letting others know that you look after somebody may itself be a breach, as reported. Lawyers there warn of disclosure that nobody meant. On a small island very little is needed. Take out more than you would elsewhere. We have read no rule that puts it in these words where you are. The duty to keep confidences covers the sum all the same."
   }
  ]
 },
 {
  "of": "article",
  "id": "lock-down-accounts",
  "title": "An evening with your settings",
  "summary": "Two hours, one cup of tea and a list. It lowers what strangers can find. It does not make anything private for good.",
  "also": [
   "privacy settings",
   "two-step verification",
   "password",
   "location"
  ],
  "topics": [
   "boundaries",
   "disrepute",
   "confidentiality"
  ],
  "kind": "checklist",
  "passages": [
   {
    "text": "You can do most of this in one evening. Begin at the top. If you get tired, stop: the first part helps the most. One thing first. Is there a complaint, a claim or an inquiry, or might one come? Then change who can see things, and delete nothing. Old posts takes you through that."
   },
   {
    "heading": "1. The doors (20 minutes)",
    "anchor": "1-the-doors-20-minutes",
    "text": "Change the password of your e-mail. Whoever has that can reset all the rest. Use a different password for each account. A password manager remembers them. Turn on two-step sign-in: e-mail first, then chats, then the rest. Look at the list of devices that are signed in. Sign out those that you don’t know. Look at the apps that may post or read for you. Remove the ones you forgot. See that the phone number and e-mail for getting back in are yours."
   },
   {
    "heading": "2. The phone (15 minutes)",
    "anchor": "2-the-phone-15-minutes",
    "text": "This one matters at work as well. Several of these were in the tips for clinicians that came with the first national advice in England, in 2018. A code, and a lock that comes on at once. No message previews on the locked screen. Nobody else uses it. Not for games either. “Find my device” is on, and you have tried it once. You know how to wipe it from afar, and whom to ask first. The camera does not store the place. Pictures from chats do not save themselves among your photos."
   },
   {
    "heading": "3. What strangers see (30 minutes)",
    "anchor": "3-what-strangers-see-30-minutes",
    "text": "Open a private window, sign out, and look yourself up. Try your name, your old name, your town, your job, your number. Set old posts so that only friends see them, where the platform offers it. Hide the list of your friends and of the groups you are in. Hide likes and follows, if you can. Take your birthday, phone number and home town off your page. Turn off “let people find me by my number” and “people you may know”. Make it so that you agree to each tag before it shows. Go through each profile, not only the one you use most. Look at your profile pictures. Those are often open to all, whatever else you set. Check what a running or cycling app shows. It may draw a map to your door. Are you the only one who has never done this? Hardly. Among 281 newly trained US doctors, 201 had a page that anybody could see."
   },
   {
    "heading": "4. Home and work, apart (20 minutes)",
    "anchor": "4-home-and-work-apart-20-minutes",
    "text": "Use one account for family and friends, and another for your name at work. Don’t link the two, and use another e-mail address for each. Leave your workplace off your own page. Place and date tell a lot about a story. No uniform, badge or logo in your own profile picture. If you run a page for work, look at whether your own name shows as its owner. In an example from a dental regulator, an account was linked to the practice page. Patients had been accepted as friends. One of them found old, unkind posts about patients. Patients, friends and followers says how to keep the two apart."
   },
   {
    "heading": "5. Home itself (15 minutes)",
    "anchor": "5-home-itself-15-minutes",
    "text": "Do this one first if somebody is after you. Look up your address with your name. Ask sites that list it to take it out. Look at old adverts, house sales, sports results and charity pages. Ask your regulator and your employer what their public pages show. Talk to the people at home. Children’s pages give away streets and schools. Agree on one question to ask if “the hospital” rings for you."
   },
   {
    "heading": "6. The chats (15 minutes)",
    "anchor": "6-the-chats-15-minutes",
    "text": "Leave groups that you no longer work with. See who is in those that stay. Names, not numbers. Set it so that strangers can’t add you to groups. Look where the chats are backed up, and whether work has agreed to that. Don’t clear a chat that somebody may ask for. What matters about a patient should be in the record already."
   },
   {
    "heading": "7. A look at the past (as long as you like)",
    "anchor": "7-a-look-at-the-past-as-long-as-you-like",
    "text": "Look through old forums, old blogs and old handles. Look at likes and shares as well as posts. If no inquiry is under way or likely, you may tidy up. Ask others to take down what they posted of you. If you find a patient in there, don’t just remove it. It is a breach, and somebody has to be told."
   },
   {
    "heading": "What settings can’t do",
    "anchor": "what-settings-cant-do",
    "text": "They keep out passers-by. They don’t keep out a friend with a screenshot, a court, or your employer. So set them, and then write as if they were off. The BMA says to keep settings tight and have no illusions. The HCPC says that settings are no guarantee. The GMC says that what is posted without a name can often be traced. The doctors’ and students’ associations ask, in their joint guide: have you ever looked yourself up?"
   },
   {
    "heading": "Put it in the diary",
    "anchor": "put-it-in-the-diary",
    "text": "Platforms move their settings about. Look again in six months, when you change jobs, and when you start a course. Half an hour will do the next time."
   }
  ]
 },
 {
  "of": "article",
  "id": "looking-patients-up",
  "title": "Looking patients up online",
  "summary": "If a life may be at risk, act. If it is for their care, ask them first. If you are curious, leave it. Whatever you do, be ready to tell them.",
  "also": [
   "googling a patient",
   "Facebook stalking"
  ],
  "topics": [
   "boundaries",
   "confidentiality"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "It takes three seconds, and most of us have thought of it. So decide now, while nobody is on the screen, what you would do."
   },
   {
    "heading": "You would not be the first",
    "anchor": "you-would-not-be-the-first",
    "text": "In 2011 a survey asked more than 4,000 US doctors. About one in six had looked. US doctors and their patients online 35% had had a friend request from a patient or a relative. 16% had visited a patient’s profile."
   },
   {
    "heading": "Why does it matter, if it is public?",
    "anchor": "why-does-it-matter-if-it-is-public",
    "text": "A page can be open to all and still not be meant for you. People speak one way to friends and another way in a clinic. They choose what they tell you. If you go round that, you have taken something. There are other reasons, and they are practical: It may be the wrong person. Names repeat. It may be old, a joke, or a brave face. Pain doesn’t show in holiday pictures. What you read changes how you see them, and you can’t unread it. They may be told that you looked. Some sites show it. You may find something that you then have to act on."
   },
   {
    "heading": "Four reasons to look",
    "anchor": "four-reasons-to-look",
    "text": "Why What to do Somebody may die or come to harm Ring for help first. A quick look at what is open may be right. Write it down They can’t be reached, or nobody knows who they are The usual ways first: phone, next of kin, family doctor, police. Then with a senior’s yes It would help their care Ask them. They know more than their page does I wonder about them, or I like them, or they made me angry Leave it. Talk to somebody instead An Australian indemnifier gives an emergency as an example where a look may be right. We have read no rule that allows one out of interest. For a report, a claim or a benefit, it is seldom yours to do. Say so to whoever asks."
   },
   {
    "heading": "If you do look",
    "anchor": "if-you-do-look",
    "text": "Do it so that you could tell them. Agree it with a senior, if there is time. Write down first what you need to know. Use a work device. Look at what is open to everybody, once. Don’t follow, like, comment or log in to see more. Never use a false account, or somebody else’s. Stop when you have it. Note in the record what you looked for, what you found, and that it may be wrong. Tell the person, as soon as they are well enough. I want you to hear this from me. When we could not reach you, we were worried, and we looked at what was open on your page. We did it once and wrote it down. How do you feel about that? They may mind. Then they are entitled to say so, and to be heard."
   },
   {
    "heading": "If you came across it by chance",
    "anchor": "if-you-came-across-it-by-chance",
    "text": "You didn’t search. It was simply there. Then go no further. Nothing in it that bears on their care: close it, and let it be. Something that frightens you for them or for a child: tell the senior on duty or whoever looks after safeguarding. The usual rules hold. Something that doesn’t fit what they told you: ask, openly. “I came across something, and I’d like to hear it from you.” Don’t keep pictures. Don’t show a colleague. Turn off “people you may know”, so that it happens less."
   },
   {
    "heading": "Where it goes wrong",
    "anchor": "where-it-goes-wrong",
    "text": "A pharmacist took a patient’s contact details from the records, and wrote to them on social media. It ended in a warning. Looking had become reaching out. That is the step to watch. 77% of US boards said that they would probably look into improper contact with patients. If you notice that you think about somebody a lot, tell a person you trust. It’s no crime to be fond of a patient. It is a reason to talk. Looking in records that you have no need to see is another matter, and a grave one. It leaves a trail."
   },
   {
    "heading": "If you have looked already",
    "anchor": "if-you-have-looked-already",
    "text": "Stop there. Don’t look again to check. Don’t clear your history if somebody has complained, or may. Think about why. Were you worried, tired, hurt? Tell a senior, if it touches on their care or if they noticed. Ring your indemnifier if you wrote to them, saved something, or passed it on. This path takes you through it."
   },
   {
    "heading": "A rule for the team",
    "anchor": "a-rule-for-the-team",
    "text": "It helps to have one. Half a page will do: who may look, for what, who agrees, where it is written down, and who tells the patient. Then nobody has to decide alone at three in the morning."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "An indemnifier found no text of the GMC on searching for patients. The GMC does ask for dignity and privacy, on social media of any kind. The NMC counts pursuing a relationship with a patient among the things that put registration at risk. The HCPC asks you to keep boundaries with those you care for, and with their carers. The GPhC asks for proper boundaries online. Don’t start such a tie yourself. Don’t blur the bond, on social media or off it. The Medical Council’s guide changed in 2024. Check what its newest edition says about looking for patients. In a small place you will hear things without looking. The same rule helps: ask them. We have read no rule on this from your regulator. Ask your indemnifier before you look, if there is time."
   }
  ]
 },
 {
  "of": "article",
  "id": "managers-and-practice-pages",
  "title": "Running a practice page",
  "summary": "Decide who posts, who checks and who answers. Give opening times and general news, confirm nothing about anybody, and say what the page is not for.",
  "also": [
   "Facebook page",
   "practice account",
   "moderation",
   "house rules"
  ],
  "topics": [
   "complaint",
   "confidentiality",
   "conflict",
   "boundaries"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "A good page is a notice board by the door. It says when you are open, what is new, and where to ring. It doesn’t treat anybody, argue with anybody, or thank anybody for coming in. You may not be a clinician yourself. What you post still counts as theirs. In Hong Kong a surgeon’s spouse ran the clinic page, and the surgeon was the one who was disciplined."
   },
   {
    "heading": "Before the first post",
    "anchor": "before-the-first-post",
    "text": "Write half a page, and have the partners agree to it. Question A good answer What is the page for? News, opening times, campaigns, jobs What is it not for? Advice, bookings, complaints, emergencies Who may post? Two people, by name Who reads it first? The other one Who answers comments? One person, with the stock lines How often is it read? Once each working day, and it says so Who has the passwords? The practice, not somebody’s own phone Who takes over in August? A name"
   },
   {
    "heading": "Set it up",
    "anchor": "set-it-up",
    "text": "Use a work e-mail for the account, and two-step sign-in. Don’t let a personal account be its only owner. People leave. Check whether your own name shows as the one who runs it. Turn off reviews and visitors’ posts, if you can’t look after them. Turn off private messages, or set an automatic answer. Pin a line that says what the page is for. This page shares general information. We can’t give advice to individuals here, and messages are not read every day. Please call the surgery about your own health. If it is an emergency, ring your local emergency number. In one example from a British dental regulator a dentist’s own account was linked to the practice page. A patient found old posts that way. Keep them apart."
   },
   {
    "heading": "Comments",
    "anchor": "comments",
    "text": "Complaints and compliments both arrive this way, whether you asked for them or not. A question about health. Don’t answer it, not even with a hint. Somebody may act on half an answer. We can’t give advice here. Please ring us, or your pharmacist. If it feels urgent, ring the emergency number. A complaint. Thank them, say that you can’t discuss anybody in public, give one name. Then get in touch away from the page, if you know for certain who it is. Praise. It is kind, and it is a trap. “So glad that the treatment worked” tells everybody what they had. A dentist was sued over a line like that. In some countries you may not keep praise on your page at all. Thank you for your kind words. We will pass them on to the team. Abuse. Keep a picture, hide it, tell the person it is about. Abuse of staff has the rest. A sign of danger. Somebody writes that they can’t go on. Don’t assess it in the thread. Tell them to ring the emergency number, and tell the clinician on duty at once. One rule covers most of it: whatever you write should suit a stranger."
   },
   {
    "heading": "Pictures",
    "anchor": "pictures",
    "text": "Staff: ask each one, each time. Some have a reason not to be found. The waiting room: look for faces, screens, boards and labels. Patients: not without consent for this use, in writing. The usual answer is no. Others’ pictures and music: see what you may use."
   },
   {
    "heading": "Adverts",
    "anchor": "adverts",
    "text": "Once a page sells something, more rules apply. A medicine that needs a prescription may not be advertised to the public, and the practice’s own page counts. Offer the consultation, not the brand. Whoever controls the page answers for testimonials on it, even where the platform won’t let you take them down. The advertising rules bind anybody who advertises the service, registered or not. Doctors answer for what others write for them. Quote no praise on any page you control. The rules reach what others do for the doctor. Nothing that flatters, compares or lures. Letters of thanks may not appear where they can be linked to the doctor, as reported. Take all practicable steps to keep others from it. Others at the workplace may not tout for the practitioner either, as reported. No specials, no “best”. An advert for a private clinic must not mislead, as reported. A review that you publish again may count as an endorsement, as reported. And a reply can be a disclosure. One practice paid 23,000 dollars. We have read too little about your rules on adverts. Ask the council or college before you advertise."
   },
   {
    "heading": "When it goes wrong",
    "anchor": "when-it-goes-wrong",
    "text": "What First step A patient can be recognised Tell somebody today A post that people are angry about One calm line, then silence. Show it to the indemnifier first A false page in your name Report it, and warn people on your website A journalist Take the question, promise nothing, ring back Somebody who ran the page has left Change the passwords the same day Hide rather than delete, and keep a picture of what was there. Somebody may ask."
   },
   {
    "heading": "Staff and their own accounts",
    "anchor": "staff-and-their-own-accounts",
    "text": "Give people a short policy, and read it out once. What may they say about work? Who may use the logo? Which app is for messages? In Scotland a health board was reprimanded over a chat that nobody had approved. A policy should never be used to keep somebody from raising a worry about care. Say so in it. On the NHS website and Care Opinion a reply is expected. Make it prompt and polite, and confirm nothing there either. Criticism, even when it is wrong, does not lift a doctor’s duty of confidentiality. So a manager who writes for doctors should hold to it as well."
   },
   {
    "heading": "Once a quarter",
    "anchor": "once-a-quarter",
    "text": "Read the last three months as a patient would. Count: what did people ask? Put the answer on the website. Check who still has access. Read the pinned line again. Is it still true? Thank whoever looks after it. It is real work."
   }
  ]
 },
 {
  "of": "article",
  "id": "messaging-apps-at-work",
  "title": "Messaging apps at work",
  "summary": "A chat can help you to look after people. Use the app that work has approved, say as little as you can, and put what matters in the notes.",
  "also": [
   "WhatsApp",
   "Signal",
   "Telegram",
   "Teams",
   "group chat"
  ],
  "topics": [
   "confidentiality",
   "respect"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "Yes, you may often message a colleague about work. Three things make it a good message. The app is approved. The patient can’t be told from it. And what you decided is in the notes. People use these apps because they help. At one South African hospital, 87% of clinicians used WhatsApp at work. The aim is not to stop you. It is to keep the parts that help and lose the parts that hurt."
   },
   {
    "heading": "Before you type",
    "anchor": "before-you-type",
    "text": "Is there an approved way? A work app, secure mail, the referral system or the phone comes first. Does this need to name anybody? “Bed 4, can you ring me?” often does the job. But a bed, a ward and a date can add up, so look at the whole. Who is in the chat? Each of them should need to know. Check the list, not your memory of it. Where will the decision be written? The chat is not the record."
   },
   {
    "heading": "What counts as identifying",
    "anchor": "what-counts-as-identifying",
    "text": "Name, number, address and date of birth are only the start. A photo can do it. So can a rare illness, an odd event or a job. Details add up. If it would take more than a line to explain, ring instead. Advice differs on how far you may go. Medical Protection says to leave out whatever would identify the patient. NHS England allows a little more: as few details as possible, where there is no practical other way and the benefit outweighs the risk. Your employer may be stricter than both. Mersey Care, for one, allows no details of patients or staff in such apps at all. Follow the strictest rule that binds you."
   },
   {
    "heading": "When it can’t wait",
    "anchor": "when-it-cant-wait",
    "text": "Somebody may be harmed by the delay, and there is no other way. Then send what is needed, to one person you have checked, and no more. Ring first if you can. Afterwards write it in the notes, with the time."
   },
   {
    "heading": "Sending a picture",
    "anchor": "sending-a-picture",
    "text": "One hospital trust in England has steps like these. They are a good habit wherever pictures are allowed: Ring the person first. Say by voice who it is about. Send the picture with nothing that identifies anybody. Tell the patient. Write it in the notes. Don’t let it save to your own photos."
   },
   {
    "heading": "Your phone",
    "anchor": "your-phone",
    "text": "Lock it with a code, and let it lock at once. Turn on two-step verification for the app. Hide message previews on the locked screen. Stop the app from saving pictures to your photos, and from backing up where work has not agreed to it. Let nobody else use the phone. Know how to wipe it from afar, before it is lost. Leave groups when you change jobs."
   },
   {
    "heading": "The record, and what to keep",
    "anchor": "the-record-and-what-to-keep",
    "text": "Copy what matters into the notes: the question, the answer, who gave it and when. Rules about how long to keep the chat itself differ from place to place. NHS England says to copy it into the record and then delete the message. Don’t do so if there is a complaint, claim, inquest or inquiry, or one is likely. Ask first. Disappearing messages are a poor home for a decision. They leave you with no proof that you asked the right question."
   },
   {
    "heading": "Nobody else will see it?",
    "anchor": "nobody-else-will-see-it",
    "text": "They may. A patient can ask for what is held about them. Police and courts can ask too. A colleague can take a picture of the screen. Encryption guards a message on its way, not once it has arrived. In one case ten doctors’ group chat came out because the police looked at a phone for another reason. In Scotland, 26 staff used an app that had not been approved. They made at least 533 entries with names. Somebody from outside was added to the group. The health board was reprimanded in August 2023. So write each message as if the patient, or a coroner, will read it. Tiredness is fine. “Awful night, three arrests, I need a tea” harms nobody. A joke about a patient does."
   },
   {
    "heading": "If it has gone wrong already",
    "anchor": "if-it-has-gone-wrong-already",
    "text": "Wrong group, wrong person, lost phone: start here. The first hour counts, and owning up early nearly always helps."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "In 2018, more than half of 136 trusts that were asked had no policy on messaging. Yours may have one now. Ask the information governance team. We found no national text for Wales, Scotland or Northern Ireland, so the local policy counts there. The older guide for doctors allowed closed professional networks, as long as nothing identified anybody and you had looked at the security. A new edition came in on 1 January 2024. Ask what it says now. A small audience changes nothing about your duties. The Ministry of Health said in 2016 that its staff should not use social media to discuss cases, as the press reported. Ask which apps are allowed today. Private groups leak. What you owe is the same there as elsewhere. The national guidance counts WhatsApp as social media, so the same duties hold there. The privacy rule covers patients’ information in every form. Ask your employer which apps it has agreed to. We have read no national rule on messaging apps where you are. Your employer’s policy is the place to start, then your indemnifier."
   }
  ]
 },
 {
  "of": "article",
  "id": "online-abuse-of-staff",
  "title": "Online abuse of staff",
  "summary": "Don’t answer. Keep a record, tell somebody, and look after the person it was aimed at. Threats go to the police.",
  "also": [
   "harassment",
   "threats",
   "hate mail",
   "zero tolerance"
  ],
  "topics": [
   "respect",
   "discrimination",
   "sexualised"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "Nobody has to put up with abuse because they work in health care. You need not answer it, and you need not read it alone. If anybody is in danger, stop here and ring the emergency number."
   },
   {
    "heading": "How common it is",
    "anchor": "how-common-it-is",
    "text": "It happens to a great many people. In a survey of 460 US doctors, nearly 1 in 4 had been attacked online. Some had their addresses posted. Some had false reviews, or complaints sent to their employer. Women were sexually harassed far more often than men. Doctors who had been sexually harassed online About 1 in 6 women and about 1 in 50 men. So it is not about you alone, whatever the posts say."
   },
   {
    "heading": "The first hour",
    "anchor": "the-first-hour",
    "text": "Stop answering. A clever reply feeds it. So does a kind one. Keep it. Take pictures with the link, the name, the date and the time. Ask a friend to do it if you can’t bear to look. Tell one person at work. Tonight if you are frightened, tomorrow if not. Tell your indemnifier early too, since complaints are often part of an attack. Report it to the platform. Use the form that fits: threat, private information, intimate picture, fake account. Then block. Keep the record first, since you may not see the posts afterwards. Much the same is in the advice we read for doctors, and from a society of specialists."
   },
   {
    "heading": "What kind is it?",
    "anchor": "what-kind-is-it",
    "text": "It is What helps most Rude or unfair Let it sink. Listen if there is a complaint in it Insults, slurs, sexual remarks Report it. Support the person. A talk, then perhaps a letter Linked posts that don’t stop A log by date. It may be harassment A threat The police, and security at work Your address, family or school Report it as private information. Tell the police and the school A crowd all at once Stop posting. Give the phone to somebody you trust for a day A false fact that does real harm Advice before any reply Abuse of staff and trolling or doxxing take you through each."
   },
   {
    "heading": "If you run the team",
    "anchor": "if-you-run-the-team",
    "text": "The person it was aimed at comes first. Then the posts. Then the sender. Tell them before they find it. Offer to read it for them. Ask what they want. Some want it dealt with and never spoken of. Some want to be there. Take over. Nobody should have to report their own abuse, or write to the one who did it. Look at the rota. Who works alone? Who walks to the car in the dark? Keep names off the site if they need not be there. Write down what you did. It helps if it comes back. Ask again in two weeks. That is when people go quiet. Good medical practice is reported to ask leaders, in paragraph 59, to see that such behaviour between colleagues is dealt with and that people are supported."
   },
   {
    "heading": "When it comes from a patient",
    "anchor": "when-it-comes-from-a-patient",
    "text": "Pain, fear and illness make people say things. It is still not all right, and both can be true. Let a clinician who knows them think about that first. If there is a complaint inside, it goes its own way and gets a fair answer. It must never be the reason for ending care. Then begin low: a talk, and a letter only if that fails. From a quiet word to a warning letter shows the steps. Keep all of it private. Never say online that the sender is a patient."
   },
   {
    "heading": "When it comes from a colleague",
    "anchor": "when-it-comes-from-a-colleague",
    "text": "Rank is no licence. Keep the posts. Take them to a manager outside the quarrel, and ask your union to come along. Don’t take it to a group chat. The GMC is reported to say that doctors must not use social media to abuse, bully, harass or target anybody."
   },
   {
    "heading": "What may be a crime",
    "anchor": "what-may-be-a-crime",
    "text": "In England and Wales, messages that are grossly offensive, indecent or menacing may be a crime. So may a threat of death or serious harm, a message known to be false and meant to harm, and an intimate picture shared without consent. The BMA says that two or more linked posts that cause distress may be harassment. Threats, stalking and harassment may be crimes where you are. Ask the police, and ask for a reference number. You don’t have to know which law it is. Bring the pictures, the dates and one plain sentence about what you fear."
   },
   {
    "heading": "What not to do",
    "anchor": "what-not-to-do",
    "text": "Don’t quote the post to show people how bad it is. Don’t look for the sender’s job, family or home. Don’t ask friends to pile on in return. Don’t mention patients to defend yourself. Don’t delete your own posts if a complaint may be coming. Limit who can see them."
   },
   {
    "heading": "After it",
    "anchor": "after-it",
    "text": "It can stay with you long after it stops. Bad sleep, a knot before you open your phone, dread of going in: those are normal, and a reason to get help now. Talk to your own doctor or a support line. Tell a friend the whole of it once. You did not bring this on yourself."
   }
  ]
 },
 {
  "of": "article",
  "id": "online-disinhibition",
  "title": "Why we write what we would never say",
  "summary": "Six things about a screen loosen our tongues. Each has a small remedy. Knowing them is not a reason to blame yourself.",
  "also": [
   "keyboard warrior",
   "Suler",
   "anger",
   "late-night posts"
  ],
  "topics": [
   "respect",
   "disrepute",
   "discrimination",
   "sexualised"
  ],
  "kind": "evidence",
  "passages": [
   {
    "text": "A screen makes it easier to say things. That is not a fault in you. It happens to a great many people. In 2004 it was given a name, the online disinhibition effect. It has a good side. People tell a screen about grief and fear. They thank strangers. They ask for help. And it has a bad side: rudeness, hatred and threats. The same loosened tongue does both. The paper makes one more point that may be a comfort. What comes out is not your “true self”. It is one part of you, moved to the front for a while. Medical Protection drew on it in 2020. It said that our own accounts may be riskier than those we use for work, since we let our guard down there."
   },
   {
    "heading": "Six parts, and a remedy for each",
    "anchor": "six-parts-and-a-remedy-for-each",
    "text": ""
   },
   {
    "heading": "You don’t know me",
    "anchor": "you-dont-know-me",
    "text": "With no name on it, what you write feels as if it were nobody’s. The paper calls this dissociative anonymity. Try this: Could you sign it? A handle can be traced. In one British case the account’s own details, a role and a region, gave the doctor away."
   },
   {
    "heading": "You can’t see me",
    "anchor": "you-cant-see-me",
    "text": "Nobody frowns. Nobody goes quiet. You miss the small signs that would have stopped you. This is invisibility. Try this: Picture three people reading it. The person it is about. Their mother. The one you answer to at work."
   },
   {
    "heading": "See you later",
    "anchor": "see-you-later",
    "text": "You send it and go to bed. The hurt, or the answer, comes while you sleep. This is asynchronicity. Try this: Wait. Nothing you post for yourself is so urgent. Put it in drafts and look in the morning. A British regulator says the same: it feels urgent, and seldom is."
   },
   {
    "heading": "It’s all in my head",
    "anchor": "its-all-in-my-head",
    "text": "You read their words in a voice that you made up. Then you answer that voice. This is solipsistic introjection. Try this: Read it aloud to somebody. If that is not possible, read it aloud to an empty room. It sounds different."
   },
   {
    "heading": "It’s just a game",
    "anchor": "its-just-a-game",
    "text": "The group has its jokes, its names and its own rules. It feels like another place. This is dissociative imagination. Try this: Take your own sentence out of the group. Put your full name above it and the name of your work below. That is how it would look in a hearing. The messages of 10 doctors, sent over three years, were read that way."
   },
   {
    "heading": "We’re all equals here",
    "anchor": "were-all-equals-here",
    "text": "Online, rank hardly shows. A minister and a professor are one more line on the screen. This is minimization of authority. Try this: Remember that your regulator can read. So can your patients, who still look up to you when you are cross."
   },
   {
    "heading": "When it is strongest",
    "anchor": "when-it-is-strongest",
    "text": "The paper says nothing about shifts and nights. We add this from the cases. Be most careful: after a bad shift, or when you have had no sleep after a drink straight after an insult when everybody in the group is laughing late at night, in a message to one person. A general practitioner was reprimanded over such messages."
   },
   {
    "heading": "What helps",
    "anchor": "what-helps",
    "text": "Put time in between. A draft is your friend. Wait 12 hours, say. That is our rule, not a finding. Change the reader. Write it to a friend who knows nothing of the quarrel. Say the need under it. “I am angry” is often “I was frightened”, or “nobody thanked me”. That may be worth telling somebody. Make it harder. Log out on workdays. Turn off alerts at night. Move the app off the first screen. Ask the four questions."
   },
   {
    "heading": "When somebody did it to you",
    "anchor": "when-somebody-did-it-to-you",
    "text": "It is the same effect in another person. That does not excuse it. It may help you not to answer in kind. You needn’t answer at all. See trolling and abuse of staff."
   },
   {
    "heading": "How much is known",
    "anchor": "how-much-is-known",
    "text": "It is a paper of ideas, by one author, more than 20 years old. It names and explains. It does not count. The phones and groups of today were not there. Take it as a map that many find useful, not as proof."
   }
  ]
 },
 {
  "of": "article",
  "id": "photos-and-video",
  "title": "Photos and video from work",
  "summary": "Look at the edges before you look at the middle. If a patient can be seen or heard, you need clear consent for this very use, and your employer’s yes.",
  "also": [
   "TikTok",
   "selfie",
   "live stream",
   "filming",
   "X-ray",
   "consent form"
  ],
  "topics": [
   "confidentiality",
   "disrepute"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "Many pictures from work are fine: the team in the corridor, a cake, a new bike shed. The trouble sits at the edges. So look there first."
   },
   {
    "heading": "Look round the edges",
    "anchor": "look-round-the-edges",
    "text": "Make the picture large and go round it slowly. People in the background, or their voices. A screen, a whiteboard, a label, a wristband, a list on the desk. A mirror, a window or a shiny door. A tattoo, a scar, a ring, a hand, a pair of shoes. The bed number, the ward name, the clock. What your own badge says. Once a government minister posed in front of a board with patients’ names on it. Everybody looked at the minister. Then somebody read the board. The file knows things too. It may hold the place and the time. Turn off location for your camera, and check what the app adds."
   },
   {
    "heading": "If a patient can be seen",
    "anchor": "if-a-patient-can-be-seen",
    "text": "A black bar over the eyes does not hide who somebody is. Nor does cropping the face. Family know a hand. You need consent that is: for this use: consent for the notes is not consent for the internet explicit: they said yes, and it is written down informed: they know that it may be copied and can’t be called back free: they can say no, and nothing about their care will change kept: with the picture, so that you can find it when they change their mind If they change their mind, stop, and ask for copies to be taken down. Don’t tell people that this will be the end of it. Some people should not be asked at all for a post: a child, somebody who can’t decide for themselves, somebody very ill. And some moments are a bad time to ask: joy, fear, relief, pain. Wait a week. Most pictures are not needed then. A selfie tells everybody that the person is a patient, however happy you both look. The usual answer is no. You can say it kindly. That is a lovely thought. I don’t put pictures with people from work online, so shall we just say thank you to each other?"
   },
   {
    "heading": "Filming while you work",
    "anchor": "filming-while-you-work",
    "text": "Your eyes belong on the patient. A surgeon in Ohio streamed operations live and answered viewers. Patients were harmed. The licence was taken away for good in 2023. Mocking people on film is worse than it feels at the time. Four maternity nurses in Atlanta listed what annoyed them about patients. They lost their jobs in 2022. It looked like a joke in the room."
   },
   {
    "heading": "Even an empty room",
    "anchor": "even-an-empty-room",
    "text": "A picture can hurt without a patient in it. A nurse in New York passed on a photo of an empty trauma room after a bad night. It held no identifying detail, and no breach was found. The hospital dismissed the nurse as insensitive. The doctor who had posted it first was not dismissed. Not every such outcome stands. Four nursing students in Kansas posted a photo with a placenta. Their course put them out. A court put them back in January 2011, since nothing linked it to a person, and a teacher had agreed."
   },
   {
    "heading": "What the studies saw",
    "anchor": "what-the-studies-saw",
    "text": "Doctors who post endoscopy pictures were studied in 2021. About a quarter had posted images. Posts with endoscopy images Of 956 posts, 18.5% were at risk of showing who the patient was. Another 1.4% were against the rules. Only one of the posts at risk mentioned consent. Regulators care about this: in a survey, 79% of US state boards said that they would be likely to look into images of patients without consent."
   },
   {
    "heading": "Before you post",
    "anchor": "before-you-post",
    "text": "Does your employer allow it? Ask the communications team. A uniform or a logo speaks for them. Did everybody in it agree, staff too? Would the patient be glad to find it? And their mother? Does it need to be today? Tomorrow it points less clearly to one person. Is it advertising? Then more rules apply: see praise and adverts. Use work’s equipment for clinical pictures, not your own phone."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The GMC asks for consent to the very use you plan when a recording goes to the public. The NMC counts pictures of patients without consent among the things that put registration at risk. The GDC asks for explicit consent, as reported. The guide for doctors has a paragraph on recording patients. The nurses’ board is plain: never photos, names or details of patients, past or present. Medical Protection advises hospitals to have a policy on photographs. Families’ support pages often show staff and other patients, and you can’t stop people tagging you. A clinic page, run by a surgeon’s spouse, showed pictures from theatre and letters of thanks. The surgeon was ordered off the register for three months, and the order was put on hold for 12. What your family posts for you counts. A full-face photo counts as identifying under the privacy rule. So does any image like it. Before and after pictures and happy patients are advertising. Read what your country allows first. Ask your council or college, and your employer, before any patient appears in a picture that goes online."
   }
  ]
 },
 {
  "of": "article",
  "id": "political-speech",
  "title": "Politics, strikes and campaigns",
  "summary": "You may hold views and say them. Argue about ideas and policy, leave patients out, and never turn on a people. In Malaysia public servants have much less room.",
  "also": [
   "strike",
   "election",
   "war",
   "protest",
   "purdah"
  ],
  "topics": [
   "disrepute",
   "discrimination",
   "respect"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "In most places you may have political views and speak them, strikes included. Health needs people who do. What brings trouble is seldom the view itself. It is how it was put, whom it hit, and what was said about patients on the way. Please read the last part first. Public servants in Malaysia have much less room than this page suggests."
   },
   {
    "heading": "The line, in four questions",
    "anchor": "the-line-in-four-questions",
    "text": "Whom does it hit? A law, a plan, a party or a minister’s decision is fair to argue with. A people, a faith or a skin colour is not. How does it sound? Anger at a policy is allowed. Words that make people less than human are not, and neither is joy at violence. What does it rest on? A number with its source is hard to attack. A rumour is easy to. Is a patient in it? Then stop. A patient is not your evidence. If it hits a policy, argues, and has a source, go ahead. This cut will close 12 beds. I think that is wrong, and here is the report that says so. I speak for myself."
   },
   {
    "heading": "Sharing is speaking",
    "anchor": "sharing-is-speaking",
    "text": "You answer for what you pass on. A dental nurse in the United Kingdom was suspended for eight months for sharing and liking other people’s posts. Read to the end before you share. Look at who made it. The camera counts too. A pharmacist’s words at a rally went round as a video. The regulator gave a warning, and a court later held that this was not too lenient. “Views my own” is worth writing, since it says for whom you speak. It does not protect you from what follows."
   },
   {
    "heading": "Strikes",
    "anchor": "strikes",
    "text": "Say what you are asking for and why. Stick to facts that you can show. Don’t claim to speak for everybody. Don’t attack those who chose otherwise. You will work beside them again. Don’t say that patients will be harmed, or won’t be, unless you can back it up. Keep pictures of the picket line free of patients and visitors. Ask your union to read a draft."
   },
   {
    "heading": "Wars, faith and grief",
    "anchor": "wars-faith-and-grief",
    "text": "These posts are often written late, in pain. A complaint to your employer may be part of the fight. Wait for the morning. Name what was done and who decided it. Don’t turn on the people who share a passport or a faith with them. Mourn everybody. Don’t go through a colleague’s posts in public, and don’t send a crowd after them. Outcomes have gone both ways: A family doctor in the United Kingdom posted many times against a state. There was a complaint of antisemitism. After an inquiry, no sanction followed, as the doctor’s defence body reported in 2025. A trainee was suspended for 15 months over posts about a war while an inquiry ran, as the press reported in 2025. That is an interim step, not a finding. An earlier panel had imposed nothing. In Melbourne a family doctor’s suspension was upheld. It rested on about 30 posts over ten years, some of which approved of violence. Two nurses in Sydney made threats against patients of one nationality in a video chat. They were suspended while the police looked into it."
   },
   {
    "heading": "When criticism is protected",
    "anchor": "when-criticism-is-protected",
    "text": "In Canada a nurse wrote about a grandfather’s care, off duty and in grief. The regulator fined the nurse. A court set that aside in 2020, since criticism of the system is in the public interest. So don’t go silent because you are afraid. Speak plainly, about the system, with facts."
   },
   {
    "heading": "Work’s rules",
    "anchor": "works-rules",
    "text": "Your employer may have rules of its own. Ask about these: posts from work accounts, or in uniform, or on the site the weeks before an election posts that need approval, and talking to the press contracts with the armed forces or the state Don’t use a work account for your own politics. If a rule seems to stop you from raising a safety concern, ask your union. See raising concerns."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The GMC says that freedom of belief and expression are real rights, to be weighed against those of other people. It says too that doctors must not abuse, discriminate against, or target anybody. The NMC and the HCPC draw the same line at hatred and discrimination. The BMA asks you to say whether you speak for yourself. The Medical Board says that it won’t investigate a doctor just for holding or expressing a view. It may act on how it is put: if it is false, harms the public, breaks a confidence or damages trust. Private accounts may be looked at as well. Ontario’s college says that constructive criticism in good faith is not likely to be unprofessional. Each province has its own college. If the government employs you, a statement on its policy needs written permission, as the press reported in 2021. That covers your own accounts, WhatsApp and TikTok too. Dismissal is possible. Use the official complaint channels, and ask your union or a lawyer before you post. We have read no rule on political speech where you are. Laws on speech differ greatly. Ask your union, your employer or a lawyer about anything sharp."
   }
  ]
 },
 {
  "of": "article",
  "id": "prescription-medicines",
  "title": "Prescription medicines and promotion",
  "summary": "In the United Kingdom you may not advertise a prescription medicine to the public, not even by nickname. Talk about the consultation instead.",
  "also": [
   "Botox",
   "POM",
   "weight-loss injections",
   "fillers",
   "advertising"
  ],
  "topics": [
   "conflict",
   "sources",
   "advice"
  ],
  "kind": "law",
  "passages": [
   {
    "text": "Teaching people about a medicine and selling it can look alike on a screen. The rules turn on that difference. If a post makes somebody want a certain medicine, and you or your clinic may gain, treat it as an advert. In the United Kingdom, medicines that need a prescription may not be advertised to the public at all. To do so is also an offence, as reported. Countries differ a great deal here. Part of this page explains the British rules, since they are the clearest that we have read. The last part says what we know of yours."
   },
   {
    "heading": "Teaching or selling?",
    "anchor": "teaching-or-selling",
    "text": "More like teaching More like selling Explains an illness and the choices Points to one product Gives risks as well as benefits Gives only the good side Names its sources Shows a price, a code or a link to book Sends people to their own clinician Sends people to you You gain nothing You are paid, own the clinic or had a gift One mark on the right doesn’t settle it. Three should stop you."
   },
   {
    "heading": "What counts as naming, in Britain",
    "anchor": "what-counts-as-naming-in-britain",
    "text": "The advertising rules reach a long way. Each of these can break the rule: its brand name, such as Botox or Viagra a nickname or a play on the name, such as “Beautox” a price list, a logo or small print text that shows only when you point at it a testimonial from a customer that names it Your own social media pages count, and not only paid adverts. So check the hashtags, the highlights, the old posts and the name of your account too. Pictures of before and after must not promote the medicine either. Not naming it may not be enough. Three British regulators warned pharmacies together about weight-loss medicines. An advert can break the rule without the name, as reported."
   },
   {
    "heading": "Say the consultation",
    "anchor": "say-the-consultation",
    "text": "You may promote what comes before the prescription: the appointment. Not this But this The medicine, with a price “A consultation for lines and wrinkles” The weight-loss injection by name “Talk to us about managing your weight” “Ask us for” and a brand “We can go through what may suit you” The second line of the table needs care. If everything around it points to one medicine, the words alone won’t help. We offer consultations about lines and wrinkles. We talk through what you want, what the choices are and what could go wrong. Sometimes the best choice is to do nothing."
   },
   {
    "heading": "Praise from you",
    "anchor": "praise-from-you",
    "text": "This catches kind people. In British advertising no health professional and no celebrity may endorse a medicine, whether or not it needs a prescription. In 2012 an advert named Botox and carried a dentist’s praise. The complaint was upheld. Other things need care as well. A claim to treat illness may be made only for a licensed product. What you say must match what the licence allows."
   },
   {
    "heading": "Supplements, creams and devices",
    "anchor": "supplements-creams-and-devices",
    "text": "These aren’t medicines, so don’t claim that they cure or treat. Say what the evidence shows and where. If you are paid, or had it free, say so first."
   },
   {
    "heading": "If somebody asks you about a medicine",
    "anchor": "if-somebody-asks-you-about-a-medicine",
    "text": "Answering a question isn’t advertising. General facts are fine, with a source and with the risks. Don’t suggest a dose or a brand to one person online. Send them to their pharmacist or their own prescriber. I can’t advise anybody here. Your pharmacist knows this medicine and can look at what else you take."
   },
   {
    "heading": "If you find old posts",
    "anchor": "if-you-find-old-posts",
    "text": "First ask whether there is a complaint or an inquiry, or may be one soon. If so, keep everything and ring your indemnifier. If not, keep a copy, then take the posts off the page. Don’t forget highlights, pinned comments and tags."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The rules apply to everybody who advertises, registered or not. An enforcement notice on botulinum toxin on social media came in from 31 January 2020, as reported, with software that looks for such posts. The Medical Council says not to use your position to endorse medical products in adverts. The law on medicines says something like it, as others cite it. Companies may advertise under rules of their own, as reported. That is no leave for you. Liking or sharing can make you the publisher. Check with the medicines regulator whether your post is an advert. Whatever is allowed, say what ties you to the product, clearly and in the same form as the claim. Check with counsel before you name a medicine that you are paid to talk about. Nothing you publish may be enticing or laudatory. Check whether a medicine may be named at all. What you publish has to be balanced, with the drawbacks. Check whether a medicine may be named at all. Ask the council and the ministry whether an advert needs approval before you publish. We have not read your law on advertising medicines. Check with your medicines regulator before you name one in anything that could bring in work."
   }
  ]
 },
 {
  "of": "article",
  "id": "private-messages",
  "title": "Can my private messages come out?",
  "summary": "Yes. Somebody else holds a copy. Write each message as if it could be read out, and don’t delete anything once somebody may ask for it.",
  "also": [
   "DM",
   "screenshot",
   "leaked messages",
   "encryption"
  ],
  "topics": [
   "confidentiality",
   "respect",
   "sexualised",
   "discrimination"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "Yes, they can. A message has at least two owners. You can look after your copy. You can’t look after theirs. If somebody has asked for your messages, don’t delete anything. Go here now."
   },
   {
    "heading": "How they come out",
    "anchor": "how-they-come-out",
    "text": "The other person’s phone. It is lost, sold, seized, or picked up by a partner. A picture of the screen. It takes a second, and you won’t know. Somebody in the group speaks up. Your regulator may expect it of them. The police. They look for one thing and find another. Your employer, a court, a coroner, your regulator. The patient. People may ask for what is held about them, and that may include work chats. Londonwide LMCs set this out for British practices. They add two things that many don’t expect. Encryption does not stop anybody handing a chat over. A deleted message may be recovered, or live on in a picture."
   },
   {
    "heading": "What has happened",
    "anchor": "what-has-happened",
    "text": "These are cases from the United Kingdom. None of them was a public post. What How it came out What followed Sexualised remarks about patients, one to one Police had the other person’s device A warning Three years of racist and pornographic messages in a group of doctors A police inquiry into something else Warnings for two years, after a court had approved them Racist messages to one person The police cautioned the sender in 2020 Suspension for 10 months Sexual messages to a trainee Not stated Suspension A racist image shown to one colleague Not stated A caution. The regulator had not been told In Australia a general practitioner sent a patient sexualised messages late at night. A reprimand and conditions followed. More are in when private chats came out."
   },
   {
    "heading": "What this does not mean",
    "anchor": "what-this-does-not-mean",
    "text": "It does not mean that you may never grumble. Most messages are about rotas, trains and cake. “I am shattered and I can’t do another night” harms nobody. Neither does asking a friend for help. It is worth stopping at three kinds: About a patient. A detail that shows who, or a joke at their cost. About somebody’s body, sex, race or faith. A decision about care. Not wrong to send, but it belongs in the notes. A test that takes a second: would I be at ease if it were read out, with my name, in a quiet room?"
   },
   {
    "heading": "If you are in the group",
    "anchor": "if-you-are-in-the-group",
    "text": "You did not write it. You saw it, and nobody said a word. Silence can look like consent. Say one plain thing, or leave. “Not for me, this” is enough. Think of the person it was about. Are they in the group? How are they? Keep a copy before you leave, if it was grave. Good medical practice is reported to say, in paragraphs 57 and 58, that sexual remarks to colleagues include written ones, and that those who see it should act. See a colleague’s post."
   },
   {
    "heading": "If you have sent something",
    "anchor": "if-you-have-sent-something",
    "text": "Stop there. Send no more, and no apology tonight. Don’t ask anybody to delete it. Don’t delete it yourself while a complaint, a claim or an inquiry may come. Ring your indemnifier. They have heard worse. Tell them all of it. If it hurt a colleague, ask what they would want before you act. Be kind to yourself for tonight. What counts most is what you do next."
   },
   {
    "heading": "Vanishing messages",
    "anchor": "vanishing-messages",
    "text": "They vanish for you. There may be a picture, a backup or a second phone. Worse, a decision about care may be gone when it is needed. Don’t use them for work."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "GMC, Good medical practice, paragraph 93, and Using social media, paragraph 9: messages in private groups may become public. NMC: inappropriate comments about patients put registration at risk. GPhC: WhatsApp, Snapchat and Telegram are within its advice. HCPC: assume that anything may be shared and read by anybody. Ahpra: a limited audience makes no difference. Medical Protection: private and closed groups can leak. The rule on public statements was reported in 2021 to reach WhatsApp."
   }
  ]
 },
 {
  "of": "article",
  "id": "raising-concerns",
  "title": "Raising concerns and whistle-blowing",
  "summary": "Speaking up about unsafe care is right. Use the routes that can act first, keep patients out of it, and get advice before you go public.",
  "also": [
   "whistleblowing",
   "whistle-blower",
   "speaking up",
   "freedom to speak up"
  ],
  "topics": [
   "disrepute",
   "confidentiality",
   "defamation"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "If somebody may be harmed now, tell a person who can act now: the one in charge of the shift, the senior on call, the manager. Don’t post. Come back to this page after that. If not, you have time to do it well. Speaking up can be lonely, so don’t do it alone."
   },
   {
    "heading": "Why a post is a poor first step",
    "anchor": "why-a-post-is-a-poor-first-step",
    "text": "It isn’t wrong because it is loud. It is poor because it doesn’t fix things. The people who could act may hear about it last. You can’t show the facts without showing patients. The talk moves from the problem to you. A post can’t be called back once you learn more. Public words have their place. They work best when the proper routes are used up, the facts stand, and somebody with experience has read the draft."
   },
   {
    "heading": "A route that works",
    "anchor": "a-route-that-works",
    "text": "Write it down. What you saw, when, who was there, what happened next. Facts first, then what you fear. Look at your aim. What should change by next month? Tell your manager or the lead for safety. In writing, short, with one clear request. Ask for an answer by a date. Note what they say. Go up. The next in line, the medical or nursing director, the board. Go outside. The regulator, the inspectorate, your union. Then, with advice, in public. Keep your notes somewhere that work allows. Don’t copy patients’ records home. It can harm patients, and it may sink your case. I’m worried about nights on our unit. Three times this month one nurse had 14 people to look after. I’d like to meet this week to talk about what we can change. I’ll put this in writing too. That is for your manager, not for the internet."
   },
   {
    "heading": "Before you go public, ask",
    "anchor": "before-you-go-public-ask",
    "text": "Have I raised it, and did somebody with power have time to act? Is each sentence true, and can I show it? Could anybody recognise a patient or a junior colleague? Do I speak about the system, or do I want to hit one person? What does my contract say, and what does the law protect? Who has read it: a union, a lawyer, an indemnifier? Laws on whistle-blowing differ, and they come with conditions. Whom you told, and in what order, often matters. Ask before, not after."
   },
   {
    "heading": "Words that may go out",
    "anchor": "words-that-may-go-out",
    "text": "You may criticise how a service is run. Do it calmly, with a source, about the system. The latest inspection report says that our region is short of midwives. I’ve worked here for nine years and I agree. Here is the report. Please ask your representative what the plan is. Even a clinical story seldom worries a regulator, if it breaks no confidence. In a survey, only 16% of US boards would be likely to look into one."
   },
   {
    "heading": "When courts had to decide",
    "anchor": "when-courts-had-to-decide",
    "text": "A nurse in Saskatchewan wrote on Facebook, off duty, about a grandfather’s care. The regulator fined the nurse and asked for costs, 26,000 Canadian dollars together. In 2020 the appeal court set it all aside. Criticism of the health system, it said in effect, serves the public. Winning in the end is not the same as never being charged, though."
   },
   {
    "heading": "Naming a person",
    "anchor": "naming-a-person",
    "text": "To name a colleague in public is a different thing. It may be unfair to them, and it may be defamation. Report one person’s conduct to somebody who has the power to look into it. In England and Wales a statement is defamatory only if it did serious harm to somebody’s name, or is likely to. Truth is a defence. So is an honest opinion that shows what it rests on. Don’t lean on that alone. Ask first. If it was a colleague’s post that worried you, this path is the better one."
   },
   {
    "heading": "If they try to silence you",
    "anchor": "if-they-try-to-silence-you",
    "text": "A policy on social media may ask you to protect patients. It should not stop you from raising concerns about safety. If you are told to keep quiet, ask for it in writing, and take it to your union. If things turn against you, write down each event on the day. Tell your doctor if you aren’t sleeping. Let somebody at home know what is going on."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The NMC’s guidance says that it must not be used to put people off raising concerns. An old text of 2012 said not to use social networks for it, and you may still hear that quoted. The GDC makes an exception for raising a concern when it speaks of posts that harm confidence. In England, ask whether you have a Freedom to Speak Up guardian. Ontario’s college says that constructive criticism in good faith is not likely to be unprofessional. The national code for doctors says to report misconduct, and not to run colleagues down for your own motives. The Medical Board recognises advocacy. It looks at how a thing is said, not only at the view. If the government employs you, a public statement on its policy needs written permission, as reported in 2021. That covers your own accounts too. Use the official complaint channels, and get advice before any post. We have read no text on posts as a way of raising concerns where you are. Ask your union, your council or a lawyer which routes the law protects."
   }
  ]
 },
 {
  "of": "article",
  "id": "reviews-and-replies",
  "title": "Answering reviews without confirming anything",
  "summary": "A reply must suit a stranger. Say that you can’t speak about any person, give one way to get in touch, and stop there.",
  "also": [
   "Google review",
   "Trustpilot",
   "one star",
   "rating"
  ],
  "topics": [
   "complaint",
   "confidentiality",
   "defamation"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "A bad review hurts, and an unfair one hurts more. You want to put it right where everybody can see. That wish is natural, and it is the trap. You can’t defend yourself without showing that the person was your patient. It can wait until tomorrow. A calm reply two days later reads better than a sharp one tonight."
   },
   {
    "heading": "What a reply may do",
    "anchor": "what-a-reply-may-do",
    "text": "It may show that you listen. That is all, and it is worth something. Other readers judge you by your tone, not by who was right. A good reply does three things: It thanks them for the feedback. It says that you can’t talk about any person in public. It gives one way to reach somebody who can help. Thank you for the feedback. Because of confidentiality we can’t reply about any person here. Please contact our manager, whose number is on our website, so that we can listen properly."
   },
   {
    "heading": "The test: would it suit a stranger?",
    "anchor": "the-test-would-it-suit-a-stranger",
    "text": "Imagine that the review was left by somebody who has never been near you. Would your reply still make sense? If it would look odd, it gives something away. This gives it away Why “Sorry about your appointment” They had one “We have looked at your notes” They have notes with you “We have no record of you” You looked, and so others do have one “You were seen within 20 minutes” When, and that they came “So glad the treatment worked” They had a treatment Praise counts as well. One dentist thanked a reviewer and named a treatment that she had kept to herself. The dentist was sued. It makes no difference that the person told the whole story first. What they share is theirs to share. Your duty stays."
   },
   {
    "heading": "What it has cost others",
    "anchor": "what-it-has-cost-others",
    "text": "In the United States replies to reviews have led to payments again and again. What dental and psychiatric practices paid after replying to reviews Four US practices paid 10,000, 50,000, 23,000 and 30,000 dollars. In Canada, a doctor in British Columbia named a patient in a reply to an online rating. The college found a serious breach."
   },
   {
    "heading": "Which sort of review is it?",
    "anchor": "which-sort-of-review-is-it",
    "text": "Fair, or partly fair. Reply once, kindly. Then look into it. Some of the best changes began as a rude review. Mistaken. Reply as above. Don’t correct the facts in public, even when you could. If you know for certain who it is, you can get in touch privately and offer the complaints route. False, or from somebody who never came. Flag it to the site, with your reasons. Don’t say in public that they were never there. Keep a dated picture first. Abusive, or aimed at one member of staff. Keep a picture and report it. Look after the person it names. This path helps. A false fact that does serious harm. Ask for advice before you say anything. In South Africa a dentist’s lawyer wrote to the reviewer, and the reviews were taken down. Law differs a great deal, and it is often slow."
   },
   {
    "heading": "Your own house",
    "anchor": "your-own-house",
    "text": "Choose one person who replies, and one who reads it first. Keep a stock line that confirms nothing. Use it each time, so that it never says more on a bad day. If you ask for feedback, ask everybody, not only those who are pleased. Don’t write your own reviews. Don’t reward good ones. Don’t ask people to sign away the right to complain. Talk about the review as a team. Ask what you would change."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "The GMC says that criticism, even when wrong, does not free doctors from confidentiality. That covers social media, and former patients too. On the NHS website and Care Opinion a reply is expected. Make it prompt and polite, and confirm nothing there either. To confirm that somebody is a patient is already a disclosure. A patient’s own post does not change that. You need not reply at all. British Columbia’s college asks doctors to resist answering ratings. Ask your own college. Don’t like, share or quote a good review about treatment on a page that you control. It may become a testimonial. Don’t quote praise on any platform you control. Don’t join rating sites that rest on patients’ feedback, and don’t pay for them. Don’t use praise in anything you control. Letters of thanks must not be published where they can be linked to you, as reported. Take what steps you can to stop others doing it. We have read no rule about reviews as such where you are. Confidentiality covers them. Ask your indemnifier before you reply."
   }
  ]
 },
 {
  "of": "article",
  "id": "screen-sharing",
  "title": "Screen sharing and remote meetings",
  "summary": "Share one window and close the rest. Check who is there and whether it is being recorded. If a name slips out, stop and report it.",
  "also": [
   "Zoom",
   "Teams meeting",
   "webinar",
   "remote consultation"
  ],
  "topics": [
   "confidentiality"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "A shared screen shows more than you look at. Your eyes are on the slide. Theirs are on the tab that says a name. It takes two minutes to set up well. Here is the order."
   },
   {
    "heading": "Before you share",
    "anchor": "before-you-share",
    "text": "Close what you don’t need. The list, the mail, the record, the chat. Turn off notifications. All of them, for the hour. Share one window, not the whole screen. Then a slip stays behind it. Look at the tabs. A tab may hold a name. So may the title of a file. Look behind you. A whiteboard, a list, a colleague on the phone. Wear a headset, or shut the door. People hear too. It helps to use a second user account on the laptop for talks, with nothing on it to show."
   },
   {
    "heading": "Who is there?",
    "anchor": "who-is-there",
    "text": "Let people wait outside, and let them in by name. Ask whoever shows as a number or “iPad” to say who they are. Ask who else is in the room at the other end. Use a new link for each meeting. Old links have guests. Does each of them need to know? A meeting about one patient is for those who look after that patient."
   },
   {
    "heading": "Is it recorded?",
    "anchor": "is-it-recorded",
    "text": "Say so at the start, and ask. Look for the other kind as well: tools that write notes, make a transcript or sum up the meeting. They may keep every word somewhere else. Question Why Who turned it on? It may be a guest’s tool Where does it go? It should be where work has agreed Who can open it? Often everybody who was invited When is it cleared? There should be a rule, and it isn’t yours to make Does it go in the notes? What was decided does. The recording may not If nobody knows, turn it off and take notes by hand. AI tools says more."
   },
   {
    "heading": "Teaching and webinars",
    "anchor": "teaching-and-webinars",
    "text": "Make slides that would suit a stranger. Change or drop what points to one person. Details add up, even without a name. A scan has edges. Look there for a name, a number, a date. A picture needs the patient’s consent for this very use. Consent for the notes is not enough. Ask people not to take pictures of the slides. Assume that somebody does. Before you send the slides round, look at the notes underneath. In questions, somebody will describe “a patient of mine”. Have a line ready. Could I stop you there? Let’s keep it general, since this is recorded. I’m happy to talk about it afterwards."
   },
   {
    "heading": "Consultations by video",
    "anchor": "consultations-by-video",
    "text": "Say who is with you, and ask who is with them. Show nothing but yourself, unless they need to see a result. Then show theirs alone. Look at the name at the top before you share a record. Twice. If they record it, be as you always are. This path helps."
   },
   {
    "heading": "Pictures of a screen",
    "anchor": "pictures-of-a-screen",
    "text": "A photo of a screen is the quickest way to send a result, and one of the easiest to get wrong. The whole list is often in it. The photo then lives on your phone, in a backup and in a chat. Use the proper route. If there is none, that is worth raising. The same goes for a happy picture at the desk. Once a government minister posed in front of a board of patients’ names."
   },
   {
    "heading": "If something was seen",
    "anchor": "if-something-was-seen",
    "text": "Stop sharing. That is all you have to do in the first second. I’m sorry, that should not have been on the screen. Please don’t note it or keep a picture of it. I will report it, and somebody may be in touch with you. Then: Write down what could be seen, for how long, and by whom. Find out whether it was recorded. Ask for it to be kept and locked, and not shared. Tell your manager and whoever looks after information, today. Don’t clear anything yourself. It may be needed to see what was shown. What to do after a breach takes you through it. It happens to careful people, and it is far better told than found."
   },
   {
    "heading": "Working from home",
    "anchor": "working-from-home",
    "text": "A screen that nobody can see from the door or the window. A lock that comes on when you get up. No family on the work laptop. Speakers off, and smart speakers out of the room. Paper in a drawer, and then to the shredder at work."
   },
   {
    "heading": "Where it is written",
    "anchor": "where-it-is-written",
    "text": "The GMC says that many slips are not meant, and to protect what you hold. HCPC standard 5.1: treat what you know of people as confidential. The GPhC counts live streams, and consultations by live stream, within its advice. NHS England asks for as few details as possible in messages. Some trusts allow one tool alone, on work devices. The nurses’ board: nothing about patients, past or present. Names, dates and record numbers are on the privacy rule’s list. In a small place, one detail on a slide may be enough. We have read no rule on shared screens as such. Confidentiality covers them. Ask which tools work has agreed to."
   }
  ]
 },
 {
  "of": "article",
  "id": "speaking-and-cover",
  "title": "Invited to speak or post for the public: am I covered?",
  "summary": "Perhaps not for a claim. Ask your indemnifier and the organiser before you say yes, and get both answers in writing.",
  "also": [
   "indemnity",
   "insurance",
   "podcast",
   "webinar",
   "talk"
  ],
  "topics": [
   "indemnity",
   "advice",
   "sources",
   "role",
   "conflict",
   "copyright"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "Perhaps not. Cover is mostly about the care of patients. A talk, a podcast or a video for the public may count as something else. So ask first, and ask two people: your indemnifier and whoever invited you. It is still a good thing to be asked. Asking first makes it easier to say yes."
   },
   {
    "heading": "What we know",
    "anchor": "what-we-know",
    "text": "In 2020 Medical Protection gave members in the United Kingdom a plain answer, in two halves. A claim for money. It would be unlikely to help with a claim about something you published or broadcast. The same goes for what others publish for you, and for a piece that you only added to. The reason is that it does not come out of your care of a patient. A complaint to your regulator. You could come to it for help in the usual way. That was one body, in one country, in 2020. We have not read a newer answer. Terms change, and bodies differ. So treat it as a reason to ask, not as the answer to yours."
   },
   {
    "heading": "What to ask, and of whom",
    "anchor": "what-to-ask-and-of-whom",
    "text": "Ask your indemnifier: Am I covered for a claim about what I say? Am I helped if somebody complains to my regulator or my employer? Does it matter whether I am paid, or whether it is filmed and stays online? Does it matter where the audience is? Ask the organiser: Have you insurance that covers speakers? Who keeps the film, how long, and may I see it before it goes out? Will people ask me about their own health? Who will step in? Ask your employer whether you need leave to speak, and whether you may say where you work. Words for your indemnifier: I have been asked to give a talk on sleep for a community group in March. It will be filmed and put online. I won’t be paid. Would you help me with a claim about the talk? Would you help me with a complaint to my regulator? Please answer in writing. Words for the organiser: Thank you for asking me. Before I say yes, could you tell me in writing whether your insurance covers speakers? I’d also like to know who will keep the recording, and for how long."
   },
   {
    "heading": "Staying on firm ground",
    "anchor": "staying-on-firm-ground",
    "text": "Say your name, your role and whose view it is. Check each fact. Have its source at hand. Keep your slides and notes. Speak in general. Don’t tell one person what to take or do. Have a line ready for the question from the floor. Say what you gain, if anything: a fee, a book, your own clinic. Use only pictures and music that you may use. See other people’s words and pictures. If you got something wrong, say so soon and where people will see it. The line to have ready: I can’t advise on one person’s health here. Your own doctor, nurse or pharmacist can look at it with you. If it feels urgent, please ring your local emergency number. Why so strict? The MDU warns that advice given online may create a duty of care. That is one good reason to keep it general. See giving advice online."
   },
   {
    "heading": "If it promotes something",
    "anchor": "if-it-promotes-something",
    "text": "A talk that brings people to your clinic is close to an advert, and rules on adverts differ a great deal. A prescription-only medicine must not be advertised to the public, and a professional must not endorse a medicine in an advert. A talk about your own service may be advertising. Praise from patients about clinical care may not be part of it. The Medical Council said in 2006 that there is a risk in advising somebody whom you have not examined. Look at its newest text too. What you tell the public must be factual. It must not praise you or compare you with others. It must be accurate, factual and balanced. Say it if the audience would not expect a tie between you and what you praise. See praise and adverts for more."
   },
   {
    "heading": "If it has happened already",
    "anchor": "if-it-has-happened-already",
    "text": "Don’t worry through the night. Write down what you said, when and where. Keep the slides. Ring your indemnifier in the morning. Ring at once if a claim, a complaint or a reporter has turned up."
   }
  ]
 },
 {
  "of": "article",
  "id": "students-and-trainees",
  "title": "Students and trainees: what applies to you",
  "summary": "Nearly everything that binds your seniors binds you, on placement and at home. You also have more people to ask, and more room to learn.",
  "also": [
   "student nurse",
   "medical student",
   "placement",
   "foundation doctor"
  ],
  "topics": [
   "disrepute",
   "confidentiality",
   "boundaries",
   "respect"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "You are held to most of the same rules as the people who teach you. Patients don’t see “student” when they look at you. They see somebody whom they told a secret. That isn’t meant to scare you. Most slips are small, and you are learning. What follows is what we would tell a younger colleague over a cup of tea."
   },
   {
    "heading": "What applies already",
    "anchor": "what-applies-already",
    "text": "Confidentiality, in full. From your first day on placement, and after your last. Boundaries. Don’t add patients you meet. Don’t look them up. Respect for patients, staff and each other, in group chats too. Your school’s rules and the placement’s rules. Where they differ, follow the stricter. The register, later. What you post now may be read when you apply. The NMC says that students may put their place on the register at risk by what they do online. The DDU tells dental students that their image online can touch their working life. Old posts can count, even from before you joined, as physiotherapists are told. The Boards’ guidance on social media covers students. The doctors’ and students’ associations have a guide of their own. It asks whether you have ever looked yourself up. Ask your school which rules you come under. Often it is the school’s, the placement’s and the law’s, all at once."
   },
   {
    "heading": "You are in good company",
    "anchor": "you-are-in-good-company",
    "text": "When people look at students’ pages, they find what you would expect. Irish dental students with a Facebook page Of 177 Irish dental students with a Facebook page, 25% had pictures that looked unprofessional, 34% had something questionable and 3% a clear breach. Of those with such pictures, about half showed where they studied. In Australia, 34% of 880 medical students had something unprofessional online. It doesn’t stop when you qualify. Of 201 US urology graduates with a public page, 40% had something unprofessional or open to objection. So an old photo from a party isn’t the end of anything. A clear breach is rare, and it is the thing to avoid."
   },
   {
    "heading": "Five traps that catch students",
    "anchor": "five-traps-that-catch-students",
    "text": "The first of everything. First birth, first death, first cut. It is huge for you, and you want to tell somebody. But it is that family’s day. Tell a friend in person, without details. Or write it down for yourself. The teaching material. Never put specimens, bodies or exam questions online. Four nursing students in Kansas posted a photo with a placenta, and a teacher had agreed. They were put out of the course. A court put them back in January 2011, because nothing linked the picture to a person. They won, and it was still a hard time. The group chat. Somebody is funny about a patient, and everybody laughs. You don’t have to. “Not about patients, please” is enough. Chats get out. The picture that three people make. Three doctors posted apart: the case, the hospital and a photo. Together it was one patient. Your friends on placement post too. The profile that says everything. Course, year, hospital, ward, dates. With those in place, a harmless story needs no name."
   },
   {
    "heading": "Your day, without the patient",
    "anchor": "your-day-without-the-patient",
    "text": "You may post about being tired, proud, scared or bored. You may say what you learned. Ten weeks of placement done. I learned how much a quiet chair by the bed can do. Now I need sleep. Ask yourself four things first. They take a minute."
   },
   {
    "heading": "When a senior does it",
    "anchor": "when-a-senior-does-it",
    "text": "You may see a senior post something wrong, or ask you to film. You may get messages that you don’t want. The gap in power is real, and it isn’t on you to fix it alone. You may say no. “I’d rather not film, sorry” will do. Keep what you were sent. Tell a tutor, your school’s support team or a union. You need not go to the person. A pharmacist who sent sexual messages to a trainee was suspended in 2023. People do act on this. The standards for doctors forbid sexual behaviour towards colleagues that is meant or felt as offensive, as reported. They say too that those who see it should act."
   },
   {
    "heading": "An evening well spent",
    "anchor": "an-evening-well-spent",
    "text": "Look up your own name, and your old names, without being logged in. Look through old accounts from school. Tighten who can see and tag you. Here is how. Look at what you liked and shared. Before you take anything away, ask whether a complaint or an inquiry exists or may come. If so, keep it all and ask first. If not, tidy up."
   },
   {
    "heading": "If something has gone wrong",
    "anchor": "if-something-has-gone-wrong",
    "text": "Tell somebody early: a tutor, then your indemnifier or union. Check now whether you are a member of one. Some students are. Say what happened, plainly. An early word and an honest sorry count for a great deal. If a patient’s details are out, the first hour matters. Ring the ward at once. You won’t be the first. If you can’t sleep over it, tell a person, not a screen. Your school has people for this."
   }
  ]
 },
 {
  "of": "article",
  "id": "testimonials-and-adverts",
  "title": "Praise and adverts: what each country allows",
  "summary": "Sharing a patient’s thanks is ordinary in some countries and banned in others. Find your line in the table before you share, quote or like.",
  "also": [
   "testimonials",
   "advertising",
   "marketing",
   "before and after"
  ],
  "topics": [
   "conflict",
   "sources",
   "role"
  ],
  "kind": "law",
  "passages": [
   {
    "text": "A patient writes: “Best dentist ever, my smile is back.” May you share it? In some countries, yes, with the patient’s consent and if it doesn’t mislead. In Australia, New Zealand, Singapore and Hong Kong, no or hardly ever. So find out where you stand before you press anything."
   },
   {
    "heading": "A patient’s praise in your own advertising",
    "anchor": "a-patients-praise-in-your-own-advertising",
    "text": "Country What we have read New Zealand Not allowed. Don’t use it in adverts or quote it on anything you control Australia Not allowed if it is about clinical care. Praise for service or manner may stay Singapore Not allowed in anything you control, even when true Hong Kong Not allowed where it can be linked to you (as reported) South Africa May count as canvassing (as reported) Malaysia Restricted. Information for the public has limits United States Allowed if you say what ties you to them (as reported), and with the patient’s authority United Kingdom We have read no ban. It must not mislead. Check with your regulator Ireland We have not read the rule. Check with your council Canada It differs by province. Check with your college Caribbean and Bermuda No common rule found. Check with your council"
   },
   {
    "heading": "“Better”, “leading”, “the best”",
    "anchor": "better-leading-the-best",
    "text": "Country What we have read New Zealand Don’t compare yourself with others, or hint at it Singapore Nothing that praises or compares Hong Kong Don’t claim more skill than others South Africa Don’t use it (as reported) Australia You need good evidence United Kingdom It must not mislead, so you need to show it Ireland, Malaysia, United States, Canada We have not read the rule. Be ready to show it Wherever you are, wrong claims about results are taken seriously. In a survey, 81% of US state boards said that they would be likely to look into misleading claims about outcomes. It was the highest figure of all."
   },
   {
    "heading": "Three things that surprise people",
    "anchor": "three-things-that-surprise-people",
    "text": "A page counts as an advert. If a page or profile helps to bring in patients, it is advertising. In Australia that covers the comments under your posts as well. Whoever controls the page answers for them, even if the site won’t let you turn them off. Sharing counts. To like, quote, pin or repost praise can be the same as writing it. Others can do it for you, and it is still yours. In Hong Kong a surgeon’s spouse ran a clinic page for two years. It showed letters of thanks and pictures from theatre. The surgeon was ordered off the register for three months, and the order was put on hold for 12. So check what family, staff and agencies post in your name."
   },
   {
    "heading": "What you may do nearly anywhere",
    "anchor": "what-you-may-do-nearly-anywhere",
    "text": "Say what you offer, in plain facts that can be checked. Give your name, your title as registered, where you are and how to book. Explain a treatment, with its risks as well as its good sides. Say what you own and what you are paid for. See saying what you gain. Leave praise where the patient put it, on a site that isn’t yours. Thank somebody in private, through the proper channel. We offer check-ups and fillings for adults and children. Prices and opening times are on our website."
   },
   {
    "heading": "If you already shared some",
    "anchor": "if-you-already-shared-some",
    "text": "That happens to careful people, since apps push us to do it. Don’t panic. Keep a dated picture. If there is no complaint or inquiry, and none is likely, take it off your page. If there is one, ask your indemnifier first. Then tell whoever runs the page what the rule is."
   },
   {
    "heading": "Where praise meets confidentiality",
    "anchor": "where-praise-meets-confidentiality",
    "text": "Even where praise is allowed, a share tells people that somebody is your patient. They told their friends. They didn’t agree to be your advert. Ask for written consent to this very use, let them say no with ease, and stop if they change their mind."
   },
   {
    "heading": "In more detail",
    "anchor": "in-more-detail",
    "text": "A testimonial is a positive statement about clinical matters: a story, an experience, a success. “The staff were friendly” may stay. “My pain has gone” may not, on a page that you control. Reviews on sites that you don’t control are not covered, so long as you don’t use them. The law sets fines of up to 60,000 Australian dollars for a person and 120,000 for a company, for each offence. It also bars inducements without their terms, unreasonable hopes and pushing people to have what they don’t need, as reported. You answer for the content even when somebody else wrote it. Claims need reasonable grounds. Don’t use your position to endorse medical products in adverts. Information must be factual, accurate and open to checking. It may not be sensational, enticing or disparaging, and may hold no financial inducement. It makes no difference if a proxy says it. Don’t pay for rating sites or join them. Information must be accurate, factual, open to checking and balanced. Give the drawbacks too. Do what you can to stop others from publishing letters of thanks. Two words matter, as reported. Touting means specials, discounts and perks. Canvassing means drawing attention to how able or experienced you are. Neither is allowed, and nobody at your workplace may do it for you. Truthful, professional adverts are fine. Private clinics may not mislead the public in adverts. The council’s guideline of 2006 limits adverts and canvassing. Ask the council whether your advert needs approval. Say clearly what ties you to the person who praises you, in a way that is hard to miss. A patient’s story needs the patient’s authority under the privacy rule. The GMC asks doctors to be accurate, to leave out nothing relevant and to declare what they gain. Dentists must approve quotes and testimonials that others use to market them. Use only the title that you are registered for. Adverts have rules of their own, most of all for prescription medicines. Write to your council or college with the exact words that you would like to use. Keep the answer."
   }
  ]
 },
 {
  "of": "article",
  "id": "warning-letters",
  "title": "From a quiet word to a warning letter",
  "summary": "Start with a talk. A letter is for when that fails. It says what happened, why it is not all right, what you ask for and what may follow, and it goes to the person alone.",
  "also": [
   "zero tolerance",
   "removing a patient",
   "acceptable behaviour agreement"
  ],
  "topics": [
   "respect",
   "complaint"
  ],
  "kind": "practice",
  "passages": [
   {
    "text": "Most of it ends with a talk. A warning letter is a serious step, and a good one is short, fair and private. It leaves a door open. This is a way of thinking that was written for the health service in England. It travels well, but contracts and laws differ. So show a letter to your indemnifier before it goes."
   },
   {
    "heading": "Where the steps come from",
    "anchor": "where-the-steps-come-from",
    "text": "They come from NHS Protect, whose guidance was last changed in March 2017. That body closed soon after. The MDU wrote in 2019 that the guidance still fits. Medical Protection points to it too. They come from guidance for the health service in England, of March 2017. The body that wrote it has closed, and it is still used. Your own country may have rules that come first."
   },
   {
    "heading": "Does a post count?",
    "anchor": "does-a-post-count",
    "text": "It can. The guidance speaks of assault without touch: words or conduct that cause distress. That takes in abuse, sexual or racist remarks, threats and stalking. Advice for family doctors in the south of England counts posts on social media as well. These do not count: a bad review a complaint, even a long and bitter one a harsh view of the service rudeness, once"
   },
   {
    "heading": "The ladder",
    "anchor": "the-ladder",
    "text": "Step When What it is 1. A talk First, nearly always One calm person rings or meets them, and listens 2. A written warning The talk failed, or the words were gross One letter, in private, signed by a named person 3. An agreement It goes on What both sides will do, signed by both 4. Conditions Still One contact person, set hours, another place, somebody present 5. Care elsewhere Nothing else has worked Through the contract, with reasons, and never leaving somebody without care You go up one step at a time. Violence and threats are different. Those go to the police, and the order need not hold. Linked posts may be more than rudeness. The BMA says that two or more that cause distress may be harassment. Ask the police."
   },
   {
    "heading": "Before any step",
    "anchor": "before-any-step",
    "text": "Ask these five, and write down the answers. What exactly was said, when and where? Keep pictures with the link and the date. Do we know who wrote it? A name on a post is no proof. Could illness explain it? Somebody who knows their care should say. Is there a complaint inside? Then that is dealt with on its own, by other people. Are we being fair? Would we do the same to a patient we like? And ask the person it was about what they want. They should not have to write the letter, or meet the sender."
   },
   {
    "heading": "The talk",
    "anchor": "the-talk",
    "text": "Begin with a question. End with a request. I’m ringing about some posts from this week. I’d like to hear what is behind them. I also need to say that parts of them are abusive, and we ask for that to stop. Then be quiet. Often there is a story: a lost referral, a death, a phone that nobody answered. Note what was said and what you agreed."
   },
   {
    "heading": "The letter",
    "anchor": "the-letter",
    "text": "It holds eight things: what was posted, in the words used when and where why it is not acceptable what you ask for now what may follow if it goes on that care goes on meanwhile how they may complain, about this letter as well who sends it, by name We are writing about a post of [date] that names a member of our staff. It says “[words]”. This is abusive, and it has caused distress. Please take it down, and don’t post in this way again. If it goes on, we may have to take further steps. We do want to hear any concern that you have, and this letter will not affect that. If you disagree with it, you may complain to [name and address]. Read it aloud before it goes. Is there a sentence that you wrote because you were angry? Take that one out."
   },
   {
    "heading": "How to send it",
    "anchor": "how-to-send-it",
    "text": "To the person alone, by a way that nobody else at home will open. Signed by a partner or a manager, and not by whoever was hurt. With a copy in the file for such letters, and a note of why. With a date on which you will look at it again."
   },
   {
    "heading": "If the letter does not help",
    "anchor": "if-the-letter-does-not-help",
    "text": "Look at what the first letter said would come next. Don’t do more than that, and don’t threaten what you could not do. A family practice normally needs to have warned the patient within the past 12 months before it may take somebody off its list, and must give reasons. Violence that was reported to the police is the exception. We read this in a local committee’s copy of BMA advice, so check it. Use the steps in your contract, and ask your local medical committee. Ask your indemnifier what has to come before care may end. Ask too who must be told, and who will look after the person. Don’t end care because somebody complained. Don’t end the care of a child or a partner for what somebody else wrote."
   },
   {
    "heading": "What spoils it",
    "anchor": "what-spoils-it",
    "text": "Posting the letter, or saying online that you sent one. Sending a standard letter to somebody in a crisis. Writing at midnight. Counting old slights. Forgetting the member of staff while you deal with the post. Looking after that person is an article of its own."
   }
  ]
 },
 {
  "of": "article",
  "id": "what-regulators-act-on",
  "title": "What regulators act on",
  "summary": "Misleading claims, pictures without consent, false credentials and contact with patients come first. A story that gives nobody away comes last.",
  "also": [],
  "topics": [
   "confidentiality",
   "respect",
   "discrimination",
   "sexualised",
   "disrepute",
   "role",
   "sources",
   "boundaries"
  ],
  "kind": "evidence",
  "passages": [
   {
    "text": "Not on a grumble. What brings action is false claims, pictures without consent, false credentials, advances to patients, and prejudice. A story that gives nobody away is near the foot of the list."
   },
   {
    "heading": "What boards said they would look into",
    "anchor": "what-boards-said-they-would-look-into",
    "text": "The boards that license doctors in the United States were asked about posts and other conduct online. For each kind, would an investigation be likely? Share of boards that would probably investigate Misleading claims about results 81%, pictures without consent 79%, false credentials 77%, improper contact with patients 77%, being shown drunk 73%, a breach of confidentiality 65%, prejudiced words 60%, running patients down 46%, alcohol without being drunk 40%, and a patient’s story without a breach 16%. Two things may surprise you. Claims and credentials come before confidentiality. And 16% would look at a story even if it broke nothing. So write as if somebody will check, and keep your proof of consent. It is what boards said they would do. It is not a count of what they did."
   },
   {
    "heading": "What they had been told of",
    "anchor": "what-they-had-been-told-of",
    "text": "In an earlier study 48 boards answered. Nearly all of them, 92%, had had at least one report about something online. What the reports were about 69% of boards had had reports of improper contact with patients, 63% of improper practice such as prescribing online, and 60% of false credentials. Patients and families were a source in 65%. In 71% of boards there had been formal proceedings. In 56% somebody’s licence had been limited, suspended or taken away."
   },
   {
    "heading": "In the United Kingdom",
    "anchor": "in-the-united-kingdom",
    "text": "The numbers are small, and old. Doctors. The GMC closed 28 inquiries over Facebook, Twitter or WhatsApp between January 2015 and June 2017. Two ended in suspension. Others ended in warnings, undertakings or conditions. That is as the BMJ gave it. Dental teams. Of the GDC’s published cases from September 2013 to June 2016, 2.4% were about social media. All of those were proved. Most were dental nurses, and most were comments on Facebook. Nurses and midwives. A journal asked the NMC for its cases of 2012 to 2015. There were 20. How 20 cases of nurses and midwives ended Of 20, eight were removed from the register, three were suspended, six were cautioned and three ended in another way. Don’t read eight in twenty as your chance. These are the few that went all the way. We don’t know how many complaints were closed at the door. Employers act far more often. About 1,200 staff of the health service were disciplined from 2013 to 2018 over social media and messages, as The Times found."
   },
   {
    "heading": "What makes it better or worse",
    "anchor": "what-makes-it-better-or-worse",
    "text": "We have read a good many published outcomes. They are not a sample. Still, they point one way. Taking part helps. A nurse’s case over videos was closed after reflection. A doctor’s ended in advice after an apology. A pharmacist who reported the matter first got credit for that. Silence hurts. One paramedic was suspended, then struck off, and never took part. In a dental nurse’s case it weighed too, among other things. Private is no shield. A closed group ended in warnings. Passing it on counts. Sharing and liking ended in a suspension."
   },
   {
    "heading": "When somebody went too far",
    "anchor": "when-somebody-went-too-far",
    "text": "Bodies that punish have been put right, too. In Kansas a court reinstated four students. They had been dismissed over a photograph that nothing linked to a person. In Saskatchewan a nurse’s penalty was set aside. Criticism of the system is in the public interest. The GMC says that not every departure from its guidance is serious. Doctors are not investigated purely for holding views. Ontario’s college says that fair criticism in good faith is not likely to be unprofessional."
   },
   {
    "heading": "If a letter has come",
    "anchor": "if-a-letter-has-come",
    "text": "Start here. Ring your indemnifier before you answer. Don’t delete anything. Put the date in your diary, and tell somebody who cares about you."
   }
  ]
 },
 {
  "of": "article",
  "id": "what-studies-found",
  "title": "What studies found about our posts",
  "summary": "Names are rare. What gives a patient away is the story around them, and those who see it are the patient and the family.",
  "also": [],
  "topics": [
   "confidentiality",
   "respect",
   "disrepute",
   "conflict",
   "sources"
  ],
  "kind": "evidence",
  "passages": [
   {
    "text": "Names are the smallest part of it. In the study closest to our question, 2% of posts about patients held a name. Yet friends or family could probably have known a third of the patients."
   },
   {
    "heading": "Stories about patients",
    "anchor": "stories-about-patients",
    "text": "In May 2018 people told short stories on Twitter under one hashtag, many of them from health care. Researchers found 1,206 posts by health professionals. Of those, 754 told something about another person. They asked, of each: could somebody know who this is? Of 754 posts about another person 2% held a name, 12.6% gave the time when it happened, and in 32.1% friends or family could probably tell who it was. Of the 754, 348 were about people who may still be alive. In 46.6% of those the patient could probably have known the story as their own. Three things follow. Taking out the name is not enough. For each post that held a name, 16 could be known by friends or family. The readers who matter are close by. Not a stranger with a computer. The patient, the daughter, the neighbour. People don’t go back. In January 2019, eight months later, 6.5% of the 1,206 posts were gone. See how details add up."
   },
   {
    "heading": "Blogs",
    "anchor": "blogs",
    "text": "An older study read 271 blogs by health professionals, all of 2006. What 271 blogs held The writer could be known in 56.8%. Patients were described in 42.1%, kindly in 15.9% and unkindly in 17.7%. In 16.6% there was enough for patients to know the doctor or themselves. Products were promoted in 11.4%. Three blogs showed patients whose face could be recognised."
   },
   {
    "heading": "Everyday tweets",
    "anchor": "everyday-tweets",
    "text": "Most of what we write is harmless. In 2010 researchers read 5,156 tweets by physicians with 500 followers or more. About half were about health. Of 5,156 tweets by physicians 12% promoted the writer, 1% recommended a product or a service, and 0.7% might have broken a patient’s privacy. That last row is 38 tweets by 27 people. Of those, 25 could be known by a name, a photograph or a site."
   },
   {
    "heading": "Profiles",
    "anchor": "profiles",
    "text": "Others have looked at open profiles, and asked what might be thought unprofessional. Each drew its own line. Profiles with something that might be thought unprofessional 40% of 201 open accounts of US urology graduates, 34% of 177 accounts of Irish dental students, and 34% of 880 Australian medical students. What was plainly wrong was much rarer. It was 13% among the urologists and 3% among the dental students. In the Australian study 1.6% had posted about a patient. The urologists’ rate was the same whether or not the profile named the job."
   },
   {
    "heading": "Pictures",
    "anchor": "pictures",
    "text": "Of 956 tweets by gastroenterologists, 18.5% were judged at risk. They showed a date of birth, say, or a face. One of those mentioned consent."
   },
   {
    "heading": "Them and us",
    "anchor": "them-and-us",
    "text": "In 2011 a survey of more than 4,000 US physicians found that 35% had been asked to be friends by a patient or a relative. 16% had looked at a patient’s profile. In one British region in 2011, every student and foundation doctor was on Facebook, and 30% of senior specialists. Nearly one in four of 460 US physicians had been attacked online. One in six women had been sexually harassed there, and about one man in fifty. See abuse of staff."
   },
   {
    "heading": "How far to trust this",
    "anchor": "how-far-to-trust-this",
    "text": "They are old. Most are of 2006 to 2018. Platforms, and habits, have moved on. Many are from the United States. Your patients may be easier to know in a smaller place. “Could probably tell” is a judgement. In the Twitter study two people coded a tenth of the posts without seeing each other’s answers, and agreed on 86.8%. It was not the patients who judged. We don’t know how many saw it, or minded. The shares can’t be compared. One counts posts, the next counts people. Some we know only from another paper’s account. We left out one study, because its rates were not read. What is counted here is what was written. For what was punished, see what regulators act on."
   }
  ]
 },
 {
  "of": "article",
  "id": "whatsapp-with-colleagues",
  "title": "May I discuss a patient with a colleague on WhatsApp?",
  "summary": "Use the app that your organisation has approved. If you use another, leave out whatever could show who the patient is, and put the decision in the notes.",
  "also": [],
  "topics": [
   "confidentiality",
   "respect",
   "boundaries"
  ],
  "kind": "question",
  "passages": [
   {
    "text": "Yes, with care, and not with anything that shows who it is. First choice is the app that your organisation has approved. If you need to do it now, go through it here."
   },
   {
    "heading": "Whose rule counts, the stricter first",
    "anchor": "whose-rule-counts-the-stricter-first",
    "text": "Medical Protection, 2020. You can, but no app is perfect. Avoid whatever identifies a patient, such as a name, a record number or an address. Stay professional. A coroner may ask to read it one day. NHS England. Messaging may be used to run care. A commercial app may be used where there is no practical alternative and the benefit outweighs the risk. Keep what you share about a patient to the least you need. The chat does not replace the record. Your own place may be stricter. One trust forbids details of patients and of staff in such apps. In 2018 more than half of 136 trusts had no policy at all. Ask for yours. Your employer’s rule comes first. Ask which app is approved. If nobody can tell you, act as if none is."
   },
   {
    "heading": "Before you press send",
    "anchor": "before-you-press-send",
    "text": "Could you ring instead? A call is often faster, and leaves no list of patients on your phone. Does everybody in the chat need to know? Are you sure who each of them is? Have you cut the name, the number, the birthday, the address? What is left? Ward, age, day and illness can be enough. Would you be at ease if the patient read it? They may ask for it. Who will write the decision in the notes, and when?"
   },
   {
    "heading": "A form of words",
    "anchor": "a-form-of-words",
    "text": "Could you look at something with me? Adult, stable, a new result that doesn’t fit. The ward phone is best. The plan will go in the notes today. Give the name by voice. That is how one trust handles clinical pictures too. You ring first. You give the name on the phone. You send the picture without it. You tell the patient, you note it, and you don’t keep it in the phone’s gallery."
   },
   {
    "heading": "Your phone",
    "anchor": "your-phone",
    "text": "A passcode that locks at once, and two-step verification. No previews on the lock screen. Pictures not saved to the gallery by themselves. No backup to a family account. Nobody else uses it. Leave the group when you leave the job. Ask who else should have left. More in messaging apps at work."
   },
   {
    "heading": "The record",
    "anchor": "the-record",
    "text": "A decision about care belongs in the notes, today. The chat is not the place where the next colleague will look. NHS England says to copy it to the record, and then to delete the message. Do that only if no complaint, claim, inquiry or request for it exists or is likely. If one may come, keep it, and ask your indemnifier. Don’t set messages to vanish if they hold decisions."
   },
   {
    "heading": "When it went wrong",
    "anchor": "when-it-went-wrong",
    "text": "In Scotland 26 staff of a health board used an app that nobody had approved, from 2020 to 2022. Somebody from outside was added by mistake. The regulator for data reprimanded the board in 2023. What the group held It held at least 533 entries with names, 215 with phone numbers, 96 with dates of birth and 28 with addresses. The tone matters as much as the data. In one case 10 doctors got warnings over three years of messages in a group. They came out in an inquiry into something else. A wrong person in the group, or a lost phone? Act in the first hour."
   },
   {
    "heading": "Where you work",
    "anchor": "where-you-work",
    "text": "GMC, Using social media, paragraphs 18 and 19, and Good medical practice, paragraph 93: messages in private groups may become public. The NMC lists sharing confidential information among the things that put registration at risk. WhatsApp, Snapchat and Telegram are within the GPhC’s advice. The Medical Council’s 8th edition said that closed networks are useful, but to give nothing that identifies as far as you can. The 9th has replaced it, so check there. Nurses and midwives are told to stay “patient-free”. The law on personal information applies. At one hospital 87% of clinicians used WhatsApp at work. In 2016 the ministry was reported to rule out case discussion on social media for its staff. Sharing for treatment has rules of its own. Ask which app your employer has approved for it."
   }
  ]
 }
];
