import type { Citation } from "@bedside/engine";
import { citationsInWords } from "./citation-words.ts";
import { typeset } from "./typeset.ts";

/** Where it is written: each source once, with its year, its paragraphs and whether it still holds. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const lines = citationsInWords(citations);
  if (lines.length === 0) return null;
  return (
    <ul className="citations" aria-label="Where this is written">
      {lines.map(({ source, text, url, status }) => (
        <li key={source} className="citation">
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
