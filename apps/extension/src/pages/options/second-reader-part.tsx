import type { Settings } from "../../settings/settings.ts";
import type { Background } from "../ask-background.ts";
import { Switch } from "../fields/switch.tsx";
import { readerInWords } from "../reader/reader-words.ts";
import { useReader } from "../reader/use-reader.ts";
import type { KeptSettings } from "../use-settings.ts";

/** How much of the extension it is, in megabytes; written by the build. */
const MEGABYTES: number = import.meta.env.READER_MB;

interface Props {
  readonly settings: Settings;
  readonly keep: KeptSettings["keep"];
  readonly background: Background;
}

/** What the second reader is, what it costs, and its switch. */
export function SecondReaderPart({ settings, keep, background }: Props) {
  const state = useReader(background, settings);
  return (
    <section id="second-reader" aria-labelledby="second-reader-heading">
      <h2 id="second-reader-heading">Second reader</h2>
      <p>
        Rules miss hints, irony and what is meant but not said. A second reader has learned from thousands of
        invented drafts how those sound, and reads yours after the rules have, here on this device. What it
        sees is weighed with the rest; it never says “stop” by itself.
      </p>
      <Switch
        label="A second reader for my drafts"
        hint={`It came with Bedside (${MEGABYTES} MB), so nothing is fetched and nothing is sent. While you write it needs some 180 MB of memory, and gives them back when you have not written for five minutes.`}
        isOn={settings.hasSecondReader}
        onSwitch={(hasSecondReader) => void keep({ hasSecondReader })}
      />
      <p className="said" role="status">
        {readerInWords(state)}
      </p>
    </section>
  );
}
