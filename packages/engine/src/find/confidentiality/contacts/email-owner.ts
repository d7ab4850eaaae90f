import type { Reading } from "../../../read/reading.ts";
import type { Span } from "../../../span.ts";
import { type Owner, ownerOf } from "./owner.ts";

/** Boxes that belong to a desk rather than to a person. */
const ROLE_BOX =
  /^(?:[\w.-]*(?:pals|info|enquir|inquir|contact|hello|admin|office|reception|complaint|feedback|secretar|appointment|booking|referral|press|media|comms|communications|hr|recruit|jobs|careers|support|help|service|team|ward|clinic|practice|surgery|pharmacy|advice|advocacy|training|education|research|trial|study|events|membership|newsletter|noreply|no-reply|donotreply|general|customer|care|foi|dpo|privacy|safeguarding|volunteer|fundrais|donat|library|sales|shop|orders|accounts|finance|payroll|rota|freedomtospeakup|ftsu|pgmec|deanery|conference|abstracts|editor|submissions|webmaster|postmaster|mail|post)[\w.-]*)$/;
/** Addresses that people have at work. */
const WORK_DOMAIN =
  /(?:^|\.)(?:nhs\.(?:uk|net|scot|wales)|nhs|hse\.ie|health\.nz|govt\.nz|gov(?:\.\w\w)?|ac\.\w\w|edu(?:\.\w\w)?|doctors\.org\.uk|police\.uk|parliament\.uk|moh\.\w+(?:\.\w\w)?)$/;
const CARE_LIST =
  /\b(?:clinic|smear|appointments?|results?|screening|support (?:group|evening|meeting)|patients|cc'?d|copied|bcc|reply all|everyone on the list)\b/;

/** Whose an e-mail address is; `service` for a role box. */
export function emailOwner(
  reading: Reading,
  span: Span,
  local: string,
  domain: string,
  others: number,
): Owner | "colleague" {
  if (ROLE_BOX.test(local)) return "service";
  const owner = ownerOf(reading, span);
  if (owner === "patient" || owner === "relative" || owner === "author") return owner;
  if (WORK_DOMAIN.test(domain)) return "colleague";
  // Several people's own addresses in a message from a clinic: the list tells each of them who else attends.
  if (
    CARE_LIST.test(reading.plainOf({ start: 0, end: reading.text.length })) &&
    (others > 0 || owner === "unknown")
  )
    return "patient";
  return owner === "service" ? "unknown" : owner;
}
