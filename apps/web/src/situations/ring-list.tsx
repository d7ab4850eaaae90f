import { linesFor, type Reader, roleIn } from "@bedside/guidance";
import type { Ring } from "@bedside/guidance/situations";
import { ContactLines, RichText } from "@bedside/ui";

interface Props {
  readonly ring: readonly Ring[];
  readonly reader: Reader;
}

/** Whom to turn to, and the numbers that somebody has read for this country. */
export function RingList({ ring, reader }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ul className="ring-list">
      {ring.map(({ role, why }) => {
        const { name, what } = roleIn(role, reader.country);
        const lines = linesFor(role, reader.country, reader.profession);
        return (
          <li key={role} className="ring">
            <h4>{name}</h4>
            <p className="ring-what">
              {why && <RichText text={why} />} {(!why || lines.length === 0) && what}
            </p>
            {lines.length > 0 && <ContactLines lines={lines} today={today} />}
          </li>
        );
      })}
    </ul>
  );
}
