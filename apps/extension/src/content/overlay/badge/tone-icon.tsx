import { VerdictIcon } from "@bedside/ui";
import type { Tone } from "./badge-words.ts";

const DOTS = "M7.2 12h.02M12 12h.02M16.8 12h.02";
const DASH = "M8 12h8";

/** The shapes of the verdicts, and two more: dots for what is being read, a broken ring for what could not be. */
export function ToneIcon({ of: tone, size }: { readonly of: Tone; readonly size: number }) {
  if (tone !== "reading" && tone !== "unread") return <VerdictIcon of={tone} size={size} />;
  return (
    <svg
      className={`tone-icon tone-icon-${tone}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.4" />
      <path d={tone === "reading" ? DOTS : DASH} />
    </svg>
  );
}
