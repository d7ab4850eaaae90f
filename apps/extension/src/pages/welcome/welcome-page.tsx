import { LampMark } from "@bedside/ui";
import { useEffect, useRef } from "react";
import type { Settings } from "../../settings/settings.ts";
import type { Background } from "../ask-background.ts";
import { SilentNote } from "../silent-note.tsx";
import { type KeptSettings, useSettings } from "../use-settings.ts";
import { DoneStep } from "./done-step.tsx";
import { SitesStep } from "./sites-step.tsx";
import { TryStep } from "./try-step.tsx";
import { STEPS, type Step, useStep } from "./use-step.ts";
import { YouStep } from "./you-step.tsx";

export interface StepProps {
  readonly settings: Settings;
  readonly keep: KeptSettings["keep"];
  readonly background: Background;
  /** "Step 1 of 3". */
  readonly count: string;
  /** On to the next one, done with this or not. */
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const STEP_VIEWS: Readonly<Record<Step, (props: StepProps) => React.ReactNode>> = {
  you: YouStep,
  sites: SitesStep,
  try: TryStep,
};

/** Shown once, when Bedside has just been added: three steps, each of which can be left out. */
export function WelcomePage({ background }: { readonly background: Background }) {
  const { known, keep, tryAgain } = useSettings(background);
  const [step, goTo] = useStep();
  const main = useArrival(step);
  const at = STEPS.indexOf(step as Step);
  const View = step === "done" ? undefined : STEP_VIEWS[step];
  return (
    <div className="reading">
      <header className="page-head">
        <LampMark size={32} />
        <p className="welcome-name">Bedside</p>
      </header>
      <main ref={main} tabIndex={-1}>
        {known.state === "silent" && <SilentNote onTryAgain={tryAgain} />}
        {known.state === "known" && !View && <DoneStep settings={known.settings} />}
        {known.state === "known" && View && (
          <View
            settings={known.settings}
            keep={keep}
            background={background}
            count={`Step ${at + 1} of ${STEPS.length}`}
            onNext={() => goTo(STEPS[at + 1] ?? "done")}
            onBack={() => window.history.back()}
          />
        )}
      </main>
    </div>
  );
}

/** Whoever comes to another step reads from its top. */
function useArrival(step: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [step]);
  return main;
}
