import { useEffect, useState } from "react";
import { inMegabytes, sizeOf } from "../reader/reader-files.ts";
import { secondReader } from "../reader/readers.ts";
import { useReaderState } from "../reader/use-readers.ts";
import { Sheet } from "../shell/sheet.tsx";
import { thisDevice } from "./device-store.ts";
import { keptThings } from "./kept-things.ts";
import type { Settings } from "./settings.ts";

interface Props {
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onErase: () => void;
}

/** What is kept on this device, and the way to have it forgotten. */
export function DataOnThisDevice({ settings, onSettings, onErase }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isErased, setErased] = useState(false);
  const erase = () => {
    onErase();
    setAsking(false);
    setErased(true);
  };
  return (
    <section id="data">
      <h2>Data on this device</h2>
      <div>
        <p>
          Bedside has no account and no server that could know you. It keeps what is listed here in this
          browser, and the app itself, so that it opens without a network. Drafts are forgotten when you close
          the page, unless you say otherwise.
        </p>
        <Kept />
        <label className="choice">
          <input
            type="checkbox"
            checked={settings.keepsDraft}
            onChange={(event) => onSettings({ keepsDraft: event.target.checked })}
          />
          Keep the draft I am working on, on this device
        </label>
        <p className="hint">
          Anybody who can open this browser could then read it. Leave this off on a shared computer.
        </p>
        <p>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            Erase what is kept
          </button>
        </p>
        <p role="status">{isErased && "Erased. The draft on the Check page is there until you close it."}</p>
      </div>
      <Sheet
        title="Erase what is kept?"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
      >
        <p>
          Your settings, recent searches, the second reader and any kept draft go from this device, and the
          welcome card comes back. This cannot be undone.
        </p>
        <div className="row sheet-end">
          <button type="button" className="button button-first" onClick={erase}>
            Erase
          </button>
          <button type="button" className="button" onClick={() => setAsking(false)}>
            Keep them
          </button>
        </div>
      </Sheet>
    </section>
  );
}

function Kept() {
  const readerSize = useKeptReader();
  if (!thisDevice.isOpen())
    return (
      <p>
        This browser keeps nothing for Bedside, so whatever you choose here lasts until you close the page.
      </p>
    );
  return (
    <dl className="kept-things">
      {keptThings(thisDevice, readerSize).map(({ name, state }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{state}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How much room the second reader takes on this device, on or off. */
function useKeptReader(): string | undefined {
  const state = useReaderState(secondReader);
  const change = state.kind === "fetching" ? state.kind : state;
  const [isKept, setKept] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetching and erasing change what lies there
  useEffect(() => {
    let isWanted = true;
    void secondReader.isKept().then((kept) => isWanted && setKept(kept));
    return () => {
      isWanted = false;
    };
  }, [change]);
  return isKept && secondReader.files ? inMegabytes(sizeOf(secondReader.files)) : undefined;
}
