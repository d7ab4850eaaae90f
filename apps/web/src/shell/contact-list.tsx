import { type ContactKind, type ContactLine, needsChecking, telHref } from "@bedside/guidance";

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
            <ul>
              {ofKind.map((line) => (
                <Line key={line.id} line={line} today={today} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function Line({ line, today }: { readonly line: ContactLine; readonly today: string }) {
  const use = [line.who, line.hours].filter(Boolean).join(" · ");
  const check = needsChecking(line, today) ? " · check before calling" : "";
  return (
    <li>
      <span className="contact-name">{line.name}</span> <NumberLink line={line} />
      <span className="contact-notes">{use}</span>
      <span className="contact-notes contact-source">
        {line.source}, {line.asOf.slice(0, 4)}
        {check}
      </span>
    </li>
  );
}

function NumberLink({ line }: { readonly line: ContactLine }) {
  if (line.text) {
    return (
      <span className="contact-number">
        text {line.text} to <a href={`sms:${line.number}`}>{line.number}</a>
      </span>
    );
  }
  return (
    <>
      <a className="contact-number" href={telHref(line.number)}>
        {line.number}
      </a>{" "}
      {line.email && (
        <a className="contact-number" href={`mailto:${line.email}`}>
          {line.email}
        </a>
      )}
    </>
  );
}
