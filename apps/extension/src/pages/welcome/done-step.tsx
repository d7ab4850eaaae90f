import { nameOfCountry } from "@bedside/ui";
import type { Settings } from "../../settings/settings.ts";
import { guidancePage } from "../guidance-page.ts";

export function DoneStep({ settings }: { readonly settings: Settings }) {
  return (
    <>
      <h1>That is all.</h1>
      <p>
        {settings.sitesOn.length > 0
          ? "Write as you always do. Bedside keeps quiet until there is something to say."
          : "No site is switched on yet. On a site where you write, click on Bedside in the browser’s bar."}{" "}
        You find everything about it there: the site you are on, people to ring in{" "}
        {nameOfCountry(settings.country)}, and the settings.
      </p>
      <ul>
        <li>
          <a href={guidancePage("situations", settings)}>When something has happened already</a>: a friend
          request, a furious review, a letter from the regulator
        </li>
        <li>
          <a href={guidancePage("library", settings)}>The library</a>: what holds where you work, and where it
          is written
        </li>
        <li>
          <a href="options.html">Settings</a>: what is kept, and what was asked of the browser
        </li>
        <li>
          <a href="options.html#second-reader">A second reader</a>, which notices hints and irony; it is off
          until you switch it on
        </li>
      </ul>
    </>
  );
}
