import type { Bars } from "@bedside/guidance/articles";

/** A small chart whose numbers stand beside its bars, so that it reads as well without colour, without pictures, on paper. */
export function BarChart({ bars: { title, unit, full, rows, words } }: { readonly bars: Bars }) {
  return (
    <figure className="bar-chart">
      <figcaption>{title}</figcaption>
      <table>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="bar-cell" aria-hidden="true">
                <svg className="bar" width="100%" height="14" role="presentation">
                  <rect className="bar-ground" width="100%" height="14" rx="3" />
                  <rect className="bar-value" width={`${(value / full) * 100}%`} height="14" rx="3" />
                </svg>
              </td>
              <td className="bar-number">{valueInWords(value, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bar-words">{words}</p>
    </figure>
  );
}

function valueInWords(value: number, unit: string): string {
  const number = value.toLocaleString("en-GB");
  return unit === "%" ? `${number}%` : `${number} ${unit}`;
}
