import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "can somebody feed the cat at [[14 Cobblers Terrace]]? Mrs Ashby is still in",
    "Mr Yelland, [[Flat 6 Tollbar Ct]], sats low",
    "frequent flyer at [[31 Dunnock Close]] rang twice",
    "whoever boxed me in outside [[14 tanners row]], I'm there for his ulcers",
    "discharged her to [[2 Chapel Lane]], key under the gnome",
    "baby Haroon, [[11 Larkspur Rd]], not seen yet",
    "the lady at [[No. 12 Priory Gardens]] is ninety today",
    "[[Unit 2, 9 Banksia Pde]], lad off the balcony",
    "flowers to [[221b Marsh Street]] from all of us, he'd like that",
    "[[Flat 9 Lordship House]], syringe driver beeping",
    "TB defaulter, [[Lot 4 Jln Sungai Rokan]], he hides from us",
    "I grew up at [[9 Acacia Avenue]], no garden, happy days",
    "[[Stand 1184, Ikageleng]], his yard, his foot",
  ],
  leaves: [
    "14 hours on the road and not one cup of tea",
    "we're at 14 Mill Lane, LS1, parking behind",
    "the pharmacy at 3 Station Road is open till ten",
    "2 nights on call way too many",
    "10 Downing Street has other ideas",
    "marched 3 miles down the street",
    "see Table 4 Quality Street of Care",
    "4 Normal CT scans in a row",
    "band 6 Park View nurses, we love you",
    "drop-in on Saturday, 32 Rye Street, all welcome",
    "5 Junior Drs and one kettle",
    "won 2 Gold medals at Green Park",
    "ward 12 Hill walk fundraiser",
  ],
} satisfies Examples;
