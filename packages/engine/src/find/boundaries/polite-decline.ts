import type { Reading } from "../../read/reading.ts";
import type { Fix } from "../../report.ts";
import { isToPatient } from "./with-patient.ts";

/** Confirms nothing: it would suit a stranger as well. */
const DECLINE =
  "Thank you for getting in touch. I keep my own accounts and number for family and friends, so I can't connect here. For anything about health, please use the usual number or website. If it's urgent, call the emergency number.";

/** For a message to a patient: a kind no with the proper channel, in place of the whole draft. */
export function politeDecline(reading: Reading): readonly Fix[] {
  if (!isToPatient(reading)) return [];
  return [
    {
      title: "Say no kindly, with the usual way to reach you",
      replacement: DECLINE,
      at: { start: 0, end: reading.text.length },
    },
  ];
}
