import { ReaderSection } from "../reader/reader-section.tsx";
import { YouFields } from "../shell/you-dialog.tsx";
import { DataOnThisDevice } from "./data-section.tsx";
import { type Settings, THEMES, type Theme } from "./settings.ts";

interface Props {
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onErase: () => void;
  readonly onTour: () => void;
}

const THEME_NAMES: Record<Theme, string> = { system: "As this device has it", light: "Light", dark: "Dark" };

export function SettingsPage({ settings, onSettings, onErase, onTour }: Props) {
  return (
    <div className="reading">
      <h1>Settings</h1>

      <section>
        <h2>You</h2>
        <div>
          <p>
            Your country and profession decide whose guidance Bedside goes by, and which numbers it shows.
          </p>
          <YouFields settings={settings} onSettings={onSettings} />
        </div>
      </section>

      <section>
        <h2 id="theme-heading">Light</h2>
        <div role="radiogroup" aria-labelledby="theme-heading">
          {THEMES.map((theme) => (
            <label className="choice" key={theme}>
              <input
                type="radio"
                name="theme"
                checked={settings.theme === theme}
                onChange={() => onSettings({ theme })}
              />
              {THEME_NAMES[theme]}
            </label>
          ))}
        </div>
      </section>

      <ReaderSection settings={settings} onSettings={onSettings} />

      <section>
        <h2>Welcome card and tour</h2>
        <div>
          <p>The card that asked where you work, and the tour of a minute.</p>
          <div className="row">
            <button type="button" className="button" onClick={() => onSettings({ hasChosen: false })}>
              Show the welcome card again
            </button>
            <button type="button" className="button" onClick={onTour}>
              {settings.hasSeenTour ? "Take the tour again" : "Take the tour"}
            </button>
          </div>
          <p role="status">{!settings.hasChosen && "The welcome card stands at the top of the page."}</p>
        </div>
      </section>

      <DataOnThisDevice settings={settings} onSettings={onSettings} onErase={onErase} />

      <section>
        <h2>Keys</h2>
        <dl className="keys">
          <dt>F8, Shift + F8</dt>
          <dd>The next finding in the draft, the one before</dd>
          <dt>Ctrl + . (full stop)</dt>
          <dd>Make the first fix of the finding at the cursor</dd>
          <dt>Ctrl + Z</dt>
          <dd>Undo</dd>
          <dt>Esc</dt>
          <dd>Close a dialog</dd>
        </dl>
      </section>
    </div>
  );
}
