import { defineRule } from "../rule.ts";
import { coverAsked } from "./taking-part.ts";

// Asks the author to speak, write or appear: "would you write our column", "fancy coming on the podcast?".
const INVITES =
  /\b(?:(?:would|could|can|will|wd|cud|might) (?:you|u|ye|yous|you guys|someone|anyone)|(?:do|did) you (?:want|fancy|do)|fancy|any chance|you'?ll|please (?:do|come|speak)|looking for|needs?|wants?|asks?|invit\w+|interested in|up for|come on|sudi|boleh|so you|you (?:game|free)|collab|game|we'?d (?:love|like) you|are you doing)\b/;
const OCCASION =
  /\b(?:talk\w*|speak\w*|speech|lecture|keynote|panel|forum|host\w*|chair|moderate|judge|anchor|front|podcast|radio|tv|telly|television|show|series|programme|program|documentary|film|video|videos|phone-?in|live|webinar|stream|q ?& ?a|ama|column|page|article|write|pen|book|magazine|words|interview\w*|quote[ds]?|comment for|journalist|herald|guardian|bbc|itv|nbc|cnn|fm|festival|convention|assembly|slot|expo|year \d|demo|campaign)\b/;
const ACCEPTS =
  /(?:^|[.!?,\n]\s*)(?:["']?(?:oh |well |ah |ok |okay |grand |right )?(?:yes|yeah|yep|yea|aye|ja|ae|boleh|sure|absolutely|of course|certainly|definitely|delighted|thrilled|honou?red|gladly|glad|happy|happily|with pleasure|my pleasure|love to|i'd (?:love|be (?:glad|happy|honou?red|delighted|interested))|would be an honou?r|i would (?:of course|love|be)|count me in|i'm in\b|i am in\b|put me down|go on (?:so|then)|i accept|i will (?:be there|come)|i'll (?:do|be there|come)|told them yes|lovely|why not|go for it|sign me up|deal\b|you're on|twist my arm|say (?:yes|less)))/g;
const DECLINES =
  /\b(?:can't|cannot|no(?:,| thank| sorry)|sorry|unfortunately|declin\w+|not (?:able|for me|something|this time)|won't be able|i don't (?:do|speak|comment)|press (?:office|team)|comms (?:team|office) (?:will|handle|on)|happy to (?:point|send|put you|suggest|pass)|i'd rather not|wouldn't (?:want|be)|not me)\b/;
const AT_WORK =
  /\b(?:teaching|grand round|f1s?|juniors|registrars|our (?:students|trainees|team)|students on placement|shift|cover|swap|rota|new starters|show them|interview for|childcare|clinic on|the ward|handover|audit|bleep)\b/;

export const acceptsInvitation = defineRule({
  id: "indemnity/accepts-invitation",
  grade: "note",
  needs: "reply",
  message: "This says yes to public work that your indemnity may not cover.",
  why: "Speaking, writing and broadcasting are not care of a patient. Before it is fixed, ask your indemnifier and the organiser who covers you, in writing.",
  *find(reading) {
    const { replyTo } = reading;
    if (replyTo === undefined || !replyTo.has(INVITES) || !replyTo.has(OCCASION)) return;
    if (replyTo.has(AT_WORK) || reading.has(DECLINES)) return;
    for (const match of reading.matches(ACCEPTS)) {
      yield { span: match, ...coverAsked(reading) };
      return;
    }
  },
});
