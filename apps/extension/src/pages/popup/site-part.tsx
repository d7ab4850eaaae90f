import { patternOf } from "../../settings/host-pattern.ts";
import type { Settings } from "../../settings/settings.ts";
import { ReaderFields } from "../fields/reader-fields.tsx";
import { Switch } from "../fields/switch.tsx";
import type { OpenPlace } from "../place.ts";
import { choosing, isWanted, keyOf, wanting } from "../site-settings.ts";
import { type SwitchState, useSiteSwitch } from "../use-site-switch.ts";

interface Props {
  readonly place: OpenPlace;
  readonly settings: Settings;
  readonly keep: (patch: Partial<Settings>) => Promise<void>;
}

/** The site that the reader is on: whether Bedside reads here, for whom it is written, and whether posts are held. */
export function SitePart({ place, settings, keep }: Props) {
  const { site, host, kind } = place;
  const { state, wasRefused, turn } = useSiteSwitch({
    isWanted: isWanted(settings, place),
    patterns: [patternOf(host)],
    // Somebody who switches a site off means all of it, under whichever of its addresses it was switched on.
    patternsToLeave: kind === "known" ? site.matches : [patternOf(host)],
    wanting: (isOn) => wanting(settings, place, isOn),
    keep,
  });
  const key = keyOf(place);
  const chosen = settings.bySite[key];
  const name = kind === "known" ? site.name : host;
  return (
    <section className="site-part" aria-labelledby="site-heading">
      <h2 id="site-heading">{name}</h2>
      <Switch
        label={kind === "known" ? "Read what I write here" : "Use it on this site too"}
        hint={hintFor(state, host, settings.isPaused)}
        isOn={state === "on"}
        onSwitch={(isOn) => void turn(isOn)}
      />
      <p className="said" role="status">
        {wasRefused &&
          `The browser did not let Bedside into ${host}. That is all right: nothing has changed, and you can switch it on whenever you like.`}
      </p>
      {state === "on" && (
        <>
          <ReaderFields
            site={site}
            chosen={chosen}
            onChoose={(patch) => void keep(choosing(settings, key, patch))}
          />
          <Hold
            isHeldAnywhere={settings.holds}
            isHeldHere={chosen?.holds !== false}
            onHold={(holds) => void keep(choosing(settings, key, { holds: holds ? undefined : false }))}
          />
        </>
      )}
    </section>
  );
}

interface HoldProps {
  readonly isHeldAnywhere: boolean;
  readonly isHeldHere: boolean;
  readonly onHold: (holds: boolean) => void;
}

function Hold({ isHeldAnywhere, isHeldHere, onHold }: HoldProps) {
  if (!isHeldAnywhere)
    return (
      <p className="hint hold-nowhere">No post is held on any site: you switched that off in Settings.</p>
    );
  return (
    <Switch
      label="Hold my post once when it should not go out"
      hint="It says why, and you can always post anyway."
      isOn={isHeldHere}
      onSwitch={onHold}
    />
  );
}

function hintFor(state: SwitchState, host: string, isPaused: boolean): string {
  switch (state) {
    case "on":
      return isPaused
        ? "Not at the moment: it is paused everywhere."
        : "On this device. Nothing is sent anywhere.";
    case "off":
      return `The browser will ask whether Bedside may stand in ${host}.`;
    case "asking":
      return "The browser is asking you now.";
    case "kept-out":
      return `You switched it on, but the browser does not let Bedside into ${host}. Switch it on again to be asked once more.`;
  }
}
