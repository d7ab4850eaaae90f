import { isCountry, PROFESSION_NAMES, PROFESSIONS } from "@bedside/guidance";
import { countriesWithGuidance, otherCountries } from "../settings/country-list.ts";
import { oneOf, type Settings } from "../settings/settings.ts";
import { optionsOf, SelectField } from "./select-field.tsx";
import { Sheet } from "./sheet.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onClose: () => void;
}

/** Country and profession decide whose guidance is cited. */
export function YouDialog({ isOpen, settings, onSettings, onClose }: Props) {
  return (
    <Sheet title="You" isOpen={isOpen} onClose={onClose}>
      <p className="hint">These decide whose guidance Bedside goes by. They are kept on this device only.</p>
      <SelectField
        label="I am a"
        value={settings.profession ?? ""}
        onChange={(value) => onSettings({ profession: oneOf(PROFESSIONS, value) })}
      >
        <option value="">I would rather not say</option>
        {optionsOf(PROFESSIONS, PROFESSION_NAMES)}
      </SelectField>
      <SelectField
        label="I work in"
        value={settings.country}
        onChange={(value) => isCountry(value) && onSettings({ country: value })}
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
      <div className="row sheet-end">
        <button type="button" className="button button-first" onClick={onClose}>
          Done
        </button>
      </div>
    </Sheet>
  );
}
