import type { Examples } from "../rule.ts";

export default {
  flags: [
    "Another load of Nigerian locums [[🐒]] on nights",
    "the Muslims [[🐷]] want a prayer room now",
    "Full of gypsies [[🐀]] in the corridor again",
    "trans clinic all afternoon [[🤮]]",
    "Jews [[🐍]] run the royal college",
    "the migrants at the hotel can have [[💣]]",
    "those gays [[💩]] in bay 3",
  ],
  leaves: [
    "Chinese New Year on the ward: it is the year of the rat 🐀 and the lanterns are up",
    "Pregnant and on nights 🤢 send crackers",
    "Our Indian curry night ended in disaster 💩 norovirus, two bays shut",
    "British winter, three nosebleeds and a cough. 🤧",
    "Someone put 🐒 under my Black colleague's photo. It's racist and I've reported it",
    "Ethiopian gorillas? No, Rwandan ones 🦍 best holiday of my life",
    "Irish dancing, then bed. My feet 🔪 are done",
    "Proud of our Jewish and Muslim staff baking together 🐷 none of it pork, all of it gone",
    "A Syrian colleague lost her home to a bomb 💣 and still came to work the next year",
    "Deaf, not daft 🙄",
    "Nobody should call Roma people 🐀. Nobody",
  ],
} satisfies Examples;
