import type { Examples } from "../../rule.ts";

export default {
  flags: [
    "[[@rosa.wells88]] thank you for coming in today, you were so brave 🌸",
    "Thanks for your lovely message [[@kofi_runs]], glad your knee is behaving",
    "First smile without braces for my wonderful client [[@em.harlow_x]] 😭",
    "[[@bea_knits61]] funny how you've had nine appointments since June and still we're useless",
    "Her mum [[@poppys.liver.diary]] posts all the updates",
    "[[@tyrone_lifts]] hard session today and you turned up anyway",
    "Lovely bolting you back together [[@jonny_fells]], stay off the bike",
    "[[@danika.rides@mastodon.example]] your scan is clear!!",
    "big thanks to [[@ortho.otto]], who explains retainers better than I do",
    "[[@rosa.wells88]] so good having you in today, episode's out Friday",
    "duet with [[@flightnurse_bea]], go follow",
  ],
  leaves: [
    "syringe driver @ 2ml/h",
    "handover @7am, bring biscuits",
    "@ 10 units/h overnight",
    "huge day for @NHSEngland and all who work in it",
    "read the thread by @thelancet",
    "well done @RoyalCollegeOfNursing",
    "mail me at jo@home.example about the quiz",
    "no rest @home or @work this week",
    "@everyone rota is up",
    "cortisol @ 9 and @4, both normal",
  ],
} satisfies Examples;
