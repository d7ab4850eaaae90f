import { typeset } from "@bedside/ui";
import type { ShownPeople } from "../../../shown/shown.ts";
import type { BoxActions } from "../../box-state.ts";
import { FixButton } from "./fix-button.tsx";

interface Props {
  readonly people: ShownPeople;
  readonly text: string;
  readonly actions: BoxActions;
}

/** How many people this could be, what that means for the person, and the change that does most for least. */
export function PeoplePart({ people: { line, meaning, change }, text, actions }: Props) {
  return (
    <section className="people" aria-label="How many people could this be?">
      <p className="people-line">{typeset(line)}</p>
      <p className="people-meaning">{typeset(meaning)}</p>
      {change && (
        <FixButton fix={change} text={text} onFix={actions.fix} onGoTo={({ span }) => actions.goTo(span)}>
          <span className="fix-outcome">{typeset(change.outcome)}</span>
        </FixButton>
      )}
    </section>
  );
}
