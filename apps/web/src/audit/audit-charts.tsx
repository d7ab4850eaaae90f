import type { Audit } from "@bedside/audit";
import { sourceName } from "@bedside/audit/words";
import { TOPIC_NAMES, TOPICS } from "@bedside/guidance";
import { BarChart, typeset } from "@bedside/ui";

/** The shape of an audit as bars with their numbers: by year, by topic, by hour, by place. */
export function AuditCharts({ audit }: { readonly audit: Audit }) {
  const charts = [yearsOf(audit), topicsOf(audit), hoursOf(audit), placesOf(audit)].filter(
    ({ rows }) => rows.length > 1,
  );
  const flagged = audit.verdicts.stop + audit.verdicts.pause;
  if (charts.length === 0 || flagged < FEWEST_TO_DRAW) return null;
  return (
    <section className="audit-charts">
      <h2 className="small-heading">At a glance</h2>
      <div className="chart-columns">
        {charts.map(({ title, unit, rows, words }) => (
          <BarChart
            key={title}
            bars={{
              kind: "bars",
              title,
              unit,
              rows,
              words,
              full: Math.max(1, ...rows.map(({ value }) => value)),
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** A chart of three bars of one says less than the list below it. */
const FEWEST_TO_DRAW = 5;

interface ChartOf {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly words: string;
}

function yearsOf({ trends: { years } }: Audit): ChartOf {
  return {
    title: "To look at, by year",
    unit: "",
    rows: years.map(({ year, verdicts }) => ({ label: String(year), value: verdicts.stop + verdicts.pause })),
    words: "Items that are worth a look, by the year in which they were written.",
  };
}

function topicsOf({ topics }: Audit): ChartOf {
  return {
    title: "What they are about",
    unit: "",
    rows: TOPICS.filter((topic) => topics[topic] > 0)
      .map((topic) => ({ label: typeset(TOPIC_NAMES[topic]), value: topics[topic] }))
      .sort((a, b) => b.value - a.value),
    words: "One item can be about several.",
  };
}

/** Below this an hour's share says nothing. */
const FEWEST_IN_HOUR = 20;

function hoursOf({ trends: { hours } }: Audit): ChartOf {
  return {
    title: "At what hour",
    unit: "%",
    rows: hours
      .filter(({ items }) => items >= FEWEST_IN_HOUR)
      .map(({ hour, items, flagged }) => ({
        label: `${hour}:00`,
        value: Math.round((1000 * flagged) / items) / 10,
      })),
    words:
      "The share that is worth a look, of what was written in that hour. Tired people everywhere write what they would not say.",
  };
}

function placesOf({ trends: { platforms } }: Audit): ChartOf {
  return {
    title: "Where",
    unit: "",
    rows: platforms.map(({ platform, verdicts }) => ({
      label: sourceName(platform),
      value: verdicts.stop + verdicts.pause,
    })),
    words: "Items that are worth a look, by where they stand.",
  };
}
