import { type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
  /** Shows the control alone; its label is still read out. */
  readonly isCompact?: boolean;
}

/** The platform's own list: the best one on a phone, and nothing to download. */
export function SelectField({ label, value, onChange, children, isCompact = false }: Props) {
  const id = useId();
  return (
    <div className={isCompact ? "select-field compact" : "select-field"}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

/** One option for each value, with its name. */
export function optionsOf<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) {
  return values.map((value) => (
    <option key={value} value={value}>
      {names[value]}
    </option>
  ));
}
