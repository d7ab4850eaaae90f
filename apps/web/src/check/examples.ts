import type { Audience, Capacity, Platform } from "@bedside/guidance";

/** A draft to try Bedside with. Everybody in these is invented. */
export interface Example {
  readonly title: string;
  readonly platform: Platform;
  readonly audience: Audience;
  readonly capacity: Capacity;
  readonly replyTo?: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: "A moving story from last night’s shift",
    platform: "x",
    audience: "public",
    capacity: "professional",
    text: "Came off nights smiling. My 84-year-old lady from Whitby, widow of the last lifeboat coxswain there, came in at two with a broken hip and had the whole bay singing by four. What a woman.",
  },
  {
    title: "A handover in the ward’s group chat",
    platform: "whatsapp",
    audience: "colleagues",
    capacity: "professional",
    text: "Evening all. Can someone look at Mrs Doreen Applegarth in bed 7, NHS number 999 123 4575? Potassium 6.1, ECG done. Her son Martin is on 07700 900412 if she gets worse.",
  },
  {
    title: "An answer to an unfair review",
    platform: "facebook",
    audience: "public",
    capacity: "professional",
    replyTo: "Waited an hour and the crown they fitted fell out within a week. Avoid. – S. Pryce",
    text: "Dear Ms Pryce, we are sorry you were unhappy with your appointment on Tuesday. Our records show that you were seen within ten minutes and were offered a new crown at no cost.",
  },
  {
    title: "Advice to anybody who is listening",
    platform: "tiktok",
    audience: "public",
    capacity: "professional",
    text: "Sore legs? Stop taking your statin today. Turmeric is proven to work better, it is 100% safe, and your doctor won’t tell you because nobody makes money from it.",
  },
  {
    title: "Letting off steam after a handover",
    platform: "facebook",
    audience: "closed-group",
    capacity: "personal",
    text: "Took over from the laziest registrar in the building again. The man is an idiot, and half of bed bay C are time-wasters who should have stayed at home.",
  },
  {
    title: "A friendly reply to a former patient",
    platform: "instagram",
    audience: "patient",
    capacity: "personal",
    text: "Thanks for adding me! So good to see you up and about since your operation. This is my own number, 07700 900831. Let’s have that drink one evening x",
  },
  {
    title: "A recommendation with a discount code",
    platform: "instagram",
    audience: "public",
    capacity: "professional",
    text: "As a nurse I get asked about skin all the time. These collagen sachets cured my eczema and three of my patients swear by them. Use my code JO15 for 15% off.",
  },
  {
    title: "News about vaccinations",
    platform: "linkedin",
    audience: "public",
    capacity: "professional",
    text: "Flu vaccinations start at our pharmacies on Monday. Not sure whether you can have one? Ask your pharmacist or GP surgery, or look at nhs.uk/vaccinations.",
  },
];
