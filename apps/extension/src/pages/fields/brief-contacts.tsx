import { type ContactLine, needsChecking } from "@bedside/guidance";
import { contactGroupsFor, mainLineFor, NumberLink, nameOfCountry, readOn } from "@bedside/ui";
import type { You } from "./you-fields.tsx";

/** Kinds of which a popup has room for one line each: in danger, at a loss, at the end of one's strength. */
const KINDS = ["emergency", "medicolegal", "support"] as const;

interface Props {
  readonly you: You;
  readonly onAll: () => void;
}

/** The few numbers that somebody may need at this moment, and the way to all others. */
export function BriefContacts({ you, onAll }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  const lines = briefLines(you);
  return (
    <section aria-labelledby="ring-heading">
      <h2 id="ring-heading">People to ring, {nameOfCountry(you.country)}</h2>
      {!lines.some(({ kind }) => kind === "emergency") && (
        <p>If somebody is in danger, ring your local emergency number.</p>
      )}
      <ul className="brief-contacts">
        {lines.map((line) => (
          <li key={line.id}>
            <span className="contact-name">{line.name}</span> <NumberLink line={{ ...line, email: "" }} />
            <span className="hint">
              {readOn(line)}
              {needsChecking(line, today) && <strong> · check before calling</strong>}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={onAll}>
        All numbers
      </button>
    </section>
  );
}

function briefLines({ country, profession }: You): readonly ContactLine[] {
  const reader = { country, profession };
  const theirs = contactGroupsFor(reader).first.flatMap(({ lines }) => lines);
  const main = mainLineFor(reader);
  const chosen = KINDS.flatMap((kind) => {
    if (main?.kind === kind) return [main];
    return theirs.filter((line) => line.kind === kind).slice(0, 1);
  });
  return chosen.length > 0 || main === undefined ? chosen : [main];
}
