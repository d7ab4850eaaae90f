import { useState } from "react";
import { type You, YouFields } from "../fields/you-fields.tsx";
import type { StepProps } from "./welcome-page.tsx";

/** Where somebody works, and as what. */
export function YouStep({ settings, keep, count, onNext }: StepProps) {
  const [chosen, setChosen] = useState<You>();
  const finish = (you?: You) => {
    void keep({ ...you, hasChosen: true });
    onNext();
  };
  return (
    <>
      <p className="step-count">{count}</p>
      <h1>Where do you work, and as what?</h1>
      <p>
        Bedside reads what you are about to post or send, here on your own device, and says if somebody could
        object to it or recognise a patient: what, why, and where your regulator says so. For that it has to
        know whose guidance holds for you.
      </p>
      <YouFields you={chosen ?? settings} onYou={setChosen} />
      <p className="hint">Kept in this browser only. You can change it at any time.</p>
      <div className="row step-ways">
        <button
          type="button"
          className="button button-first"
          onClick={() => finish(youOf(chosen ?? settings))}
        >
          Keep and go on
        </button>
        <button type="button" className="quiet-button" onClick={() => finish()}>
          Skip for now
        </button>
      </div>
    </>
  );
}

const youOf = ({ country, profession }: You): You => ({ country, profession });
