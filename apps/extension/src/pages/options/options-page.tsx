import { LampMark } from "@bedside/ui";
import type { Settings } from "../../settings/settings.ts";
import type { Background } from "../ask-background.ts";
import { Switch } from "../fields/switch.tsx";
import { YouFields } from "../fields/you-fields.tsx";
import { SilentNote } from "../silent-note.tsx";
import { type KeptSettings, useSettings } from "../use-settings.ts";
import { AboutPart } from "./about-part.tsx";
import { AskedPart } from "./asked-part.tsx";
import { KeptPart } from "./kept-part.tsx";
import { SecondReaderPart } from "./second-reader-part.tsx";
import { SitesPart } from "./sites-part.tsx";

interface Props {
  readonly background: Background;
}

export function OptionsPage({ background }: Props) {
  const { known, keep, tryAgain } = useSettings(background);
  return (
    <div className="reading">
      <header className="page-head">
        <LampMark size={32} />
        <h1>Bedside: settings</h1>
      </header>
      <main>
        {known.state === "silent" && <SilentNote onTryAgain={tryAgain} />}
        {known.state === "known" && <Choices settings={known.settings} keep={keep} background={background} />}
      </main>
    </div>
  );
}

interface ChoicesProps {
  readonly settings: Settings;
  readonly keep: KeptSettings["keep"];
  readonly background: Background;
}

function Choices({ settings, keep, background }: ChoicesProps) {
  return (
    <>
      <section aria-labelledby="you-heading">
        <h2 id="you-heading">You</h2>
        <p>These decide whose guidance Bedside goes by, and which numbers it shows.</p>
        <YouFields you={settings} onYou={(you) => void keep({ ...you, hasChosen: true })} />
      </section>

      <SitesPart settings={settings} keep={keep} />

      <section aria-labelledby="everywhere-heading">
        <h2 id="everywhere-heading">Everywhere</h2>
        <Switch
          label="Hold a post once when it should not go out as it stands"
          hint="A dialog says why, and offers to edit, to wait half an hour, or to post anyway. Nothing is ever held without saying so. Single sites can do without."
          isOn={settings.holds}
          onSwitch={(holds) => void keep({ holds })}
        />
        <Switch
          label="Pause everywhere"
          hint="Nothing is read on any site, and no post is held, until you switch this off."
          isOn={settings.isPaused}
          onSwitch={(isPaused) => void keep({ isPaused })}
        />
      </section>

      <SecondReaderPart settings={settings} keep={keep} background={background} />
      <AskedPart />
      <KeptPart settings={settings} onErase={() => background.ask("erase", null)} />
      <AboutPart settings={settings} />
    </>
  );
}
