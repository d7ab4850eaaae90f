import type { Author } from "@bedside/engine";
import { AUDIENCES } from "@bedside/guidance";
import type { Ask, BoxDraft, Dropped, GuidanceTarget, Message, Question } from "../protocol.ts";
import type { Where } from "../settings/choices.ts";
import { isRecord, type Settings } from "../settings/settings.ts";
import { SITE_IDS } from "../sites/site.ts";

/** Surroundings help the reading, and are cut rather than refused where somebody's page goes on and on. */
const LONGEST_REPLY_TO = 20_000;
const LONGEST_ABOUT_AUTHOR = 2_000;

/** What was asked, from whatever came down the line; undefined where it is no question that we know. */
export function messageFrom(came: unknown): Message | undefined {
  if (!isRecord(came)) return undefined;
  const { id, question } = came;
  if (typeof id !== "number" || !Number.isSafeInteger(id) || !isQuestion(question)) return undefined;
  const ask = ASKS[question](came.ask);
  return ask === undefined ? undefined : { id, question, ask };
}

/** That an answer is no longer waited for, where that is what came. */
export function droppedFrom(came: unknown): Dropped | undefined {
  return isRecord(came) && typeof came.drop === "number" ? { drop: came.drop } : undefined;
}

/** Each reads what belongs to its question, and leaves everything else behind. */
const ASKS: { readonly [Q in Question]: (ask: unknown) => Ask<Q> | undefined } = {
  check: boxDraftFrom,
  refine: boxDraftFrom,
  choices: whereFrom,
  settings: nothing,
  reader: nothing,
  // Which fields it holds, and what they hold, is looked at when they are joined with what is kept.
  keep: (ask) => (isRecord(ask) ? (ask as Partial<Settings>) : undefined),
  open: (ask) => (isRecord(ask) && isTarget(ask.target) ? { target: ask.target } : undefined),
  stay: nothing,
  erase: nothing,
};

const isQuestion = (value: unknown): value is Question =>
  typeof value === "string" && Object.hasOwn(ASKS, value);

function nothing(): null {
  return null;
}

function boxDraftFrom(ask: unknown): BoxDraft | undefined {
  const where = whereFrom(ask);
  if (!where || !isRecord(ask)) return undefined;
  const { text, replyTo, author, audience } = ask;
  if (typeof text !== "string") return undefined;
  const known = AUDIENCES.find((one) => one === audience);
  const writer = authorFrom(author);
  return {
    ...where,
    text,
    ...(typeof replyTo === "string" && { replyTo: replyTo.slice(0, LONGEST_REPLY_TO) }),
    ...(writer && { author: writer }),
    ...(known && { audience: known }),
  };
}

function whereFrom(ask: unknown): Where | undefined {
  if (!isRecord(ask) || typeof ask.host !== "string") return undefined;
  const site = SITE_IDS.find((one) => one === ask.site);
  return site && { site, host: ask.host };
}

function authorFrom(came: unknown): Author | undefined {
  if (!isRecord(came)) return undefined;
  const name = line(came.name);
  const handle = line(came.handle);
  const bio = line(came.bio);
  return { ...(name && { name }), ...(handle && { handle }), ...(bio && { bio }) };
}

const line = (value: unknown): string | undefined =>
  typeof value === "string" ? value.slice(0, LONGEST_ABOUT_AUTHOR) : undefined;

/** The names of situations and articles, and of a heading in one. */
const isTarget = (value: unknown): value is GuidanceTarget =>
  value === "options" ||
  value === "contacts" ||
  (typeof value === "string" && /^(?:situation|article):[a-z\d-]{1,100}(?:#[a-z\d-]{1,100})?$/.test(value));
