import type { Severity, Verdict } from "@bedside/guidance";

const TICK = "M7.4 12.4l3.1 3.1 6.2-6.6";
const BARS = "M9.4 8.2v7.6M14.6 8.2v7.6";
const OCTAGON = "M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1z";
const BAR = "M7.2 12h9.6";
const LETTER_I = "M12 11.2v5M12 7.7v.1";

/** A tick in a circle, two bars in a rounded square, a bar in an octagon, an i in a circle: told apart by shape. */
export function VerdictIcon({
  of: kind,
  size = 24,
}: {
  readonly of: Verdict | Severity;
  readonly size?: number;
}) {
  return (
    <svg
      className={`verdict-icon tone-${kind}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {shapeOf(kind)}
      <path className="verdict-icon-line" d={lineOf(kind)} />
    </svg>
  );
}

function shapeOf(kind: Verdict | Severity) {
  switch (kind) {
    case "clear":
    case "note":
      return <circle className="verdict-icon-shape" cx="12" cy="12" r="10" />;
    case "pause":
      return <rect className="verdict-icon-shape" x="2.5" y="2.5" width="19" height="19" rx="5" />;
    case "stop":
      return <path className="verdict-icon-shape" d={OCTAGON} />;
  }
}

function lineOf(kind: Verdict | Severity): string {
  switch (kind) {
    case "clear":
      return TICK;
    case "note":
      return LETTER_I;
    case "pause":
      return BARS;
    case "stop":
      return BAR;
  }
}
