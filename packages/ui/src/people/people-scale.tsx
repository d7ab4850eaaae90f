import { type Country, populationOfCountry } from "@bedside/guidance";
import { figure } from "../report/count.ts";
import { countryInSentence } from "./everybody.ts";

interface Props {
  readonly country: Country;
  /** Where the marker stands; left out where there is nothing to mark. */
  readonly people?: number;
  /** A second, hollow mark: what would be, or what was. */
  readonly other?: number;
  /** The answer in words, for those who do not see the marker. */
  readonly inWords: string;
}

const SIZES: readonly { readonly people: number; readonly number: string; readonly like: string }[] = [
  { people: 1, number: "1", like: "one person" },
  { people: 100, number: figure(100), like: "a street" },
  { people: 10_000, number: figure(10_000), like: "a small town" },
  { people: 1_000_000, number: "1 million", like: "a big city" },
];

/** From one person to everybody in the country, each step ten times the one before; the wider, the more to be lost among. */
export function PeopleScale({ country, people, other, inWords }: Props) {
  const all = populationOfCountry(country);
  const at = (number: number) => `${100 * placeOnScale(number, all)}%`;
  const meter = {
    role: "meter",
    "aria-label": "How many people fit",
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": Math.round(100 * placeOnScale(people ?? 1, all)),
    "aria-valuetext": `${inWords}, on a scale from one person to everybody in ${countryInSentence(country)}`,
  };
  return (
    <div className="people-scale" {...(people === undefined ? { "aria-hidden": true } : meter)}>
      <span className="people-all">everybody in {countryInSentence(country)}</span>
      <div className="people-line">
        <span className="people-wedge" />
        {decades(all).map((number) => (
          <span key={number} className="people-tick" style={{ insetInlineStart: at(number) }} />
        ))}
        {people !== undefined && other !== undefined && (
          <>
            <span
              className="people-way"
              style={{
                insetInlineStart: at(Math.min(people, other)),
                insetInlineEnd: `calc(100% - ${at(Math.max(people, other))})`,
              }}
            />
            <span className="people-mark people-other" style={{ insetInlineStart: at(other) }} />
          </>
        )}
        {people !== undefined && <span className="people-mark" style={{ insetInlineStart: at(people) }} />}
      </div>
      <div className="people-sizes" aria-hidden="true">
        {SIZES.map(({ people: size, number, like }) => (
          <span key={number} className="people-size" style={{ insetInlineStart: at(size) }}>
            <span className="people-number">{number}</span>
            <span className="people-like">{like}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** Between 0 for one person, or fewer, and 1 for everybody. */
export function placeOnScale(people: number, all: number): number {
  return Math.min(1, Math.max(0, Math.log10(people) / Math.log10(all)));
}

function decades(all: number): number[] {
  return Array.from({ length: Math.floor(Math.log10(all)) + 1 }, (_, power) => 10 ** power);
}
