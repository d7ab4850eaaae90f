import { type ContactGroup, ContactLines } from "@bedside/ui";

interface Props {
  readonly groups: readonly ContactGroup[];
}

/** Whom to ring, by what they are for. */
export function ContactList({ groups }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="contact-kinds">
      {groups.map(({ heading, lines }) => (
        <section key={heading} className={lines[0]?.kind === "emergency" ? "contact-urgent" : undefined}>
          <h3>{heading}</h3>
          <ContactLines lines={lines} today={today} />
        </section>
      ))}
    </div>
  );
}

/** Where no emergency number was read, that still comes first. */
export function EmergencyNote({ groups }: Props) {
  if (kindsIn(groups).includes("emergency")) return null;
  return <p className="contact-missing">If somebody is in danger, ring your local emergency number.</p>;
}

/** Where nobody was found to ask for advice or to talk to, the page says so rather than guess. */
export function NoLinesNote({ groups }: Props) {
  const kinds = kindsIn(groups);
  if (kinds.some((kind) => kind !== "emergency" && kind !== "police")) return null;
  return (
    <p className="contact-missing">
      We have no {kinds.length > 0 ? "other number" : "number"} for this country that we have read ourselves.
      Your regulator, your indemnifier or your union will have one.
    </p>
  );
}

const kindsIn = (groups: readonly ContactGroup[]) =>
  groups.flatMap(({ lines }) => lines.map(({ kind }) => kind));
