import { TOPIC_NAMES, TOPICS } from "@bedside/guidance";
import { typeset } from "./typeset.ts";

/** Under a verdict with no findings: what the draft was read for, so that "nothing" has an extent. */
export function LookedAt() {
  return (
    <section className="looked-at" aria-labelledby="looked-at-heading">
      <h3 id="looked-at-heading" className="small-heading">
        What it was read for
      </h3>
      <ul>
        {TOPICS.map((topic) => (
          <li key={topic}>{typeset(TOPIC_NAMES[topic])}</li>
        ))}
      </ul>
    </section>
  );
}
