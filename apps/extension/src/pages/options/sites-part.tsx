import { patternOf } from "../../settings/host-pattern.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Site } from "../../sites/site.ts";
import { ReaderFields } from "../fields/reader-fields.tsx";
import { SiteSwitch } from "../fields/site-switch.tsx";
import { Switch } from "../fields/switch.tsx";
import { ANY, NAMED_SITES } from "../place.ts";
import { choosing, wantingHost, wantingSite } from "../site-settings.ts";
import type { KeptSettings } from "../use-settings.ts";

interface Props {
  readonly settings: Settings;
  readonly keep: KeptSettings["keep"];
}

/** Every site that can be switched on, and for those that are on, how they are read. */
export function SitesPart({ settings, keep }: Props) {
  const { sitesOn, otherHosts } = settings;
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">Sites</h2>
      <p>
        Bedside stands in the sites that you switch on here and in no other; for each one, the browser asks
        you first. Switched off, the permission goes back to the browser. To use it anywhere else, open that
        page and click on Bedside in the browser’s bar.
      </p>
      <ul className="sites">
        {NAMED_SITES.map((site) => (
          <li key={site.id}>
            <SiteSwitch
              name={site.name}
              patterns={site.matches}
              isWanted={sitesOn.includes(site.id)}
              wanting={(isOn) => wantingSite(settings, site, isOn)}
              keep={keep}
            />
            {sitesOn.includes(site.id) && (
              <HowRead name={site.name} site={site} settingsKey={site.id} settings={settings} keep={keep} />
            )}
          </li>
        ))}
        {otherHosts.map((host) => (
          <li key={host}>
            <SiteSwitch
              name={host}
              patterns={[patternOf(host)]}
              isWanted
              wanting={(isOn) => wantingHost(settings, host, isOn)}
              keep={keep}
            />
            <HowRead name={host} site={ANY} settingsKey={host} settings={settings} keep={keep} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HowReadProps extends Props {
  readonly name: string;
  readonly site: Site;
  readonly settingsKey: string;
}

function HowRead({ name, site, settingsKey, settings, keep }: HowReadProps) {
  const chosen = settings.bySite[settingsKey];
  return (
    <details className="how-read">
      <summary>
        How {name} is read<span className="for-screen-readers">, and whether posts are held there</span>
      </summary>
      <ReaderFields
        site={site}
        chosen={chosen}
        onChoose={(patch) => void keep(choosing(settings, settingsKey, patch))}
      />
      {settings.holds && (
        <Switch
          label={`Hold posts on ${name}`}
          isOn={chosen?.holds !== false}
          onSwitch={(holds) =>
            void keep(choosing(settings, settingsKey, { holds: holds ? undefined : false }))
          }
        />
      )}
    </details>
  );
}
