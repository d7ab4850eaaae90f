import { type CountryOption, countriesWithGuidance, otherCountries } from "./country-list.ts";

/** Some 250 of them, to stand in a field to choose from. */
export function CountryOptions() {
  return (
    <>
      <optgroup label="With guidance of their own">{countriesWithGuidance().map(optionOf)}</optgroup>
      <optgroup label="Elsewhere, by general principles">{otherCountries().map(optionOf)}</optgroup>
    </>
  );
}

const optionOf = ({ code, name }: CountryOption) => (
  <option key={code} value={code}>
    {name}
  </option>
);
