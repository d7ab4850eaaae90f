import type { Reader } from "@bedside/guidance";
import { type ChangeEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { thisDevice } from "../settings/device-store.ts";
import type { Settings } from "../settings/settings.ts";
import { SearchIcon } from "../shell/icons.tsx";
import { LoadNote } from "../shell/load-note.tsx";
import { hashTo, type Route, replaceHash } from "../shell/routes.ts";
import { useLoaded } from "../shell/use-loaded.ts";
import { FacetRow } from "./facet-row.tsx";
import { filterFrom } from "./filter-params.ts";
import { forgetSearches, keepSearch, recentSearches } from "./recent-searches.ts";
import { ResultList } from "./result-list.tsx";

interface Props {
  readonly route: Route;
  readonly settings: Settings;
}

/** Everything there is to read, found as you type. */
export default function LibraryPage({ route, settings }: Props) {
  const reader: Reader = settings;
  const [loaded, retry] = useLoaded("library", loadLibrary);
  const [query, setQuery] = useState(route.params.get("q") ?? "");
  const [recent, setRecent] = useState(() => recentSearches(thisDevice));
  const asked = useDeferredValue(query);
  const filter = useMemo(() => filterFrom(route.params, reader), [route.params, reader]);
  const input = useRef<HTMLInputElement>(null);
  const results = useMemo(
    () => (loaded.state === "here" ? loaded.value.search(asked, filter, ALL_THERE_ARE) : undefined),
    [loaded, asked, filter],
  );

  useQueryInAddress(route, asked, setQuery);
  useSlash(input);

  return (
    <div className="library">
      <h1>Library</h1>
      <search className="library-search">
        <label className="search-field">
          <SearchIcon />
          <span className="for-screen-readers">Search articles and situations</span>
          <input
            ref={input}
            type="search"
            className="field"
            placeholder="Search: WhatsApp, reviews, photos …"
            value={query}
            enterKeyHint="search"
            onChange={(event: ChangeEvent<HTMLInputElement>) => setQuery(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && setRecent(keepSearch(thisDevice, query))}
          />
        </label>
        {query === "" && recent.length > 0 && (
          <p className="recent-searches">
            <span>Lately:</span>
            {recent.map((one) => (
              <button key={one} type="button" className="chip" onClick={() => setQuery(one)}>
                {one}
              </button>
            ))}
            <button
              type="button"
              className="link-button"
              onClick={() => setRecent(forgetSearches(thisDevice))}
            >
              Forget these
            </button>
          </p>
        )}
      </search>
      {results ? (
        <>
          <FacetRow
            facets={results.facets}
            filter={filter}
            onChoose={(name, value) => replaceHash(addressWith(route, { [name]: value }))}
          />
          <ResultList
            results={results}
            query={asked}
            onOpen={() => setRecent(keepSearch(thisDevice, asked))}
            everything={addressWith(route, { q: asked, region: "all", for: "all", topic: "", kind: "" })}
          />
        </>
      ) : (
        <LoadNote state={loaded.state === "failed" ? "failed" : "loading"} onRetry={retry} />
      )}
    </div>
  );
}

/** The address keeps up with what is typed, and what is typed with an address that a link or Back has brought. */
function useQueryInAddress(route: Route, asked: string, onQuery: (query: string) => void): void {
  const written = useRef(route.params.get("q") ?? "");
  useEffect(() => {
    const inAddress = route.params.get("q") ?? "";
    if (inAddress !== written.current) {
      written.current = inAddress;
      onQuery(inAddress);
    } else if (asked !== written.current) {
      written.current = asked;
      replaceHash(addressWith(route, { q: asked }));
    }
  }, [route, asked, onQuery]);
}

const ALL_THERE_ARE = 500;

const loadLibrary = async () => (await import("@bedside/lookup/search")).openLibrary();

function addressWith(route: Route, changes: Readonly<Record<string, string>>): string {
  return hashTo("library", undefined, { ...Object.fromEntries(route.params), ...changes });
}

/** "/" goes to the search box, as on other sites that are searched much; not while somebody writes. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement &&
        event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [input]);
}
