import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import { isToPatient } from "./with-patient.ts";

/** What was found, and so what there is to say no to. */
export type Asked = "request" | "contact" | "meeting" | "care" | "money" | "secret";

interface Reply {
  readonly title: string;
  /** Confirms nothing: it would suit a stranger as well. */
  readonly text: string;
}

const USUAL_WAY =
  "For anything about health, please use the usual number or website. If it's urgent, call the emergency number.";

const REPLIES: Readonly<Record<Asked, Reply>> = {
  request: {
    title: "Say no kindly, with the usual way to reach you",
    text: `Thank you for writing. I keep my own accounts and number for family and friends, so I can't connect here. ${USUAL_WAY}`,
  },
  contact: {
    title: "Give the team's number instead of your own",
    text: `Thank you for writing. I keep my own number for family and friends, so I can't give it out. ${USUAL_WAY}`,
  },
  meeting: {
    title: "Thank them, and keep to the clinic",
    text: `That's a kind thought, thank you. I can't meet outside work, so I have to say no. ${USUAL_WAY}`,
  },
  care: {
    title: "Say that you can't advise here, and where they can ask",
    text: `Thank you for writing. I'm not able to advise or look at pictures here, since nothing sent here reaches the notes. ${USUAL_WAY}`,
  },
  money: {
    title: "Thank them, and say no to the gift",
    text: "That's very kind, thank you. I can't accept money or presents, and your thanks are more than enough.",
  },
  secret: {
    title: "Send them to the team instead",
    text: `Thank you for writing. I can't help from my own account, and the team can. ${USUAL_WAY}`,
  },
};

/** For everybody at once, where one tells of patients rather than writes to one. */
const TO_ALL =
  "A word to anybody who uses our service: I can't connect or answer here. Please use the usual number, and thank you for understanding.";

/** A kind no with the proper channel, in place of the whole draft. */
export function politeDecline(reading: Reading, asked: Asked = "request"): readonly Fix[] {
  const at = { start: 0, end: reading.text.length };
  if (!isToPatient(reading)) {
    const { audience } = reading.context;
    if (audience !== "public" || asked === "money") return [];
    return [{ title: "Tell everybody the usual way to reach the team", replacement: TO_ALL, at }];
  }
  const { title, text } = REPLIES[asked];
  return [{ title, replacement: text, at }];
}
