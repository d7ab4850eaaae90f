import { type Country, isCountry, PROFESSION_NAMES, PROFESSIONS, type Profession } from "@bedside/guidance";
import { CountryOptions, nameOfCountry, optionsOf, SelectField } from "@bedside/ui";
import { oneOf } from "../settings/settings.ts";
import { useAfterwards } from "./use-afterwards.ts";

export interface ReaderChoice {
  readonly country: Country;
  readonly profession: Profession | undefined;
}

interface Props {
  readonly country: Country;
  readonly profession?: Profession | undefined;
  readonly onChange: (choice: ReaderChoice) => void;
}

/** Where somebody works, and as what. */
export function ReaderFields({ country, profession, onChange }: Props) {
  const isLong = useAfterwards();
  return (
    <>
      <SelectField
        label="I work in"
        value={country}
        onChange={(value) => isCountry(value) && onChange({ country: value, profession })}
      >
        {isLong ? <CountryOptions /> : <option value={country}>{nameOfCountry(country)}</option>}
      </SelectField>
      <SelectField
        label="I am a"
        value={profession ?? ""}
        onChange={(value) => onChange({ country, profession: oneOf(PROFESSIONS, value) })}
      >
        <option value="">I would rather not say</option>
        {optionsOf(PROFESSIONS, PROFESSION_NAMES)}
      </SelectField>
    </>
  );
}
