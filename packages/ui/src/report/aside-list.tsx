import type { SetAside, Sifted } from "./set-aside.ts";
import { typeset } from "./typeset.ts";

interface Props {
  readonly aside: Sifted["aside"];
  readonly onBringBack: (entry: SetAside) => void;
}

/** What the author has set aside, with the reasons given, and the way back. */
export function AsideList({ aside, onBringBack }: Props) {
  if (aside.length === 0) return null;
  return (
    <section className="aside-list" aria-labelledby="aside-heading">
      <h3 id="aside-heading">Set aside by you</h3>
      <ul>
        {aside.map(({ finding, entry }) => (
          <li key={`${entry.rule} ${entry.words}`}>
            <p>
              {typeset(finding.message)} <span className="aside-reason">{entry.reason}</span>
            </p>
            <button type="button" className="quiet-button" onClick={() => onBringBack(entry)}>
              Bring it back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
