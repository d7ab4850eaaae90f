import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { PLACES, type Route, replaceHash } from "../shell/routes.ts";
import { useBackToClose } from "../shell/use-back-to-close.ts";
import { PeopleFigure } from "./people-figure.tsx";
import { TOUR_STEPS } from "./tour-steps.ts";
import { usePointing } from "./use-pointing.ts";

interface Props {
  readonly route: Route;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Shows a newcomer round. A dialog without a veil of its own: the page is seen, lit where the step points. The pages it
 * turns to take the place of the dialog's own step in the history, so that closing it leads back to where it began.
 */
export function Tour({ route, isOpen, onClose }: Props) {
  const [at, setAt] = useState(0);
  const close = () => {
    setAt(0);
    onClose();
  };
  const step = isOpen ? TOUR_STEPS[at] : undefined;
  // In this order: the page that the tour began on keeps its own place in the history.
  useBackToClose(isOpen, close);
  useTurningTo(step && PLACES[step.place].hash, route);
  return (
    <ModalOverlay className="tour" isOpen={isOpen} onOpenChange={(open) => !open && close()}>
      <Panel at={at} onStep={setAt} onClose={close} />
    </ModalOverlay>
  );
}

const NOTHING: readonly string[] = [];
const COMPLETED = TOUR_STEPS.length;

interface PanelProps {
  readonly at: number;
  readonly onStep: (at: number) => void;
  readonly onClose: () => void;
}

function Panel({ at, onStep, onClose }: PanelProps) {
  const step = TOUR_STEPS[at];
  const panel = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useReturnToScroll();
  const layout = usePointing(step?.targets ?? NOTHING, panel);

  const goTo = (to: number) => {
    onStep(Math.min(Math.max(to, 0), COMPLETED));
    // "Back" goes away with the first step, and "Take it again" with the last: whoever was on it stays in the tour.
    if (to <= 0) next.current?.focus();
  };
  useArrows((by) => goTo(at + by));

  return (
    <>
      {layout?.ring && <div className="tour-ring" style={{ ...layout.ring }} />}
      <Modal
        ref={panel}
        className={layout ? "tour-panel" : "tour-panel unplaced"}
        style={{ left: layout?.left, top: layout?.top }}
      >
        <Dialog className="tour-dialog" aria-describedby="tour-text">
          <div className="tour-body">
            <div className="tour-head">
              {step ? <Progress at={at} /> : <span />}
              {step && (
                <button type="button" className="quiet-button tour-skip" onClick={onClose}>
                  Skip the tour
                </button>
              )}
            </div>
            <div aria-live="polite">
              <Heading slot="title" className="tour-title">
                {step ? step.title : "Tour completed"}
              </Heading>
              <p id="tour-text" className="tour-text">
                {step
                  ? step.text
                  : "That is all there is to know. You can take it again from the foot of any page."}
              </p>
            </div>
            {step?.targets.includes(".people") && <PeopleFigure />}
            <div className="row tour-foot">
              <button
                type="button"
                className="button button-first"
                ref={next}
                // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus as it opens, and this is where Enter leads on
                autoFocus
                onClick={step ? () => goTo(at + 1) : onClose}
              >
                {step ? (at === COMPLETED - 1 ? "Finish" : "Next") : "Continue"}
              </button>
              {at > 0 && (
                <button type="button" className="button" onClick={() => goTo(step ? at - 1 : 0)}>
                  {step ? "Back" : "Take it again"}
                </button>
              )}
            </div>
          </div>
        </Dialog>
      </Modal>
    </>
  );
}

function Progress({ at }: { readonly at: number }) {
  return (
    <p className="tour-progress">
      <span className="tour-dots" aria-hidden="true">
        {TOUR_STEPS.map(({ title }, index) => (
          <span key={title} data-done={index <= at || undefined} />
        ))}
      </span>
      {at + 1} of {TOUR_STEPS.length}
    </p>
  );
}

/** The arrow keys lead on and back, wherever in the tour the focus is. */
function useArrows(onStep: (by: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const onKey = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey || shiftKey) return;
      if (key === "ArrowRight") step(1);
      if (key === "ArrowLeft") step(-1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** After the tour the page stands as it did before. */
function useReturnToScroll(): void {
  useEffect(() => {
    const { scrollY } = window;
    return () => window.scrollTo(0, scrollY);
  }, []);
}

/** Turns to the page that a step is about, unless it lies open already. */
function useTurningTo(hash: string | undefined, route: Route): void {
  const turn = useEffectEvent((to: string) => {
    if (PLACES[route.place].hash !== to || route.id) replaceHash(to);
  });
  useEffect(() => {
    if (hash) turn(hash);
  }, [hash]);
}
