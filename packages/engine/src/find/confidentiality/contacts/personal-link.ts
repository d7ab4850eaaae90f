import type { Match, Reading } from "../../../read/reading.ts";
import type { Found, Whose } from "../../rule.ts";
import { defineRule } from "../../rule.ts";
import { ownerOf } from "./owner.ts";

const PATH = "[\\w./%?=&@#~+-]{0,200}[\\w/]";
/** Pages about one person: profiles, fundraisers, death notices. Bare hosts and organisations' pages are none. */
const PROFILE = new RegExp(
  `(?<![\\w.@])(?:https?://)?(?:www\\.|m\\.|mobile\\.)?(?:(?:facebook|fb|instagram|x|twitter|threads|tiktok|linkedin|snapchat|youtube)\\.(?:com|net)|bsky\\.app|linktr\\.ee|onlyfans\\.com|strava\\.com|ancestry\\.(?:com|co\\.uk))/${PATH}`,
  "g",
);
const FUNDRAISER = new RegExp(
  `(?<![\\w.@])(?:https?://)?(?:www\\.|uk\\.)?(?:gofundme\\.com|gofund\\.me|justgiving\\.com|givealittle\\.co\\.nz|gogetfunding\\.com|givesendgo\\.com|crowdfunder\\.co\\.uk|mycause\\.com\\.au|backabuddy\\.co\\.za|caringbridge\\.org)/${PATH}`,
  "g",
);
const DEATH_NOTICE = new RegExp(
  `(?<![\\w.@])(?:https?://)?(?:[\\w-]{1,40}\\.){0,2}(?:rip\\.ie|legacy\\.com|funeral-notices\\.co\\.uk|muchloved\\.com|dignitymemorial\\.com|tributes\\.com|funeraltimes\\.com|[\\w-]{3,40}\\.(?:com|co\\.uk|ie|ca)/(?:obituar(?:y|ies)|death-notices?|tributes?))/${PATH}`,
  "g",
);

/** Pages of a network itself, of an organisation, or a search. */
const OF_NOBODY =
  /\/(?:groups?|pages|events?|hashtag|search|explore|company|school|jobs|help|about|policies|privacy|legal|charity|shorts|playlist|results|share|sharer|intent|login|watch|nhs\w*|bbc\w*|gov\w*|royalcollege\w*)(?:[/?]|$)/;
const OWN_NEAR =
  /\b(?:my|our|sponsor(?: me)?|follow me|i'm (?:running|doing|walking|cycling)|support (?:me|us)|find me|subscribe|my channel)\b/;

export const personalLink = defineRule({
  id: "confidentiality/personal-link",
  grade: "stop",
  needs: ["com", "gofund", "ie", "ee", "uk", "org", "app", "nz", "au", "za", "net", "ca"],
  message: "This link leads to one person.",
  why: "A profile, a fundraiser or a death notice gives the name, and often the face, of the person you speak of.",
  *find(reading) {
    if (!reading.has(/\.[a-z]{2,4}\//)) return;
    for (const match of reading.matches(PROFILE))
      if (!OF_NOBODY.test(match.text)) yield linkTo(reading, match);
    for (const match of reading.matches(FUNDRAISER))
      if (!OF_NOBODY.test(match.text)) yield linkTo(reading, match);
    for (const match of reading.matches(DEATH_NOTICE)) yield linkTo(reading, match);
  },
});

function linkTo(reading: Reading, match: Match): Found {
  return {
    span: match,
    label: "contact",
    whose: whoseLink(reading, match),
    fixes: [{ title: "Take the link out", replacement: "[link removed]" }],
  };
}

function whoseLink(reading: Reading, match: Match): Whose {
  const owner = ownerOf(reading, match);
  if (owner === "patient") return "patient";
  if (owner === "author" || OWN_NEAR.test(reading.around(match, 90, 40))) return "author";
  return "unknown";
}
