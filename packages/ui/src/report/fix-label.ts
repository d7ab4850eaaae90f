/** A stretch of a label: our words, or words of the draft or for it, which are set differently. */
export interface LabelPart {
  readonly text: string;
  readonly isDraft: boolean;
}

/** What a fix button says it will do. */
export interface FixLabel {
  readonly parts: readonly LabelPart[];
  /** The new words, where they are too long to stand in the sentence. */
  readonly preview?: string;
}

const LONGEST = 44;
const LONGEST_PREVIEW = 180;

/**
 * "Change ‘84’ to ‘in their eighties’". Where the words would be too long to read at a glance, the fix's own title takes
 * over, with the new words below it.
 */
export function fixLabel(words: string, replacement: string, title: string): FixLabel {
  const before = oneLine(words);
  const after = oneLine(replacement);
  if (before !== "" && before.length <= LONGEST) {
    if (after === "") return { parts: [ours("Leave out "), theirs(before)] };
    const added = additionIn(before, after);
    if (added && added.words.length <= LONGEST) {
      return { parts: [ours("Add "), theirs(added.words), ...(added.isInFront ? [ours(" in front")] : [])] };
    }
    if (!added && after.length <= LONGEST) {
      return { parts: [ours("Change "), theirs(before), ours(" to "), theirs(after)] };
    }
  }
  return { parts: [ours(title)], ...(after !== "" && { preview: excerpt(after, LONGEST_PREVIEW) }) };
}

export function labelText({ parts }: FixLabel): string {
  return parts.map(({ text, isDraft }) => (isDraft ? `‘${text}’` : text)).join("");
}

/** Words of the draft as a chip shows them: on one line and not too long. */
export function excerpt(words: string, longest = 60): string {
  const line = oneLine(words);
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** What a replacement adds, in whole words, to words that it leaves as they are: "Ad:" in "Ad: A", and not "d: A". */
function additionIn(before: string, after: string): { words: string; isInFront: boolean } | undefined {
  if (after === before) return undefined;
  const behind = after.slice(before.length);
  if (after.startsWith(before) && !/^[\p{L}\p{N}]/u.test(behind))
    return { words: behind.trim(), isInFront: false };
  const inFront = after.slice(0, -before.length);
  if (after.endsWith(before) && !/[\p{L}\p{N}]$/u.test(inFront))
    return { words: inFront.trim(), isInFront: true };
  return undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const ours = (text: string): LabelPart => ({ text, isDraft: false });
const theirs = (text: string): LabelPart => ({ text, isDraft: true });
