import { LiveRegion } from "@bedside/ui";
import { useState } from "react";
import type { Settings } from "../settings/settings.ts";
import { readerFor } from "../shell/reader.ts";
import { type ReaderChoice, ReaderFields } from "../shell/reader-fields.tsx";
import type { Route } from "../shell/routes.ts";
import { youInWords } from "../shell/top-bar.tsx";
import { useNamedReader } from "./use-named-reader.ts";

interface Props {
  readonly settings: Settings;
  readonly route: Route;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onTour: () => void;
  /** The card has gone; the page takes over from it. */
  readonly onDone: () => void;
}

/** Asks once where somebody works, and as what. It stands above the page and keeps nobody from using it. */
export function WelcomeCard({ settings, route, onSettings, onTour, onDone }: Props) {
  const [chosen, setChosen] = useState<ReaderChoice>();
  const [said, setSaid] = useState("");
  const named = useNamedReader(route);
  const shown = chosen ?? (named ? readerFor(settings, named) : settings);

  const finish = (patch: Partial<Settings>, words: string) => {
    onSettings({ ...patch, hasChosen: true });
    setSaid(words);
    onDone();
  };
  const keep = () => {
    const { country, profession } = shown;
    finish({ country, profession }, `Kept: ${youInWords(shown)}.`);
  };

  return (
    <>
      <LiveRegion message={said} wait={300} />
      {!settings.hasChosen && (
        <aside className="welcome no-print" aria-labelledby="welcome-heading">
          <div className="welcome-words">
            <h2 id="welcome-heading">Where do you work, and as what?</h2>
            <p>
              So that you see your own regulator’s guidance and the right numbers. Kept on this device only.
            </p>
          </div>
          <div className="welcome-fields">
            <ReaderFields country={shown.country} profession={shown.profession} onChange={setChosen} />
          </div>
          <div className="welcome-actions">
            <button type="button" className="button button-first" onClick={keep}>
              Keep
            </button>
            <button type="button" className="quiet-button" onClick={() => finish({}, "")}>
              Skip for now
            </button>
            <button type="button" className="quiet-button welcome-tour" onClick={onTour}>
              {settings.hasSeenTour ? "Take the tour again" : "Take the one-minute tour"}
            </button>
          </div>
        </aside>
      )}
    </>
  );
}
