import { LampMark } from "@bedside/ui";
import type { Settings } from "../../settings/settings.ts";
import type { Background } from "../ask-background.ts";
import { BriefContacts } from "../fields/brief-contacts.tsx";
import { Switch } from "../fields/switch.tsx";
import { guidancePage } from "../guidance-page.ts";
import type { Place } from "../place.ts";
import { SilentNote } from "../silent-note.tsx";
import { useSettings } from "../use-settings.ts";
import { ClosedPart } from "./closed-part.tsx";
import { SecondReaderLine } from "./second-reader-line.tsx";
import { SitePart } from "./site-part.tsx";

interface Props {
  readonly background: Background;
  readonly place: Place;
}

/** What can be said and done about the page that the reader is on. */
export function Popup({ background, place }: Props) {
  const { known, keep, tryAgain } = useSettings(background);
  const openContacts = () => void background.ask("open", { target: "contacts" }).catch(tryAgain);
  return (
    <>
      <header className="popup-head">
        <LampMark size={24} />
        <h1>Bedside</h1>
        <a className="quiet-button" href="options.html" target="_blank" rel="noopener">
          Settings
        </a>
      </header>
      <main>
        {known.state === "silent" && <SilentNote onTryAgain={tryAgain} />}
        {known.state === "known" && (
          <>
            <Choose settings={known.settings} />
            {place.kind === "closed" ? (
              <ClosedPart why={place.why} />
            ) : (
              <SitePart place={place} settings={known.settings} keep={keep} />
            )}
            <Pause settings={known.settings} onPause={(isPaused) => void keep({ isPaused })} />
            <SecondReaderLine settings={known.settings} background={background} />
            <BriefContacts you={known.settings} onAll={openContacts} />
          </>
        )}
      </main>
      {known.state === "known" && <Ways settings={known.settings} />}
    </>
  );
}

function Choose({ settings }: { readonly settings: Settings }) {
  if (settings.hasChosen) return null;
  return (
    <section className="note">
      <h2>Where do you work, and as what?</h2>
      <p>Until you say so, Bedside goes by the United Kingdom and shows the numbers to ring there.</p>
      <a className="button" href="welcome.html" target="_blank" rel="noopener">
        Say where you work
      </a>
    </section>
  );
}

function Pause({
  settings,
  onPause,
}: {
  readonly settings: Settings;
  readonly onPause: (isPaused: boolean) => void;
}) {
  return (
    <section className={settings.isPaused ? "note pause-part" : "pause-part"} aria-label="Pause">
      <Switch
        label="Pause everywhere"
        hint={
          settings.isPaused
            ? "Paused. Nothing is read on any site, and no post is held, until you switch this off."
            : undefined
        }
        isOn={settings.isPaused}
        onSwitch={onPause}
      />
    </section>
  );
}

/** The guidance that comes with the extension; it opens without a network. */
function Ways({ settings }: { readonly settings: Settings }) {
  return (
    <nav className="ways" aria-label="Guidance">
      {(["check", "situations", "library"] as const).map((place) => (
        <a key={place} href={guidancePage(place, settings)} target="_blank" rel="noopener">
          {WAY_NAMES[place]}
        </a>
      ))}
    </nav>
  );
}

const WAY_NAMES = { check: "Check a draft", situations: "Situations", library: "Library" };
