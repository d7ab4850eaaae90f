import { type Redaction, type RedactionStyle, type RedactOptions, redact } from "@bedside/engine";
import { IDENTIFIER_LABELS } from "@bedside/guidance";
import { counted } from "../wording.ts";
import { DRAFT, draftIn } from "./draft-argument.ts";
import { listOf, object, oneOf, SPAN, text, YES_OR_NO } from "./json-schema.ts";
import { type Given, Refusal, type Tool } from "./tool.ts";

const STYLES = ["generalise", "remove", "pseudonym"] as const satisfies readonly RedactionStyle[];

export const REDACT: Tool = {
  name: "redact",
  title: "Take personal details out",
  description:
    "Takes every name, number, date, address and other personal identifier out of a text, whoever it belongs to, and puts something general in its place. What is left may still point to somebody: say so, and have the person read it through.",
  takes: object(DRAFT.required, {
    ...DRAFT.optional,
    style: oneOf(
      STYLES,
      'generalise ("a patient"; the default), remove ("[name]") or pseudonym (invented names, the same person the same one).',
    ),
    keepOwn: { ...YES_OR_NO, description: "Leaves the author's own details, as given in context." },
  }),
  gives: object(
    {
      text: text("The redacted text."),
      entities: listOf(
        object({ ...SPAN, label: oneOf(IDENTIFIER_LABELS), replacement: text() }),
        "What was taken out, by its place in the original text.",
      ),
    },
    { id: text() },
  ),
  call(given) {
    const options = optionsIn(given);
    const redaction = redact(draftIn(given), options);
    return { texts: [redaction.text, noteOn(redaction)], data: redaction };
  },
};

function optionsIn({ style, keepOwn }: Given): RedactOptions {
  const known = STYLES.find((each) => each === (style ?? "generalise"));
  if (!known) throw new Refusal("invalid-request", `"style" must be one of ${STYLES.join(", ")}`);
  if (typeof (keepOwn ?? false) !== "boolean")
    throw new Refusal("invalid-request", '"keepOwn" must be true or false');
  return { style: known, keepOwn: keepOwn === true };
}

function noteOn({ entities }: Redaction): string {
  const took =
    entities.length === 0
      ? "Found no personal details"
      : `Took out ${counted(entities.length, "personal detail")}`;
  return `${took}, on this device. Read it through before you share it: what is left may still point to somebody.`;
}
