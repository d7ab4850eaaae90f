import type { Reading } from "../../read/reading.ts";
import type { Target } from "../../read/target.ts";
import { speaksOfWork } from "../../read/work.ts";
import type { Span } from "../../span.ts";
import type { Grade } from "../rule.ts";
import { sceneOf } from "./scene.ts";

/**
 * How grave it is to run somebody down. Abuse of a patient, or of a colleague or a relative whom readers can tell, is a
 * stop; a group, somebody nobody could name, a public figure or an institution is rudeness.
 */
export function abuseGrade(reading: Reading, span: Span, target: Target): Grade {
  const scene = sceneOf(reading);
  switch (target.kind) {
    case "institution":
    case "public-figure":
    case "profession":
    case "group":
      return "pause";
    case "patient":
      return target.isOne || reading.context.audience === "patient" ? "stop" : "pause";
    case "reader":
      return scene.answersPatient || (scene.isSpokenTo && scene.isOfWork) ? "stop" : "pause";
    default: {
      if (!target.isOne || !(speaksOfWork(reading, span) || scene.isNamedInAnswered)) return "pause";
      const canBeTold = target.isNamed || scene.isNamedInAnswered;
      return canBeTold || (target.kind === "colleague" && scene.isSpokenTo) ? "stop" : "pause";
    }
  }
}
