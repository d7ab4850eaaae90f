import { defineRule } from "../../rule.ts";
import { textBefore } from "./cue.ts";
import { foundNumber } from "./judged-number.ts";
import { cuedNumber, cuedNumbers } from "./record-number.ts";

/** Serial numbers of what is in or on a patient; HIPAA Safe Harbor lists them among the identifiers. */
const CUED = cuedNumber(
  "serials?(?:[ -]?(?:numbers?|nos?))?|s\\/n|sn|udi|imei|device (?:id|number|no)|implant (?:id|number|no)",
);
const DEVICE =
  /\b(?:pacemaker|implant\w*|defib\w*|icd|valve|pump|stent|joint|prosthes[ie]s|hip|knee|sensor|dexcom|libre|hearing aid|cochlear|pod|monitor|phone|loop recorder|device|patient|his|her|their)\b/;

export const deviceNumber = defineRule({
  id: "confidentiality/device-number",
  grade: "stop",
  needs: ["serial*", "s", "sn*", "udi*", "imei*", "device", "implant"],
  message: "This looks like the serial number of somebody's device.",
  why: "The maker and the clinic can tell whose implant, pump or phone it is.",
  *find(reading) {
    for (const cued of cuedNumbers(reading, CUED, 5)) {
      if (DEVICE.test(textBefore(reading, cued, 60))) yield foundNumber(cued, "patient");
    }
  },
});
