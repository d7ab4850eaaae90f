import { useEffect, useState } from "react";

export const STEPS = ["you", "sites", "try"] as const;
export type Step = (typeof STEPS)[number];

/** The step is in the address, so that the browser's own way back goes back a step. */
export function useStep(): readonly [Step | "done", (step: Step | "done") => void] {
  const [step, setStep] = useState(stepOfAddress);
  useEffect(() => {
    const look = () => setStep(stepOfAddress());
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return [
    step,
    (next) => {
      window.location.hash = next;
    },
  ];
}

function stepOfAddress(): Step | "done" {
  const named = window.location.hash.slice(1);
  return [...STEPS, "done" as const].find((step) => step === named) ?? STEPS[0];
}
