import type { Bars } from "@bedside/guidance/articles";
import type { Page } from "../page.ts";
import { hanging, visible, width, wrap } from "../terminal-text.ts";
import { number } from "../wording.ts";

const INDENT = "  ";
const GAP = "  ";

/** A bar of less says nothing beside the number. */
const SHORTEST_BAR = 12;
const LONGEST_BAR = 30;

/** A small chart, its numbers beside the bars, and below it the same in words. */
export function barLines({ title, unit, full, rows, words }: Bars, page: Page): string[] {
  const values = rows.map(({ value }) => valueInWords(value, unit));
  const besideBar = Math.max(...values.map(width)) + GAP.length;
  const labels = Math.max(...rows.map(({ label }) => width(visible(label))));
  const room = page.columns - INDENT.length - labels - GAP.length - besideBar;
  const isBeside = room >= SHORTEST_BAR;
  const bar = Math.min(LONGEST_BAR, isBeside ? room : page.columns - INDENT.length * 2 - besideBar);
  const chart = rows.flatMap(({ label, value }, i) => {
    const drawn = `${drawnBar(value / full, bar, page)}${GAP}${values[i]}`;
    return isBeside
      ? [`${INDENT}${visible(label).padEnd(labels)}${GAP}${drawn}`]
      : [...hanging(INDENT, visible(label), page.columns), INDENT + INDENT + drawn];
  });
  return [
    ...wrap(visible(title), page.columns).map((line) => page.paint("bold", line)),
    ...chart,
    ...wrap(visible(words), page.columns),
  ];
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const WHOLE = "█";

/** To an eighth of a column; anything above nothing is seen. The ground shows how much the whole would be. */
export function drawnBar(share: number, columns: number, { paint }: Pick<Page, "paint">): string {
  const eighths = Math.min(columns * 8, Math.max(share > 0 ? 1 : 0, Math.round(share * columns * 8)));
  const value = WHOLE.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
  return paint("cyan", value) + paint("dim", "·".repeat(columns - width(value)));
}

function valueInWords(value: number, unit: string): string {
  if (unit === "%") return `${value}%`;
  const [whole = "", part] = String(value).split(".");
  return `${number(Number(whole))}${part === undefined ? "" : `.${part}`} ${visible(unit)}`;
}
