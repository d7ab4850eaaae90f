import { type ContactLine, needsChecking } from "@bedside/guidance";
import { contactGroupsFor, mainLineFor, NumberLink, nameOfCountry, readOn } from "@bedside/ui";
import type { You } from "./you-fields.tsx";

/** A popup has room for one line each: for danger, for advice, for somebody to talk to. The first kind that has one. */
const NEEDS = [["emergency"], ["medicolegal", "regulator"], ["support"]] as const;

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
  return NEEDS.flatMap((kinds) => {
    const lines = kinds.flatMap((kind) => theirs.filter((line) => line.kind === kind));
    return lines.find(({ id }) => id === main?.id) ?? lines[0] ?? [];
  });
}
