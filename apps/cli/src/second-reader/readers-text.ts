import { type Finding, READERS, type ReaderName } from "@bedside/engine";
import { visible } from "../terminal-text.ts";
import type { SentTo } from "./heard.ts";

const NAMES: Readonly<Record<ReaderName, string>> = {
  rules: "the rules",
  scores: "what was learned",
  model: "the second reader",
  browser: "the browser's own language model",
  local: "the language model",
};

/** At the end of a report, where they are introduced. */
const WHOLE_NAMES: typeof NAMES = { ...NAMES, model: "the second reader on this device" };

/** Who read a draft, or any of several; nothing where no second reader did. */
export function readByLine(readers: Iterable<ReaderName> | undefined): string | undefined {
  const names = namesOf(readers, WHOLE_NAMES);
  return names === undefined ? undefined : `Read by: ${names}.`;
}

/** Who saw what a finding is about, where one of the second readers did: that the rules did is what people expect. */
export function seenByLine({ seenBy = [] }: Finding): string | undefined {
  const isSecond = seenBy.some((reader) => reader !== "rules" && reader !== "scores");
  return isSecond ? `Seen by ${namesOf(seenBy, NAMES)}.` : undefined;
}

function namesOf(readers: Iterable<ReaderName> = [], called: typeof NAMES): string | undefined {
  const given = new Set(readers);
  const names = READERS.filter((reader) => given.has(reader)).map((reader) => called[reader]);
  if (names.length < 2) return names[0];
  const comma = names.length > 2 ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} and ${names.at(-1)}`;
}

/** Where the words of a draft were on its account. */
export function whereabouts(sentTo: SentTo | undefined): string {
  if (sentTo === undefined) return "Nothing was sent anywhere.";
  const { origin, leftThisDevice, wasRedacted } = sentTo;
  const how = wasRedacted ? "Without names and numbers, the text was" : "The text was";
  return leftThisDevice
    ? `${how} sent to ${visible(origin)}.`
    : `${how} given to the language model at ${visible(origin)}, and did not leave this device.`;
}
