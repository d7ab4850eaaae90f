import { LampMark } from "@bedside/ui";
import type { StateWords } from "./badge-words.ts";
import { ToneIcon } from "./tone-icon.tsx";

interface Props {
  /** Undefined while nothing is written: then only a faint lamp. */
  readonly words: StateWords | undefined;
  /** "Held until 18:40". */
  readonly held: string | undefined;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** The verdict at the corner of a box, in shape, colour and word. Opens and closes the card. */
export function Badge({ words, held, isOpen, onPress }: Props) {
  const word = held ?? words?.word;
  return (
    <button
      type="button"
      className={`badge tone-${words?.tone ?? "empty"}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <LampMark size={16} />
      {words && <ToneIcon of={words.tone} size={18} />}
      {word && <span className="badge-word">{word}</span>}
      <span className="for-screen-readers">{word ? ", says Bedside" : "Bedside, nothing written yet"}</span>
    </button>
  );
}
