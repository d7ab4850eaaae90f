import { PROFESSION_NAMES, type Profession } from "@bedside/guidance";
import { LampMark } from "@bedside/ui";
import { shortNameOfCountry } from "../settings/country-list.ts";
import type { Settings } from "../settings/settings.ts";
import { MAIN_PLACES, PLACES, type Place } from "./routes.ts";

interface Props {
  readonly place: Place;
  readonly settings: Settings;
  readonly onYou: () => void;
}

export function TopBar({ place, settings, onYou }: Props) {
  return (
    <header className="top-bar">
      <a className="brand" href={PLACES.check.hash} aria-label="Bedside, check a draft">
        <LampMark />
        <span className="brand-name">Bedside</span>
      </a>
      <nav className="places" aria-label="Places">
        {MAIN_PLACES.map((one) => (
          <a key={one} href={PLACES[one].hash} aria-current={one === place ? "page" : undefined}>
            {PLACES[one].name}
          </a>
        ))}
      </nav>
      <YouButton settings={settings} onYou={onYou} />
    </header>
  );
}

interface YouProps {
  readonly settings: Settings;
  readonly onYou: () => void;
}

/** Country and profession, as one quiet button. */
export function YouButton({ settings, onYou }: YouProps) {
  return (
    <button type="button" className="quiet-button you-button" aria-haspopup="dialog" onClick={onYou}>
      <span className="for-screen-readers">Your profession and country: </span>
      {youInWords(settings)}
    </button>
  );
}

/** "Doctor, UK". */
export function youInWords({ profession, country }: Pick<Settings, "profession" | "country">): string {
  const who = profession ? SHORT_NAMES[profession] : "Your role";
  return `${who}, ${shortNameOfCountry(country)}`;
}

const SHORT_NAMES: Record<Profession, string> = {
  ...PROFESSION_NAMES,
  dentist: "Dental team",
  manager: "Manager",
  other: "Health worker",
};
