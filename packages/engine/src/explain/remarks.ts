import type { Language } from "../read/language.ts";
import type { Reading } from "../read/reading.ts";
import type { Remark } from "../report.ts";
import type { Weighed } from "../weigh/weigh.ts";
import { remarksOnContext } from "./context-remarks.ts";

const ON_LANGUAGE: Readonly<Record<Exclude<Language, "english">, Remark>> = {
  other: {
    kind: "other-language",
    message: "Bedside reads English; only numbers and contacts were checked.",
  },
  partly: {
    kind: "part-other-language",
    message: "Bedside reads English; of the rest only numbers and contacts were checked.",
  },
  none: {
    kind: "no-words",
    message: "There are no words here to read. Pictures, emoji and links were not looked at.",
  },
};

const VISIBLE = /[^\s\p{Cf}]/u;
const EMPTY: Remark = { kind: "no-words", message: "There is nothing here to read yet." };

const SPEAKERS_UNKNOWN: Remark = {
  kind: "speakers-unknown",
  message:
    "Several people speak here, and Bedside cannot tell which of them is you. Give your name as the author, and only your own words are judged as yours.",
};

/** What the author should know about how the draft was read. */
export function remarksOn({ language, areSpeakersUnknown }: Weighed, reading: Reading): readonly Remark[] {
  const onLanguage = language === "english" ? [] : [remarkOn(language, reading)];
  return [...onLanguage, ...(areSpeakersUnknown ? [SPEAKERS_UNKNOWN] : []), ...remarksOnContext(reading)];
}

function remarkOn(language: Exclude<Language, "english">, { text }: Reading): Remark {
  return language === "none" && !VISIBLE.test(text) ? EMPTY : ON_LANGUAGE[language];
}
