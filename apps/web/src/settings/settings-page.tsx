import { useState } from "react";
import { Sheet } from "../shell/sheet.tsx";
import { youInWords } from "../shell/top-bar.tsx";
import { type Settings, THEMES, type Theme } from "./settings.ts";

interface Props {
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onErase: () => void;
  readonly onYou: () => void;
}

const THEME_NAMES: Record<Theme, string> = { system: "As this device has it", light: "Light", dark: "Dark" };

export function SettingsPage({ settings, onSettings, onErase, onYou }: Props) {
  return (
    <div className="reading">
      <h1>Settings</h1>

      <section>
        <h2>You</h2>
        <div>
          <p>Your country and profession decide whose guidance Bedside goes by.</p>
          <button type="button" className="button" aria-haspopup="dialog" onClick={onYou}>
            {youInWords(settings)}
          </button>
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

function DataOnThisDevice({ settings, onSettings, onErase }: Omit<Props, "onYou">) {
  const [isAsking, setAsking] = useState(false);
  const [isErased, setErased] = useState(false);
  const erase = () => {
    onErase();
    setAsking(false);
    setErased(true);
  };
  return (
    <section id="data">
      <h2>Data on this device</h2>
      <div>
        <p>
          Bedside has no account and no server that could know you. It keeps your settings in this browser,
          and the app itself, so that it opens without a network. Drafts are forgotten when you close the
          page, unless you say otherwise.
        </p>
        <label className="choice">
          <input
            type="checkbox"
            checked={settings.keepsDraft}
            onChange={(event) => onSettings({ keepsDraft: event.target.checked })}
          />
          Keep the draft I am working on, on this device
        </label>
        <p className="hint">
          Anybody who can open this browser could then read it. Leave this off on a shared computer.
        </p>
        <p>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            Erase what is kept
          </button>
        </p>
        <p role="status">{isErased && "Erased. The draft on the Check page is there until you close it."}</p>
      </div>
      <Sheet
        title="Erase what is kept?"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
      >
        <p>Your settings and any kept draft go from this device. This cannot be undone.</p>
        <div className="row sheet-end">
          <button type="button" className="button button-first" onClick={erase}>
            Erase
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            Keep them
          </button>
        </div>
      </Sheet>
    </section>
  );
}
