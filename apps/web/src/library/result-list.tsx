import { ARTICLE_KIND_NAMES, articleTitle, minutesToRead } from "@bedside/guidance";
import type { Found, Marked, Results } from "@bedside/lookup/search";
import { counted, LiveRegion, startingSentence } from "@bedside/ui";
import { hashTo, PLACES } from "../shell/routes.ts";

interface Props {
  readonly results: Results;
  readonly query: string;
  readonly onOpen: () => void;
  /** The same search without anything narrowed. */
  readonly everything: string;
}

/** What was found, the best first, with the words that matched marked. */
export function ResultList({ results: { found, loosened }, query, onOpen, everything }: Props) {
  const isSearching = query.trim() !== "";
  const sentence = startingSentence(inWords(found.length, isSearching, loosened));
  return (
    <section className="results" aria-label={isSearching ? "What was found" : "Everything there is"}>
      <p className="results-count">{sentence}</p>
      <LiveRegion message={isSearching ? sentence : ""} />
      {found.length === 0 ? (
        <NothingFound everything={everything} />
      ) : (
        <ol className="result-list">
          {found.map((one) => (
            <li key={`${one.of} ${one.id}`}>
              <Result found={one} onOpen={onOpen} isSearching={isSearching} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function inWords(count: number, isSearching: boolean, loosened: boolean): string {
  const things = counted(count, "text", "texts");
  if (!isSearching) return `${things} for you.`;
  if (count === 0) return "Nothing found.";
  return loosened ? `Nothing holds all of these words. ${things} hold some of them.` : `${things} found.`;
}

interface ResultProps {
  readonly found: Found;
  readonly onOpen: () => void;
  readonly isSearching: boolean;
}

function Result({ found: { of, id, title, excerpt, anchor, heading }, onOpen, isSearching }: ResultProps) {
  const listed = of === "article" ? articleTitle(id) : undefined;
  const address =
    of === "article"
      ? hashTo("library", id, { at: isSearching ? anchor : undefined })
      : hashTo("situations", id);
  return (
    <article className="result">
      <h2>
        <a href={address} onClick={onOpen}>
          <Marks pieces={title} />
        </a>
      </h2>
      <p className="result-kind">
        {listed
          ? `${ARTICLE_KIND_NAMES[listed.kind]} · ${counted(minutesToRead(listed), "minute", "minutes")}`
          : "Situation, step by step"}
        {isSearching && heading && ` · ${heading}`}
      </p>
      <p className="result-excerpt">
        <Marks pieces={excerpt} />
      </p>
    </article>
  );
}

function Marks({ pieces }: { readonly pieces: readonly Marked[] }) {
  return pieces.map(({ text, isHit }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never move
    isHit ? <mark key={i}>{text}</mark> : text,
  );
}

function NothingFound({ everything }: { readonly everything: string }) {
  return (
    <div className="nothing-found">
      <p>Try fewer or other words, or look without narrowing the list.</p>
      <p>
        <a className="button" href={everything}>
          Look in everything
        </a>{" "}
        <a className="button" href={PLACES.situations.hash}>
          All situations
        </a>
      </p>
    </div>
  );
}
