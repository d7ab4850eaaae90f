import { type Country, isCountry, PROFESSION_NAMES, PROFESSIONS, type Profession } from "@bedside/guidance";
import { countriesWithGuidance, otherCountries } from "../settings/country-list.ts";
import { oneOf } from "../settings/settings.ts";
import { optionsOf, SelectField } from "./select-field.tsx";

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
  return (
    <>
      <SelectField
        label="I work in"
        value={country}
        onChange={(value) => isCountry(value) && onChange({ country: value, profession })}
      >
        <optgroup label="With guidance of their own">
          {countriesWithGuidance().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Elsewhere, by general principles">
          {otherCountries().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
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
