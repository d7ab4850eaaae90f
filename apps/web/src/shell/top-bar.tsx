import { PROFESSION_NAMES, type Profession } from "@bedside/guidance";
import { LampMark, mainLineFor, shortNameOfCountry } from "@bedside/ui";
import { type ReactNode, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import { ContactSheet } from "./contact-sheet.tsx";
import { PhoneIcon } from "./icons.tsx";
import { MainLine } from "./main-line.tsx";
import { MAIN_PLACES, PLACES, type Route } from "./routes.ts";

interface Props {
  readonly route: Pick<Route, "place" | "params">;
  readonly settings: Settings;
  readonly onYou: () => void;
  /** What stands between the places and the reader. */
  readonly children?: ReactNode;
}

export function TopBar({ route: { place, params }, settings, onYou, children }: Props) {
  // A link may be for nothing but the numbers.
  const [isRinging, setRinging] = useState(params.get("ring") === "yes");
  const line = mainLineFor(settings, settings.adviceLine);
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
      {children}
      <div className="top-bar-you">
        {line && <MainLine line={line} />}
        <button
          type="button"
          className="quiet-button icon-button ring-button"
          aria-haspopup="dialog"
          title="Whom to ring"
          onClick={() => setRinging(true)}
        >
          <PhoneIcon />
          <span className="for-screen-readers">Whom to ring: all numbers</span>
        </button>
        <YouButton settings={settings} onYou={onYou} />
      </div>
      <ContactSheet reader={settings} isOpen={isRinging} onClose={() => setRinging(false)} />
    </header>
  );
}

interface YouProps {
  readonly settings: Settings;
  readonly onYou: () => void;
}

/** Country and profession, as one quiet button. */
function YouButton({ settings, onYou }: YouProps) {
  return (
    <button type="button" className="quiet-button you-button" aria-haspopup="dialog" onClick={onYou}>
      <span className="for-screen-readers">Your profession and country: </span>
      <span className="you-words">{youInWords(settings)}</span>
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
