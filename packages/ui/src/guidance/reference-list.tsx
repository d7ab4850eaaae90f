import { BASIS_NOTES, CHECKED_ON, type ReferenceForReader, type Source, source } from "@bedside/guidance";
import { citationText, STATUS_WORDS } from "../report/citation-words.ts";
import { startingSentence } from "../report/count.ts";
import { typeset } from "../report/typeset.ts";
import { RichText } from "./rich-text.tsx";

interface Props {
  readonly references: readonly ReferenceForReader[];
  /** Says once, above those it is true of, what the texts are to the reader. */
  readonly showsBasis?: boolean;
}

/** Where it is written: title, year, paragraphs, whether it still holds, what it says, and what it is to the reader. */
export function ReferenceList({ references, showsBasis = true }: Props) {
  if (!showsBasis) return <References references={references} />;
  const bases = [...new Set(references.map(({ basis }) => basis))];
  return bases.map((basis) => (
    <div key={basis} className="references-of">
      <p className="reference-basis">{BASIS_NOTES[basis]}</p>
      <References references={references.filter((one) => one.basis === basis)} />
    </div>
  ));
}

function References({ references }: Pick<Props, "references">) {
  return (
    <ul className="references">
      {references.map((reference) => {
        const found = source(reference.source);
        return (
          found && (
            <li key={reference.source} className="reference">
              <ReferenceTitle source={found} paragraphs={reference.paragraphs} />
              {reference.says && (
                <p className="reference-says">
                  <RichText text={reference.says} />
                </p>
              )}
              <p className="reference-notes">
                {startingSentence(STATUS_WORDS[found.status])} · looked at on {dateInWords(CHECKED_ON)}
              </p>
            </li>
          )
        );
      })}
    </ul>
  );
}

function ReferenceTitle({
  source: found,
  paragraphs,
}: {
  readonly source: Source;
  readonly paragraphs: readonly string[];
}) {
  const name = typeset(citationText(found, paragraphs));
  if (!found.url) return <span className="reference-title">{name}</span>;
  return (
    <a className="reference-title" href={found.url} target="_blank" rel="noreferrer noopener">
      {name}
      <span className="for-screen-readers"> (opens in a new tab)</span>
    </a>
  );
}

/** "2026-11-22" as "22 November 2026". */
export function dateInWords(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}
