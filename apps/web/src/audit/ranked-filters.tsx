import { sourceName } from "@bedside/audit/words";
import { AUDIENCE_NAMES, TOPIC_NAMES } from "@bedside/guidance";
import { SelectField, typeset } from "@bedside/ui";
import { useId } from "react";
import type { choicesIn, RankedFilter } from "./ranked-filter.ts";

interface Props {
  readonly filter: RankedFilter;
  readonly choices: ReturnType<typeof choicesIn>;
  readonly verdicts: readonly (readonly [string, string])[];
  readonly onFilter: (filter: RankedFilter) => void;
}

/** Words and choices that narrow the list. */
export function RankedFilters({ filter, choices, verdicts, onFilter }: Props) {
  const words = useId();
  const choose = (name: keyof RankedFilter) => (value: string) => onFilter({ ...filter, [name]: value });
  return (
    <fieldset className="facets">
      <legend className="for-screen-readers">Narrow the list</legend>
      <div className="text-field">
        <label htmlFor={words}>Words</label>
        <input
          id={words}
          className="field"
          type="search"
          value={filter.words}
          onChange={(event) => choose("words")(event.target.value)}
        />
      </div>
      <Choice label="How grave" value={filter.verdict} choices={verdicts} onChoose={choose("verdict")} />
      <Choice
        label="Topic"
        value={filter.topic}
        choices={choices.topics.map((topic) => [
          topic,
          typeset(TOPIC_NAMES[topic as keyof typeof TOPIC_NAMES]),
        ])}
        onChoose={choose("topic")}
      />
      <Choice
        label="Where"
        value={filter.source}
        choices={choices.sources.map((source) => [source, sourceName(source)])}
        onChoose={choose("source")}
      />
      <Choice
        label="For whom"
        value={filter.audience}
        choices={choices.audiences.map((one) => [one, AUDIENCE_NAMES[one as keyof typeof AUDIENCE_NAMES]])}
        onChoose={choose("audience")}
      />
      <Choice
        label="Year"
        value={filter.year}
        choices={choices.years.map((year) => [year, year])}
        onChoose={choose("year")}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={onChoose}>
      <option value="">All</option>
      {choices.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
