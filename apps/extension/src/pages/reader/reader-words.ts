import type { ReaderState, ReaderTrouble } from "../../reader/reader-state.ts";

/** What went wrong, and what somebody can do about it. */
const TROUBLES: Readonly<Record<ReaderTrouble, string>> = {
  "not-a-model": "Its files do not fit this version of Bedside. Adding Bedside anew puts that right.",
  "damaged-model": "Its files are damaged. Adding Bedside anew puts that right.",
  "runtime-unavailable": "It could not start in this browser. To try once more, switch it off and on again.",
};

const AS_BEFORE = "Your drafts are checked as before, without it.";

/** How it is with the second reader, for those who switched it on; nothing to say where it is off. */
export function readerInWords(state: ReaderState | undefined): string {
  switch (state?.kind) {
    case "off":
      return "";
    case "resting":
      return "It is on. It starts when you begin to write.";
    case "starting":
      return "It is starting.";
    case "ready":
      return "It is on and ready.";
    case "failed":
      return `${TROUBLES[state.because]} ${AS_BEFORE}`;
    case undefined:
      return `It does not answer at the moment. ${AS_BEFORE}`;
  }
}
