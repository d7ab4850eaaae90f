import type { Examples } from "../rule.ts";

const PERSONAL = { platform: "x", audience: "public", capacity: "personal" } as const;
const COMMS = {
  platform: "x",
  audience: "public",
  capacity: "professional",
  author: { name: "Hillbrook NHS Trust", bio: "Official page" },
} as const;

export default {
  flags: [
    { text: "[[On behalf of the Trust]] I can say that's nonsense.", context: PERSONAL },
    {
      text: "[[I speak for the whole of general practice]] when I say the letter is wrong.",
      context: PERSONAL,
    },
    { text: "[[Any doctor will tell you]] the same about sugar.", context: PERSONAL },
    { text: "[[Every nurse in the land agrees]] with me on this", context: PERSONAL },
    { text: "[[THE COLLEGE'S OFFICIAL POSITION]] is that corridors kill", context: PERSONAL },
    { text: "[[We doctors all know]] it's true,\nso there", context: PERSONAL },
  ],
  leaves: [
    { text: "I don't speak for the whole profession, this is only my view.", context: PERSONAL },
    { text: "On behalf of the Trust, we're sorry for the delays today.", context: COMMS },
    { text: "Thank you on behalf of the nurses on ward 9 for the cakes.", context: PERSONAL },
    { text: "Any nurse in this queue?", context: PERSONAL },
    { text: "Every doctor has a favourite pen.", context: PERSONAL },
    { text: '"I speak for the whole NHS," he said, and nobody clapped.', context: PERSONAL },
    { text: "In my opinion we doctors talk too much.", context: PERSONAL },
    { text: "The college published its view today, link below.", context: PERSONAL },
  ],
} satisfies Examples;
