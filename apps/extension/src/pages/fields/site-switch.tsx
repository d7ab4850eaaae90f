import type { Settings } from "../../settings/settings.ts";
import { hostsOf } from "../permits.ts";
import { type SwitchState, useSiteSwitch } from "../use-site-switch.ts";
import { Switch } from "./switch.tsx";

interface Props {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly isWanted: boolean;
  readonly wanting: (isOn: boolean) => Partial<Settings>;
  readonly keep: (patch: Partial<Settings>) => Promise<void>;
}

/** One site in a list of them. */
export function SiteSwitch({ name, patterns, isWanted, wanting, keep }: Props) {
  const { state, wasRefused, turn } = useSiteSwitch({ isWanted, patterns, wanting, keep });
  const hosts = hostsOf(patterns);
  return (
    <>
      <Switch
        label={name}
        hint={hintFor(state, hosts)}
        isOn={state === "on"}
        onSwitch={(isOn) => void turn(isOn)}
      />
      <p className="said" role="status">
        {wasRefused &&
          `The browser did not let Bedside into ${name}. That is all right: nothing has changed, and you can switch it on whenever you like.`}
      </p>
    </>
  );
}

function hintFor(state: SwitchState, hosts: string): string {
  switch (state) {
    case "kept-out":
      return `${hosts}. Switched on, but the browser keeps Bedside out. Switch it on again to be asked once more.`;
    case "asking":
      return "The browser is asking you now.";
    default:
      return hosts;
  }
}
