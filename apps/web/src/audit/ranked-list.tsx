import type { Ranked } from "@bedside/audit";
import { VERDICT_NAMES } from "@bedside/audit/words";
import { LiveRegion } from "@bedside/ui";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from "react";
import { RankedCard } from "./ranked-card.tsx";
import { choicesIn, EVERYTHING, narrowed } from "./ranked-filter.ts";
import { RankedFilters } from "./ranked-filters.tsx";

/** In pixels, before a card has been measured. */
const CARD_HEIGHT = 260;

/** The list, of which only what is near the window stands in the page: five thousand cards scroll as one does. */
export function RankedList({ ranked }: { readonly ranked: readonly Ranked[] }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const asked = useDeferredValue(filter);
  const choices = useMemo(() => choicesIn(ranked), [ranked]);
  const kept = useMemo(() => narrowed(ranked, asked), [ranked, asked]);
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: kept.length,
    estimateSize: () => CARD_HEIGHT,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (i) => kept[i]?.item.key ?? i,
  });
  if (ranked.length === 0) return null;
  const sentence =
    kept.length === ranked.length
      ? `${ranked.length.toLocaleString("en-GB")} to look at, the gravest first.`
      : `${kept.length.toLocaleString("en-GB")} of ${ranked.length.toLocaleString("en-GB")}.`;
  return (
    <section className="ranked" aria-label="To look at">
      <h2 className="small-heading">To look at</h2>
      <RankedFilters
        filter={filter}
        choices={choices}
        verdicts={Object.entries(VERDICT_NAMES)}
        onFilter={setFilter}
      />
      <p className="results-count">{sentence}</p>
      <LiveRegion message={kept.length === ranked.length ? "" : sentence} />
      <ol ref={list} className="ranked-list">
        <VirtualSpace size={virtual.getTotalSize()} />
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <PlacedCard
            key={key}
            index={index}
            top={start - virtual.options.scrollMargin}
            measure={virtual.measureElement}
            ranked={kept[index]!}
            total={kept.length}
          />
        ))}
      </ol>
    </section>
  );
}

/** Holds the height of the whole list. Set from script, since the page's policy forbids style attributes in markup. */
function VirtualSpace({ size }: { readonly size: number }) {
  const space = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (space.current) space.current.style.height = `${size}px`;
  }, [size]);
  return <li ref={space} className="ranked-space" aria-hidden="true" />;
}

interface PlacedProps {
  readonly index: number;
  readonly top: number;
  readonly measure: (node: Element | null) => void;
  readonly ranked: Ranked;
  readonly total: number;
}

function PlacedCard({ index, top, measure, ranked, total }: PlacedProps) {
  const place = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    place.current.style.transform = `translateY(${top}px)`;
    measure(place.current);
  }, [top, measure]);
  return (
    <li
      ref={place}
      data-index={index}
      className="ranked-place"
      aria-setsize={total}
      aria-posinset={index + 1}
    >
      <RankedCard ranked={ranked} />
    </li>
  );
}
