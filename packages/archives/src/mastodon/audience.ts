import type { Audience } from "@bedside/guidance";
import { type JsonRecord, listOf, stringOf } from "../json-value.ts";

/** The three spellings that ActivityPub allows of "everybody". */
const EVERYBODY = new Set(["https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"]);
/** As Mastodon, Pleroma and Misskey address everybody who follows. */
const FOLLOWERS = /\/(?:followers|collections\/followers)$/;

/** Who could read it: everybody (also when it was kept out of lists), those who follow, or those who were named. */
export function audienceOf(object: JsonRecord): Audience {
  const named = [...addressed(object.to), ...addressed(object.cc)];
  if (named.length === 0 || named.some((each) => EVERYBODY.has(each))) return "public";
  return named.some((each) => FOLLOWERS.test(each)) ? "closed-group" : "private";
}

function addressed(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : listOf(value).map(stringOf);
}
