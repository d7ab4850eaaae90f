import type { Settings } from "../settings/settings.ts";
import { AdviceField } from "./advice-field.tsx";
import { ReaderFields } from "./reader-fields.tsx";
import { Sheet } from "./sheet.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly settings: Settings;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly onClose: () => void;
}

/** Country and profession decide whose guidance is cited, and whose numbers are shown. */
export function YouDialog({ isOpen, settings, onSettings, onClose }: Props) {
  return (
    <Sheet title="You" isOpen={isOpen} onClose={onClose}>
      <p className="hint">
        These decide whose guidance Bedside goes by and which numbers it shows. They are kept on this device
        only.
      </p>
      <YouFields settings={settings} onSettings={onSettings} />
      <div className="row sheet-end">
        <button type="button" className="button button-first" onClick={onClose}>
          Done
        </button>
      </div>
    </Sheet>
  );
}

/** Everything somebody may say about who they are. Whoever says something need not be asked again. */
export function YouFields({ settings, onSettings }: Pick<Props, "settings" | "onSettings">) {
  return (
    <>
      <ReaderFields
        country={settings.country}
        profession={settings.profession}
        onChange={(choice) => onSettings({ ...choice, hasChosen: true })}
      />
      <AdviceField settings={settings} onChange={(adviceLine) => onSettings({ adviceLine })} />
    </>
  );
}
