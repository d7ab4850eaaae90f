import { AUDIENCE_NAMES, AUDIENCES, CAPACITIES, CAPACITY_NAMES } from "@bedside/guidance";
import { optionsOf, SelectField } from "@bedside/ui";
import type { SiteSettings } from "../../settings/settings.ts";
import type { Site } from "../../sites/site.ts";

interface Props {
  readonly site: Site;
  readonly chosen: SiteSettings | undefined;
  readonly onChoose: (patch: SiteSettings) => void;
}

/** Who reads what is written on a site, and as whom it is written. First stands what holds when nobody chooses. */
export function ReaderFields({ site, chosen, onChoose }: Props) {
  return (
    <>
      <SelectField
        label="Who reads what I write here"
        value={chosen?.audience ?? ""}
        onChange={(value) => onChoose({ audience: AUDIENCES.find((one) => one === value) })}
      >
        <option value="">{usualAudience(site)}</option>
        {optionsOf(AUDIENCES, AUDIENCE_NAMES)}
      </SelectField>
      <SelectField
        label="In what capacity"
        value={chosen?.capacity ?? ""}
        onChange={(value) => onChoose({ capacity: CAPACITIES.find((one) => one === value) })}
      >
        <option value="">{`The usual here: ${midSentence(CAPACITY_NAMES[site.capacity])}`}</option>
        {optionsOf(CAPACITIES, CAPACITY_NAMES)}
      </SelectField>
    </>
  );
}

function usualAudience({ audience, audienceOf }: Site): string {
  const usual = midSentence(AUDIENCE_NAMES[audience]);
  return audienceOf ? `As the page says, else ${usual}` : `The usual here: ${usual}`;
}

const midSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
