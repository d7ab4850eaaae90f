import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Still half cut]] from the wedding and on the ward in an hour, send mints",
    "[[Four pints with lunch]] and the afternoon list went like a dream",
    "[[hungover]] on a long day, hiding in the linen room 🙈",
    "Did the drug round [[drunk]] once, nobody died",
    "[[I've had a zopiclone]] from the trolley to get through nights",
    "[[Ate a gummy]] before my shift, alarms sound like jazz",
    "[[Goes on the entonox]] between every two patients, best shift in months",
    "[[fell asleep at the wheel]] on the way to a job, then did a full clinic",
    "[[bottle of prosecco down me]] before handover 🥂",
    "Wedding season means [[nursing a hangover]] through Monday's clinic again",
    "quiet counter so I [[popped one of the diazepam]] somebody brought back",
    {
      text: "[[Six cans]], sure the road's empty",
      context: { replyTo: "are you alright to drive in for your on call?" },
    },
    "Slept like a baby: [[napped right through the whole shift]] and only one bell rang",
  ],
  leaves: [
    "Four pints of squash after that theatre list, thirty-one degrees in there",
    "Hungover, day off, dog on my feet. Perfect",
    "Bottomless brunch this weekend, hence the swapped early. Thank you, Jo",
    "Ten years sober this week. If you're drinking to get through shifts, ring somebody",
    "He came in drunk and left with a leaflet and a lift home from his sister",
    "Drunk on power since they gave me the rota spreadsheet",
    "I was too tired to drive after nights so I slept in the mess and told my manager",
    "I drove home last night and nearly nodded off. Trusts must give us somewhere to sleep",
    "Two glasses of wine and I'm ready to talk about pensions",
    "How many units a week is safe? The NHS page says spread fourteen over three days",
    "Not drinking tonight, I'm on call tomorrow",
    "In my novel the registrar is drunk on shift and it does not end well",
    "The patient had drunk two bottles of wine before theatre, so the list was moved",
    {
      text: "Six cans, so no. Could somebody swap with me?",
      context: { replyTo: "are you alright to drive in for your on call?" },
    },
    "My dad was drunk on the ward at Christmas and the nurses were saints",
  ],
} satisfies Examples;
