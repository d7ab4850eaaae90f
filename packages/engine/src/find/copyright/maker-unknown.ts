import { defineRule } from "../rule.ts";
import { isLawful, PICTURED, pointToIt } from "./whose-work.ts";

// "Found this on Pinterest", "no idea who drew it", "whoever you are": used although nobody knows whose it is.
const UNKNOWN = new RegExp(
  "(?<![\\w'])(?:" +
    [
      `(?:found|came across|spotted|got|grabbed|saw)(?: (?:this|these|that|a|an|some|the|it|his|her|on))*(?: [\\w'-]+){0,5}? (?:on|off|from|in|floating about(?: (?:on|with))?)(?: (?:the|some|an|another|old|american|somebody'?s|someone'?s))* (?:pinterest|google(?: images)?|internet|online|insta(?:gram)?|page|group|reader's digest|\\w+'s page)`,
      "\\[(?:image|illustration|cartoon|picture)[^\\]\\n]{0,40}(?:newspaper|magazine|journal|cartoon|textbook|as penguins)[^\\]\\n]{0,60}\\]",
      "(?:found|came across)(?: [\\w'-]+){1,7} online",
      "(?:no idea|don'?t know|dunno|idk|not sure|can'?t remember|no clue|didn'?t catch|i forget|forget|do not know)(?: (?:who|whose|which|where|the|what))+(?: [\\w']+){0,4}? (?:drew|wrote|made|took (?:it|this|the photo)|painted|artist|photographer|author|name|one|from|is by|did (?:it|this)|painted it|it is)",
      "whoever (?:drew|wrote(?! your| you| the pres)|made (?:it|this)|painted|filmed|you are)|(?:who|whoever) (?:drew|wrote|made|took|painted) it,? (?:sorry|thank)|idk the (?:photographer|artist|author)|don'?t know who,? don'?t care|has no author|no author that i can see|author unknown|site'?s down so nobody to ask|off google images|from google images|(?:poem'?s|it'?s|verse is|pic'?s|graph'?s|chart is|drawing'?s) (?:by|from) (?:someone|somebody|somewhere)(?: on (?:instagram|facebook|pinterest|google|the internet))?",
    ].join("|") +
    ")(?![\\w'])",
  "g",
);

export const makerUnknown = defineRule({
  id: "copyright/maker-unknown",
  grade: "pause",
  needs:
    "found across spotted grabbed online pinterest google internet idea know dunno idk sure remember clue catch forget whoever author somebody down image illustration cartoon picture someone somewhere".split(
      " ",
    ),
  message: "This uses a work without knowing whose it is.",
  why: "Somebody drew, wrote or filmed it and may mind. A reverse image search or a quick ask often finds them; if not, choose one that is free to use.",
  *find(reading) {
    if (isLawful(reading)) return;
    if (!reading.has(A_WORK) && !reading.has(PICTURED)) return;
    for (const match of reading.matches(UNKNOWN)) {
      if (reading.isQuoted(match) || TALK.test(reading.plainOf(reading.sentenceOf(match)))) continue;
      if (!USED.test(reading.plainOf({ start: 0, end: reading.text.length })) && !reading.has(PICTURED))
        continue;
      yield { span: match, fixes: [pointToIt(reading, match)] };
      return;
    }
  },
});

const A_WORK =
  /\b(?:images?|pics?|pictures?|photos?|photographs?|drawings?|diagrams?|cartoons?|comics?|illustrations?|artwork|paintings?|watercolours?|infographics?|posters?|memes?|meme pack|graphs?|charts?|plates|videos?|vids?|clips?|reels?|films?|songs?|music|poems?|verses?|prayers?|essays?|columns?|piece|quotes?|slides?|before (?:&|and) afters?|lips|header|leaflets?|design|bunny|artist)\b/;
/** It is put to use, rather than asked about. */
const USED =
  /\b(?:new|our|for (?:the|our|my)|print\w*|post\w*|share|sharing|save|swipe|cropped|cut|too (?:good|true)|header|poster|slides?|so i've|download|up on|used|using|repost\w*|below|here|carousel|cards?|page|fits?|wall|sorry|love you|typed|nephron|explains|made me|best|could be yours|stark|shows)\b/;
const TALK =
  /\b(?:anyone know|does any(?:one|body)|who (?:drew|made|wrote) (?:it|this)\?|can anyone|found (?:it|this|these) (?:in|on) the (?:ward|sluice|floor|car|bus|staff room))\b/;
