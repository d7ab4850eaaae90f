import type { Examples } from "../rule.ts";

const MUMS = { platform: "facebook", audience: "closed-group" } as const;
const TEAM = { platform: "teams", audience: "colleagues" } as const;

export default {
  flags: [
    { text: "Terrible sleeper? [[Put her on her tummy]] and close the door", context: MUMS },
    "Teething trick: dip the dummy, a little [[honey on the dummy]] and peace at last",
    "Earache? Two [[drops of hydrogen peroxide]], wait for the fizz.",
    "If your toddler drinks washing up liquid, [[make him be sick]] straight away.",
    "Fit in the street? [[Something between the teeth]], then roll.",
    "Fever of 40: [[aspirin for the little one]], crushed in jam",
    "Snoring kids: [[tape their mouths]] 😴",
    "Boil on the leg, [[lance it with a clean needle]], salt bath, done",
  ],
  leaves: [
    "Never put a baby down to sleep on her tummy: backs are safest, the Lullaby Trust page says how.",
    "No honey on the dummy before twelve months, please.",
    "In a seizure don't put anything between the teeth. Time it, cushion the head, 999 at five minutes.",
    "Aspirin for children under 16 is not safe unless a doctor has prescribed it.",
    "My granny would rub kerosene on our chests, and we lived to laugh about it.",
    {
      text: "Aspirin for the kids on the cardiac list is charted at 3 mg/kg, see the protocol.",
      context: TEAM,
    },
    "A spoon in the mouth, crumble and custard: canteen heaven.",
    "Bleach, a teaspoon in the mop bucket, gets rid of it.",
    "Goat's milk in her coffee, the posh so-and-so.",
  ],
} satisfies Examples;
