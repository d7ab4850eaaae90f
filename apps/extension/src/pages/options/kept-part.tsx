import { useEffect, useRef, useState } from "react";
import type { Settings } from "../../settings/settings.ts";
import { guidancePage } from "../guidance-page.ts";
import { leaveEverything } from "../permits.ts";

interface Props {
  readonly settings: Settings;
  readonly onErase: () => Promise<unknown>;
}

/** What the browser keeps for the extension, just as it is there, and the way to have it forgotten. */
export function KeptPart({ settings, onErase }: Props) {
  const kept = useKept();
  const [said, say] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);

  const erase = async () => {
    dialog.current?.close();
    try {
      await leaveEverything();
      await onErase();
      // The guidance pages keep their reader's settings and searches here, under the extension's address.
      window.localStorage.clear();
      say("Erased. Every site is switched off, and the permissions have gone back to the browser.");
    } catch {
      say("Not everything could be erased. Removing Bedside from the browser erases all of it.");
    }
  };

  return (
    <section aria-labelledby="kept-heading">
      <h2 id="kept-heading">What is kept</h2>
      <p>
        These settings, in this browser, and nothing else. Never a draft, never a finding, never where you
        have been. As it stands there:
      </p>
      <pre className="kept">{kept}</pre>
      <p>
        The guidance that comes with Bedside keeps{" "}
        <a href={guidancePage("settings", settings)}>settings of its own</a> once you use it.
      </p>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        Erase everything
      </button>
      <p className="said" role="status">
        {said}
      </p>
      <dialog ref={dialog} className="ask" aria-labelledby="erase-heading">
        <h2 id="erase-heading">Erase everything?</h2>
        <p>
          Your settings go, every site is switched off, and all permissions go back to the browser. This
          cannot be undone.
        </p>
        <div className="row">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep them
          </button>
          <button type="button" className="button button-stop" onClick={() => void erase()}>
            Erase
          </button>
        </div>
      </dialog>
    </section>
  );
}

/** Read from the browser's storage itself rather than from what the page believes. */
function useKept(): string {
  const [kept, setKept] = useState("");
  useEffect(() => {
    const look = () =>
      void chrome.storage.local
        .get(null)
        .then((all) => setKept(Object.keys(all).length === 0 ? "Nothing." : JSON.stringify(all, null, 2)));
    look();
    chrome.storage.onChanged.addListener(look);
    return () => chrome.storage.onChanged.removeListener(look);
  }, []);
  return kept;
}
