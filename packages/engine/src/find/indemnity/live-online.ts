import { defineRule } from "../rule.ts";
import { occasionsTakenUp } from "./taking-part.ts";

// A live stream, a webinar for the public, an ask-me-anything, a channel or show of one's own.
const ONLINE =
  /\b(?:(?:going|go|went|we're|be|doing|doin|do) (?:a |an |my |our )?(?:\w+ )?live\b(?! (?:in|at home|near|with|on my|off|by|alone|through|here|there|together|trial|births?|to))|live (?:tonight|at \d|on (?:air|tv|radio|facebook|insta\w*|tiktok|youtube|twitch|linkedin|\w+ fm)|sun\w*|sat\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|q ?& ?a|9|8|7|stream)|a daily live|(?:facebook|insta(?:gram)?|tiktok|youtube) live|live ?streams?(?: \w+)?|(?:x|twitter) spaces?|a space tonight|webinars?(?: series)?|(?:do|doing|host|hosting|hold) (?:the |an )?ama\b|(?:new|the charity's|volunteers'|my own|my new) (?:\w+ )?channel|new channel|my (?:new |own )(?:advice )?show|(?:episode|ep) \d+(?= of (?:my|our)| is (?:up|out|live))|season \d+ of|(?:my|the|a|our|new) (?:new )?podcast\b|streaming(?= \w+ \w+ for)|(?:call-?in|advice) show|twitch|first video)/g;

const NEEDS =
  "live livestream* space spaces webinar* ama anything channel show episode ep season podcast streaming stream video twitch".split(
    " ",
  );

export const liveOnline = defineRule({
  id: "indemnity/live-online",
  grade: "note",
  needs: NEEDS,
  message: "This is publishing to an audience online, which your indemnity may not cover.",
  why: "A stream, webinar or show is not care of a patient, and viewers may act on what you say. Ask your indemnifier, in writing, what they would stand behind.",
  find: (reading) => occasionsTakenUp(reading, ONLINE),
});
