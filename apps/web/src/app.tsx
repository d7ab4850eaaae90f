import { GuidanceLinks, type HrefOf } from "@bedside/ui";
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { AskBox } from "./ask/ask-box.tsx";
import { leaveFirstSight } from "./first/leave.ts";
import { useReadersAsSet } from "./reader/use-readers.ts";
import {
  AboutPage,
  ArticlePage,
  AskPage,
  AuditPage,
  CheckPage,
  LibraryPage,
  SettingsPage,
  SituationPage,
  SituationsPage,
  Tour,
} from "./rooms.ts";
import { useSettings } from "./settings/use-settings.ts";
import { BottomBar } from "./shell/bottom-bar.tsx";
import { ErrorBoundary } from "./shell/error-boundary.tsx";
import { Footer } from "./shell/footer.tsx";
import { hashTo, PLACES, type Route } from "./shell/routes.ts";
import { TopBar } from "./shell/top-bar.tsx";
import { useKeyboardInset } from "./shell/use-keyboard-inset.ts";
import { useRoute } from "./shell/use-route.ts";
import { YouDialog } from "./shell/you-dialog.tsx";
import { WelcomeCard } from "./welcome/welcome-card.tsx";

export function App() {
  const draft = useRef("");
  useLayoutEffect(leaveFirstSight, []);
  return (
    <ErrorBoundary rescue={() => draft.current}>
      <GuidanceLinks value={hrefOfGuidance}>
        <Rooms
          onDraft={(text) => {
            draft.current = text;
          }}
        />
      </GuidanceLinks>
    </ErrorBoundary>
  );
}

const hrefOfGuidance: HrefOf = (target) => {
  const [kind, id = ""] = target.split(":", 2);
  const [name, anchor] = id.split("#", 2);
  return hashTo(kind === "situation" ? "situations" : "library", name, { at: anchor });
};

/** The draft stays on its desk while its author looks something up elsewhere. */
function Rooms({ onDraft }: { readonly onDraft: (text: string) => void }) {
  const route = useRoute();
  const { place } = route;
  const { settings, change, erase } = useSettings();
  useReadersAsSet(settings);
  const [isAskingYou, setAskingYou] = useState(false);
  const [isTouring, setTouring] = useState(false);
  const [hasDesk, setHasDesk] = useState(false);
  if (place === "check" && !hasDesk) setHasDesk(true);
  const main = useRef<HTMLElement>(null);
  useArrival(route, main, isTouring);
  useKeyboardInset();

  return (
    <>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <TopBar route={route} settings={settings} onYou={() => setAskingYou(true)}>
        <AskBox />
      </TopBar>
      <WelcomeCard
        settings={settings}
        route={route}
        onSettings={change}
        onTour={() => setTouring(true)}
        onDone={() => main.current?.focus({ preventScroll: true })}
      />
      <main id="main" ref={main} tabIndex={-1} className={place === "check" ? "page page-check" : "page"}>
        {hasDesk && (
          <div hidden={place !== "check"}>
            <CheckPage
              settings={settings}
              onSettings={change}
              onDraft={onDraft}
              isShown={place === "check"}
            />
          </div>
        )}
        {place === "situations" &&
          (route.id ? <SituationPage route={route} settings={settings} /> : <SituationsPage />)}
        {place === "audit" && <AuditPage settings={settings} />}
        {place === "ask" && <AskPage settings={settings} />}
        {place === "library" &&
          (route.id ? (
            <ArticlePage route={route} settings={settings} />
          ) : (
            <LibraryPage route={route} settings={settings} />
          ))}
        {place === "settings" && (
          <SettingsPage
            settings={settings}
            onSettings={change}
            onErase={erase}
            onTour={() => setTouring(true)}
          />
        )}
        {place === "about" && <AboutPage country={settings.country} />}
      </main>
      <Footer settings={settings} onCountry={() => setAskingYou(true)} onTour={() => setTouring(true)} />
      <BottomBar place={place} />
      <YouDialog
        isOpen={isAskingYou}
        settings={settings}
        onSettings={change}
        onClose={() => setAskingYou(false)}
      />
      <Tour
        route={route}
        isOpen={isTouring}
        onClose={() => {
          setTouring(false);
          change({ hasSeenTour: true });
        }}
      />
    </>
  );
}

/** On arriving somewhere else, the title says where, and reading starts at the top of it. */
function useArrival({ place, id }: Route, main: RefObject<HTMLElement | null>, isTouring: boolean): void {
  const takeFocus = useEffectEvent(() => !isTouring && main.current?.focus({ preventScroll: true }));
  const before = useRef(`${place}/${id}`);
  useEffect(() => {
    // A page of one thing gives itself the title of that thing.
    if (id === undefined) document.title = `Bedside: ${PLACES[place].title}`;
    if (before.current === `${place}/${id}`) return;
    before.current = `${place}/${id}`;
    window.scrollTo(0, 0);
    takeFocus();
  }, [place, id]);
}
