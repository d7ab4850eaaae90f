/**
 * Puts words on the clipboard and resolves to whether they are there. A frame may have been denied the newer way; the
 * older one needs the words selected in some field, which stands in `place` for just that moment.
 */
export async function copyWords(words: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyFromField(words, place);
  }
}

function copyFromField(words: string, place: HTMLElement): boolean {
  const page = place.ownerDocument;
  const field = page.createElement("textarea");
  field.className = "for-screen-readers";
  field.value = words;
  place.append(field);
  field.select();
  const isCopied = page.execCommand("copy");
  field.remove();
  place.focus({ preventScroll: true });
  return isCopied;
}
