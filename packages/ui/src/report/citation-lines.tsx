import type { CitationInWords } from "./citation-words.ts";
import { typeset } from "./typeset.ts";

/** Where it is written, already in words: a line for each source, and whether it still holds. */
export function CitationLines({ lines }: { readonly lines: readonly Omit<CitationInWords, "source">[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="citations" aria-label="Where this is written">
      {lines.map(({ text, url, status }) => (
        <li key={text} className="citation">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {typeset(text)}
              <span className="for-screen-readers"> (opens in a new tab)</span>
            </a>
          ) : (
            typeset(text)
          )}{" "}
          <span className="citation-status">{status}</span>
        </li>
      ))}
    </ul>
  );
}
