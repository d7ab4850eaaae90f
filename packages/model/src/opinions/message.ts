import type { Context } from "@bedside/engine";
import { disarmed, fenceFor } from "./fence.ts";

/** What is answered, and who the author says they are, is given as far as this. */
const MOST_REPLY_TO = 2_000;
const MOST_ABOUT_AUTHOR = 300;

/** What a language model is shown of one draft: where it will stand, and its text between two lines that it cannot write. */
export function messageAbout(shown: string, context: Context, isRedacted: boolean): string {
  const beside = isRedacted ? NOTHING_BESIDE : besideThe(context);
  const fence = fenceFor([shown, ...Object.values(beside)]);
  return [
    `Where it will stand:\n${circumstances(context).join("\n")}`,
    ...(isRedacted ? [WITHOUT_DETAILS] : []),
    ...(beside.author === "" ? [] : [`What is known of its author:\n${fenced(beside.author, fence)}`]),
    ...(beside.replyTo === ""
      ? []
      : [`What it answers, not to be judged:\n${fenced(beside.replyTo, fence)}`]),
    `The draft:\n${fenced(shown, fence)}`,
  ].join("\n\n");
}

const WITHOUT_DETAILS =
  "Personal details were taken out of it. General words, or words in brackets, stand where they were, and somebody else judges them: judge what is left.";

/** Words of people that stand beside a draft. They hold names, so none of them goes along with a redacted text. */
interface Beside {
  readonly author: string;
  readonly replyTo: string;
}

const NOTHING_BESIDE: Beside = { author: "", replyTo: "" };

function besideThe({ author, replyTo = "" }: Context): Beside {
  const known = [author?.name, author?.handle, author?.bio].filter((each) => each !== undefined);
  return {
    author: disarmed(known.join(" · ").slice(0, MOST_ABOUT_AUTHOR)),
    replyTo: disarmed(replyTo.slice(0, MOST_REPLY_TO)),
  };
}

function circumstances({ platform, audience, capacity, profession, country, replyTo }: Context): string[] {
  const known = {
    place: platform,
    "who can read it": audience,
    "written as": capacity,
    "the author's profession": profession,
    country,
    "an answer to somebody": replyTo === undefined ? undefined : "yes",
  };
  return Object.entries(known).flatMap(([what, value]) =>
    value === undefined ? [] : [`- ${what}: ${value}`],
  );
}

function fenced(text: string, fence: string): string {
  return `${fence}\n${text}\n${fence}`;
}
