import { isRecord, type JsonRecord, listOf, stringOf } from "../json-value.ts";

/** Telegram writes this in place of the path of a file that was not exported. */
const NOT_INCLUDED = /^\(File (?:not included|exceeds|unavailable)/;
const FILES = ["photo", "file"];

/** The words of a message: a string, or an array of strings and of objects that hold a piece each. And those of a poll. */
export function textOf(message: JsonRecord): string {
  const text = piecesOf(message.text) || piecesOf(message.text_entities);
  const poll = isRecord(message.poll) ? pollOf(message.poll) : "";
  return [text, poll].filter((each) => each !== "").join("\n");
}

/** Files that lie beside the export. */
export function mediaOf(message: JsonRecord): readonly { name: string }[] {
  return FILES.map((kind) => stringOf(message[kind]))
    .filter((name) => name !== "" && !NOT_INCLUDED.test(name))
    .map((name) => ({ name }));
}

function piecesOf(value: unknown): string {
  if (typeof value === "string") return value;
  return listOf(value)
    .map((piece) => (isRecord(piece) ? stringOf(piece.text) : stringOf(piece)))
    .join("");
}

function pollOf(poll: JsonRecord): string {
  const answers = listOf(poll.answers).map((answer) => (isRecord(answer) ? piecesOf(answer.text) : ""));
  return [piecesOf(poll.question), ...answers].filter((each) => each !== "").join("\n");
}
