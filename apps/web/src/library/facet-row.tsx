import { ARTICLE_KIND_NAMES, PROFESSION_NAMES, TOPIC_NAMES } from "@bedside/guidance";
import type { Facets, Filter } from "@bedside/lookup/search";
import { regionInWords, SelectField, typeset } from "@bedside/ui";
import { ALL } from "./filter-params.ts";

interface Props {
  readonly facets: Facets;
  readonly filter: Filter;
  /** The name is that of the address's parameter; an empty value takes it out. */
  readonly onChoose: (name: "region" | "for" | "topic" | "kind", value: string) => void;
}

const KIND_NAMES = { ...ARTICLE_KIND_NAMES, situation: "Situations, step by step" };

/** What the list is narrowed to, each choice with how many it would leave. */
export function FacetRow({ facets, filter, onChoose }: Props) {
  return (
    <fieldset className="facets">
      <legend className="for-screen-readers">Narrow the list</legend>
      <Facet
        label="Country"
        all="Every country"
        value={filter.region ?? ALL}
        counts={facets.region}
        nameOf={regionInWords}
        onChoose={(value) => onChoose("region", value)}
      />
      <Facet
        label="Profession"
        all="Every profession"
        value={filter.profession ?? ALL}
        counts={facets.profession}
        nameOf={(one) => PROFESSION_NAMES[one]}
        onChoose={(value) => onChoose("for", value)}
      />
      <Facet
        label="Topic"
        all="Every topic"
        value={filter.topic ?? ALL}
        counts={facets.topic}
        nameOf={(one) => typeset(TOPIC_NAMES[one])}
        onChoose={(value) => onChoose("topic", value === ALL ? "" : value)}
      />
      <Facet
        label="Kind"
        all="Every kind"
        value={filter.kind ?? ALL}
        counts={facets.kind}
        nameOf={(one) => KIND_NAMES[one]}
        onChoose={(value) => onChoose("kind", value === ALL ? "" : value)}
      />
    </fieldset>
  );
}

interface FacetProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: T | typeof ALL;
  readonly counts: ReadonlyMap<T, number>;
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: string) => void;
}

function Facet<T extends string>({ label, all, value, counts, nameOf, onChoose }: FacetProps<T>) {
  const choices = [...counts].filter(([one, count]) => count > 0 || one === value);
  return (
    <SelectField label={label} value={value} onChange={onChoose}>
      <option value={ALL}>{all}</option>
      {choices
        .map(([one, count]) => ({ one, name: nameOf(one), count }))
        .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
        .map(({ one, name, count }) => (
          <option key={one} value={one}>
            {name} ({count})
          </option>
        ))}
    </SelectField>
  );
}
