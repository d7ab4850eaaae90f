/** Why there is no opinion. Never holds the draft, nor what was answered. */
export class OpinionError extends Error {
  override readonly name = "OpinionError";
  readonly code: OpinionErrorCode;
  /** Where the draft may have gone by then, as an origin; undefined where it went nowhere. */
  readonly sentTo: string | undefined;

  constructor(code: OpinionErrorCode, sentTo?: string) {
    super(MESSAGES[code]);
    this.code = code;
    this.sentTo = sentTo;
  }
}

export type OpinionErrorCode =
  /** The address is not on this machine, or reached by way of a proxy, nor what the organisation allows. Nothing was sent. */
  | "not-loopback"
  /** Nobody answers there, or the connection broke off. */
  | "unreachable"
  | "too-slow"
  /** The draft is longer than is asked about, or the answer longer than is read. */
  | "too-long"
  | "malformed-answer"
  /** Whoever answers would not: an error, or a redirect, which is never followed. */
  | "refused"
  | "cancelled";

const MESSAGES: Readonly<Record<OpinionErrorCode, string>> = {
  "not-loopback": "This address is not on this machine, or is reached by way of a proxy. Nothing was sent.",
  unreachable: "The language model cannot be reached.",
  "too-slow": "The language model took too long.",
  "too-long": "This was too long for the language model.",
  "malformed-answer": "The language model gave an answer that cannot be read.",
  refused: "The language model would not answer.",
  cancelled: "The question was called off.",
};
