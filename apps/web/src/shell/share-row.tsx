import { CopyButton } from "./copy-button.tsx";
import { isPacked } from "./packed.ts";

interface Props {
  readonly title: string;
  readonly address: () => string;
}

/** Passing a page on: the device's own way where it has one, the link, and paper. */
export function ShareRow({ title, address }: Props) {
  // An address inside the extension opens for nobody else.
  const canPassOn = !isPacked(window.location);
  const canShare = canPassOn && typeof navigator.share === "function";
  return (
    <div className="row share-row no-print">
      {canShare && (
        <button
          type="button"
          className="button"
          // Putting the sheet away again rejects, and is nothing to speak of.
          onClick={() => void navigator.share({ title, url: address() }).catch(() => undefined)}
        >
          Share
        </button>
      )}
      {canPassOn && <CopyButton label="Copy link" text={address} of={title} />}
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
