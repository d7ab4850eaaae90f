import { type RefObject, useEffect, useRef, useState } from "react";
import { AboutPage } from "./about/about-page.tsx";
import { CheckPage } from "./check/check-page.tsx";
import { SettingsPage } from "./settings/settings-page.tsx";
import { useSettings } from "./settings/use-settings.ts";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { Footer } from "./shell/footer.tsx";
import { PLACES, type Place, usePlace } from "./shell/routes.ts";
import { TopBar } from "./shell/top-bar.tsx";
import { useKeyboardInset } from "./shell/use-keyboard-inset.ts";
import { YouDialog } from "./shell/you-dialog.tsx";

export function App() {
  const draft = useRef("");
  return (
    <ErrorBoundary rescue={() => draft.current}>
      <Rooms
        onDraft={(text) => {
          draft.current = text;
        }}
      />
    </ErrorBoundary>
  );
}

/** The draft stays on its desk while its author looks something up elsewhere. */
function Rooms({ onDraft }: { readonly onDraft: (text: string) => void }) {
  const place = usePlace();
  const { settings, change, erase } = useSettings();
  const [isAskingYou, setAskingYou] = useState(false);
  const main = useRef<HTMLElement>(null);
  useArrival(place, main);
  useKeyboardInset();

  return (
    <>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <TopBar place={place} settings={settings} onYou={() => setAskingYou(true)} />
      <main id="main" ref={main} tabIndex={-1} className={place === "check" ? "page page-check" : "page"}>
        <div hidden={place !== "check"}>
          <CheckPage
            settings={settings}
            onSettings={change}
            onDraft={onDraft}
            onYou={() => setAskingYou(true)}
            isShown={place === "check"}
          />
        </div>
        {place === "settings" && (
          <SettingsPage
            settings={settings}
            onSettings={change}
            onErase={erase}
            onYou={() => setAskingYou(true)}
          />
        )}
        {place === "about" && <AboutPage country={settings.country} />}
      </main>
      <Footer country={settings.country} onCountry={() => setAskingYou(true)} />
      <YouDialog
        isOpen={isAskingYou}
        settings={settings}
        onSettings={change}
        onClose={() => setAskingYou(false)}
      />
    </>
  );
}

/** On arriving somewhere else, the title says where, and reading starts at the top of it. */
function useArrival(place: Place, main: RefObject<HTMLElement | null>): void {
  const before = useRef(place);
  useEffect(() => {
    document.title = `Bedside: ${PLACES[place].title}`;
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place, main]);
}
