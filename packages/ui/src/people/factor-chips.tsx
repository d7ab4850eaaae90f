import type { Span } from "@bedside/engine";
import { type Ref, useState } from "react";
import { counted } from "../report/count.ts";
import { DraftWords } from "../report/draft-words.tsx";
import { KIND_NAMES } from "./people-words.ts";
import { aboutPeople, fewPeople } from "./round-people.ts";
import type { KeyedFactor } from "./use-tried.ts";

interface Props {
  readonly factors: readonly KeyedFactor[];
  /** How many people fit with all of them; without one of them it must be more, to be worth saying. */
  readonly people: number | undefined;
  readonly isTried: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
  /** The detail that is looked at, or none any more. */
  readonly onPoint: (span: Span | undefined) => void;
  readonly ref: Ref<HTMLUListElement>;
}

const AT_ONCE = 8;

/** The details that narrow it down, in the author's own words; each can be switched off to see what it takes away. */
export function FactorChips({ factors, people, isTried, onToggle, onPoint, ref }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const more = factors.length - AT_ONCE;
  return (
    <>
      <ul className="factors" aria-label="What narrows it down" ref={ref}>
        {(showsAll ? factors : factors.slice(0, AT_ONCE)).map(({ key, words, factor }) => (
          <li key={key}>
            <button
              type="button"
              className="factor"
              aria-pressed={!isTried(key)}
              onClick={() => onToggle(key)}
              onPointerEnter={() => onPoint(factor)}
              onPointerLeave={() => onPoint(undefined)}
              onFocus={() => onPoint(factor)}
              onBlur={() => onPoint(undefined)}
            >
              <DraftWords>{words}</DraftWords>
              <FactorNote
                kind={KIND_NAMES[factor.kind]}
                without={worthSaying(factor.peopleWithout, people)}
              />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="quiet-button more-factors"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? "Show fewer" : `Show ${counted(more, "more detail")}`}
        </button>
      )}
    </>
  );
}

function FactorNote({ kind, without }: { readonly kind: string; readonly without: number | undefined }) {
  return (
    <span className="factor-note">
      <span className="for-screen-readers">, </span>
      {kind}
      {without !== undefined && (
        <>
          <span className="factor-without" aria-hidden="true">
            without it {fewPeople(without)}
          </span>
          <span className="for-screen-readers">, {aboutPeople(without)} without it</span>
        </>
      )}
    </span>
  );
}

function worthSaying(without: number | undefined, people: number | undefined): number | undefined {
  if (without === undefined) return undefined;
  return people === undefined || fewPeople(without) !== fewPeople(people) ? without : undefined;
}
