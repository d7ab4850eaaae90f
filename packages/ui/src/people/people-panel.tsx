import type { Change, Factor, Identifiability, Span } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { useMemo, useRef } from "react";
import { counted } from "../report/count.ts";
import { DraftWords } from "../report/draft-words.tsx";
import { LiveRegion } from "../report/live-region.tsx";
import { type Answer, answerOf, answerWithout, peopleIn } from "./answer.ts";
import { ChangeButton } from "./change-button.tsx";
import { cheapestChange } from "./cheapest-change.ts";
import { FactorChips } from "./factor-chips.tsx";
import { howCounted } from "./how-counted.ts";
import { PeopleScale } from "./people-scale.tsx";
import { answerLine, meaningLine } from "./people-words.ts";
import { type CountWithout, type KeyedFactor, keyFactors, useTried } from "./use-tried.ts";

export interface PeopleActions {
  readonly countWithout: CountWithout;
  readonly onChange: (change: Change) => void;
  readonly onPoint: (span: Span | undefined) => void;
}

interface Props extends PeopleActions {
  readonly identifiability: Identifiability;
  /** Where details and changes now lie in `text`. */
  readonly factors: readonly Factor[];
  readonly changes: readonly Change[];
  readonly text: string;
  readonly country: Country;
}

/** How many people a draft could be about, what makes it so, and what would make it more. */
export function PeoplePanel(props: Props) {
  const now = answerOf(props.identifiability, props.country);
  return now && <CountedPeople {...props} now={now} />;
}

function CountedPeople({
  now,
  identifiability,
  factors,
  changes,
  text,
  country,
  ...actions
}: Props & { now: Answer }) {
  const keyed = useMemo(() => keyFactors(factors, text), [factors, text]);
  const { tried, counted: without, isTried, toggle, putBack } = useTried(keyed, actions.countWithout);
  const list = useRef<HTMLUListElement>(null);
  const kept = keyed.filter(({ key }) => !isTried(key)).map(({ factor }) => factor);
  const isTrying = tried.length > 0 && without !== undefined;
  const shown = isTrying ? answerWithout(without.people, kept, country, now) : now;
  const line = answerLine(shown, country, isTrying);
  const people = peopleIn(shown, country);
  const change = cheapestChange(changes, now, country);
  const other = isTrying ? peopleIn(now, country) : change?.people;

  return (
    <section className="people" data-people={shown.kind} aria-labelledby="people-heading">
      <h3 id="people-heading">How many people could this be?</h3>
      <p className="people-answer">{line}</p>
      <p className="people-meaning">{isTrying ? <TriedOff tried={tried} /> : meaningLine(shown)}</p>
      <PeopleScale
        country={country}
        inWords={line}
        {...(people !== undefined && { people })}
        {...(other !== undefined && { other })}
      />
      {change && (
        <ChangeButton
          change={change}
          text={text}
          now={now}
          onChange={actions.onChange}
          onPoint={actions.onPoint}
        />
      )}
      {keyed.length > 0 && (
        <>
          <div className="factors-head">
            <p>What if you left one out?</p>
            <button
              type="button"
              className="quiet-button"
              disabled={tried.length === 0}
              onClick={() => {
                list.current?.querySelector<HTMLElement>("[aria-pressed=false]")?.focus();
                putBack();
              }}
            >
              Put back
            </button>
          </div>
          <FactorChips
            ref={list}
            factors={keyed}
            people={peopleIn(now, country)}
            isTried={isTried}
            onToggle={toggle}
            onPoint={actions.onPoint}
          />
        </>
      )}
      <HowCounted steps={howCounted(identifiability, country)} />
      <LiveRegion
        message={isTrying ? `${line}, without ${counted(tried.length, "detail")}.` : ""}
        wait={400}
        isOverDialogs={false}
      />
    </section>
  );
}

/** Names what is tried off where that fits into the one line there is, and counts it where not. */
const LONGEST_LIST = 32;

function TriedOff({ tried }: { readonly tried: readonly KeyedFactor[] }) {
  if (tried.map(({ words }) => words).join(" and ").length > LONGEST_LIST) {
    return `Only a try, without ${counted(tried.length, "detail")}.`;
  }
  return (
    <>
      Only a try, without{" "}
      {tried.map(({ key, words }, index) => (
        <span key={key}>
          {index > 0 && " and "}‘<DraftWords>{words}</DraftWords>’
        </span>
      ))}
      .
    </>
  );
}

function HowCounted({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <details className="how-counted">
      <summary>How this is counted</summary>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </details>
  );
}
