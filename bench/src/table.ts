/** One line of the bench: what is measured, what it should reach, what we reach, what others reach beside us. */
export interface Row {
  readonly what: string;
  readonly goal: string;
  readonly ours: string;
  readonly peers?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Tables and remarks below the rows. */
  readonly notes?: readonly string[];
}

export function printSection(section: Section): string {
  const rows: Row[] = [
    { what: section.title, goal: "goal", ours: "Bedside", peers: "peers, same run" },
    ...section.rows,
  ];
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const widths = { what: width((r) => r.what), goal: width((r) => r.goal), ours: width((r) => r.ours) };
  const lines = rows.map((row) =>
    `${row.what.padEnd(widths.what)}  ${row.goal.padEnd(widths.goal)}  ${row.ours.padEnd(widths.ours)}  ${row.peers ?? ""}`.trimEnd(),
  );
  const [head, ...body] = lines;
  return [
    head,
    "-".repeat(head?.length ?? 0),
    ...body,
    ...(section.notes ?? []).flatMap((note) => ["", note]),
  ].join("\n");
}

export const two = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : "–");
export const three = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : "–");
export const percent = (value: number): string =>
  Number.isFinite(value) ? `${(100 * value).toFixed(2)} %` : "–";
export const whole = (value: number): string =>
  Number.isFinite(value) ? Math.round(value).toLocaleString("en-GB") : "–";
export const ratio = (part: number, all: number): number => (all === 0 ? Number.NaN : part / all);
