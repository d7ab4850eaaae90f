import type { Reading } from "../../read/reading.ts";
import { isSmallTalk } from "../../read/small-talk.ts";
import type { Span } from "../../span.ts";
import { defineRule } from "../rule.ts";
import { isMetThroughWork, isOtherMatter } from "./about.ts";
import { kinderWords, remark } from "./remark.ts";

// A smirk, a hot face, a peach, an aubergine, drops, a bitten lip, a drooling face: hardly ever said of anything else.
const SUGGESTIVE = /[\u{1f60f}\u{1f975}\u{1f351}\u{1f346}\u{1f924}\u{1fae6}\u{1f4a6}]+/gu;
// Somebody must be there to be smirked at.
const SOMEBODY =
  /\b(?:he|she|him|her|his|hers|you|your|u|ur|them|they|who|someone|somebody|man|men|woman|women|lads?|ladies|girls?|gents?|gentlemen|guys?|boys?|bloke|fella|new|one|dr|nurse|doctor|doc|reg|rep|patients?|physio|consultant|student|hygienist|therapist|porter|sister|brother|wife|daughter|son|mum|dad|aunty|bae|bro|number|bed \d+|page|tunic|scrubs)\b/;
// Heart eyes, a kiss, a grin with horns: kind as often as not, so that the words beside it must be of looks.
const WARM = /[\u{1f60d}\u{1f618}\u{1f608}]+/gu;
const OF_LOOKS =
  /\b(?:arms|forearms?|biceps?|abs|thighs?|legs|bum|arse|chest|lips|jaw ?line|cheekbones|shoulders|dimples|hot|sexy|gorgeous|stunning|buff|handsome|peng|leng|single|fine (?:man|girl|boy)|lucky|bikini|shirtless|voice)\b/;
const HARMLESS =
  /\b(?:hot (?:in|on|out|today|weather)|heat ?wave|degrees|ppe|sweat\w*|sauna|gym|run|marathon|spin|menopause|flush|just (?:saying|a thought)|ask them|you know who i mean|chips|dessert|buffet|pudding|cobbler|crumble|fuzz|smoothie|fees?|shares|prices?|knowing stuff|guess who|agreed|told you so|couldn'?t possibly)\b/;

export const suggestiveEmoji = defineRule({
  id: "sexualised/suggestive-emoji",
  grade: "pause",
  needs: "anything",
  message: "This picture makes the words a come-on.",
  why: "Beside somebody met at work it reads as sexual, and about a patient it's a matter for your regulator. Without it the sentence may well be fine.",
  *find(reading) {
    if (isSmallTalk(reading) || !isMetThroughWork(reading)) return;
    const match =
      reading.matches(SUGGESTIVE).find((each) => isAtSomebody(reading, each)) ??
      reading.matches(WARM).find((each) => {
        return OF_LOOKS.test(reading.around(each, 90, 40)) && isAtSomebody(reading, each);
      });
    if (match === undefined) return;
    yield {
      ...remark(reading, match),
      fixes: [{ title: "Take the picture out", replacement: "" }, ...kinderWords(reading)],
    };
  },
});

function isAtSomebody(reading: Reading, span: Span): boolean {
  const near = reading.around(span, 160, 120);
  return SOMEBODY.test(near) && !HARMLESS.test(near) && !isOtherMatter(reading, span);
}
