import { TOPIC_NAMES, TOPICS, type Topic } from "@bedside/guidance";
import * as Plot from "@observablehq/plot";
import type { Audit } from "../audit.ts";
import type { ChartTable } from "./chart-table.ts";
import { sourceName } from "./source-name.ts";

/** One chart of the report: its picture, the same as a table, and the point of it in a sentence. */
export interface Chart {
  readonly title: string;
  readonly words: string;
  /** SVG; empty where there is nothing to draw. */
  readonly svg: string;
  readonly table: ChartTable;
}

const WIDTH = 680;
/** Told by shape, not by colour. */
const HOW_DRAWN = "Full bars: don’t post as it stands. Hollow bars: worth a second look.";
const GRAVE = [
  ["stop", "Don’t post as it stands"],
  ["pause", "Worth a second look"],
] as const;

/** Draws into the given document: a browser's own, or one made for the purpose. */
export function chartsOf(audit: Audit, document: Document): readonly Chart[] {
  return [
    byYear(audit, document),
    byTopic(audit, document),
    byHour(audit, document),
    byPlatform(audit, document),
  ].filter(({ table }) => table.rows.length > 0);
}

function byYear({ trends: { years } }: Audit, document: Document): Chart {
  const flagged = years.flatMap(({ year, verdicts }) =>
    GRAVE.map(([verdict, name]) => ({ year: String(year), name, items: verdicts[verdict] })),
  );
  const most = [...years].sort(
    (a, b) => b.verdicts.stop + b.verdicts.pause - (a.verdicts.stop + a.verdicts.pause),
  )[0];
  return {
    title: "Items to look at, by year",
    words: most ? `Most are of ${most.year}: ${most.verdicts.stop + most.verdicts.pause}. ${HOW_DRAWN}` : "",
    svg: drawn(document, {
      x: { type: "band", label: null, tickRotate: years.length > 12 ? -60 : 0 },
      y: { label: "items", grid: true },
      marks: [
        Plot.barY(flagged, { x: "year", y: "items", fill: "name", stroke: "currentColor" }),
        Plot.ruleY([0]),
      ],
    }),
    table: {
      head: ["Year", "Don’t post", "Second look", "Nothing found"],
      rows: years.map(({ year, verdicts }) => [String(year), verdicts.stop, verdicts.pause, verdicts.clear]),
    },
  };
}

function byTopic({ topics }: Audit, document: Document): Chart {
  const found = TOPICS.filter((topic) => topics[topic] > 0)
    .map((topic: Topic) => ({ topic: TOPIC_NAMES[topic], items: topics[topic] }))
    .sort((a, b) => b.items - a.items);
  return {
    title: "What they are about",
    words: found[0] ? `Most often: ${found[0].topic.toLowerCase()} (${found[0].items}).` : "",
    svg: drawn(document, {
      marginLeft: 190,
      x: { label: "items", grid: true },
      y: { label: null, domain: found.map(({ topic }) => topic) },
      marks: [
        Plot.barX(found, { x: "items", y: "topic", fill: "currentColor" }),
        Plot.text(found, { x: "items", y: "topic", text: "items", dx: 14, fill: "currentColor" }),
      ],
    }),
    table: { head: ["Topic", "Items"], rows: found.map(({ topic, items }) => [topic, items]) },
  };
}

/** Below this an hour's share says nothing. */
const FEWEST_IN_HOUR = 10;

function byHour({ trends: { hours } }: Audit, document: Document): Chart {
  const dated = hours.some(({ items }) => items > 0) ? hours : [];
  const shares = dated
    .filter(({ items }) => items >= FEWEST_IN_HOUR)
    .map(({ hour, items, flagged }) => ({ hour, share: (100 * flagged) / items }));
  return {
    title: "At what hour",
    words: hourInWords(hours),
    svg: drawn(document, {
      x: {
        type: "band",
        label: "hour of the day",
        domain: [...hours.keys()],
        tickFormat: (hour: number) => (hour % 3 === 0 ? `${hour}` : ""),
      },
      y: { label: "% to look at", grid: true },
      marks: [Plot.barY(shares, { x: "hour", y: "share", fill: "currentColor" }), Plot.ruleY([0])],
    }),
    table: {
      head: ["Hour", "Items", "To look at"],
      rows: dated
        .filter(({ items }) => items > 0)
        .map(({ hour, items, flagged }) => [`${hour}:00`, items, flagged]),
    },
  };
}

/** Late at night people write what they would not say. Said kindly, and only when the numbers say it. */
function hourInWords(hours: Audit["trends"]["hours"]): string {
  const count = (late: boolean) =>
    hours
      .filter(({ hour }) => (hour >= 22 || hour < 5) === late)
      .reduce((sum, { items, flagged }) => ({ items: sum.items + items, flagged: sum.flagged + flagged }), {
        items: 0,
        flagged: 0,
      });
  const [night, day] = [count(true), count(false)];
  if (night.items < 50 || day.items < 50) return "Hours as the export gives them.";
  const [late, early] = [night.flagged / night.items, day.flagged / day.items];
  if (late <= early * 1.3) return "You write no differently by night than by day.";
  return `After ten at night, ${percent(late)} of what you wrote is worth a look; by day ${percent(early)}. That is how tired people write everywhere: holding a draft until morning helps.`;
}

function percent(share: number): string {
  return `${(100 * share).toLocaleString("en-GB", { maximumFractionDigits: 1 })}%`;
}

function byPlatform({ trends: { platforms } }: Audit, document: Document): Chart {
  const flagged = platforms.flatMap(({ platform, verdicts }) =>
    GRAVE.map(([verdict, name]) => ({ platform: sourceName(platform), name, items: verdicts[verdict] })),
  );
  const several = platforms.length > 1;
  return {
    title: "Where",
    words: several ? `${platforms.length} places were read. ${HOW_DRAWN}` : "",
    svg: several
      ? drawn(document, {
          marginLeft: 120,
          x: { label: "items", grid: true },
          y: { label: null },
          marks: [Plot.barX(flagged, { x: "items", y: "platform", fill: "name", stroke: "currentColor" })],
        })
      : "",
    table: {
      head: ["Where", "Don’t post", "Second look", "Nothing found"],
      rows: platforms.map(({ platform, verdicts }) => [
        sourceName(platform),
        verdicts.stop,
        verdicts.pause,
        verdicts.clear,
      ]),
    },
  };
}

function drawn(document: Document, options: Plot.PlotOptions): string {
  const plot = Plot.plot({
    ...options,
    document,
    width: WIDTH,
    marginBottom: 46,
    height: options.height ?? 230,
    style: { background: "none", fontFamily: "inherit", fontSize: "13px", overflow: "visible" },
    color: { domain: GRAVE.map(([, name]) => name), range: ["currentColor", "transparent"] },
  });
  plot.setAttribute("aria-hidden", "true");
  plot.setAttribute("focusable", "false");
  return plot.outerHTML;
}
