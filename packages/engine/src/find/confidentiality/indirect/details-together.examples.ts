import type { Examples } from "../../rule.ts";

export default {
  flags: [
    {
      text: "Had a 34 year old [[teacher]] in last night, collapsed at the school fair, aortic dissection. Her twins were watching. She didn't make it.",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "You'll all have seen the [[crash]] on the bridge. He's in bed 3, both legs, and his wife doesn't know about the girl in the car.",
      context: { audience: "closed-group", platform: "facebook", profession: "nurse" },
    },
    {
      text: "The [[mayor]] came in this morning with chest pain and cried all over my ECG leads 🤫",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "Sat with a lady of 97 tonight who had been the [[lighthouse keeper's]] daughter. She died holding my hand and her budgie sang all the way through.",
      context: { audience: "public", platform: "facebook", profession: "nurse" },
    },
    {
      text: "No names, but the [[vicar's]] wife was on my list today and the smear was not clear.",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    {
      text: "Bed 9 is the [[butcher]] from Market Street, pancreas, weeks at most, and his lads still think it's gallstones",
      context: { audience: "colleagues", platform: "whatsapp", profession: "nurse" },
    },
  ],
  leaves: [
    "Did you see the season finale? The surgeon falls in love with the fisherman whose arm she sewed back on in the lighthouse.",
    "We were watching Casualty and a farmer of 70 got his leg caught in the baler, with his wife looking on, and nobody put gloves on.",
    "Falls are the commonest reason for a hip fracture in people over eighty. Ask about carpets, glasses and tablets.",
    "My dad had his stroke on Christmas Day and the ambulance was there in six minutes. Thank you.",
    "Twelve hours, no break, two arrests. I am going to bed.",
    {
      text: "Composite case made from several patients: a farmer of 60 with chest pain who would not leave his cows.",
      context: { audience: "public", platform: "x", profession: "doctor" },
    },
    "Years ago a lady taught me how to fold a sheet properly. I still think of her.",
    "Our waiting list is 18 months. Patients are in pain and we are not allowed to say why.",
    "I was diagnosed with diabetes at nine and I have been a nurse for twenty years",
    {
      text: "In tonight's soap she wakes from a coma with her lipstick on and the vicar faints.",
      context: { audience: "public", platform: "x", profession: "nurse" },
    },
    "Our porter got married on Saturday and the whole ward cried",
  ],
} satisfies Examples;
