import { useEffect, useState } from "react";
import type { Settings } from "../settings/settings.ts";
import { inMegabytes, sizeOf } from "./reader-files.ts";
import { ReaderSwitch } from "./reader-switch.tsx";
import { OWN_TROUBLES, TROUBLES } from "./reader-words.ts";
import { ownReader, secondReader } from "./readers.ts";

interface Props {
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
}

/** Second readers: what they are, and the switches. Nothing where neither the page nor the browser has one. */
export function ReaderSection(props: Props) {
  const hasOwn = useOwnReaderOffered();
  const { files } = secondReader;
  if (files === undefined && !hasOwn) return null;
  return (
    <section id="second-reader">
      <h2>Second reader</h2>
      <div>
        {files && <SmallModel {...props} size={sizeOf(files)} />}
        {hasOwn && <BrowsersOwn {...props} />}
      </div>
    </section>
  );
}

function SmallModel({ settings, onSettings, size }: Props & { readonly size: number }) {
  const all = inMegabytes(size);
  return (
    <>
      <p>
        Our rules miss hints and irony. A second reader has learned from thousands of example drafts how those
        sound, and reads yours too, here on this device. What it sees is weighed with the rest; it never says
        “stop” by itself.
      </p>
      <ReaderSwitch
        reader={secondReader}
        isOn={settings.secondReader}
        onSwitch={(isOn) => onSettings({ secondReader: isOn })}
        label="A second reader for my drafts"
        hint={`${all}, fetched once from where this page comes from. Your drafts stay here: it comes to them.`}
        progress={(share) => `${Math.floor((share * size) / 1e6)} of ${all}`}
        troubles={TROUBLES}
        missing={`It is not on this device, or there is a newer one. Fetching it takes ${all}.`}
      />
    </>
  );
}

function BrowsersOwn({ settings, onSettings }: Props) {
  return (
    <div className="reader-own">
      <p>
        This browser has a language model of its own, made by whoever makes the browser. It can be asked as
        well, and can only tip what was nearly said already.
      </p>
      <ReaderSwitch
        reader={ownReader}
        isOn={settings.browserReader}
        onSwitch={(isOn) => onSettings({ browserReader: isOn })}
        label="Ask this browser’s own model too"
        hint="It is given your draft without names, numbers and dates, and takes a few seconds."
        progress={(share) => `${Math.floor(share * 100)} %`}
        troubles={OWN_TROUBLES}
        missing="The browser does not have it here yet. It may be large, and the browser fetches it by itself."
      />
    </div>
  );
}

function useOwnReaderOffered(): boolean {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void ownReader.isOffered().then((offered) => isWanted && setOffered(offered));
    return () => {
      isWanted = false;
    };
  }, []);
  return isOffered;
}
