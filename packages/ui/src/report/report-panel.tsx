import type { Report } from "@bedside/engine";
import type { Country } from "@bedside/guidance";
import { useEffect, useRef, useState } from "react";
import type { Marked } from "../editor/underlines.ts";
import { type PeopleActions, PeoplePanel } from "../people/people-panel.tsx";
import { AsideList } from "./aside-list.tsx";
import { counted, startingSentence } from "./count.ts";
import { type FindingActions, FindingCard } from "./finding-card.tsx";
import { LookedAt } from "./looked-at.tsx";
import { RemarkList } from "./remark-list.tsx";
import type { SetAside, Sifted } from "./set-aside.ts";
import { VerdictBanner } from "./verdict-banner.tsx";
import { unreadRemark } from "./verdict-words.ts";

interface Props extends FindingActions {
  readonly report: Report;
  readonly aside: Sifted["aside"];
  readonly marked: Marked;
  readonly text: string;
  /** Whose everybody is the end of the scale. */
  readonly country: Country;
  readonly people: PeopleActions;
  readonly onBringBack: (entry: SetAside) => void;
}

/** A long draft can have hundreds; drawing them all would hold up the typing. */
const CARDS_AT_ONCE = 30;

/** One report: verdict, how many people it could be about, the findings in the order of the text, what was set aside. */
export function ReportPanel({
  report,
  aside,
  marked,
  text,
  country,
  people,
  onBringBack,
  ...actions
}: Props) {
  const { placed, active } = marked;
  const activeCard = useScrolledIntoPanel(active);
  const { panel, remember } = useFocusAfterwards(placed.findings.length);
  const [most, setMost] = useState(CARDS_AT_ONCE);
  const shown = Math.max(most, placed.findings.findIndex(({ key }) => key === active) + 1);
  const more = placed.findings.length - shown;
  return (
    <div className="report" ref={panel}>
      <VerdictBanner report={report} />
      <RemarkList report={report} />
      <PeoplePanel
        identifiability={report.identifiability}
        factors={placed.factors}
        changes={placed.changes}
        text={text}
        country={country}
        {...people}
      />
      {placed.findings.length > 0 && (
        <section aria-labelledby="findings-heading">
          <h2 id="findings-heading" className="small-heading">
            {startingSentence(counted(placed.findings.length, "finding"))}
          </h2>
          {placed.findings.slice(0, shown).map((entry, index) => (
            <FindingCard
              key={entry.key}
              entry={entry}
              text={text}
              isActive={entry.key === active}
              {...(entry.key === active && { ref: activeCard })}
              onGoTo={actions.onGoTo}
              onFix={(...fix) => {
                remember(index);
                actions.onFix(...fix);
              }}
              onSetAside={(...aside) => {
                remember(index);
                actions.onSetAside(...aside);
              }}
            />
          ))}
          {more > 0 && (
            <button
              type="button"
              className="button more-findings"
              onClick={() => setMost(shown + CARDS_AT_ONCE)}
            >
              {startingSentence(counted(Math.min(more, CARDS_AT_ONCE), "more finding"))}
            </button>
          )}
        </section>
      )}
      {report.findings.length === 0 && unreadRemark(report) === undefined && <LookedAt />}
      <AsideList aside={aside} onBringBack={onBringBack} />
    </div>
  );
}

/** Brings the active card into view inside its own scrolling panel; the page and the draft stay where they are. */
function useScrolledIntoPanel(active: string | undefined) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const panel = active && card.current?.closest<HTMLElement>("[data-scroll-panel]");
    if (!panel || !card.current) return;
    const shown = panel.getBoundingClientRect();
    const wanted = card.current.getBoundingClientRect();
    if (wanted.top < shown.top) panel.scrollTop -= shown.top - wanted.top + 12;
    else if (wanted.bottom > shown.bottom) {
      panel.scrollTop += Math.min(wanted.bottom - shown.bottom + 12, wanted.top - shown.top - 12);
    }
  }, [active]);
  return card;
}

/** A finding that is dealt with takes its card away; whoever was in it goes on with the next, or with the verdict. */
function useFocusAfterwards(count: number) {
  const panel = useRef<HTMLDivElement>(null);
  const left = useRef<number>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the number of cards that changes under the focus
  useEffect(() => {
    const index = left.current;
    left.current = undefined;
    if (index === undefined || document.activeElement !== document.body) return;
    const cards = panel.current?.querySelectorAll<HTMLElement>(".finding");
    const next =
      cards?.[Math.min(index, cards.length - 1)] ?? panel.current?.querySelector<HTMLElement>(".verdict");
    next?.focus({ preventScroll: true });
  }, [count]);

  return {
    panel,
    remember(index: number) {
      left.current = index;
    },
  };
}
