import type { Ranked } from "@bedside/audit";
import { platformHelp, type ReportItem, reportItem, VERDICT_NAMES } from "@bedside/audit/words";
import { furtherOn, situationTitle } from "@bedside/guidance";
import { VerdictIcon } from "@bedside/ui";
import { Fragment, useMemo } from "react";
import { hashTo } from "../shell/routes.ts";

/** One item to look at: why, when and where, its words with the places marked, and what can be done. */
export function RankedCard({ ranked }: { readonly ranked: Ranked }) {
  const shown = useMemo(() => reportItem(ranked), [ranked]);
  const topic = ranked.findings[0]?.topic;
  const situation = topic && situationTitle(furtherOn(topic, ranked.item.audience).situation);
  return (
    <article className={`ranked-card tone-${shown.verdict}`}>
      <h3>
        <VerdictIcon of={shown.verdict} size={20} />
        <span className="for-screen-readers">{VERDICT_NAMES[shown.verdict]}: </span>
        {shown.reason}
      </h3>
      <p className="hint">
        {shown.when} · {shown.where}
      </p>
      <blockquote>
        <MarkedWords shown={shown} />
      </blockquote>
      {shown.findings.length > 1 && (
        <ul className="hint">
          {shown.findings.slice(1).map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {shown.alike && <p className="hint">{shown.alike}</p>}
      <p className="ranked-links">
        {shown.url && (
          <a href={shown.url} target="_blank" rel="noreferrer noopener">
            Open the original<span className="for-screen-readers"> (opens in a new tab)</span>
          </a>
        )}
        {situation && <a href={hashTo("situations", situation.id)}>{situation.title}</a>}
      </p>
      <details>
        <summary>How to change or take this down</summary>
        <p>{platformHelp(shown.source)}</p>
      </details>
    </article>
  );
}

function MarkedWords({ shown: { text, marks } }: { readonly shown: ReportItem }) {
  const pieces = marks.map(([start, end], i) => ({
    before: text.slice(marks[i - 1]?.[1] ?? 0, start),
    hit: text.slice(start, end),
    start,
  }));
  return (
    <>
      {pieces.map(({ before, hit, start }) => (
        <Fragment key={start}>
          {before}
          <mark>{hit}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
