import type { Topic } from "@bedside/guidance";
import { seeYourOwn } from "../find/advice/see-your-own.ts";
import { type Asked, politeDecline } from "../find/boundaries/polite-decline.ts";
import { neutralReply } from "../find/complaint/review-reply.ts";
import { withoutThePerson } from "../find/confidentiality/indirect/together-fix.ts";
import { AD_LINE, declare, OWN_LINE } from "../find/conflict/promotion.ts";
import { pointToIt } from "../find/copyright/whose-work.ts";
import { raiseItProperly } from "../find/defamation/raise-it-properly.ts";
import { coverFirst } from "../find/indemnity/cover-first.ts";
import { roleLine } from "../find/role/authority.ts";
import type { Hit } from "../find/rule.ts";
import { saferClaim } from "../find/sources/claim.ts";
import type { Reading } from "../read/reading.ts";
import type { Fix } from "../report.ts";
import type { Span } from "../span.ts";
import {
  DRAWN,
  JOB_ADVERT,
  MEETING,
  MONEY,
  OWN_NUMBER,
  OWN_PLACE,
  PROMISE,
  REQUEST,
  type Signals,
  signalsOf,
  TREATMENT,
} from "../weigh/taken-together-cues.ts";

/** Where the words stand that carried the score, and what the draft plainly is. */
interface Heard extends Signals {
  readonly span: Span;
}

/**
 * Wording for what was heard in the whole of a draft, the most fitting first. Whether it helps is tried afterwards, as
 * with every fix: what leaves the finding standing is not offered.
 */
export function togetherFixes({ rule, span }: Hit, reading: Reading): readonly Fix[] {
  const place = span ?? { start: 0, end: reading.text.length };
  return TEMPLATES[rule.topic]({ ...signalsOf(reading, span), span: place });
}

export function isTakenTogether({ rule }: Hit): boolean {
  return rule.id.endsWith("/taken-together");
}

const TEMPLATES: Readonly<Record<Topic, (heard: Heard) => readonly Fix[]>> = {
  confidentiality: ({ reading, answers, isMessage }) => [
    answers && !isMessage
      ? instead(reading, "Answer without saying who came", NOBODYS_CARE)
      : withoutThePerson(reading),
  ],
  respect: ({ reading, answers, target }) => [
    answers
      ? instead(reading, "Disagree without the edge", DISAGREES)
      : ["colleague", "profession", "institution"].includes(target)
        ? instead(reading, "Say that you are raising it", RAISES)
        : instead(reading, "Say it about the day, not the person", HARD_DAY),
  ],
  discrimination: ({ reading, near }) => [
    JOB_ADVERT.test(near)
      ? instead(reading, "Say what the job needs", OPEN_TO_ALL)
      : instead(reading, "Say it about one person, not a group", ONE_PERSON),
  ],
  sexualised: ({ reading, isMessage, answers, target }) => {
    if (isMessage || answers) return [instead(reading, "Bring it back to work", TO_WORK)];
    return target === "colleague" ? [instead(reading, "Praise the work instead", GOOD_AT_IT)] : [];
  },
  disrepute: ({ reading, answers }) =>
    answers ? [] : [instead(reading, "Say that it was hard, and leave the rest", HARD_DAY)],
  advice: ({ reading, span, near }) => [
    seeYourOwn(reading, span),
    ...(TREATMENT.test(near) ? [] : [add(reading, "Add that it is general, and who can check", GENERAL)]),
  ],
  sources: ({ reading, span, near }) => {
    const source = add(reading, "Add where it comes from", SOURCE);
    const safer = saferClaim(reading, span);
    return PROMISE.test(near) ? [safer] : [source, safer];
  },
  role: ({ reading }) => [roleLine(reading)],
  conflict: ({ reading, near }) => [
    declare(reading, OWN_PLACE.test(near) ? OWN_LINE : AD_LINE),
    add(reading, "Say what you get out of it", INTEREST),
  ],
  copyright: ({ reading, span, near }) => [
    pointToIt(reading, span),
    ...(DRAWN.test(near) ? [add(reading, "Add whose it is, once you have asked", CREDIT)] : []),
  ],
  defamation: ({ reading }) => raiseItProperly(reading),
  boundaries: (heard) => {
    const no = politeDecline(heard.reading, askedFor(heard));
    return no.length > 0 ? no : [instead(heard.reading, "Ask how others keep the line", HOW_DO_YOU)];
  },
  complaint: ({ reading, answers }) => [
    answers ? neutralReply(reading) : instead(reading, "Say how complaints are answered", TO_WHOM_WROTE),
  ],
  indemnity: ({ reading }) => coverFirst(reading),
};

const NOBODYS_CARE =
  "I can't talk about anyone's care here, or say who has or hasn't been to us. Please contact the service directly.";
const DISAGREES = "I see this differently, and I'd rather not argue about it here.";
const RAISES = "Something at work needs putting right, and I'm raising it with people who can do that.";
const HARD_DAY = "That was a hard day. I'll talk it through with somebody I trust.";
const OPEN_TO_ALL = "We're looking for somebody who can do this job well. Everybody is welcome to apply.";
const ONE_PERSON = "Everybody deserves the same care, and I'd rather ask than guess what somebody needs.";
const TO_WORK = "Thank you for your message. I'd like to keep this to work.";
const HOW_DO_YOU = "How do you all say no, kindly, when somebody gets in touch on your own account?";
const GOOD_AT_IT = "A pleasure to work with people who are this good at what they do.";
const GENERAL =
  "This is general information and may not be right for you. Please check with your GP, pharmacist or team; if it's urgent, call the emergency number.";
const SOURCE = "Source: [author, title, year, link].";
const INTEREST = "Declared interest: I [own, am paid by, was given this by] [name].";
const CREDIT = "Credit: [who made it, link], used with permission.";
const TO_WHOM_WROTE = "We read every complaint, and we answer it to the person who made it.";

/** What there is to say no to, by the same cues as the message. */
function askedFor({ near, isMessage, answers }: Heard): Asked {
  if (OWN_NUMBER.test(near)) return "contact";
  if (MEETING.test(near)) return "meeting";
  if (MONEY.test(near)) return "money";
  return REQUEST.test(near) || !(isMessage || answers) ? "request" : "care";
}

/** A line in place of the whole draft. */
function instead({ text }: Reading, title: string, replacement: string): Fix {
  return { title, replacement, at: { start: 0, end: text.length } };
}

/** A line of its own at the end. The last character is put back, so that the fix has a place to point to. */
function add(reading: Reading, title: string, line: string): Fix {
  const text = reading.text.trimEnd();
  const last = [...text.slice(-2)].at(-1) ?? "";
  return {
    title,
    replacement: `${last}\n${line}`,
    at: { start: text.length - last.length, end: text.length },
  };
}
