import { LiveRegion } from "@bedside/ui";
import type { BoxActions, BoxState, Held } from "../box-state.ts";
import { Badge } from "./badge/badge.tsx";
import type { StateWords } from "./badge/badge-words.ts";
import { Card } from "./card/card.tsx";
import { clockTime } from "./hold/clock-words.ts";
import { HoldDialog } from "./hold/hold-dialog.tsx";
import type { Waiting } from "./hold/waiting.ts";
import { WaitingPart } from "./hold/waiting-part.tsx";

/** All that is on the screen at one moment. */
export interface Scene {
  readonly state: BoxState;
  readonly words: StateWords | undefined;
  readonly spoken: string;
  /** Whether the author is in the box. */
  readonly isInBox: boolean;
  readonly isOpen: boolean;
  readonly active: string | undefined;
  readonly held: Held | undefined;
  readonly waiting: Waiting | undefined;
}

export interface LayerActions extends BoxActions {
  toggle(): void;
  close(): void;
  edit(held: Held): void;
  waitHalfAnHour(held: Held): void;
  postAnyway(held: Held): void;
}

/** The badge, the card when it is open, the question when something is held, and what a screen reader is told. */
export function Layer({ scene, actions }: { readonly scene: Scene; readonly actions: LayerActions }) {
  const { state, words, isInBox, isOpen, active, held, waiting } = scene;
  return (
    <>
      <section className="badge-place" aria-label="Bedside">
        {(words || isInBox || isOpen) && (
          <Badge
            words={words}
            held={waiting && `Held until ${clockTime(waiting.until)}`}
            isOpen={isOpen}
            onPress={actions.toggle}
          />
        )}
      </section>
      {isOpen && (
        <Card
          state={state}
          words={words}
          active={active}
          waiting={
            waiting && <WaitingPart waiting={waiting} onPostAnyway={() => actions.postAnyway(waiting.held)} />
          }
          actions={actions}
          onClose={actions.close}
        />
      )}
      {held && (
        <HoldDialog
          held={held}
          onEdit={() => actions.edit(held)}
          onWait={() => actions.waitHalfAnHour(held)}
          onPostAnyway={() => actions.postAnyway(held)}
        />
      )}
      <LiveRegion message={scene.spoken} isOverDialogs={false} />
    </>
  );
}
