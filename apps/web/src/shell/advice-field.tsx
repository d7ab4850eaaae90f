import { adviceLinesFor, SelectField } from "@bedside/ui";
import type { Settings } from "../settings/settings.ts";

interface Props {
  readonly settings: Settings;
  readonly onChange: (adviceLine: string | undefined) => void;
}

/** Whose line for medicolegal advice stands at the top, where there are several to belong to. */
export function AdviceField({ settings, onChange }: Props) {
  const lines = adviceLinesFor(settings);
  if (lines.length < 2) return null;
  const chosen = lines.find(({ id }) => id === settings.adviceLine);
  return (
    <SelectField
      label="For medicolegal advice I ring"
      value={chosen?.id ?? ""}
      onChange={(value) => onChange(value || undefined)}
    >
      <option value="">I am not sure: show one of them</option>
      {lines.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
