import { SiteSwitch } from "../fields/site-switch.tsx";
import { NAMED_SITES } from "../place.ts";
import { wantingSite } from "../site-settings.ts";
import type { StepProps } from "./welcome-page.tsx";

/** Which sites it may stand in. Nothing is asked of the browser before one of them is switched on. */
export function SitesStep({ settings, keep, count, onNext, onBack }: StepProps) {
  return (
    <>
      <p className="step-count">{count}</p>
      <h1>Where do you write?</h1>
      <p>
        Bedside stands in the sites you switch on, and in no other. The browser asks you about each one. Any
        other site can be switched on later: open it, and click on Bedside in the browser’s bar.
      </p>
      <ul className="sites">
        {NAMED_SITES.map((site) => (
          <li key={site.id}>
            <SiteSwitch
              name={site.name}
              patterns={site.matches}
              isWanted={settings.sitesOn.includes(site.id)}
              wanting={(isOn) => wantingSite(settings, site, isOn)}
              keep={keep}
            />
          </li>
        ))}
      </ul>
      <div className="row step-ways">
        <button type="button" className="button button-first" onClick={onNext}>
          {settings.sitesOn.length > 0 ? "Go on" : "Go on without"}
        </button>
        <button type="button" className="button" onClick={onBack}>
          Back
        </button>
      </div>
    </>
  );
}
