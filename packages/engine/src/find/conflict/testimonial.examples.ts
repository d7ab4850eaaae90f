import type { Examples } from "../rule.ts";

const AU = {
  platform: "facebook",
  audience: "public",
  country: "AU",
  author: { name: "Wattle Road Dental" },
} as const;
const SG = {
  platform: "facebook",
  audience: "public",
  country: "SG",
  author: { name: "Tanjong Skin Clinic" },
} as const;
const HK = {
  platform: "facebook",
  audience: "public",
  country: "HK",
  author: { name: "Harbour Eye Clinic" },
} as const;
const GB_CLINIC = {
  platform: "facebook",
  audience: "public",
  country: "GB",
  author: { name: "Wattle Road Dental" },
} as const;

export default {
  flags: [
    {
      text: '[["No pain at all, best dentist in Perth, I cried at my new smile"]] – thank you, Deb!',
      context: AU,
    },
    { text: "[[Our patients say it best]]: scars gone in three sessions!", context: SG },
    {
      text: "[[Sharing one more thank-you letter]] about the operation, so proud of our doctor",
      context: HK,
    },
    { text: "[[⭐⭐⭐⭐⭐]] for the veneers again!", context: AU },
    { text: "[[One uncle say he look ten years younger]] after the laser, read his full story", context: SG },
    { text: "[[Keep the stories coming]], we post every smile 😁", context: AU },
  ],
  leaves: [
    {
      text: '"No pain at all, best dentist in Perth, I cried at my new smile" – thank you, Deb!',
      context: GB_CLINIC,
    },
    {
      text: "Under the National Law we can't use stories about treatment, so you won't see reviews here.",
      context: AU,
    },
    { text: '"Easy parking and a friendly front desk", cheers, we\'ll tell the team.', context: AU },
    { text: "We're open on Saturdays from May.", context: SG },
    { text: "Sharing a story about our goldfish: he has moved tanks.", context: AU },
    {
      text: '"Best dentist in Perth" she said, I nearly fell over',
      context: { country: "AU", audience: "private" },
    },
    {
      text: '"Best lamington in Perth, changed my life" said my nan',
      context: { country: "AU", audience: "public", author: { name: "Bella", bio: "Baker" } },
    },
    { text: "Thank you for the card. We may not publish letters, so please understand.", context: HK },
  ],
} satisfies Examples;
