import { type Country, isCountry, PROFESSION_NAMES, PROFESSIONS, type Profession } from "@bedside/guidance";
import { CountryOptions, optionsOf, SelectField } from "@bedside/ui";

export interface You {
  readonly country: Country;
  readonly profession?: Profession | undefined;
}

/** Where somebody works, and as what. */
export function YouFields({ you, onYou }: { readonly you: You; readonly onYou: (you: You) => void }) {
  const { country, profession } = you;
  return (
    <>
      <SelectField
        label="I work in"
        value={country}
        onChange={(value) => isCountry(value) && onYou({ country: value, profession })}
      >
        <CountryOptions />
      </SelectField>
      <SelectField
        label="I am a"
        value={profession ?? ""}
        onChange={(value) => onYou({ country, profession: PROFESSIONS.find((one) => one === value) })}
      >
        <option value="">I would rather not say</option>
        {optionsOf(PROFESSIONS, PROFESSION_NAMES)}
      </SelectField>
    </>
  );
}
