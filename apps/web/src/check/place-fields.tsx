import {
  AUDIENCE_NAMES,
  AUDIENCES,
  type Audience,
  CAPACITIES,
  CAPACITY_NAMES,
  type Capacity,
  PLATFORM_NAMES,
  PLATFORMS,
  type Platform,
} from "@bedside/guidance";
import { optionsOf, SelectField } from "@bedside/ui";
import { oneOf } from "../settings/settings.ts";

/** Where the draft goes, who can see it, and as whom it is written. */
export interface DraftPlace {
  readonly platform?: Platform | undefined;
  readonly audience: Audience;
  readonly capacity: Capacity;
}

interface Props {
  readonly place: DraftPlace;
  readonly onChange: (place: DraftPlace) => void;
  readonly isCompact?: boolean;
}

export function PlaceFields({ place, onChange, isCompact = false }: Props) {
  return (
    <>
      <SelectField
        label="Where it goes"
        isCompact={isCompact}
        value={place.platform ?? ""}
        onChange={(value) => onChange({ ...place, platform: oneOf(PLATFORMS, value) })}
      >
        <option value="">Anywhere</option>
        {optionsOf(PLATFORMS, PLATFORM_NAMES)}
      </SelectField>
      <SelectField
        label="Who can see it"
        isCompact={isCompact}
        value={place.audience}
        onChange={(value) => onChange({ ...place, audience: oneOf(AUDIENCES, value) ?? place.audience })}
      >
        {optionsOf(AUDIENCES, AUDIENCE_NAMES)}
      </SelectField>
      <SelectField
        label="In what capacity"
        isCompact={isCompact}
        value={place.capacity}
        onChange={(value) => onChange({ ...place, capacity: oneOf(CAPACITIES, value) ?? place.capacity })}
      >
        {optionsOf(CAPACITIES, CAPACITY_NAMES)}
      </SelectField>
    </>
  );
}

/** The same in a few words: "X (Twitter) · Everyone". */
export function placeInWords({ platform, audience, capacity }: DraftPlace): string {
  const where = platform ? PLATFORM_NAMES[platform] : "Anywhere";
  const as = capacity === "professional" ? [] : [CAPACITY_NAMES[capacity]];
  return [where, AUDIENCE_NAMES[audience], ...as].join(" · ");
}
