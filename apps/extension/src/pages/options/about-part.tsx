import { CHECKED_ON } from "@bedside/guidance";
import { dateInWords } from "@bedside/ui";
import type { You } from "../fields/you-fields.tsx";
import { guidancePage } from "../guidance-page.ts";

/** What it is, which version, whose work is in it. */
export function AboutPart({ settings }: { readonly settings: You }) {
  return (
    <section aria-labelledby="about-heading">
      <h2 id="about-heading">About</h2>
      <p>
        Bedside {chrome.runtime.getManifest().version}. The guidance in it was last compared with its sources
        on {dateInWords(CHECKED_ON)}. It informs, it is not legal advice, it can miss things, and the decision
        is yours.
      </p>
      <ul>
        <li>
          <a href="welcome.html">The first steps again</a>
        </li>
        <li>
          <a href={guidancePage("library", settings)}>The library</a> and{" "}
          <a href={guidancePage("situations", settings)}>the situations</a>, which open without a network
        </li>
        <li>
          <a href="licence.txt">Licence</a> (Apache 2.0) and{" "}
          <a href="notice.txt">whose data and words are in it</a>
        </li>
      </ul>
    </section>
  );
}
