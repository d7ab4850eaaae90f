import type { ContactKind, ContactLine } from "@bedside/guidance";
import { ContactLines } from "@bedside/ui";

export const KIND_NAMES: Record<ContactKind, string> = {
  emergency: "If somebody is in danger",
  police: "Police",
  medicolegal: "Medicolegal advice",
  support: "Somebody to talk to",
  membership: "Membership",
  regulator: "Regulators",
  advertising: "Advertising",
};

interface Props {
  readonly lines: readonly ContactLine[];
  readonly kinds: readonly ContactKind[];
}

/** Whom to ring, by what they are for. */
export function ContactList({ lines, kinds }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="contact-kinds">
      {kinds
        .map((kind) => ({ kind, ofKind: lines.filter((line) => line.kind === kind) }))
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <section key={kind}>
            <h3>{KIND_NAMES[kind]}</h3>
            <ContactLines lines={ofKind} today={today} />
          </section>
        ))}
    </div>
  );
}
