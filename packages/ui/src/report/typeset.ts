/** Our own sentences with the apostrophe that belongs after a letter. Never used on the author's words. */
export function typeset(sentence: string): string {
  return sentence.replace(/(?<=\p{L})'/gu, "’");
}
